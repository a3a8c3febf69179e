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

// The date that a length leads to, held between the first and the last day there is.
QDate shifted(QDate date, qint64 count, Length::Unit unit)
{
    const QDate first(FirstYear, 1, 1);
    const QDate last(LastYear, 12, 31);
    if (unit == Length::Unit::Day || unit == Length::Unit::Week) {
        const qint64 days = unit == Length::Unit::Week ? count * 7 : count;
        return std::clamp(date.addDays(days), first, last);
    }
    const qint64 months = unit == Length::Unit::Year ? count * 12 : count;
    const qint64 index = date.year() * 12 + date.month() - 1 + months;
    if (index < FirstYear * 12)
        return first;
    if (index >= (LastYear + 1) * 12)
        return last;
    const QDate firstOfMonth(static_cast<int>(index / 12), static_cast<int>(index % 12) + 1, 1);
    return firstOfMonth.addDays(std::min(date.day(), firstOfMonth.daysInMonth()) - 1);
}

} // namespace

BusinessDay::BusinessDay(QDate date)
    : m_julianDay(date.toJulianDay())
{
    if (!date.isValid() || date.year() < FirstYear || date.year() > LastYear)
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
    const QDate day = date();
    return day.year() * 10000 + day.month() * 100 + day.day();
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
    return BusinessDay(shifted(date(), length.count, length.unit));
}

BusinessDay BusinessDay::minus(Length length) const
{
    return BusinessDay(shifted(date(), -qint64{length.count}, length.unit));
}

BusinessDay BusinessDay::firstOfWeek() const
{
    return plusDays(1 - dayOfWeek());
}

BusinessDay BusinessDay::firstOfMonth() const
{
    return plusDays(1 - date().day());
}

BusinessDay BusinessDay::lastOfMonth() const
{
    return plusDays(date().daysInMonth() - date().day());
}

BusinessDay BusinessDay::firstOfYear() const
{
    return plusDays(1 - date().dayOfYear());
}

Month BusinessDay::month() const
{
    return Month(date().year(), date().month());
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
