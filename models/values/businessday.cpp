#include "values/businessday.h"

#include "values/digits.h"

#include <algorithm>
#include <stdexcept>

namespace regulars
{

namespace
{

constexpr int FirstYear = 1;
constexpr int LastYear = 9999;

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

// Julian days of 0001-01-01 and 9999-12-31.
constexpr qint64 FirstJulianDay = 1'721'426;
constexpr qint64 LastJulianDay = 5'373'484;

// A date of the Gregorian calendar. QDate reckons one for each of its parts; millions of purchases
// ask for them.
struct Civil
{
    int year;
    int month;
    int day;
};

constexpr qint64 DaysOfEra = 146'097; // 400 years
constexpr qint64 MarchOfYearZero = 1'721'120;

// By years that begin in March, so that the leap day comes last.
constexpr Civil civilOf(qint64 julianDay)
{
    const qint64 days = julianDay - MarchOfYearZero; // ≥ 0 from the year 1 on
    const qint64 era = days / DaysOfEra;
    const qint64 ofEra = days % DaysOfEra;
    const qint64 yearOfEra = (ofEra - ofEra / 1'460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const qint64 ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 fromMarch = (5 * ofYear + 2) / 153;
    const qint64 month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
            static_cast<int>(ofYear - (153 * fromMarch + 2) / 5 + 1)};
}

constexpr qint64 firstOfMonthJulian(int year, int month)
{
    const qint64 fromMarch = month > 2 ? month - 3 : month + 9;
    const qint64 years = month > 2 ? year : year - 1;
    const qint64 era = years / 400;
    const qint64 ofEra = years % 400;
    return MarchOfYearZero + era * DaysOfEra + ofEra * 365 + ofEra / 4 - ofEra / 100 +
           (153 * fromMarch + 2) / 5;
}

constexpr int daysInMonth(int year, int month)
{
    return static_cast<int>(
        (month == 12 ? firstOfMonthJulian(year + 1, 1) : firstOfMonthJulian(year, month + 1)) -
        firstOfMonthJulian(year, month));
}

static_assert(firstOfMonthJulian(1, 1) == FirstJulianDay);
static_assert(firstOfMonthJulian(9999, 12) + 30 == LastJulianDay);
static_assert(daysInMonth(2000, 2) == 29 && daysInMonth(1900, 2) == 28);

// The day that a length leads to, held between the first and the last day there is.
qint64 shifted(qint64 julianDay, qint64 count, Length::Unit unit)
{
    if (unit == Length::Unit::Day || unit == Length::Unit::Week) {
        const qint64 days = unit == Length::Unit::Week ? count * 7 : count;
        return std::clamp(julianDay + days, FirstJulianDay, LastJulianDay);
    }
    const qint64 months = unit == Length::Unit::Year ? count * 12 : count;
    const Civil date = civilOf(julianDay);
    const qint64 index = qint64{date.year} * 12 + date.month - 1 + months;
    if (index < FirstYear * 12)
        return FirstJulianDay;
    if (index >= (LastYear + 1) * 12)
        return LastJulianDay;
    const int year = static_cast<int>(index / 12);
    const int month = static_cast<int>(index % 12) + 1;
    return firstOfMonthJulian(year, month) + std::min(date.day, daysInMonth(year, month)) - 1;
}

BusinessDay ofJulian(qint64 julianDay)
{
    return BusinessDay(QDate::fromJulianDay(julianDay));
}

} // namespace

// An invalid date has no Julian day of these years.
BusinessDay::BusinessDay(QDate date)
    : m_julianDay(date.toJulianDay())
{
    if (m_julianDay < FirstJulianDay || m_julianDay > LastJulianDay)
        throw std::domain_error("a business day is a date of the years 1 to 9999");
}

std::optional<BusinessDay> BusinessDay::fromIso(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return std::nullopt;
    const auto year = numberFromDigits(text.first(4));
    const auto month = numberFromDigits(text.sliced(5, 2));
    const auto day = numberFromDigits(text.sliced(8, 2));
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return BusinessDay(QDate(*year, *month, *day));
}

BusinessDay BusinessDay::fromNumber(int yyyymmdd)
{
    return BusinessDay(QDate(yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100));
}

int BusinessDay::number() const
{
    const Civil day = civilOf(m_julianDay);
    return day.year * 10000 + day.month * 100 + day.day;
}

QString BusinessDay::toIso() const
{
    const QDate day = date();
    return padded(day.year(), 4) + u'-' + padded(day.month(), 2) + u'-' + padded(day.day(), 2);
}

BusinessDay BusinessDay::plusDays(qint64 days) const
{
    return BusinessDay(date().addDays(days));
}

BusinessDay BusinessDay::plus(Length length) const
{
    return ofJulian(shifted(m_julianDay, length.count, length.unit));
}

BusinessDay BusinessDay::minus(Length length) const
{
    return ofJulian(shifted(m_julianDay, -qint64{length.count}, length.unit));
}

BusinessDay BusinessDay::firstOfWeek() const
{
    return plusDays(1 - dayOfWeek());
}

BusinessDay BusinessDay::firstOfMonth() const
{
    return plusDays(1 - civilOf(m_julianDay).day);
}

BusinessDay BusinessDay::lastOfMonth() const
{
    const Civil day = civilOf(m_julianDay);
    return plusDays(daysInMonth(day.year, day.month) - day.day);
}

BusinessDay BusinessDay::firstOfYear() const
{
    return ofJulian(firstOfMonthJulian(civilOf(m_julianDay).year, 1));
}

Month BusinessDay::month() const
{
    const Civil day = civilOf(m_julianDay);
    return Month(day.year, day.month);
}

Month::Month(int year, int month)
    : m_index(0)
{
    if (month < 1 || month > 12 || year < FirstYear || year > LastYear)
        throw std::domain_error("a month is one of twelve of the years 1 to 9999");
    m_index = year * 12 + month - 1;
}

std::optional<Month> Month::fromIso(QStringView text)
{
    if (text.size() != 7 || text.at(4) != u'-')
        return std::nullopt;
    const auto year = numberFromDigits(text.first(4));
    const auto month = numberFromDigits(text.sliced(5));
    if (!year || !month || *year < FirstYear || *month < 1 || *month > 12)
        return std::nullopt;
    return Month(*year, *month);
}

BusinessDay Month::first() const
{
    return BusinessDay(QDate(year(), monthOfYear(), 1));
}

BusinessDay Month::last() const
{
    return first().lastOfMonth();
}

Month Month::plusMonths(int months) const
{
    const qint64 index = qint64{m_index} + months;
    if (index < FirstYear * 12 || index >= (LastYear + 1) * 12)
        throw std::domain_error("a month is one of twelve of the years 1 to 9999");
    return Month(static_cast<int>(index / 12), static_cast<int>(index % 12) + 1);
}

QString Month::toIso() const
{
    return padded(year(), 4) + u'-' + padded(monthOfYear(), 2);
}

} // namespace regulars
