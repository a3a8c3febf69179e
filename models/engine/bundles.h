#pragma once

#include "engine/units.h"

#include <span>
#include <vector>

namespace regulars
{

struct BundleOff
{
    int line = 0;
    qint64 amount = 0; // minor units
};

// What full bundles among these units (dearest first) take off: the dearest units go together
// first, so that the customer saves most, for at most so many bundles.
std::vector<BundleOff> bundlesOff(const Programme &programme, const discounts::Bundle &bundle,
                                  std::span<const TestedLine> lines, std::vector<UnitRun> runs,
                                  qint64 mostBundles);

} // namespace regulars
