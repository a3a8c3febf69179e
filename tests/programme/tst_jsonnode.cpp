#include "programme/jsonnode.h"

#include <QtTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// Programme files are read with the place of every value; what is no JSON is refused with its line.
class JsonNodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhereEverythingStood();
    void keepsNumbersAsTheyWereWritten();
    void readsAFileWithAByteOrderMark();
    void namesTheLineOfWhatIsNoJson_data();
    void namesTheLineOfWhatIsNoJson();
    void reportsEveryDoubledKey();
    void readsTextOfEveryPlane();
    void refusesInvalidUtf8_data();
    void refusesInvalidUtf8();
    void refusesMoreThanSixteenMebibytes();
    void refusesMoreThanAMillionValues();
    void nestsSixtyFourLevelsAndNoMore();
};

void JsonNodeTest::remembersWhereEverythingStood()
{
    const JsonReading reading = readJson("{ // a comment\n"
                                         "  \"a\": [1,\r\n"
                                         "    {\"b\": /* over\ntwo lines */ true}],\n"
                                         "  \"c\":\n"
                                         "    \"text\"\n"
                                         "}");
    QVERIFY(reading.root && reading.faults.empty());
    const JsonNode &a = *reading.root->find("a"_L1);
    QCOMPARE(reading.root->path, QString());
    QCOMPARE(a.line, 2);
    QCOMPARE(a.children.at(0).path, u"a[0]"_s);
    QCOMPARE(a.children.at(0).line, 2);
    const JsonNode &b = *a.children.at(1).find("b"_L1);
    QCOMPARE(b.path, u"a[1].b"_s);
    QCOMPARE(b.keyLine, 3);
    QCOMPARE(b.line, 4);
    QCOMPARE(b.kind, JsonNode::Kind::Bool);
    const JsonNode &c = *reading.root->find("c"_L1);
    QCOMPARE(c.keyLine, 5);
    QCOMPARE(c.line, 6);
    QCOMPARE(c.text, u"text"_s);
    QCOMPARE(reading.root->find("d"_L1), nullptr);
}

void JsonNodeTest::keepsNumbersAsTheyWereWritten()
{
    const JsonReading reading = readJson("[0.1, -12, 1.50, 1e3, 9007199254740993]");
    QVERIFY(reading.root);
    QStringList numbers;
    for (const JsonNode &item : reading.root->children)
        numbers += item.text;
    QCOMPARE(numbers,
             QStringList({u"0.1"_s, u"-12"_s, u"1.50"_s, u"1e3"_s, u"9007199254740993"_s}));
}

void JsonNodeTest::readsAFileWithAByteOrderMark()
{
    QVERIFY(readJson("\xEF\xBB\xBF{}").root);
}

void JsonNodeTest::namesTheLineOfWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *text, int line, const QString &says) {
        QTest::newRow(name) << QByteArray(text) << line << says;
    };
    row("empty file", "", 1, u"empty"_s);
    row("only blank lines", "\n\n", 3, u"empty"_s);
    row("missing comma", "{\"a\": 1\n\"b\": 2}", 2, u"comma or }"_s);
    row("missing comma in a list", "[1\n2]", 2, u"comma or ]"_s);
    row("trailing comma", "{\"a\": 1,\n}", 2, u"key in quotes"_s);
    row("key without quotes", "{\na: 1}", 2, u"key in quotes"_s);
    row("missing colon", "{\"a\"\n1}", 2, u"colon"_s);
    row("value without quotes", "{\"a\":\nyes}", 2, u"no"_s);
    row("open quotation mark", "{\"a\": \"b", 1, u"quotation mark"_s);
    row("line break in a text", "{\"a\": \"b\n\"}", 1, u"line break"_s);
    row("something after the end", "{}\n}", 2, u"after the end"_s);
    row("unknown escape", "{\n\"a\": \"\\q\"}", 2, u"backslash"_s);
    row("half a surrogate pair", "{\n\"a\": \"\\ud800\"}", 2, u"backslash"_s);
    row("number with an open end", "[\n1.]", 2, u"number"_s);
    row("number beyond all bounds", "[\n1e999]", 2, u"number"_s);
    row("open comment", "{} /* and", 1, u""_s);
    row("control character", "{\n\"a\": \"\x01\"}", 2, u"control character"_s);
}

void JsonNodeTest::namesTheLineOfWhatIsNoJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    const JsonReading reading = readJson(text);
    QVERIFY(!reading.root);
    QCOMPARE(reading.faults.size(), size_t(1));
    const ProgrammeFault &fault = reading.faults.front();
    QCOMPARE(fault.line, line);
    QVERIFY2(fault.message.contains(says), qPrintable(fault.toText()));
    QVERIFY(!fault.mend.isEmpty());
}

void JsonNodeTest::reportsEveryDoubledKey()
{
    const JsonReading reading = readJson("{\"a\": 1,\n\"a\": 2,\n\"b\": {\"c\": 1,\n\"c\": 2}}");
    QVERIFY(reading.root);
    QCOMPARE(reading.faults.size(), size_t(2));
    QCOMPARE(reading.faults.at(0).line, 2);
    QCOMPARE(reading.faults.at(0).path, u"a"_s);
    QCOMPARE(reading.faults.at(1).line, 4);
    QCOMPARE(reading.faults.at(1).path, u"b.c"_s);
}

void JsonNodeTest::readsTextOfEveryPlane()
{
    const JsonReading reading = readJson("[\"é\", \"金卡\", \"𠮷\", \"\\ud842\\udfb7\"]");
    QVERIFY(reading.root);
    QCOMPARE(reading.root->children.at(1).text, u"金卡"_s);
    QCOMPARE(reading.root->children.at(2).text, reading.root->children.at(3).text);
}

void JsonNodeTest::refusesInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("GB18030 for 金卡") << QByteArray("\xBD\xF0\xBF\xA8");
    QTest::newRow("tail without lead") << QByteArray("\x80");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
    QTest::newRow("overlong in three bytes") << QByteArray("\xE0\x80\xAF");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE");
}

void JsonNodeTest::refusesInvalidUtf8()
{
    QFETCH(const QByteArray, bytes);
    for (const QByteArray &text :
         {QByteArray("{\n\"a\": \"" + bytes + "\"}"), QByteArray("{\n// " + bytes + "\n}"),
          QByteArray("{}\n" + bytes)}) {
        const JsonReading reading = readJson(text);
        QVERIFY(!reading.root);
        QCOMPARE(reading.faults.size(), size_t(1));
        QCOMPARE(reading.faults.front().line, 2);
        QVERIFY(reading.faults.front().mend.contains(u"UTF-8"_s));
    }
}

void JsonNodeTest::refusesMoreThanSixteenMebibytes()
{
    const QByteArray limit = "{}" + QByteArray(16 * 1024 * 1024 - 2, ' ');
    QVERIFY(readJson(limit).root);
    const JsonReading reading = readJson(limit + ' ');
    QVERIFY(!reading.root);
    QVERIFY(reading.faults.front().message.contains(u"16 MiB"_s));
}

void JsonNodeTest::refusesMoreThanAMillionValues()
{
    // The list itself is a value too.
    const QByteArray limit = '[' + QByteArray("1,").repeated(999'998) + "1";
    QVERIFY(readJson(limit + ']').root);
    const JsonReading reading = readJson(limit + ",1]");
    QVERIFY(!reading.root);
    QCOMPARE(reading.faults.size(), size_t(1));
    QVERIFY(reading.faults.front().message.contains(u"1,000,000"_s));
}

void JsonNodeTest::nestsSixtyFourLevelsAndNoMore()
{
    QVERIFY(readJson(QByteArray(64, '[') + QByteArray(64, ']')).root);
    for (const int depth : {65, 100'000}) {
        const JsonReading reading = readJson(QByteArray(depth, '[') + QByteArray(depth, ']'));
        QVERIFY(!reading.root);
        QCOMPARE(reading.faults.size(), size_t(1));
        QVERIFY(reading.faults.front().message.contains(u"64"_s));
    }
}

QTEST_APPLESS_MAIN(JsonNodeTest)
#include "tst_jsonnode.moc"
