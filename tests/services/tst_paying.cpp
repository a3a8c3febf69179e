#include "services/points.h"
#include "services/salesfloor.h"
#include "services/undo.h"
#include "services/wallet.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto payable = "payable"_L1;

} // namespace

// Points and stored value as money (D3, D7, S10, S35).
class TestPaying : public QObject
{
    Q_OBJECT

private slots:
    void pointsAsMoneyEarnNothingAndCount();
    void aBillPaidInPointsIsAVisitWithoutSpend();
    void checkoutRefusesPointsAboveTheCapAndQuotesLowerThem();
    void allPointsStopAtTheLimitOfTheDay();
    void debtBlocksPointsAsMoney();
    void bonusEarnsNothingAfterThePrincipal();
    void youngAccountsRedeemWithApprovalOnly();
    void spendingPointsNeverLengthensTheWayToATier();
    void whatAnUndoneRefundLeftOwingIsPaidBackOnce();
    void whatPaidADebtIsOwedAgain();
    void anUndoneRefundChangesNothingOfTheNext();
    void whatPaidADebtGoesBackWhereItCameFrom();
    void aDebtThatARefundCancelledIsOwedAgainInItsPlace();
    void aRefundGivesBackWhatIsOwedByWhomTheCustomerBecame();
    void pointsOfAnEndedLotStandWhereItStood();
    void storedValueSpentSinceKeepsARefundFromBeingUndone();
    void aSaleIsUndoneWhoseRefundWasUndone();
};

namespace
{

Terms payingInPoints()
{
    return {.policy = R"("points_as_money": {"points": 100, "amount": "10.00", "max_share": 0.5},
                         "limits": {"redeem_per_day": 1000})",
            .rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 5000}})"};
}

// A bill may be paid wholly in points: it earns none.
Terms payingWhollyInPoints()
{
    return {.policy = R"("points_as_money": {"points": 10, "amount": "1.00", "max_share": 1},
                         "expiry": {"after": "30 days"}, "shortfall": "owe",
                         "restore_grace": "7 days")"};
}

Answer payInPoints(Shop &shop, MemberId member, const char *price, int pieces, int points)
{
    SaleRequest request = shop.sale(member, {line(price, "", pieces)});
    request.wish.points = Points(points);
    return shop.sell(request);
}

// lot:points of each that holds some.
QStringList heldBy(Shop &shop, MemberId member)
{
    QStringList lots;
    for (const Lot &lot : Ledger(shop.store->connection()).lots(member, Unit::Points)) {
        if (lot.remaining > 0) {
            lots += u"%1:%2"_s.arg(lot.id.value()).arg(lot.remaining);
        }
    }
    return lots;
}

} // namespace

void TestPaying::pointsAsMoneyEarnNothingAndCount() // S10, S35
{
    Shop shop(payingInPoints());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("100.00")});
    request.wish.points = Points(300);
    const Answer sold = shop.sell(request);
    QCOMPARE(quoteOf(sold).value("points_money"_L1).toString(), u"30.00"_s);
    QCOMPARE(quoteOf(sold).value(payable).toString(), u"70.00"_s);
    QCOMPARE(quoteOf(sold).value("earn"_L1).toInt(), 70);
    QCOMPARE(shop.points(li), 5000 - 300 + 70);
    QCOMPARE(shop.account(li).spend, yuan("70.00"));
    QCOMPARE(shop.account(li).redeemed, Points(300));
    QCOMPARE(shop.faults(), QString());
}

void TestPaying::aBillPaidInPointsIsAVisitWithoutSpend() // S10
{
    Terms terms = payingInPoints();
    terms.policy = R"("points_as_money": {"points": 100, "amount": "10.00", "max_share": 1})";
    Shop shop(terms);
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("20.00")});
    request.wish.allPoints = true;
    const Answer sold = shop.sell(request);
    QCOMPARE(quoteOf(sold).value(payable).toString(), u"0.00"_s);
    QCOMPARE(shop.points(li), 4800);
    QCOMPARE(shop.account(li).purchases, 1);
    QCOMPARE(shop.account(li).spend, yuan("0.00"));
    QCOMPARE(shop.faults(), QString());
}

void TestPaying::checkoutRefusesPointsAboveTheCapAndQuotesLowerThem() // S35
{
    Shop shop(payingInPoints());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("20.00")});
    request.wish.points = Points(101);
    const Answer quoted = Shop::done(Sales(*shop.desk).quote({}, request));
    QCOMPARE(quoteOf(quoted).value("points_used"_L1).toInt(), 100);
    QCOMPARE(shop.refusalOf(request), u"limit-reached"_s);
    request.wish.points = Points(100);
    QCOMPARE(shop.refusalOf(request), u"done"_s);
}

void TestPaying::allPointsStopAtTheLimitOfTheDay()
{
    Shop shop(payingInPoints());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("1000.00")});
    request.wish.points = Points(1001);
    QCOMPARE(shop.refusalOf(request), u"limit-reached"_s);
    request.wish = {};
    request.wish.allPoints = true;
    QCOMPARE(quoteOf(shop.sell(request)).value("points_used"_L1).toInt(), 1000);
    QCOMPARE(quoteOf(shop.sell(request)).value("points_used"_L1).toInt(-1), 0);
    shop.passDays(1);
    QCOMPARE(quoteOf(shop.sell(request)).value("points_used"_L1).toInt(), 1000);
    QCOMPARE(shop.faults(), QString());
}

void TestPaying::debtBlocksPointsAsMoney() // S25
{
    Shop shop({.policy = R"("points_as_money": {"points": 100, "amount": "10.00"})"});
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("500.00")});
    SaleRequest spending = shop.sale(li, {line("40.00")});
    spending.wish.points = Points(400);
    shop.sell(spending);
    shop.refund(first);
    QVERIFY(shop.account(li).debt > Points());
    spending.wish.points = Points(100);
    QCOMPARE(shop.refusalOf(spending), u"insufficient-points"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestPaying::bonusEarnsNothingAfterThePrincipal() // S10
{
    Shop shop({.rules = R"({"id": "charge", "on": "top-up", "when": {"amount_at_least": "100.00"},
                            "give": {"stored_value": "20.00"}})"});
    const MemberId li = shop.enrol("100");
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("100.00"), {}}));
    SaleRequest request = shop.sale(li, {line("110.00")});
    request.wish.allStoredValue = true;
    const Answer sold = shop.sell(request);
    QCOMPARE(quoteOf(sold).value("stored_value"_L1).toString(), u"110.00"_s);
    QCOMPARE(quoteOf(sold).value(payable).toString(), u"0.00"_s);
    QCOMPARE(quoteOf(sold).value("earn"_L1).toInt(), 100);
    QCOMPARE(shop.account(li).storedValue, yuan("10.00"));
    request.wish = {};
    request.wish.storedValue = yuan("10.01");
    QCOMPARE(shop.refusalOf(request), u"insufficient-stored-value"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestPaying::youngAccountsRedeemWithApprovalOnly() // F14
{
    Shop shop(payingInPoints());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("100.00")});
    request.wish.points = Points(100);
    shop.standIn("Clerk", Role::Clerk);
    shop.clock.advanceMs(24 * 3'600'000LL - 1);
    QCOMPARE(shop.refusalOf(request), u"needs-approval"_s);
    shop.clock.advanceMs(1);
    QCOMPARE(shop.refusalOf(request), u"done"_s);
}

void TestPaying::spendingPointsNeverLengthensTheWayToATier() // S28
{
    Shop shop({.policy = R"("points_as_money": {"points": 10, "amount": "1.00"})",
               .tiers = R"({"id": "basic", "name": "Basic"},
                           {"id": "silver", "name": "Silver", "paths": [
                               {"metric": "points_earned", "window": "lifetime", "at_least": 100}]})"});
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("90.00")});
    SaleRequest request = shop.sale(li, {line("9.00")});
    request.wish.points = Points(90);
    shop.sell(request); // nothing is earned on points
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.account(li).tier, u"basic"_s);
    shop.sell(li, {line("9.00")});
    QCOMPARE(shop.account(li).tier, u"basic"_s);
    shop.sell(li, {line("1.00")});
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    QCOMPARE(shop.points(li), 10);
}

void TestPaying::whatAnUndoneRefundLeftOwingIsPaidBackOnce() // S24, S26, S27
{
    Shop shop({.policy = R"("points_as_money": {"points": 10, "amount": "1.00"})",
               .rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 300}})",
               .hasBase = false});
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("30.00", "", 2)});
    request.wish.points = Points(300);
    const Answer sold = shop.sell(request);
    const Answer half = shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(shop.points(li), 150);
    request = shop.sale(li, {line("15.00")});
    request.wish.points = Points(150);
    shop.sell(request);
    shop.undo(half);
    QCOMPARE(shop.points(li), -150);
    shop.refund(sold);
    QCOMPARE(shop.points(li), 150);
    QCOMPARE(shop.account(li).debt, Points());
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

// An adjustment is undone though more was done since, and what it gives back pays a debt of then;
// that undo is undone.
void TestPaying::whatPaidADebtIsOwedAgain() // S2, S25, S26
{
    Shop shop({.policy = R"("shortfall": "owe")"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("100.00")});
    const Answer taken = Shop::done(
        PointsDesk(*shop.desk)
            .adjust({}, {MemberRef{MemberRef::Kind::Card, u"100"_s}, Points(-100), u"counted"_s}));
    shop.refund(sold);
    QCOMPARE(shop.account(li).debt, Points(100));
    const Answer undone = shop.undo(taken);
    QCOMPARE(shop.account(li).debt, Points());
    QCOMPARE(shop.points(li), 0);
    shop.undo(undone);
    QCOMPARE(shop.account(li).debt, Points(100));
    QCOMPARE(shop.points(li), -100);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

// Points of two days pay; whether or not something was refunded and that undone, what goes back
// first is what was taken last.
void TestPaying::anUndoneRefundChangesNothingOfTheNext() // S24, S26
{
    for (const bool isUndoneBefore : {false, true}) {
        Shop shop({.policy = R"("points_as_money": {"points": 10, "amount": "1.00"},
                                "expiry": {"after": "30 days"})"});
        const MemberId li = shop.enrol("100");
        shop.sell(li, {line("10.00")});
        shop.passDays(1);
        shop.sell(li, {line("20.00")});
        const Answer sold = payInPoints(shop, li, "3.00", 3, 30);
        const auto held = [&] { return heldBy(shop, li); };
        if (isUndoneBefore)
            shop.undo(shop.refund(sold, {{0, Quantity(1000)}}));
        QCOMPARE(held(), QStringList());
        shop.refund(sold, {{0, Quantity(1000)}});
        QCOMPARE(held(), QStringList{u"2:10"_s});
        shop.refund(sold, {{0, Quantity(1000)}});
        QCOMPARE(held(), QStringList{u"2:20"_s});
        QCOMPARE(shop.verified(), QString());
    }
}

// What a refund gave back paid a debt. That refund is undone, or its undo is too and is done again:
// the debt is owed as before, and what is earned pays it, not what the next refund gives back.
void TestPaying::whatPaidADebtGoesBackWhereItCameFrom() // S2, S24, S26
{
    for (const int undos : {1, 3}) {
        Shop shop(payingWhollyInPoints());
        const MemberId li = shop.enrol("100");
        const Answer small = shop.sell(li, {line("3.00")});
        shop.passDays(1);
        shop.sell(li, {line("20.00")});
        const Answer sold = payInPoints(shop, li, "2.40", 2, 23);
        shop.refund(small);
        QCOMPARE(shop.account(li).debt, Points(3));
        Answer last = shop.refund(sold, {{0, Quantity(1000)}});
        const QStringList paid = heldBy(shop, li);
        QCOMPARE(paid, QStringList{u"2:9"_s}); // of 12
        for (int i = 0; i < undos; ++i) {
            last = shop.undo(last);
            QCOMPARE(heldBy(shop, li), i % 2 == 0 ? QStringList() : paid);
            QCOMPARE(shop.account(li).debt, Points(i % 2 == 0 ? 3 : 0));
            QCOMPARE(shop.faults(), QString());
            QCOMPARE(shop.verified(), QString());
        }
        shop.passDays(1);
        shop.sell(li, {line("10.00")});
        QCOMPARE(heldBy(shop, li), QStringList{u"3:7"_s});
        shop.refund(sold);
        QCOMPARE(heldBy(shop, li), (QStringList{u"1:3"_s, u"2:20"_s, u"3:7"_s}));
        QCOMPARE(shop.points(li), 30);
        QCOMPARE(shop.faults(), QString());
        QCOMPARE(shop.verified(), QString());
    }
}

// Spent as soon as it was given back; the refund is undone, so it is owed. The next refund gives
// that debt back, and is undone: it is owed again before what came to be owed since.
void TestPaying::aDebtThatARefundCancelledIsOwedAgainInItsPlace() // S2, S24, S26
{
    Shop shop(payingWhollyInPoints());
    const MemberId li = shop.enrol("100");
    const Answer small = shop.sell(li, {line("3.00")});
    shop.sell(li, {line("20.00")});
    const Answer sold = payInPoints(shop, li, "2.00", 1, 20);
    const Answer first = shop.refund(sold);
    payInPoints(shop, li, "2.30", 1, 23);
    shop.undo(first);
    shop.refund(small);
    const auto owed = [&] {
        std::vector<qint64> debts;
        for (const OpenDebit &debt :
             Ledger(shop.store->connection()).openDebits(li, Unit::Points)) {
            debts.push_back(debt.uncovered);
        }
        return debts;
    };
    QCOMPARE(owed(), (std::vector<qint64>{20, 3}));
    const Answer second = shop.refund(sold);
    QCOMPARE(owed(), std::vector<qint64>{3});
    const Answer undone = shop.undo(second);
    QCOMPARE(owed(), (std::vector<qint64>{20, 3}));
    QCOMPARE(shop.verified(), QString());
    shop.sell(li, {line("10.00")});
    QCOMPARE(owed(), (std::vector<qint64>{10, 3}));
    shop.undo(undone);
    QCOMPARE(owed(), std::vector<qint64>());
    QCOMPARE(shop.points(li), 7);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

// What the sale took and an undone refund took again was owed; that debt went over to another.
void TestPaying::aRefundGivesBackWhatIsOwedByWhomTheCustomerBecame() // S24, S39
{
    Shop shop(payingWhollyInPoints());
    const MemberId li = shop.enrol("100");
    const MemberId wang = shop.enrol("200");
    shop.sell(wang, {line("50.00")});
    shop.sell(li, {line("20.00")});
    const Answer sold = payInPoints(shop, li, "2.00", 2, 20);
    const Answer refunded = shop.refund(sold);
    payInPoints(shop, li, "1.50", 1, 15);
    shop.undo(refunded);
    QCOMPARE(shop.account(li).debt, Points(15));
    Shop::done(Membership(*shop.desk).merge({}, {MemberRef::of(li), MemberRef::of(wang)}));
    QCOMPARE(shop.points(wang), 35);
    shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(shop.points(wang), 45);
    const Answer last = shop.refund(sold);
    QCOMPARE(shop.points(wang), 55);
    shop.undo(last);
    QCOMPARE(shop.points(wang), 45);
    shop.refund(sold);
    QCOMPARE(shop.points(wang), 55);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

// Of two lots that paid, one has ended; a refund gives its points a short life, and is undone. The
// next gives back as if that had not been: what was taken last goes first, and the short life
// counts from its own day.
void TestPaying::pointsOfAnEndedLotStandWhereItStood() // S24, S26
{
    for (const int undos : {1, 3}) {
        Shop shop(payingWhollyInPoints());
        const MemberId li = shop.enrol("100");
        shop.sell(li, {line("10.00")});
        shop.passDays(5);
        shop.sell(li, {line("20.00")});
        const Answer sold = payInPoints(shop, li, "3.00", 3, 30);
        shop.passDays(26);
        Answer last = shop.refund(sold);
        const QStringList back = heldBy(shop, li);
        QCOMPARE(back, (QStringList{u"2:20"_s, u"3:10"_s}));
        for (int i = 0; i < undos; ++i) {
            last = shop.undo(last);
            QCOMPARE(heldBy(shop, li), i % 2 == 0 ? QStringList() : back);
        }
        shop.passDays(1);
        shop.refund(sold, {{0, Quantity(1000)}});
        QCOMPARE(heldBy(shop, li), QStringList{u"2:10"_s});
        shop.refund(sold);
        QCOMPARE(heldBy(shop, li), (QStringList{u"2:20"_s, u"4:10"_s}));
        const Calendar &calendar = shop.store->newestProgramme().programme->calendar;
        QCOMPARE(Ledger(shop.store->connection()).lot(LotId(4))->lot.expiresAt,
                 calendar.endOf(calendar.dayOf(shop.clock.now()).plusDays(7)));
        QCOMPARE(shop.faults(), QString());
        QCOMPARE(shop.verified(), QString());
    }
}

void TestPaying::storedValueSpentSinceKeepsARefundFromBeingUndone() // S26
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("40.00"), {}}));
    SaleRequest request = shop.sale(li, {line("30.00", "", 2)});
    request.wish.allStoredValue = true;
    const Answer sold = shop.sell(request);
    const Answer half = shop.refund(sold, {{0, Quantity(1000)}});
    request = shop.sale(li, {line("10.01")});
    request.wish.allStoredValue = true;
    const Answer spent = shop.sell(request);
    const auto undone = Undo(*shop.desk).undo({}, {QString::number(half.operation->value())});
    QVERIFY(!undone);
    QCOMPARE(codeOf(undone.refusal()), u"insufficient-stored-value"_s);
    QCOMPARE(shop.account(li).storedValue, yuan("14.99"));
    QCOMPARE(shop.faults(), QString());
    shop.undo(spent);
    shop.undo(half);
    QCOMPARE(shop.account(li).storedValue, yuan("10.00"));
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

void TestPaying::aSaleIsUndoneWhoseRefundWasUndone() // S24, S26
{
    Shop shop({.policy = R"("points_as_money": {"points": 10, "amount": "1.00"})",
               .rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 300}})"});
    const MemberId li = shop.enrol("100");
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("40.00"), {}}));
    SaleRequest request = shop.sale(li, {line("60.00", "", 3)});
    request.wish.points = Points(100);
    request.wish.allStoredValue = true;
    const Answer sold = shop.sell(request);
    QCOMPARE(shop.account(li).storedValue, Money());
    shop.undo(shop.refund(sold, {{0, Quantity(1000)}}));
    const Answer undone = shop.undo(sold);
    QCOMPARE(shop.points(li), 300);
    QCOMPARE(shop.account(li).storedValue, yuan("40.00"));
    QCOMPARE(shop.faults(), QString());
    shop.undo(undone);
    QCOMPARE(shop.account(li).storedValue, Money());
    QCOMPARE(shop.faults(), QString());
    shop.refund(sold);
    QCOMPARE(shop.points(li), 300);
    QCOMPARE(shop.account(li).storedValue, yuan("40.00"));
    QCOMPARE(shop.verified(), QString());
}

QTEST_GUILESS_MAIN(TestPaying)
#include "tst_paying.moc"
