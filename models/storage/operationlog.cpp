#include "storage/operationlog.h"

#include "storage/readrows.h"
#include "storage/storedforms.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace regulars
{

namespace
{

// An operation is undone by a reversal that stands itself: by an odd number of them, one on the
// other (S26).
#define LOG_COLUMNS                                                                                \
    "SELECT o.id, o.till, o.seq, o.kind, o.at, o.recorded_at, o.business_date, o.actor, "          \
    "o.approver, o.member, o.programme_version, o.reverses FROM operation AS o "

#define LOG_CONDITIONS                                                                             \
    "o.business_date BETWEEN :first AND :last "                                                    \
    "AND (:before IS NULL OR (o.business_date, o.id) < "                                           \
    "((SELECT b.business_date FROM operation AS b WHERE b.id = :before), :before)) "               \
    "AND (:kinds >> o.kind) & 1 "                                                                  \
    "AND (:till IS NULL OR o.till = :till) "                                                       \
    "AND (:user IS NULL OR o.actor = :user) "                                                      \
    "AND CASE :who "                                                                               \
    "WHEN 0 THEN 1 "                                                                               \
    "WHEN 1 THEN o.member IS NOT NULL "                                                            \
    "OR EXISTS (SELECT 1 FROM purchase AS p WHERE p.operation = o.id AND p.member IS NOT NULL) "   \
    "ELSE EXISTS (SELECT 1 FROM purchase AS p WHERE p.operation = o.id AND p.member IS NULL) "     \
    "END "                                                                                         \
    "AND (:is_undone IS NULL OR :is_undone = ( "                                                   \
    "WITH RECURSIVE undo (id, n) AS ( "                                                            \
    "SELECT r.id, 1 FROM operation AS r WHERE r.reverses = o.id "                                  \
    "UNION ALL "                                                                                   \
    "SELECT r.id, undo.n + 1 FROM undo JOIN operation AS r ON r.reverses = undo.id) "              \
    "SELECT coalesce(max(n), 0) % 2 FROM undo)) "                                                  \
    "ORDER BY o.business_date DESC, o.id DESC "                                                    \
    "LIMIT :limit "

qint64 maskOf(const std::vector<OperationKind> &kinds)
{
    if (kinds.empty()) {
        return -1;
    }
    qint64 mask = 0;
    for (const OperationKind kind : kinds) {
        mask |= qint64(1) << static_cast<int>(kind);
    }
    return mask;
}

void readAll(std::vector<Operation> &operations, Statement rows)
{
    while (rows.step()) {
        operations.push_back(operationFrom(rows));
    }
}

bool isNewer(const Operation &a, const Operation &b)
{
    return std::pair(a.at, a.id) > std::pair(b.at, b.id);
}

} // namespace

std::vector<Operation> OperationLog::page(const LogFilter &filter,
                                          std::optional<OperationId> before, int limit) const
{
    Statement rows = filter.member ? m_store.prepare(LOG_COLUMNS R"(WHERE o.member IN (
        SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member) AND )" LOG_CONDITIONS)
                                   : m_store.prepare(LOG_COLUMNS "WHERE " LOG_CONDITIONS);
    if (filter.member) {
        rows.bind(":member", *filter.member);
    }
    rows.bind(":first", filter.first)
        .bind(":last", filter.last)
        .bind(":before", before)
        .bind(":kinds", maskOf(filter.kinds))
        .bind(":till", filter.till)
        .bind(":user", filter.user)
        .bind(":who", static_cast<int>(filter.who))
        .bind(":is_undone", filter.isUndone)
        .bind(":limit", limit);
    std::vector<Operation> operations;
    readAll(operations, std::move(rows));
    return operations;
}

// Each stream comes in order from its index; the newest of all are the page.
std::vector<Operation> OperationLog::ofMembers(const std::vector<MemberId> &members,
                                               const std::vector<OperationKind> &kinds,
                                               std::optional<OperationId> before, int limit) const
{
    constexpr qint64 latest = std::numeric_limits<qint64>::max();
    const auto place = before ? Operations(m_store).find(*before) : std::nullopt;
    const qint64 at = place ? place->at.ms() : latest;
    const qint64 id = place ? place->id.value() : latest;
    const qint64 mask = maskOf(kinds);
    std::vector<Operation> found;
    for (const MemberId member : members) {
        readAll(found, m_store.query(LOG_COLUMNS R"sql(
            WHERE o.member = :member AND (o.at, o.id) < (:before_at, :before)
              AND (:kinds >> o.kind) & 1
            ORDER BY o.at DESC, o.id DESC
            LIMIT :limit)sql",
                                     member, at, id, mask, limit));
        readAll(found, m_store.query(LOG_COLUMNS R"sql(
            JOIN touched AS t ON t.operation = o.id
            WHERE t.member = :member AND (t.at, t.operation) < (:before_at, :before)
              AND (:kinds >> o.kind) & 1
            ORDER BY t.at DESC, t.operation DESC
            LIMIT :limit)sql",
                                     member, at, id, mask, limit));
    }
    std::sort(found.begin(), found.end(), isNewer);
    const auto isSame = [](const Operation &a, const Operation &b) { return a.id == b.id; };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
    if (std::ssize(found) > limit) {
        found.erase(found.begin() + limit, found.end());
    }
    return found;
}

SoldTotals OperationLog::totals(BusinessDay first, BusinessDay last) const
{
    SoldTotals totals;
    totals.sales = m_store
                       .query(R"(
        SELECT coalesce(sum(paid - refunded), 0) FROM day_sales
        WHERE business_date BETWEEN :first AND :last)",
                              first, last)
                       .scalar<Money>();
    Statement counted = m_store.query(R"(
        SELECT count(*), count(member) FROM purchase
        WHERE business_date BETWEEN :first AND :last AND is_undone = 0 AND is_returned = 0)",
                                      first, last);
    counted.stepToRow();
    totals.purchases = counted.int64(0);
    totals.memberPurchases = counted.int64(1);
    return totals;
}

SoldTotals OperationLog::totals(BusinessDay first, BusinessDay last, UserId user) const
{
    SoldTotals totals;
    Statement sold = m_store.query(R"(
        SELECT coalesce(sum(p.price - p.points_money), 0), coalesce(sum(1 - p.is_returned), 0),
               coalesce(sum((1 - p.is_returned) * (p.member IS NOT NULL)), 0)
        FROM purchase AS p
        JOIN operation AS o ON o.id = p.operation
        WHERE p.business_date BETWEEN :first AND :last AND p.is_undone = 0 AND o.actor = :user)",
                                   first, last, user);
    sold.stepToRow();
    totals.purchases = sold.int64(1);
    totals.memberPurchases = sold.int64(2);
    const Money returned = m_store
                               .query(R"(
        SELECT coalesce(sum(r.price - r.points_money), 0)
        FROM refund AS r
        JOIN operation AS o ON o.id = r.operation
        WHERE r.business_date BETWEEN :first AND :last AND r.is_undone = 0 AND o.actor = :user)",
                                      first, last, user)
                               .scalar<Money>();
    totals.sales = sold.as<Money>(0) - returned;
    return totals;
}

std::vector<std::pair<EntryKind, Points>> OperationLog::points(BusinessDay first, BusinessDay last,
                                                               UserId user) const
{
    std::vector<std::pair<EntryKind, Points>> sums;
    Statement rows = m_store.query(R"(
        SELECT e.kind, sum(e.amount)
        FROM operation AS o
        JOIN entry AS e ON e.operation = o.id
        WHERE o.business_date BETWEEN :first AND :last AND o.actor = :user AND e.unit = :points
        GROUP BY e.kind)",
                                   first, last, user, Unit::Points);
    while (rows.step()) {
        sums.emplace_back(rows.as<EntryKind>(0), Points(rows.int64(1)));
    }
    return sums;
}

} // namespace regulars
