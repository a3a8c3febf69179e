#pragma once

#include "engine/occasion.h"

#include <optional>
#include <vector>

namespace regulars
{

// The days of a period with the instants at which they begin: what a replay asks a calendar about
// millions of times, worked out once. Instants before and after are asked of the calendar.
class DayTable
{
public:
    DayTable(const Calendar &calendar, DayRange days);

    const DayRange &range() const { return m_range; }
    Moment momentOf(Instant at) const;
    // Where the day stands among those of the period; none for another.
    std::optional<std::size_t> placeOf(BusinessDay day) const
    {
        if (!m_range.contains(day))
            return std::nullopt;
        return static_cast<std::size_t>(m_range.first.daysUntil(day));
    }

private:
    struct Day
    {
        BusinessDay day;
        Instant start;
        bool isPlain; // 24 hours by the wall clock, as nearly all are
    };

    Calendar m_calendar;
    DayRange m_range;
    std::vector<Day> m_days;
    Instant m_end;
    int m_startsAtSecond;
};

} // namespace regulars
