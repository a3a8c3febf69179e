#pragma once

#include "values/length.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace regulars
{

class Month;

// A day of the shop's own calendar, of the years 1 to 9999, fixed when an entry is written (S9).
class BusinessDay
{
public:
    // The caller has checked that the date exists; throws std::domain_error otherwise.
    explicit BusinessDay(QDate date);
    static std::optional<BusinessDay> fromIso(QStringView text); // YYYY-MM-DD
    static BusinessDay fromNumber(int yyyymmdd); // as stored; throws std::domain_error

    QDate date() const { return QDate::fromJulianDay(m_julianDay); }
    int number() const; // yyyymmdd, as stored
    QString toIso() const;
    int dayOfWeek() const
    {
        return static_cast<int>(m_julianDay % 7) + 1;
    } // 1 = Monday … 7 = Sunday

    BusinessDay plusDays(qint64 days) const;
    // Calendar arithmetic clamped to the month's end: 31 January + 1 month = 28 or 29 February
    // (S18), and to the years 1 to 9999.
    BusinessDay plus(Length length) const;
    BusinessDay minus(Length length) const;
    BusinessDay firstOfWeek() const; // Monday (S12)
    BusinessDay firstOfMonth() const;
    BusinessDay lastOfMonth() const;
    BusinessDay firstOfYear() const;
    qint64 daysUntil(BusinessDay later) const { return later.m_julianDay - m_julianDay; }
    Month month() const;

    friend auto operator<=>(BusinessDay, BusinessDay) = default;

private:
    qint64 m_julianDay;
};

// A calendar month of the shop.
class Month
{
public:
    Month(int year, int month); // throws std::domain_error unless 1 ≤ month ≤ 12, 1 ≤ year ≤ 9999
    static std::optional<Month> fromIso(QStringView text); // YYYY-MM

    int year() const { return m_index / 12; }
    int monthOfYear() const { return m_index % 12 + 1; }
    BusinessDay first() const;
    BusinessDay last() const;
    Month plusMonths(int months) const;
    int monthsUntil(Month later) const { return later.m_index - m_index; }
    QString toIso() const;
    int number() const { return year() * 100 + monthOfYear(); } // yyyymm
    friend auto operator<=>(Month, Month) = default;

private:
    int m_index;
};

// A run of days, both included.
struct DayRange
{
    BusinessDay first;
    BusinessDay last;
    bool contains(BusinessDay day) const { return first <= day && day <= last; }
    qint64 days() const { return first.daysUntil(last) + 1; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

} // namespace regulars
