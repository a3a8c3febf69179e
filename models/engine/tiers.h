#pragma once

#include "engine/occasion.h"
#include "engine/quote.h"

#include <optional>
#include <vector>

namespace regulars
{

// The highest tier whose path is met on this occasion, or none (S29). A purchase is counted in by
// `lines` and `earnedNow`; ranking paths are met only when `useRanking` (day-end, S32).
std::optional<int> tierReached(const Programme &programme, const Occasion &occasion,
                               std::span<const TestedLine> lines, Points earnedNow,
                               bool useRanking);

// Measure by measure, whether its ranking can lift somebody: a tier's path asks for it, itself or
// by a segment (S32).
std::vector<bool> liftingMeasures(const Programme &programme);

// How long a tier reached or confirmed on that day is held: last day of keep.for, and the day of
// review after grace. None: for good (S31).
struct TierTerm
{
    BusinessDay until;    // last day of `for`
    BusinessDay reviewOn; // day-end of this day decides
};
std::optional<TierTerm> tierTerm(const Programme &programme, int tier, BusinessDay confirmedOn);

// Decides a review: the tier from now on (the same: kept; a lower: the highest tier met, never
// above the present one).
int reviewedTier(const Programme &programme, const Occasion &occasion);

// What the next tier still asks for: the least missing amount of its plainest path.
struct TierProgress
{
    int tier = 0;
    Metric metric = Metric::Spend;
    Ratio missing; // in the metric's unit
    Ratio share{}; // of what is asked for
};
std::optional<TierProgress> nextTier(const Programme &programme, const Occasion &occasion);

// How far a task rule is (M3, R5).
struct TaskProgress
{
    int rule = 0;
    Ratio have;
    Ratio need;
};
std::vector<TaskProgress> taskProgress(const Programme &programme, const Occasion &occasion);

} // namespace regulars
