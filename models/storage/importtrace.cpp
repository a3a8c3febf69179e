#include "storage/importtrace.h"

#include "storage/standing.h"
#include "storage/storedvalues.h"

#include <algorithm>
#include <map>
#include <utility>

namespace regulars
{

namespace
{

constexpr int rowsOfPart = 3'000; // some hundredths of a second on a slow computer

} // namespace

// The batch's operations of one part, for questions to be put together from.
#define PART "gathered.batch = ?1 AND gathered.operation BETWEEN ?2 AND ?3"
// Whether an operation is one of the batch.
#define IS_OWN(operation)                                                                            \
    "EXISTS (SELECT 1 FROM temp.gathered AS own WHERE own.batch = ?1 AND own.operation = " operation \
    ")"

ImportTrace::ImportTrace(Connection &store, qint64 batch, Rest rest)
    : m_store(store)
    , m_batch(batch)
    , m_rest(std::move(rest))
{
    m_store.exec("CREATE TEMP TABLE IF NOT EXISTS gathered (batch INTEGER NOT NULL, operation "
                 "INTEGER NOT NULL, PRIMARY KEY (batch, operation)) WITHOUT ROWID");
    m_store.exec("DELETE FROM temp.gathered WHERE batch = :batch", m_batch);
    gather();
    leaveToOthers();
}

ImportTrace::~ImportTrace()
{
    try {
        m_store.exec("DELETE FROM temp.gathered WHERE batch = :batch", m_batch);
    } catch (const std::exception &) {
        // It is gone with the connection; the next undo of the batch gathers anew.
    }
}

void ImportTrace::forget(const Rest &rest)
{
    m_rest = rest;
    anyPart([this](const Part &part) {
        m_store.exec("DELETE FROM temp.gathered WHERE " PART, m_batch, part.first, part.last);
        return false;
    });
}

void ImportTrace::rest() const
{
    if (m_rest) {
        m_rest();
    }
}

// The rows of all imports have no index but their keys.
std::optional<QByteArray> ImportTrace::lastKeyOfPart(const QByteArray &after) const
{
    return m_store
        .query("SELECT max(key) FROM (SELECT key FROM import_row WHERE key > :after ORDER BY key "
               "LIMIT :most)",
               after, rowsOfPart)
        .scalar<std::optional<QByteArray>>();
}

void ImportTrace::gather()
{
    QByteArray after("");
    while (const auto last = lastKeyOfPart(after)) {
        // A row's operations were written together, so that they stand side by side.
        m_store.exec(R"(
            INSERT OR IGNORE INTO temp.gathered (batch, operation)
            WITH part AS MATERIALIZED (
                 SELECT operation FROM import_row
                 WHERE batch = ?1 AND key > ?2 AND key <= ?3)
            SELECT ?1, operation FROM part
            UNION
            SELECT ?1, enrolment.operation
            FROM part
            JOIN operation AS sale ON sale.id = part.operation AND sale.kind = 41
            JOIN enrolment ON enrolment.operation = sale.id - 1 AND enrolment.member = sale.member
            JOIN operation AS joined ON joined.id = enrolment.operation AND joined.kind = 40
            UNION
            SELECT ?1, balance.id
            FROM part
            JOIN operation AS joined ON joined.id = part.operation AND joined.kind = 40
            JOIN operation AS balance ON balance.id = joined.id + 1 AND balance.kind = 40
                                     AND balance.member = joined.member)",
                     m_batch, after, *last);
        after = *last;
        rest();
    }
}

// An enrolment that stands beside a sale of this batch may be a row of another.
void ImportTrace::leaveToOthers()
{
    QByteArray after("");
    while (const auto last = lastKeyOfPart(after)) {
        m_store.exec(R"(
            DELETE FROM temp.gathered
            WHERE batch = ?1
              AND operation IN (SELECT operation FROM import_row
                                WHERE batch <> ?1 AND key > ?2 AND key <= ?3))",
                     m_batch, after, *last);
        after = *last;
        rest();
    }
}

std::optional<ImportTrace::Part> ImportTrace::partBehind(qint64 operation) const
{
    Statement rows = m_store.query(R"(
        SELECT min(operation), max(operation)
        FROM (SELECT operation FROM temp.gathered
              WHERE batch = ?1 AND operation > ?2
              ORDER BY operation
              LIMIT ?3))",
                                   m_batch, operation, rowsOfPart);
    if (!rows.step() || !rows.optionalInt64(0)) {
        return std::nullopt;
    }
    return Part{rows.int64(0), rows.int64(1)};
}

bool ImportTrace::anyPart(const std::function<bool(const Part &part)> &ask) const
{
    for (auto part = partBehind(0); part; part = partBehind(part->last)) {
        if (ask(*part)) {
            return true;
        }
        rest();
    }
    return false;
}

qint64 ImportTrace::countedInParts(Sql question) const
{
    qint64 all = 0;
    anyPart([&](const Part &part) {
        all += m_store.query(question, m_batch, part.first, part.last).scalar<qint64>();
        return false;
    });
    return all;
}

qint64 ImportTrace::purchases() const
{
    return countedInParts("SELECT count(*) FROM temp.gathered JOIN operation ON operation.id = "
                          "gathered.operation AND operation.kind = 41 WHERE " PART);
}

qint64 ImportTrace::membersEnrolled() const
{
    return countedInParts("SELECT count(*) FROM temp.gathered JOIN enrolment ON "
                          "enrolment.operation = gathered.operation WHERE " PART);
}

std::vector<OperationId> ImportTrace::standing() const
{
    std::vector<OperationId> operations;
    anyPart([&](const Part &part) {
        Statement rows = m_store.query(R"(
            SELECT gathered.operation
            FROM temp.gathered
            LEFT JOIN operation AS reversal ON reversal.reverses = gathered.operation
            WHERE reversal.id IS NULL AND )" PART R"(
            ORDER BY gathered.operation)",
                                       m_batch, part.first, part.last);
        while (rows.step()) {
            operations.push_back(rows.as<OperationId>(0));
        }
        return false;
    });
    std::reverse(operations.begin(), operations.end());
    return operations;
}

bool ImportTrace::isAnyStanding() const
{
    return anyPart([this](const Part &part) {
        return m_store
            .query("SELECT EXISTS (SELECT 1 FROM temp.gathered WHERE NOT EXISTS (SELECT 1 FROM "
                   "operation AS reversal WHERE reversal.reverses = gathered.operation) AND " PART
                   ")",
                   m_batch, part.first, part.last)
            .scalar<bool>();
    });
}

std::vector<MemberId> ImportTrace::remaining() const
{
    std::vector<MemberId> members;
    anyPart([&](const Part &part) {
        Statement rows = m_store.query(R"(
            SELECT enrolment.member
            FROM temp.gathered
            JOIN enrolment ON enrolment.operation = gathered.operation
            JOIN member ON member.id = enrolment.member AND member.erased_at IS NULL
            WHERE )" PART,
                                       m_batch, part.first, part.last);
        while (rows.step()) {
            members.push_back(rows.as<MemberId>(0));
        }
        return false;
    });
    std::sort(members.begin(), members.end());
    return members;
}

std::vector<ImportSpending> ImportTrace::spendings() const
{
    std::map<Unit, ImportSpending> all;
    anyPart([&](const Part &part) {
        Statement rows = m_store.query(R"(
            WITH brought AS (SELECT lot.id, lot.unit, lot.amount
                             FROM temp.gathered
                             JOIN lot ON lot.operation = gathered.operation
                             WHERE )" PART R"(),
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
            GROUP BY brought.unit)",
                                       m_batch, part.first, part.last);
        while (rows.step()) {
            const Unit unit = rows.as<Unit>(0);
            ImportSpending &sum = all.try_emplace(unit, ImportSpending{unit, 0, 0}).first->second;
            sum.brought += rows.int64(1);
            sum.spent += rows.int64(2);
        }
        return false;
    });
    std::vector<ImportSpending> spendings;
    for (const auto &[unit, sum] : all) {
        if (sum.spent > 0) {
            spendings.push_back(sum);
        }
    }
    return spendings;
}

bool ImportTrace::isReturned() const
{
    return anyPart([this](const Part &part) {
        return m_store
            .query(R"(
            SELECT EXISTS (SELECT 1
                           FROM temp.gathered
                           JOIN purchase ON purchase.operation = gathered.operation
                           JOIN refund ON refund.purchase = purchase.id AND refund.is_undone = 0
                           WHERE NOT )" IS_OWN("refund.operation") " AND " PART ")",
                   m_batch, part.first, part.last)
            .scalar<bool>();
    });
}

bool ImportTrace::isAttached() const
{
    return anyPart([this](const Part &part) {
        return m_store
            .query(R"(
            SELECT EXISTS (SELECT 1
                           FROM temp.gathered
                           JOIN purchase ON purchase.operation = gathered.operation
                           WHERE purchase.rated_by <> purchase.operation AND )" PART ")",
                   m_batch, part.first, part.last)
            .scalar<bool>();
    });
}

std::optional<QString> ImportTrace::usedCoupon() const
{
    std::optional<QString> code;
    anyPart([&](const Part &part) {
        Statement row = m_store.query(R"(
            SELECT coupon.code
            FROM temp.gathered
            JOIN coupon ON coupon.operation = gathered.operation AND coupon.state = 2
            WHERE NOT )" IS_OWN("coupon.used_by") " AND " PART " LIMIT 1",
                                      m_batch, part.first, part.last);
        if (row.step()) {
            code = row.text(0);
        }
        return code.has_value();
    });
    return code;
}

std::optional<OperationId> ImportTrace::laterUse() const
{
    const bool isAny = isAnyStanding();
    std::optional<OperationId> first;
    anyPart([&](const Part &part) {
        const auto found = m_store
                               .query(R"(
            WITH enrolled AS (SELECT enrolment.member
                              FROM temp.gathered
                              JOIN enrolment ON enrolment.operation = gathered.operation
                              JOIN member ON member.id = enrolment.member
                              WHERE (?4 OR member.erased_at IS NULL) AND )" PART R"(),
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
            WHERE own.operation IS NULL AND operation.reverses IS NULL AND )" STANDS(
                                          "operation.id"),
                                      m_batch, part.first, part.last, isAny)
                               .scalar<std::optional<OperationId>>();
        first = found && first ? std::min(*found, *first) : found ? found : first;
        return false;
    });
    return first;
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
                       WHERE )" IS_OWN("enrolment.operation") R"()
            OR EXISTS (SELECT 1
                       FROM since
                       JOIN entry ON entry.operation = since.id
                       JOIN allocation ON allocation.entry = entry.id
                       JOIN lot ON lot.id = allocation.lot
                       WHERE )" IS_OWN("lot.operation") R"()
            OR EXISTS (SELECT 1
                       FROM since
                       JOIN refund ON refund.operation = since.id
                       JOIN purchase ON purchase.id = refund.purchase
                       WHERE )" IS_OWN("purchase.operation") R"()
            OR EXISTS (SELECT 1
                       FROM since
                       JOIN coupon_change ON coupon_change.operation = since.id
                       JOIN coupon ON coupon.id = coupon_change.coupon
                       WHERE )" IS_OWN("coupon.operation") R"()
            OR EXISTS (SELECT 1 FROM since WHERE kind = 21))",
               m_batch, last)
        .scalar<bool>();
}

OperationId ImportTrace::newestOperation() const
{
    return m_store.prepare("SELECT max(id) FROM operation").scalar<OperationId>();
}

} // namespace regulars
