#pragma once

#include "values/businessday.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// Periods that a shop looks at, told from today.
enum class PeriodKind {
    Last7,
    Last30,
    Last90,
    CurrentMonth, // up to today, as the two below
    LastMonth,
    CurrentQuarter,
    LastQuarter,
    CurrentYear,
    LastYear,
    Own
};
inline constexpr int periodKinds = 10;

// With what a period's figures are compared.
enum class Against { Before, YearAgo };

// Ends today at the latest. Own: today alone, until its days are chosen.
DayRange periodOf(PeriodKind kind, BusinessDay today);

// As long, just before it: whole months before whole months.
DayRange equalBefore(DayRange period);
// The same days of the year before.
DayRange yearBefore(DayRange period);
DayRange comparedWith(DayRange period, Against against);

// It begins with a month's first day and ends with one's last.
bool isWholeMonths(DayRange period);

// `count` periods of equal length that end with this one, earliest first.
std::vector<DayRange> stepsUpTo(DayRange period, int count);
// Months and weeks (from Monday) up to that day; the last one ends with it.
std::vector<DayRange> monthsUpTo(BusinessDay end, int count);
std::vector<DayRange> weeksUpTo(BusinessDay end, int count);

// "last-30", "own" …, as settings keep it.
QString codeOf(PeriodKind kind);
std::optional<PeriodKind> periodKindNamed(const QString &code);

} // namespace regulars
