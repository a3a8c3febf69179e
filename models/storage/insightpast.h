#pragma once

#include "storage/connection.h"
#include "storage/insightscan.h"
#include "storage/storedforms.h"

#include <unordered_map>

namespace regulars
{

struct PastReversal
{
    qint64 operation;
    BusinessDay day;
};

// Which operation was undone by which, up to the period's end. Undos can be undone in turn (S26).
class PastReversals
{
public:
    PastReversals(Connection &connection, BusinessDay end)
    {
        Statement rows = connection.query(R"sql(
            SELECT reverses, id, business_date
            FROM operation
            WHERE reverses IS NOT NULL AND business_date <= ?1
        )sql",
                                          end);
        while (rows.step()) {
            m_by.emplace(rows.int64(0), PastReversal{rows.int64(1), rows.as<BusinessDay>(2)});
        }
    }

    bool isUndone(qint64 operation) const
    {
        bool isUndone = false;
        forEachTurn(operation, [&](BusinessDay, bool undone) { isUndone = undone; });
        return isUndone;
    }

    // Each undo and redo of it in order: (day, whether it was undone by that turn).
    template <typename Visit>
    void forEachTurn(qint64 operation, Visit visit) const
    {
        bool isUndone = false;
        for (auto at = m_by.find(operation); at != m_by.end();
             at = m_by.find(at->second.operation)) {
            isUndone = !isUndone;
            visit(at->second.day, isUndone);
        }
    }

private:
    std::unordered_map<qint64, PastReversal> m_by;
};

// Who somebody was at the period's end: members merged by then are one; those merged later, or
// whose merge was undone by then, are two (S39).
class PastIdentities
{
public:
    PastIdentities(Connection &connection, BusinessDay end, const PastReversals &reversals)
    {
        Statement rows = connection.query(R"sql(
            SELECT merge.from_member, merge.into_member, merge.operation
            FROM merge
            JOIN operation ON operation.id = merge.operation
            WHERE operation.business_date <= ?1
        )sql",
                                          end);
        while (rows.step()) {
            if (!reversals.isUndone(rows.int64(2))) {
                m_into.emplace(rows.int64(0), rows.as<MemberId>(1));
            }
        }
    }

    bool isMerged(MemberId member) const { return m_into.contains(member.value()); }

    MemberId of(MemberId member) const
    {
        for (auto at = m_into.find(member.value()); at != m_into.end();
             at = m_into.find(member.value())) {
            member = at->second;
        }
        return member;
    }

private:
    std::unordered_map<qint64, MemberId> m_into;
};

// What every scan knows of the period.
struct PeriodPast
{
    PeriodPast(Connection &store, const InsightFrame &asked)
        : connection(store)
        , frame(asked)
        , reversals(store, asked.period.last)
        , identities(store, asked.period.last, reversals)
    {}

    Connection &connection;
    const InsightFrame &frame;
    PastReversals reversals;
    PastIdentities identities;
};

} // namespace regulars
