#include "storage/liabilityscan.h"

#include "storage/connection.h"
#include "storage/owedagain.h"
#include "storage/storedforms.h"

namespace regulars
{

void LiabilityScan::eachLot(Unit unit, const std::function<void(const HeldThen &)> &visit) const
{
    // What a debit takes belongs to the debit's own business date, what pays or gives back later to
    // the date of the operation that does it.
    Statement rows = m_store.query(R"sql(
        SELECT held, earned_at, dies_at, rank
        FROM (SELECT lot.amount
                     - COALESCE((SELECT SUM(allocation.amount)
                                 FROM allocation
                                 JOIN entry AS debit ON debit.id = allocation.entry
                                 JOIN operation ON operation.id = allocation.operation
                                 WHERE allocation.lot = lot.id
                                   AND CASE WHEN debit.operation = allocation.operation
                                            THEN debit.business_date
                                            ELSE operation.business_date END <= ?1), 0) AS held,
                     lot.earned_at, lot.dies_at, lot.rank
              FROM lot
              JOIN entry AS credit ON credit.id = lot.entry
              WHERE lot.unit = ?2 AND credit.business_date <= ?1
                AND (lot.dies_at IS NULL OR lot.dies_at > ?3)) AS lots
        WHERE held <> 0
    )sql",
                                   m_day, unit, m_end);
    while (rows.step()) {
        visit({rows.int64(0), rows.as<Instant>(1), rows.as<std::optional<Instant>>(2),
               rows.as<LotRank>(3)});
    }
}

qint64 LiabilityScan::debt(Unit unit) const
{
    return m_store
        .query(R"sql(
        SELECT COALESCE(SUM(-debit.amount
                            - COALESCE((SELECT SUM(allocation.amount)
                                        FROM allocation
                                        JOIN operation ON operation.id = allocation.operation
                                        WHERE allocation.entry = debit.id
                                          AND (allocation.amount > 0 OR )sql" IS_OWED_AGAIN(
                   "allocation") R"sql()
                                          AND (allocation.operation = debit.operation
                                               OR operation.business_date <= ?1)), 0)
                            - COALESCE((SELECT SUM(cancelled_debt.amount)
                                        FROM cancelled_debt
                                        JOIN operation ON operation.id = cancelled_debt.operation
                                        WHERE cancelled_debt.entry = debit.id
                                          AND (cancelled_debt.operation = debit.operation
                                               OR operation.business_date <= ?1)), 0)), 0)
        FROM entry AS debit
        WHERE debit.unit = ?2 AND debit.amount < 0 AND debit.business_date <= ?1
    )sql",
               m_day, unit)
        .scalar<qint64>();
}

qint64 LiabilityScan::diedUnbooked(Unit unit) const
{
    return m_store
        .query(R"sql(
        SELECT COALESCE(SUM(CASE WHEN lot.is_closed = 1
                                 THEN (SELECT COALESCE(SUM(allocation.amount), 0)
                                       FROM allocation
                                       JOIN entry AS death ON death.id = allocation.entry
                                       WHERE allocation.lot = lot.id AND death.kind = ?4
                                         AND death.business_date <= ?1)
                                 ELSE lot.remaining END), 0)
        FROM lot
        JOIN entry AS credit ON credit.id = lot.entry
        WHERE lot.unit = ?2 AND credit.business_date > ?1 AND lot.dies_at IS NOT NULL
          AND lot.dies_at <= ?3
    )sql",
               m_day, unit, m_end, EntryKind::Expired)
        .scalar<qint64>();
}

qint64 LiabilityScan::membersInDebt(Unit unit) const
{
    return m_store
        .query(R"sql(
        SELECT COUNT(*)
        FROM (SELECT member
              FROM entry
              WHERE unit = ?2 AND business_date <= ?1
              GROUP BY member
              HAVING SUM(amount) < 0) AS owing
    )sql",
               m_day, unit)
        .scalar<qint64>();
}

std::map<EntryKind, qint64> LiabilityScan::moved(Unit unit, DayRange days, Instant begin,
                                                 Instant end) const
{
    std::map<EntryKind, qint64> moves;
    Statement rows = m_store.query(R"sql(
        SELECT kind, SUM(amount)
        FROM entry
        WHERE unit = ?1 AND business_date BETWEEN ?2 AND ?3
        GROUP BY kind
    )sql",
                                   unit, days.first, days.last);
    while (rows.step()) {
        moves[rows.as<EntryKind>(0)] += rows.int64(1);
    }
    const auto due = m_store
                         .query(R"sql(
        SELECT COALESCE(SUM(remaining), 0)
        FROM lot
        WHERE unit = ?1 AND is_closed = 0 AND remaining > 0 AND dies_at IS NOT NULL
          AND dies_at > ?2 AND dies_at <= ?3
    )sql",
                                unit, begin, end)
                         .scalar<qint64>();
    if (due != 0) {
        moves[EntryKind::Expired] -= due;
    }
    return moves;
}

} // namespace regulars
