#include "programme/programme.h"

#include <algorithm>
#include <functional>

namespace regulars
{

namespace
{

std::optional<int> indexIn(const QHash<QString, int> &index, const QString &id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QString LocalName::in(const QString &language) const
{
    if (const auto exact = byLanguage.constFind(language); exact != byLanguage.constEnd())
        return *exact;
    // Simplified and Traditional Chinese are read by either's readers; no other two languages are.
    const QString script = language.section(u'_', 0, 0);
    for (auto it = byLanguage.constBegin(); it != byLanguage.constEnd(); ++it) {
        if (it.key().section(u'_', 0, 0) == script)
            return it.value();
    }
    if (!plain.isEmpty())
        return plain;
    return byLanguage.isEmpty() ? QString() : byLanguage.first();
}

std::optional<int> Programme::category(const QString &id) const
{
    return indexIn(categoryIndex, id);
}

std::optional<int> Programme::product(const QString &id) const
{
    return indexIn(productIndex, id);
}

std::optional<int> Programme::action(const QString &id) const
{
    return indexIn(actionIndex, id);
}

std::optional<int> Programme::segment(const QString &id) const
{
    return indexIn(segmentIndex, id);
}

std::optional<int> Programme::tier(const QString &id) const
{
    return indexIn(tierIndex, id);
}

std::optional<int> Programme::coupon(const QString &id) const
{
    return indexIn(couponIndex, id);
}

std::optional<int> Programme::reward(const QString &id) const
{
    return indexIn(rewardIndex, id);
}

std::optional<int> Programme::rule(const QString &id) const
{
    return indexIn(ruleIndex, id);
}

std::optional<int> Programme::categoryDistance(int category, int ancestor) const
{
    int distance = 0;
    for (std::optional<int> at = category; at;
         at = categories.at(static_cast<size_t>(*at)).parent) {
        if (*at == ancestor)
            return distance;
        ++distance;
    }
    return std::nullopt;
}

void Programme::forEachCondition(const std::function<void(const Condition &)> &visit) const
{
    const auto visitAll = [&](const std::vector<Condition> &conditions) {
        std::for_each(conditions.begin(), conditions.end(), visit);
    };
    if (policy.pointsAsMoney) {
        for (const PointsRate &rate : policy.pointsAsMoney->rates)
            visit(rate.when);
    }
    for (const Segment &segment : segments)
        visit(segment.when);
    for (const Tier &tier : tiers) {
        for (const Benefit &benefit : tier.benefits) {
            if (benefit.when)
                visit(*benefit.when);
        }
        visitAll(tier.paths);
        if (tier.keep)
            visitAll(tier.keep->paths);
    }
    for (const Rule &rule : rules)
        visit(rule.when);
    for (const CouponTemplate &coupon : coupons)
        visit(coupon.when);
    for (const Reward &reward : rewards) {
        for (const TimedPrice &price : reward.prices)
            visit(price.when);
    }
}

} // namespace regulars
