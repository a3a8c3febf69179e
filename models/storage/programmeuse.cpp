#include "storage/programmeuse.h"

#include "storage/storedforms.h"

namespace regulars
{

RuleTally ProgrammeUse::awards(const QString &rule, DayRange days) const
{
    Statement row = m_store.query(R"(
        SELECT coalesce(sum(times), 0), coalesce(sum(points), 0)
        FROM award_day
        WHERE rule = :rule AND business_date BETWEEN :first AND :last)",
                                  rule, days.first, days.last);
    row.stepToRow();
    return {row.int64(0), row.as<Points>(1)};
}

qint64 ProgrammeUse::membersAtLimit(const QString &rule, DayRange days, std::optional<qint64> times,
                                    std::optional<Points> points) const
{
    return m_store
        .query(R"(
        SELECT count(*) FROM (
            SELECT coalesce(m.merged_into, m.id) AS who, sum(a.times) AS times,
                   sum(a.points) AS points
            FROM award AS a JOIN member AS m ON m.id = a.member
            WHERE a.rule = :rule AND a.business_date BETWEEN :first AND :last
              AND m.erased_at IS NULL
            GROUP BY who)
        WHERE times >= :most_times OR points >= :most_points)",
               rule, days.first, days.last, times, points)
        .scalar<qint64>();
}

CouponTally ProgrammeUse::coupons(const QString &couponTemplate, DayRange days) const
{
    CouponTally tally;
    Statement row = m_store.query(R"(
        SELECT state, count(*)
        FROM coupon
        WHERE template = :template AND issued_on BETWEEN :first AND :last
        GROUP BY state)",
                                  couponTemplate, days.first, days.last);
    while (row.step()) {
        const qint64 count = row.int64(1);
        tally.issued += count;
        switch (row.as<CouponState>(0)) {
        case CouponState::Open:
            tally.open += count;
            break;
        case CouponState::Used:
            tally.used += count;
            break;
        case CouponState::Void:
            tally.cancelled += count;
            break;
        }
    }
    return tally;
}

std::vector<std::pair<QString, qint64>> ProgrammeUse::membersPerTier() const
{
    std::vector<std::pair<QString, qint64>> tiers;
    Statement row = m_store.query(R"(
        SELECT account.tier, count(*)
        FROM account JOIN member ON member.id = account.member
        WHERE member.merged_into IS NULL AND member.erased_at IS NULL
        GROUP BY account.tier)");
    while (row.step()) {
        tiers.emplace_back(row.text(0), row.int64(1));
    }
    return tiers;
}

std::vector<MemberId> ProgrammeUse::membersAfter(std::optional<MemberId> after, int limit) const
{
    std::vector<MemberId> members;
    Statement row = m_store.query(R"(
        SELECT id FROM member
        WHERE id > :after AND merged_into IS NULL AND erased_at IS NULL
        ORDER BY id LIMIT :limit)",
                                  after ? after->value() : qint64(0), limit);
    while (row.step()) {
        members.push_back(row.as<MemberId>(0));
    }
    return members;
}

std::vector<BoughtSoFar> ProgrammeUse::boughtAfter(std::optional<MemberId> after, Instant at,
                                                   int limit) const
{
    std::vector<BoughtSoFar> members;
    Statement row = m_store.query(R"(
        SELECT m.id, a.purchases, a.last_purchase_on,
               NOT EXISTS (SELECT 1 FROM operation WHERE member = m.id AND at > :at)
               AND NOT EXISTS (SELECT 1 FROM member AS former
                               CROSS JOIN operation AS o ON o.member = former.id AND o.at > :at
                               WHERE former.merged_into = m.id)
        FROM member AS m JOIN account AS a ON a.member = m.id
        WHERE m.id > :after AND m.merged_into IS NULL AND m.erased_at IS NULL
        ORDER BY m.id LIMIT :limit)",
                                  at, after ? after->value() : qint64(0), limit);
    while (row.step()) {
        members.push_back({row.as<MemberId>(0), row.int64(1), row.as<std::optional<BusinessDay>>(2),
                           row.boolean(3)});
    }
    return members;
}

std::vector<StockLine> ProgrammeUse::stockLines(const QString &reward) const
{
    std::vector<StockLine> lines;
    Statement row = m_store.query(R"(
        SELECT operation.id, operation.kind, operation.recorded_at, user.name, stock_move.cause,
               stock_move.change, detail.text
        FROM stock_move
        JOIN operation ON operation.id = stock_move.operation
        LEFT JOIN user ON user.id = operation.actor
        LEFT JOIN detail ON detail.operation = operation.id
        WHERE stock_move.reward = :reward
        ORDER BY stock_move.operation DESC)",
                                  reward);
    while (row.step()) {
        lines.push_back({row.as<OperationId>(0), row.as<OperationKind>(1), row.as<Instant>(2),
                         row.optionalText(3), row.as<StockCause>(4), row.int64(5),
                         row.optionalBlob(6)});
    }
    return lines;
}

std::vector<std::pair<QString, qint64>> ProgrammeUse::stocks() const
{
    std::vector<std::pair<QString, qint64>> counts;
    Statement row = m_store.query("SELECT reward, count FROM stock ORDER BY reward");
    while (row.step()) {
        counts.emplace_back(row.text(0), row.int64(1));
    }
    return counts;
}

qint64 ProgrammeUse::purchases(DayRange days) const
{
    return m_store
        .query("SELECT count(*) FROM purchase WHERE business_date BETWEEN :first AND :last",
               days.first, days.last)
        .scalar<qint64>();
}

void ProgrammeUse::forEachRating(DayRange days,
                                 const std::function<bool(const RatedPurchase &)> &visit) const
{
    Statement row = m_store.query(R"(
        SELECT purchase.id, purchase.business_date, coalesce(member.merged_into, member.id),
               purchase.price - purchase.points_money, detail.text
        FROM purchase JOIN detail ON detail.operation = purchase.rated_by
        LEFT JOIN member ON member.id = purchase.member
        WHERE purchase.business_date BETWEEN :first AND :last
          AND purchase.is_undone = 0 AND detail.text IS NOT NULL)",
                                  days.first, days.last);
    while (row.step() &&
           visit({row.as<PurchaseId>(0), row.as<BusinessDay>(1), row.as<std::optional<MemberId>>(2),
                  row.as<Money>(3), row.blob(4)})) {
    }
}

std::vector<AwardLine> ProgrammeUse::awardLines(const QString &rule, DayRange days) const
{
    std::vector<AwardLine> lines;
    Statement row = m_store.query(R"(
        SELECT award.operation, award.business_date, coalesce(member.merged_into, member.id),
               award.times, award.points
        FROM award LEFT JOIN member ON member.id = award.member
        WHERE award.rule = :rule AND award.business_date BETWEEN :first AND :last
        ORDER BY award.operation)",
                                  rule, days.first, days.last);
    while (row.step()) {
        lines.push_back({row.as<OperationId>(0), row.as<BusinessDay>(1),
                         row.as<std::optional<MemberId>>(2), row.int64(3), row.as<Points>(4)});
    }
    return lines;
}

std::vector<AwardGift> ProgrammeUse::gifts(OperationId operation, const QString &rule,
                                           std::optional<MemberId> member) const
{
    // A member of his own, unless the award went to another: its giver's, or the inviter's.
    const qint64 receivers = m_store
                                 .query(R"(
        SELECT count(*) FROM award WHERE operation = :operation AND rule = :rule)",
                                        operation, rule)
                                 .scalar<qint64>();
    const qint64 only = receivers > 1 && member ? member->value() : 0;
    Statement row = m_store.query(R"(
        SELECT 0 AS kind, coupon.template AS id, count(*) AS total
        FROM coupon JOIN member ON member.id = coupon.member
        WHERE coupon.operation = :operation AND coupon.source = :rule
          AND (:only = 0 OR coalesce(member.merged_into, member.id) = :only)
        GROUP BY coupon.template
        UNION ALL
        SELECT 0, coupon.template, -count(*)
        FROM coupon_change
        JOIN coupon ON coupon.id = coupon_change.coupon
        JOIN member ON member.id = coupon.member
        WHERE coupon_change.operation = :operation AND coupon.source = :rule
          AND coupon_change.state = 3
          AND (:only = 0 OR coalesce(member.merged_into, member.id) = :only)
        GROUP BY coupon.template
        UNION ALL
        SELECT 1, '', sum(entry.amount)
        FROM entry JOIN member ON member.id = entry.member
        WHERE entry.operation = :operation AND entry.source = :rule AND entry.unit = 2
          AND (:only = 0 OR coalesce(member.merged_into, member.id) = :only)
        GROUP BY entry.source
        UNION ALL
        SELECT 2, redemption.reward, sum(redemption.quantity)
        FROM redemption JOIN member ON member.id = redemption.member
        WHERE redemption.operation = :operation AND redemption.source = :rule
          AND (:only = 0 OR coalesce(member.merged_into, member.id) = :only)
        GROUP BY redemption.reward
        UNION ALL
        SELECT 3, tag_turn.tag, count(*)
        FROM tag_turn JOIN member ON member.id = tag_turn.member
        WHERE tag_turn.operation = :operation
          AND (:only = 0 OR coalesce(member.merged_into, member.id) = :only)
        GROUP BY tag_turn.tag
        ORDER BY 1, 2, 3)",
                                  operation, rule, only);
    std::vector<AwardGift> gifts;
    while (row.step()) {
        if (row.int64(2) != 0) {
            gifts.push_back(
                {static_cast<AwardGift::Kind>(row.int64(0)), row.text(1), row.int64(2)});
        }
    }
    return gifts;
}

} // namespace regulars
