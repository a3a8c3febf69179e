#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "services/wallet.h"
#include "storage/coupons.h"
#include "storage/summaries.h"
#include "storage/tiershistory.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

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
    void anonymousRefundsGiveMoneyOnly();
    void erasedMembersGetTheirMoneyBack();
    void anotherDayCarriesTheRefund();
    void withoutReceiptClerksNeedApproval();
    void salesOfTheDayFollow();
    void whatWasNotGivenIsNotTaken();
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

} // namespace

void TestRefunds::usedCouponComesBackOnCompleteRefunds() // S21, S27
{
    Shop shop(withCoupon());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("10.00"), line("10.00")});
    request.coupons = {shop.givenCoupon(li, "c5")};
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
    request.coupons = {shop.givenCoupon(li, "c5")};
    const Answer sold = shop.sell(request);
    shop.passDays(11);
    const Answer back = shop.refund(sold);
    QCOMPARE(back.figures.value("coupons_back"_L1).toArray().size(), 0);
    QCOMPARE(shop.refusalOf(request), u"coupon-used"_s);
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
    QVERIFY(
        Refunds(*shop.desk).refund(Shop::approvedByOwner(), {Shop::of(second), {}, true, true}));
}

void TestRefunds::salesOfTheDayFollow()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("30.00", "", 3)});
    shop.sell(std::nullopt, {line("7.00")});
    shop.clock.advanceMs(3'600'000);
    shop.refund(sold, {{0, Quantity(1000)}});
    const BusinessDay today = day("2026-11-02");
    const auto rows = Summaries(shop.store->connection()).sales(today, today);
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

// Two of the set cost more than three: what had missed the condition meets it then.
void TestRefunds::whatWasNotGivenIsNotTaken() // S21, S22
{
    Shop shop({.rules = R"({"id": "ladder", "on": "purchase",
                            "give": {"discount": {"steps": [{"from": "45.00", "off": "3.00"}]}}},
                           {"id": "set", "on": "purchase", "when": {"category": ["tea"]},
                            "give": {"discount": {"buy": 2, "get": 1}}},
                           {"id": "big", "on": "purchase", "when": {"purchase_at_least": "31.00"},
                            "limit": {"per_member": {"times": 1, "window": "day"}},
                            "give": [{"points": 15}, {"stored_value": "2.00"}]})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("48.00", "tea", 3)});
    QCOMPARE(quoteOf(sold).value("payable"_L1).toString(), u"30.00"_s);
    QCOMPARE(quoteOf(sold).value("earn"_L1).toInt(), 30);
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("10.00"), {}}));
    shop.refund(sold, {{0, Quantity(1000)}}); // two cost 32.00
    const Answer rest = shop.refund(sold);
    QVERIFY(awardsTaken(rest).isEmpty());
    QCOMPARE(shop.account(li).storedValue, yuan("10.00"));
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

QTEST_GUILESS_MAIN(TestRefunds)
#include "tst_refunds.moc"
