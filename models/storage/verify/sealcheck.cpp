#include "storage/verify/sealcheck.h"

#include "storage/canonical.h"
#include "storage/connection.h"
#include "storage/meta.h"
#include "storage/poolcodes.h"

#include <map>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hashSize = 32;

QString inHex(const QByteArray &hash)
{
    return hash.isEmpty() ? u"nothing"_s : QString::fromLatin1(hash.toHex());
}

QByteArray blobOrNothing(const Statement &row, int column)
{
    return row.optionalBlob(column).value_or(QByteArray());
}

// One digest of a row's columns, after a word that says what it is.
QByteArray digestOf(QByteArrayView word, const Statement &row, int first, int last)
{
    CanonicalBytes bytes;
    bytes.addUtf8(word);
    for (int column = first; column <= last; ++column) {
        bytes.addColumn(row, column);
    }
    return blake2b256(bytes.bytes());
}

} // namespace

void checkAuditSeals(Connection &store, const SealFault &fault)
{
    enum { Id, Digest = 8, Hash, Salt, About, MayLackWords };
    QByteArray before(hashSize, '\0');
    Statement lines = store.query(R"sql(
        SELECT id, operation, at, till, actor, approver, act, flags, about_digest, hash, salt, about,
               EXISTS (SELECT 1
                       FROM operation
                       JOIN member ON member.id = operation.member
                       JOIN erasure ON erasure.member IN (member.id, member.merged_into)
                       WHERE audit.salt IS NULL AND operation.id = audit.operation)
        FROM audit
        ORDER BY id
    )sql");
    while (lines.step()) {
        const QString line = u"audit %1"_s.arg(lines.int64(Id));
        CanonicalBytes fields;
        for (int column = Id; column <= Digest; ++column) {
            fields.addColumn(lines, column);
        }
        Blake2b256 chained;
        chained.add("RGLA1");
        chained.add(before);
        chained.add(fields.bytes());
        const QByteArray computed = chained.result();
        before = blobOrNothing(lines, Hash);
        if (computed != before) {
            fault(line + u" hash"_s, inHex(computed), inHex(before));
        }
        const bool isErased =
            lines.isNull(Salt) && lines.utf8(About).isEmpty() && lines.boolean(MayLackWords);
        if (!isErased && blake2b256(blobOrNothing(lines, Salt), lines.utf8(About)) !=
                             blobOrNothing(lines, Digest)) {
            fault(line + u" about"_s, u"its digest"_s, u"other words"_s);
        }
    }
    const auto head = store.query("SELECT value FROM meta WHERE key = 'audit_head'")
                          .optionalScalar<QString>()
                          .value_or(QString::fromLatin1(QByteArray(hashSize, '\0').toHex()));
    if (head != QString::fromLatin1(before.toHex())) {
        fault(u"the last line"_s, head, inHex(before));
    }
}

void checkPaperSeals(Connection &store, const SealFault &fault)
{
    enum { Id, Figures = 9, Seal };
    QByteArray before(hashSize, '\0');
    Statement papers = store.query(R"sql(
        SELECT id, kind, first_day, last_day, language, made_at, made_by, mark_by, mark_at, figures, seal
        FROM paper
        ORDER BY id
    )sql");
    while (papers.step()) {
        CanonicalBytes fields;
        for (int column = Id; column <= Figures; ++column) {
            fields.addColumn(papers, column);
        }
        Blake2b256 chained;
        chained.add("RGLP1");
        chained.add(before);
        chained.add(fields.bytes());
        const QByteArray computed = chained.result();
        before = papers.blob(Seal);
        if (computed != before) {
            fault(u"paper %1"_s.arg(papers.int64(Id)), inHex(computed), inHex(before));
        }
    }
    const auto head = store.query("SELECT value FROM meta WHERE key = 'paper_head'")
                          .optionalScalar<QString>()
                          .value_or(QString::fromLatin1(QByteArray(hashSize, '\0').toHex()));
    if (head != QString::fromLatin1(before.toHex())) {
        fault(u"the last paper"_s, head, inHex(before));
    }
}

void checkImportSeals(Connection &store, const SealFault &fault)
{
    std::map<qint64, QByteArray> sums;
    Statement rows =
        store.query("SELECT key, batch, operation FROM import_row ORDER BY batch, operation");
    while (rows.step()) {
        QByteArray &sum = sums.try_emplace(rows.int64(1), hashSize, '\0').first->second;
        const QByteArray digest = digestOf("import_row", rows, 0, 2);
        for (qsizetype at = 0; at < hashSize; ++at) {
            sum[at] = static_cast<char>(sum[at] ^ digest[at]);
        }
    }
    Statement batches =
        store.query("SELECT id, operation, kind, name, digest, seal FROM import_batch ORDER BY id");
    while (batches.step()) {
        QByteArray sum = digestOf("import_batch", batches, 0, 4);
        if (const auto own = sums.find(batches.int64(0)); own != sums.end()) {
            for (qsizetype at = 0; at < hashSize; ++at) {
                sum[at] = static_cast<char>(sum[at] ^ own->second[at]);
            }
        }
        if (const QByteArray seal = blobOrNothing(batches, 5); seal != sum) {
            fault(u"import %1"_s.arg(batches.int64(0)), inHex(sum), inHex(seal));
        }
    }
}

void checkPoolCodes(Connection &store, const SealFault &fault)
{
    const QString key = Meta(store).value(u"digest_key"_s).value_or(QString());
    const QByteArray secret = QByteArray::fromHex(key.toLatin1());
    Statement codes = store.query(
        "SELECT id, reward, code, digest FROM pool_code WHERE code IS NOT NULL ORDER BY id");
    while (codes.step()) {
        if (poolCodeDigest(secret, codes.text(1), codes.text(2)) != codes.blob(3)) {
            fault(u"code %1"_s.arg(codes.int64(0)), u"its digest"_s, u"another text"_s);
        }
    }
}

} // namespace regulars
