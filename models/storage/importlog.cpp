#include "storage/importlog.h"

#include "storage/storedvalues.h"

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
    return m_store
        .query(R"(
        INSERT INTO import_batch (operation, kind, name, digest)
        VALUES (:operation, :kind, :name, :digest)
        RETURNING id)",
               operation, kind, name, digest)
        .scalar<qint64>();
}

bool ImportLog::isTaken(const QByteArray &key) const
{
    return m_store.query("SELECT EXISTS (SELECT 1 FROM import_row WHERE key = :key)", key)
        .scalar<bool>();
}

void ImportLog::insertRow(const QByteArray &key, qint64 batch, OperationId operation) const
{
    m_store.exec(R"(
        INSERT INTO import_row (key, batch, operation)
        VALUES (:key, :batch, :operation))",
                 key, batch, operation);
}

} // namespace regulars
