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

std::vector<CouponCount> countCoupons(Connection &connection, DayRange period)
{
    std::vector<CouponCount> counts;
    Statement rows = connection.query(R"sql(
        WITH change AS (
            SELECT coupon_change.coupon, coupon_change.state, operation.business_date,
                   ROW_NUMBER() OVER (PARTITION BY coupon_change.coupon
                                      ORDER BY operation.id DESC) AS newest
            FROM coupon_change
            JOIN operation ON operation.id = coupon_change.operation
            WHERE operation.business_date <= ?2
        ), standing AS (
            SELECT coupon.template, coupon.issued_on, coupon.valid_through,
                   COALESCE(change.state, ?3) AS state, change.business_date AS changed_on
            FROM coupon
            LEFT JOIN change ON change.coupon = coupon.id AND change.newest = 1
            WHERE coupon.issued_on <= ?2
        )
        SELECT template,
               SUM(issued_on >= ?1 AND state <> ?5) AS issued,
               SUM(state = ?4 AND changed_on >= ?1) AS used,
               SUM(state = ?3 AND valid_through IS NOT NULL AND valid_through BETWEEN ?1 AND ?2)
                   AS lapsed,
               SUM(state = ?3 AND (valid_through IS NULL OR valid_through > ?2)) AS open
        FROM standing
        GROUP BY template
        ORDER BY template
    )sql",
                                      period.first, period.last, CouponState::Open,
                                      CouponState::Used, CouponState::Void);
    while (rows.step()) {
        const CouponCount count{rows.text(0), rows.int64(1), rows.int64(2), rows.int64(3),
                                rows.int64(4)};
        if (count.issued + count.used + count.lapsed + count.open > 0) {
            counts.push_back(count);
        }
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
