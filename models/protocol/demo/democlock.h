#pragma once

#include "values/clock.h"

#include <algorithm>

namespace regulars
{

inline constexpr int secondsOfHour = 3'600;
// A day is closed when the next has begun.
inline constexpr qint64 afterMidnightMs = 60'000;

// Walks through the year that a demo shop lives.
class DemoClock final : public Clock
{
public:
    explicit DemoClock(Instant start)
        : m_start(start)
        , m_now(start)
    {}

    Instant now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_now.ms() - m_start.ms(); }

    // Forwards only: an earlier instant changes nothing.
    void goTo(Instant instant) { m_now = std::max(m_now, instant); }
    void passMs(qint64 ms) { m_now = m_now.plusMs(ms); }

private:
    Instant m_start;
    Instant m_now;
};

} // namespace regulars
