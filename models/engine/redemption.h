#pragma once

#include "engine/occasion.h"
#include "values/result.h"

#include <optional>

namespace regulars
{

// What stands of a reward and a member when he asks for it.
struct RewardState
{
    std::optional<qint64> stock; // none: unlimited
    qint64 redeemedByMember = 0; // net of undone ones
    Points redeemedToday;        // by the member, towards limits.redeem_per_day
    bool isFrozen = false;
};

struct RewardPrice
{
    Points points;
    Money money;
};

// The price at that time: a timed price changes only the fields it names.
RewardPrice rewardPrice(const Programme &programme, int reward, const Occasion &occasion);

// Checks in the order of S34: dates, tier, per-member limit, stock, balance, daily limit, debt,
// frozen. Refuses with figures; bad-amount for a quantity below 1. The answer is the price of all
// of them.
Result<RewardPrice> planRedemption(const Programme &programme, int reward, qint64 quantity,
                                   const Occasion &occasion, const RewardState &state);

// The cheapest reward not yet in reach, else the next dearer; what is missing and when it will be
// in reach at the member's own pace (M3).
struct NextReward
{
    int reward = 0;
    Points missing;
    std::optional<BusinessDay> expectedOn;
};
// earnedLastDays: points earned in the 90 days before today.
std::optional<NextReward> nextReward(const Programme &programme, const Occasion &occasion,
                                     Points earnedLast90Days);

} // namespace regulars
