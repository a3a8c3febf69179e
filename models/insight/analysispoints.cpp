#include "insight/analysisparts.h"
#include "insight/rewardcost.h"

#include <algorithm>
#include <set>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Purchases that earned, paid actions, redemptions, gifts; and the living members whose they are.
qint64 pointsActs(const Chronicle &now, std::vector<MemberId> &behind)
{
    std::set<MemberId> who;
    qint64 acts = 0;
    const auto count = [&](std::optional<MemberId> member) {
        ++acts;
        if (member && now.find(*member)) {
            who.insert(*member);
        }
    };
    for (const PurchaseFact &fact : now.purchases) {
        if (fact.hasEarned && !fact.isGone && now.isInPeriod(fact.day)) {
            count(fact.member);
        }
    }
    for (const ActionFact &fact : now.actions) {
        if (fact.points > Points()) {
            count(fact.member);
        }
    }
    for (const RedemptionFact &fact : now.redemptions) {
        count(fact.member);
    }
    for (const GiftFact &fact : now.gifts) {
        count(fact.member);
    }
    behind.assign(who.begin(), who.end());
    return acts;
}

Share benefitUseRate(const Chronicle &now, const Programme &programme,
                     std::vector<MemberId> &behind)
{
    qint64 held = 0;
    for (const Chronicle::Life &life : now.lives) {
        if (const auto tier = programme.tier(life.who.tier)) {
            held += static_cast<qint64>(
                programme.tiers[static_cast<std::size_t>(*tier)].benefits.size());
        }
    }
    std::set<std::pair<MemberId, QString>> used;
    for (const BenefitFact &fact : now.benefits) {
        if (now.find(fact.member)) {
            used.emplace(fact.member, fact.benefit);
        }
    }
    for (const auto &[member, benefit] : used) {
        if (behind.empty() || behind.back() != member) {
            behind.push_back(member);
        }
    }
    return shareOf(static_cast<qint64>(used.size()), held);
}

RewardUse useOf(const Reward &reward, const std::set<MemberId> &redeemers, const Chronicle &now,
                const Programme &programme)
{
    RewardUse use;
    use.redeemers = static_cast<qint64>(redeemers.size());
    use.reachers = use.redeemers;
    for (const Chronicle::Life &life : now.lives) {
        const bool isInReach = life.balance >= reward.points &&
                               (!reward.minimumTier ||
                                programme.tier(life.who.tier).value_or(0) >= *reward.minimumTier);
        if (isInReach && !redeemers.contains(life.who.id)) {
            ++use.reachers;
        }
    }
    use.takeUp = shareOf(use.redeemers, use.reachers);
    use.isSeldom = use.takeUp && *use.takeUp < Ratio(5, 100);
    if (reward.worth && reward.points > Points()) {
        use.valuePerPoint =
            Ratio((*reward.worth - reward.money).count(), minorPerMajor(programme.currency)) /
            Ratio(reward.points.count());
    }
    return use;
}

} // namespace

void analysePoints(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis)
{
    LeadingShares &leading = analysis.leading;
    const auto members = static_cast<qint64>(now.lives.size());
    qint64 active = 0;
    qint64 earners = 0;
    Points outstanding;
    Points dormant;
    for (const Chronicle::Life &life : now.lives) {
        active += life.isActive ? 1 : 0;
        earners += life.issued > Points() ? 1 : 0;
        outstanding += life.balance;
        dormant += now.isSleeping(life) ? life.balance : Points();
    }
    const qint64 acts = pointsActs(now, analysis.behind[u"acted"_s]);
    if (active > 0) {
        leading.pointsActsAMonth = Ratio(acts, active) / monthsIn(now.period());
    }
    qint64 purchases = 0;
    qint64 ofMembers = 0;
    for (const PurchaseFact &purchase : now.purchases) {
        const bool counts = !purchase.isGone && now.isInPeriod(purchase.day);
        purchases += counts ? 1 : 0;
        ofMembers += counts && purchase.member ? 1 : 0;
    }
    leading.penetration = shareOf(ofMembers, purchases);
    leading.earningShare = shareOf(earners, members);
    leading.dormantPointsShare = shareOf(dormant.count(), outstanding.count());
    RewardCost cost(now.period(), terms.programme);
    for (const RedemptionFact &fact : now.redemptions) {
        cost.add(fact);
    }
    for (const PurchaseFact &fact : now.purchases) {
        cost.add(fact);
    }
    for (const ReturnFact &fact : now.returns) {
        cost.add(fact);
    }
    leading.redemptionCost = cost.cost();
    leading.costShare = cost.ofBudget();
    leading.benefitUseRate =
        benefitUseRate(now, terms.programme, analysis.behind[u"benefit_users"_s]);
}

void analyseRewards(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis)
{
    QHash<QString, std::set<MemberId>> redeemers;
    QMap<QString, Points> issuedOfBand;
    const auto bandOf = [&](const Chronicle::Life *life) {
        return ageBand(life && life->who.birth
                           ? std::optional(ageOn(*life->who.birth, now.period().last))
                           : std::nullopt);
    };
    for (const Chronicle::Life &life : now.lives) {
        issuedOfBand[bandOf(&life)] += life.issued;
    }
    for (const RedemptionFact &fact : now.redemptions) {
        const Chronicle::Life *life = now.find(fact.member);
        if (life) {
            redeemers[fact.reward].insert(fact.member);
        }
        Split &split = analysis.byAgeAndZone[bandOf(life)][fact.zone];
        split.quantity += fact.quantity;
        split.redeemed += fact.points;
        split.money += fact.money;
    }
    for (auto band = analysis.byAgeAndZone.begin(); band != analysis.byAgeAndZone.end(); ++band) {
        for (Split &split : *band) {
            split.redemptionRate =
                shareOf(split.redeemed.count(), issuedOfBand.value(band.key()).count());
        }
    }
    for (const Reward &reward : terms.programme.rewards) {
        const std::set<MemberId> &takers = redeemers[reward.id];
        analysis.byReward.insert(reward.id, useOf(reward, takers, now, terms.programme));
        analysis.behind.insert(u"reward:"_s + reward.id,
                               std::vector<MemberId>(takers.begin(), takers.end()));
    }
}

} // namespace regulars
