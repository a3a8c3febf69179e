#include "engine/refund.h"
#include "engine/refunding.h"

#include <QTest>

using namespace regulars;
using namespace regulars::refunding;
using namespace Qt::StringLiterals;

class TestRefundSplit : public QObject
{
    Q_OBJECT

private slots:
    void givesTheOddFenWithTheLastUnit_S27();
    void splitsAsItWasPaid_S27();
    void splitsWhereLargestRemaindersFall_S27_data();
    void splitsWhereLargestRemaindersFall_S27();
    void givesPointsBackByTheirWorth_S27();
    void leavesThePaymentOfWhatRemains();
};

void TestRefundSplit::givesTheOddFenWithTheLastUnit_S27()
{
    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 3000, 1000)}));
    QCOMPARE(refunding.take({1000}).returned, Money(333));
    QCOMPARE(refunding.take({1000}).returned, Money(334));
    QCOMPARE(refunding.take({1000}).returned, Money(333));
}

void TestRefundSplit::splitsAsItWasPaid_S27()
{
    const Programme shop = plainShop();
    PaymentWish wish;
    wish.points = Points(250);
    wish.storedValue = Money(3600);
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 3000, 10000)}, wish));
    const Payment &paid = refunding.sold().payment;
    QCOMPARE(paid.pointsMoney, Money(2500));
    QCOMPARE(paid.principal, Money(3000));
    QCOMPARE(paid.bonus, Money(600));
    QCOMPARE(paid.cash, Money(3900));

    // 33.33: 8.3325 + 11.9988 + 12.9987, then stored value 5 : 1.
    RefundPlan plan = refunding.take({1000});
    QCOMPARE(plan.returned, Money(3333));
    QCOMPARE(plan.pointsMoneyReturned, Money(833));
    QCOMPARE(plan.principalReturned, Money(1000));
    QCOMPARE(plan.bonusReturned, Money(200));
    QCOMPARE(plan.cashReturned, Money(1300));
    QCOMPARE(plan.pointsReturned, Points(83));
    // 66.67 in all: 16.6675 + 24.0012 + 26.0013.
    plan = refunding.take({1000});
    QCOMPARE(plan.pointsMoneyReturned, Money(834));
    QCOMPARE(plan.principalReturned, Money(1000));
    QCOMPARE(plan.bonusReturned, Money(200));
    QCOMPARE(plan.cashReturned, Money(1300));
    QCOMPARE(plan.pointsReturned, Points(84));
    plan = refunding.take({1000});
    QCOMPARE(plan.pointsMoneyReturned, Money(833));
    QCOMPARE(plan.principalReturned, Money(1000));
    QCOMPARE(plan.bonusReturned, Money(200));
    QCOMPARE(plan.cashReturned, Money(1300));
    QCOMPARE(plan.pointsReturned, Points(83));
}

// Of 1 : 3 : 3 the first has its fen at three, but would lose it again at four; of 3 : 3 : 1 the
// last.
void TestRefundSplit::splitsWhereLargestRemaindersFall_S27_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("cash");
    QTest::newRow("the first") << 1 << 3;
    QTest::newRow("the last") << 3 << 1;
}

void TestRefundSplit::splitsWhereLargestRemaindersFall_S27()
{
    QFETCH(int, points);
    QFETCH(int, cash);
    const Programme shop = plainShop();
    SoldPurchase sold = sell(shop, {line(u"a"_s, 7000, 7)});
    sold.payment = {Points(points), Money(points), Money(3), Money(0), Money(cash)};
    Refunding refunding(shop, sold);
    for (int i = 0; i < 7; ++i) {
        const RefundPlan plan = refunding.take({1000});
        QVERIFY(plan.pointsMoneyReturned >= Money(0));
        QVERIFY(plan.principalReturned >= Money(0));
        QVERIFY(plan.cashReturned >= Money(0));
        QCOMPARE(plan.pointsMoneyReturned + plan.principalReturned + plan.cashReturned, Money(1));
    }
    const Payment &back = refunding.before().payment;
    QCOMPARE(back.pointsUsed, Points(points));
    QCOMPARE(back.pointsMoney, Money(points));
    QCOMPARE(back.principal, Money(3));
    QCOMPARE(back.cash, Money(cash));
}

void TestRefundSplit::givesPointsBackByTheirWorth_S27()
{
    const Programme shop = plainShop();
    PaymentWish wish;
    wish.allPoints = true;
    // Paid wholly in points: a visit that earns nothing (S10).
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 4000, 999)}, wish));
    QCOMPARE(refunding.sold().payment.pointsUsed, Points(100));
    QCOMPARE(refunding.sold().earned, Points(0));
    // 2.49 or 2.50 of 9.99 a unit, 25 points.
    for (int i = 0; i < 4; ++i) {
        const RefundPlan plan = refunding.take({1000});
        QCOMPARE(plan.pointsReturned, Points(25));
        QCOMPARE(plan.cashReturned, Money(0));
        QCOMPARE(plan.pointsTaken, Points(0));
    }
    QCOMPARE(refunding.before().payment.pointsMoney, Money(999));
}

void TestRefundSplit::leavesThePaymentOfWhatRemains()
{
    const Programme shop = plainShop();
    PaymentWish wish;
    wish.points = Points(300);
    Refunding refunding(shop,
                        sell(shop, {line(u"a"_s, 1000, 6000), line(u"b"_s, 1000, 3000)}, wish));
    const RefundPlan plan = refunding.take({1000, 0});
    QCOMPARE(plan.paymentLeft.pointsUsed, Points(100));
    QCOMPARE(plan.paymentLeft.pointsMoney, Money(1000));
    QCOMPARE(plan.paymentLeft.cash, Money(2000));
    QCOMPARE(plan.linesLeft[1].pointsMoney, Money(1000));
    QCOMPARE(plan.linesLeft[1].eligible, Money(2000));
    QCOMPARE(plan.pointsTaken, Points(40));
}

QTEST_APPLESS_MAIN(TestRefundSplit)
#include "tst_refundsplit.moc"
