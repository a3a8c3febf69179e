#pragma once

#include "storage/insightscan.h"
#include "values/amount.h"
#include "values/id.h"

#include <vector>

namespace regulars
{

// Points that a member holds and will lose, unless he spends them by that day.
struct PointsHeldUntil
{
    MemberId member;
    BusinessDay lastGoodDay;
    Points points;
};

// Of lots as they stood at the end of the frame's period, those that die after it and by the end
// of `until`. Reads only; wants one Snapshot around it.
std::vector<PointsHeldUntil> dyingPoints(Connection &connection, const InsightFrame &frame,
                                         BusinessDay until);

} // namespace regulars
