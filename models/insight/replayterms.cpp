#include "insight/replayterms.h"

#include <algorithm>

namespace regulars
{

namespace
{

// The birthday that a `when` can't do without, or none.
const conditions::Birthday *neededBirthday(const Condition &condition)
{
    if (const auto *birthday = std::get_if<conditions::Birthday>(&condition.test))
        return birthday;
    if (const auto *all = std::get_if<conditions::All>(&condition.test)) {
        for (const Condition &part : all->of) {
            if (const auto *birthday = neededBirthday(part))
                return birthday;
        }
    }
    return nullptr;
}

bool isOfLines(const Measure &measure)
{
    return !measure.categories.empty() || !measure.products.empty() ||
           measure.metric == Metric::QuantityBought || measure.metric == Metric::DiscountShare;
}

} // namespace

ReplayTerms::ReplayTerms(std::shared_ptr<const Programme> replayed,
                         std::shared_ptr<const Programme> live)
    : programme(std::move(replayed))
    , sold(std::move(live))
{
    std::vector<bool> asked(programme->measures.size(), false);
    const auto look = [&](const Condition &leaf) {
        if (const auto *history = std::get_if<conditions::History>(&leaf.test)) {
            if (history->comparison == conditions::Comparison::TopShare)
                ranks = true;
            else
                asked.at(static_cast<std::size_t>(history->measure)) = true;
        }
        asksProducts = asksProducts || std::holds_alternative<conditions::Usual>(leaf.test) ||
                       std::holds_alternative<conditions::RunsOutWithin>(leaf.test);
        asksExpiring = asksExpiring || std::holds_alternative<conditions::Expiring>(leaf.test);
    };
    programme->forEachCondition([&](const Condition &whole) { forEachLeaf(whole, look); });
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (!asked[i])
            continue;
        measures.push_back(static_cast<int>(i));
        asksLines = asksLines || isOfLines(programme->measures[i]);
    }
    const auto noteTag = [this](const Effect &effect) {
        if (const auto *tag = std::get_if<effects::GiveTag>(&effect.what))
            tagsGiven.insert(tag->tag);
    };
    for (std::size_t i = 0; i < programme->rules.size(); ++i) {
        const Rule &rule = programme->rules[i];
        if (rule.limit.perMember)
            limited.push_back(static_cast<int>(i));
        std::for_each(rule.give.begin(), rule.give.end(), noteTag);
        if (rule.on != Trigger::Day)
            continue;
        if (const auto *birthday = neededBirthday(rule.when))
            birthdays.push_back(birthday->span);
        else
            hasDailyRules = true;
    }
    for (const Tier &tier : programme->tiers)
        std::for_each(tier.gift.begin(), tier.gift.end(), noteTag);
    const MemberLimits &limits = programme->policy.limits;
    asksPointsOfDay = limits.earnPerDay.has_value() || limits.redeemPerDay.has_value();
}

std::optional<int> ReplayTerms::categoryOf(const QString &product, const QString &category) const
{
    const auto ownOf = [&](const Programme &of) -> std::optional<int> {
        const auto known = product.isEmpty() ? std::nullopt : of.product(product);
        return known ? of.products[static_cast<std::size_t>(*known)].category : std::nullopt;
    };
    if (category.isEmpty())
        return ownOf(*programme);
    if (sold != programme) {
        const auto then = ownOf(*sold);
        if (then && sold->categories[static_cast<std::size_t>(*then)].id == category) {
            if (const auto now = ownOf(*programme))
                return now;
        }
    }
    return programme->category(category);
}

} // namespace regulars
