#pragma once

#include "values/businessday.h"

#include <QJsonObject>

namespace regulars
{

class Store;

// Rewards of a period: how many there were, what came, was counted, corrected, handed out and came
// back, how many are left; what was redeemed of each and whether it is taken up by fewer than one
// of twenty of those who could have it; and what became of the coupons. Wants one Snapshot around
// it.
QJsonObject stockFigures(Store &store, DayRange days);

} // namespace regulars
