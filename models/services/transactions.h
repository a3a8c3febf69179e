#pragma once

#include "services/desk.h"
#include "services/memberref.h"
#include "services/operationrow.h"
#include "storage/operationlog.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// Which operations are wanted; what is left out asks nothing.
struct LogQuestion
{
    BusinessDay first; // business dates, both included
    BusinessDay last;
    std::vector<OperationKind> kinds{}; // empty: those of the counter
    QString till{};
    QString user{};
    std::optional<MemberRef> member{};
    LogFilter::Who who = LogFilter::Who::Anybody;
    std::optional<bool> isUndone{};
};

struct LogTotals
{
    Money sales; // paid, less what was paid back on these days
    qint64 purchases = 0;
    qint64 memberPurchases = 0;
    Points issued; // less what was taken back
    Points redeemed;
};

// What was done at the counters: today's log, and the journal with its filters (D4). Questions;
// nothing is stored. Clerks see what they did themselves today, phones masked.
class Transactions
{
public:
    explicit Transactions(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int pageSize = 50;
    // All that moves points or money, and who came; corrections, gifts and reviews too.
    static std::vector<OperationKind> counterKinds();

    // Refuses not-signed-in, not-allowed, no-such-member.
    Result<LogPage> page(const LogQuestion &question, std::optional<OperationId> olderThan = {},
                         int limit = pageSize);
    // All that the question means, oldest first.
    Result<std::vector<OperationId>> operations(const LogQuestion &question);
    Result<LogTotals> totals(BusinessDay first, BusinessDay last);
    // One alone: after it was written, or behind a slip. Refuses no-such-operation.
    Result<OperationRow> row(OperationId operation);

private:
    Result<Done> allow(BusinessDay first, BusinessDay last) const;
    std::optional<UserId> onlyOf() const; // none: everybody's
    Result<std::optional<LogFilter>> filterFor(const LogQuestion &question) const;

    Desk &m_desk;
};

} // namespace regulars
