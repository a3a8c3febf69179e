#include "storage/recordseals.h"

#include "storage/canonical.h"
#include "storage/connection.h"
#include "storage/meta.h"
#include "storage/storedvalues.h"

#include <vector>

namespace regulars::seals
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hashSize = 32;
constexpr qsizetype saltSize = 16;
const QString headKey = u"audit_head"_s;

QByteArray head(Connection &store)
{
    const auto kept = Meta(store).value(headKey);
    return kept ? QByteArray::fromHex(kept->toLatin1()) : QByteArray(hashSize, '\0');
}

void addColumns(CanonicalBytes &bytes, const Statement &row)
{
    for (int column = 0; column < row.columnCount(); ++column) {
        bytes.addColumn(row, column);
    }
}

// Addition without carry: the order makes no difference, and what was added twice is gone.
void addTo(QByteArray &sum, const QByteArray &digest)
{
    for (qsizetype at = 0; at < hashSize; ++at) {
        sum[at] = static_cast<char>(sum[at] ^ digest[at]);
    }
}

QByteArray rowDigest(qint64 batch, const QByteArray &key, qint64 operation)
{
    CanonicalBytes bytes;
    bytes.addUtf8("import_row");
    bytes.addBlob(key);
    bytes.addInteger(batch);
    bytes.addInteger(operation);
    return blake2b256(bytes.bytes());
}

void put(Connection &store, qint64 batch, const QByteArray &seal)
{
    store.exec("UPDATE import_batch SET seal = :seal WHERE id = :batch", seal, batch);
}

QByteArray sealOf(Connection &store, qint64 batch)
{
    return store.query("SELECT seal FROM import_batch WHERE id = :batch", batch)
        .scalar<QByteArray>();
}

template <class T>
std::vector<T> listOf(Statement rows)
{
    std::vector<T> all;
    while (rows.step()) {
        all.push_back(rows.as<T>(0));
    }
    return all;
}

} // namespace

LineSeal nextLine(Connection &store, const CanonicalBytes &columns, const QString &words)
{
    LineSeal seal{randomBytes(saltSize), {}, {}};
    seal.digest = blake2b256(seal.salt, words.toUtf8());
    CanonicalBytes digest;
    digest.addBlob(seal.digest);
    Blake2b256 chained;
    chained.add("RGLA1");
    chained.add(head(store));
    chained.add(columns.bytes());
    chained.add(digest.bytes());
    seal.hash = chained.result();
    Meta(store).put(headKey, QString::fromLatin1(seal.hash.toHex()));
    return seal;
}

void addLine(Connection &store, qint64 line)
{
    const auto words =
        store.query("SELECT about FROM audit WHERE id = :line", line).scalar<QString>();
    CanonicalBytes columns;
    {
        Statement row = store.query(
            "SELECT id, operation, at, till, actor, approver, act, flags FROM audit WHERE id = :line",
            line);
        row.step();
        addColumns(columns, row);
    }
    const LineSeal seal = nextLine(store, columns, words);
    store.exec(R"(
        UPDATE audit SET salt = :salt, about_digest = :digest, hash = :hash
        WHERE id = :line)",
               seal.salt, seal.digest, seal.hash, line);
}

void beginBatch(Connection &store, qint64 batch)
{
    CanonicalBytes bytes;
    bytes.addUtf8("import_batch");
    {
        Statement row = store.query(
            "SELECT id, operation, kind, name, digest FROM import_batch WHERE id = :batch", batch);
        row.step();
        addColumns(bytes, row);
    }
    put(store, batch, blake2b256(bytes.bytes()));
}

void addRows(Connection &store, qint64 batch, const std::vector<SealedRow> &rows)
{
    QByteArray seal = sealOf(store, batch);
    for (const SealedRow &row : rows) {
        addTo(seal, rowDigest(batch, row.key, row.operation.value()));
    }
    put(store, batch, seal);
}

void addAll(Connection &store)
{
    Meta(store).remove(headKey); // of nothing that stands yet
    for (const auto line : listOf<qint64>(store.prepare("SELECT id FROM audit ORDER BY id"))) {
        addLine(store, line);
    }
    for (const auto batch : listOf<qint64>(store.prepare("SELECT id FROM import_batch"))) {
        beginBatch(store, batch);
        QByteArray seal = sealOf(store, batch);
        Statement rows =
            store.query("SELECT key, operation FROM import_row WHERE batch = :batch", batch);
        while (rows.step()) {
            addTo(seal, rowDigest(batch, rows.blob(0), rows.int64(1)));
        }
        put(store, batch, seal);
    }
}

} // namespace regulars::seals
