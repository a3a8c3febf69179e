#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace regulars::bench
{

struct Times // in microseconds
{
    double median = 0;
    double p99 = 0;
};

// Elapsed: where a disk or other threads are waited for. Worked: this thread's own time, which
// others on the machine hardly disturb. AllWorked: the own time of all threads together.
enum class Span { Elapsed, Worked, AllWorked };

inline double now(Span clock)
{
    timespec time{};
    clock_gettime(clock == Span::Elapsed  ? CLOCK_MONOTONIC
                  : clock == Span::Worked ? CLOCK_THREAD_CPUTIME_ID
                                          : CLOCK_PROCESS_CPUTIME_ID,
                  &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

inline Times measure(Span clock, int times, const std::function<void(int)> &work)
{
    std::vector<double> taken;
    taken.reserve(static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) {
        const double begin = now(clock);
        work(i);
        taken.push_back(now(clock) - begin);
    }
    std::sort(taken.begin(), taken.end());
    return {taken[taken.size() / 2], taken[taken.size() * 99 / 100]};
}

// What is wanted of a row: at most so many times its floor, or so many microseconds.
struct Aim
{
    enum class Of { Floor, Time, None };
    Of of = Of::None;
    double most = 0;
};

inline Aim timesFloor(double most)
{
    return {Aim::Of::Floor, most};
}
inline Aim microseconds(double most)
{
    return {Aim::Of::Time, most};
}

inline std::string shown(double microseconds)
{
    char text[32];
    if (microseconds < 1e3)
        std::snprintf(text, sizeof text, "%.1f µs", microseconds);
    else if (microseconds < 1e6)
        std::snprintf(text, sizeof text, "%.2f ms", microseconds / 1e3);
    else
        std::snprintf(text, sizeof text, "%.2f s", microseconds / 1e6);
    return text;
}

// One line of the table that tests/run bench prints.
inline void tell(const char *what, const Times &times, const char *floorName, double floor,
                 const Aim &aim)
{
    std::string ratio = "–";
    if (floor > 0) {
        char text[32];
        std::snprintf(text, sizeof text, "%.2f × %s", times.median / floor, floorName);
        ratio = text;
    }
    std::string wanted = "–";
    std::string isMet = "–";
    if (aim.of == Aim::Of::Floor) {
        char text[32];
        std::snprintf(text, sizeof text, "≤ %.4g ×", aim.most);
        wanted = text;
        isMet = times.median <= aim.most * floor ? "yes" : "no";
    } else if (aim.of == Aim::Of::Time) {
        wanted = "≤ " + shown(aim.most);
        isMet = times.median <= aim.most ? "yes" : "no";
    }
    std::printf("| %s | %s | %s | %s | %s | %s |\n", what, shown(times.median).c_str(),
                shown(times.p99).c_str(), ratio.c_str(), wanted.c_str(), isMet.c_str());
    std::fflush(stdout);
}

inline void tellHead()
{
    std::printf(
        "| what | median | p99 | against its floor | aim | met |\n|---|---|---|---|---|---|\n");
}

} // namespace regulars::bench
