#include "insight/timeseries.h"

#include <algorithm>
#include <map>

namespace regulars
{

namespace
{

constexpr int monthsAYear = 12;
constexpr qint64 weeksAYear = 52;

// Weeks since a Monday long ago.
qint64 weekOf(BusinessDay day)
{
    return day.date().toJulianDay() / 7; // Julian day 0 was a Monday
}

BusinessDay mondayOf(qint64 week)
{
    return BusinessDay(QDate::fromJulianDay(week * 7));
}

int monthNumber(BusinessDay day)
{
    const Month month = day.month();
    return month.year() * monthsAYear + month.monthOfYear() - 1;
}

Month monthAt(int number)
{
    return {number / monthsAYear, number % monthsAYear + 1};
}

template <typename T>
void makeDistinct(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

Month TimeSeriesCount::firstMonthOf(DayRange period)
{
    return std::min(period.first.month(), period.last.month().plusMonths(1 - monthsAYear));
}

TimeSeriesCount::TimeSeriesCount(Month first, BusinessDay last)
    : m_first(first)
    , m_last(last)
{
    for (Month month = first; month <= last.month(); month = month.plusMonths(1)) {
        m_months.push_back({month, 0, {}, {}, {}, {}, {}, {}, 0, 0, {}, {}});
    }
}

MonthSeries *TimeSeriesCount::monthOf(BusinessDay day)
{
    const int index = m_first.monthsUntil(day.month());
    return index < 0 ? nullptr : &m_months.at(static_cast<std::size_t>(index));
}

void TimeSeriesCount::act(MemberId member, BusinessDay day)
{
    const int place = m_members.of(member);
    if (place >= 0 && weekOf(day) + weeksAYear >= weekOf(m_months.front().month.first())) {
        m_active.emplace_back(weekOf(day), place);
    }
}

void TimeSeriesCount::add(const MemberFact &fact)
{
    m_members.add(fact.id, m_memberCount++);
    if (MonthSeries *month = monthOf(fact.joinedOn)) {
        ++month->joined;
    }
}

void TimeSeriesCount::add(const PurchaseFact &fact)
{
    MonthSeries *month = monthOf(fact.day);
    if (month) {
        month->sales += fact.paid;
        month->memberSales += fact.member ? fact.paid : Money();
    }
    if (fact.isGone) {
        return;
    }
    if (month) {
        ++month->purchases;
        month->memberPurchases += fact.member ? 1 : 0;
    }
    if (!fact.member) {
        return;
    }
    act(*fact.member, fact.day);
    if (const int place = m_members.of(*fact.member); place >= 0) {
        m_bought.emplace_back(place, monthNumber(fact.day));
    }
}

void TimeSeriesCount::add(const ReturnFact &fact)
{
    if (MonthSeries *month = monthOf(fact.day)) {
        month->sales -= fact.amount;
        month->memberSales -= fact.isMember ? fact.amount : Money();
    }
}

void TimeSeriesCount::add(const PointsFact &fact)
{
    MonthSeries *month = monthOf(fact.day);
    if (!month) {
        m_opening += fact.amount;
        return;
    }
    month->balance += fact.amount; // the month's own move, until finish()
    switch (fact.kind) {
    case BridgeKind::Issued:
    case BridgeKind::TakenBack:
        month->issued += fact.amount;
        break;
    case BridgeKind::Redeemed:
    case BridgeKind::Restored:
        month->redeemed -= fact.amount;
        break;
    case BridgeKind::Expired:
        month->expired -= fact.amount;
        break;
    default:
        break;
    }
}

void TimeSeriesCount::add(const RedemptionFact &fact)
{
    if (!fact.isUndone) {
        act(fact.member, fact.day);
    }
}

void TimeSeriesCount::add(const ActionFact &fact)
{
    act(fact.member, fact.day);
}

void TimeSeriesCount::add(const TierMoveFact &fact)
{
    MonthSeries *month = fact.from.isEmpty() ? nullptr : monthOf(fact.day);
    if (month) {
        ++(fact.isRise ? month->rises : month->falls)[fact.to];
    }
}

TimeSeries TimeSeriesCount::finish()
{
    makeDistinct(m_bought);
    TimeSeries series;
    finishWeeks(series);
    series.months = m_months;
    Points balance = m_opening;
    for (MonthSeries &month : series.months) {
        balance += month.balance;
        month.balance = balance;
    }
    series.byMonth = retention(1);
    series.byQuarter = retention(3);
    series.byYear = retention(monthsAYear);
    return series;
}

void TimeSeriesCount::finishWeeks(TimeSeries &series)
{
    makeDistinct(m_active);
    std::map<qint64, qint64> counts;
    for (const auto &[week, member] : m_active) {
        ++counts[week];
    }
    const auto countOf = [&](qint64 week) {
        const auto found = counts.find(week);
        return found == counts.end() ? 0 : found->second;
    };
    for (qint64 week = weekOf(m_first.first()); week <= weekOf(m_last); ++week) {
        series.weeks.push_back({mondayOf(week), countOf(week), countOf(week - weeksAYear)});
    }
}

std::vector<UnitRetention> TimeSeriesCount::retention(int monthsAUnit) const
{
    std::map<int, std::pair<qint64, qint64>> counts; // unit → bought before, and stayed
    int member = -1;
    int unit = -1;
    for (const auto &[who, month] : m_bought) {
        const int now = month / monthsAUnit;
        if (who == member && now == unit) {
            continue;
        }
        counts[now].second += who == member && now == unit + 1 ? 1 : 0;
        ++counts[now + 1].first;
        member = who;
        unit = now;
    }
    std::vector<UnitRetention> units;
    const int last = monthNumber(m_last) / monthsAUnit;
    for (int at = monthNumber(m_first.first()) / monthsAUnit; at <= last; ++at) {
        const auto found = counts.find(at);
        const auto [before, stayed] =
            found == counts.end() ? std::pair<qint64, qint64>() : found->second;
        units.push_back({monthAt(at * monthsAUnit).first(), before, shareOf(stayed, before)});
    }
    return units;
}

} // namespace regulars
