#pragma once

#include "values/clock.h"

#include <QElapsedTimer>

#include <stdexcept>

namespace regulars
{

// A clock that stands still until a test moves it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {}

    Instant now() const override { return m_now; }
    qint64 monotonicMs() const override
    {
        return m_monotonicMs + (m_ticking.isValid() ? m_ticking.elapsed() : 0);
    }

    // Somebody sets the computer's clock, backwards too: no time passes.
    void set(Instant now) { m_now = now; }

    // Time passes.
    void advanceMs(qint64 ms)
    {
        if (ms < 0)
            throw std::logic_error("time does not run backwards");
        m_now = m_now.plusMs(ms);
        m_monotonicMs += ms;
    }

    // From now on work takes the time that it takes, though it stays the same moment.
    void tick() { m_ticking.start(); }

private:
    Instant m_now;
    QElapsedTimer m_ticking;
    qint64 m_monotonicMs = 0;
};

} // namespace regulars
