// Members are found as one types (M2, F13).

#include "services/lookup.h"
#include "services/programmeversions.h"
#include "services/salesfloor.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

MemberRef card(const char *number)
{
    return {MemberRef::Kind::Card, QString::fromLatin1(number)};
}

QStringList cardsOf(const Answer &answer)
{
    QStringList cards;
    for (const QJsonValue &member : answer.figures.value(u"members"_s).toArray())
        cards += member[u"card"_s].toString();
    return cards;
}

} // namespace

class TestLookup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void membersAreFound_data();
    void membersAreFound();
    void anyTextIsSafe_data();
    void anyTextIsSafe();
    void partsStandBehindBeginnings();
    void limitIsKept();
    void anIdWithMoreBehindItIsNobodys();
    void exactHitComesFirst();
    void goneMembersAreNotFound();
    void formerCardAndPhoneFind();
    void clerksSeeMaskedPhones();
    void foundMembersHaveTierAndPoints();
    void questionsNeedSignIn();

private:
    Answer find(const QString &query, int limit = Lookup::findLimit)
    {
        return Shop::done(Lookup(*m_shop->desk).find({}, query, limit));
    }
    static QJsonObject page(Shop &shop, const char *number, const Envelope &envelope = {})
    {
        return Shop::done(Lookup(*shop.desk).member(envelope, card(number)))
            .figures.value(u"member"_s)
            .toObject();
    }

    std::unique_ptr<Shop> m_shop;
};

void TestLookup::initTestCase()
{
    m_shop = std::make_unique<Shop>(Terms{});
    const auto enrol = [&](const char *number, const QString &phone, const QString &name) {
        EnrolRequest request;
        request.card = QString::fromLatin1(number);
        request.phone = phone;
        request.name = name;
        Shop::done(Membership(*m_shop->desk).enrol({}, request));
    };
    enrol("c-zhangsan", u"13812345678"_s, u"张三"_s);
    enrol("c-zhangxm", u"13812349999"_s, u"张小梅"_s);
    enrol("c-shan", u"13955551381"_s, u"单小梅"_s);
    enrol("c-lu", u"13955552222"_s, u"吕布"_s);
    enrol("c-weichi", u"13955553333"_s, u"尉迟恭"_s);
    enrol("c-anna", u"+85291234567"_s, u"Anna Smith"_s);
    enrol("c-percent", u"13955554444"_s, u"100% Cotton_Shop"_s);
    enrol("1381", u"13955555555"_s, u"李四"_s);
    enrol("c-nameless", u"13955556666"_s, QString());
}

void TestLookup::membersAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("cards"); // sorted
    const auto row = [](const QString &query, const QStringList &cards) {
        QTest::newRow(query.isEmpty() ? "nothing" : qPrintable(query)) << query << cards;
    };
    const QString zhangsan = u"c-zhangsan"_s;
    const QString zhangxm = u"c-zhangxm"_s;
    const QString shan = u"c-shan"_s;
    row(u""_s, {});
    row(u"   "_s, {});
    // By phone: whole, beginning, tail
    row(u"13812345678"_s, {zhangsan});
    row(u"138 1234 5678"_s, {zhangsan});
    row(u"+86 138-1234-5678"_s, {zhangsan});
    row(u"１３８１２３４５６７８"_s, {zhangsan});
    row(u"138"_s, {zhangsan, zhangxm});
    row(u"13812"_s, {zhangsan, zhangxm});
    row(u"1381234567"_s, {zhangsan});
    row(u"+852"_s, {u"c-anna"_s});
    row(u"91234567"_s, {});
    row(u"5678"_s, {zhangsan});
    row(u"9999"_s, {zhangxm});
    row(u"1395"_s, {}); // four digits match the tail only
    row(u"1234"_s, {});
    row(u"1381"_s, {u"1381"_s, shan}); // a card of that number, and a tail
    // By card
    row(u"c-zhangsan"_s, {zhangsan});
    row(u"c-zhang"_s, {});
    // By name
    row(u"张"_s, {zhangsan, zhangxm});
    row(u"张三"_s, {zhangsan});
    // By a part of the name
    row(u"三"_s, {zhangsan});
    row(u"小梅"_s, {zhangxm, shan});
    row(u"smith"_s, {u"c-anna"_s});
    row(u"% cot"_s, {u"c-percent"_s});
    row(u"张梅"_s, {});
    row(u"Anna"_s, {u"c-anna"_s});
    row(u"anna smi"_s, {u"c-anna"_s});
    row(u"ＡＮＮＡ"_s, {u"c-anna"_s});
    row(u"100%"_s, {u"c-percent"_s});
    // By pinyin
    row(u"zhangsan"_s, {zhangsan});
    row(u"ZhangSan"_s, {zhangsan});
    row(u"zhang"_s, {zhangsan, zhangxm});
    row(u"zhang san"_s, {zhangsan});
    row(u"shanxiaomei"_s, {shan});
    row(u"danxiaomei"_s, {shan});
    row(u"lubu"_s, {u"c-lu"_s});
    row(u"lvbu"_s, {u"c-lu"_s});
    row(u"lyubu"_s, {u"c-lu"_s});
    row(u"yuchi"_s, {u"c-weichi"_s});
    row(u"weichi"_s, {u"c-weichi"_s});
    row(u"zs"_s, {zhangsan});
    row(u"zxm"_s, {zhangxm});
    row(u"sxm"_s, {shan});
    row(u"ycg"_s, {u"c-weichi"_s});
    row(u"as"_s, {u"c-anna"_s});
    // Mixed
    row(u"zhangxm"_s, {zhangxm});
    row(u"zhxm"_s, {zhangxm});
    row(u"zxiaomei"_s, {zhangxm});
    row(u"zhangx"_s, {zhangxm});
    row(u"张xm"_s, {zhangxm});
    row(u"张xiao"_s, {zhangxm});
    row(u"章xm"_s, {});
    row(u"nobody"_s, {});
}

void TestLookup::membersAreFound()
{
    QFETCH(QString, query);
    QFETCH(QStringList, cards);
    QStringList found = cardsOf(find(query));
    found.sort();
    cards.sort();
    QCOMPARE(found, cards);
}

void TestLookup::anyTextIsSafe_data()
{
    QTest::addColumn<QString>("query");
    const QStringList rubbish{u"%%"_s,
                              u"__"_s,
                              u"\\"_s,
                              u"\""_s,
                              u"'"_s,
                              u"*"_s,
                              u"?"_s,
                              u"["_s,
                              u"]"_s,
                              u"^"_s,
                              u"--"_s,
                              u";"_s,
                              u"' OR 1=1 --"_s,
                              u"NEAR("_s,
                              u"a AND b"_s,
                              u"😀"_s,
                              u"\u202Ezhang"_s,
                              u"\u200B"_s,
                              u"+"_s,
                              u"0"_s,
                              u"00"_s,
                              u"phone:1"_s,
                              u"x"_s.repeated(10'000),
                              u"张"_s.repeated(10'000),
                              u"1"_s.repeated(10'000),
                              u"zh"_s.repeated(5'000)};
    for (const QString &query : rubbish)
        QTest::newRow(qPrintable(query.left(12))) << query;
    QTest::newRow("NUL") << u"a"_s + QChar::Null + u"b"_s;
    QTest::newRow("a lone surrogate") << QString(QChar(0xD83D));
}

// F13
void TestLookup::anyTextIsSafe()
{
    QFETCH(QString, query);
    QVERIFY(cardsOf(find(query)).isEmpty());
}

void TestLookup::limitIsKept()
{
    QCOMPARE(cardsOf(find(u"139"_s, 2)).size(), 2);
    QCOMPARE(cardsOf(find(u"139"_s, 1)).size(), 1);
    QCOMPARE(cardsOf(find(u"139"_s, 0)).size(), 1);
    QCOMPARE(cardsOf(find(u"139"_s, -5)).size(), 1);
    QCOMPARE(cardsOf(find(u"139"_s, 1'000'000)).size(), 6);
}

void TestLookup::anIdWithMoreBehindItIsNobodys()
{
    const auto code = [&](const QString &id) {
        const auto found = Lookup(*m_shop->desk).member({}, {MemberRef::Kind::Id, id});
        return found ? u"found"_s : codeOf(found.refusal());
    };
    QCOMPARE(code(u"1"_s), u"found"_s);
    for (const QString &id : {u"1\0"_s, u"1\0x"_s, u"1x"_s, u"1.0"_s, u"0"_s, u"-1"_s, u""_s})
        QCOMPARE(code(id), u"no-such-member"_s);
}

// M2: who is called so before those whose name holds it.
void TestLookup::partsStandBehindBeginnings()
{
    Shop shop(Terms{});
    for (const QString &name : {u"王小三"_s, u"三毛"_s, u"张三"_s}) {
        EnrolRequest request;
        request.card = name;
        request.name = name;
        Shop::done(Membership(*shop.desk).enrol({}, request));
    }
    const auto found = [&](int limit) {
        return cardsOf(Shop::done(Lookup(*shop.desk).find({}, u"三"_s, limit)));
    };
    QCOMPARE(found(20), (QStringList{u"三毛"_s, u"王小三"_s, u"张三"_s}));
    QCOMPARE(found(1), QStringList{u"三毛"_s});
    QCOMPARE(found(2).size(), 2);
}

void TestLookup::exactHitComesFirst()
{
    QCOMPARE(cardsOf(find(u"1381"_s)).front(), u"1381"_s);
}

void TestLookup::goneMembersAreNotFound()
{
    Shop shop(Terms{});
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    request.name = u"张三"_s;
    request.card = u"1"_s;
    Shop::done(Membership(*shop.desk).enrol({}, request));
    Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    for (const QString &query : {u"138"_s, u"5678"_s, u"张"_s, u"zs"_s, u"zhang"_s, u"1"_s})
        QVERIFY(cardsOf(Shop::done(Lookup(*shop.desk).find({}, query))).isEmpty());
}

// S39
void TestLookup::formerCardAndPhoneFind()
{
    Shop shop(Terms{});
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    request.card = u"old"_s;
    Shop::done(Membership(*shop.desk).enrol({}, request));
    request.phone = u"13899999999"_s;
    request.card = u"new"_s;
    Shop::done(Membership(*shop.desk).enrol({}, request));
    Shop::done(Membership(*shop.desk).merge({}, {card("old"), card("new")}));
    for (const QString &query : {u"old"_s, u"13812345678"_s, u"new"_s})
        QCOMPARE(cardsOf(Shop::done(Lookup(*shop.desk).find({}, query))), QStringList{u"new"_s});
}

void TestLookup::clerksSeeMaskedPhones()
{
    Shop shop(Terms{});
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    request.card = u"1"_s;
    Shop::done(Membership(*shop.desk).enrol({}, request));
    const auto phones = [&] {
        const Answer found = Shop::done(Lookup(*shop.desk).find({}, u"1"_s));
        return QStringList{found.figures.value(u"members"_s)[0][u"phone"_s].toString(),
                           page(shop, "1").value(u"phone"_s).toString()};
    };
    QCOMPARE(phones(), (QStringList{u"+8613812345678"_s, u"+8613812345678"_s}));
    shop.standIn("manager", Role::Manager);
    QCOMPARE(phones(), (QStringList{u"+8613812345678"_s, u"+8613812345678"_s}));
    shop.standIn("clerk", Role::Clerk);
    QCOMPARE(phones(), (QStringList{u"138****5678"_s, u"138****5678"_s}));
}

void TestLookup::foundMembersHaveTierAndPoints()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("25.00")});
    const QJsonValue row =
        Shop::done(Lookup(*shop.desk).find({}, u"1"_s)).figures.value(u"members"_s)[0];
    QCOMPARE(row.toObject(), (QJsonObject{{u"id"_s, u"1"_s},
                                          {u"card"_s, u"1"_s},
                                          {u"phone"_s, QJsonValue::Null},
                                          {u"name"_s, u"1"_s},
                                          {u"tier"_s, u"basic"_s},
                                          {u"points"_s, 25}}));
}

void TestLookup::questionsNeedSignIn()
{
    Shop shop(Terms{});
    shop.enrol("1");
    shop.desk->signOut();
    QCOMPARE(codeOf(Lookup(*shop.desk).find({}, u"1"_s).refusal()), u"not-signed-in"_s);
    QCOMPARE(codeOf(Lookup(*shop.desk).member({}, card("1")).refusal()), u"not-signed-in"_s);
    shop.desk->signInAsCommandLine();
    QCOMPARE(codeOf(Lookup(*shop.desk).member({}, card("2")).refusal()), u"no-such-member"_s);
    const Envelope future{.at = shop.clock.now().plusMs(60'000)};
    QCOMPARE(codeOf(Lookup(*shop.desk).member(future, card("1")).refusal()), u"time-not-allowed"_s);
}

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
