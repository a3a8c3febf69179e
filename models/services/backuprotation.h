#pragma once

#include "values/calendar.h"

#include <QString>

#include <vector>

namespace regulars
{

// A backup by its file and its time.
struct DatedBackup
{
    QString path;
    Instant made;
};

// Which of them have had their day: kept are the newest of each of the last 24 hours, 14 days, 8
// weeks (from Monday) and 12 months that have any, by the shop's calendar (trust.md), and the
// newest of all. Pure.
std::vector<DatedBackup> outlivedBackups(std::vector<DatedBackup> backups,
                                         const Calendar &calendar);

} // namespace regulars
