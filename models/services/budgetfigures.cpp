#include "services/budgetfigures.h"

#include "services/present.h"
#include "storage/history.h"

namespace regulars
{

std::optional<BudgetUse> BudgetFigures::of(const Policy &policy, const Currency &currency,
                                           Points issued, BusinessDay today)
{
    if (!policy.budget.marketingPerYear) {
        return std::nullopt;
    }
    const Money budget = *policy.budget.marketingPerYear;
    Ratio spent = Ratio(issued.count()) * policy.pointValue; // in major units
    for (int i = 0; i < currency.decimals; ++i) {
        spent = spent * Ratio(10);
    }
    BudgetUse use{issued, Money(spent.floor()), budget, spent / Ratio(budget.count()), {}};
    const BusinessDay first = today.firstOfYear();
    const qint64 daysOfYear = first.daysUntil(BusinessDay(first.date().addYears(1)));
    const qint64 soFar = first.daysUntil(today) + 1;
    if (use.spent >= budget) {
        use.usedUpOn = today;
    } else if (use.spent > Money()) {
        // In whole days: it is gone on the day that brings the last of it.
        const qint64 days = (Ratio(soFar) / use.share).ceiling();
        if (days <= daysOfYear) {
            use.usedUpOn = first.plusDays(static_cast<int>(days) - 1);
        }
    }
    return use;
}

Result<std::optional<BudgetUse>> BudgetFigures::use(const Policy &policy, const Currency &currency)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (m_desk.who()->role < Role::Manager) {
        return refusals::NotAllowed{QStringLiteral("budget-figures")};
    }
    Store &store = m_desk.store();
    const BusinessDay today =
        store.newestProgramme().programme->calendar.dayOf(presentTime(m_desk));
    const Points issued = History(store.connection()).issued({today.firstOfYear(), today});
    return of(policy, currency, issued, today);
}

} // namespace regulars
