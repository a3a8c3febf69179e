#pragma once

#include "engine/explained.h"
#include "engine/quote.h"

#include <optional>

namespace regulars
{

// A bill after offers, tier discount and coupons, and the first coupon that didn't apply (S36).
struct PricedBasket
{
    Quote quote;
    std::optional<refusals::CouponNotApplicable> refusedCoupon;
};

PricedBasket priced(const Programme &programme, const MemberView *member, const Basket &basket,
                    const Moment &moment, Explained explained = Explained::Yes);

// earnOnPurchase(), with its explanation or without.
Earning earnedOnPurchase(const Programme &programme, const MemberView &member, const Basket &basket,
                         const std::vector<QuotedLine> &lines, const Moment &moment,
                         Explained explained);

// A rule that takes off and earns is used once, not twice: its use stays with the earning.
void dropUsesCountedElsewhere(Quote &quote);

// How often a rule may still act on this member and in all; empty: no limit.
std::optional<qint64> timesLeft(const Rule &rule, const UsedAllowance &byMember,
                                const UsedAllowance &inTotal);

// What a rule has used of its limits; an empty list: nothing.
inline UsedAllowance usedOf(const std::vector<UsedAllowance> &used, size_t rule)
{
    return rule < used.size() ? used[rule] : UsedAllowance{};
}

} // namespace regulars
