#pragma once

#include "services/desk.h"
#include "storage/days.h"

#include <optional>
#include <vector>

namespace regulars
{

// A month as a report may be made of it.
struct ReportMonth
{
    Month month;
    bool hasRecords = false; // anything was done at a counter, or imported as if
    std::optional<MonthClosed> closed{};
};

// The months from the first that holds anything to the running one, so that one of them can be
// chosen: which hold something, which are closed. Questions; nothing is stored.
class ReportMonths
{
public:
    explicit ReportMonths(Desk &desk)
        : m_desk(desk)
    {}

    // Newest first; the running month is always among them. Refuses not-signed-in, not-allowed.
    Result<std::vector<ReportMonth>> all();

private:
    bool hasRecords(Month month);

    Desk &m_desk;
};

} // namespace regulars
