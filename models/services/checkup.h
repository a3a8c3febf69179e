#pragma once

#include "values/businessday.h"

#include <QJsonObject>

namespace regulars
{

class Store;

// From which a figure of the check-up counts as better or worse than before: so much of an amount,
// so many of a share (percentage points).
inline constexpr double remarkableChange = 0.05;
inline constexpr double remarkableShare = 0.02;
// Of fewer purchases, or members, than that a change says nothing.
inline constexpr int fewestToJudge = 30;
// Targets of contract.md; that of cost is the programme's own.
inline constexpr double leastRedemptionRate = 0.25;
inline constexpr double mostSleepingShare = 0.35;
inline constexpr double leastPointsActs = 3;

// How a quarter went (I6). Each figure beside the quarter before and the same quarter a year ago,
// with a verdict by one of two rules:
//   target  it has one: "good" where it is met, "look" where it is missed;
//   trend   it has none: against the same quarter a year ago where the shop sold then (so that the
//           season doesn't speak), else against the quarter before: "good" or "look" where it moved
//           by the constants above, "level" below them, "few" where there is too little to judge.
// Where too many members sleep the likely cause is named: "rewards" where points lie unused,
// "activities" where members seldom do what earns or spends points, else "contact".
// Wants one Snapshot around it.
QJsonObject checkUpFigures(Store &store, DayRange quarter);

} // namespace regulars
