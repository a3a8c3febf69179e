#pragma once

#include "services/desk.h"

#include <functional>
#include <optional>

namespace regulars
{

struct DayTally;

// How far the days are.
struct DayStanding
{
    std::optional<BusinessDay> lastRun;
    int due = 0; // days that have ended and were never run
};

// What falls due with the days: expiry, rankings, tier reviews, dated rules; each day once, in
// order, catching up after days off.
class DayEnd
{
public:
    explicit DayEnd(Desk &desk)
        : m_desk(desk)
    {}

    // As of now; needs nobody at the till.
    DayStanding standing() const;

    // Told of each day done and how many are to do; false stops after that day.
    using Progress = std::function<bool(int done, int total)>;

    // Runs every day from the earliest never run through the one given, or the last ended business
    // day. Refuses bad-date for a day that has not ended. Figures: days, expired_points, reviews,
    // kept, fell, rose, dated. `pause` is called where no transaction stands, so that others may
    // write meanwhile: in the middle of a long day too. A day that was left there goes on from
    // there with the next call (DayWork). Copies beside the store that had their day go with it.
    Result<Answer> run(const Envelope &envelope, std::optional<BusinessDay> through,
                       const Progress &progress = {}, const std::function<void()> &pause = {});

private:
    // By the calendar of the programme in force then.
    BusinessDay lastEnded(Instant inForceAt) const;
    Result<bool> runInPieces(BusinessDay day, DayTally &tally, const std::function<bool()> &goesOn,
                             const std::function<void()> &pause);
    Result<bool> runTogether(const std::vector<BusinessDay> &due, qint64 &done, DayTally &total,
                             const std::function<bool()> &goesOn, bool isInPieces);
    Result<bool> expireInPieces(BusinessDay day, DayTally &tally,
                                const std::function<bool()> &goesOn,
                                const std::function<void()> &pause);

    Desk &m_desk;
};

} // namespace regulars
