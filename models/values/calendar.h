#pragma once

#include "values/businessday.h"
#include "values/instant.h"

#include <QByteArray>

#include <memory>

namespace regulars
{

struct ZoneOffsets;

// The wall clock of a place at an instant.
struct LocalTime
{
    BusinessDay civilDay; // by midnight, not by the shop's day start
    int secondOfDay;      // 0 … 86399
};

// The shop's zone and the time its business day starts: turns instants into business days and back
// (S9, S16). A business day runs from day_starts_at to the next one. Pure and quick: the zone's
// offsets are read once in a process. Summer time rules are followed through 2200.
class Calendar
{
public:
    // zone is an IANA name ("Asia/Shanghai"); throws std::domain_error for an unknown one.
    // dayStartsAtMinute: 0 … 1439.
    explicit Calendar(const QByteArray &zone = "Asia/Shanghai", int dayStartsAtMinute = 0);

    static bool isKnownZone(const QByteArray &zone);

    BusinessDay dayOf(Instant instant) const;
    Instant startOf(BusinessDay day) const;                                   // included
    Instant endOf(BusinessDay day) const { return startOf(day.plusDays(1)); } // excluded
    LocalTime localTime(Instant instant) const;
    // The instant at which that wall clock reads so; in a skipped hour the instant of the jump, in
    // a repeated one the first.
    Instant instantAt(QDate civilDay, int secondOfDay) const;
    QString toIso(Instant instant) const; // with the zone's offset at that instant, to the second
    int offsetSecondsAt(Instant instant) const;
    int dayStartsAtMinute() const { return m_dayStartsAtMinute; }

private:
    std::shared_ptr<const ZoneOffsets> m_offsets;
    int m_dayStartsAtMinute;
};

} // namespace regulars
