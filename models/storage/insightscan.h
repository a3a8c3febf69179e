#pragma once

#include "insight/factsink.h"
#include "values/businessday.h"
#include "values/calendar.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace regulars
{

class Connection;
struct PeriodPast;

// What a scan must know of the shop besides the store.
struct InsightFrame
{
    DayRange period;
    Calendar calendar;
    QStringList tiers;              // ids, rising
    QHash<QString, QString> zoneOf; // by reward id
};

// Hands every fact up to the period's end to the sink, as of that end: what was undone,
// returned, attached, erased or merged later still stands as it did then; expiries that were due
// but not yet written count as written (S1). Reads only; wants one Snapshot around it.
void scanFacts(Connection &connection, const InsightFrame &frame, FactSink &sink);
void scanFacts(const PeriodPast &past, FactSink &sink);

} // namespace regulars
