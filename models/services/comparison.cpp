#include "services/comparison.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

bool givesDiscount(const Programme &programme)
{
    return std::any_of(programme.rules.begin(), programme.rules.end(), [](const Rule &rule) {
        return rule.on == Trigger::Purchase &&
               std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
                   return std::holds_alternative<effects::GiveDiscount>(effect.what);
               });
    });
}

// Friends' first purchases are looked at as they were.
bool asksFriendsPurchases(const Programme &programme)
{
    return std::any_of(programme.rules.begin(), programme.rules.end(), [](const Rule &rule) {
        return rule.on == Trigger::ReferralFirstPurchase && !rule.when.isAlways() &&
               std::any_of(rule.give.begin(), rule.give.end(),
                           [](const Effect &effect) { return effect.toReferrer; });
    });
}

bool asks(const Programme &programme, bool (*isAsked)(const Condition &))
{
    bool found = false;
    programme.forEachCondition([&](const Condition &whole) {
        forEachLeaf(whole, [&](const Condition &leaf) { found = found || isAsked(leaf); });
    });
    return found;
}

// What of one programme hangs on what its passes told otherwise.
class Hanging
{
public:
    Hanging(const ReplayTerms &terms, const Disagreement &on)
        : m_terms(terms)
        , m_on(on)
    {}

    void nameIn(WhatIf::Unsettled &named) const
    {
        const Programme &programme = *m_terms.programme;
        for (std::size_t i = 0; i < programme.rules.size(); ++i) {
            const Rule &rule = programme.rules[i];
            const auto &limits = m_on.limits;
            if (std::find(limits.begin(), limits.end(), static_cast<int>(i)) != limits.end() ||
                m_on.givers.contains(rule.id) || asks(rule.when))
                named.rules += rule.id;
        }
        for (const Tier &tier : programme.tiers) {
            if (m_on.givers.contains(u"tier:"_s + tier.id) || asksAny(tier.paths) ||
                (tier.keep && asksAny(tier.keep->paths)))
                named.tiers += tier.id;
        }
        for (const Segment &segment : programme.segments) {
            if (asks(segment.when))
                named.segments += segment.id;
        }
        for (const CouponTemplate &coupon : programme.coupons) {
            if (asks(coupon.when))
                named.coupons += coupon.id;
        }
        for (const Reward &reward : programme.rewards) {
            if (std::any_of(reward.prices.begin(), reward.prices.end(),
                            [this](const TimedPrice &price) { return asks(price.when); }))
                named.rewards += reward.id;
        }
        named.isOfBudget = named.isOfBudget || std::find(m_on.limits.begin(), m_on.limits.end(),
                                                         TotalUses::budget) != m_on.limits.end();
    }

private:
    bool asks(const Condition &when) const
    {
        return std::any_of(m_on.rankings.begin(), m_on.rankings.end(), [&](std::size_t ranking) {
            return m_terms.asksRanking(when, m_terms.rankings[ranking]);
        });
    }
    bool asksAny(const std::vector<Condition> &paths) const
    {
        return std::any_of(paths.begin(), paths.end(),
                           [this](const Condition &path) { return asks(path); });
    }

    const ReplayTerms &m_terms;
    const Disagreement &m_on;
};

bool isOfTags(const Condition &leaf)
{
    return std::holds_alternative<conditions::HasTag>(leaf.test);
}

bool isOfPerson(const Condition &leaf)
{
    return std::holds_alternative<conditions::Birthday>(leaf.test) ||
           std::holds_alternative<conditions::AgeAtLeast>(leaf.test) ||
           std::holds_alternative<conditions::AgeBelow>(leaf.test) ||
           std::holds_alternative<conditions::IsGender>(leaf.test);
}

} // namespace

WhatIf::Frame Comparison::frame() const
{
    WhatIf::Frame frame{period,
                        live.programme->currency.decimals,
                        live.programme->policy.pointValue,
                        draft.programme->policy.pointValue,
                        {},
                        {},
                        live.programme->segments.size()};
    // Tiers that only the draft knows stand between those around them.
    int rank = 0;
    for (std::size_t i = 0; i < live.programme->tiers.size(); ++i)
        frame.rankOfLive.push_back(2 * static_cast<int>(i));
    for (const Tier &tier : draft.programme->tiers) {
        const auto known = live.programme->tier(tier.id);
        rank = known ? 2 * *known : rank | 1;
        frame.rankOfDraft.push_back(rank);
    }
    return frame;
}

HistoryWish Comparison::wish() const
{
    const auto asksPoints = [](const ReplayTerms &terms) {
        const auto isOfPoints = [&](int measure) {
            const Metric metric =
                terms.programme->measures.at(static_cast<std::size_t>(measure)).metric;
            return metric == Metric::PointsEarned || metric == Metric::PointsRedeemed ||
                   metric == Metric::RedeemShare;
        };
        return std::any_of(terms.measures.begin(), terms.measures.end(), isOfPoints) ||
               std::any_of(terms.listMeasures.begin(), terms.listMeasures.end(), isOfPoints) ||
               std::any_of(terms.listRankings.begin(), terms.listRankings.end(), isOfPoints) ||
               std::any_of(terms.rankings.begin(), terms.rankings.end(), isOfPoints);
    };
    return {period,
            live.programme->calendar,
            !live.limited.empty() || !draft.limited.empty(),
            asksPoints(live) || asksPoints(draft),
            live.tagsGiven | draft.tagsGiven,
            facts};
}

bool Comparison::hasOffers() const
{
    return givesDiscount(*live.programme) || givesDiscount(*draft.programme);
}

WhatIf::Unsettled Comparison::hangingOn(const Disagreement &ofLive,
                                        const Disagreement &ofDraft) const
{
    WhatIf::Unsettled named;
    Hanging(live, ofLive).nameIn(named);
    Hanging(draft, ofDraft).nameIn(named);
    for (QStringList *ids :
         {&named.rules, &named.tiers, &named.segments, &named.coupons, &named.rewards})
        ids->removeDuplicates();
    return named;
}

QStringList Comparison::notes(const HistoryScan &scan, bool isSettled) const
{
    QStringList notes{u"returns-as-never-sold"_s, u"stock-unlimited"_s};
    const auto note = [&](const QString &code, auto isNeeded) {
        if (isNeeded(live) || isNeeded(draft))
            notes += code;
    };
    if (!isSettled)
        notes += u"shared-limits-not-settled"_s;
    const auto noteIf = [&](auto isSo, const QString &code, auto isNeeded) {
        if ((isNeeded(live) || isNeeded(draft)) && isSo())
            notes += code;
    };
    noteIf([&] { return scan.hasTagging(); }, u"tags-by-hand-as-now"_s,
           [](const ReplayTerms &terms) { return asks(*terms.programme, isOfTags); });
    noteIf([&] { return scan.hasUpdates(); }, u"members-as-now"_s,
           [](const ReplayTerms &terms) { return asks(*terms.programme, isOfPerson); });
    noteIf([&] { return scan.hasGifts(); }, u"idle-gifts-by-last-giver"_s,
           [](const ReplayTerms &terms) {
               return terms.programme->policy.expiry.kind == Expiry::Kind::Idle;
           });
    if (scan.hasMerges())
        notes += u"merged-as-one"_s;
    note(u"coupons-given-only-counted"_s,
         [](const ReplayTerms &terms) { return terms.givesCoupons; });
    if (live.programme != draft.programme)
        note(u"friends-purchases-as-sold"_s,
             [](const ReplayTerms &terms) { return asksFriendsPurchases(*terms.programme); });
    note(u"day-end-every-day"_s, [](const ReplayTerms &terms) {
        const auto &tiers = terms.programme->tiers;
        return terms.hasDatedRules() || !terms.rankings.empty() ||
               std::any_of(tiers.begin(), tiers.end(),
                           [](const Tier &tier) { return tier.keep.has_value(); });
    });
    return notes;
}

} // namespace regulars
