#include "services/systemclock.h"

#include <chrono>
#include <ctime>

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
#ifdef CLOCK_BOOTTIME
    // A computer that slept has not had its clock set: this one counts sleep too.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0) {
        return inMs(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    }
#endif
    return inMs(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace regulars
