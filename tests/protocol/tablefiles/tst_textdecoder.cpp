#include "protocol/tablefiles/fixtures.h"
#include "protocol/tablefiles/textdecoder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::tables;
using namespace Qt::StringLiterals;

namespace
{

const QChar bad(TextDecoder::undecodable);

struct Decoded
{
    QString text;
    QString encoding;
};

Decoded decoded(QIODevice &device, const QString &encoding = {})
{
    TextDecoder decoder(device, encoding);
    QString text;
    while (decoder.appendTo(text)) {
    }
    return {text, decoder.encoding()};
}

Decoded decoded(const QByteArray &bytes, const QString &encoding = {}, qint64 mostAtOnce = 1 << 20)
{
    TrickleDevice device(bytes, mostAtOnce);
    return decoded(device, encoding);
}

const QString purchases = u"会员,金额,备注\r\n张三,12.50,生鲜\r\n李四,8.00,面包、牛奶\r\n"_s;

} // namespace

// Encodings are found out by content and decoded strictly, piece by piece (M8, F11).
class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void takesTheNamedEncoding_data();
    void takesTheNamedEncoding();
    void refusesAnUnknownName();
    void refusesBytesOfNoEncoding();
    void marksEachMalformedSequence_data();
    void marksEachMalformedSequence();
    void decodesAcrossEveryBorder_data();
    void decodesAcrossEveryBorder();
    void decidesAtTheFirstByteBeyondAscii_data();
    void decidesAtTheFirstByteBeyondAscii();
    void decodesWhateverItsPieces();
};

void TestTextDecoder::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text,
                        const QString &encoding) {
        QTest::newRow(name) << bytes << text << encoding;
    };
    row("nothing", ""_ba, u""_s, u"UTF-8"_s);
    row("one byte", "a"_ba, u"a"_s, u"UTF-8"_s);
    row("ASCII", "a,b\r\n1,2\r\n"_ba, u"a,b\r\n1,2\r\n"_s, u"UTF-8"_s);
    row("UTF-8", purchases.toUtf8(), purchases, u"UTF-8"_s);
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + purchases.toUtf8(), purchases, u"UTF-8"_s);
    row("a mark and nothing else", "\xEF\xBB\xBF"_ba, u""_s, u"UTF-8"_s);
    row("a second mark is text", "\xEF\xBB\xBF\xEF\xBB\xBF"_ba, u"\uFEFF"_s, u"UTF-8"_s);
    row("UTF-8 beyond the first plane", "😀,𠮷"_ba, u"😀,𠮷"_s, u"UTF-8"_s);
    row("GB18030 of two bytes", encoded(purchases, "GB18030"), purchases, u"GB18030"_s);
    row("GB18030 of four bytes", encoded(u"㐀㐁𠮷吉,1\n"_s, "GB18030"), u"㐀㐁𠮷吉,1\n"_s,
        u"GB18030"_s);
    row("GB18030 with a mark", "\x84\x31\x95\x33" + encoded(purchases, "GB18030"), purchases,
        u"GB18030"_s);
    // Two famous characters whose bytes, read loosely, look like UTF-8.
    row("GB18030 that fooled Notepad", encoded(u"联通"_s, "GB18030"), u"联通"_s, u"GB18030"_s);
    row("UTF-16LE with a mark", "\xFF\xFE" + encoded(purchases, "UTF-16LE"), purchases,
        u"UTF-16LE"_s);
    row("UTF-16BE with a mark", "\xFE\xFF" + encoded(purchases, "UTF-16BE"), purchases,
        u"UTF-16BE"_s);
    row("UTF-16LE without a mark", encoded(purchases, "UTF-16LE"), purchases, u"UTF-16LE"_s);
    row("UTF-16BE without a mark", encoded(purchases, "UTF-16BE"), purchases, u"UTF-16BE"_s);
    row("UTF-16LE, ASCII only", encoded(u"a,b\n1,2\n"_s, "UTF-16LE"), u"a,b\n1,2\n"_s,
        u"UTF-16LE"_s);
    // 一 (U+4E00) is an N the other way round.
    const QString one = u"会员,日期,金额\nA1,2026-04-03,10.50\n张一,2026-04-03,3.00\n"_s;
    row("UTF-16LE, with 一", encoded(one, "UTF-16LE"), one, u"UTF-16LE"_s);
    row("UTF-16BE, with 一", encoded(one, "UTF-16BE"), one, u"UTF-16BE"_s);
    row("UTF-16LE, nearly all Chinese", encoded(u"姓名\n张三\n李四\n"_s, "UTF-16LE"),
        u"姓名\n张三\n李四\n"_s, u"UTF-16LE"_s);
    row("UTF-32LE with a mark", QByteArray("\xFF\xFE\0\0", 4) + encoded(purchases, "UTF-32LE"),
        purchases, u"UTF-32LE"_s);
    row("UTF-32BE with a mark", QByteArray("\0\0\xFE\xFF", 4) + encoded(purchases, "UTF-32BE"),
        purchases, u"UTF-32BE"_s);
    row("NULs make no UTF-16", QByteArray("a,b\n1,\0002\n", 9),
        QString::fromLatin1("a,b\n1,\0002\n", 9), u"UTF-8"_s);
    row("not even in a small file", QByteArray("a,b\n1,\0\n", 8),
        QString::fromLatin1("a,b\n1,\0\n", 8), u"UTF-8"_s);
    row("a tail of NULs makes no UTF-16", QByteArray("a,b\n1,2\n", 8) + QByteArray(64, '\0'),
        u"a,b\n1,2\n"_s + QString(64, QChar(u'\0')), u"UTF-8"_s);
    row("one stray byte in ASCII", "name,n\ncaf\xE9,1\n"_ba, u"name,n\ncaf"_s + bad + u",1\n"_s,
        u"UTF-8"_s);
    row("UTF-8 with one broken place", purchases.toUtf8() + "\xFF\n", purchases + bad + u'\n',
        u"UTF-8"_s);
    row("GB18030 with one broken place", encoded(purchases.repeated(3), "GB18030") + "\xFF\n",
        purchases.repeated(3) + bad + u'\n', u"GB18030"_s);
}

void TestTextDecoder::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const Decoded whole = decoded(bytes);
    QCOMPARE(whole.text, text);
    QCOMPARE(whole.encoding, encoding);
}

void TestTextDecoder::takesTheNamedEncoding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *label, const QString &name, const QByteArray &bytes,
                        const QString &text) { QTest::newRow(label) << name << bytes << text; };
    row("utf-8", u"utf-8"_s, purchases.toUtf8(), purchases);
    row("utf8 strips its mark", u"utf8"_s,
        "\xEF\xBB\xBF"
        "a"_ba,
        u"a"_s);
    row("GB18030", u"GB18030"_s, encoded(purchases, "GB18030"), purchases);
    row("GB18030 strips its mark", u"gb18030"_s,
        "\x84\x31\x95\x33"
        "a"_ba,
        u"a"_s);
    row("GBK holds four bytes", u"gbk"_s, encoded(u"㐀"_s, "GB18030"), u"㐀"_s);
    row("GB2312 is taken for GB18030", u"GB2312"_s, encoded(u"镕"_s, "GB18030"), u"镕"_s);
    row("Big5", u"Big5"_s, encoded(u"會員,金額"_s, "Big5"), u"會員,金額"_s);
    row("Latin", u"windows-1252"_s, "caf\xE9,\x80"_ba, u"café,€"_s);
    row("Shift-JIS", u"Shift_JIS"_s, encoded(u"会員カード"_s, "Shift_JIS"), u"会員カード"_s);
    row("UTF-16LE strips its mark", u"UTF-16LE"_s, "\xFF\xFE" + encoded(purchases, "UTF-16LE"),
        purchases);
    row("UTF-16 by its mark", u"utf-16"_s, "\xFE\xFF" + encoded(u"张"_s, "UTF-16BE"), u"张"_s);
    row("UTF-16 by its pattern", u"UTF-16"_s, encoded(u"a,b\n"_s, "UTF-16BE"), u"a,b\n"_s);
    row("UTF-16 that nothing tells", u"UTF-16"_s, encoded(u"张"_s, "UTF-16LE"), u"张"_s);
    row("blanks around the name", u" utf-8 "_s, "张"_ba, u"张"_s);
    row("a name against the content", u"UTF-8"_s, "\xD5\xC5,1"_ba, QString(bad) + bad + u",1"_s);
}

void TestTextDecoder::takesTheNamedEncoding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decoded(bytes, name).text, text);
}

void TestTextDecoder::refusesAnUnknownName()
{
    for (const QString &name : {u"klingon"_s, u"utf-9"_s, u"张"_s, u"utf-8\n"_s + u"x"_s})
        QCOMPARE(refusalOf([&] { decoded("a", name); }), FileError::Kind::UnknownEncoding);
}

void TestTextDecoder::refusesBytesOfNoEncoding()
{
    const QByteArray rubbish = QByteArray("\xFF\x80\xFF\xFE\xFF").repeated(1000);
    QCOMPARE(refusalOf([&] { decoded("a,b\n" + rubbish); }), FileError::Kind::Undecodable);
    // After much good text it is the fault of some rows only.
    const QByteArray good = QByteArray("1,2\n").repeated(20'000);
    QCOMPARE(decoded(good + rubbish).text.count(bad), rubbish.size());
    // Named, it is taken, each broken place on its own.
    QCOMPARE(decoded(rubbish, u"UTF-8"_s).text.count(bad), rubbish.size());
}

void TestTextDecoder::marksEachMalformedSequence_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &encoding, const QByteArray &bytes,
                        const QString &text) { QTest::newRow(name) << encoding << bytes << text; };
    const QString one(bad);
    row("continuation alone", u"UTF-8"_s, "a\x80z"_ba, u'a' + one + u'z');
    row("line break after a lead byte stays", u"UTF-8"_s, "a\xE5\n1"_ba, u'a' + one + u"\n1"_s);
    row("cut at the end", u"UTF-8"_s, "a\xE5\xBC"_ba, u'a' + one);
    row("overlong", u"UTF-8"_s, "\xC0\xAF"_ba, one + one);
    row("surrogate", u"UTF-8"_s, "\xED\xA0\x80"_ba, one + one + one);
    row("beyond U+10FFFF", u"UTF-8"_s, "\xF4\x90\x80\x80"_ba, one + one + one + one);
    row("U+FFFF itself is taken for broken", u"UTF-8"_s, "\xEF\xBF\xBF"_ba, one);
    row("U+FFFD stays", u"UTF-8"_s, "\xEF\xBF\xBD"_ba, u"\uFFFD"_s);
    row("line break after a lead byte stays, GB", u"GB18030"_s, "a\x81\n1"_ba,
        u'a' + one + u"\n1"_s);
    row("quote after a lead byte stays, GB", u"GB18030"_s, "a\x81\"1"_ba, u'a' + one + u"\"1"_s);
    row("0xFF, GB", u"GB18030"_s, "\xFF,\xFF"_ba, one + u',' + one);
    row("cut at the end, GB", u"GB18030"_s, "a\x81"_ba, u'a' + one);
    row("high surrogate alone", u"UTF-16LE"_s, QByteArray("\x3D\xD8\x41\x00", 4), one + u'A');
    row("low surrogate alone", u"UTF-16LE"_s, QByteArray("\x00\xDE\x41\x00", 4), one + u'A');
    row("half a unit at the end", u"UTF-16LE"_s, QByteArray("\x41\x00\x42", 3), u'A' + one);
}

void TestTextDecoder::marksEachMalformedSequence()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decoded(bytes, encoding).text, text);
    QCOMPARE(decoded(bytes, encoding, 1).text, text);
}

void TestTextDecoder::decodesAcrossEveryBorder_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

void TestTextDecoder::decodesAcrossEveryBorder()
{
    QFETCH(QByteArray, encoding);
    constexpr qsizetype chunk = 65'536;
    const QString mixed = u"张😀㐀é\n"_s;
    const qsizetype unitBytes = encoded(u"a"_s, encoding).size();
    for (qsizetype shift = 0; shift <= encoded(mixed, encoding).size(); ++shift) {
        const QString text = mixed + u"a"_s.repeated(chunk / unitBytes - shift) + mixed;
        QCOMPARE(decoded(encoded(text, encoding), QString::fromLatin1(encoding)).text, text);
    }
}

void TestTextDecoder::decidesAtTheFirstByteBeyondAscii_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("UTF-8") << "UTF-8"_ba;
    QTest::newRow("GB18030") << "GB18030"_ba;
}

// Thousands of members with plain names may come before the first Chinese one.
void TestTextDecoder::decidesAtTheFirstByteBeyondAscii()
{
    QFETCH(QByteArray, encoding);
    const QString text = u"card,name\n"_s + u"00001,Smith\n"_s.repeated(100'000) + purchases;
    const Decoded whole = decoded(encoded(text, encoding));
    QCOMPARE(whole.encoding.toLatin1(), encoding);
    QCOMPARE(whole.text, text);
}

void TestTextDecoder::decodesWhateverItsPieces()
{
    const bool holds = rc::check("the text comes back, by whatever encoding and pieces", [] {
        const auto points = *rc::gen::container<std::u32string>(
            rc::gen::weightedOneOf<char32_t>({{4, rc::gen::inRange<char32_t>(1, 0x80)},
                                              {4, rc::gen::inRange<char32_t>(0x4E00, 0x9FA5)},
                                              {1, rc::gen::inRange<char32_t>(0x80, 0xD800)},
                                              {1, rc::gen::inRange<char32_t>(0x10000, 0x10FFFE)}}));
        const QString text = QString::fromStdU32String(points);
        const auto encoding = *rc::gen::elementOf(
            std::vector<std::string>{"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE"});
        const auto piece = *rc::gen::inRange<qint64>(1, 40);
        const Decoded whole =
            decoded(encoded(text, encoding.c_str()), QString::fromStdString(encoding), piece);
        RC_ASSERT(whole.text == text);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
