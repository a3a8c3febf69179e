#include "engine/shop.h"

#include <QTest>

using namespace regulars;
using namespace regulars::testshop;

// What occasions other than purchases give (S19, S30).
class TestOccasions : public QObject
{
    Q_OBJECT

private slots:
    void occasionsGive_data();
    void occasionsGive();
    void actionsGoByTheirOwnRule();
    void eachSideOfAReferralIsAskedAlone_S19();
    void friendsFirstPurchaseHasAnAmount_S19();
    void topUpStepsGoByTheAmount_data();
    void topUpStepsGoByTheAmount();
    void giftsOfATier_S30();
};

void TestOccasions::occasionsGive_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<int>("trigger");
    const auto row = [](const char *on, Trigger trigger) {
        QTest::newRow(on) << QByteArray(on) << static_cast<int>(trigger);
    };
    row("enrol", Trigger::Enrol);
    row("action:own-bag", Trigger::Action);
    row("referral", Trigger::Referral);
    row("referral-first-purchase", Trigger::ReferralFirstPurchase);
    row("tier-up", Trigger::TierUp);
    row("top-up", Trigger::TopUp);
    row("day", Trigger::Day);
}

void TestOccasions::occasionsGive()
{
    QFETCH(QByteArray, on);
    QFETCH(int, trigger);
    const auto programme = programmeOf(
        R"("coupons": [{"id": "c", "name": "C", "discount": {"off": "1.00"}}], "rules": [{"id": "r", "on": ")" +
        on +
        R"(", "give": [{"points": 500}, {"coupon": "c"}]}, {"id": "never", "on": "purchase", "give": {"points": 1}},
        {"id": "later", "on": ")" +
        on + R"(", "from": "2026-11-19", "give": {"points": 1}}])");
    const MemberView member = memberOf(*programme);
    for (int other = 0; other <= static_cast<int>(Trigger::Day); ++other) {
        const Occasion occasion{static_cast<Trigger>(other), momentAt(*programme), &member, 0};
        const Earning earning = earnOnOccasion(*programme, occasion);
        const bool isIt = other == trigger;
        QCOMPARE(earning.points, Points(isIt ? 500 : 0));
        QCOMPARE(earning.grants.size(), size_t(isIt ? 1 : 0));
        QCOMPARE(whyText(earning.why), isIt ? u"r=500"_s : QString());
    }
}

void TestOccasions::actionsGoByTheirOwnRule()
{
    const auto programme = programmeWith(
        R"({"id": "bag", "on": "action:own-bag", "give": {"points": 100}}, {"id": "poll", "on": "action:survey", "give": {"points": 30}})");
    const MemberView member = memberOf(*programme);
    const auto points = [&](int action) {
        return earnOnOccasion(*programme, {Trigger::Action, momentAt(*programme), &member, action})
            .points;
    };
    QCOMPARE(points(*programme->action(u"own-bag"_s)), Points(100));
    QCOMPARE(points(*programme->action(u"survey"_s)), Points(30));
}

void TestOccasions::eachSideOfAReferralIsAskedAlone_S19()
{
    const auto programme = programmeOf(
        R"("coupons": [{"id": "c", "name": "C", "discount": {"off": "1.00"}}], "rules": [
        {"id": "friend", "on": "referral", "give": [{"to": "referrer", "points": 500}, {"to": "member", "points": 50}]},
        {"id": "three", "on": "referral", "when": {"metric": "referrals", "every": 3}, "give": {"to": "referrer", "coupon": "c"}}])");
    MemberView referrer = memberOf(*programme);
    referrer.measures[0].value = 2;
    MemberView newcomer = memberOf(*programme);
    newcomer.isReferred = true;
    Occasion occasion{Trigger::Referral, momentAt(*programme), &newcomer};
    const Earning friends = earnOnOccasion(*programme, occasion);
    QCOMPARE(whyText(friends.why), u"friend=50"_s);
    QVERIFY(friends.grants.empty());
    occasion.member = &referrer;
    occasion.forReferrer = true;
    const Earning referrers = earnOnOccasion(*programme, occasion);
    QCOMPARE(whyText(referrers.why), u"friend=500"_s);
    QCOMPARE(referrers.grants.size(), 1U);
    QVERIFY(!referrers.grants[0].toReferrer);
    QCOMPARE(referrers.grants[0].rule, u"three"_s);
}

void TestOccasions::friendsFirstPurchaseHasAnAmount_S19()
{
    const auto programme = programmeWith(
        R"({"id": "r", "on": "referral-first-purchase", "when": {"purchase_at_least": "50.00"}, "give": {"to": "referrer", "points": 300}},
        {"id": "own", "on": "referral-first-purchase", "when": {"metric": "spend", "at_least": "10.00"}, "give": {"to": "referrer", "points": 1}})");
    const MemberView referrer = memberOf(*programme);
    Occasion occasion{Trigger::ReferralFirstPurchase, momentAt(*programme), &referrer};
    occasion.forReferrer = true;
    const auto whyAt = [&](const QString &amount) {
        const Basket basket = basketOf(*programme, {{u"soap"_s, amount}});
        const std::vector<TestedLine> lines{{&basket.lines[0], basket.lines[0].amount}};
        return whyText(earnOnOccasion(*programme, occasion, lines).why);
    };
    // The friend's purchase is no spend of the referrer.
    QCOMPARE(whyAt(u"49.99"_s), u""_s);
    QCOMPARE(whyAt(u"50.00"_s), u"r=300"_s);
}

void TestOccasions::topUpStepsGoByTheAmount_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("given");
    QTest::newRow("a cent short") << u"99.99"_s << u"0.00"_s;
    QTest::newRow("first step") << u"100.00"_s << u"10.00"_s;
    QTest::newRow("below the second") << u"499.99"_s << u"10.00"_s;
    QTest::newRow("second step") << u"500.00"_s << u"80.00"_s;
}

void TestOccasions::topUpStepsGoByTheAmount()
{
    QFETCH(QString, amount);
    QFETCH(QString, given);
    const auto steps = programmeWith(
        R"({"id": "r", "on": "top-up", "give": {"stored_value": {"steps": [{"from": "100.00", "give": "10.00"}, {"from": "500.00", "give": "80.00"}]}}})");
    const auto fixed = programmeWith(
        R"({"id": "r", "on": "top-up", "when": {"amount_at_least": "100.00"}, "give": {"stored_value": "10.00"}})");
    const auto givenBy = [&](const std::shared_ptr<const Programme> &programme) {
        const MemberView member = memberOf(*programme);
        Occasion occasion{Trigger::TopUp, momentAt(*programme), &member};
        occasion.topUp = money(amount);
        Money sum;
        for (const Grant &grant : earnOnOccasion(*programme, occasion).grants)
            sum += grant.storedValue;
        return sum;
    };
    QCOMPARE(toText(givenBy(steps), 2), given);
    QCOMPARE(!givenBy(fixed).isZero(), money(amount) >= money(u"100.00"_s));
}

void TestOccasions::giftsOfATier_S30()
{
    const auto programme = programmeOf(
        R"("coupons": [{"id": "c", "name": "C", "discount": {"off": "1.00"}}],
        "tiers": [{"id": "basic", "name": "B"}, {"id": "silver", "name": "S", "gift": [{"points": 200}, {"coupon": "c"}, {"stored_value": "5.00"}]}])");
    QVERIFY(giftOf(*programme, 0).empty());
    const std::vector<Grant> gift = giftOf(*programme, 1);
    QCOMPARE(gift.size(), 3U);
    QCOMPARE(gift[0].rule, u"tier:silver"_s);
    QCOMPARE(gift[0].points, Points(200));
    QCOMPARE(gift[1].coupon, 0);
    QCOMPARE(gift[2].storedValue, money(u"5.00"_s));
}

QTEST_APPLESS_MAIN(TestOccasions)

#include "tst_occasions.moc"
