#include "engine/tiers.h"

#include "engine/conditiontest.h"
#include "engine/measuring.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <tuple>
#include <type_traits>

namespace regulars
{

namespace
{

using conditions::Comparison;
using conditions::History;

const Tier &tierAt(const Programme &programme, int tier)
{
    return programme.tiers.at(static_cast<std::size_t>(tier));
}

int topTier(const Programme &programme)
{
    return static_cast<int>(programme.tiers.size()) - 1;
}

bool isAnyMet(const Programme &programme, const std::vector<Condition> &paths,
              const Occasion &occasion, std::span<const TestedLine> lines = {})
{
    return std::any_of(paths.begin(), paths.end(), [&](const Condition &path) {
        return testCondition(programme, path, occasion, lines).holds;
    });
}

// The member's figure as it stands, the operation at hand not counted.
Ratio presentFigure(const Programme &programme, int measured, const Occasion &occasion)
{
    return measure(programme, measured, occasion, {}).before.value_or(Ratio(0));
}

// `seen`: the segments that were looked into.
void collectRankings(const Programme &programme, const Condition &condition, std::set<int> &seen,
                     std::vector<bool> &measures)
{
    const std::vector<Condition> *parts = nullptr;
    if (const auto *history = std::get_if<History>(&condition.test)) {
        if (history->comparison == Comparison::TopShare)
            measures.at(static_cast<std::size_t>(history->measure)) = true;
    } else if (const auto *all = std::get_if<conditions::All>(&condition.test)) {
        parts = &all->of;
    } else if (const auto *any = std::get_if<conditions::Any>(&condition.test)) {
        parts = &any->of;
    } else if (const auto *negated = std::get_if<conditions::Not>(&condition.test)) {
        parts = &negated->of;
    } else if (const auto *in = std::get_if<conditions::InSegment>(&condition.test)) {
        for (const int segment : in->segments) {
            if (seen.insert(segment).second)
                collectRankings(programme,
                                programme.segments.at(static_cast<std::size_t>(segment)).when, seen,
                                measures);
        }
    }
    for (std::size_t i = 0; parts && i < parts->size(); ++i)
        collectRankings(programme, (*parts)[i], seen, measures);
}

const MemberView &judgedMember(const Occasion &occasion)
{
    if (!occasion.member)
        throw std::logic_error("tiers are asked of nobody");
    return *occasion.member;
}

} // namespace

std::optional<int> tierReached(const Programme &programme, const Occasion &occasion,
                               std::span<const TestedLine> lines, Points earnedNow, bool useRanking)
{
    if (!occasion.member || occasion.member->tier >= topTier(programme))
        return std::nullopt;
    Occasion asked = occasion;
    asked.earnedNow = earnedNow;
    std::optional<MemberView> unranked;
    const auto &ranked = occasion.member->inTopShare;
    if (!useRanking && std::find(ranked.begin(), ranked.end(), true) != ranked.end()) {
        unranked = *occasion.member;
        unranked->inTopShare.clear();
        asked.member = &*unranked;
    }
    // Paths only raise: whoever holds a tier keeps it until its review (S31).
    for (int tier = topTier(programme); tier > asked.member->tier; --tier) {
        if (isAnyMet(programme, tierAt(programme, tier).paths, asked, lines))
            return tier;
    }
    return std::nullopt;
}

std::vector<bool> liftingMeasures(const Programme &programme)
{
    std::vector<bool> measures(programme.measures.size());
    std::set<int> seen;
    for (const Tier &tier : programme.tiers) {
        for (const Condition &path : tier.paths)
            collectRankings(programme, path, seen, measures);
    }
    return measures;
}

std::optional<TierTerm> tierTerm(const Programme &programme, int tier, BusinessDay confirmedOn)
{
    const auto &keep = tierAt(programme, tier).keep;
    if (!keep)
        return std::nullopt;
    const BusinessDay until = confirmedOn.plus(keep->lasts);
    return TierTerm{until, until.plus(keep->grace)};
}

int reviewedTier(const Programme &programme, const Occasion &occasion)
{
    const int held = judgedMember(occasion).tier;
    const Tier &tier = tierAt(programme, held);
    if (!tier.keep)
        return held;
    const auto &paths = tier.keep->paths.empty() ? tier.paths : tier.keep->paths;
    if (isAnyMet(programme, paths, occasion))
        return held;
    for (int lower = held - 1; lower > 0; --lower) {
        if (isAnyMet(programme, tierAt(programme, lower).paths, occasion))
            return lower;
    }
    // The first tier is the floor, with or without paths.
    return 0;
}

namespace
{

// How far a member is from a condition that figures can bring about.
struct Distance
{
    std::optional<Metric> metric{}; // none: nothing that can be counted is asked for
    Ratio missing{};
    Ratio relative{};          // missing ÷ bound
    bool isByPurchase = false; // one purchase brings it about, not a history
};

// A history before a purchase, then the least share that is missing.
bool isNearer(const Distance &a, const Distance &b)
{
    return std::tuple(a.isByPurchase, a.relative) < std::tuple(b.isByPurchase, b.relative);
}

// Of what must all come about, the part that says most: the history that is furthest, else a
// purchase's amount, else that it is the first.
bool saysLess(const Distance &a, const Distance &b)
{
    const auto key = [](const Distance &distance) {
        const bool isHistory = !distance.isByPurchase && !distance.missing.isZero();
        return std::tuple(isHistory, distance.isByPurchase, distance.metric.has_value(),
                          distance.relative, distance.metric == Metric::Spend, distance.missing);
    };
    return key(a) < key(b);
}

class DistanceFinder
{
public:
    DistanceFinder(const Programme &programme, const Occasion &occasion)
        : m_programme(programme)
        , m_occasion(occasion)
    {}

    // None: no figure brings it about.
    std::optional<Distance> to(const Condition &condition) const
    {
        if (const auto *all = std::get_if<conditions::All>(&condition.test))
            return toAll(all->of);
        if (const auto *any = std::get_if<conditions::Any>(&condition.test))
            return toNearest(any->of);
        if (const auto *purchase = std::get_if<conditions::PurchaseAtLeast>(&condition.test))
            return Distance{Metric::Spend, purchase->amount.count(), 1, true};
        if (const auto *first = std::get_if<conditions::FirstPurchase>(&condition.test))
            return toFirstPurchase(first->wanted);
        const auto *history = std::get_if<History>(&condition.test);
        if (history && history->comparison == Comparison::AtLeast)
            return toBound(*history);
        // The rest can't be worked for: it holds as things stand, or the path is closed.
        return holdsFor(m_programme, condition, m_occasion) ? std::optional(Distance{})
                                                            : std::nullopt;
    }

private:
    std::optional<Distance> toNearest(const std::vector<Condition> &parts) const
    {
        std::optional<Distance> nearest;
        for (const Condition &part : parts) {
            const auto distance = to(part);
            if (distance && (!nearest || isNearer(*distance, *nearest)))
                nearest = distance;
        }
        return nearest;
    }

    std::optional<Distance> toAll(const std::vector<Condition> &parts) const
    {
        Distance most;
        for (const Condition &part : parts) {
            const auto distance = to(part);
            if (!distance)
                return std::nullopt;
            most = std::max(most, *distance, saysLess);
        }
        return most;
    }

    Distance toBound(const History &history) const
    {
        const Ratio have = presentFigure(m_programme, history.measure, m_occasion);
        const Ratio missing = std::max(Ratio(0), history.bound - have);
        const auto index = static_cast<std::size_t>(history.measure);
        return {m_programme.measures.at(index).metric, missing,
                missing.isZero() ? Ratio(0) : missing / history.bound};
    }

    std::optional<Distance> toFirstPurchase(bool isWanted) const
    {
        if (isWanted != (judgedMember(m_occasion).purchasesBefore == 0))
            return std::nullopt;
        return isWanted ? Distance{Metric::Visits, 1, 1, true} : Distance{};
    }

    const Programme &m_programme;
    const Occasion &m_occasion;
};

} // namespace

std::optional<TierProgress> nextTier(const Programme &programme, const Occasion &occasion)
{
    const DistanceFinder finder(programme, occasion);
    for (int tier = judgedMember(occasion).tier + 1; tier <= topTier(programme); ++tier) {
        std::optional<Distance> nearest;
        for (const Condition &path : tierAt(programme, tier).paths) {
            const auto distance = finder.to(path);
            if (distance && distance->metric && (!nearest || isNearer(*distance, *nearest)))
                nearest = distance;
        }
        // Tiers that can only be ranked into, bought or given are passed over.
        if (nearest)
            return TierProgress{tier, *nearest->metric, nearest->missing, nearest->relative};
    }
    return std::nullopt;
}

namespace
{

bool isUsedUp(const std::optional<Allowance> &allowance, const std::vector<UsedAllowance> &used,
              std::size_t rule)
{
    if (!allowance || used.empty())
        return false;
    return (allowance->times && used.at(rule).times >= *allowance->times) ||
           (allowance->points && used.at(rule).points >= *allowance->points);
}

// Whether the member is of those whom a task is for. Times and purchases are still to come, so they
// don't close it.
bool isOpenTo(const Programme &programme, const Condition &when, const Occasion &occasion)
{
    using namespace conditions;
    return std::visit(
        [&](const auto &test) {
            using Test = std::decay_t<decltype(test)>;
            if constexpr (std::is_same_v<Test, All>)
                return std::all_of(test.of.begin(), test.of.end(), [&](const Condition &part) {
                    return isOpenTo(programme, part, occasion);
                });
            else if constexpr (std::is_same_v<Test, InTier> || std::is_same_v<Test, AtLeastTier> ||
                               std::is_same_v<Test, HasTag> || std::is_same_v<Test, InSegment> ||
                               std::is_same_v<Test, IsGender> || std::is_same_v<Test, AgeAtLeast> ||
                               std::is_same_v<Test, AgeBelow> || std::is_same_v<Test, JoinedWithin>)
                return holdsFor(programme, when, occasion);
            else
                return true;
        },
        when.test);
}

// What a task counts: the first history of its `when` that asks for so many, or for every so many.
std::optional<History> countedHistory(const Condition &when)
{
    std::optional<History> counted;
    forEachLeaf(when, [&](const Condition &leaf) {
        const auto *history = std::get_if<History>(&leaf.test);
        if (!counted && history &&
            (history->comparison == Comparison::AtLeast ||
             history->comparison == Comparison::Every))
            counted = *history;
    });
    return counted;
}

} // namespace

std::vector<TaskProgress> taskProgress(const Programme &programme, const Occasion &occasion)
{
    const MemberView &member = judgedMember(occasion);
    std::vector<TaskProgress> tasks;
    for (std::size_t i = 0; i < programme.rules.size(); ++i) {
        const Rule &rule = programme.rules[i];
        const auto counted = countedHistory(rule.when);
        if (!rule.isTask || !counted || !rule.isInForceOn(occasion.moment.day) ||
            isUsedUp(rule.limit.perMember, member.usedByMember, i) ||
            isUsedUp(rule.limit.total, member.usedInTotal, i) ||
            !isOpenTo(programme, rule.when, occasion))
            continue;
        Ratio have = presentFigure(programme, counted->measure, occasion);
        if (counted->comparison == Comparison::Every)
            have -= counted->bound * (have / counted->bound).floor();
        tasks.push_back({static_cast<int>(i), have, counted->bound});
    }
    return tasks;
}

} // namespace regulars
