#pragma once

#include "storage/connection.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <optional>
#include <set>
#include <vector>

namespace regulars
{

// A closed month's record.
struct MonthClosed
{
    Month month;
    Instant at;
    std::optional<QString> by; // none: the command line
};

// What day-end and the closing of months ask (S15, S31).
class Days
{
public:
    explicit Days(Connection &store)
        : m_store(store)
    {}

    bool wasRun(BusinessDay day) const;
    // Of a day that was left in the middle: whether a ranking was made, and whether a dated rule
    // fired for one.
    bool wasRanked(const QString &windowKey, BusinessDay day) const;
    // Who stands in the share by the newest ranking up to that day.
    std::set<MemberId> ranked(const QString &windowKey, BusinessDay day) const;
    bool hasFired(MemberId member, Instant at) const;
    std::optional<BusinessDay> lastRun() const;
    // The first business date of any operation; none in an empty store.
    std::optional<BusinessDay> firstDay() const;

    bool isClosed(Month month) const;
    std::optional<Month> lastClosed() const;
    // When and by whom each was closed, the newest first.
    std::vector<MonthClosed> closings() const;
    void archive(Month month, const QString &figures) const;
    std::optional<QString> archived(Month month) const;

    // Living members, by id, whose review falls on that day or before.
    std::vector<MemberId> reviewsDue(BusinessDay through, int limit) const;
    // Living members born on that day of any year; 29 February is the caller's question to ask.
    std::vector<MemberId> bornOn(int month, int day) const;
    // Living members, by id, after `after`: for dated rules.
    std::vector<MemberId> membersAfter(std::optional<MemberId> after, int limit) const;

private:
    Connection &m_store;
};

} // namespace regulars
