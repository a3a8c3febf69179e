#include "services/backuprotation.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace regulars
{

namespace
{

// One span of time is told from another by a number.
struct Keeping
{
    std::size_t spans;
    std::function<qint64(Instant)> span;
};

} // namespace

std::vector<DatedBackup> outlivedBackups(std::vector<DatedBackup> backups, const Calendar &calendar)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const auto &one, const auto &other) { return one.made > other.made; });
    const auto day = [&calendar](Instant at) { return calendar.dayOf(at).date().toJulianDay(); };
    const std::array<Keeping, 4> rules{Keeping{24,
                                               [&](Instant at) {
                                                   return day(at) * 24 +
                                                          calendar.localTime(at).secondOfDay / 3600;
                                               }},
                                       Keeping{14, day},
                                       // Julian day 0 was a Monday.
                                       Keeping{8, [&](Instant at) { return day(at) / 7; }},
                                       Keeping{12, [&](Instant at) {
                                                   const QDate date = calendar.dayOf(at).date();
                                                   return qint64(date.year()) * 12 + date.month();
                                               }}};
    std::set<std::size_t> kept;
    if (!backups.empty()) {
        kept.insert(0);
    }
    for (const Keeping &rule : rules) {
        std::set<qint64> seen;
        for (std::size_t i = 0; i < backups.size() && seen.size() < rule.spans; ++i) {
            if (seen.insert(rule.span(backups[i].made)).second) {
                kept.insert(i);
            }
        }
    }
    std::vector<DatedBackup> outlived;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        if (!kept.contains(i)) {
            outlived.push_back(backups[i]);
        }
    }
    return outlived;
}

} // namespace regulars
