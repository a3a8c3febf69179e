#include "services/salesfloor.h"
#include "services/usualbasket.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;

// What is usual in a shop, by which the till knows an amount that nobody can have meant.
class TestUsualBasket : public QObject
{
    Q_OBJECT

private slots:
    void fewPurchasesTellNothing();
    void oneLargePurchaseChangesNothing();
    void newestCountAlone();
};

void TestUsualBasket::fewPurchasesTellNothing()
{
    Shop shop{Terms()};
    const MemberId member = shop.enrol("A");
    for (int i = 1; i < UsualBasket::needed; ++i) {
        shop.sell(member, {line("30.00")});
    }
    QCOMPARE(UsualBasket(*shop.desk).price(), std::nullopt);
    shop.undo(shop.sell(member, {line("9000.00")})); // stands for nothing
    QCOMPARE(UsualBasket(*shop.desk).price(), std::nullopt);
    shop.sell(member, {line("30.00")});
    QCOMPARE(UsualBasket(*shop.desk).price(), std::optional(Money(3'000)));
}

void TestUsualBasket::oneLargePurchaseChangesNothing()
{
    Shop shop{Terms()};
    const MemberId member = shop.enrol("A");
    for (int i = 0; i < UsualBasket::needed; ++i) {
        shop.sell(member, {line("30.00")});
    }
    shop.sell(member, {line("8000.00")});
    QCOMPARE(UsualBasket(*shop.desk).price(), std::optional(Money(3'000)));
}

void TestUsualBasket::newestCountAlone()
{
    Shop shop{Terms()};
    const MemberId member = shop.enrol("A");
    for (int i = 0; i < UsualBasket::asked; ++i) {
        shop.sell(member, {line("30.00")});
    }
    for (int i = 0; i < UsualBasket::asked; ++i) {
        shop.sell(member, {line("12.00")});
    }
    QCOMPARE(UsualBasket(*shop.desk).price(), std::optional(Money(1'200)));
}

QTEST_GUILESS_MAIN(TestUsualBasket)
#include "tst_usualbasket.moc"
