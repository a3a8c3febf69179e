#include "insight/daytable.h"

#include <algorithm>

namespace regulars
{

namespace
{

constexpr qint64 msPerSecond = 1'000;
constexpr int secondsPerDay = 86'400;
constexpr qint64 msPerDay = secondsPerDay * msPerSecond;

} // namespace

DayTable::DayTable(const Calendar &calendar, DayRange days)
    : m_calendar(calendar)
    , m_range(days)
    , m_end(calendar.endOf(days.last))
    , m_startsAtSecond(calendar.dayStartsAtMinute() * 60)
{
    m_days.reserve(static_cast<std::size_t>(days.days()));
    for (BusinessDay day = days.first; day <= days.last; day = day.plusDays(1)) {
        const Instant start = calendar.startOf(day);
        const Instant end = calendar.endOf(day);
        const int ahead = calendar.offsetSecondsAt(start);
        const bool isPlain = end.ms() - start.ms() == msPerDay &&
                             calendar.offsetSecondsAt(start.plusMs(-1)) == ahead &&
                             calendar.offsetSecondsAt(start.plusMs(msPerDay / 2)) == ahead &&
                             calendar.offsetSecondsAt(end.plusMs(-1)) == ahead;
        m_days.push_back({day, start, isPlain});
    }
}

Moment DayTable::momentOf(Instant at) const
{
    if (at < m_days.front().start || m_end <= at)
        return Moment::of(m_calendar, at);
    const auto guess = static_cast<std::size_t>((at.ms() - m_days.front().start.ms()) / msPerDay);
    std::size_t place = std::min(guess, m_days.size() - 1);
    while (at < m_days[place].start)
        --place;
    while (place + 1 < m_days.size() && m_days[place + 1].start <= at)
        ++place;
    const Day &known = m_days[place];
    if (!known.isPlain)
        return Moment::of(m_calendar, at);
    const int second =
        m_startsAtSecond + static_cast<int>((at.ms() - known.start.ms()) / msPerSecond);
    return second < secondsPerDay
               ? Moment{at, known.day, {known.day, second}}
               : Moment{at, known.day, {known.day.plusDays(1), second - secondsPerDay}};
}

} // namespace regulars
