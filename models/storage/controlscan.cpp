#include "storage/controlscan.h"

#include "storage/codes.h"
#include "storage/connection.h"
#include "storage/storedforms.h"

namespace regulars
{

std::vector<ControlCount> countControls(Connection &connection, DayRange period)
{
    std::vector<ControlCount> counts;
    Statement rows = connection.query(R"sql(
        SELECT user.name,
               SUM(operation.kind = ?3),
               COALESCE(SUM((SELECT SUM(entry.amount)
                             FROM entry
                             WHERE entry.operation = operation.id AND entry.unit = 1
                               AND operation.kind = ?3)), 0),
               SUM(operation.kind = ?4),
               SUM(operation.kind = ?5),
               COALESCE(SUM((SELECT refund.price - refund.points_money
                             FROM refund
                             WHERE refund.operation = operation.id)), 0),
               SUM(operation.approver IS NOT NULL)
        FROM operation
        LEFT JOIN user ON user.id = operation.actor
        WHERE operation.business_date BETWEEN ?1 AND ?2
          AND (operation.kind IN (?3, ?4, ?5) OR operation.approver IS NOT NULL)
        GROUP BY operation.actor
        ORDER BY user.name IS NULL, user.name
    )sql",
                                      period.first, period.last, OperationKind::Adjust,
                                      OperationKind::Undo, OperationKind::Refund);
    while (rows.step()) {
        counts.push_back({rows.optionalText(0), rows.int64(1), rows.as<Points>(2), rows.int64(3),
                          rows.int64(4), rows.as<Money>(5), rows.int64(6)});
    }
    return counts;
}

Points pointsDyingBetween(Connection &connection, BusinessDay asOf, Instant asOfEnd, Instant until)
{
    return connection
        .query(R"sql(
            SELECT COALESCE(SUM(lot.amount
                                - COALESCE((SELECT SUM(allocation.amount)
                                            FROM allocation
                                            JOIN operation ON operation.id = allocation.operation
                                            WHERE allocation.lot = lot.id
                                              AND operation.business_date <= ?1), 0)), 0)
            FROM lot
            JOIN operation ON operation.id = lot.operation
            WHERE lot.unit = 1 AND lot.dies_at IS NOT NULL AND lot.dies_at > ?2 AND lot.dies_at <= ?3
              AND operation.business_date <= ?1
        )sql",
               asOf, asOfEnd, until)
        .scalar<Points>();
}

} // namespace regulars
