#pragma once

#include "programme/programme.h"
#include "values/businessday.h"

#include <QString>

#include <optional>

namespace regulars
{

// The name under which the ranking of a measure lies in the store (S32): the same in every version
// of the programme that ranks by the same.
QString rankingKey(const Programme &programme, const Measure &measure, const Ratio &share);

// The day by whose ranking a member stands on `today`: of calendar windows the last day of the one
// before, which is ranked once, after its end; of the others the last day that day-end has run,
// before today. None: not ranked yet.
std::optional<BusinessDay> rankedOn(const Window &window, BusinessDay today,
                                    std::optional<BusinessDay> lastRun);

} // namespace regulars
