// Names are found by their sound (M2).

#include "services/pinyin.h"

#include <QtTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestPinyin : public QObject
{
    Q_OBJECT

private slots:
    void namesHaveKeys_data();
    void namesHaveKeys();
    void queriesAreCut_data();
    void queriesAreCut();
    void queriesThatAreNoPinyinHaveNoLetters_data();
    void queriesThatAreNoPinyinHaveNoLetters();
    void pureReadingsNeedNoCut_data();
    void pureReadingsNeedNoCut();
    void longRubbishEndsSoon();
};

void TestPinyin::namesHaveKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pinyin");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("initials");
    const auto row = [](const QString &name, const char *pinyin, const char *other,
                        const char *initials) {
        QTest::newRow(name.isEmpty() ? "nothing" : qPrintable(name))
            << name << QString::fromLatin1(pinyin) << QString::fromLatin1(other)
            << QString::fromLatin1(initials);
    };
    row(u""_s, "", "", "");
    row(u"张"_s, "zhang", "", "z");
    row(u"张三"_s, "zhangsan", "", "zs");
    // Surnames that sound otherwise than the word
    row(u"单小梅"_s, "shanxiaomei", "danxiaomei", "sxm");
    row(u"曾国藩"_s, "zengguofan", "cengguofan", "zgf");
    row(u"解缙"_s, "xiejin", "jiejin", "xj");
    row(u"仇英"_s, "qiuying", "chouying", "qy");
    row(u"区志强"_s, "ouzhiqiang", "quzhiqiang", "ozq");
    row(u"盖叫天"_s, "gejiaotian", "gaijiaotian", "gjt");
    row(u"尉迟恭"_s, "yuchigong", "weichigong", "ycg");
    row(u"万俟卨"_s, "moqixie", "wanqixie", "mqx");
    row(u"查良镛"_s, "zhaliangyong", "chaliangyong", "zly");
    row(u"翟天临"_s, "zhaitianlin", "ditianlin", "ztl");
    row(u"任重"_s, "renzhong", "", "rz");
    row(u"朴树"_s, "piaoshu", "pushu", "ps");
    row(u"单于雄"_s, "chanyuxiong", "danyuxiong", "cyx");
    // In given names the same characters are words, the surname's sound is the other one
    row(u"王解放"_s, "wangjiefang", "", "wjf");
    row(u"王曾"_s, "wangceng", "wangzeng", "wc");
    row(u"欧阳娜娜"_s, "ouyangnana", "", "oynn");
    // ü
    row(u"吕布"_s, "lubu", "", "lb");
    row(u"女英"_s, "nuying", "", "ny");
    // Other scripts, cases, widths, blanks
    row(u"John Smith"_s, "johnsmith", "", "js");
    row(u"O’Brien"_s, "obrien", "", "ob");
    row(u"ＡＮＮＡ"_s, "anna", "", "a");
    row(u"Müller"_s, "muller", "", "m");
    row(u"张Anna"_s, "zhanganna", "", "za");
    // What is read at once, and the same with signs, is found alike
    row(u"Anna Q 2nd"_s, "annaq2nd", "", "aq2n");
    row(u"Anna-Q.2nd"_s, "annaq2nd", "", "aq2n");
    row(u"ANNA"_s, "anna", "", "a");
    row(u" 李 四 "_s, "lisi", "", "ls");
    row(u"Иван"_s, "ivan", "", "i");
    row(u"%_'\"*"_s, "", "", "");
    row(u"😀"_s, "", "", "");
}

void TestPinyin::namesHaveKeys()
{
    QFETCH(QString, name);
    const NameKeys keys = nameKeys(name);
    QTEST(keys.pinyin, "pinyin");
    QTEST(keys.pinyinOther, "other");
    QTEST(keys.initials, "initials");
}

void TestPinyin::queriesAreCut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("initials");
    QTest::addColumn<QString>("pattern");
    const auto row = [](const QString &query, const char *letters, const char *initials,
                        const char *pattern) {
        QTest::newRow(qPrintable(query))
            << query << QString::fromLatin1(letters) << QString::fromLatin1(initials)
            << QString::fromLatin1(pattern);
    };
    row(u"zhangxm"_s, "zhangxm", "zxm", "zhangx*m*");
    row(u"zxiaomei"_s, "zxiaomei", "zxm", "z*xiaomei*");
    row(u"zhxm"_s, "zhxm", "zxm", "zh*x*m*");
    row(u"ZhangXM"_s, "zhangxm", "zxm", "zhangx*m*");
    row(u"ｚｈａｎｇｘ"_s, "zhangx", "zx", "zhangx*");
    row(u"张xm"_s, "zhangxm", "zxm", "zhangx*m*");
    row(u"lvb"_s, "lub", "lb", "lub*");
    row(u"lyub"_s, "lub", "lb", "lub*");
    row(u"zxiaoho"_s, "zxiaoho", "zxh", "z*xiaoho*");
}

void TestPinyin::queriesAreCut()
{
    QFETCH(QString, query);
    QFETCH(QString, initials);
    QFETCH(QString, pattern);
    const PinyinQuery read = pinyinQuery(query);
    QTEST(read.letters, "letters");
    const bool isAmong = std::any_of(read.cuts.begin(), read.cuts.end(), [&](const auto &cut) {
        return cut.initials == initials && cut.pattern == pattern;
    });
    QVERIFY(isAmong);
    QVERIFY(read.cuts.size() <= 8);
}

void TestPinyin::queriesThatAreNoPinyinHaveNoLetters_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {u""_s, u"%"_s, u"_"_s, u"a*"_s, u"zhang\\"_s, u"NEAR(a b)"_s,
                                 u"\"zs\""_s, u"[a]"_s, u"zs;"_s, u"a"_s.repeated(41)})
        QTest::newRow(qPrintable(query.left(20))) << query;
}

// F13: what could mean something to a pattern never becomes one.
void TestPinyin::queriesThatAreNoPinyinHaveNoLetters()
{
    QFETCH(QString, query);
    const PinyinQuery read = pinyinQuery(query);
    QCOMPARE(read.letters, QString());
    QVERIFY(read.cuts.empty());
}

void TestPinyin::pureReadingsNeedNoCut_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {u"zs"_s, u"zxm"_s, u"z"_s})
        QTest::newRow(qPrintable(query)) << query;
}

void TestPinyin::pureReadingsNeedNoCut()
{
    QFETCH(QString, query);
    QVERIFY(pinyinQuery(query).cuts.empty());
}

void TestPinyin::longRubbishEndsSoon()
{
    QElapsedTimer watch;
    watch.start();
    for (const QString &query : {u"a"_s.repeated(40), u"anganganganganganganganganganganganganga"_s,
                                 u"xianxianxianxianxianxianxianxianxianxian"_s})
        QVERIFY(pinyinQuery(query).cuts.size() <= 8);
    QVERIFY(watch.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
