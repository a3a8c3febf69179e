#include "engine/refund.h"
#include "engine/refunding.h"

#include <QTest>

#include <algorithm>

using namespace regulars;
using namespace regulars::refunding;
using namespace Qt::StringLiterals;

class TestRefund : public QObject
{
    Q_OBJECT

private slots:
    void givesEverythingBackAtOnce_S21();
    void refusesWhatCanNotGoBack_data();
    void refusesWhatCanNotGoBack();
    void tellsHowMuchIsLeft();
    void refusesAWhollyReturnedPurchase();
    void tenRefundsOfATenthTakeWhatWasEarned_S22_data();
    void tenRefundsOfATenthTakeWhatWasEarned_S22();
    void takesByWhatRemainsUnderTheTierOfThen_S14_S22();
    void takesNoPointsFromNobody();
    void returnsWeighedGoods();
    void losesTheLadderWithItsThreshold_S27();
    void givesNothingWhereTheRestCostsMore_S27();
    void keepsTheLadderByEquality_S13_S27();
    void losesTheCouponWithItsThreshold_S27();
    void recomputesTheSet_S38();
    void recomputesEverySecond_S38();
    void takesFixedSumsOnlyWithTheirCondition_S23_data();
    void takesFixedSumsOnlyWithTheirCondition_S23();
    void takesVisitAwardsOnlyWithTheVisit_S23();
    void recomputesWithTheCapsOfThen_S12();
    void namesTheLinesOfThePurchase_R7();
    void tellsWhatStandsBetweenRefunds();
    void countsARuleThatTakesOffAndEarnsOnce_S12();
    void keepsThePriceOfAnAttachedPurchase_S20();
};

void TestRefund::givesEverythingBackAtOnce_S21()
{
    const Programme shop = plainShop();
    PaymentWish wish;
    wish.points = Points(200);
    wish.storedValue = Money(3500);
    Refunding refunding(shop,
                        sell(shop, {line(u"a"_s, 2000, 5000), line(u"b"_s, 1000, 4900)}, wish));
    // 20.00 in points, 35.00 of stored value, 5.00 of it a bonus; 74.00 earned.
    QCOMPARE(refunding.sold().earned, Points(74));

    const RefundPlan plan = refunding.take({2000, 1000});
    QVERIFY(plan.isComplete);
    QCOMPARE(plan.returned, Money(9900));
    QCOMPARE(plan.pointsReturned, Points(200));
    QCOMPARE(plan.pointsMoneyReturned, Money(2000));
    QCOMPARE(plan.principalReturned, Money(3000));
    QCOMPARE(plan.bonusReturned, Money(500));
    QCOMPARE(plan.cashReturned, Money(4400));
    QCOMPARE(plan.pointsTaken, Points(74));
    QCOMPARE(plan.remaining, std::vector(2, Quantity(0)));
    QCOMPARE(priceOf(plan.paymentLeft), Money(0));
    QCOMPARE(plan.paymentLeft.pointsUsed, Points(0));
    QCOMPARE(plan.earningLeft.points, Points(0));
    QVERIFY(plan.earningLeft.why.empty());
    QCOMPARE(plan.linesLeft.size(), std::size_t{2});
    QCOMPARE(plan.linesLeft[0].list, Money(0));
}

void TestRefund::refusesWhatCanNotGoBack_data()
{
    QTest::addColumn<std::vector<qint64>>("returning");
    QTest::addColumn<QString>("code"); // empty: allowed

    const auto row = [](const char *name, std::vector<qint64> returning, const QString &code) {
        QTest::newRow(name) << std::move(returning) << code;
    };
    row("all that is left", {1000, 2000}, {});
    row("a thousandth", {1, 0}, {});
    row("nothing", {0, 0}, u"bad-amount"_s);
    row("no lines", {}, u"bad-amount"_s);
    row("one line too many", {1000, 0, 0}, u"bad-amount"_s);
    row("a thousandth too much", {1001, 0}, u"bad-amount"_s);
    row("less than nothing", {1000, -1}, u"bad-amount"_s);
}

void TestRefund::refusesWhatCanNotGoBack()
{
    QFETCH(std::vector<qint64>, returning);
    QFETCH(QString, code);

    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 2000, 500), line(u"b"_s, 2000, 500)}));
    refunding.take({1000, 0});
    std::vector<Quantity> quantities;
    for (const qint64 count : returning)
        quantities.emplace_back(count);
    const auto planned = refunding.plan(quantities);
    QCOMPARE(planned ? QString() : codeOf(planned.refusal()), code);
}

void TestRefund::tellsHowMuchIsLeft()
{
    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 2500, 500)}));
    refunding.take({1000});
    const auto planned = refunding.plan({Quantity(1600)});
    const auto *refusal = std::get_if<refusals::BadAmount>(&planned.refusal());
    QVERIFY(refusal);
    QVERIFY2(refusal->why.contains(u"1.5"_s), qPrintable(refusal->why));
}

void TestRefund::refusesAWhollyReturnedPurchase()
{
    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 1000, 500)}));
    refunding.take({1000});
    // Whatever is asked for.
    QCOMPARE(codeOf(refunding.plan({Quantity(1000)}).refusal()), u"already-refunded"_s);
    QCOMPARE(codeOf(refunding.plan({}).refusal()), u"already-refunded"_s);
}

void TestRefund::tenRefundsOfATenthTakeWhatWasEarned_S22_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("earned");

    QTest::newRow("ten pieces, less than a point each")
        << qint64{10'000} << qint64{950} << qint64{9};
    QTest::newRow("ten pieces of a point") << qint64{10'000} << qint64{1000} << qint64{10};
    QTest::newRow("tenths of one piece") << qint64{1000} << qint64{599} << qint64{5};
    QTest::newRow("less than a point in all") << qint64{10'000} << qint64{99} << qint64{0};
    QTest::newRow("less than a fen each") << qint64{10'000} << qint64{7} << qint64{0};
    QTest::newRow("for nothing") << qint64{10'000} << qint64{0} << qint64{0};
}

void TestRefund::tenRefundsOfATenthTakeWhatWasEarned_S22()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, amount);
    QFETCH(qint64, earned);

    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, {line(u"a"_s, quantity, amount)}));
    QCOMPARE(refunding.sold().earned, Points(earned));
    for (int i = 0; i < 10; ++i) {
        const RefundPlan plan = refunding.take({quantity / 10});
        QVERIFY(plan.returned >= Money(0));
        QVERIFY(plan.pointsTaken >= Points(0));
        QCOMPARE(plan.isComplete, i == 9);
    }
    QCOMPARE(refunding.before().pointsTaken, Points(earned));
    QCOMPARE(refunding.before().payment.cash, Money(amount));
}

void TestRefund::takesByWhatRemainsUnderTheTierOfThen_S14_S22()
{
    const Programme shop = plainShop();
    MemberView member = someone();
    member.tier = 1;
    Refunding refunding(shop, sell(shop, member, Basket{{line(u"a"_s, 3000, 999)}, {}, {}}));
    // 9.99 × 1.5 = 14.985; what remains of 6.66 is 9.99, of 3.33 it is 4.995.
    QCOMPARE(refunding.sold().earned, Points(14));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(5));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(5));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(4));
}

void TestRefund::takesNoPointsFromNobody()
{
    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, std::nullopt, Basket{{line(u"a"_s, 2000, 1000)}, {}, {}}));
    const RefundPlan plan = refunding.take({1000});
    QCOMPARE(plan.pointsTaken, Points(0));
    QCOMPARE(plan.cashReturned, Money(500));
    QVERIFY(plan.earningLeft.why.empty());
}

void TestRefund::returnsWeighedGoods()
{
    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, {line(u"fish"_s, 1500, 3300)}));
    const RefundPlan plan = refunding.take({700});
    // 3300 × 0.8 ÷ 1.5 = 1760
    QCOMPARE(plan.returned, Money(1540));
    QCOMPARE(plan.remaining, std::vector{Quantity(800)});
    QCOMPARE(plan.linesLeft[0].list, Money(1760));
    QCOMPARE(plan.pointsTaken, Points(33 - 17));
}

void TestRefund::losesTheLadderWithItsThreshold_S27()
{
    Programme shop = plainShop();
    shop.rules.push_back(rule(
        u"ladder"_s, {}, {discount(discounts::Steps{{step(10000, 2000), step(20000, 5000)}})}));
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 1000, 15000), line(u"b"_s, 1000, 6000),
                                          line(u"c"_s, 1000, 3000)}));
    QCOMPARE(priceOf(refunding.sold().payment), Money(19000));
    // 180.00 is left, less 20.00.
    QCOMPARE(refunding.take({0, 1000, 0}).returned, Money(3000));
    // 30.00 is left, without the ladder.
    QCOMPARE(refunding.take({1000, 0, 0}).returned, Money(13000));
    QCOMPARE(refunding.take({0, 0, 1000}).returned, Money(3000));
    QCOMPARE(refunding.before().pointsTaken, refunding.sold().earned);
}

void TestRefund::givesNothingWhereTheRestCostsMore_S27()
{
    Programme shop = plainShop();
    shop.rules.push_back(rule(u"ladder"_s, {}, {discount(discounts::Steps{{step(10000, 2000)}})}));
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 1000, 9500), line(u"b"_s, 1000, 500)}));
    QCOMPARE(priceOf(refunding.sold().payment), Money(8000));
    const RefundPlan nothing = refunding.take({0, 1000});
    QCOMPARE(nothing.returned, Money(0));
    QCOMPARE(nothing.pointsTaken, Points(0));
    QCOMPARE(nothing.paymentLeft.cash, Money(8000));
    // Made up for by the last.
    QCOMPARE(refunding.take({1000, 0}).returned, Money(8000));
    QCOMPARE(refunding.before().pointsTaken, Points(80));
}

void TestRefund::keepsTheLadderByEquality_S13_S27()
{
    Programme shop = plainShop();
    shop.rules.push_back(rule(u"ladder"_s, {}, {discount(discounts::Steps{{step(10000, 2000)}})}));
    const SoldPurchase sold = sell(shop, {line(u"a"_s, 1000, 10000), line(u"b"_s, 1000, 500)});
    QCOMPARE(Refunding(shop, sold).take({0, 1000}).returned, Money(500));
}

void TestRefund::losesTheCouponWithItsThreshold_S27()
{
    auto terms = std::make_shared<Programme>(plainShop());
    CouponTemplate c20;
    c20.id = u"c20"_s;
    c20.discount = Discount{discounts::Steps{{step(10000, 2000)}}, std::nullopt};
    terms->coupons = {c20};
    const Basket basket{{line(u"a"_s, 3000, 15000)}, {}, {{u"CODE"_s, terms, 0, nullptr}}};
    Refunding refunding(*terms, sell(*terms, someone(), basket));
    QCOMPARE(priceOf(refunding.sold().payment), Money(13000));
    // 100.00 is left, less 20.00.
    RefundPlan plan = refunding.take({1000});
    QCOMPARE(plan.returned, Money(5000));
    QCOMPARE(plan.linesLeft[0].coupons, Money(2000));
    // 50.00 is left, and the coupon applies to nothing any more.
    plan = refunding.take({1000});
    QCOMPARE(plan.returned, Money(3000));
    QCOMPARE(plan.linesLeft[0].coupons, Money(0));
    QCOMPARE(refunding.take({1000}).returned, Money(5000));
    QCOMPARE(refunding.before().pointsTaken, Points(130));
}

void TestRefund::recomputesTheSet_S38()
{
    Programme shop = plainShop();
    shop.rules.push_back(
        rule(u"buy5"_s, ofProduct(u"milk-powder"_s), {discount(discounts::BuyGet{5, 1, {}})}));
    Refunding refunding(shop, sell(shop, {line(u"milk-powder"_s, 7000, 7 * 19800)}));
    QCOMPARE(priceOf(refunding.sold().payment), Money(6 * 19800));
    // Six are a set still; five are none, so that the free one has been given back for nothing.
    QCOMPARE(refunding.take({1000}).returned, Money(19800));
    const RefundPlan freeOne = refunding.take({1000});
    QCOMPARE(freeOne.returned, Money(0));
    QCOMPARE(freeOne.pointsTaken, Points(0));
    QCOMPARE(refunding.take({1000}).returned, Money(19800));
    QCOMPARE(refunding.take({4000}).returned, Money(4 * 19800));
    QCOMPARE(refunding.before().pointsTaken, Points(6 * 198));
}

void TestRefund::recomputesEverySecond_S38()
{
    Programme shop = plainShop();
    shop.rules.push_back(rule(u"second-half"_s, {}, {discount(discounts::Nth{2, 50})}));
    Refunding refunding(shop,
                        sell(shop, {line(u"latte"_s, 1000, 1800), line(u"tea"_s, 1000, 1200)}));
    QCOMPARE(priceOf(refunding.sold().payment), Money(2400));
    // The dear one alone costs its whole price.
    QCOMPARE(refunding.take({0, 1000}).returned, Money(600));
    QCOMPARE(refunding.take({1000, 0}).returned, Money(1800));
}

void TestRefund::takesFixedSumsOnlyWithTheirCondition_S23_data()
{
    QTest::addColumn<qint64>("returned");
    QTest::addColumn<qint64>("taken");

    QTest::newRow("met by equality still") << qint64{1000} << qint64{50};
    QTest::newRow("no longer met") << qint64{1001} << qint64{50 + 500 + 1};
    QTest::newRow("all") << qint64{3000} << qint64{150 + 500};
}

void TestRefund::takesFixedSumsOnlyWithTheirCondition_S23()
{
    QFETCH(qint64, returned);
    QFETCH(qint64, taken);

    Programme shop = plainShop();
    shop.rules.push_back(rule(u"club"_s, atLeast(10000), {fixedPoints(500)}));
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 3000, 15000)}));
    QCOMPARE(refunding.sold().earned, Points(650));
    QCOMPARE(refunding.take({returned}).pointsTaken, Points(taken));
}

void TestRefund::takesVisitAwardsOnlyWithTheVisit_S23()
{
    Programme shop = plainShop();
    shop.measures.resize(1);
    shop.rules.push_back(rule(u"task-3"_s,
                              {conditions::History{0, conditions::Comparison::AtLeast, 3}},
                              {fixedPoints(1000)}));
    MemberView member = someone();
    member.measures = {{2, 0}};
    Refunding refunding(shop, sell(shop, member, Basket{{line(u"a"_s, 2000, 2000)}, {}, {}}));
    QCOMPARE(refunding.sold().earned, Points(1020));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(10));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(1010));
}

void TestRefund::recomputesWithTheCapsOfThen_S12()
{
    Programme shop = plainShop();
    shop.policy.limits.earnPerDay = Points(100);
    MemberView member = someone();
    member.earnedToday = Points(40);
    Refunding refunding(shop, sell(shop, member, Basket{{line(u"a"_s, 4000, 10000)}, {}, {}}));
    QCOMPARE(refunding.sold().earned, Points(60));
    // 75 would still be cut to 60; then 50 and 25 are earned.
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(0));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(10));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(25));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(25));
}

void TestRefund::namesTheLinesOfThePurchase_R7()
{
    const Programme shop = plainShop();
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 1000, 1000), line(u"b"_s, 1000, 2000),
                                          line(u"c"_s, 1000, 3000)}));
    refunding.take({1000, 0, 0});
    const RefundPlan plan = refunding.take({0, 500, 0});
    QCOMPARE(plan.earningLeft.points, Points(40));
    QCOMPARE(plan.earningLeft.why.size(), std::size_t{2});
    QCOMPARE(plan.earningLeft.why[0].line, std::optional(1));
    QCOMPARE(plan.earningLeft.why[1].line, std::optional(2));
    QCOMPARE(plan.linesLeft[0].list, Money(0));
    QCOMPARE(plan.linesLeft[1].eligible, Money(1000));
    QCOMPARE(plan.linesLeft[2].eligible, Money(3000));
}

void TestRefund::tellsWhatStandsBetweenRefunds()
{
    Programme shop = plainShop();
    shop.rules.push_back(rule(u"ladder"_s, {}, {discount(discounts::Steps{{step(5000, 500)}})}));
    Refunding refunding(shop, sell(shop, {line(u"a"_s, 2000, 6000), line(u"b"_s, 1000, 1000)}));
    Standing standing = standingOf(shop, refunding.sold(), refunding.before());
    QCOMPARE(standing.earning.points, refunding.sold().earned);
    QCOMPARE(standing.offerUses.size(), std::size_t{1});
    QCOMPARE(Refunding(shop, refunding.sold()).take({0, 1000}).offerUsesLeft.size(),
             std::size_t{1});

    const RefundPlan plan = refunding.take({1000, 0});
    standing = standingOf(shop, refunding.sold(), refunding.before());
    QCOMPARE(standing.earning.points, Points(40));
    QCOMPARE(standing.earning.points, plan.earningLeft.points);
    QCOMPARE(standing.lines[0].eligible, Money(3000));
    QCOMPARE(standing.lines[1].eligible, Money(1000));
    // The ladder isn't met any more, so that its use is free again.
    QVERIFY(standing.offerUses.empty());
    QVERIFY(plan.offerUsesLeft.empty());

    refunding.take({1000, 1000});
    standing = standingOf(shop, refunding.sold(), refunding.before());
    QCOMPARE(standing.earning.points, Points(0));
    QCOMPARE(standing.lines.size(), std::size_t{2});
    QCOMPARE(standing.lines[1].list, Money(0));
}

void TestRefund::countsARuleThatTakesOffAndEarnsOnce_S12()
{
    Programme shop = plainShop();
    shop.rules.push_back(
        rule(u"both"_s, {}, {discount(discounts::Off{Money(100)}), fixedPoints(10)}));
    const SoldPurchase sold = sell(shop, {line(u"a"_s, 2000, 6000)});
    const RefundPlan plan = Refunding(shop, sold).take({1000});
    const auto &uses = plan.earningLeft.uses;
    QCOMPARE(
        std::count_if(uses.begin(), uses.end(), [](const RuleUse &use) { return use.rule == 1; }),
        std::ptrdiff_t{1});
    QVERIFY(plan.offerUsesLeft.empty());
}

// Sold to nobody at the full price, then put on a member of a tier that would have paid less.
void TestRefund::keepsThePriceOfAnAttachedPurchase_S20()
{
    Programme shop = plainShop();
    shop.tiers[1].discount = Ratio(1, 10);
    SoldPurchase sold = sell(shop, std::nullopt, Basket{{line(u"a"_s, 2000, 10000)}, {}, {}});
    sold.member = someone();
    sold.member->tier = 1;
    sold.earned = Points(150);
    sold.isPricedWithoutMember = true;
    Refunding refunding(shop, sold);
    const RefundPlan plan = refunding.take({1000});
    QCOMPARE(plan.returned, Money(5000));
    QCOMPARE(plan.pointsTaken, Points(75));
    QCOMPARE(refunding.take({1000}).pointsTaken, Points(75));
    QCOMPARE(refunding.before().payment.cash, Money(10000));
}

QTEST_APPLESS_MAIN(TestRefund)
#include "tst_refund.moc"
