#include "storage/importlog.h"

#include "storage/recordseals.h"
#include "storage/storedvalues.h"
#include "storage/transaction.h"

namespace regulars
{

std::optional<qint64> ImportLog::batchOf(ImportKind kind, const QByteArray &digest) const
{
    return m_store
        .query(R"(
        SELECT max(id) FROM import_batch
        WHERE kind = :kind AND digest = :digest AND is_undone = 0)",
               kind, digest)
        .scalar<std::optional<qint64>>();
}

qint64 ImportLog::insertBatch(OperationId operation, ImportKind kind, const QString &name,
                              const QByteArray &digest) const
{
    const auto batch = m_store
                           .query(R"(
        INSERT INTO import_batch (operation, kind, name, digest)
        VALUES (:operation, :kind, :name, :digest)
        RETURNING id)",
                                  operation, kind, name, digest)
                           .scalar<qint64>();
    seals::beginBatch(m_store, batch);
    return batch;
}

namespace
{

ImportBatch batchIn(const Statement &row)
{
    return {row.int64(0), row.as<OperationId>(1), row.as<ImportKind>(2), row.text(3),
            row.as<bool>(4)};
}

} // namespace

std::optional<ImportBatch> ImportLog::batch(qint64 id) const
{
    Statement row = m_store.query(R"(
        SELECT id, operation, kind, name, is_undone
        FROM import_batch
        WHERE id = :id)",
                                  id);
    return row.step() ? std::optional(batchIn(row)) : std::nullopt;
}

std::vector<ImportBatch> ImportLog::batches(int limit) const
{
    std::vector<ImportBatch> batches;
    Statement rows = m_store.query(R"(
        SELECT id, operation, kind, name, is_undone
        FROM import_batch
        ORDER BY id DESC
        LIMIT :limit)",
                                   limit);
    while (rows.step()) {
        batches.push_back(batchIn(rows));
    }
    return batches;
}

std::vector<ListedBatch> ImportLog::list(int limit) const
{
    std::vector<ListedBatch> batches;
    Statement rows = m_store.query(R"(
        SELECT import_batch.id, import_batch.operation, import_batch.kind, import_batch.name,
               import_batch.is_undone, operation.recorded_at, user.name, coalesce(kept.count, 0),
               coalesce(kept.taken_back, 0)
        FROM import_batch
        JOIN operation ON operation.id = import_batch.operation
        LEFT JOIN user ON user.id = operation.actor
        LEFT JOIN (SELECT batch, count(DISTINCT operation) AS count,
                          count(DISTINCT reversal.reverses) AS taken_back
                   FROM import_row
                   LEFT JOIN operation AS reversal ON reversal.reverses = import_row.operation
                   GROUP BY batch) AS kept ON kept.batch = import_batch.id
        ORDER BY import_batch.id DESC
        LIMIT :limit)",
                                   limit);
    while (rows.step()) {
        batches.push_back({batchIn(rows), rows.as<Instant>(5), rows.optionalText(6), rows.int64(7),
                           rows.int64(8)});
    }
    return batches;
}

std::vector<OperationId> ImportLog::operationsOf(qint64 batch) const
{
    std::vector<OperationId> operations;
    // A row's operations were written together, so that they stand side by side. Rows have no index
    // by operation: those of other batches are gathered once, not looked through for each.
    Statement rows = m_store.query(R"(
        SELECT operation AS id FROM import_row WHERE batch = ?1
        UNION
        SELECT enrolment.operation
        FROM import_row
        JOIN operation AS sale ON sale.id = import_row.operation AND sale.kind = 41
        JOIN enrolment ON enrolment.operation = sale.id - 1 AND enrolment.member = sale.member
        JOIN operation AS joined ON joined.id = enrolment.operation AND joined.kind = 40
        WHERE import_row.batch = ?1
          AND joined.id NOT IN (SELECT operation FROM import_row WHERE batch <> ?1)
        UNION
        SELECT balance.id
        FROM import_row
        JOIN operation AS joined ON joined.id = import_row.operation AND joined.kind = 40
        JOIN operation AS balance ON balance.id = joined.id + 1 AND balance.kind = 40
                                 AND balance.member = joined.member
        WHERE import_row.batch = ?1
        ORDER BY id DESC)",
                                   batch);
    while (rows.step()) {
        operations.push_back(rows.as<OperationId>(0));
    }
    return operations;
}

void ImportLog::undo(qint64 batch) const
{
    m_store.exec("UPDATE import_batch SET is_undone = 1 WHERE id = :batch", batch);
    m_store.exec("DELETE FROM import_row WHERE batch = :batch", batch);
    seals::beginBatch(m_store, batch);
}

std::optional<Instant> ImportLog::openingBalance(MemberId member) const
{
    return m_store
        .query(R"(
        SELECT max(at) FROM entry
        WHERE member = :member AND unit = 1 AND kind = 1
        HAVING sum(amount) > 0)",
               member)
        .optionalScalar<Instant>();
}

bool ImportLog::isTaken(const QByteArray &key) const
{
    return m_store.query("SELECT EXISTS (SELECT 1 FROM import_row WHERE key = :key)", key)
        .scalar<bool>();
}

void ImportLog::insertRow(const QByteArray &key, qint64 batch, OperationId operation) const
{
    std::optional<Transaction> own; // a row and the seal over it are one
    if (!m_store.isInTransaction()) {
        own.emplace(m_store);
    }
    m_store.exec(R"(
        INSERT INTO import_row (key, batch, operation)
        VALUES (:key, :batch, :operation))",
                 key, batch, operation);
    seals::addRow(m_store, batch, key, operation);
    if (own) {
        own->commit();
    }
}

} // namespace regulars
