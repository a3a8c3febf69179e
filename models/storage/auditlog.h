#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace regulars
{

struct AuditRow
{
    std::optional<OperationId> operation;
    Instant at;
    std::optional<TillId> till;
    std::optional<UserId> actor;
    std::optional<UserId> approver;
    QString act;
    int flags = 0; // AuditFlag, added
    QString about; // ids and figures, nothing personal
};

struct AuditEntry
{
    qint64 id;
    AuditRow row;
};

// Who did what under whose approval.
class AuditLog
{
public:
    explicit AuditLog(Connection &store)
        : m_store(store)
    {}

    void add(const AuditRow &row) const;      // in the transaction at hand, or in its own
    void eraseWordsOf(MemberId member) const; // of what was done to him; the lines stay sealed
    std::vector<AuditEntry> page(std::optional<qint64> before, int limit) const; // newest first
    std::vector<AuditEntry> of(OperationId operation) const;
    std::vector<AuditEntry> between(Instant from, Instant until) const; // [from, until)
    // When each user last proved who they are; who never did is left out.
    std::map<UserId, Instant> lastSignIns() const;

private:
    Connection &m_store;
};

} // namespace regulars
