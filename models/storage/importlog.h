#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace regulars
{

// Which rows of which files were taken, so that none is taken twice (S42).
class ImportLog
{
public:
    explicit ImportLog(Connection &store)
        : m_store(store)
    {}

    // The batch of that file, by the digest of its bytes; an undone one is not found.
    std::optional<qint64> batchOf(ImportKind kind, const QByteArray &digest) const;
    // Under the operation that began it; answers the batch.
    qint64 insertBatch(OperationId operation, ImportKind kind, const QString &name,
                       const QByteArray &digest) const;

    bool isTaken(const QByteArray &key) const;
    void insertRow(const QByteArray &key, qint64 batch, OperationId operation) const;

private:
    Connection &m_store;
};

} // namespace regulars
