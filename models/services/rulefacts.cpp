#include "services/rulefacts.h"

#include <algorithm>

namespace regulars
{

namespace
{

using Leaf = std::function<bool(const Condition &)>;

// Segments may name segments; one that leads back to itself is looked into only so far.
bool holdsForAny(const Programme &programme, const Condition &condition, const Leaf &is,
                 size_t segmentsWithin = 0)
{
    bool any = false;
    forEachLeaf(condition, [&](const Condition &leaf) {
        any = any || is(leaf);
        const auto *in = std::get_if<conditions::InSegment>(&leaf.test);
        if (any || !in || segmentsWithin >= programme.segments.size())
            return;
        for (const int segment : in->segments)
            any = any ||
                  holdsForAny(programme, programme.segments.at(static_cast<size_t>(segment)).when,
                              is, segmentsWithin + 1);
    });
    return any;
}

bool countsPurchases(Metric metric)
{
    switch (metric) {
    case Metric::Spend:
    case Metric::Visits:
    case Metric::QuantityBought:
    case Metric::AverageBasket:
    case Metric::DiscountShare:
        return true;
    case Metric::PointsEarned:
    case Metric::PointsRedeemed:
    case Metric::RedeemShare:
    case Metric::Actions:
    case Metric::Referrals:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isFixed(const Effect &effect)
{
    return !std::holds_alternative<effects::PointsPer>(effect.what) &&
           !std::holds_alternative<effects::Multiply>(effect.what) &&
           !std::holds_alternative<effects::GiveDiscount>(effect.what);
}

bool isCounted(const Rule &rule)
{
    return rule.on != Trigger::Purchase || !rule.limit.isNone() || rule.isTask ||
           std::any_of(rule.give.begin(), rule.give.end(), isFixed);
}

bool asksBirthday(const Programme &programme, const Condition &condition)
{
    return holdsForAny(programme, condition, [](const Condition &leaf) {
        return std::holds_alternative<conditions::Birthday>(leaf.test);
    });
}

bool asksPurchases(const Programme &programme, const Condition &condition)
{
    return holdsForAny(programme, condition, [&](const Condition &leaf) {
        if (std::holds_alternative<conditions::FirstPurchase>(leaf.test))
            return true;
        const auto *history = std::get_if<conditions::History>(&leaf.test);
        return history &&
               countsPurchases(programme.measures.at(static_cast<size_t>(history->measure)).metric);
    });
}

} // namespace regulars
