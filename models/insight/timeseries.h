#pragma once

#include "insight/factsink.h"
#include "insight/figures.h"
#include "insight/memberplaces.h"

#include <QMap>

#include <utility>
#include <vector>

namespace regulars
{

// Members who bought, redeemed or acted in a week.
struct WeekActivity
{
    BusinessDay monday;
    qint64 active = 0;
    qint64 aYearBefore = 0; // in the week 52 weeks before
};

struct MonthSeries
{
    Month month;
    qint64 joined = 0;
    Points issued;
    Points redeemed;
    Points expired;
    Points balance; // at its end
    Money sales;
    Money memberSales;
    qint64 purchases = 0;
    qint64 memberPurchases = 0;
    QMap<QString, qint64> rises; // by the tier that was reached
    QMap<QString, qint64> falls; // by the tier that was left for
};

// Of those who bought in the unit before, the share that bought in this one.
struct UnitRetention
{
    BusinessDay first; // of the unit
    qint64 before = 0;
    Share share;
};

struct TimeSeries
{
    std::vector<WeekActivity> weeks;
    std::vector<MonthSeries> months;
    std::vector<UnitRetention> byMonth;
    std::vector<UnitRetention> byQuarter;
    std::vector<UnitRetention> byYear;
};

// Counts how a shop went over the weeks, months and years up to a day, as it stood at that day's
// end: members first, then the other facts in any order.
class TimeSeriesCount final : public FactSink
{
public:
    // From the first month's first day; weeks and units lie wholly or partly in it.
    TimeSeriesCount(Month first, BusinessDay last);

    // The months that a period's charts show: its own, and at least the twelve up to its end.
    static Month firstMonthOf(DayRange period);

    void add(const MemberFact &fact) override;
    void add(const PurchaseFact &fact) override;
    void add(const ReturnFact &fact) override;
    void add(const PointsFact &fact) override;
    void add(const RedemptionFact &fact) override;
    void add(const ActionFact &fact) override;
    void add(const TierMoveFact &fact) override;

    // Once, at the end.
    TimeSeries finish();

private:
    MonthSeries *monthOf(BusinessDay day);
    void act(MemberId member, BusinessDay day);
    void finishWeeks(TimeSeries &series);
    std::vector<UnitRetention> retention(int monthsAUnit) const;

    Month m_first;
    BusinessDay m_last;
    std::vector<MonthSeries> m_months;
    Points m_opening;
    MemberPlaces m_members;
    int m_memberCount = 0;
    std::vector<std::pair<qint64, int>> m_active; // week number, member
    std::vector<std::pair<int, int>> m_bought;    // member, month number since year 0
};

} // namespace regulars
