#include "services/salesfloor.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/coupons.h"
#include "storage/history.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

// What a refund takes beside points: coupons and stored value that were given, room in limits
// (S12), awards of other purchases that needed it (S23), gifts of tiers that no path leads to any
// more (S31).
class TestLostAwards : public QObject
{
    Q_OBJECT

private slots:
    void followsTheMemberIntoAMerge();
    void roomInLimitsIsFreedOnTheOriginalDay();
    void storedValueAwardsGoAsFarAsTheyAreLeft();
    void couponsGivenAreVoidedUnlessUsed();
    void laterAwardsThatNeededItAreTakenBack();
    void laterAwardsThatStillHoldStay();
    void everyTenthCountsWhatRemains();
    void refundOfAPurchaseWhoseAwardWasTaken();
    void lostGiftsAreTakenAndTheReviewIsDue();
    void aLostGiftNamesItsStoredValue();
    void aLostGiftDoesNotComeBackWithItsPurchase();
    void aPathThatStillHoldsKeepsTheGift();
    void whatIsUndoneForGoodIsNotTakenAgain();
    void whatAnotherReturnTookKeepsASaleFromBeingUndone();
    void undoingLeavesNoTierWhateverWasUndoneBefore();
};

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

void TestLostAwards::laterAwardsThatNeededItAreTakenBack() // S23
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

void TestLostAwards::laterAwardsThatStillHoldStay() // S23
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

void TestLostAwards::everyTenthCountsWhatRemains() // S23
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

void TestLostAwards::refundOfAPurchaseWhoseAwardWasTaken() // S22, S23
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

void TestLostAwards::aLostGiftNamesItsStoredValue() // S23, S31
{
    Terms terms = withTiers();
    terms.tiers.replace(R"({"coupon": "c5"})", R"({"stored_value": "3.00"})");
    Shop shop(terms);
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("120.00")});
    QCOMPARE(shop.account(li).storedValue, yuan("3.00"));
    QJsonObject gift = taken(sold, "tier:silver", 50);
    gift.insert(u"stored_value"_s, u"3.00"_s);
    QCOMPARE(awardsTaken(shop.refund(sold)), QJsonArray{gift});
    QVERIFY(shop.account(li).storedValue.isZero());
}

void TestLostAwards::lostGiftsAreTakenAndTheReviewIsDue() // S31
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
    const auto held = Coupons(shop.store->connection()).openOf(li, day("2026-11-04"));
    QCOMPARE(held.size(), size_t(0));
    QCOMPARE(awardsTaken(shop.refund(first)).size(), 0); // once
    QCOMPARE(shop.points(li), 30);
    QCOMPARE(shop.faults(), QString());
}

// The refund that gives the gift's coupon back is the one that loses the tier.
void TestLostAwards::aLostGiftDoesNotComeBackWithItsPurchase() // S21, S31
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("120.00", "", 2)});
    const Coupons coupons(shop.store->connection());
    const QString code = coupons.openOf(li, day("2026-11-02")).front().code;
    SaleRequest request = shop.sale(li, {line("55.00")});
    request.coupons = {code};
    const Answer second = shop.sell(request);
    shop.refund(first, {{0, Quantity(1000)}}); // 60 and 50 remain
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    const Answer refund = shop.refund(second);
    QCOMPARE(awardsTaken(refund), QJsonArray{taken(first, "tier:silver", 50)});
    QCOMPARE(coupons.byCode(code)->state, CouponState::Used);
    QCOMPARE(shop.points(li), 60);
    QCOMPARE(shop.faults(), QString());
    shop.undo(refund);
    QCOMPARE(coupons.byCode(code)->state, CouponState::Used);
    QCOMPARE(shop.points(li), 160);
    QCOMPARE(shop.faults(), QString());
}

void TestLostAwards::aPathThatStillHoldsKeepsTheGift() // S31
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

void TestLostAwards::couponsGivenAreVoidedUnlessUsed()
{
    Terms terms = withTiers();
    terms.tiers.clear();
    terms.rules = R"({"id": "gift", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                      "give": {"coupon": "c5"}})";
    Shop shop(terms);
    const MemberId li = shop.enrol("100");
    const Coupons coupons(shop.store->connection());
    const Answer first = shop.sell(li, {line("60.00", "", 2)});
    const Answer second = shop.sell(li, {line("60.00")});
    const auto held = coupons.openOf(li, day("2026-11-02"));
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

void TestLostAwards::storedValueAwardsGoAsFarAsTheyAreLeft()
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

void TestLostAwards::roomInLimitsIsFreedOnTheOriginalDay() // S12
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
    const BusinessDay today = day("2026-11-02");
    QCOMPARE(history.usedByMember(li, u"daily"_s, {today, today}).times, 1);
    QCOMPARE(history.usedInTotal(u"daily"_s, {today, today}).times, 1);
    QCOMPARE(shop.faults(), QString());
}

void TestLostAwards::followsTheMemberIntoAMerge() // S39
{
    Terms terms = withTiers();
    terms.rules = R"({"id": "gift", "on": "purchase", "give": [{"coupon": "c5"}, {"points": 5}]})";
    Shop shop(terms);
    const MemberId old = shop.enrol("100");
    const MemberId now = shop.enrol("200");
    const Answer sold = shop.sell(old, {line("60.00", "", 2)});
    shop.clock.advanceMs(1000);
    Shop::done(Membership(*shop.desk).merge({}, {MemberRef::of(old), MemberRef::of(now)}));
    QCOMPARE(shop.points(now), 65);
    shop.clock.advanceMs(1000);
    QCOMPARE(number(shop.refund(sold, {{0, Quantity(1000)}}), "points_taken"), 30);
    shop.refund(sold);
    QCOMPARE(shop.points(now), 0);
    QCOMPARE(Coupons(shop.store->connection()).openOf(now, day("2026-11-02")).size(), size_t(0));
    QCOMPARE(shop.account(now).purchases, 0);
    QCOMPARE(shop.verified(), QString());
}

void TestLostAwards::whatIsUndoneForGoodIsNotTakenAgain() // S23, S26
{
    Shop shop({.rules = R"({"id": "month", "on": "purchase", "give": {"points": 25},
                            "when": {"metric": "spend", "window": "month", "at_least": "50.00"},
                            "limit": {"per_member": {"times": 1, "window": "month"}}})"});
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("30.00")});
    shop.clock.advanceMs(1000);
    Answer turn = shop.sell(li, {line("30.00")});
    QCOMPARE(shop.points(li), 85);
    for (const int points : {30, 85, 30}) {
        shop.clock.advanceMs(1000);
        turn = shop.undo(turn);
        QCOMPARE(shop.points(li), points);
    }
    shop.refund(first);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

void TestLostAwards::whatAnotherReturnTookKeepsASaleFromBeingUndone() // S23, S26
{
    Shop shop({.rules = R"({"id": "month", "on": "purchase", "give": {"points": 25},
                            "when": {"metric": "spend", "window": "month", "at_least": "50.00"},
                            "limit": {"per_member": {"times": 1, "window": "month"}}})"});
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("30.00")});
    shop.clock.advanceMs(1000);
    const Answer second = shop.sell(li, {line("30.00")});
    const Answer back = shop.refund(first);
    QCOMPARE(shop.points(li), 30);
    const auto undone = Undo(*shop.desk).undo({}, {QString::number(second.operation->value())});
    QVERIFY(!undone);
    QCOMPARE(codeOf(undone.refusal()), u"already-refunded"_s);
    shop.undo(back);
    shop.undo(second);
    QCOMPARE(shop.points(li), 30);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

void TestLostAwards::undoingLeavesNoTierWhateverWasUndoneBefore() // S26, S31
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("500.00", "", 2)});
    QVERIFY(shop.account(li).tier != u"basic"_s);
    shop.undo(shop.refund(sold, {{0, Quantity(1000)}}));
    const Answer undone = shop.undo(sold);
    QCOMPARE(shop.account(li).tier, u"basic"_s);
    QVERIFY(!shop.account(li).tierUntil);
    QCOMPARE(shop.points(li), 0);
    shop.undo(undone);
    QVERIFY(shop.account(li).tier != u"basic"_s);
    QCOMPARE(shop.verified(), QString());
}

QTEST_GUILESS_MAIN(TestLostAwards)
#include "tst_lostawards.moc"
