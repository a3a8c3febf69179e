#include "protocol/tablefiles/fixtures.h"
#include "protocol/tablefiles/workbooks.h"

#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace regulars;
using namespace regulars::tables;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto sheetPart = "xl/worksheets/sheet1.xml"_L1;
const QByteArray heading =
    R"(<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>)";

} // namespace

// Workbooks as spreadsheet programs, tills and odd libraries write them (M8).
class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatALibraryWrites_data();
    void readsWhatALibraryWrites();
    void readsCells_data();
    void readsCells();
    void placesRowsAndCells_data();
    void placesRowsAndCells();
    void readsSharedStrings();
    void readsDaysByTheirFormat();
    void countsFrom1904WhereTheWorkbookSaysSo();
    void findsTheFirstVisibleSheet();
    void followsRelationshipsWhereverTheyLead();
    void takesPrefixesAndTheStrictNamespace();
    void managesWithoutStylesAndSharedStrings();
    void reportsMalformedRowsAndReadsOn_data();
    void reportsMalformedRowsAndReadsOn();
    void keepsManySharedStringsApart();
    void tellsTheFormatAndTheProgress();

private:
    QStringList read(const Workbook &workbook, const ReadOptions &options = {}) const
    {
        workbook.save(m_path);
        return readFile(m_path, options);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestXlsxReader::init()
{
    m_path = m_folder.filePath(u"表.xlsx"_s);
}

void TestXlsxReader::readsWhatALibraryWrites_data()
{
    QTest::addColumn<bool>("isStreamed");
    QTest::newRow("shared strings") << false;
    QTest::newRow("inline strings") << true;
}

void TestXlsxReader::readsWhatALibraryWrites()
{
    QFETCH(bool, isStreamed);
    lxw_workbook_options options{};
    options.constant_memory = isStreamed ? 1 : 0;
    lxw_workbook *const workbook =
        workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "会员");
    lxw_format *const day = workbook_add_format(workbook);
    format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format *const builtIn = workbook_add_format(workbook);
    format_set_num_format_index(builtIn, 22);
    lxw_datetime instant{2026, 11, 22, 9, 30, 15};
    lxw_datetime date{2026, 2, 28, 0, 0, 0};
    const char *const headings[] = {"姓名", "金额", "日期", "时间", "备注", "真", "公式"};
    for (lxw_col_t column = 0; column < 7; ++column)
        worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    for (lxw_row_t row = 1; row <= 2; ++row) {
        worksheet_write_string(sheet, row, 0, "张三", nullptr);
        worksheet_write_number(sheet, row, 1, row == 1 ? 12.5 : -0.07, nullptr);
        worksheet_write_datetime(sheet, row, 2, &date, day);
        worksheet_write_datetime(sheet, row, 3, &instant, builtIn);
        worksheet_write_string(sheet, row, 4, " <b>&\"\t\r\n ", nullptr);
        worksheet_write_boolean(sheet, row, 5, row == 1, nullptr);
        worksheet_write_formula_num(sheet, row, 6, "=1+2", nullptr, 3);
    }
    QCOMPARE(workbook_close(workbook), LXW_NO_ERROR);

    const QString rest = u"|2026-02-28|2026-11-22 09:30:15| <b>&\"\t\r\n |"_s;
    QCOMPARE(readFile(m_path), QStringList({u"姓名|金额|日期|时间|备注|真|公式"_s,
                                            u"2: 张三|12.5"_s + rest + u"TRUE|3"_s,
                                            u"3: 张三|-0.07"_s + rest + u"FALSE|3"_s}));
    QCOMPARE(TableReader::open(m_path)->format().sheet, u"会员"_s);
}

void TestXlsxReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cell, const QString &text) {
        QTest::newRow(name) << cell << text;
    };
    row("a number", "<c><v>12</v></c>", u"12"_s);
    row("a number of type n", "<c t=\"n\"><v>0.1</v></c>", u"0.1"_s);
    row("binary noise", "<c><v>16.860000000000003</v></c>", u"16.86"_s);
    row("a long card number", "<c><v>62220212345678901</v></c>", u"62220212345678901"_s);
    row("an exponent", "<c><v>1.3800138E10</v></c>", u"13800138000"_s);
    row("1e308", "<c><v>1e308</v></c>", u"1e+308"_s);
    row("true", "<c t=\"b\"><v>1</v></c>", u"TRUE"_s);
    row("false", "<c t=\"b\"><v>0</v></c>", u"FALSE"_s);
    row("a failed formula", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", u"#DIV/0!"_s);
    row("a formula's text", "<c t=\"str\"><f>A1&amp;\"x\"</f><v> y&lt; </v></c>", u" y< "_s);
    row("a formula's number", "<c><f>1+1</f><v>2</v></c>", u"2"_s);
    row("a formula without a value", "<c><f>1+1</f></c>", u""_s);
    row("inline", "<c t=\"inlineStr\"><is><t>x y</t></is></c>", u"x y"_s);
    row("inline of several looks",
        "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>x</t></r><r><t xml:space=\"preserve\"> y</t></r></is></c>",
        u"x y"_s);
    row("inline with a reading aid",
        "<c t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></is></c>"_ba,
        u"東京"_s);
    row("CDATA", "<c t=\"str\"><v><![CDATA[<x>]]></v></c>", u"<x>"_s);
    row("a comment within", "<c t=\"str\"><v>x<!-- - -->y</v></c>", u"xy"_s);
    row("character references", "<c t=\"str\"><v>&#24352;&#x1F600;&quot;</v></c>", u"张😀\""_s);
    row("an escaped return", "<c t=\"str\"><v>a_x000D_b</v></c>", u"a\rb"_s);
    row("an escaped escape", "<c t=\"str\"><v>a_x005F_x000D_b</v></c>", u"a_x000D_b"_s);
    row("what only looks like an escape", "<c t=\"str\"><v>_x00_ _xZZZZ_ _x000D _x</v></c>",
        u"_x00_ _xZZZZ_ _x000D _x"_s);
    row("no half character comes of an escape", "<c t=\"str\"><v>_xD83D_</v></c>", u"_xD83D_"_s);
    row("an ISO date", "<c t=\"d\"><v>2026-02-28</v></c>", u"2026-02-28"_s);
    row("an ISO instant", "<c t=\"d\"><v>2026-02-28T09:30:00.000Z</v></c>",
        u"2026-02-28 09:30:00"_s);
    row("an ISO instant of whole seconds", "<c t=\"d\"><v>2026-02-28T09:30:00Z</v></c>",
        u"2026-02-28 09:30:00"_s);
    row("an extension is passed over", "<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c>",
        u"1"_s);
    row("a style that isn't there", "<c s=\"99\"><v>45658</v></c>", u"45658"_s);
    row("a style below nought", "<c s=\"-1\"><v>45658</v></c>", u"45658"_s);
    row("a type that no one knows", "<c t=\"x\"><v>7</v></c>", u"7"_s);
    row("no number at all", "<c><v>seven</v></c>", u"seven"_s);
}

void TestXlsxReader::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const QByteArray marker = R"(<c t="str"><v>|</v></c>)";
    const auto items = read(Workbook::ofRows(heading + "<row>" + marker + cell + "</row>"));
    QCOMPARE(items, QStringList({u"a|b"_s, u"2: ||"_s + text}));
}

void TestXlsxReader::placesRowsAndCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("items");
    const auto row = [](const char *name, const QByteArray &rows, const QStringList &items) {
        QTest::newRow(name) << rows << (QStringList{u"a|b"_s} + items);
    };
    row("no rows", "", {});
    row("a gap before", R"(<row r="2"><c r="B2"><v>2</v></c></row>)", {u"2: |2"_s});
    row("short", R"(<row r="2"><c r="A2"><v>1</v></c></row>)", {u"2: 1|"_s});
    row("wider than the heading",
        R"(<row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>4</v></c></row>)", {u"2: 1|||4"_s});
    row("cells out of order", R"(<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row>)",
        {u"2: 1|2"_s});
    row("without references", "<row><c><v>1</v></c><c><v>2</v></c></row>", {u"2: 1|2"_s});
    row("after a reference", R"(<row r="2"><c r="B2"><v>2</v></c><c><v>3</v></c></row>)",
        {u"2: |2|3"_s});
    row("a reference that is none",
        R"(<row r="2"><c r="2B"><v>1</v></c><c r="!"><v>2</v></c></row>)", {u"2: 1|2"_s});
    row("empty cells that have a style", R"(<row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>)",
        {});
    row("empty rows between", R"(<row r="2"/><row r="3"/><row r="7"><c><v>1</v></c></row>)",
        {u"7: 1|"_s});
    row("rows that step back",
        R"(<row r="9"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>)",
        {u"9: 1|"_s, u"10: 2|"_s});
    row("a row number out of all reason", R"(<row r="9223372036854775807"><c><v>1</v></c></row>)",
        {u"2: 1|"_s});
    row("hidden rows too", R"(<row r="2" hidden="1"><c><v>1</v></c></row>)", {u"2: 1|"_s});
    row("the last column of all", R"(<row r="2"><c r="A2"><v>1</v></c><c r="XFD2"/></row>)",
        {u"2: 1|"_s});
}

void TestXlsxReader::placesRowsAndCells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, items);
    QCOMPARE(read(Workbook::ofRows(heading + rows)), items);
}

void TestXlsxReader::readsSharedStrings()
{
    auto workbook = Workbook::ofRows(
        heading +
        R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v> 2 </v></c><c t="s"><v>3</v></c></row>)");
    workbook.setSharedStrings(
        "<si><t>张三</t></si>"
        "<si><r><t>红</t></r><r><rPr/><t>色</t></r><rPh sb=\"0\" eb=\"1\"><t>hong</t></rPh></si>"
        "<si><t/></si><si><t xml:space=\"preserve\"> a_x000D_\nb </t></si>"_ba);
    QCOMPARE(read(workbook), QStringList({u"a|b"_s, u"2: 张三|红色"_s, u"3: | a\r\nb "_s}));
}

void TestXlsxReader::readsDaysByTheirFormat()
{
    auto workbook = Workbook::ofRows(
        heading + R"(<row><c s="0"><v>45658</v></c><c s="1"><v>45658</v></c></row>)"
                  R"(<row><c s="2"><v>45658.5</v></c><c s="3"><v>45658</v></c></row>)"
                  R"(<row><c s="4"><v>0.5</v></c><c s="1" t="str"><v>45658</v></c></row>)");
    workbook.setStyles(
        R"(<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>)"
        R"(<numFmt numFmtId="177" formatCode="[h]:mm"/>)"_ba,
        R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="20"/>)");
    QCOMPARE(read(workbook),
             QStringList({u"a|b"_s, u"2: 45658|2025-01-01"_s, u"3: 2025-01-01 12:00:00|45658"_s,
                          u"4: 12:00:00|45658"_s}));
}

void TestXlsxReader::countsFrom1904WhereTheWorkbookSaysSo()
{
    auto workbook = Workbook::ofRows(heading + R"(<row><c s="0"><v>44196</v></c></row>)");
    workbook.setStyles("", R"(<xf numFmtId="14"/>)");
    QCOMPARE(read(workbook).last(), u"2: 2020-12-31|"_s);
    const QByteArray book = workbook.part(u"xl/workbook.xml"_s);
    for (const QByteArray &value : {"1"_ba, "true"_ba}) {
        workbook.set(u"xl/workbook.xml"_s,
                     QByteArray(book).replace("<sheets>",
                                              "<workbookPr date1904=\"" + value + "\"/><sheets>"));
        QCOMPARE(read(workbook).last(), u"2: 2025-01-01|"_s);
    }
    workbook.set(u"xl/workbook.xml"_s,
                 QByteArray(book).replace("<sheets>", "<workbookPr date1904=\"0\"/><sheets>"));
    QCOMPARE(read(workbook).last(), u"2: 2020-12-31|"_s);
}

void TestXlsxReader::findsTheFirstVisibleSheet()
{
    auto workbook = Workbook::ofRows(heading);
    const QByteArray book = workbook.part(u"xl/workbook.xml"_s);
    const QByteArray links = workbook.part(u"xl/_rels/workbook.xml.rels"_s);
    const QByteArray other = R"(<sheet name="Other" sheetId="9" state="%" r:id="rId9"/><sheets>)";
    workbook.set(u"xl/chart.xml"_s, "<chartsheet/>");
    const auto withFirst = [&](const QByteArray &sheet, const QByteArray &type) {
        workbook.set(u"xl/workbook.xml"_s,
                     QByteArray(book).replace("<sheets>", "<sheets>" + sheet));
        workbook.set(u"xl/_rels/workbook.xml.rels"_s,
                     QByteArray(links).replace("</Relationships>",
                                               R"(<Relationship Id="rId9" Type="x/)" + type +
                                                   R"(" Target="chart.xml"/></Relationships>)"));
        return read(workbook);
    };
    const QStringList table{u"a|b"_s};
    QCOMPARE(withFirst(R"(<sheet name="H" sheetId="9" state="hidden" r:id="rId9"/>)", "worksheet"),
             table);
    QCOMPARE(
        withFirst(R"(<sheet name="V" sheetId="9" state="veryHidden" r:id="rId9"/>)", "worksheet"),
        table);
    QCOMPARE(withFirst(R"(<sheet name="C" sheetId="9" r:id="rId9"/>)", "chartsheet"), table);
    QCOMPARE(withFirst(R"(<sheet name="L" sheetId="9" r:id="rIdNone"/>)", "worksheet"), table);
    QVERIFY(withFirst(R"(<sheet name="S" sheetId="9" state="visible" r:id="rId9"/>)", "worksheet")
                .constFirst()
                .startsWith(u"refused: The file is empty"_s));
}

void TestXlsxReader::followsRelationshipsWhereverTheyLead()
{
    auto workbook = Workbook::ofRows(heading);
    const QByteArray sheet = workbook.part(sheetPart);
    const QByteArray links = workbook.part(u"xl/_rels/workbook.xml.rels"_s);
    workbook.remove(sheetPart);
    const auto placed = [&](const QString &part, const QByteArray &target) {
        Workbook moved = workbook;
        moved.set(part, sheet);
        moved.set(u"xl/_rels/workbook.xml.rels"_s,
                  QByteArray(links).replace("worksheets/sheet1.xml", target));
        return read(moved);
    };
    const QStringList table{u"a|b"_s};
    QCOMPARE(placed(u"xl/worksheets/sheet1.xml"_s, "/xl/worksheets/sheet1.xml"), table);
    QCOMPARE(placed(u"elsewhere/s.xml"_s, "../elsewhere/s.xml"), table);
    QCOMPARE(placed(u"xl/s.xml"_s, "./s.xml"), table);
    QCOMPARE(placed(u"xl/Sheets/S.XML"_s, "sheets/s.xml"), table);

    // The workbook itself may lie elsewhere, too.
    auto deep = Workbook::ofRows(heading);
    deep.set(u"a/b/book.xml"_s, deep.part(u"xl/workbook.xml"_s));
    deep.set(u"a/b/_rels/book.xml.rels"_s,
             QByteArray(links).replace("worksheets/", "/xl/worksheets/"));
    deep.set(u"_rels/.rels"_s,
             QByteArray(deep.part(u"_rels/.rels"_s)).replace("xl/workbook.xml", "/a/b/book.xml"));
    deep.remove(u"xl/workbook.xml"_s);
    QCOMPARE(read(deep), table);

    auto bare = Workbook::ofRows(heading);
    bare.remove(u"_rels/.rels"_s);
    QCOMPARE(read(bare), table);
}

void TestXlsxReader::takesPrefixesAndTheStrictNamespace()
{
    Workbook workbook;
    workbook.set(
        sheetPart,
        R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>)");
    workbook.set(
        u"xl/workbook.xml"_s,
        R"(<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="S" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>)");
    QCOMPARE(read(workbook), QStringList({u"a"_s, u"2: 1"_s}));
    const QString utf16 = QString::fromUtf8(
        R"(<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>张</v></c></row></sheetData></worksheet>)");
    workbook.set(sheetPart, encoded(u'\uFEFF' + utf16, "UTF-16LE"));
    QCOMPARE(read(workbook), QStringList{u"张"_s});
}

void TestXlsxReader::managesWithoutStylesAndSharedStrings()
{
    auto workbook = Workbook::ofRows(heading + R"(<row><c s="1"><v>45658</v></c></row>)");
    workbook.remove(u"xl/styles.xml"_s).remove(u"xl/sharedStrings.xml"_s);
    QCOMPARE(read(workbook), QStringList({u"a|b"_s, u"2: 45658|"_s}));
}

void TestXlsxReader::reportsMalformedRowsAndReadsOn_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &cells, const QString &code) {
        QTest::newRow(name) << cells << code;
    };
    row("a text that isn't there", R"(<c t="s"><v>1</v></c>)", u"bad-cell"_s);
    row("a text below nought", R"(<c t="s"><v>-1</v></c>)", u"bad-cell"_s);
    row("a text without a number", R"(<c t="s"><v>x</v></c>)", u"bad-cell"_s);
    row("a text of no number", R"(<c t="s"><v/></c>)", u"bad-cell"_s);
    row("a NUL", R"(<c t="str"><v>a_x0000_b</v></c>)", u"contains-nul"_s);
    row("a column out of bounds", R"(<c r="FAO2"><v>1</v></c>)", u"too-many-columns"_s);
    row("a column out of all reason", R"(<c r="ZZZZZZZZZZ2"><v>1</v></c>)", u"too-many-columns"_s);
    row("a long cell", "<c t=\"str\"><v>" + QByteArray(32'768, 'x') + "</v></c>",
        u"cell-too-long"_s);
    row("a long row",
        QByteArray("<c t=\"str\"><v>" + QByteArray(32'000, 'x') + "</v></c>").repeated(33),
        u"row-too-long"_s);
}

void TestXlsxReader::reportsMalformedRowsAndReadsOn()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, code);
    auto workbook = Workbook::ofRows(heading + "<row r=\"2\">" + cells +
                                     R"(</row><row r="3"><c t="s"><v>0</v></c></row>)");
    workbook.setSharedStrings("<si><t>ok</t></si>");
    QCOMPARE(read(workbook), QStringList({u"a|b"_s, u"2! "_s + code, u"3: ok|"_s}));
}

// More texts than are kept in memory.
void TestXlsxReader::keepsManySharedStringsApart()
{
    constexpr int texts = 60'000;
    QByteArray items;
    QByteArray rows = R"(<row><c t="str"><v>first</v></c><c t="str"><v>last</v></c></row>)";
    const auto text = [](int at) {
        return QByteArray::number(at) + QByteArray(at % 400, 'a' + static_cast<char>(at % 26));
    };
    for (int at = 0; at < texts; ++at) {
        items += "<si><t>" + text(at) + "</t></si>";
        rows += "<row><c t=\"s\"><v>" + QByteArray::number(at) + "</v></c><c t=\"s\"><v>" +
                QByteArray::number(texts - 1 - at) + "</v></c></row>";
    }
    auto workbook = Workbook::ofRows(rows);
    workbook.setSharedStrings(items);
    workbook.save(m_path);
    const auto reader = TableReader::open(m_path);
    for (int at = 0; at < texts; ++at) {
        const auto item = reader->next();
        QVERIFY(item && std::holds_alternative<TableRow>(*item));
        const QStringList &cells = std::get<TableRow>(*item).cells;
        QCOMPARE(cells[0].toLatin1(), text(at));
        QCOMPARE(cells[1].toLatin1(), text(texts - 1 - at));
    }
    QVERIFY(!reader->next());
}

void TestXlsxReader::tellsTheFormatAndTheProgress()
{
    auto workbook =
        Workbook::ofRows(heading + QByteArray("<row><c><v>1</v></c></row>").repeated(100'000));
    workbook.save(m_path);
    const auto reader = TableReader::open(m_path);
    QVERIFY(!reader->format().delimiter);
    QVERIFY(reader->format().encoding.isEmpty());
    QCOMPARE(reader->format().sheet, u"Sheet1"_s);
    qint64 before = reader->bytesRead();
    QVERIFY(before < reader->bytesTotal() / 2);
    while (reader->next()) {
        QVERIFY(reader->bytesRead() >= before);
        before = reader->bytesRead();
    }
    QCOMPARE(reader->bytesRead(), reader->bytesTotal());
    QVERIFY(!reader->next());
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
