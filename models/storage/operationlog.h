#pragma once

#include "storage/connection.h"
#include "storage/operations.h"

#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

// Which operations a log shows. What is left out asks nothing.
struct LogFilter
{
    enum class Who { Anybody, Members, Nobody }; // Nobody: sales without a member

    BusinessDay first; // business dates, both included
    BusinessDay last;
    std::vector<OperationKind> kinds{}; // empty: all
    std::optional<TillId> till{};
    std::optional<UserId> user{};
    std::optional<MemberId> member{}; // and those merged into him
    Who who = Who::Anybody;
    std::optional<bool> isUndone{};
};

// What was sold on a stretch of days.
struct SoldTotals
{
    Money sales; // paid, less what was paid back on these days
    qint64 purchases = 0;
    qint64 memberPurchases = 0; // neither undone nor wholly returned by now
};

// Operations, newest first, a page at a time.
class OperationLog
{
public:
    explicit OperationLog(Connection &store)
        : m_store(store)
    {}

    // By business date and order of writing; older than `before` where it is given.
    std::vector<Operation> page(const LogFilter &filter, std::optional<OperationId> before,
                                int limit) const;
    // Those that touched one of these members, by when they happened.
    std::vector<Operation> ofMembers(const std::vector<MemberId> &members,
                                     const std::vector<OperationKind> &kinds,
                                     std::optional<OperationId> before, int limit) const;
    SoldTotals totals(BusinessDay first, BusinessDay last) const;
    // What that user sold and took back himself, without what was undone since.
    SoldTotals totals(BusinessDay first, BusinessDay last, UserId user) const;
    // Points by kind that moved by that user's operations.
    std::vector<std::pair<EntryKind, Points>> points(BusinessDay first, BusinessDay last,
                                                     UserId user) const;

private:
    Connection &m_store;
};

} // namespace regulars
