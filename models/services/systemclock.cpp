#include "services/systemclock.h"

#include <chrono>

namespace regulars
{

namespace
{

template <typename Duration>
qint64 inMs(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

} // namespace

Instant SystemClock::now() const
{
    return Instant(inMs(std::chrono::system_clock::now().time_since_epoch()));
}

qint64 SystemClock::monotonicMs() const
{
    return inMs(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace regulars
