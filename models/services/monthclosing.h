#pragma once

#include "services/desk.h"
#include "services/monthreport.h"

#include <functional>
#include <optional>

namespace regulars
{

// Closes a month by its final report: from then on its figures never move, and what is recorded for
// it late carries today's business date (S15, S43).
class MonthClosing
{
public:
    explicit MonthClosing(Desk &desk)
        : m_desk(desk)
    {}

    // A month as it stood at an operation: counted beside the writer, so that closing needn't wait.
    struct Counted
    {
        MonthReport report;
        qint64 upTo; // the newest operation, 0: there was none
    };

    // What close() refuses, and its day-end: a long work, in pieces. `pause` as DayEnd's.
    Result<Done> prepare(Month month, const std::function<void()> &pause = {});
    static Counted count(Store &store, Month month);

    // First prepares. A month closed before answers its report as it was. Refuses bad-date (it has
    // not ended), not-allowed. What was counted ahead counts where nothing was recorded since; else
    // the month is counted inside.
    Result<MonthReport> close(const Envelope &envelope, Month month,
                              const std::function<void()> &pause = {},
                              const std::optional<Counted> &ahead = std::nullopt);

private:
    QString closerName() const;

    Desk &m_desk;
};

} // namespace regulars
