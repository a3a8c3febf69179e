#include "protocol/tablefiles/delimitedreader.h"
#include "protocol/tablefiles/fixtures.h"
#include "protocol/tablefiles/workbooks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace regulars::tables;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 mostMemory = 64 * mebibyte;
constexpr qint64 huge = (REGULARS_SANITIZED ? 256 : 1024) * mebibyte;

QStringList itemsOfEndless(const QByteArray &pattern, qint64 length,
                           const QByteArray &lineStart = {})
{
    DelimitedReader reader(
        std::make_unique<EndlessDevice>("a,b\n" + lineStart, pattern, length, "\n1,2\n"), {});
    return itemsOf(reader);
}

} // namespace

// Whatever comes, reading takes little memory, goes on behind it, and can be ended at once (F11).
class TestTableLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staysSmallOverRubbish_data();
    void staysSmallOverRubbish();
    void staysSmallOverAHeadingWithoutEnd();
    void staysSmallOverASparseFile();
    void staysSmallOverAWorkbook_data();
    void staysSmallOverAWorkbook();
    void endsAtOnceWhenAsked_data();
    void endsAtOnceWhenAsked();
};

void TestTableLimits::initTestCase()
{
    if (peakOver([] {}) < 0)
        QSKIP("this kernel does not tell the peak of a process's memory");
    const qint64 seen = peakOver([] { QByteArray(100 * mebibyte, 'x').squeeze(); });
    QVERIFY2(seen > 90 * mebibyte, "the meter must see what is taken");
}

void TestTableLimits::staysSmallOverRubbish_data()
{
    QTest::addColumn<QByteArray>("lineStart");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QStringList>("items");
    const auto row = [](const char *name, const QByteArray &lineStart, const QByteArray &pattern,
                        qint64 length, const QStringList &items) {
        QTest::newRow(name) << lineStart << pattern << length << items;
    };
    const QString after = u"3: 1|2"_s;
    row("a huge line", "", "x", huge, {u"2! row-too-long"_s, after});
    row("10 million columns", "", "1,", 20'000'000, {u"2! too-many-columns"_s, after});
    row("10 million quoted columns", "", "\"1\",", 40'000'000, {u"2! too-many-columns"_s, after});
    row("128 MiB of doubled quotes", "\"", "\"\"", 128 * mebibyte, {u"2! row-too-long"_s, after});
    row("128 MiB of NULs", "", QByteArray(1, '\0'), 128 * mebibyte, {u"2! contains-nul"_s, after});
    row("16 MiB of no encoding", QByteArray(70'000, 'x'), "\xFF", 16 * mebibyte,
        {u"2! undecodable"_s, after});
    row("Chinese text of 128 MiB", "", "\xE5\xBC\xA0", 42 * 3 * mebibyte,
        {u"2! row-too-long"_s, after});
    row("128 MiB of blank lines", "", "\r\n", 128 * mebibyte,
        {QString::number(64 * mebibyte + 3) + u": 1|2"_s});
}

void TestTableLimits::staysSmallOverRubbish()
{
    QFETCH(QByteArray, lineStart);
    QFETCH(QByteArray, pattern);
    QFETCH(qint64, length);
    QFETCH(QStringList, items);
    QStringList found;
    const qint64 peak = peakOver([&] { found = itemsOfEndless(pattern, length, lineStart); });
    QCOMPARE(found, items);
    QVERIFY2(peak <= mostMemory, qPrintable(QString::number(peak)));
}

void TestTableLimits::staysSmallOverAHeadingWithoutEnd()
{
    std::optional<FileError::Kind> kind;
    const qint64 peak = peakOver([&] {
        kind = refusalOf([] {
            DelimitedReader(std::make_unique<EndlessDevice>("a,b", "x", huge, "\n1,2\n"), {});
        });
    });
    QCOMPARE(kind, FileError::Kind::BadHeading);
    QVERIFY2(peak <= mostMemory, qPrintable(QString::number(peak)));
}

// The same through the front door, on a file that takes no disk.
void TestTableLimits::staysSmallOverASparseFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hole.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    QVERIFY(file.resize(huge) && file.seek(file.size()));
    file.write("\n1,2\n");
    file.close();
    QStringList items;
    const qint64 peak = peakOver([&] { items = readFile(path); });
    QCOMPARE(items, QStringList({u"a|b"_s, u"2! contains-nul"_s, u"3: 1|2"_s}));
    QVERIFY2(peak <= mostMemory, qPrintable(QString::number(peak)));
}

void TestTableLimits::staysSmallOverAWorkbook_data()
{
    QTest::addColumn<bool>("isShared");
    QTest::newRow("many shared texts") << true;
    QTest::newRow("many inline texts") << false;
}

void TestTableLimits::staysSmallOverAWorkbook()
{
    QFETCH(bool, isShared);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.xlsx"_s);
    constexpr int texts = 300'000; // of some 100 bytes: as strings they would take 75 MB
    {
        QByteArray rows;
        QByteArray items;
        auto *const chance = QRandomGenerator::global();
        for (int at = 0; at < texts; ++at) {
            QByteArray text;
            for (int part = 0; part < 8; ++part)
                text += QByteArray::number(chance->generate64(), 36);
            items += isShared ? "<si><t>" + text + "</t></si>" : QByteArray();
            rows += isShared ? "<row><c t=\"s\"><v>" + QByteArray::number(at) + "</v></c></row>"
                             : "<row><c t=\"str\"><v>" + text + "</v></c></row>";
        }
        auto workbook = Workbook::ofRows(rows);
        if (isShared)
            workbook.setSharedStrings(items);
        workbook.save(path);
    }
    int rows = 0;
    const qint64 peak = peakOver([&] {
        const auto reader = TableReader::open(path);
        for (rows = 1; reader->next(); ++rows) {
        }
    });
    QCOMPARE(rows, texts);
    QVERIFY2(peak <= mostMemory, qPrintable(QString::number(peak)));
}

void TestTableLimits::endsAtOnceWhenAsked_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("within an endless line") << "x"_ba;
    QTest::newRow("among rows") << "1,2\n"_ba;
    QTest::newRow("among empty lines") << "\n"_ba;
    QTest::newRow("among broken quotes") << "x\",\"\n"_ba;
    QTest::newRow("among rubbish") << "\xE5\xBC\xA0\xE5\xBC\xA0\xE5\xBC\xA0\xFF"_ba;
    QTest::newRow("a workbook") << QByteArray();
}

void TestTableLimits::endsAtOnceWhenAsked()
{
    QFETCH(QByteArray, pattern);
    constexpr qint64 patience = 200;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.xlsx"_s);
    if (pattern.isEmpty())
        Workbook::ofRows(R"(<row><c t="str"><v>a</v></c></row>)" +
                         QByteArray("<row/>").repeated(2'000'000))
            .save(path);

    for (const qint64 wait : {0, 20, 100}) {
        QElapsedTimer timer;
        timer.start();
        ReadOptions options;
        options.isCancelled = [&] { return timer.elapsed() >= wait; };
        const auto readAll = [&] {
            const auto reader =
                pattern.isEmpty()
                    ? TableReader::open(path, options)
                    : std::make_unique<DelimitedReader>(
                          std::make_unique<EndlessDevice>("a,b\n", pattern, 4096 * mebibyte, ""),
                          options);
            while (reader->next()) {
            }
        };
        QVERIFY_THROWS_EXCEPTION(ReadingCancelled, readAll());
        QVERIFY2(timer.elapsed() - wait < patience, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestTableLimits)
#include "tst_tablelimits.moc"
