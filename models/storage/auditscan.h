#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// Which rows of the audit log are wanted; what is left out asks nothing.
struct AuditFilter
{
    std::optional<Instant> from{};  // included
    std::optional<Instant> until{}; // excluded
    std::optional<UserId> user{};   // who did it, or whose word it was done on
    bool isByNobody = false;        // of the command line and the program itself alone
    QString act{};                  // one of the row's
    int flags = 0;                  // AuditFlag: any of these
};

// A row of the audit log with the names that it refers to, and its place in a till's chain.
struct AuditLine
{
    qint64 id = 0;
    Instant at{0};
    QString till{};     // empty: none
    QString actor{};    // empty: the command line, or nobody who proved himself
    QString approver{}; // empty: nobody
    QString act{};      // one or more, a blank between them
    int flags = 0;
    QString about{};
    std::optional<OperationId> operation{};
    std::optional<OperationKind> kind{};
    qint64 sequence = 0; // of the operation in its till's chain; 0: none
    std::optional<MemberId> member{};

    bool is(AuditFlag flag) const { return (flags & static_cast<int>(flag)) != 0; }
};

// The audit log as people look through it: newest first, a page at a time.
class AuditScan
{
public:
    explicit AuditScan(Connection &store)
        : m_store(store)
    {}

    std::vector<AuditLine> page(const AuditFilter &filter, std::optional<qint64> before,
                                int limit) const;
    // The acts that the log knows, each once, by name.
    QStringList acts() const;

private:
    Connection &m_store;
};

} // namespace regulars
