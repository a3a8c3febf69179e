#include "insight/periods.h"

#include "insight/analysis.h"

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<const char *, periodKinds> periodCodes{
    "last-7",       "last-30",      "last-90",   "this-month", "last-month",
    "this-quarter", "last-quarter", "this-year", "last-year",  "own"};

Month quarterOf(Month month)
{
    return month.plusMonths(-((month.monthOfYear() - 1) % 3));
}

// 29 February → 28 February.
BusinessDay yearsEarlier(BusinessDay day)
{
    return BusinessDay(day.date().addYears(-1));
}

} // namespace

DayRange periodOf(PeriodKind kind, BusinessDay today)
{
    const Month month = today.month();
    const Month quarter = quarterOf(month);
    const BusinessDay year = today.firstOfYear();
    switch (kind) {
    case PeriodKind::Last7:
        return {today.plusDays(-6), today};
    case PeriodKind::Last30:
        return {today.plusDays(-29), today};
    case PeriodKind::Last90:
        return {today.plusDays(-89), today};
    case PeriodKind::CurrentMonth:
        return {month.first(), today};
    case PeriodKind::LastMonth:
        return {month.plusMonths(-1).first(), month.plusMonths(-1).last()};
    case PeriodKind::CurrentQuarter:
        return {quarter.first(), today};
    case PeriodKind::LastQuarter:
        return {quarter.plusMonths(-3).first(), quarter.plusMonths(-1).last()};
    case PeriodKind::CurrentYear:
        return {year, today};
    case PeriodKind::LastYear:
        return {yearsEarlier(year), year.plusDays(-1)};
    case PeriodKind::Own:
        break;
    }
    return {today, today};
}

bool isWholeMonths(DayRange period)
{
    return period.first == period.first.firstOfMonth() && period.last == period.last.lastOfMonth();
}

DayRange equalBefore(DayRange period)
{
    return periodBefore(period);
}

DayRange yearBefore(DayRange period)
{
    if (isWholeMonths(period)) {
        return {period.first.month().plusMonths(-12).first(),
                period.last.month().plusMonths(-12).last()};
    }
    return {yearsEarlier(period.first), yearsEarlier(period.last)};
}

DayRange comparedWith(DayRange period, Against against)
{
    return against == Against::Before ? equalBefore(period) : yearBefore(period);
}

std::vector<DayRange> stepsUpTo(DayRange period, int count)
{
    std::vector<DayRange> steps{period};
    while (static_cast<int>(steps.size()) < count) {
        steps.push_back(equalBefore(steps.back()));
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

std::vector<DayRange> monthsUpTo(BusinessDay end, int count)
{
    std::vector<DayRange> steps;
    for (int back = count - 1; back >= 0; --back) {
        const Month month = end.month().plusMonths(-back);
        steps.push_back({month.first(), std::min(month.last(), end)});
    }
    return steps;
}

std::vector<DayRange> weeksUpTo(BusinessDay end, int count)
{
    std::vector<DayRange> steps;
    for (int back = count - 1; back >= 0; --back) {
        const BusinessDay monday = end.firstOfWeek().plusDays(-7LL * back);
        steps.push_back({monday, std::min(monday.plusDays(6), end)});
    }
    return steps;
}

QString codeOf(PeriodKind kind)
{
    return QString::fromLatin1(periodCodes[static_cast<std::size_t>(kind)]);
}

std::optional<PeriodKind> periodKindNamed(const QString &code)
{
    for (std::size_t i = 0; i < periodCodes.size(); ++i) {
        if (code == QLatin1StringView(periodCodes[i])) {
            return static_cast<PeriodKind>(i);
        }
    }
    return std::nullopt;
}

} // namespace regulars
