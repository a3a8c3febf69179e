#include "protocol/tablefiles/delimiter.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// The delimiter is told from the first lines (M8).
class TestDelimiter : public QObject
{
    Q_OBJECT

private slots:
    void isTheOneThatMakesATable_data();
    void isTheOneThatMakesATable();
    void isNotMisledByARowThatIsCut();
};

void TestDelimiter::isTheOneThatMakesATable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Delimiter>("delimiter");
    const auto row = [](const char *name, const QString &text, Delimiter delimiter) {
        QTest::newRow(name) << text << delimiter;
    };
    row("nothing", u""_s, Delimiter::Comma);
    row("one column", u"card\n1\n2\n"_s, Delimiter::Comma);
    row("comma", u"a,b\n1,2\n"_s, Delimiter::Comma);
    row("heading only", u"a;b;c"_s, Delimiter::Semicolon);
    row("semicolon with decimal commas", u"card;amount\n1;2,50\n2;3,75\n"_s, Delimiter::Semicolon);
    row("tab", u"a\tb\n1\t2\n"_s, Delimiter::Tab);
    row("tab with commas in each row", u"name\tcity, state\tn\nx\ty, z\t1\nx\ty, z\t2\n"_s,
        Delimiter::Tab);
    row("comma with semicolons now and then", u"a,b\n1;x,2\n1,2\n"_s, Delimiter::Comma);
    row("comma with quoted semicolons throughout", u"\"a;b\",c\n\"1;2\",3\n\"1;2\",3\n"_s,
        Delimiter::Comma);
    row("comma with quoted tabs", u"a,\"b\tc\"\n1,\"2\t3\"\n"_s, Delimiter::Comma);
    row("comma with line breaks in quotes", u"a,b\n\"1;\n;;\n\",2\n"_s, Delimiter::Comma);
    row("semicolon with quotes", u"\"a\";\"b\"\n\"1,5\";\"x\"\"y\"\n"_s, Delimiter::Semicolon);
    row("blanks as CDNOW has them",
        u" customer_id  date number_of_cds  dollar_value\r\n 00001 19970101  1   11.77\r\n"_s,
        Delimiter::Blank);
    row("blanks at the ends of lines", u"a b \n1 2 \n"_s, Delimiter::Blank);
    row("blanks with quotes", u"name n\n\"Li Lei\" 2\n"_s, Delimiter::Blank);
    row("blanks, and one odd row in nine", u"a b\n"_s + u"1 2\n"_s.repeated(8) + u"x\n"_s,
        Delimiter::Blank);
    row("a lone column of words", u"name of member\nLi Lei\nHan Mei Mei\nJim\n"_s,
        Delimiter::Comma);
    row("a lone column of quoted words", u"\"member name\"\n\"Li Lei\"\n"_s, Delimiter::Comma);
    row("headings of words, comma", u"member name,join date\nLi Lei,2026-01-05 10:00\n"_s,
        Delimiter::Comma);
    row("empty lines don't count", u"\n\r\na;b\n\n\n1;2\n\n"_s, Delimiter::Semicolon);
    row("CR ends lines", u"a;b\r1;2\r"_s, Delimiter::Semicolon);
    row("a quote that is never closed", u"a,b\n\"1,2\n3,4\n"_s, Delimiter::Comma);
    row("commas beat blanks", u"a, b\n1, 2\n"_s, Delimiter::Comma);
}

void TestDelimiter::isTheOneThatMakesATable()
{
    QFETCH(QString, text);
    QFETCH(Delimiter, delimiter);
    QCOMPARE(detectDelimiter(text, true), delimiter);
}

void TestDelimiter::isNotMisledByARowThatIsCut()
{
    QCOMPARE(detectDelimiter(u"a b c\n1 2 3\n4"_s, false), Delimiter::Blank);
    QCOMPARE(detectDelimiter(u"a,b;c\n1,2;3\n4,5;6\n7,"_s, false), Delimiter::Comma);
}

QTEST_GUILESS_MAIN(TestDelimiter)
#include "tst_delimiter.moc"
