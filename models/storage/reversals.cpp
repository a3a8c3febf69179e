#include "storage/reversals.h"

#include "storage/storedforms.h"

namespace regulars
{

OperationId Reversals::root(OperationId operation) const
{
    return m_store
        .query(R"sql(
            WITH RECURSIVE chain (id, reverses) AS (
                SELECT id, reverses FROM operation WHERE id = ?1
                UNION ALL
                SELECT operation.id, operation.reverses
                FROM operation
                JOIN chain ON operation.id = chain.reverses
            )
            SELECT id FROM chain WHERE reverses IS NULL
        )sql",
               operation)
        .scalar<OperationId>();
}

std::vector<NewAward> Reversals::awards(OperationId operation) const
{
    std::vector<NewAward> awards;
    Statement rows = m_store.query(R"sql(
        SELECT rule, member, business_date, times, points
        FROM award
        WHERE operation = ?1
        ORDER BY member, rule, business_date
    )sql",
                                   operation);
    while (rows.step()) {
        awards.push_back({rows.text(0), rows.as<std::optional<MemberId>>(1),
                          rows.as<BusinessDay>(2), rows.int64(3), rows.as<Points>(4)});
    }
    return awards;
}

std::vector<CouponTurn> Reversals::coupons(OperationId operation) const
{
    std::vector<CouponTurn> turns;
    Statement rows = m_store.query(R"sql(
        SELECT coupon.id, coupon.code,
               CASE WHEN coupon.operation = ?1 THEN 3
                    ELSE COALESCE((SELECT earlier.state
                                   FROM coupon_change AS earlier
                                   WHERE earlier.coupon = coupon.id AND earlier.operation < ?1
                                   ORDER BY earlier.operation DESC
                                   LIMIT 1), 1)
               END,
               COALESCE((SELECT made.state
                         FROM coupon_change AS made
                         WHERE made.coupon = coupon.id AND made.operation = ?1), 1),
               coupon.state
        FROM coupon
        WHERE coupon.operation = ?1
           OR coupon.id IN (SELECT coupon FROM coupon_change WHERE operation = ?1)
        ORDER BY coupon.id
    )sql",
                                   operation);
    while (rows.step()) {
        turns.push_back({rows.as<CouponId>(0), rows.text(1), rows.as<CouponState>(2),
                         rows.as<CouponState>(3), rows.as<CouponState>(4)});
    }
    return turns;
}

std::vector<TierChange> Reversals::tierChanges(OperationId operation) const
{
    std::vector<TierChange> changes;
    Statement members = m_store.query(R"sql(
        SELECT member FROM tier_change WHERE operation = ?1 ORDER BY member
    )sql",
                                      operation);
    const TiersHistory history(m_store);
    while (members.step()) {
        if (auto change = history.byOperation(operation, members.as<MemberId>(0))) {
            changes.push_back(*std::move(change));
        }
    }
    return changes;
}

bool Reversals::isSpent(OperationId operation) const
{
    return m_store
        .query(R"sql(
            SELECT EXISTS (SELECT 1
                           FROM lot
                           WHERE operation = ?1 AND remaining < amount)
        )sql",
               operation)
        .scalar<bool>();
}

} // namespace regulars
