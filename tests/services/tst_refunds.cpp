#include "services/points.h"
#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "services/wallet.h"
#include "storage/coupons.h"
#include "storage/history.h"
#include "storage/summaries.h"
#include "storage/tiershistory.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;

namespace
{

qint64 number(const Answer &answer, const char *figure)
{
    return answer.figures.value(QLatin1StringView(figure)).toInteger(-1);
}

QString text(const Answer &answer, const char *figure)
{
    return answer.figures.value(QLatin1StringView(figure)).toString();
}

QJsonArray awardsTaken(const Answer &answer)
{
    return answer.figures.value("awards_taken"_L1).toArray();
}

QJsonObject taken(const Answer &purchase, const char *rule, qint64 points)
{
    return {{u"purchase"_s, Shop::of(purchase).purchase},
            {u"rule"_s, QLatin1StringView(rule)},
            {u"points"_s, points}};
}

} // namespace

class TestRefunds : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatWasEarnedAndGivesMoneyBack();
    void refusesWhatCannotBeReturned_data();
    void refusesWhatCannotBeReturned();
    void refusesTheSecondAndTheUndone();
    void previewChangesNothing();
    void tenTenthsTakeWhatWasEarned();
    void usesTheStoredVersion();
    void fixedSumsStayWhileTheirConditionHolds();
    void laddersReturnWhatWasPaidLessWhatRemains();
    void setsAreRecomputed();
    void pointsReturnToTheirLots();
    void pointsOfDeadLotsLiveForTheGrace();
    void storedValueReturnsAsItWasPaid();
    void spentPointsBecomeDebt();
    void spentPointsAreForgiven();
    void theOwnLotGoesFirst();
    void usedCouponComesBackOnCompleteRefunds();
    void expiredCouponStaysUsed();
    void couponsGivenAreVoidedUnlessUsed();
    void storedValueAwardsGoAsFarAsTheyAreLeft();
    void roomInLimitsIsFreedOnTheOriginalDay();
    void laterAwardsThatNeededItAreTakenBack();
    void laterAwardsThatStillHoldStay();
    void everyTenthCountsWhatRemains();
    void refundOfAPurchaseWhoseAwardWasTaken();
    void lostGiftsAreTakenAndTheReviewIsDue();
    void aPathThatStillHoldsKeepsTheGift();
    void anonymousRefundsGiveMoneyOnly();
    void erasedMembersGetTheirMoneyBack();
    void anotherDayCarriesTheRefund();
    void withoutReceiptClerksNeedApproval();
    void salesOfTheDayFollow();
};

void TestRefunds::takesWhatWasEarnedAndGivesMoneyBack() // S21
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("30.50"), line("20.00")});
    shop.clock.advanceMs(1000);
    const Answer back = shop.refund(sold);
    QCOMPARE(number(back, "points_taken"), 50);
    QCOMPARE(number(back, "points_returned"), 0);
    QCOMPARE(text(back, "money_back"), u"50.50"_s);
    QCOMPARE(text(back, "stored_value_back"), u"0.00"_s);
    QCOMPARE(back.figures.value("coupons_back"_L1).toArray().size(), 0);
    QCOMPARE(awardsTaken(back).size(), 0);
    QCOMPARE(back.members.front().second, li);
    const Account account = shop.account(li);
    QCOMPARE(account.points, Points());
    QCOMPARE(account.earned, Points());
    QCOMPARE(account.purchases, 0);
    QCOMPARE(account.spend, Money());
    QVERIFY(!account.lastPurchaseOn);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::refusesWhatCannotBeReturned_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("nothing") << -1 << qint64(0) << "bad-amount";
    QTest::newRow("a line that isn't there") << 2 << qint64(1000) << "bad-request";
    QTest::newRow("quantity 0") << 0 << qint64(0) << "bad-amount";
    QTest::newRow("quantity below 0") << 0 << qint64(-1000) << "bad-amount";
    QTest::newRow("more than was sold") << 0 << qint64(3001) << "bad-amount";
    QTest::newRow("all of it") << 0 << qint64(3000) << "done";
}

void TestRefunds::refusesWhatCannotBeReturned()
{
    QFETCH(int, line);
    QFETCH(qint64, thousandths);
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {salesfloor::line("30.00", "", 3), salesfloor::line("5.00")});
    RefundRequest request{Shop::of(sold), {}};
    if (line >= 0)
        request.lines.push_back({line, Quantity(thousandths)});
    QTEST(shop.refusalOf(request), "refusal");
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::refusesTheSecondAndTheUndone()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("30.00")});
    shop.refund(sold);
    QCOMPARE(shop.refusalOf(RefundRequest{Shop::of(sold), {}, true}), u"already-refunded"_s);
    QCOMPARE(shop.refusalOf(RefundRequest{{u"77"_s, {}}, {}, true}), u"no-such-purchase"_s);
    QCOMPARE(shop.refusalOf(RefundRequest{{{}, u"R-77"_s}, {}, true}), u"no-such-purchase"_s);
    QCOMPARE(shop.refusalOf(RefundRequest{{}, {}, true}), u"bad-request"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::previewChangesNothing() // S21
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("30.00", "", 3)});
    const RefundRequest request{Shop::of(sold), {{0, Quantity(2000)}}};
    const Answer shown = Shop::done(Refunds(*shop.desk).preview({}, request));
    QVERIFY(!shown.operation);
    QCOMPARE(shop.points(li), 30);
    const Answer back = Shop::done(Refunds(*shop.desk).refund({}, request));
    QCOMPARE(back.figures, shown.figures);
    QCOMPARE(shop.points(li), 10);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::tenTenthsTakeWhatWasEarned() // S22
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("9.99", "", 10)});
    QCOMPARE(shop.points(li), 9);
    qint64 points = 0;
    Money money;
    for (int i = 0; i < 10; ++i) {
        const Answer back = shop.refund(sold, {{0, Quantity(1000)}});
        points += number(back, "points_taken");
        money += moneyFromText(text(back, "money_back"), 2).value();
    }
    QCOMPARE(points, 9);
    QCOMPARE(money, yuan("9.99"));
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::usesTheStoredVersion() // S14
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("50.00", "", 2)});
    Terms doubled;
    doubled.hasBase = false;
    doubled.rules =
        R"({"id": "base", "on": "purchase", "give": {"points_per": {"points": 2, "amount": "1.00"}}})";
    shop.clock.advanceMs(1000);
    Shop::done(ProgrammeVersions(*shop.desk).use({}, doubled.text()));
    shop.clock.advanceMs(1000);
    QCOMPARE(number(shop.refund(sold, {{0, Quantity(1000)}}), "points_taken"), 25);
    QCOMPARE(number(shop.refund(sold), "points_taken"), 25);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::fixedSumsStayWhileTheirConditionHolds() // S23
{
    Shop shop({.rules = R"({"id": "big", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                            "give": {"points": 100}})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("80.00", "", 8)});
    QCOMPARE(shop.points(li), 180);
    QCOMPARE(number(shop.refund(sold, {{0, Quantity(3000)}}), "points_taken"), 30);
    QCOMPARE(number(shop.refund(sold, {{0, Quantity(1000)}}), "points_taken"), 110);
    QCOMPARE(number(shop.refund(sold), "points_taken"), 40);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::laddersReturnWhatWasPaidLessWhatRemains() // S27
{
    Shop shop({.rules = R"({"id": "ladder", "on": "purchase", "give": {"discount": {"steps": [
                            {"from": "100.00", "off": "20.00"}, {"from": "200.00", "off": "50.00"}]}}})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("120.00"), line("80.00")});
    QCOMPARE(shop.points(li), 150);
    const Answer first = shop.refund(sold, {{1, Quantity(1000)}});
    QCOMPARE(text(first, "money_back"), u"50.00"_s); // 150 paid, 100 for what remains
    QCOMPARE(number(first, "points_taken"), 50);
    const Answer rest = shop.refund(sold);
    QCOMPARE(text(rest, "money_back"), u"100.00"_s);
    QCOMPARE(number(rest, "points_taken"), 100);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::setsAreRecomputed() // S38
{
    Shop shop({.rules = R"({"id": "buy2", "on": "purchase", "when": {"category": ["tea"]},
                            "give": {"discount": {"buy": 2, "get": 1}}})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("54.00", "tea", 3)}); // one of 18 free
    QCOMPARE(shop.points(li), 36);
    const Answer first = shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(text(first, "money_back"), u"0.00"_s); // the free one
    QCOMPARE(number(first, "points_taken"), 0);
    QCOMPARE(text(shop.refund(sold, {{0, Quantity(1000)}}), "money_back"), u"18.00"_s);
    QCOMPARE(text(shop.refund(sold), "money_back"), u"18.00"_s);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
}

namespace
{

Terms payingInPoints()
{
    return {.policy = R"("points_as_money": {"points": 100, "amount": "10.00"},
                         "expiry": {"after": "1 months"}, "restore_grace": "7 days")",
            .rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 1000}})"};
}

} // namespace

void TestRefunds::pointsReturnToTheirLots() // S21, S24
{
    Shop shop(payingInPoints());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("50.00"), line("50.00")});
    request.wish.points = Points(500);
    const Answer sold = shop.sell(request);
    QCOMPARE(shop.points(li), 1000 - 500 + 50);
    const Answer half = shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(number(half, "points_returned"), 250);
    QCOMPARE(text(half, "money_back"), u"25.00"_s);
    QCOMPARE(number(half, "points_taken"), 25);
    shop.refund(sold);
    QCOMPARE(shop.points(li), 1000);
    const auto lots = Ledger(shop.store->connection()).lots(li, Unit::Points);
    QCOMPARE(lots.size(), size_t(1));
    QCOMPARE(lots.front().remaining, 1000);
    QCOMPARE(lots.front().expiresAt.value(), at("2026-12-03 00:00"));
    QCOMPARE(shop.account(li).redeemed, Points());
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::pointsOfDeadLotsLiveForTheGrace() // S24
{
    Shop shop(payingInPoints());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("100.00")});
    request.wish.points = Points(1000);
    const Answer sold = shop.sell(request);
    shop.set("2026-12-10 12:00");
    const Answer back = shop.refund(sold);
    QCOMPARE(number(back, "points_returned"), 1000);
    QCOMPARE(back.warnings, QStringList{u"restored-for-grace"_s});
    const auto lots = Ledger(shop.store->connection()).lots(li, Unit::Points);
    QCOMPARE(lots.size(), size_t(1));
    QCOMPARE(lots.front().expiresAt.value(), at("2026-12-18 00:00"));
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::storedValueReturnsAsItWasPaid() // S27
{
    Shop shop({.rules = R"({"id": "charge", "on": "top-up", "give": {"stored_value": "20.00"}})"});
    const MemberId li = shop.enrol("100");
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("60.00"), {}}));
    SaleRequest request = shop.sale(li, {line("50.00"), line("50.00")});
    request.wish.allStoredValue = true; // 60 principal, 20 bonus, 20 cash
    const Answer sold = shop.sell(request);
    QCOMPARE(shop.points(li), 80);
    const Answer half = shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(text(half, "stored_value_back"), u"40.00"_s);
    QCOMPARE(text(half, "money_back"), u"10.00"_s);
    Money principal;
    for (const Lot &lot : Ledger(shop.store->connection()).lots(li, Unit::StoredValue))
        principal += lot.rank == 0 ? Money(lot.remaining) : Money();
    QCOMPARE(principal, yuan("30.00"));
    shop.refund(sold);
    QCOMPARE(shop.account(li).storedValue, yuan("80.00"));
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::spentPointsBecomeDebt() // S25
{
    Shop shop({.policy = R"("points_as_money": {"points": 100, "amount": "10.00"})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("100.00")});
    SaleRequest spending = shop.sale(li, {line("6.00")});
    spending.wish.points = Points(60);
    shop.sell(spending);
    QCOMPARE(number(shop.refund(sold), "points_taken"), 100);
    QCOMPARE(shop.points(li), -60);
    QCOMPARE(shop.account(li).debt, Points(60));
    shop.sell(li, {line("70.00")});
    QCOMPARE(shop.points(li), 10);
    QCOMPARE(shop.account(li).debt, Points());
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::spentPointsAreForgiven() // S25
{
    Shop shop(
        {.policy =
             R"("points_as_money": {"points": 100, "amount": "10.00"}, "shortfall": "forgive")"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("100.00", "", 2)});
    SaleRequest spending = shop.sale(li, {line("6.00")});
    spending.wish.points = Points(60);
    shop.sell(spending);
    QCOMPARE(number(shop.refund(sold, {{0, Quantity(1000)}}), "points_taken"), 40);
    QCOMPARE(shop.points(li), 0);
    shop.sell(li, {line("70.00")});
    QCOMPARE(number(shop.refund(sold), "points_taken"), 50); // the second half, from what came
    QCOMPARE(shop.points(li), 20);
    QCOMPARE(shop.account(li).debt, Points());
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::theOwnLotGoesFirst() // S25
{
    Shop shop({.policy = R"("expiry": {"after": "12 months"})"});
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("40.00")});
    shop.passDays(10);
    const Answer sold = shop.sell(li, {line("100.00")});
    shop.refund(sold);
    const auto lots = Ledger(shop.store->connection()).lots(li, Unit::Points);
    QCOMPARE(lots.size(), size_t(1));
    QCOMPARE(lots.front().remaining, 40);
    QCOMPARE(lots.front().earnedAt, at("2026-11-02 10:00"));
}

namespace
{

Terms withCoupon()
{
    return {
        .coupons =
            R"({"id": "c5", "name": "5 off", "discount": {"off": "5.00"}, "valid": "10 days"})"};
}

QString givenCoupon(Shop &shop, MemberId member)
{
    const Answer answer =
        Shop::done(PointsDesk(*shop.desk).coupon({}, {MemberRef::of(member), u"c5"_s}));
    return text(answer, "code");
}

} // namespace

void TestRefunds::usedCouponComesBackOnCompleteRefunds() // S21, S27
{
    Shop shop(withCoupon());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("10.00"), line("10.00")});
    request.coupons = {givenCoupon(shop, li)};
    const Answer sold = shop.sell(request);
    const Answer half = shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(half.figures.value("coupons_back"_L1).toArray().size(), 0);
    QCOMPARE(text(half, "money_back"), u"10.00"_s); // 15 paid, 5 for what remains
    const Answer rest = shop.refund(sold);
    QCOMPARE(rest.figures.value("coupons_back"_L1).toArray(),
             QJsonArray::fromStringList(request.coupons));
    QCOMPARE(shop.refusalOf(request), u"done"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::expiredCouponStaysUsed()
{
    Shop shop(withCoupon());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("10.00")});
    request.coupons = {givenCoupon(shop, li)};
    const Answer sold = shop.sell(request);
    shop.passDays(11);
    const Answer back = shop.refund(sold);
    QCOMPARE(back.figures.value("coupons_back"_L1).toArray().size(), 0);
    QCOMPARE(shop.refusalOf(request), u"coupon-used"_s);
}

void TestRefunds::couponsGivenAreVoidedUnlessUsed()
{
    Terms terms = withCoupon();
    terms.rules = R"({"id": "gift", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                      "give": {"coupon": "c5"}})";
    Shop shop(terms);
    const MemberId li = shop.enrol("100");
    const Coupons coupons(shop.store->connection());
    const Answer first = shop.sell(li, {line("60.00", "", 2)});
    const Answer second = shop.sell(li, {line("60.00")});
    const auto held = coupons.openOf(li, BusinessDay::fromIso(u"2026-11-02").value());
    QCOMPARE(held.size(), size_t(2));
    SaleRequest using_ = shop.sale(li, {line("10.00")});
    using_.coupons = {held[1].code};
    shop.sell(using_);
    shop.refund(first, {{0, Quantity(1000)}});
    shop.refund(second);
    QCOMPARE(coupons.find(held[0].id)->state, CouponState::Void);
    QCOMPARE(coupons.find(held[1].id)->state, CouponState::Used);
    using_.coupons = {held[0].code};
    QCOMPARE(shop.refusalOf(using_), u"coupon-not-applicable"_s);
}

void TestRefunds::storedValueAwardsGoAsFarAsTheyAreLeft()
{
    Shop shop({.rules = R"({"id": "cash", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                            "give": {"stored_value": "5.00"}})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("50.00")});
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("1.00"), {}}));
    SaleRequest spending = shop.sale(li, {line("3.00")});
    spending.wish.allStoredValue = true; // 1.00 principal, 2.00 of the award
    shop.sell(spending);
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("9.00"), {}}));
    shop.refund(sold);
    QCOMPARE(shop.account(li).storedValue, yuan("9.00")); // what was paid in stays
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::roomInLimitsIsFreedOnTheOriginalDay() // S12
{
    Shop shop({.rules = R"({"id": "daily", "on": "purchase", "give": {"points": 100},
                            "limit": {"per_member": {"times": 1, "window": "day"},
                                      "total": {"times": 2, "window": "day"}}})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("10.00")});
    shop.sell(li, {line("10.00")});
    QCOMPARE(shop.points(li), 120);
    shop.passDays(1);
    shop.sell(li, {line("10.00")});
    QCOMPARE(shop.points(li), 230);
    shop.refund(sold); // frees the day before, not today
    QCOMPARE(shop.points(li), 120);
    shop.sell(li, {line("10.00")});
    QCOMPARE(shop.points(li), 130);
    shop.sellAt("2026-11-02 12:00", li, {line("10.00")});
    QCOMPARE(shop.points(li), 240);
    const History history(shop.store->connection());
    const BusinessDay day = BusinessDay::fromIso(u"2026-11-02").value();
    QCOMPARE(history.usedByMember(li, u"daily"_s, {day, day}).times, 1);
    QCOMPARE(history.usedInTotal(u"daily"_s, {day, day}).times, 1);
    QCOMPARE(shop.faults(), QString());
}

namespace
{

Terms withTask()
{
    return {.rules = R"({"id": "task-3", "on": "purchase",
                         "when": {"metric": "visits", "window": "month", "at_least": 3},
                         "give": {"points": 1000},
                         "limit": {"per_member": {"times": 1, "window": "month"}}, "task": true})"};
}

} // namespace

void TestRefunds::laterAwardsThatNeededItAreTakenBack() // S23
{
    Shop shop(withTask());
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("10.00")});
    shop.passDays(1);
    shop.sell(li, {line("10.00")});
    shop.passDays(1);
    const Answer third = shop.sell(li, {line("10.00")});
    QCOMPARE(shop.points(li), 1030);
    shop.passDays(1);
    const Answer back = shop.refund(first);
    QCOMPARE(number(back, "points_taken"), 10);
    QCOMPARE(awardsTaken(back), QJsonArray{taken(third, "task-3", 1000)});
    QCOMPARE(shop.points(li), 20);
    QCOMPARE(shop.faults(), QString());
    // The third visit that remains earns it again.
    shop.sell(li, {line("10.00")});
    QCOMPARE(shop.points(li), 1030);
}

void TestRefunds::laterAwardsThatStillHoldStay() // S23
{
    Shop shop(withTask());
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("20.00", "", 2)});
    for (int i = 0; i < 3; ++i) {
        shop.passDays(1);
        shop.sell(li, {line("10.00")});
    }
    QCOMPARE(shop.points(li), 1050);
    QCOMPARE(awardsTaken(shop.refund(first, {{0, Quantity(1000)}})).size(), 0);
    // Three visits remain: the fourth purchase would have earned it in the third one's stead.
    QCOMPARE(awardsTaken(shop.refund(first)).size(), 0);
    QCOMPARE(shop.points(li), 1030);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::everyTenthCountsWhatRemains() // S23
{
    Shop shop(
        {.rules = R"({"id": "second", "on": "purchase", "when": {"metric": "visits", "every": 2},
                            "give": {"points": 100}})"});
    const MemberId li = shop.enrol("100");
    std::vector<Answer> sold;
    for (int i = 0; i < 4; ++i) {
        shop.clock.advanceMs(60'000);
        sold.push_back(shop.sell(li, {line("1.00")}));
    }
    QCOMPARE(shop.points(li), 204);
    shop.clock.advanceMs(60'000);
    // Three visits remain, so one of the two awards: the oldest goes.
    QCOMPARE(awardsTaken(shop.refund(sold[0])), QJsonArray{taken(sold[1], "second", 100)});
    QCOMPARE(shop.points(li), 103);
    QCOMPARE(awardsTaken(shop.refund(sold[2])).size(), 0); // two remain, one award
    QCOMPARE(shop.points(li), 102);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::refundOfAPurchaseWhoseAwardWasTaken() // S22, S23
{
    Shop shop(withTask());
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("10.00")});
    shop.clock.advanceMs(1000);
    shop.sell(li, {line("10.00")});
    shop.clock.advanceMs(1000);
    const Answer third = shop.sell(li, {line("20.00", "", 2)});
    shop.clock.advanceMs(1000);
    shop.refund(first);
    QCOMPARE(shop.points(li), 30);
    QCOMPARE(number(shop.refund(third, {{0, Quantity(1000)}}), "points_taken"), 10);
    QCOMPARE(number(shop.refund(third), "points_taken"), 10);
    QCOMPARE(shop.points(li), 10);
    QCOMPARE(shop.faults(), QString());
}

namespace
{

Terms withTiers()
{
    return {
        .tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver",
         "paths": [{"metric": "spend", "window": "lifetime", "at_least": "100.00"}],
         "keep": {"for": "12 months", "grace": "30 days"},
         "gift": [{"points": 50}, {"coupon": "c5"}]})",
        .coupons =
            R"({"id": "c5", "name": "5 off", "discount": {"off": "5.00"}, "valid": "10 days"})"};
}

} // namespace

void TestRefunds::lostGiftsAreTakenAndTheReviewIsDue() // S31
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("60.00")});
    shop.passDays(1);
    const Answer second = shop.sell(li, {line("60.00", "", 2)});
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    QCOMPARE(shop.points(li), 170);
    shop.passDays(1);
    const Answer part = shop.refund(second, {{0, Quantity(1000)}}); // 90 remain
    QCOMPARE(awardsTaken(part), QJsonArray{taken(second, "tier:silver", 50)});
    QCOMPARE(shop.points(li), 90);
    QCOMPARE(shop.account(li).tier, u"silver"_s); // nobody falls before the review
    QCOMPARE(shop.account(li).tierReviewOn->toIso(), u"2026-11-04"_s);
    const auto held =
        Coupons(shop.store->connection()).openOf(li, BusinessDay::fromIso(u"2026-11-04").value());
    QCOMPARE(held.size(), size_t(0));
    QCOMPARE(awardsTaken(shop.refund(first)).size(), 0); // once
    QCOMPARE(shop.points(li), 30);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::aPathThatStillHoldsKeepsTheGift() // S31
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("120.00", "", 2)});
    shop.passDays(1);
    shop.sell(li, {line("100.00")});
    shop.passDays(1);
    QCOMPARE(awardsTaken(shop.refund(first)).size(), 0);
    QCOMPARE(shop.points(li), 150);
    QVERIFY(shop.account(li).tierReviewOn->toIso() > u"2027"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::anonymousRefundsGiveMoneyOnly()
{
    Shop shop(Terms{});
    const Answer sold = shop.sell(std::nullopt, {line("30.00", "", 3)});
    const Answer back = shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(text(back, "money_back"), u"10.00"_s);
    QCOMPARE(number(back, "points_taken"), 0);
    QVERIFY(back.members.empty());
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::erasedMembersGetTheirMoneyBack() // S41
{
    Shop shop({.tiers = R"({"id": "basic", "name": "Basic", "discount": 0.1})"});
    const MemberId li = shop.enrol("100");
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("30.00"), {}}));
    SaleRequest request = shop.sale(li, {line("100.00", "", 2)});
    request.wish.allStoredValue = true;
    const Answer sold = shop.sell(request);
    Shop::done(Membership(*shop.desk).erase({}, {MemberRef::of(li)}));
    QCOMPARE(text(shop.refund(sold, {{0, Quantity(1000)}}), "money_back"), u"45.00"_s);
    const Answer rest = shop.refund(sold);
    QCOMPARE(text(rest, "money_back"), u"45.00"_s);
    QCOMPARE(number(rest, "points_taken"), 0);
    QVERIFY(rest.members.empty());
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
}

void TestRefunds::anotherDayCarriesTheRefund()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("30.00")});
    shop.passDays(30);
    const Answer back = shop.refund(sold);
    const auto refund = Purchases(shop.store->connection()).refund(*back.operation);
    QCOMPARE(refund->businessDate.toIso(), u"2026-12-02"_s);
    const auto entries = Ledger(shop.store->connection()).entriesOf(*back.operation);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries.front().kind, EntryKind::TakenBack);
    QCOMPARE(entries.front().businessDate.toIso(), u"2026-12-02"_s);
}

void TestRefunds::withoutReceiptClerksNeedApproval()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("30.00")});
    const Answer second = shop.sell(li, {line("30.00")});
    shop.standIn("Clerk", Role::Clerk);
    QCOMPARE(shop.refusalOf({Shop::of(first), {}, true}), u"done"_s);
    QCOMPARE(shop.refusalOf({Shop::of(second), {}, true, true}), u"needs-approval"_s);
    Envelope approved;
    approved.approval = Approval{u"Owner"_s, u"a good pass phrase"_s};
    QVERIFY(Refunds(*shop.desk).refund(approved, {Shop::of(second), {}, true, true}));
}

void TestRefunds::salesOfTheDayFollow()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("30.00", "", 3)});
    shop.sell(std::nullopt, {line("7.00")});
    shop.clock.advanceMs(3'600'000);
    shop.refund(sold, {{0, Quantity(1000)}});
    const BusinessDay day = BusinessDay::fromIso(u"2026-11-02").value();
    const auto rows = Summaries(shop.store->connection()).sales(day, day);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].hour, 10);
    QCOMPARE(rows[0].isMember, false);
    QCOMPARE(rows[0].paid, yuan("7.00"));
    QCOMPARE(rows[1].isMember, true);
    QCOMPARE(rows[1].paid, yuan("30.00"));
    QCOMPARE(rows[1].purchases, 1);
    QCOMPARE(rows[2].hour, 11);
    QCOMPARE(rows[2].refunded, yuan("10.00"));
    QCOMPARE(rows[2].purchases, 0);
}

QTEST_GUILESS_MAIN(TestRefunds)
#include "tst_refunds.moc"
