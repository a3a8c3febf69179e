#include "storage/importtrace.h"

#include "storage/standing.h"
#include "storage/storedvalues.h"

namespace regulars
{

// The batch's operations, for queries to be put together from.
#define OF_BATCH "SELECT operation FROM temp.gathered WHERE batch = ?1"

ImportTrace::ImportTrace(Connection &store, qint64 batch,
                         const std::vector<OperationId> &operations)
    : m_store(store)
    , m_batch(batch)
{
    m_store.exec("CREATE TEMP TABLE IF NOT EXISTS gathered (batch INTEGER NOT NULL, operation "
                 "INTEGER NOT NULL, PRIMARY KEY (batch, operation)) WITHOUT ROWID");
    m_store.exec("DELETE FROM temp.gathered WHERE batch = :batch", m_batch);
    for (const OperationId operation : operations) {
        m_store.exec("INSERT INTO temp.gathered (batch, operation) VALUES (:batch, :operation)",
                     m_batch, operation);
    }
}

ImportTrace::~ImportTrace()
{
    try {
        m_store.exec("DELETE FROM temp.gathered WHERE batch = :batch", m_batch);
    } catch (const std::exception &) {
        // It is gone with the connection; the next undo of the batch gathers anew.
    }
}

qint64 ImportTrace::purchases() const
{
    return m_store
        .query("SELECT count(*) FROM operation WHERE id IN (" OF_BATCH ") AND kind = 41", m_batch)
        .scalar<qint64>();
}

qint64 ImportTrace::membersEnrolled() const
{
    return m_store
        .query("SELECT count(*) FROM enrolment WHERE operation IN (" OF_BATCH ")", m_batch)
        .scalar<qint64>();
}

std::vector<OperationId> ImportTrace::standing() const
{
    std::vector<OperationId> operations;
    Statement rows = m_store.query(R"(
        SELECT gathered.operation
        FROM temp.gathered
        LEFT JOIN operation AS reversal ON reversal.reverses = gathered.operation
        WHERE gathered.batch = ?1 AND reversal.id IS NULL
        ORDER BY gathered.operation DESC)",
                                   m_batch);
    while (rows.step()) {
        operations.push_back(rows.as<OperationId>(0));
    }
    return operations;
}

std::vector<MemberId> ImportTrace::remaining() const
{
    std::vector<MemberId> members;
    Statement rows = m_store.query(R"(
        SELECT enrolment.member
        FROM temp.gathered
        JOIN enrolment ON enrolment.operation = gathered.operation
        JOIN member ON member.id = enrolment.member AND member.erased_at IS NULL
        WHERE gathered.batch = ?1
        ORDER BY enrolment.member)",
                                   m_batch);
    while (rows.step()) {
        members.push_back(rows.as<MemberId>(0));
    }
    return members;
}

std::vector<ImportSpending> ImportTrace::spendings() const
{
    std::vector<ImportSpending> spendings;
    Statement rows = m_store.query(R"(
        WITH brought AS (SELECT lot.id, lot.unit, lot.amount
                         FROM temp.gathered
                         JOIN lot ON lot.operation = gathered.operation
                         WHERE gathered.batch = ?1),
             taken AS (SELECT brought.id, SUM(allocation.amount) AS amount
                       FROM brought
                       JOIN allocation ON allocation.lot = brought.id
                       JOIN entry ON entry.id = allocation.entry
                       JOIN operation ON operation.id = allocation.operation
                       LEFT JOIN temp.gathered AS own
                              ON own.batch = ?1
                             AND own.operation IN (operation.id, operation.reverses)
                       WHERE own.operation IS NULL AND entry.kind <> 8
                       GROUP BY brought.id)
        SELECT brought.unit, SUM(brought.amount), COALESCE(SUM(taken.amount), 0)
        FROM brought
        LEFT JOIN taken ON taken.id = brought.id
        GROUP BY brought.unit
        HAVING COALESCE(SUM(taken.amount), 0) > 0
        ORDER BY brought.unit)",
                                   m_batch);
    while (rows.step()) {
        spendings.push_back({rows.as<Unit>(0), rows.int64(1), rows.int64(2)});
    }
    return spendings;
}

bool ImportTrace::isReturned() const
{
    return m_store
        .query(R"(
        SELECT EXISTS (SELECT 1
                       FROM temp.gathered
                       JOIN purchase ON purchase.operation = gathered.operation
                       JOIN refund ON refund.purchase = purchase.id AND refund.is_undone = 0
                       WHERE gathered.batch = ?1
                         AND refund.operation NOT IN ()" OF_BATCH "))",
               m_batch)
        .scalar<bool>();
}

bool ImportTrace::isAttached() const
{
    return m_store
        .query(R"(
        SELECT EXISTS (SELECT 1
                       FROM temp.gathered
                       JOIN purchase ON purchase.operation = gathered.operation
                       WHERE gathered.batch = ?1 AND purchase.rated_by <> purchase.operation))",
               m_batch)
        .scalar<bool>();
}

std::optional<QString> ImportTrace::usedCoupon() const
{
    Statement row = m_store.query(R"(
        SELECT coupon.code
        FROM temp.gathered
        JOIN coupon ON coupon.operation = gathered.operation AND coupon.state = 2
        WHERE gathered.batch = ?1 AND coupon.used_by NOT IN ()" OF_BATCH R"()
        LIMIT 1)",
                                  m_batch);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

std::optional<OperationId> ImportTrace::laterUse() const
{
    return m_store
        .query(R"(
        WITH enrolled AS (SELECT enrolment.member
                          FROM temp.gathered
                          JOIN enrolment ON enrolment.operation = gathered.operation
                          JOIN member ON member.id = enrolment.member
                          WHERE gathered.batch = ?1
                            AND (member.erased_at IS NULL OR EXISTS (
                                 SELECT 1 FROM temp.gathered AS left_over
                                 WHERE left_over.batch = ?1
                                   AND NOT EXISTS (SELECT 1 FROM operation AS reversal
                                                   WHERE reversal.reverses = left_over.operation)))),
             used AS (SELECT operation.id
                      FROM enrolled
                      JOIN operation ON operation.member = enrolled.member
                      UNION
                      SELECT entry.operation
                      FROM enrolled
                      JOIN entry ON entry.member = enrolled.member
                      UNION
                      SELECT merge.operation
                      FROM enrolled
                      JOIN merge ON enrolled.member IN (merge.from_member, merge.into_member))
        SELECT MIN(used.id)
        FROM used
        JOIN operation ON operation.id = used.id AND operation.kind NOT BETWEEN 50 AND 54
        LEFT JOIN temp.gathered AS own ON own.batch = ?1 AND own.operation = used.id
        WHERE own.operation IS NULL AND operation.reverses IS NULL AND )" STANDS("operation.id"),
               m_batch)
        .scalar<std::optional<OperationId>>();
}

bool ImportTrace::isTouchedAfter(OperationId last) const
{
    return m_store
        .query(R"(
        WITH since AS (SELECT id, member, kind FROM operation
                       WHERE id > ?2 AND kind NOT BETWEEN 50 AND 54)
        SELECT EXISTS (SELECT 1
                       FROM (SELECT since.member FROM since
                             UNION
                             SELECT entry.member
                             FROM since JOIN entry ON entry.operation = since.id) AS person
                       JOIN enrolment ON enrolment.member = person.member
                       WHERE enrolment.operation IN ()" OF_BATCH R"())
            OR EXISTS (SELECT 1
                       FROM since
                       JOIN entry ON entry.operation = since.id
                       JOIN allocation ON allocation.entry = entry.id
                       JOIN lot ON lot.id = allocation.lot
                       WHERE lot.operation IN ()" OF_BATCH R"())
            OR EXISTS (SELECT 1
                       FROM since
                       JOIN refund ON refund.operation = since.id
                       JOIN purchase ON purchase.id = refund.purchase
                       WHERE purchase.operation IN ()" OF_BATCH R"())
            OR EXISTS (SELECT 1
                       FROM since
                       JOIN coupon_change ON coupon_change.operation = since.id
                       JOIN coupon ON coupon.id = coupon_change.coupon
                       WHERE coupon.operation IN ()" OF_BATCH R"())
            OR EXISTS (SELECT 1 FROM since WHERE kind = 21))",
               m_batch, last)
        .scalar<bool>();
}

OperationId ImportTrace::newestOperation() const
{
    return m_store.prepare("SELECT max(id) FROM operation").scalar<OperationId>();
}

} // namespace regulars
