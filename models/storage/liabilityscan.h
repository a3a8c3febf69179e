#pragma once

#include "storage/codes.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/instant.h"

#include <functional>
#include <map>
#include <optional>

namespace regulars
{

class Connection;

// What a lot held at the end of a day, as its entries by business date say.
struct HeldThen
{
    qint64 amount; // of its unit
    Instant earnedAt;
    std::optional<Instant> diesAt; // none: never
    LotRank rank;
};

// What the shop owed its members at the end of a business day, and how it came about: the ledger
// read as the accountant reads it. Wants one Snapshot around it.
class LiabilityScan
{
public:
    // `end` is the day's end.
    LiabilityScan(Connection &store, BusinessDay day, Instant end)
        : m_store(store)
        , m_day(day)
        , m_end(end)
    {}

    // Every lot that held something and was alive.
    void eachLot(Unit unit, const std::function<void(const HeldThen &)> &visit) const;
    // What debits had taken without a lot to take it from, and nobody had paid or forgiven.
    qint64 debt(Unit unit) const;
    // What died before the day on which it was booked: a purchase told late, of a month that was
    // closed already (S15). Its death counts, the points themselves not yet.
    qint64 diedUnbooked(Unit unit) const;
    // Members whose balance was below zero.
    qint64 membersInDebt(Unit unit) const;
    // What moved a unit on those business dates, by kind; `begin` and `end` are the first one's
    // beginning and the last one's end. Deaths that are due but not yet written are among them
    // (S1).
    std::map<EntryKind, qint64> moved(Unit unit, DayRange days, Instant begin, Instant end) const;

private:
    Connection &m_store;
    BusinessDay m_day;
    Instant m_end;
};

} // namespace regulars
