#pragma once

#include "engine/conditiontest.h"

#include <span>
#include <vector>

namespace regulars
{

// Equal units of one line: a line of 1,000 cups is one or two runs, never 1,000 things.
struct UnitRun
{
    int line = 0;
    qint64 price = 0; // of one unit, minor units
    qint64 count = 0;
};

// The whole units of the touched lines by price, dearest first; equal ones in the order of the
// bill. What stands on a line is split over its units by largest remainder, a rest of weighed goods
// taking its part.
std::vector<UnitRun> unitsOf(std::span<const TestedLine> lines, std::span<const int> touched);

qint64 countOf(std::span<const UnitRun> runs);

} // namespace regulars
