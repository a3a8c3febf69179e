// What is spent of a year's budget, and when it will be used up (I5, R6).

#include "services/budgetfigures.h"
#include "services/salesfloor.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;

class TestBudgetFigures : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenItIsUsedUp_data()
    {
        QTest::addColumn<QByteArray>("budget");
        QTest::addColumn<qint64>("issued");
        QTest::addColumn<QByteArray>("today");
        QTest::addColumn<QByteArray>("end"); // empty: not this year
        QTest::newRow("nothing spent")
            << QByteArray("100.00") << qint64(0) << QByteArray("2026-11-02") << QByteArray();
        QTest::newRow("first day") << QByteArray("2.00") << qint64(100) << QByteArray("2026-01-01")
                                   << QByteArray("2026-01-02");
        QTest::newRow("just through the year")
            << QByteArray("3.65") << qint64(100) << QByteArray("2026-04-10")
            << QByteArray("2026-12-31");
        QTest::newRow("a day beyond it")
            << QByteArray("3.66") << qint64(100) << QByteArray("2026-04-10") << QByteArray();
        QTest::newRow("leap year") << QByteArray("3.66") << qint64(100) << QByteArray("2028-04-09")
                                   << QByteArray("2028-12-31");
        QTest::newRow("to the last") << QByteArray("1.00") << qint64(100)
                                     << QByteArray("2026-11-02") << QByteArray("2026-11-02");
        QTest::newRow("beyond") << QByteArray("1.00") << qint64(500) << QByteArray("2026-11-02")
                                << QByteArray("2026-11-02");
    }
    void tellsWhenItIsUsedUp()
    {
        QFETCH(QByteArray, budget);
        QFETCH(qint64, issued);
        QFETCH(QByteArray, today);
        QFETCH(QByteArray, end);
        Policy policy; // a point costs 0.01
        policy.budget.marketingPerYear = yuan(budget.constData());
        const auto use =
            BudgetFigures::of(policy, Currency(), Points(issued), day(today.constData()));
        QVERIFY(use);
        QCOMPARE(use->spent.count(), issued);
        QCOMPARE(use->usedUpOn ? use->usedUpOn->toIso().toUtf8() : QByteArray(), end);
    }

    void countsThisYearsPointsAlone()
    {
        Shop shop(Terms{}, "2025-12-31 10:00");
        Policy policy;
        const Currency currency = shop.store->newestProgramme().programme->currency;
        BudgetFigures figures(*shop.desk);
        QVERIFY(!Shop::done(figures.use(policy, currency)));
        policy.budget.marketingPerYear = yuan("100.00");
        const MemberId member = shop.enrol("a");
        shop.sell(member, {line("500.00")});
        QCOMPARE(Shop::done(figures.use(policy, currency))->issued.count(), 500);
        shop.set("2026-01-01 10:00");
        QCOMPARE(Shop::done(figures.use(policy, currency))->issued.count(), 0);
        shop.refund(shop.sell(member, {line("300.00")}));
        shop.sell(member, {line("20.00")});
        QCOMPARE(Shop::done(figures.use(policy, currency))->issued.count(), 20);
        shop.standIn("Li", Role::Clerk);
        QVERIFY(!figures.use(policy, currency));
    }
};

QTEST_MAIN(TestBudgetFigures)
#include "tst_budgetfigures.moc"
