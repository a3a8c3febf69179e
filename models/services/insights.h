#pragma once

#include "services/monthreport.h"
#include "services/store.h"
#include "values/clock.h"
#include "values/result.h"

namespace regulars
{

class Desk;

// The shop's figures, counted from its rows in one unchanging view of the store. For readers and
// workers: it may take seconds on a large store.
class Insights
{
public:
    explicit Insights(Store &store)
        : m_store(store)
    {}

    // As of the end of the period; of a closed month, as it was closed. Refuses bad-date for a
    // period that ends before it starts.
    Result<Figures> figures(DayRange period);

    // The month as it stands, or as it was closed.
    MonthReport month(Month month);
    // The month as it stands, counted inside a transaction of the caller's.
    MonthReport countedInside(Month month) { return counted(month); }

    Currency currency();

private:
    Figures count(DayRange period);
    Figures standing(DayRange period);
    MonthReport counted(Month month);
    void addRewards(MonthReport &report);
    void addCoupons(MonthReport &report);
    void addTiers(MonthReport &report);
    void addTrend(MonthReport &report);
    void addControls(MonthReport &report);

    Store &m_store;
};

} // namespace regulars
