#include "services/shoptrends.h"

#include "insight/factfan.h"
#include "insight/periods.h"
#include "services/permissions.h"
#include "storage/insightscan.h"
#include "storage/transaction.h"

namespace regulars
{

using namespace Qt::StringLiterals;

Result<Trends> ShopTrends::upTo(DayRange period)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(m_desk.who()->role, Act::Browse) == Permission::No) {
        return refusals::NotAllowed{u"shop-trends"_s};
    }
    if (period.last < period.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    Store &store = m_desk.store();
    const auto programme = store.newestProgramme().programme;
    StepCount steps(stepsUpTo(period, stepCount));
    StepCount weeks(weeksUpTo(period.last, weekCount));
    StepCount months(monthsUpTo(period.last, monthCount));
    SpendCount spent(period);
    FactFan fan({&steps, &weeks, &months, &spent});
    const Snapshot snapshot(store.connection());
    scanFacts(store.connection(), {period, programme->calendar, {}, {}}, fan);
    return Trends{steps.finish(), weeks.finish(), months.finish(), spent.finish()};
}

} // namespace regulars
