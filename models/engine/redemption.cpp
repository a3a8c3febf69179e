#include "engine/redemption.h"

#include "engine/conditiontest.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace regulars
{

namespace
{

using namespace Qt::StringLiterals;

// Far beyond any shelf, and small enough that no price times it overflows.
constexpr qint64 LargestQuantity = 1'000'000;
// What a member can afford in a hundred years is out of sight.
constexpr qint64 FurthestDays = 36'500;
constexpr qint64 DaysOfPace = 90;

const Reward &rewardOf(const Programme &programme, int reward)
{
    return programme.rewards.at(static_cast<std::size_t>(reward));
}

const MemberView &memberOf(const Occasion &occasion)
{
    if (!occasion.member)
        throw std::logic_error("nobody asks for the reward");
    return *occasion.member;
}

bool isInCatalogueOn(const Reward &reward, BusinessDay day)
{
    return (!reward.from || *reward.from <= day) && (!reward.until || day <= *reward.until);
}

bool isForTier(const Reward &reward, int tier)
{
    return !reward.minimumTier || *reward.minimumTier <= tier;
}

// Of what lies on the shelf and whom it is for; points are checked after.
std::optional<Refusal> refusedReward(const Programme &programme, const Reward &reward,
                                     qint64 quantity, const Occasion &occasion,
                                     const RewardState &state)
{
    if (!isInCatalogueOn(reward, occasion.moment.day))
        return refusals::NotAvailableNow{reward.id};
    if (!isForTier(reward, memberOf(occasion).tier)) {
        const auto needed = static_cast<std::size_t>(*reward.minimumTier);
        return refusals::TierTooLow{programme.tiers.at(needed).id};
    }
    if (reward.perMember && state.redeemedByMember + quantity > *reward.perMember)
        return refusals::PerMemberLimit{*reward.perMember};
    if (state.stock && quantity > *state.stock)
        return refusals::OutOfStock{std::max<qint64>(0, *state.stock), reward.handsOutCodes};
    return std::nullopt;
}

std::optional<Refusal> refusedPoints(const Programme &programme, Points needed,
                                     const MemberView &member, const RewardState &state)
{
    // What is told is what the member sees as his balance: usable points less debt.
    const Points balance = member.usablePoints - member.debt;
    if (needed > member.usablePoints)
        return refusals::InsufficientPoints{needed, balance};
    if (const auto limit = programme.policy.limits.redeemPerDay) {
        const Points left = std::max(Points(0), *limit - state.redeemedToday);
        if (needed > left)
            return refusals::LimitReached{u"redeem_per_day"_s, left.count()};
    }
    // Debt blocks by itself, whatever is usable beside it, until credits have absorbed it (S25).
    if (member.debt > Points(0))
        return refusals::InsufficientPoints{needed, balance};
    return std::nullopt;
}

} // namespace

RewardPrice rewardPrice(const Programme &programme, int reward, const Occasion &occasion)
{
    const Reward &wanted = rewardOf(programme, reward);
    const auto key = [](const RewardPrice &price) { return std::tuple(price.points, price.money); };
    std::optional<RewardPrice> best;
    // Of several timed prices that hold, the one with the fewest points, then the least money.
    for (const TimedPrice &timed : wanted.prices) {
        if (!holdsFor(programme, timed.when, occasion))
            continue;
        const RewardPrice price{timed.points.value_or(wanted.points),
                                timed.money.value_or(wanted.money)};
        if (!best || key(price) < key(*best))
            best = price;
    }
    return best.value_or(RewardPrice{wanted.points, wanted.money});
}

Result<RewardPrice> planRedemption(const Programme &programme, int reward, qint64 quantity,
                                   const Occasion &occasion, const RewardState &state)
{
    const Reward &wanted = rewardOf(programme, reward);
    if (quantity < 1 || quantity > LargestQuantity)
        return refusals::BadAmount{
            u"the quantity is a whole number from 1 to %1"_s.arg(LargestQuantity)};
    if (const auto refusal = refusedReward(programme, wanted, quantity, occasion, state))
        return *refusal;
    // A timed price is chosen, never refused.
    const RewardPrice one = rewardPrice(programme, reward, occasion);
    const RewardPrice all{Points(checked::multiply(one.points.count(), quantity)),
                          Money(checked::multiply(one.money.count(), quantity))};
    if (const auto refusal = refusedPoints(programme, all.points, memberOf(occasion), state))
        return *refusal;
    if (state.isFrozen)
        return refusals::MemberFrozen{};
    return all;
}

std::optional<NextReward> nextReward(const Programme &programme, const Occasion &occasion,
                                     Points earnedLast90Days)
{
    const MemberView &member = memberOf(occasion);
    const Points balance = member.usablePoints - member.debt;
    std::optional<NextReward> next;
    for (int i = 0; i < static_cast<int>(programme.rewards.size()); ++i) {
        const Reward &reward = rewardOf(programme, i);
        // The shelf isn't looked at: a reward defined with nothing in stock is the only one known
        // to be gone.
        if (!isInCatalogueOn(reward, occasion.moment.day) || !isForTier(reward, member.tier) ||
            reward.stock == 0)
            continue;
        const Points missing = rewardPrice(programme, i, occasion).points - balance;
        if (missing > Points(0) && (!next || missing < next->missing))
            next = NextReward{i, missing, std::nullopt};
    }
    if (next && earnedLast90Days > Points(0)) {
        const qint64 days =
            (Ratio(next->missing.count(), earnedLast90Days.count()) * DaysOfPace).ceiling();
        if (days <= FurthestDays)
            next->expectedOn = occasion.moment.day.plusDays(days);
    }
    return next;
}

} // namespace regulars
