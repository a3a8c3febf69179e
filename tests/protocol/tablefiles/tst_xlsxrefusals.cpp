#include "protocol/tablefiles/fixtures.h"
#include "protocol/tablefiles/workbooks.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::tables;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto sheetPart = "xl/worksheets/sheet1.xml"_L1;
const QByteArray rows =
    R"(<row r="1"><c t="str"><v>a</v></c></row><row r="2"><c><v>1</v></c></row>)";

QByteArray sheetOf(const QByteArray &prolog, const QByteArray &text)
{
    return prolog + "<worksheet><sheetData><row><c t=\"str\"><v>" + text +
           "</v></c></row></sheetData></worksheet>";
}

} // namespace

// Workbooks that are damaged or meant to do harm are refused as a whole, with a reason (F11).
class TestXlsxRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesArchivesWithoutATable_data();
    void refusesArchivesWithoutATable();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void refusesBombs();
    void refusesAHugeDirectory();
    void refusesAnEncryptedSheet();
    void refusesDamage_data();
    void refusesDamage();
    void refusesEveryTruncation();
    void survivesFlippedBytes();

private:
    std::optional<FileError::Kind> refusal(const ReadOptions &options = {}) const
    {
        return refusalOf([&] {
            const auto reader = TableReader::open(m_path, options);
            itemsOf(*reader);
        });
    }
    std::optional<FileError::Kind> refusal(const Workbook &workbook,
                                           const ReadOptions &options = {}) const
    {
        workbook.save(m_path);
        return refusal(options);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestXlsxRefusals::init()
{
    m_path = m_folder.filePath(u"book.xlsx"_s);
}

void TestXlsxRefusals::refusesArchivesWithoutATable_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("content"); // empty: the part is taken away
    QTest::addColumn<FileError::Kind>("kind");
    const QByteArray book = Workbook().part(u"xl/workbook.xml"_s);
    const auto row = [](const char *name, const QString &part, const QByteArray &content,
                        FileError::Kind kind) { QTest::newRow(name) << part << content << kind; };
    row("no workbook", u"xl/workbook.xml"_s, "", FileError::Kind::NotATable);
    row("a binary workbook", u"_rels/.rels"_s,
        R"(<Relationships><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>)",
        FileError::Kind::NotATable);
    row("no sheets", u"xl/workbook.xml"_s, "<workbook/>", FileError::Kind::NotATable);
    row("only hidden sheets", u"xl/workbook.xml"_s,
        QByteArray(book).replace("sheetId=", "state=\"hidden\" sheetId="),
        FileError::Kind::NotATable);
    row("no relationships", u"xl/_rels/workbook.xml.rels"_s, "", FileError::Kind::NotATable);
    row("a sheet that is missing", sheetPart, "", FileError::Kind::Damaged);
    row("a sheet without cells", sheetPart, "<worksheet><sheetData/></worksheet>",
        FileError::Kind::Empty);
    row("a sheet without rows", sheetPart, "<worksheet/>", FileError::Kind::Empty);
    row("a heading that can't be read", sheetPart,
        "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
        FileError::Kind::BadHeading);
}

void TestXlsxRefusals::refusesArchivesWithoutATable()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, content);
    QFETCH(FileError::Kind, kind);
    auto workbook = Workbook::ofRows(rows);
    QCOMPARE(refusal(workbook), std::nullopt);
    content.isEmpty() ? workbook.remove(part) : workbook.set(part, content);
    QCOMPARE(refusal(workbook), kind);
}

void TestXlsxRefusals::refusesHostileXml_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const auto row = [](const char *name, const QByteArray &sheet) {
        QTest::newRow(name) << sheet;
    };
    QByteArray laughs = "<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">";
    for (int at = 1; at < 10; ++at)
        laughs += "<!ENTITY a" + QByteArray::number(at) + " \"" +
                  QByteArray("&a" + QByteArray::number(at - 1) + ";").repeated(10) + "\">";
    row("a billion laughs", sheetOf(laughs + "]>", "&a9;"));
    row("a file of this machine",
        sheetOf(R"(<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>)", "&x;"));
    row("a harmless document type", sheetOf("<!DOCTYPE worksheet>", "x"));
    row("an entity that no one defined", sheetOf("", "&x;"));
    row("no XML", "rubbish");
    row("not closed", "<worksheet><sheetData><row><c t=\"str\"><v>a</v></c></row>");
    row("closed crosswise",
        "<worksheet><sheetData><row><c t=\"str\"><v>a</c></v></row></sheetData></worksheet>");
    row("a second root", sheetOf("", "a") + "<x/>");
    row("bytes that are no text", sheetOf("", "\xFF\xFE"));
    row("a control character", sheetOf("", "\x01"));
    row("an endless attribute", "<worksheet x=\"" + QByteArray(3'000'000, 'x') + "\"/>");
    row("an endless name", "<" + QByteArray(3'000'000, 'x') + "/>");
    row("an endless comment", "<worksheet><!--" + QByteArray(3'000'000, 'x') + "--></worksheet>");
    row("endless blanks",
        "<worksheet><sheetData>" + QByteArray(3'000'000, ' ') + "</sheetData></worksheet>");
    row("endless nesting", QByteArray("<a>").repeated(1000));
    row("nothing", " ");
}

void TestXlsxRefusals::refusesHostileXml()
{
    QFETCH(QByteArray, sheet);
    Workbook workbook;
    QCOMPARE(refusal(workbook.set(sheetPart, sheet)), FileError::Kind::Damaged);
}

void TestXlsxRefusals::refusesBombs()
{
    // 36 MB that pack several hundred to one.
    constexpr qsizetype pieces = 6'000'000;
    Workbook workbook = Workbook::ofRows(rows + QByteArray("<row/>").repeated(pieces));
    QCOMPARE(refusal(workbook), FileError::Kind::TooLarge);
    workbook = Workbook::ofRows(rows);
    workbook.setSharedStrings(QByteArray("<si/>").repeated(pieces));
    QCOMPARE(refusal(workbook), FileError::Kind::TooLarge);

    // A whole that is over the limit though each part is under it.
    workbook.setSharedStrings(QByteArray(600'000, ' '));
    ReadOptions options;
    options.limits.unpackedBytes = 1'000'000;
    QCOMPARE(refusal(workbook, options), std::nullopt);
    workbook.setStyles(QByteArray(600'000, ' '), "");
    QCOMPARE(refusal(workbook, options), FileError::Kind::TooLarge);
    options.limits.unpackedBytes = 500'000; // by what the directory says
    QCOMPARE(refusal(workbook, options), FileError::Kind::TooLarge);
}

void TestXlsxRefusals::refusesAHugeDirectory()
{
    Workbook::ofRows(rows).save(m_path);
    const QByteArray sound = fileBytes(m_path);
    const qsizetype record = sound.lastIndexOf("PK\x05\x06");
    QByteArray many = sound;
    qToLittleEndian<quint16>(65'535, many.data() + record + 10);
    writeFile(m_path, many);
    QCOMPARE(refusal(), FileError::Kind::TooLarge);
    QByteArray large = sound;
    qToLittleEndian<quint32>(0x7FFF'FFFF, large.data() + record + 12);
    writeFile(m_path, large);
    QCOMPARE(refusal(), FileError::Kind::TooLarge);
}

void TestXlsxRefusals::refusesAnEncryptedSheet()
{
    Workbook::ofRows(rows).save(m_path);
    QByteArray bytes = fileBytes(m_path);
    // Bit 0 of the flags, in each local and each central header.
    for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0;
         at = bytes.indexOf("PK\x03\x04", at + 1))
        bytes[at + 6] = static_cast<char>(bytes[at + 6] | 1);
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
         at = bytes.indexOf("PK\x01\x02", at + 1))
        bytes[at + 8] = static_cast<char>(bytes[at + 8] | 1);
    writeFile(m_path, bytes);
    QCOMPARE(refusal(), FileError::Kind::Encrypted);
}

void TestXlsxRefusals::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a changed figure") << "<v>1</v>"_ba
                                      << "<v>9</v>"_ba;
    QTest::newRow("a changed name") << "PK\x01\x02"_ba
                                    << "PK\x01\x03"_ba;
}

void TestXlsxRefusals::refusesDamage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Workbook::ofRows(rows).save(m_path, false);
    QByteArray bytes = fileBytes(m_path);
    QVERIFY(bytes.contains(from));
    writeFile(m_path, bytes.replace(from, to));
    QCOMPARE(refusal(), FileError::Kind::Damaged);
}

void TestXlsxRefusals::refusesEveryTruncation()
{
    Workbook::ofRows(rows).save(m_path);
    const QByteArray sound = fileBytes(m_path);
    for (qsizetype length = 4; length < sound.size(); ++length) {
        writeFile(m_path, sound.first(length));
        QVERIFY2(refusal().has_value(), qPrintable(QString::number(length)));
    }
}

void TestXlsxRefusals::survivesFlippedBytes()
{
    auto workbook = Workbook::ofRows(rows.repeated(20));
    workbook.setSharedStrings("<si><t>x</t></si>").setStyles("", "<xf numFmtId=\"14\"/>");
    workbook.save(m_path);
    const QByteArray sound = fileBytes(m_path);
    QVERIFY(rc::check("damage is refused or harmless", [&] {
        QByteArray bytes = sound;
        const auto flips = *rc::gen::inRange(1, 5);
        for (int flip = 0; flip < flips; ++flip)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        writeFile(m_path, bytes);
        refusal();
    }));
}

QTEST_GUILESS_MAIN(TestXlsxRefusals)
#include "tst_xlsxrefusals.moc"
