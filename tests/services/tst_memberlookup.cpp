// A member's page is complete (M3).

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

} // namespace

class TestMemberLookup : public QObject
{
    Q_OBJECT

private slots:
    void pageOfANewcomerIsComplete();
    void pageTellsPointsAndLots();
    void pageTellsProgress();
    void pageTellsCouponsTagsAndSegment();
    void pageIsAsOfThen();
    void pageOfAnErasedMemberIsNull();
    void pageOfAMergedMemberIsTheNewOnes();

private:
    static QJsonObject page(Shop &shop, const char *number, const Envelope &envelope = {})
    {
        return Shop::done(Lookup(*shop.desk).member(envelope, card(number)))
            .figures.value(u"member"_s)
            .toObject();
    }
};

void TestMemberLookup::pageOfANewcomerIsComplete()
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

void TestMemberLookup::pageTellsPointsAndLots()
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

void TestMemberLookup::pageTellsProgress()
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

void TestMemberLookup::pageTellsCouponsTagsAndSegment()
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

void TestMemberLookup::pageIsAsOfThen()
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

void TestMemberLookup::pageOfAnErasedMemberIsNull()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("1");
    QVERIFY(Lookup(*shop.desk).shown(member).isObject());
    Shop::done(Membership(*shop.desk).erase({}, {card("1")}));
    QVERIFY(Lookup(*shop.desk).shown(member).isNull());
}

void TestMemberLookup::pageOfAMergedMemberIsTheNewOnes()
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

QTEST_GUILESS_MAIN(TestMemberLookup)
#include "tst_memberlookup.moc"
