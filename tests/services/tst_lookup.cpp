// Members are found as one types, and their page is complete (M2, M3, F13).

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

    void pageOfANewcomerIsComplete();
    void pageTellsPointsAndLots();
    void pageTellsProgress();
    void pageTellsCouponsTagsAndSegment();
    void pageIsAsOfThen();
    void pageOfAnErasedMemberIsNull();
    void pageOfAMergedMemberIsTheNewOnes();

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

void TestLookup::pageOfANewcomerIsComplete()
{
    Shop shop(Terms{});
    shop.enrol("1");
    QCOMPARE(page(shop, "1"), (QJsonObject{{u"id"_s, u"1"_s},
                                           {u"card"_s, u"1"_s},
                                           {u"phone"_s, QJsonValue::Null},
                                           {u"name"_s, u"1"_s},
                                           {u"tier"_s, u"basic"_s},
                                           {u"tier_until"_s, QJsonValue::Null},
                                           {u"points"_s, 0},
                                           {u"points_pending"_s, 0},
                                           {u"debt"_s, 0},
                                           {u"expiring"_s, QJsonArray{}},
                                           {u"stored_value"_s, u"0.00"_s},
                                           {u"spend"_s, u"0.00"_s},
                                           {u"visits"_s, 0},
                                           {u"coupons"_s, QJsonArray{}},
                                           {u"tasks"_s, QJsonArray{}},
                                           {u"next_tier"_s, QJsonValue::Null},
                                           {u"next_reward"_s, QJsonValue::Null},
                                           {u"segment"_s, QJsonValue::Null},
                                           {u"tags"_s, QJsonArray{}},
                                           {u"frozen"_s, false}}));
}

void TestLookup::pageTellsPointsAndLots()
{
    Terms terms;
    terms.policy = R"("expiry": {"after": "12 months", "align": "month-end"},
                      "available_after": "10 days")";
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("100.00")});
    shop.passDays(1);
    shop.sell(member, {line("20.00")});
    shop.passDays(29);
    shop.sell(member, {line("7.00")});
    const QJsonObject shown = page(shop, "1");
    QCOMPARE(shown.value(u"points"_s), QJsonValue(120));
    QCOMPARE(shown.value(u"points_pending"_s), QJsonValue(7));
    QCOMPARE(shown.value(u"expiring"_s).toArray(),
             (QJsonArray{QJsonObject{{u"on"_s, u"2027-11-30"_s}, {u"points"_s, 120}},
                         QJsonObject{{u"on"_s, u"2027-12-31"_s}, {u"points"_s, 7}}}));
    QCOMPARE(shown.value(u"spend"_s), QJsonValue(u"127.00"_s));
    QCOMPARE(shown.value(u"visits"_s), QJsonValue(3));
}

void TestLookup::pageTellsProgress()
{
    Terms terms;
    terms.tiers =
        R"({"id": "basic", "name": "Basic"},
           {"id": "silver", "name": "Silver", "paths": [{"metric": "spend", "at_least": "500.00"}]},
           {"id": "gold", "name": "Gold", "paths": [{"metric": "visits", "at_least": 50}]})";
    terms.rules =
        R"({"id": "task-3", "on": "purchase", "when": {"metric": "visits", "window": "month", "at_least": 3},
            "give": {"points": 1000}, "limit": {"per_member": {"times": 1, "window": "month"}}, "task": true},
           {"id": "task-spend", "on": "purchase", "when": {"metric": "spend", "window": "month", "at_least": "300.00"},
            "give": {"points": 10}, "task": true})";
    terms.rewards =
        R"({"id": "cup", "name": "Cup", "points": 90}, {"id": "pot", "name": "Pot", "points": 500},
           {"id": "set", "name": "Set", "points": 900})";
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("99.50")});
    const QJsonObject shown = page(shop, "1");
    QCOMPARE(shown.value(u"next_tier"_s).toObject(),
             (QJsonObject{{u"tier"_s, u"silver"_s}, {u"missing"_s, u"400.50"_s}}));
    QCOMPARE(shown.value(u"tasks"_s).toArray(),
             (QJsonArray{QJsonObject{{u"rule"_s, u"task-3"_s}, {u"have"_s, 1}, {u"need"_s, 3}},
                         QJsonObject{{u"rule"_s, u"task-spend"_s},
                                     {u"have"_s, u"99.50"_s},
                                     {u"need"_s, u"300.00"_s}}}));
    // 401 points are missing at 99 in 90 days: 365 days from now.
    QCOMPARE(shown.value(u"next_reward"_s).toObject(),
             (QJsonObject{{u"reward"_s, u"pot"_s},
                          {u"missing"_s, 401},
                          {u"expected_on"_s, u"2027-11-02"_s}}));
    shop.sell(member, {line("900.00")});
    QCOMPARE(page(shop, "1").value(u"next_reward"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(page(shop, "1").value(u"next_tier"_s).toObject(),
             (QJsonObject{{u"tier"_s, u"gold"_s}, {u"missing"_s, 48}}));
}

void TestLookup::pageTellsCouponsTagsAndSegment()
{
    Terms terms;
    terms.coupons =
        R"({"id": "tea", "name": "Tea", "discount": {"off": "5.00"}, "valid": "30 days"})";
    terms.rules = R"({"id": "gift", "on": "enrol", "give": {"coupon": "tea"}})";
    QByteArray text = terms.text();
    text.chop(1);
    text += R"(, "segments": [
        {"id": "sleeping", "name": "Sleeping", "when": {"silent_for": "90 days"}},
        {"id": "vip", "name": "VIP", "when": {"tag": ["vip"]}},
        {"id": "all", "name": "All", "when": {"not": {"tag": ["never"]}}}]})";
    Shop shop(terms);
    Shop::done(ProgrammeVersions(*shop.desk).use({}, text));
    shop.enrol("1");
    const QJsonObject fresh = page(shop, "1");
    const QJsonValue coupon = fresh.value(u"coupons"_s)[0];
    QCOMPARE(coupon[u"coupon"_s], QJsonValue(u"tea"_s));
    QCOMPARE(coupon[u"valid_through"_s], QJsonValue(u"2026-12-02"_s));
    QVERIFY(!coupon[u"code"_s].toString().isEmpty());
    QCOMPARE(fresh.value(u"segment"_s), QJsonValue(u"all"_s));
    Shop::done(Membership(*shop.desk).tag({}, {card("1"), {u"vip"_s, u"tea"_s}}));
    const QJsonObject tagged = page(shop, "1");
    QCOMPARE(tagged.value(u"segment"_s), QJsonValue(u"vip"_s));
    QCOMPARE(tagged.value(u"tags"_s).toArray(), (QJsonArray{u"tea"_s, u"vip"_s}));
    shop.passDays(91);
    const QJsonObject silent = page(shop, "1");
    QCOMPARE(silent.value(u"segment"_s), QJsonValue(u"sleeping"_s));
    QCOMPARE(silent.value(u"coupons"_s).toArray(), QJsonArray{});
    Shop::done(Membership(*shop.desk).freeze({}, {card("1")}));
    QCOMPARE(page(shop, "1").value(u"frozen"_s), QJsonValue(true));
}

void TestLookup::pageIsAsOfThen()
{
    Terms terms;
    terms.policy = R"("expiry": {"after": "30 days"})";
    terms.tiers =
        R"({"id": "basic", "name": "Basic"},
           {"id": "silver", "name": "Silver", "paths": [{"metric": "spend", "at_least": "100.00"}],
            "keep": {"for": "12 months", "grace": "0 days"}})";
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("60.00")});
    const Envelope then{.at = shop.clock.now()};
    shop.passDays(10);
    shop.sell(member, {line("50.00")});
    shop.passDays(25);
    const QJsonObject now = page(shop, "1");
    QCOMPARE(now.value(u"points"_s), QJsonValue(50));
    QCOMPARE(now.value(u"tier"_s), QJsonValue(u"silver"_s));
    QCOMPARE(now.value(u"tier_until"_s), QJsonValue(u"2027-11-12"_s));
    QCOMPARE(now.value(u"spend"_s), QJsonValue(u"110.00"_s));
    const QJsonObject past = page(shop, "1", then);
    QCOMPARE(past.value(u"points"_s), QJsonValue(60));
    QCOMPARE(past.value(u"tier"_s), QJsonValue(u"basic"_s));
    QCOMPARE(past.value(u"tier_until"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(past.value(u"spend"_s), QJsonValue(u"60.00"_s));
    QCOMPARE(past.value(u"visits"_s), QJsonValue(1));
    const Answer found = Shop::done(Lookup(*shop.desk).find(then, u"1"_s));
    QCOMPARE(found.figures.value(u"members"_s)[0][u"points"_s], QJsonValue(60));
}

void TestLookup::pageOfAnErasedMemberIsNull()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("1");
    QVERIFY(Lookup(*shop.desk).shown(member).isObject());
    Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    QVERIFY(Lookup(*shop.desk).shown(member).isNull());
}

void TestLookup::pageOfAMergedMemberIsTheNewOnes()
{
    Shop shop(Terms{});
    const MemberId from = shop.enrol("1");
    shop.sell(from, {line("10.00")});
    shop.enrol("2");
    Shop::done(Membership(*shop.desk).merge({}, {card("1"), card("2")}));
    const QJsonValue shown = Lookup(*shop.desk).shown(from);
    QCOMPARE(shown[u"card"_s], QJsonValue(u"2"_s));
    QCOMPARE(shown[u"points"_s], QJsonValue(10));
    QCOMPARE(shown[u"spend"_s], QJsonValue(u"10.00"_s));
    QCOMPARE(shown[u"visits"_s], QJsonValue(1));
}

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
