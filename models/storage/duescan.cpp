#include "storage/duescan.h"

#include "storage/storedforms.h"

namespace regulars
{

namespace
{

// Columns `from` on: id, name, card, phone, tier.
DuePerson personIn(Statement &row, int from)
{
    return {row.as<MemberId>(from), row.optionalText(from + 1), row.optionalText(from + 2),
            row.optionalText(from + 3), row.text(from + 4)};
}

} // namespace

// The index of deaths holds them in this very order; what dies is added up on the way.
std::vector<DyingPoints> DueScan::dying(Instant diesAt, std::optional<MemberId> after, Instant by,
                                        int limit) const
{
    Statement rows = m_store.prepare(R"(
        WITH due AS (
            SELECT l.dies_at AS dies_at, l.member AS member, sum(l.remaining) AS points
            FROM lot AS l
            WHERE l.is_closed = 0 AND l.remaining > 0 AND l.dies_at IS NOT NULL AND l.unit = 1
              AND l.dies_at >= :dies_at AND l.dies_at <= :by
              AND (l.dies_at > :dies_at OR l.member > :after)
            GROUP BY l.dies_at, l.member
            ORDER BY l.dies_at, l.member
            LIMIT :limit)
        SELECT d.dies_at, d.points, m.id, m.name, m.card, m.phone, a.tier
        FROM due AS d
        CROSS JOIN member AS m ON m.id = d.member
        CROSS JOIN account AS a ON a.member = d.member
        WHERE m.merged_into IS NULL AND m.erased_at IS NULL
        ORDER BY d.dies_at, d.member)");
    rows.bind(":dies_at", diesAt)
        .bind(":after", after ? after->value() : qint64(0))
        .bind(":by", by)
        .bind(":limit", limit);
    std::vector<DyingPoints> found;
    while (rows.step()) {
        found.push_back({personIn(rows, 2), rows.as<Instant>(0), rows.as<Points>(1)});
    }
    return found;
}

std::vector<DuePerson> DueScan::bornOn(int month, int day, std::optional<MemberId> after,
                                       int limit) const
{
    Statement rows = m_store.prepare(R"(
        SELECT m.id, m.name, m.card, m.phone, a.tier
        FROM member AS m
        CROSS JOIN account AS a ON a.member = m.id
        WHERE coalesce(m.birth_month * 100 + m.birth_day, 9999) = :month_day AND m.id > :after
          AND m.merged_into IS NULL AND m.erased_at IS NULL
        ORDER BY m.id
        LIMIT :limit)");
    rows.bind(":month_day", qint64(month * 100 + day))
        .bind(":after", after ? after->value() : qint64(0))
        .bind(":limit", limit);
    std::vector<DuePerson> found;
    while (rows.step()) {
        found.push_back(personIn(rows, 0));
    }
    return found;
}

std::vector<DueReview> DueScan::reviews(BusinessDay on, std::optional<MemberId> after,
                                        BusinessDay through, int limit) const
{
    Statement rows = m_store.prepare(R"(
        SELECT a.tier_review_on, m.id, m.name, m.card, m.phone, a.tier
        FROM account AS a
        CROSS JOIN member AS m ON m.id = a.member
        WHERE a.tier_review_on IS NOT NULL AND a.tier_review_on >= :on
          AND a.tier_review_on <= :through AND (a.tier_review_on > :on OR a.member > :after)
          AND m.merged_into IS NULL AND m.erased_at IS NULL
        ORDER BY a.tier_review_on, a.member
        LIMIT :limit)");
    rows.bind(":on", on)
        .bind(":after", after ? after->value() : qint64(0))
        .bind(":through", through)
        .bind(":limit", limit);
    std::vector<DueReview> found;
    while (rows.step()) {
        found.push_back({personIn(rows, 1), rows.as<BusinessDay>(0)});
    }
    return found;
}

std::optional<DuePerson> DueScan::person(MemberId member) const
{
    Statement row = m_store.prepare(R"(
        SELECT m.id, m.name, m.card, m.phone, a.tier
        FROM member AS m
        CROSS JOIN account AS a ON a.member = m.id
        WHERE m.id = :member AND m.merged_into IS NULL AND m.erased_at IS NULL)");
    row.bind(":member", member);
    return row.step() ? std::optional(personIn(row, 0)) : std::nullopt;
}

} // namespace regulars
