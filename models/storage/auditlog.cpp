#include "storage/auditlog.h"

#include "storage/canonical.h"
#include "storage/recordseals.h"
#include "storage/storedforms.h"
#include "storage/transaction.h"

#include <tuple>

namespace regulars
{

#define AUDIT_COLUMNS                                                                              \
    "SELECT id, operation, at, till, actor, approver, act, flags, about FROM audit "

namespace
{

std::vector<AuditEntry> readAll(Statement rows)
{
    std::vector<AuditEntry> entries;
    while (rows.step()) {
        entries.push_back(
            {rows.int64(0),
             {rows.as<std::optional<OperationId>>(1), rows.as<Instant>(2),
              rows.as<std::optional<TillId>>(3), rows.as<std::optional<UserId>>(4),
              rows.as<std::optional<UserId>>(5), rows.text(6), rows.integer(7), rows.text(8)}});
    }
    return entries;
}

} // namespace

void AuditLog::add(const AuditRow &row) const
{
    std::optional<Transaction> own; // a line and its seal are one
    if (!m_store.isInTransaction()) {
        own.emplace(m_store);
    }
    const auto line =
        m_store.prepare("SELECT coalesce(max(id), 0) + 1 FROM audit").scalar<qint64>();
    CanonicalBytes columns;
    std::apply([&](const auto &...values) { (columns.add(values), ...); },
               std::tie(line, row.operation, row.at, row.till, row.actor, row.approver, row.act,
                        row.flags));
    const seals::LineSeal seal = seals::nextLine(m_store, columns, row.about);
    m_store.exec(R"(
        INSERT INTO audit (id, operation, at, till, actor, approver, act, flags, about, salt,
                           about_digest, hash)
        VALUES (:id, :operation, :at, :till, :actor, :approver, :act, :flags, :about, :salt,
                :about_digest, :hash))",
                 line, row.operation, row.at, row.till, row.actor, row.approver, row.act, row.flags,
                 row.about, seal.salt, seal.digest, seal.hash);
    if (own) {
        own->commit();
    }
}

void AuditLog::eraseWordsOf(MemberId member) const
{
    m_store.exec(R"(
        UPDATE audit SET about = '', salt = NULL
        WHERE about <> '' AND operation IN (
            SELECT id FROM operation
            WHERE member IN (SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)))",
                 member);
}

std::vector<AuditEntry> AuditLog::page(std::optional<qint64> before, int limit) const
{
    return readAll(m_store.query(AUDIT_COLUMNS R"(
        WHERE :before IS NULL OR id < :before
        ORDER BY id DESC LIMIT :limit)",
                                 before, limit));
}

std::vector<AuditEntry> AuditLog::of(OperationId operation) const
{
    return readAll(
        m_store.query(AUDIT_COLUMNS "WHERE operation = :operation ORDER BY id", operation));
}

std::vector<AuditEntry> AuditLog::between(Instant from, Instant until) const
{
    return readAll(m_store.query(AUDIT_COLUMNS R"(
        WHERE at >= :from AND at < :until
        ORDER BY at, id)",
                                 from, until));
}

std::map<UserId, Instant> AuditLog::lastSignIns() const
{
    std::map<UserId, Instant> last;
    Statement rows = m_store.query(R"(
        SELECT actor, max(at) FROM audit
        WHERE act = 'sign-in' AND actor IS NOT NULL
        GROUP BY actor)");
    while (rows.step()) {
        last.emplace(rows.as<UserId>(0), rows.as<Instant>(1));
    }
    return last;
}

} // namespace regulars
