#include "protocol/tablefiles/fixtures.h"
#include "protocol/tablefiles/formulaguard.h"
#include "protocol/tablefiles/tablewriter.h"
#include "protocol/tablefiles/xlsxpackage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace regulars;
using namespace regulars::tables;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace
{

QList<TableColumn> textColumns(const QStringList &headings)
{
    QList<TableColumn> columns;
    for (const QString &heading : headings)
        columns.append({heading});
    return columns;
}

void writeTable(const QString &path, const QList<TableColumn> &columns,
                const QList<QStringList> &rows)
{
    const auto writer = TableWriter::create(path, columns);
    for (const QStringList &row : rows)
        writer->append(row);
    writer->commit();
}

QString partText(const QString &path, const QString &part)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {};
    XlsxPackage package(std::move(file), {});
    const XlsxPackage::Part opened = package.open(part);
    QByteArray bytes(opened.unpackedSize, Qt::Uninitialized);
    zip_fread(opened.file.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    return QString::fromUtf8(bytes);
}

#ifdef Q_OS_UNIX

// No file that this process writes may grow beyond the limit, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

#endif

// Text of the characters that files stumble over.
rc::Gen<QString> nastyText()
{
    const std::u16string units =
        u"''\"\",,;;\t\r\n =+-@＝－＠　ab12x0D_é张\u00A0\uFEFF\u0001\u001F\u2028"s;
    std::vector<std::u16string> pieces{u"_x000D_"s, u"_x005F_"s, u"😀"s, u"\r\n"s};
    for (const char16_t unit : units)
        pieces.push_back(std::u16string(1, unit));
    return rc::gen::map(rc::gen::container<std::vector<std::u16string>>(rc::gen::elementOf(pieces)),
                        [](const std::vector<std::u16string> &text) {
                            QString joined;
                            for (const std::u16string &piece : text)
                                joined += QString::fromStdU16String(piece);
                            return joined;
                        });
}

} // namespace

// Tables go out as CSV or XLSX, whole or not at all, and come back as they were (M8, F12).
class TestTableWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesCsvToTheByte();
    void guardsTextAndLeavesFigures();
    void writesTypedCells();
    void writesFiguresThatDoNotFitAsText();
    void givesEqualBytesForEqualTables();
    void comesBack_data();
    void comesBack();
    void comesBackWhateverItHolds_data();
    void comesBackWhateverItHolds();
    void figuresComeBack_data();
    void figuresComeBack();
    void replacesWhatNoFileCanHold_data();
    void replacesWhatNoFileCanHold();
    void appearsWholeOrNotAtAll_data();
    void appearsWholeOrNotAtAll();
    void keepsPermissionsAndLinks();
    void refusesPlaces();
    void refusesWhatAWorkbookCannotHold();
    void noticesAFullDisk_data();
    void noticesAFullDisk();
    void mistakesOfTheCallerAreLogicErrors();

private:
    void addEndings() const
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("CSV") << u"csv"_s;
        QTest::newRow("XLSX") << u"xlsx"_s;
    }
    QString path(const QString &ending) const { return m_folder.filePath(u"表."_s + ending); }
    QStringList leftovers() const
    {
        return QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
};

void TestTableWriter::writesCsvToTheByte()
{
    const QString file = path(u"csv"_s);
    writeTable(file, {{u"姓名"_s}, {u"amount"_s, ColumnKind::Number}, {u"on"_s, ColumnKind::Date}},
               {{u"张三"_s, u"-12.50"_s, u"2026-02-28"_s},
                {u"a,b"_s, u""_s, u""_s},
                {u"say \"x\"\r\n;\t"_s, u"0"_s, u"never"_s},
                {u" x"_s, u"1"_s, u""_s}});
    QCOMPARE(fileBytes(file), "\xEF\xBB\xBF"
                              "姓名,amount,on\r\n"
                              "张三,-12.50,2026-02-28\r\n"
                              "\"a,b\",,\r\n"
                              "\"say \"\"x\"\"\r\n;\t\",0,never\r\n"
                              "\" x\",1,\r\n"_ba);
    writeTable(file, textColumns({u"member name"_s}), {{u"Li Lei"_s}});
    QCOMPARE(fileBytes(file), "\xEF\xBB\xBF"
                              "\"member name\"\r\n\"Li Lei\"\r\n"_ba);
}

void TestTableWriter::guardsTextAndLeavesFigures()
{
    const QString file = path(u"csv"_s);
    writeTable(file,
               {{u"=a"_s},
                {u"n"_s, ColumnKind::Number},
                {u"d"_s, ColumnKind::Date},
                {u"t"_s, ColumnKind::DateTime}},
               {{u"+8613800138000"_s, u"-5"_s, u"2026-01-02"_s, u"2026-01-02 03:04:05"_s},
                {u"-5"_s, u"-5+1"_s, u"--05-20"_s, u"=1"_s},
                {u"'=1"_s, u"--5"_s, u"2026-02-30"_s, u"2026-01-02 24:00:00"_s}});
    QCOMPARE(fileBytes(file), "\xEF\xBB\xBF"
                              "'=a,n,d,t\r\n"
                              "'+8613800138000,-5,2026-01-02,2026-01-02 03:04:05\r\n"
                              "'-5,'-5+1,'--05-20,'=1\r\n"
                              "''=1,'--5,2026-02-30,2026-01-02 24:00:00\r\n"_ba);
}

void TestTableWriter::writesTypedCells()
{
    const QString file = path(u"xlsx"_s);
    writeTable(
        file,
        {{u"name"_s},
         {u"n"_s, ColumnKind::Number, 2},
         {u"d"_s, ColumnKind::Date},
         {u"t"_s, ColumnKind::DateTime},
         {u"i"_s, ColumnKind::Number}},
        {{u"=1"_s, u"-12.50"_s, u"2026-02-28"_s, u"2026-02-28 18:00:00"_s, u"1000000000000"_s}});
    const QString sheet = partText(file, u"xl/worksheets/sheet1.xml"_s);
    const auto holds = [&sheet](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(sheet).hasMatch();
    };
    QVERIFY2(holds("<c r=\"A2\" t=\"inlineStr\"><is><t>=1</t></is></c>"), qPrintable(sheet));
    QVERIFY2(holds("<c r=\"B2\" s=\"\\d+\"><v>-12\\.5</v></c>"), qPrintable(sheet));
    QVERIFY2(holds("<c r=\"C2\" s=\"\\d+\"><v>46081</v></c>"), qPrintable(sheet));
    QVERIFY2(holds("<c r=\"D2\" s=\"\\d+\"><v>46081\\.75</v></c>"), qPrintable(sheet));
    QVERIFY2(holds("<c r=\"E2\"><v>1000000000000</v></c>"), qPrintable(sheet));
    QVERIFY2(holds("state=\"frozen\""), qPrintable(sheet));
    const QString styles = partText(file, u"xl/styles.xml"_s);
    QVERIFY2(styles.contains(u"formatCode=\"yyyy-mm-dd\""_s) &&
                 styles.contains(u"formatCode=\"yyyy-mm-dd hh:mm:ss\""_s),
             qPrintable(styles));
    QCOMPARE(readFile(file),
             QStringList({u"name|n|d|t|i"_s,
                          u"2: =1|-12.5|2026-02-28|2026-02-28 18:00:00|1000000000000"_s}));
}

void TestTableWriter::writesFiguresThatDoNotFitAsText()
{
    const QString file = path(u"xlsx"_s);
    const QStringList odd{u"6222021234567890123"_s, u"1899-12-31"_s, u"1900-06-01 10:00:00"_s,
                          u"-999999999999.999"_s};
    writeTable(file,
               {{u"n"_s, ColumnKind::Number},
                {u"d"_s, ColumnKind::Date},
                {u"t"_s, ColumnKind::DateTime},
                {u"m"_s, ColumnKind::Number}},
               {odd});
    QCOMPARE(readFile(file).last(), u"2: "_s + odd.join(u'|'));
    const QString sheet = partText(file, u"xl/worksheets/sheet1.xml"_s);
    QCOMPARE(sheet.count(u"inlineStr"_s), 4 + 3);
}

void TestTableWriter::givesEqualBytesForEqualTables()
{
    const QList<TableColumn> columns{
        {u"a"_s}, {u"n"_s, ColumnKind::Number, 2}, {u"d"_s, ColumnKind::Date}};
    const QList<QStringList> rows{{u"张"_s, u"1.00"_s, u"2026-01-01"_s}};
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        writeTable(path(ending), columns, rows);
        const QByteArray first = fileBytes(path(ending));
        QTest::qSleep(ending == u"xlsx"_s ? 2100 : 0); // zip counts time in steps of two seconds
        writeTable(m_folder.filePath(u"other."_s + ending), columns, rows);
        QVERIFY(!first.isEmpty());
        QCOMPARE(fileBytes(m_folder.filePath(u"other."_s + ending)), first);
    }
}

void TestTableWriter::comesBack_data()
{
    addEndings();
}

void TestTableWriter::comesBack()
{
    QFETCH(QString, ending);
    const QList<QStringList> rows{{u"=1"_s, u"a,b;c\td"_s, u"x"_s},
                                  {u"'=1"_s, u"\"quoted\""_s, u"'"_s},
                                  {u" lead"_s, u"trail "_s, u"\r\n\r"_s},
                                  {u"_x000D_"_s, u"😀𠮷"_s, u"<&>"_s},
                                  {u""_s, u""_s, u"0"_s},
                                  {u"\t"_s, u"\u3000-"_s, u"＋86"_s}};
    writeTable(path(ending), textColumns({u"a;b"_s, u"c\"d"_s, u"=e"_s}), rows);
    const auto reader = TableReader::open(path(ending));
    QCOMPARE(reader->heading().first(2), QStringList({u"a;b"_s, u"c\"d"_s}));
    QCOMPARE(unguarded(reader->heading().last()), u"=e"_s);
    for (const QStringList &row : rows) {
        const auto item = reader->next();
        QVERIFY(item && std::holds_alternative<TableRow>(*item));
        QStringList cells = std::get<TableRow>(*item).cells;
        for (QString &cell : cells)
            cell = unguarded(cell);
        QCOMPARE(cells, row);
    }
    QVERIFY(!reader->next());
}

void TestTableWriter::comesBackWhateverItHolds_data()
{
    addEndings();
}

void TestTableWriter::comesBackWhateverItHolds()
{
    QFETCH(QString, ending);
    QVERIFY(rc::check("import(export(x)) == x", [&] {
        const auto width = *rc::gen::inRange<size_t>(1, 5);
        const auto row = rc::gen::container<std::vector<QString>>(width, nastyText());
        const auto table = *rc::gen::container<std::vector<std::vector<QString>>>(row);
        QStringList headings;
        for (size_t at = 0; at < width; ++at)
            headings.append(u"h"_s + *nastyText() + QString::number(at));
        QList<QStringList> rows;
        for (const auto &cells : table) {
            const QStringList list(cells.begin(), cells.end());
            if (!list.join(QString()).isEmpty()) // rows without text are passed over
                rows.append(list);
        }
        writeTable(path(ending), textColumns(headings), rows);

        const auto reader = TableReader::open(path(ending));
        RC_ASSERT(reader->heading() == headings);
        QList<QStringList> back;
        while (const auto item = reader->next()) {
            QStringList cells = std::get<TableRow>(*item).cells;
            for (QString &cell : cells)
                cell = unguarded(cell);
            back.append(cells);
        }
        RC_ASSERT(back == rows);
    }));
}

void TestTableWriter::figuresComeBack_data()
{
    addEndings();
}

void TestTableWriter::figuresComeBack()
{
    QFETCH(QString, ending);
    QVERIFY(rc::check("amounts, points, days and instants", [&] {
        const auto cents = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'001);
        const auto points =
            *rc::gen::inRange<qint64>(-1'000'000'000'000'000, 1'000'000'000'000'000);
        const QDate day = QDate(1901, 1, 1).addDays(*rc::gen::inRange(0, 100'000));
        const QString time =
            QTime(0, 0).addSecs(*rc::gen::inRange(0, 86'400)).toString(u"HH:mm:ss"_s);
        const QString amount = u"%1%2.%3"_s.arg(cents < 0 ? u"-"_s : QString())
                                   .arg(std::abs(cents) / 100)
                                   .arg(std::abs(cents) % 100, 2, 10, QChar(u'0'));
        const QString instant = day.toString(Qt::ISODate) + u' ' + time;
        writeTable(path(ending),
                   {{u"m"_s, ColumnKind::Number, 2},
                    {u"p"_s, ColumnKind::Number, 0},
                    {u"d"_s, ColumnKind::Date},
                    {u"t"_s, ColumnKind::DateTime}},
                   {{amount, QString::number(points), day.toString(Qt::ISODate), instant}});
        const auto item = TableReader::open(path(ending))->next();
        const QStringList cells = std::get<TableRow>(*item).cells;
        RC_ASSERT(std::llround(cells[0].toDouble() * 100) == cents);
        RC_ASSERT(cells[1].toLongLong() == points);
        RC_ASSERT(cells[2] == day.toString(Qt::ISODate));
        RC_ASSERT(cells[3] == instant);
    }));
}

void TestTableWriter::replacesWhatNoFileCanHold_data()
{
    addEndings();
}

void TestTableWriter::replacesWhatNoFileCanHold()
{
    QFETCH(QString, ending);
    const QString lost = u"a"_s + QChar(u'\0') + QChar(0xD83D) + u'b' + QChar(0xDE00) +
                         QChar(0xFFFE) + QChar(0xFFFF) + u"😀"_s + QChar(0xD83D);
    writeTable(path(ending), textColumns({u"h"_s + QChar(u'\0')}), {{lost}});
    QCOMPARE(readFile(path(ending)),
             QStringList({u"h\uFFFD"_s, u"2: a\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD😀\uFFFD"_s}));
}

void TestTableWriter::appearsWholeOrNotAtAll_data()
{
    addEndings();
}

void TestTableWriter::appearsWholeOrNotAtAll()
{
    QFETCH(QString, ending);
    const QString file = path(ending);
    writeFile(file, "before");
    {
        const auto writer = TableWriter::create(file, textColumns({u"a"_s}));
        for (int row = 0; row < 10'000; ++row)
            writer->append({QString::number(row)});
        QCOMPARE(fileBytes(file), "before");
        QCOMPARE(leftovers().size(), 1);
    }
    QCOMPARE(fileBytes(file), "before");
    QVERIFY(leftovers().isEmpty());
    writeTable(file, textColumns({u"a"_s}), {{u"1"_s}});
    QCOMPARE(readFile(file), QStringList({u"a"_s, u"2: 1"_s}));
    QVERIFY(leftovers().isEmpty());
}

void TestTableWriter::keepsPermissionsAndLinks()
{
    const QString file = path(u"csv"_s);
    const QString link = m_folder.filePath(u"link.csv"_s);
    writeFile(file, "before");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(file, link));
    writeTable(link, textColumns({u"a"_s}), {{u"1"_s}});
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readFile(file), QStringList({u"a"_s, u"2: 1"_s}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
}

void TestTableWriter::refusesPlaces()
{
    const auto refusal = [](const QString &place) {
        return refusalOf([&] { TableWriter::create(place, {{u"a"_s}}); });
    };
    QCOMPARE(refusal(m_folder.filePath(u"a.txt"_s)), FileError::Kind::UnknownEnding);
    QCOMPARE(refusal(m_folder.filePath(u"csv"_s)), FileError::Kind::UnknownEnding);
    QCOMPARE(refusal(m_folder.filePath(u"a.xls"_s)), FileError::Kind::UnknownEnding);
    QCOMPARE(refusal(m_folder.filePath(u"none/a.csv"_s)), FileError::Kind::NotWritable);
    QCOMPARE(refusal(m_folder.filePath(u"none/a.xlsx"_s)), FileError::Kind::NotWritable);
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.csv"_s));
    QCOMPARE(refusal(m_folder.filePath(u"folder.csv"_s)), FileError::Kind::NotWritable);
    QVERIFY(QFile::link(u"/dev/full"_s, m_folder.filePath(u"full.csv"_s)));
    QCOMPARE(refusal(m_folder.filePath(u"full.csv"_s)), FileError::Kind::NotWritable);
    QCOMPARE(refusal(m_folder.filePath(u"UPPER.CSV"_s)), std::nullopt);
    QVERIFY(leftovers().isEmpty());
}

void TestTableWriter::refusesWhatAWorkbookCannotHold()
{
    const QString file = path(u"xlsx"_s);
    QFile::remove(file);
    const auto writer = TableWriter::create(file, textColumns({u"a"_s, u"b"_s}));
    const QString fullest(32'767, u'x');
    writer->append({fullest, u""_s});
    QCOMPARE(refusalOf([&] {
                 writer->append({u""_s, fullest + u'x'});
             }),
             FileError::Kind::DoesNotFit);
    QCOMPARE(refusalOf([&] { TableWriter::create(file, QList<TableColumn>(16'385)); }),
             FileError::Kind::DoesNotFit);
    QVERIFY(!QFile::exists(file));

    const auto most = TableWriter::create(file, textColumns({u"a"_s}));
    for (int row = 1; row < 1'048'576; ++row)
        most->append({u""_s});
    QCOMPARE(refusalOf([&] { most->append({u""_s}); }), FileError::Kind::DoesNotFit);
}

void TestTableWriter::noticesAFullDisk_data()
{
    addEndings();
}

void TestTableWriter::noticesAFullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, ending);
    const QString file = path(ending);
    writeFile(file, "before");
    const auto refusal = [&](rlim_t bytes) {
        const FullDisk full(bytes);
        return refusalOf([&] {
            const auto writer = TableWriter::create(file, textColumns({u"a"_s}));
            for (int row = 0; row < 100'000; ++row)
                writer->append({QString::number(row)});
            writer->commit();
        });
    };
    for (const rlim_t bytes : {1000U, 10'000U, 100'000U, 200'000U})
        QCOMPARE(refusal(bytes), FileError::Kind::NotWritable);
    QCOMPARE(fileBytes(file), "before");
    QVERIFY(leftovers().isEmpty());
    QCOMPARE(refusal(RLIM_INFINITY), std::nullopt);
    QCOMPARE(readFile(file).size(), 100'001);
#else
    QSKIP("no limit can be set to what a process writes");
#endif
}

void TestTableWriter::mistakesOfTheCallerAreLogicErrors()
{
    const QString file = path(u"csv"_s);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, TableWriter::create(file, {}));
    const auto writer = TableWriter::create(file, textColumns({u"a"_s, u"b"_s}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, writer->append({u"1"_s}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, writer->append({u"1"_s, u"2"_s, u"3"_s}));
    writer->commit();
    QVERIFY_THROWS_EXCEPTION(std::logic_error, writer->append({u"1"_s, u"2"_s}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, writer->commit());
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
