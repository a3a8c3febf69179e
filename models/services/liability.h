#pragma once

#include "values/businessday.h"

#include <QJsonObject>

namespace regulars
{

class Store;

// What the shop owes its members at the end of the period's last day, for the accountant: points
// outstanding by the month in which they expire and by the year in which they were issued, at the
// programme's value of a point; stored value; and how each moved in the period. Every line is a sum
// over the ledger by business date. Wants one Snapshot around it.
QJsonObject liabilityFigures(Store &store, DayRange days);

} // namespace regulars
