#include "services/shoptrends.h"

#include "insight/factfan.h"
#include "insight/periods.h"
#include "insight/rewardcost.h"
#include "services/insights.h"
#include "services/permissions.h"
#include "storage/insightscan.h"
#include "storage/transaction.h"

namespace regulars
{

using namespace Qt::StringLiterals;

// What is counted of a period's trends.
struct ShopTrends::Counts
{
    explicit Counts(DayRange period)
        : steps(stepsUpTo(period, stepCount))
        , weeks(weeksUpTo(period.last, weekCount))
        , months(monthsUpTo(period.last, monthCount))
        , spent(period)
    {}

    std::vector<FactSink *> sinks() { return {&steps, &weeks, &months, &spent}; }
    Trends finish()
    {
        return {steps.finish(), weeks.finish(), months.finish(), spent.finish(), spent.byTier()};
    }

    StepCount steps;
    StepCount weeks;
    StepCount months;
    SpendCount spent;
};

Result<Done> ShopTrends::permitted(DayRange period)
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
    return Done{};
}

Result<Trends> ShopTrends::upTo(DayRange period)
{
    if (const auto allowed = permitted(period); !allowed) {
        return allowed.refusal();
    }
    Store &store = m_desk.store();
    const auto programme = store.newestProgramme().programme;
    Counts counts(period);
    FactFan fan(counts.sinks());
    const Snapshot snapshot(store.connection());
    scanFacts(store.connection(), {period, programme->calendar, {}, {}}, fan);
    return counts.finish();
}

Result<std::optional<ShopBoard>> ShopTrends::board(DayRange period, std::optional<qint64> known)
{
    if (const auto allowed = permitted(period); !allowed) {
        return allowed.refusal();
    }
    Insights insights(m_desk.store());
    ShopBoard board;
    // Read before the rest: what comes in between is counted anew next time.
    board.head = insights.head();
    if (known == board.head) {
        return std::optional<ShopBoard>();
    }
    const auto programme = m_desk.store().newestProgramme().programme;
    Counts counts(period);
    RewardCost cost(period, *programme);
    std::vector<FactSink *> sinks = counts.sinks();
    sinks.push_back(&cost);
    auto figures = insights.figuresWith(period, std::move(sinks));
    if (!figures) {
        return figures.refusal();
    }
    board.figures = std::move(*figures);
    board.trends = counts.finish();
    board.cost = cost.ofBudget();
    return std::optional(std::move(board));
}

} // namespace regulars
