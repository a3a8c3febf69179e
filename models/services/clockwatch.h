#pragma once

#include "values/clock.h"

namespace regulars
{

// Watches for a clock that somebody set forward while the program ran (F7): the computer's clock
// against the time that passed in the process. A program that was closed meanwhile has seen no
// jump.
class ClockWatch
{
public:
    explicit ClockWatch(const Clock &clock)
        : m_clock(clock)
    {
        confirm();
    }

    static constexpr qint64 mostAheadMs = 36LL * 3'600'000;

    // So far has the clock run ahead of the time that passed, since the last word on it.
    qint64 aheadMs() const
    {
        return (m_clock.now().ms() - m_now) - (m_clock.monotonicMs() - m_monotonicMs);
    }
    bool hasJumped() const { return aheadMs() > mostAheadMs; }
    // Where the clock stands is right.
    void confirm()
    {
        m_now = m_clock.now().ms();
        m_monotonicMs = m_clock.monotonicMs();
    }

private:
    const Clock &m_clock;
    qint64 m_now = 0;
    qint64 m_monotonicMs = 0;
};

} // namespace regulars
