#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// A file that was taken, or a part of it.
struct ImportBatch
{
    qint64 id;
    OperationId operation; // that began it
    ImportKind kind;
    QString name; // the file's
    bool isUndone;
};

// The same for a list of imports.
struct ListedBatch
{
    ImportBatch batch;
    Instant at;
    std::optional<QString> user; // none: by the command line
    qint64 operations;           // whose rows are kept: members, or purchases
    qint64 takenBack;            // of them, by an undo that was stopped
};

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

    std::optional<ImportBatch> batch(qint64 id) const;
    std::vector<ImportBatch> batches(int limit) const; // newest first
    // The same with who and when. Reads all rows that were ever imported: not for the window's
    // thread.
    std::vector<ListedBatch> list(int limit) const;

    // So many of its rows at the most may be taken again; how many there were. In a transaction.
    int forgetRows(qint64 batch, int most) const;
    // The rows of an undone batch may be taken again.
    void undo(qint64 batch) const;

    // When the member's balance of points was brought along, where it stands.
    std::optional<Instant> openingBalance(MemberId member) const;

    bool isTaken(const QByteArray &key) const;
    void insertRow(const QByteArray &key, qint64 batch, OperationId operation) const;

private:
    Connection &m_store;
};

} // namespace regulars
