#include "storage/digestscan.h"

#include "storage/storedforms.h"

namespace regulars
{

// Checkouts (20), attached members (21) and actions (23) earn.
std::vector<AwardsTo> DigestScan::awards() const
{
    Statement rows = m_store.query(R"sql(
        SELECT o.actor, o.member, count(*),
               coalesce(sum((SELECT sum(e.amount) FROM entry AS e
                             WHERE e.operation = o.id AND e.unit = 1 AND e.kind = 2)), 0)
        FROM operation AS o
        WHERE o.business_date BETWEEN :first AND :last AND o.kind IN (20, 21, 23)
          AND o.member IS NOT NULL
        GROUP BY o.actor, o.member
        ORDER BY o.actor, count(*) DESC, o.member)sql",
                                   m_days.first, m_days.last);
    std::vector<AwardsTo> found;
    while (rows.step()) {
        found.push_back({rows.as<std::optional<UserId>>(0), rows.as<MemberId>(1), rows.int64(2),
                         rows.int64(3)});
    }
    return found;
}

std::vector<SoldAndTaken> DigestScan::pairs() const
{
    Statement rows = m_store.query(R"sql(
        WITH taken (operation, sale, points) AS (
            SELECT r.operation, p.operation, r.points_taken FROM refund AS r
            JOIN purchase AS p ON p.id = r.purchase
            WHERE r.business_date BETWEEN :first AND :last AND r.is_undone = 0
            UNION ALL
            SELECT o.id, o.reverses, 0 FROM operation AS o
            WHERE o.business_date BETWEEN :first AND :last AND o.kind = 25)
        SELECT back.id, back.actor, back.at, sold.member, taken.points,
               EXISTS (SELECT 1 FROM redemption AS d JOIN operation AS given ON given.id = d.operation
                       WHERE d.member = sold.member AND given.at BETWEEN sold.at AND back.at)
        FROM taken
        JOIN operation AS back ON back.id = taken.operation
        JOIN operation AS sold ON sold.id = taken.sale
        WHERE sold.kind = 20 AND sold.member IS NOT NULL AND sold.actor = back.actor
        ORDER BY back.at, back.id)sql",
                                   m_days.first, m_days.last);
    std::vector<SoldAndTaken> found;
    while (rows.step()) {
        found.push_back({rows.as<OperationId>(0), rows.as<UserId>(1), rows.as<Instant>(2),
                         rows.as<MemberId>(3), rows.as<Points>(4), rows.integer(5) != 0});
    }
    return found;
}

std::vector<AwardsTo> DigestScan::quickRepeats(qint64 withinMs) const
{
    Statement rows = m_store.query(R"sql(
        WITH sale AS (
            SELECT actor, member, at,
                   lag(at) OVER (PARTITION BY actor, member ORDER BY at, id) AS before
            FROM operation
            WHERE business_date BETWEEN :first AND :last AND kind = 20
              AND member IS NOT NULL AND actor IS NOT NULL)
        SELECT actor, member, count(*) FROM sale
        WHERE before IS NOT NULL AND at - before <= :within
        GROUP BY actor, member ORDER BY actor, count(*) DESC, member)sql",
                                   m_days.first, m_days.last, withinMs);
    std::vector<AwardsTo> found;
    while (rows.step()) {
        found.push_back(
            {rows.as<std::optional<UserId>>(0), rows.as<MemberId>(1), rows.int64(2), 0});
    }
    return found;
}

std::vector<HandAdjustment> DigestScan::adjustments() const
{
    Statement rows = m_store.query(R"sql(
        SELECT o.id, o.at, o.actor, o.approver, o.member,
               coalesce((SELECT sum(e.amount) FROM entry AS e
                         WHERE e.operation = o.id AND e.unit = 1), 0)
        FROM operation AS o
        WHERE o.business_date BETWEEN :first AND :last AND o.kind = 30
        ORDER BY o.at, o.id)sql",
                                   m_days.first, m_days.last);
    std::vector<HandAdjustment> found;
    while (rows.step()) {
        found.push_back({rows.as<OperationId>(0), rows.as<Instant>(1),
                         rows.as<std::optional<UserId>>(2), rows.as<std::optional<UserId>>(3),
                         rows.as<std::optional<MemberId>>(4), rows.as<Points>(5)});
    }
    return found;
}

std::vector<UndoneDeed> DigestScan::undoings() const
{
    Statement rows = m_store.query(R"sql(
        SELECT o.id, o.at, o.actor, u.member, u.kind
        FROM operation AS o JOIN operation AS u ON u.id = o.reverses
        WHERE o.business_date BETWEEN :first AND :last AND o.kind = 25
        ORDER BY o.at, o.id)sql",
                                   m_days.first, m_days.last);
    std::vector<UndoneDeed> found;
    while (rows.step()) {
        found.push_back({rows.as<OperationId>(0), rows.as<Instant>(1),
                         rows.as<std::optional<UserId>>(2), rows.as<std::optional<MemberId>>(3),
                         rows.as<OperationKind>(4)});
    }
    return found;
}

std::vector<ManyAtTill> DigestScan::friends(qint64 least) const
{
    Statement rows = m_store.query(R"sql(
        SELECT t.name, m.referrer, count(*)
        FROM operation AS o JOIN member AS m ON m.id = o.member JOIN till AS t ON t.id = o.till
        WHERE o.business_date BETWEEN :first AND :last AND o.kind = 10
          AND m.referrer IS NOT NULL
        GROUP BY o.till, m.referrer HAVING count(*) >= :least
        ORDER BY count(*) DESC, t.name, m.referrer)sql",
                                   m_days.first, m_days.last, least);
    std::vector<ManyAtTill> found;
    while (rows.step()) {
        found.push_back({rows.text(0), rows.as<std::optional<MemberId>>(1), rows.int64(2)});
    }
    return found;
}

std::vector<ManyAtTill> DigestScan::youngRedemptions(qint64 youngMs, qint64 least) const
{
    Statement rows = m_store.query(R"sql(
        SELECT t.name, count(*)
        FROM redemption AS d JOIN operation AS o ON o.id = d.operation
        JOIN member AS m ON m.id = d.member JOIN till AS t ON t.id = o.till
        WHERE d.business_date BETWEEN :first AND :last AND o.at - m.joined_at < :young
        GROUP BY o.till HAVING count(*) >= :least
        ORDER BY count(*) DESC, t.name)sql",
                                   m_days.first, m_days.last, youngMs, least);
    std::vector<ManyAtTill> found;
    while (rows.step()) {
        found.push_back({rows.text(0), std::nullopt, rows.int64(1)});
    }
    return found;
}

void DigestScan::eachDeed(const std::function<void(UserId, Instant)> &tell) const
{
    Statement rows = m_store.query(R"sql(
        SELECT actor, at FROM operation
        WHERE business_date BETWEEN :first AND :last AND actor IS NOT NULL
          AND kind BETWEEN 10 AND 34
        ORDER BY at, id)sql",
                                   m_days.first, m_days.last);
    while (rows.step()) {
        tell(rows.as<UserId>(0), rows.as<Instant>(1));
    }
}

} // namespace regulars
