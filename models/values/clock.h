#pragma once

#include "values/instant.h"

namespace regulars
{

// What time it is. The only virtual thing below the window, so that tests can set it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    // Milliseconds since some moment of its own; never runs backwards.
    virtual qint64 monotonicMs() const = 0;
};

} // namespace regulars
