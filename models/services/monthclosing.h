#pragma once

#include "services/desk.h"
#include "services/monthreport.h"

#include <functional>

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

    // First runs day-end through the month's last day. A month closed before answers its report as
    // it was. Refuses bad-date (it has not ended), not-allowed.
    // `pause` as DayEnd's.
    Result<MonthReport> close(const Envelope &envelope, Month month,
                              const std::function<void()> &pause = {});

private:
    QString closerName() const;

    Desk &m_desk;
};

} // namespace regulars
