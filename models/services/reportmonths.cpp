#include "services/reportmonths.h"

#include "services/present.h"
#include "services/transactions.h"
#include "storage/transaction.h"

#include <algorithm>

namespace regulars
{

bool ReportMonths::hasRecords(Month month)
{
    LogFilter filter{month.first(), month.last()};
    filter.kinds = Transactions::counterKinds();
    return !OperationLog(m_desk.store().connection()).page(filter, std::nullopt, 1).empty();
}

Result<std::vector<ReportMonth>> ReportMonths::all()
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    Store &store = m_desk.store();
    const Snapshot snapshot(store.connection());
    const Days days(store.connection());
    const std::vector<MonthClosed> closings = days.closings();
    const Instant now = presentTime(m_desk);
    const Month running = store.newestProgramme().programme->calendar.dayOf(now).month();
    Month first = running;
    if (const auto day = days.firstDay()) {
        first = std::min(first, day->month());
    }
    if (!closings.empty()) {
        first = std::min(first, closings.back().month);
    }
    std::vector<ReportMonth> months;
    for (Month month = running; month >= first; month = month.plusMonths(-1)) {
        ReportMonth row{month, hasRecords(month)};
        const auto closed = std::find_if(closings.begin(), closings.end(),
                                         [&](const auto &one) { return one.month == month; });
        if (closed != closings.end()) {
            row.closed = *closed;
        }
        months.push_back(row);
    }
    return months;
}

} // namespace regulars
