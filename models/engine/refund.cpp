#include "engine/refund.h"

#include "engine/pricing.h"
#include "values/apportion.h"

#include <algorithm>
#include <array>
#include <span>
#include <stdexcept>

namespace regulars
{

namespace
{

using namespace Qt::StringLiterals;

Money priceOf(const Payment &payment)
{
    return payment.pointsMoney + payment.principal + payment.bonus + payment.cash;
}

// How much of every line is left before this refund.
std::vector<Quantity> leftBefore(const SoldPurchase &sold, const ReturnedBefore &before)
{
    const auto &lines = sold.basket.lines;
    std::vector<Quantity> left;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Quantity gone = before.quantities.empty() ? Quantity(0) : before.quantities.at(i);
        left.push_back(lines[i].quantity - gone);
    }
    return left;
}

std::optional<Refusal> refusedReturn(const std::vector<Quantity> &left,
                                     const std::vector<Quantity> &returning)
{
    const auto isNothing = [](Quantity quantity) { return quantity.isZero(); };
    if (std::all_of(left.begin(), left.end(), isNothing))
        return refusals::AlreadyRefunded{};
    if (returning.size() != left.size() ||
        std::all_of(returning.begin(), returning.end(), isNothing))
        return refusals::BadAmount{u"nothing is named to be returned"_s};
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (returning[i] < Quantity(0) || returning[i] > left[i])
            return refusals::BadAmount{
                u"of line %1 no more than %2 can be returned"_s.arg(i).arg(toText(left[i]))};
    }
    return std::nullopt;
}

// The basket as it would have been with what remains alone, and where its lines stood.
struct RemainingBasket
{
    Basket basket;
    std::vector<std::size_t> origins;
};

RemainingBasket remainingBasket(const Basket &sold, const std::vector<Quantity> &remaining)
{
    RemainingBasket left{sold, {}};
    left.basket.lines.clear();
    for (std::size_t i = 0; i < sold.lines.size(); ++i) {
        if (remaining[i].isZero())
            continue;
        BasketLine line = sold.lines[i];
        const std::array weights{remaining[i].count(), (line.quantity - remaining[i]).count()};
        // From what remains alone, so that no order of refunds matters and the last unit takes the
        // rest.
        line.amount = Money(apportion(line.amount.count(), weights).front());
        line.quantity = remaining[i];
        left.basket.lines.push_back(line);
        left.origins.push_back(i);
    }
    return left;
}

// What goes back now of each kind: the split of all that went back by then less what of it went
// before. Largest remainders of a growing total may fall by one; such a part gives nothing now, and
// the last kinds that can give less (S27).
std::vector<qint64> cumulativeSplit(qint64 total, std::span<const qint64> paid,
                                    std::span<const qint64> before)
{
    std::vector<qint64> now = apportion(total, paid);
    qint64 surplus = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        now[i] -= before[i];
        surplus += std::max<qint64>(0, -now[i]);
        now[i] = std::max<qint64>(0, now[i]);
    }
    for (std::size_t i = now.size(); i-- > 0 && surplus > 0;) {
        const qint64 less = std::min(now[i], surplus);
        now[i] -= less;
        surplus -= less;
    }
    return now;
}

// Points, stored value and money as they were paid; stored value then into principal and bonus,
// points money into points.
Payment returnedPayment(const Payment &paid, const Payment &before, Money returned)
{
    const Money total = priceOf(before) + returned;
    const std::array kinds{paid.pointsMoney.count(), paid.storedValue().count(), paid.cash.count()};
    const std::array kindsBefore{before.pointsMoney.count(), before.storedValue().count(),
                                 before.cash.count()};
    const auto now = cumulativeSplit(total.count(), kinds, kindsBefore);

    const std::array stored{paid.principal.count(), paid.bonus.count()};
    const std::array storedBefore{before.principal.count(), before.bonus.count()};
    const auto storedNow =
        cumulativeSplit(before.storedValue().count() + now[1], stored, storedBefore);

    const qint64 pointsMoney = before.pointsMoney.count() + now[0];
    const std::array worth{pointsMoney, paid.pointsMoney.count() - pointsMoney};
    const qint64 points = apportion(paid.pointsUsed.count(), worth).front();

    return {Points(points) - before.pointsUsed, Money(now[0]), Money(storedNow[0]),
            Money(storedNow[1]), Money(now[2])};
}

Payment difference(const Payment &a, const Payment &b)
{
    return {a.pointsUsed - b.pointsUsed, a.pointsMoney - b.pointsMoney, a.principal - b.principal,
            a.bonus - b.bonus, a.cash - b.cash};
}

// The explanation names the lines of the purchase, not those that remain.
void renumber(Earning &earning, const std::vector<std::size_t> &origins)
{
    for (WhyRow &row : earning.why) {
        if (row.line)
            row.line = static_cast<int>(origins.at(static_cast<std::size_t>(*row.line)));
    }
}

// What the remaining lines cost.
Quote pricedAgain(const Programme &programme, const SoldPurchase &sold, const Basket &left)
{
    if (left.lines.empty())
        return {};
    const bool isForMember = sold.member && !sold.isPricedWithoutMember;
    return priceBasket(programme, isForMember ? &*sold.member : nullptr, left, sold.moment);
}

// What they earn, paid so.
Standing standingWith(const Programme &programme, const SoldPurchase &sold,
                      const RemainingBasket &left, Quote priced, const Payment &payment)
{
    Standing standing;
    standing.lines.resize(sold.basket.lines.size());
    if (left.basket.lines.empty())
        return standing;
    spreadPayment(priced.lines, payment.pointsMoney, payment.bonus);
    if (sold.member)
        priced.earning =
            earnOnPurchase(programme, *sold.member, left.basket, priced.lines, sold.moment);
    dropUsesCountedElsewhere(priced);
    renumber(priced.earning, left.origins);
    for (std::size_t i = 0; i < left.origins.size(); ++i)
        standing.lines[left.origins[i]] = priced.lines.at(i);
    standing.earning = std::move(priced.earning);
    standing.offerUses = std::move(priced.offerUses);
    return standing;
}

} // namespace

Standing standingOf(const Programme &programme, const SoldPurchase &sold,
                    const ReturnedBefore &before)
{
    const RemainingBasket left = remainingBasket(sold.basket, leftBefore(sold, before));
    return standingWith(programme, sold, left, pricedAgain(programme, sold, left.basket),
                        difference(sold.payment, before.payment));
}

Result<RefundPlan> planRefund(const Programme &programme, const SoldPurchase &sold,
                              const ReturnedBefore &before, const std::vector<Quantity> &returning)
{
    RefundPlan plan;
    plan.remaining = leftBefore(sold, before);
    if (const auto refusal = refusedReturn(plan.remaining, returning))
        return *refusal;
    for (std::size_t i = 0; i < returning.size(); ++i)
        plan.remaining[i] -= returning[i];

    const RemainingBasket left = remainingBasket(sold.basket, plan.remaining);
    plan.isComplete = left.basket.lines.empty();
    Quote priced = pricedAgain(programme, sold, left.basket);

    // Where fewer lines lose a discount, what remains may cost more than was paid for all: nothing
    // goes back then, and later refunds make up for it.
    plan.returned =
        std::max(Money(0), priceOf(sold.payment) - priced.price() - priceOf(before.payment));
    const Payment back = returnedPayment(sold.payment, before.payment, plan.returned);
    plan.pointsReturned = back.pointsUsed;
    plan.pointsMoneyReturned = back.pointsMoney;
    plan.principalReturned = back.principal;
    plan.bonusReturned = back.bonus;
    plan.cashReturned = back.cash;
    plan.paymentLeft = difference(difference(sold.payment, before.payment), back);

    Standing standing = standingWith(programme, sold, left, std::move(priced), plan.paymentLeft);
    plan.earningLeft = std::move(standing.earning);
    plan.linesLeft = std::move(standing.lines);
    plan.offerUsesLeft = std::move(standing.offerUses);
    plan.pointsTaken =
        std::max(Points(0), sold.earned - plan.earningLeft.points - before.pointsTaken);
    return plan;
}

} // namespace regulars
