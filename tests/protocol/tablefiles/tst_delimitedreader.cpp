#include "protocol/tablefiles/delimitedreader.h"
#include "protocol/tablefiles/fixtures.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::tables;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace
{

ReadOptions withDelimiter(Delimiter delimiter)
{
    ReadOptions options;
    options.delimiter = delimiter;
    return options;
}

RowError firstError(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto reader = delimited(bytes, options);
    while (const auto item = reader->next()) {
        if (const auto *error = std::get_if<RowError>(&*item))
            return *error;
    }
    return {};
}

} // namespace

// CSV, TSV and blank-separated text, row by row; a malformed row is told by line and reason (M8,
// F11).
class TestDelimitedReader : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void reportsMalformedRowsAndReadsOn_data();
    void reportsMalformedRowsAndReadsOn();
    void recoversFromBrokenQuotes_data();
    void recoversFromBrokenQuotes();
    void honoursTheDelimiterThatIsNamed();
    void refusesAFileWithoutAHeading_data();
    void refusesAFileWithoutAHeading();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void saysWhatIsWrongAndWhere();
    void tellsTheFormatAndTheProgress();
    void holdsTheLimitsToTheUnit();
    void readsTheSameWhateverThePieces();
    void survivesAnyBytes();
    void takesNoQuadraticTimeOverBrokenQuotes();
    void readsTheCdnowFile();
};

void TestDelimitedReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("items");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &items) {
        QTest::newRow(name) << bytes << items;
    };
    row("heading alone", "a,b"_ba, {u"a|b"_s});
    row("LF", "a,b\n1,2\n3,4\n"_ba, {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s});
    row("CRLF", "a,b\r\n1,2\r\n3,4\r\n"_ba, {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s});
    row("CR", "a,b\r1,2\r3,4\r"_ba, {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s});
    row("all three", "a,b\r1,2\r\n3,4\n5,6"_ba, {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s, u"4: 5|6"_s});
    row("LF CR is two line ends", "a,b\n\r1,2"_ba, {u"a|b"_s, u"3: 1|2"_s});
    row("no line end at the end", "a,b\n1,2"_ba, {u"a|b"_s, u"2: 1|2"_s});
    row("empty lines", "\n\na,b\n\n1,2\n\n\n"_ba, {u"a|b"_s, u"5: 1|2"_s});
    row("rows without text", "a,b\n,\n1,2\n\"\",\"\"\n"_ba, {u"a|b"_s, u"3: 1|2"_s});
    row("empty cells", "a,b,c\n,2,\n1,,3\n"_ba, {u"a|b|c"_s, u"2: |2|"_s, u"3: 1||3"_s});
    row("blanks stay", "a , b\n 1 , 2\n"_ba, {u"a|b"_s, u"2:  1 | 2"_s});
    row("short rows are filled", "a,b,c\n1\n1,2\n"_ba, {u"a|b|c"_s, u"2: 1||"_s, u"3: 1|2|"_s});
    row("empty cells beyond the heading", "a,b\n1,2,,\n"_ba, {u"a|b"_s, u"2: 1|2"_s});
    row("quotes", "a,b\n\"1\",\"2,3\"\n"_ba, {u"a|b"_s, u"2: 1|2,3"_s});
    row("doubled quotes", "a,b\n\"1\"\"2\",\"\"\"\"\n"_ba, {u"a|b"_s, u"2: 1\"2|\""_s});
    row("empty quotes", "a,b\n\"\",x\n"_ba, {u"a|b"_s, u"2: |x"_s});
    row("quotes at the file's end", "a,b\n1,\"2\""_ba, {u"a|b"_s, u"2: 1|2"_s});
    row("line breaks in quotes", "a,b\r\n\"1\r\n2\",\"x\ny\rz\"\r\n3,4"_ba,
        {u"a|b"_s, u"2: 1\r\n2|x\ny\rz"_s, u"6: 3|4"_s});
    row("a quoted heading", "\"a\nb\",\"c,\"\n1,2\n"_ba, {u"a\nb|c,"_s, u"3: 1|2"_s});
    row("a quote within a cell", "a,b\n5\" disc,O\"\"Neil\n"_ba,
        {u"a|b"_s, u"2: 5\" disc|O\"\"Neil"_s});
    row("a blank before a quote", "a,b\n1, \"2\"\n"_ba, {u"a|b"_s, u"2: 1| \"2\""_s});
    row("semicolons", "a;b\n1,5;2\n"_ba, {u"a|b"_s, u"2: 1,5|2"_s});
    row("tabs", "a\tb\n1 2\t\n"_ba, {u"a|b"_s, u"2: 1 2|"_s});
    row("blanks", " a  b \r\n  1   2\r\n3\t 4  \r\n \r\n5 6"_ba,
        {u"a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s, u"5: 5|6"_s});
    row("blanks with quotes", "a b\n\"Li Lei\" 2\n\"\" 3\n"_ba,
        {u"a|b"_s, u"2: Li Lei|2"_s, u"3: |3"_s});
    row("one column", "card\n1\n\n2\n"_ba, {u"card"_s, u"2: 1"_s, u"4: 2"_s});
    row("a mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n"_ba,
        {u"a|b"_s, u"2: 1|2"_s});
    row("a mark before a quote",
        "\xEF\xBB\xBF"
        "\"a\",b\n1,2\n"_ba,
        {u"a|b"_s, u"2: 1|2"_s});
    row("GB18030", encoded(u"姓名,金额\n张三,１２\n"_s, "GB18030"),
        {u"姓名|金额"_s, u"2: 张三|１２"_s});
    row("UTF-16", encoded(u"\uFEFF姓名\t金额\r\n张三\t12\r\n"_s, "UTF-16LE"),
        {u"姓名|金额"_s, u"2: 张三|12"_s});
    row("figures are text here", "a,b\n1e308,00012\n"_ba, {u"a|b"_s, u"2: 1e308|00012"_s});
    row("guards stay", "a,b\n'=1,'-2\n"_ba, {u"a|b"_s, u"2: '=1|'-2"_s});
}

void TestDelimitedReader::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, items);
    QCOMPARE(readText(bytes), items);
}

void TestDelimitedReader::reportsMalformedRowsAndReadsOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("items");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &items) {
        QTest::newRow(name) << bytes << (QStringList{u"a|b"_s} + items);
    };
    row("NUL", QByteArray("a,b\n1,\0002\n3,4\n", 13), {u"2! contains-nul"_s, u"3: 3|4"_s});
    row("NUL in quotes", QByteArray("a,b\n\"1\0\",2\n3,4\n", 15),
        {u"2! contains-nul"_s, u"3: 3|4"_s});
    row("a block of NULs at the end", "a,b\n1,2\n" + QByteArray(4096, '\0'),
        {u"2: 1|2"_s, u"3! contains-nul"_s});
    row("bytes that are no text", "a,b\n\xE5\xBC\xA0,2\n\xFF,4\n5,6\n"_ba,
        {u"2: 张|2"_s, u"3! undecodable"_s, u"4: 5|6"_s});
    row("and in quotes", "a,b\n\xE5\xBC\xA0,2\n\"\xFF\",4\n5,6\n"_ba,
        {u"2: 张|2"_s, u"3! undecodable"_s, u"4: 5|6"_s});
    row("a value beyond the heading", "a,b\n1,2,3\n4,5\n"_ba,
        {u"2! wrong-cell-count"_s, u"3: 4|5"_s});
    row("text after a quote", "a,b\n\"1\"2,3\n4,5\n"_ba, {u"2! text-after-quote"_s, u"3: 4|5"_s});
    row("a blank after a quote", "a,b\n\"1\" ,3\n4,5\n"_ba,
        {u"2! text-after-quote"_s, u"3: 4|5"_s});
    row("an unclosed quote at the end", "a,b\n1,2\n3,\"4"_ba,
        {u"2: 1|2"_s, u"3! unclosed-quote"_s});
    row("a quote and nothing else", "a,b\n\""_ba, {u"2! unclosed-quote"_s});
    row("of two faults the first", QByteArray("a,b\n\0,2,3\n4,5", 13),
        {u"2! contains-nul"_s, u"3: 4|5"_s});
}

void TestDelimitedReader::reportsMalformedRowsAndReadsOn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, items);
    QCOMPARE(readText(bytes), items);
}

void TestDelimitedReader::recoversFromBrokenQuotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("items");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &items) {
        QTest::newRow(name) << bytes << (QStringList{u"a|b"_s} + items);
    };
    row("a forgotten quote costs one row", "a,b\n1,\"2\n3,4\n5,6\n"_ba,
        {u"2! unclosed-quote"_s, u"3: 3|4"_s, u"4: 5|6"_s});
    row("also where a quoted row follows", "a,b\n1,\"2\n3,4\n5,\"6\"\n7,8\n"_ba,
        {u"2! text-after-quote"_s, u"3: 3|4"_s, u"4: 5|6"_s, u"5: 7|8"_s});
    row("two in a row", "a,b\n1,\"2\n3,\"4\n5,6\n"_ba,
        {u"2! text-after-quote"_s, u"3! unclosed-quote"_s, u"4: 5|6"_s});
    // The lines of a cell that was broken off are no rows of their own.
    row("pieces of the broken row", "a,b\n1,\"x\nmore text\nlast\"y\n2,3\n"_ba,
        {u"2! text-after-quote"_s, u"3! wrong-cell-count"_s, u"4! wrong-cell-count"_s,
         u"5: 2|3"_s});
    row("a piece with the closing quote", "a,b\n1,\"x\n9,9\"y\n2,3\n"_ba,
        {u"2! text-after-quote"_s, u"3! wrong-cell-count"_s, u"4: 2|3"_s});
    row("afterwards short rows are fine again", "a,b\n1,\"x\n9,9\"y\n2\n5\"\n"_ba,
        {u"2! text-after-quote"_s, u"3! wrong-cell-count"_s, u"4: 2|"_s, u"5: 5\"|"_s});
    row("empty lines in the wake", "a,b\n\"\n\n\n1,2\n"_ba, {u"2! unclosed-quote"_s, u"5: 1|2"_s});
    row("CRLF in the wake", "a,b\r\n\"1,2\r\n3,4\r\n"_ba, {u"2! unclosed-quote"_s, u"3: 3|4"_s});
    row("CR in the wake", "a,b\r\"1,2\r3,4\r"_ba, {u"2! unclosed-quote"_s, u"3: 3|4"_s});
}

void TestDelimitedReader::recoversFromBrokenQuotes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, items);
    QCOMPARE(readText(bytes), items);
}

void TestDelimitedReader::honoursTheDelimiterThatIsNamed()
{
    const QByteArray bytes = "a b,c;d\n1 2,3;4\n"_ba;
    QCOMPARE(readText(bytes), QStringList({u"a b|c;d"_s, u"2: 1 2|3;4"_s}));
    QCOMPARE(readText(bytes, withDelimiter(Delimiter::Semicolon)),
             QStringList({u"a b,c|d"_s, u"2: 1 2,3|4"_s}));
    QCOMPARE(readText(bytes, withDelimiter(Delimiter::Blank)),
             QStringList({u"a|b,c;d"_s, u"2: 1|2,3;4"_s}));
    QCOMPARE(readText(bytes, withDelimiter(Delimiter::Tab)),
             QStringList({u"a b,c;d"_s, u"2: 1 2,3;4"_s}));
}

void TestDelimitedReader::refusesAFileWithoutAHeading_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileError::Kind>("kind");
    QTest::newRow("nothing") << ""_ba << FileError::Kind::Empty;
    QTest::newRow("a mark") << "\xEF\xBB\xBF"_ba << FileError::Kind::Empty;
    QTest::newRow("line ends") << "\n\r\n\r"_ba << FileError::Kind::Empty;
    QTest::newRow("cells without text") << ",,\n,,\n"_ba << FileError::Kind::Empty;
    QTest::newRow("NULs") << QByteArray(100, '\0') << FileError::Kind::BadHeading;
    QTest::newRow("an unclosed quote") << "a,\"b\n1,2\n"_ba << FileError::Kind::BadHeading;
    QTest::newRow("a broken quote") << "\"a\"b,c\n1,2\n"_ba << FileError::Kind::BadHeading;
    QTest::newRow("broken text") << "a\xFF,b\n1,2\n"_ba << FileError::Kind::BadHeading;
    QTest::newRow("10,000 columns") << QByteArray(10'000, ',') << FileError::Kind::BadHeading;
}

void TestDelimitedReader::refusesAFileWithoutAHeading()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileError::Kind, kind);
    QCOMPARE(refusalOf([&] { delimited(bytes); }), kind);
}

void TestDelimitedReader::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") +
                                      QByteArray(600, '\0');
    QTest::newRow("an empty archive") << QByteArray("PK\x05\x06") + QByteArray(18, '\0');
    QTest::newRow("PDF") << "%PDF-1.7\n"_ba;
    QTest::newRow("PNG") << "\x89PNG\r\n"_ba;
    QTest::newRow("gzip") << "\x1F\x8B\x08"_ba;
    QTest::newRow("a store") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a web page as .xls")
        << "\r\n <HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"_ba;
    QTest::newRow("a table of a web page") << "<table><tr><td>1</td></tr></table>"_ba;
    QTest::newRow("XML with a mark") << "\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>"_ba;
}

void TestDelimitedReader::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.csv"_s);
    writeFile(path, bytes);
    QCOMPARE(refusalOf([&] { TableReader::open(path); }), FileError::Kind::NotATable);
    QCOMPARE(refusalOf([&] { TableReader::open(folder.path()); }), FileError::Kind::NotReadable);
    QCOMPARE(refusalOf([&] { TableReader::open(folder.filePath(u"none.csv"_s)); }),
             FileError::Kind::NotFound);
    QCOMPARE(refusalOf([&] { TableReader::open(u"/dev/null"_s); }), FileError::Kind::NotReadable);
}

void TestDelimitedReader::saysWhatIsWrongAndWhere()
{
    const RowError wide = firstError("a,b\n1,2\n1,2,x y\n"_ba);
    QCOMPARE(wide.line, 3);
    QCOMPARE(wide.fault, RowFault::WrongCellCount);
    QVERIFY(wide.text.contains(u"3 cells"_s) && wide.text.contains(u"heading has 2"_s));
    QCOMPARE(wide.excerpt, u"1,2,x y"_s);

    const RowError nul = firstError(QByteArray("a,b\n1,\0\n", 8));
    QVERIFY(nul.text.contains(u"column 2"_s));
    QCOMPARE(nul.excerpt, u"1,\uFFFD"_s);

    const RowError broken = firstError("a,b\n1,\""_ba + QByteArray(200, 'x'));
    QCOMPARE(broken.excerpt, u"1,\""_s + u"x"_s.repeated(77));

    const RowError undecodable = firstError("a,b\n\xE5\xBC\xA0,\xFF\n"_ba);
    QVERIFY(undecodable.text.contains(u"UTF-8"_s));

    const QStringList heading = readText("a\n\"b"_ba.prepend("\"x\ny\"z,"));
    QVERIFY(heading.constFirst().contains(u"line 1"_s));
}

void TestDelimitedReader::tellsTheFormatAndTheProgress()
{
    const QByteArray bytes = "姓名;n\n"_ba + "张三;1\n"_ba.repeated(50'000);
    const auto reader = delimited(bytes);
    QCOMPARE(reader->format().encoding, u"UTF-8"_s);
    QCOMPARE(reader->format().delimiter, Delimiter::Semicolon);
    QVERIFY(reader->format().sheet.isEmpty());
    QCOMPARE(reader->headingLine(), 1);
    QCOMPARE(reader->bytesTotal(), bytes.size());
    qint64 before = reader->bytesRead();
    QVERIFY(before < bytes.size());
    while (reader->next()) {
        QVERIFY(reader->bytesRead() >= before);
        before = reader->bytesRead();
    }
    QCOMPARE(before, bytes.size());
    QVERIFY(!reader->next());
}

void TestDelimitedReader::holdsTheLimitsToTheUnit()
{
    ReadOptions options;
    options.limits = {.rowLength = 20, .cellLength = 5, .columns = 4};
    const QByteArray heading = "a,b,c\n"_ba;
    const auto item = [&](const QByteArray &row) {
        return readText(heading + row + "\n1,2,3\n", options);
    };
    const QStringList after{u"3: 1|2|3"_s};
    const auto good = [&](const QString &cells) {
        return QStringList{u"a|b|c"_s, u"2: "_s + cells} + after;
    };
    const auto bad = [&](const QString &code) {
        return QStringList{u"a|b|c"_s, u"2! "_s + code} + after;
    };

    QCOMPARE(item("12345,,"), good(u"12345||"_s));
    QCOMPARE(item("123456,,"), bad(u"cell-too-long"_s));
    QCOMPARE(item("\"12345\",,"), good(u"12345||"_s));
    QCOMPARE(item("\"123456\",,"), bad(u"cell-too-long"_s));
    QCOMPARE(item("1,2,3,"), good(u"1|2|3"_s));
    QCOMPARE(item("1,2,3,,"), bad(u"too-many-columns"_s));
    QCOMPARE(item("12345,12345,1234567"), bad(u"cell-too-long"_s)); // 20 units with the line end
    QCOMPARE(item("12345,12345,12345678"), bad(u"cell-too-long"_s));
    QCOMPARE(item("\"12345\",\"\",\"1234\""), good(u"12345||1234"_s));
    QCOMPARE(item("\"12345\",\"\",\"12345\",\"\""), bad(u"row-too-long"_s));
    // A quote that swallows rows is given up at the limit, and the rows come all the same.
    QCOMPARE(readText(heading + "\"1,2\n3,4,5\n6,7,8\n9,10,11\n12,13,14\n15,16,17\n", options),
             QStringList({u"a|b|c"_s, u"2! unclosed-quote"_s, u"3: 3|4|5"_s, u"4: 6|7|8"_s,
                          u"5: 9|10|11"_s, u"6: 12|13|14"_s, u"7: 15|16|17"_s}));
}

// Rows don't depend on where the disk's pieces end.
void TestDelimitedReader::readsTheSameWhateverThePieces()
{
    QVERIFY(rc::check("pieces", [] {
        const auto body =
            *rc::gen::container<std::string>(rc::gen::elementOf("a1,,;\t \"\"\"\r\n\r\n"s));
        const QByteArray bytes = "a,b\n" + QByteArray::fromStdString(body);
        const auto piece = *rc::gen::inRange<qint64>(1, 9);
        DelimitedReader trickled(std::make_unique<TrickleDevice>(bytes, piece),
                                 withDelimiter(Delimiter::Comma));
        const QStringList whole = readText(bytes, withDelimiter(Delimiter::Comma));
        RC_ASSERT(QStringList{u"a|b"_s} + itemsOf(trickled) == whole);
    }));
}

void TestDelimitedReader::survivesAnyBytes()
{
    QVERIFY(rc::check(
        "rubbish is refused or told, lines only go up, rows are as wide as the heading", [] {
            const auto nasty =
                rc::gen::elementOf("a1,;\t \"\r\n\0\xFF\xE5\xBC\xA0\x81\x30\xEF\xBB\xBF\xFE"s);
            const auto bytes =
                *rc::gen::container<std::string>(rc::gen::oneOf(nasty, rc::gen::arbitrary<char>()));
            const auto delimiter = *rc::gen::elementOf(
                std::vector{Delimiter::Comma, Delimiter::Tab, Delimiter::Blank});
            try {
                const auto reader =
                    delimited(QByteArray::fromStdString(bytes), withDelimiter(delimiter));
                qint64 line = reader->headingLine();
                while (const auto item = reader->next()) {
                    const auto *row = std::get_if<TableRow>(&*item);
                    const qint64 at = row != nullptr ? row->line : std::get<RowError>(*item).line;
                    RC_ASSERT(at > line);
                    const bool isWide =
                        row != nullptr && row->cells.size() != reader->heading().size();
                    RC_ASSERT(!isWide);
                    line = at;
                }
            } catch (const FileError &error) {
                RC_ASSERT(!error.message().isEmpty());
            }
        }));
}

void TestDelimitedReader::takesNoQuadraticTimeOverBrokenQuotes()
{
    // Begun anywhere, each of these lines opens a quote that the next one closes and opens anew, up
    // to the limit.
    const QByteArray trap = "a,b\n" + QByteArray("x\",\"\n").repeated(200'000);
    QElapsedTimer timer;
    timer.start();
    const QStringList items = readText(trap);
    // Unbounded it would take hours.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!items.filter(u"unclosed-quote"_s).isEmpty() ||
            !items.filter(u"too-many-columns"_s).isEmpty());
}

// The research file that contract.md's import must take as it is.
void TestDelimitedReader::readsTheCdnowFile()
{
    const QString shared = qEnvironmentVariable(
        "REGULARS_SHARED", QString::fromUtf8(REGULARS_SOURCE_DIR) + u"/../shared"_s);
    const QString path = shared + u"/data/cdnow-master.txt"_s;
    if (!QFile::exists(path))
        QSKIP("the CDNOW file is not here; REGULARS_SHARED names the folder above data/");
    const auto reader = TableReader::open(path);
    QCOMPARE(reader->heading(),
             QStringList({u"customer_id"_s, u"date"_s, u"number_of_cds"_s, u"dollar_value"_s}));
    QCOMPARE(reader->format().delimiter, Delimiter::Blank);
    qint64 rows = 0;
    qint64 cents = 0;
    while (const auto item = reader->next()) {
        const auto *row = std::get_if<TableRow>(&*item);
        QVERIFY(row != nullptr);
        QCOMPARE(row->cells.size(), 4);
        QCOMPARE(row->line, ++rows + 1);
        cents += QString(row->cells[3]).remove(u'.').toLongLong();
    }
    QCOMPARE(rows, 69'659);
    QCOMPARE(cents, 250'031'563);
}

QTEST_GUILESS_MAIN(TestDelimitedReader)
#include "tst_delimitedreader.moc"
