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

int ImportLog::forgetRows(qint64 batch, int most) const
{
    std::vector<seals::SealedRow> gone;
    {
        Statement rows = m_store.query(
            "SELECT key, operation FROM import_row WHERE batch = :batch LIMIT :most", batch, most);
        while (rows.step()) {
            gone.push_back({rows.blob(0), rows.as<OperationId>(1)});
        }
    }
    for (const seals::SealedRow &row : gone) {
        m_store.exec("DELETE FROM import_row WHERE key = :key", row.key);
    }
    seals::addRows(m_store, batch, gone);
    return static_cast<int>(gone.size());
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
    seals::addRows(m_store, batch, {{key, operation}});
    if (own) {
        own->commit();
    }
}

} // namespace regulars
