#include "engine/quote.h"

#include "engine/pointsasmoney.h"
#include "engine/pricing.h"
#include "engine/unexplained.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Refusal> faultIn(const Basket &basket)
{
    if (basket.lines.empty())
        return refusals::BadAmount{u"a purchase has at least one line"_s};
    for (const BasketLine &line : basket.lines) {
        if (line.quantity <= Quantity())
            return refusals::BadAmount{u"a line's quantity is above 0"_s};
        if (line.amount < Money())
            return refusals::BadAmount{u"a line's amount is not below 0"_s};
    }
    return std::nullopt;
}

bool isWithheldFromSome(const Product &product)
{
    return product.minimumTier || product.onSaleFrom;
}

// A look at every product of a shop is quicker than finding a few of them by their texts, unless it
// has very many.
bool withholdsNothing(const Programme &programme, const Basket &basket)
{
    constexpr size_t looksPerText = 100;
    return programme.products.size() <= looksPerText * basket.lines.size() &&
           std::none_of(programme.products.begin(), programme.products.end(), isWithheldFromSome);
}

// Goods for some tiers only, or on sale from a day on, earlier for tiers with early_days.
std::optional<Refusal> goodsWithheld(const Programme &programme, const MemberView *member,
                                     const Basket &basket, BusinessDay day)
{
    if (withholdsNothing(programme, basket))
        return std::nullopt;
    for (const BasketLine &line : basket.lines) {
        const auto known = line.product.isEmpty() ? std::nullopt : programme.product(line.product);
        if (!known)
            continue;
        const Product &product = programme.products[static_cast<size_t>(*known)];
        if (product.minimumTier && (!member || member->tier < *product.minimumTier))
            return refusals::TierTooLow{
                programme.tiers[static_cast<size_t>(*product.minimumTier)].id};
        const int early =
            member ? programme.tiers.at(static_cast<size_t>(member->tier)).earlyDays : 0;
        if (product.onSaleFrom && day.plusDays(early) < *product.onSaleFrom)
            return refusals::NotAvailableNow{product.id};
    }
    return std::nullopt;
}

} // namespace

void dropUsesCountedElsewhere(Quote &quote)
{
    std::erase_if(quote.offerUses, [&](const RuleUse &offer) {
        return std::any_of(quote.earning.uses.begin(), quote.earning.uses.end(),
                           [&](const RuleUse &use) { return use.rule == offer.rule; });
    });
}

namespace
{

Result<Quote> quoted(const Programme &programme, const MemberView *member, const Basket &basket,
                     const PaymentWish &wish, const Moment &moment, PointsWish mode,
                     Explained explained)
{
    if (auto fault = faultIn(basket))
        return std::move(*fault);
    if (auto withheld = goodsWithheld(programme, member, basket, moment.day))
        return std::move(*withheld);
    PricedBasket pricedBasket = priced(programme, member, basket, moment, explained);
    if (pricedBasket.refusedCoupon)
        return std::move(*pricedBasket.refusedCoupon);
    Quote quote = std::move(pricedBasket.quote);
    const auto payment = settled(programme, member, basket, quote.lines, moment, wish, mode);
    if (!payment)
        return payment.refusal();
    quote.payment = *payment;
    spreadPayment(quote.lines, payment->pointsMoney, payment->bonus);
    if (member)
        quote.earning =
            earnedOnPurchase(programme, *member, basket, quote.lines, moment, explained);
    dropUsesCountedElsewhere(quote);
    return quote;
}

} // namespace

Result<Quote> quote(const Programme &programme, const MemberView *member, const Basket &basket,
                    const PaymentWish &wish, const Moment &moment, PointsWish mode)
{
    return quoted(programme, member, basket, wish, moment, mode, Explained::Yes);
}

Result<Quote> quoteUnexplained(const Programme &programme, const MemberView *member,
                               const Basket &basket, const PaymentWish &wish, const Moment &moment)
{
    return quoted(programme, member, basket, wish, moment, PointsWish::Lowered, Explained::No);
}

Money Quote::price() const
{
    Money sum;
    for (const QuotedLine &line : lines)
        sum += line.price();
    return sum;
}

Money Quote::eligible() const
{
    Money sum;
    for (const QuotedLine &line : lines)
        sum += line.eligible;
    return sum;
}

} // namespace regulars
