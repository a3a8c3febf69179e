#include "engine/refund.h"
#include "engine/refunding.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace regulars;
using namespace regulars::refunding;
using namespace Qt::StringLiterals;

namespace
{

bool byChance()
{
    return *rc::gen::arbitrary<bool>();
}

const std::vector<QString> Products{u"milk"_s, u"tea"_s, u"bread"_s};

// A shop with some of everything that makes what remains cost or earn otherwise than its part.
Programme someShop()
{
    Programme shop = plainShop();
    shop.measures.resize(1);
    shop.policy.rounding = *rc::gen::element(Rounding::Down, Rounding::Nearest, Rounding::Up);
    if (byChance())
        shop.rules.push_back(rule(
            u"ladder"_s, {}, {discount(discounts::Steps{{step(3000, 500), step(8000, 2000)}})}));
    if (byChance())
        shop.rules.push_back(
            rule(u"buy2"_s, ofProduct(Products[0]), {discount(discounts::BuyGet{2, 1, {}})}));
    if (byChance())
        shop.rules.push_back(rule(u"second-half"_s, ofProduct(Products[1]),
                                  {discount(discounts::Nth{2, Ratio(1, 2) * 100})}));
    if (byChance())
        shop.rules.push_back(rule(u"club"_s, atLeast(5000), {fixedPoints(50)}));
    if (byChance())
        shop.rules.push_back(rule(u"every-2"_s,
                                  {conditions::History{0, conditions::Comparison::Every, 2}},
                                  {fixedPoints(30)}));
    if (byChance())
        shop.policy.limits.earnPerDay = Points(80);
    shop.tiers[1].discount = *rc::gen::element(Ratio(0), Ratio(5, 100), Ratio(1, 3));
    CouponTemplate coupon;
    coupon.id = u"c20"_s;
    coupon.discount = Discount{discounts::Steps{{step(4000, 700)}}, std::nullopt};
    shop.coupons = {coupon};
    return shop;
}

Basket someBasket(const Programme &shop)
{
    Basket basket;
    const int lines = *rc::gen::inRange(1, 5);
    for (int i = 0; i < lines; ++i) {
        const qint64 thousandths = byChance() ? *rc::gen::inRange<qint64>(1, 6) * 1000
                                              : *rc::gen::inRange<qint64>(1, 4000);
        basket.lines.push_back(
            line(*rc::gen::elementOf(Products), thousandths, *rc::gen::inRange<qint64>(0, 6000)));
    }
    if (byChance())
        basket.coupons.push_back({u"CODE"_s, std::make_shared<Programme>(shop), 0, nullptr});
    return basket;
}

PaymentWish someWish()
{
    PaymentWish wish;
    wish.points = Points(*rc::gen::element<qint64>(0, 0, 37, 333, 5000));
    wish.storedValue = Money(*rc::gen::element<qint64>(0, 0, 101, 3333));
    wish.allStoredValue = byChance();
    return wish;
}

// A purchase that some shop sells: wishes and coupons that it refuses are left out.
SoldPurchase someSale(const Programme &shop)
{
    std::optional<MemberView> member;
    if (*rc::gen::inRange(0, 5) > 0) {
        member = someone();
        member->tier = *rc::gen::inRange(0, 2);
        member->measures = {{*rc::gen::inRange<qint64>(0, 3), 0}};
    }
    Basket basket = someBasket(shop);
    const PaymentWish wish = member ? someWish() : PaymentWish{};
    const MemberView *view = member ? &*member : nullptr;
    auto quoted = quote(shop, view, basket, wish, SoldAt);
    if (!quoted) {
        basket.coupons.clear();
        quoted = quote(shop, view, basket, wish, SoldAt);
    }
    if (!quoted)
        quoted = quote(shop, view, basket, {}, SoldAt);
    return {basket, member, SoldAt, quoted->payment, quoted->earning.points};
}

// Some of what is left, never nothing.
std::vector<qint64> somePart(const std::vector<qint64> &left)
{
    std::vector<qint64> part;
    for (const qint64 count : left)
        part.push_back(*rc::gen::oneOf(rc::gen::just<qint64>(0), rc::gen::just(count),
                                       rc::gen::inRange<qint64>(0, count + 1)));
    const bool isNothing =
        std::all_of(part.begin(), part.end(), [](qint64 count) { return count == 0; });
    return isNothing ? left : part;
}

std::vector<qint64> quantitiesOf(const SoldPurchase &sold)
{
    std::vector<qint64> quantities;
    for (const BasketLine &line : sold.basket.lines)
        quantities.push_back(line.quantity.count());
    return quantities;
}

void assertNothingBelowZero(const RefundPlan &plan)
{
    RC_ASSERT(plan.returned >= Money(0));
    RC_ASSERT(plan.pointsReturned >= Points(0));
    RC_ASSERT(plan.pointsMoneyReturned >= Money(0));
    RC_ASSERT(plan.principalReturned >= Money(0));
    RC_ASSERT(plan.bonusReturned >= Money(0));
    RC_ASSERT(plan.cashReturned >= Money(0));
    RC_ASSERT(plan.pointsTaken >= Points(0));
    RC_ASSERT(plan.paymentLeft.pointsUsed >= Points(0));
    RC_ASSERT(plan.paymentLeft.pointsMoney >= Money(0));
    RC_ASSERT(plan.paymentLeft.principal >= Money(0));
    RC_ASSERT(plan.paymentLeft.bonus >= Money(0));
    RC_ASSERT(plan.paymentLeft.cash >= Money(0));
}

void assertPartsAddUp(const RefundPlan &plan)
{
    RC_ASSERT(plan.pointsMoneyReturned + plan.principalReturned + plan.bonusReturned +
                  plan.cashReturned ==
              plan.returned);
    Money pointsMoney;
    Money bonus;
    for (const QuotedLine &left : plan.linesLeft) {
        RC_ASSERT(left.eligible == left.price() - left.pointsMoney - left.bonus);
        RC_ASSERT(left.eligible >= Money(0));
        pointsMoney += left.pointsMoney;
        bonus += left.bonus;
    }
    RC_ASSERT(pointsMoney == plan.paymentLeft.pointsMoney);
    RC_ASSERT(bonus == plan.paymentLeft.bonus);
}

// Everything goes back in steps of chance; the state after the last.
Refunding returnedInSteps(const Programme &shop, const SoldPurchase &sold)
{
    Refunding refunding(shop, sold);
    std::vector<qint64> left = quantitiesOf(sold);
    bool isComplete = false;
    while (!isComplete) {
        const auto part = somePart(left);
        const RefundPlan plan = refunding.take(part);
        assertNothingBelowZero(plan);
        assertPartsAddUp(plan);
        for (std::size_t i = 0; i < left.size(); ++i) {
            left[i] -= part[i];
            RC_ASSERT(plan.remaining[i] == Quantity(left[i]));
        }
        isComplete = plan.isComplete;
    }
    return refunding;
}

} // namespace

class TestRefundLaws : public QObject
{
    Q_OBJECT

private slots:
    void anySequenceGivesAndTakesTheWhole_S22_S27();
    void theRestIsWhatItWouldHaveBeenAlone_S22_S27();
    void theOrderOfRefundsDoesNotMatterToTheRest_S22();
};

void TestRefundLaws::anySequenceGivesAndTakesTheWhole_S22_S27()
{
    QVERIFY(rc::check(
        "whatever the steps, all that was paid goes back and all that was earned is taken", [] {
            const Programme shop = someShop();
            const SoldPurchase sold = someSale(shop);
            const Refunding refunding = returnedInSteps(shop, sold);
            const ReturnedBefore &back = refunding.before();
            RC_ASSERT(back.payment.pointsUsed == sold.payment.pointsUsed);
            RC_ASSERT(back.payment.pointsMoney == sold.payment.pointsMoney);
            RC_ASSERT(back.payment.principal == sold.payment.principal);
            RC_ASSERT(back.payment.bonus == sold.payment.bonus);
            RC_ASSERT(back.payment.cash == sold.payment.cash);
            RC_ASSERT(back.pointsTaken == sold.earned);
        }));
}

void TestRefundLaws::theRestIsWhatItWouldHaveBeenAlone_S22_S27()
{
    QVERIFY(
        rc::check("after a first refund the customer has paid what the rest costs, or less", [] {
            const Programme shop = someShop();
            const SoldPurchase sold = someSale(shop);
            const RefundPlan plan = Refunding(shop, sold).take(somePart(quantitiesOf(sold)));
            Money price;
            for (const QuotedLine &left : plan.linesLeft)
                price += left.price();
            RC_ASSERT(priceOf(plan.paymentLeft) == std::min(price, priceOf(sold.payment)));
            RC_ASSERT(sold.earned - plan.pointsTaken ==
                      std::min(sold.earned, plan.earningLeft.points));
        }));
}

void TestRefundLaws::theOrderOfRefundsDoesNotMatterToTheRest_S22()
{
    QVERIFY(rc::check("the same goods returned in one step or in two leave the same lines", [] {
        const Programme shop = someShop();
        const SoldPurchase sold = someSale(shop);
        const auto whole = quantitiesOf(sold);
        const auto first = somePart(whole);
        auto left = whole;
        for (std::size_t i = 0; i < left.size(); ++i)
            left[i] -= first[i];
        RC_PRE(std::accumulate(left.begin(), left.end(), qint64{0}) > 0);
        const auto second = somePart(left);
        auto together = first;
        for (std::size_t i = 0; i < together.size(); ++i)
            together[i] += second[i];

        Refunding inTwo(shop, sold);
        inTwo.take(first);
        const RefundPlan two = inTwo.take(second);
        const RefundPlan one = Refunding(shop, sold).take(together);
        for (std::size_t i = 0; i < left.size(); ++i) {
            RC_ASSERT(two.linesLeft[i].list == one.linesLeft[i].list);
            RC_ASSERT(two.linesLeft[i].price() == one.linesLeft[i].price());
        }
    }));
}

QTEST_APPLESS_MAIN(TestRefundLaws)
#include "tst_refundlaws.moc"
