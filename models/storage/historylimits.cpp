#include "storage/codes.h"
#include "storage/history.h"
#include "storage/storedforms.h"

// What limits ask of the past, and other questions about single facts.
namespace regulars
{

#define MEMBERS_OF "(SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)"

// The same to begin a join with, which then walks their rows without a list made first.
#define HOLDERS                                                                                     \
    "(SELECT :member AS id UNION ALL SELECT id FROM member WHERE merged_into = :member) AS holder " \
    "CROSS JOIN "

namespace
{

constexpr int firstOfAll = 0;
constexpr int lastOfAll = 99991231;

int first(const DaySpan &span)
{
    return span.first ? span.first->number() : firstOfAll;
}

int last(const DaySpan &span)
{
    return span.last ? span.last->number() : lastOfAll;
}

UsedAllowance readAllowance(Statement row)
{
    row.stepToRow();
    return {row.int64(0), row.as<Points>(1)};
}

} // namespace

UsedAllowance History::usedByMember(MemberId member, const QString &rule, const DaySpan &span) const
{
    return readAllowance(m_store.query(R"(
        SELECT coalesce(sum(a.times), 0), coalesce(sum(a.points), 0)
        FROM )" HOLDERS R"(award AS a ON a.member = holder.id
        WHERE a.rule = :rule AND a.business_date BETWEEN :first AND :last)",
                                       member, rule, first(span), last(span)));
}

UsedAllowance History::usedByOwnActs(MemberId member, const QString &rule) const
{
    return readAllowance(m_store.query(R"(
        SELECT coalesce(sum(a.times), 0), coalesce(sum(a.points), 0)
        FROM award a
        JOIN operation o ON o.id = a.operation
        WHERE a.member IN )" MEMBERS_OF R"( AND a.rule = :rule
          AND o.member IN )" MEMBERS_OF,
                                       member, rule));
}

UsedAllowance History::usedInTotal(const QString &rule, const DaySpan &span) const
{
    return readAllowance(m_store.query(R"(
        SELECT coalesce(sum(times), 0), coalesce(sum(points), 0)
        FROM award_day
        WHERE rule = :rule AND business_date BETWEEN :first AND :last)",
                                       rule, first(span), last(span)));
}

PointsOfDay History::pointsOfDay(MemberId member, BusinessDay day) const
{
    // What was taken or given back counts on the day of what it undid: of its purchase, else of the
    // operation undone, or redone.
    Statement row = m_store.query(R"(
        SELECT coalesce(sum(CASE WHEN e.kind IN (2, 9) THEN e.amount END), 0),
               -coalesce(sum(CASE WHEN e.kind IN (7, 3) THEN e.amount END), 0)
        FROM )" HOLDERS R"(entry e ON e.member = holder.id
        JOIN operation o ON o.id = e.operation
        LEFT JOIN purchase p ON p.id = e.purchase
        LEFT JOIN operation x ON x.id = o.reverses
        LEFT JOIN operation y ON y.id = x.reverses
        WHERE e.business_date >= :day
          AND e.unit = 1 AND e.kind IN (2, 3, 7, 9)
          AND CASE WHEN e.kind IN (2, 7) THEN e.business_date
                   ELSE coalesce(p.business_date, y.business_date, x.business_date,
                                 e.business_date) END = :day)",
                                  member, day);
    row.stepToRow();
    return {row.as<Points>(0), row.as<Points>(1)};
}

Points History::givenAway(MemberId member, const DaySpan &span) const
{
    return m_store
        .query(R"(
        SELECT -coalesce(sum(e.amount), 0)
        FROM entry e
        JOIN operation o ON o.id = e.operation
        LEFT JOIN operation x ON x.id = o.reverses
        LEFT JOIN operation y ON y.id = x.reverses
        WHERE e.member IN )" MEMBERS_OF R"( AND e.business_date >= :first
          AND e.unit = 1 AND e.kind = 5
          AND coalesce(y.kind, x.kind, o.kind) = 29
          AND coalesce(y.member, x.member, o.member) IN )" MEMBERS_OF R"(
          AND coalesce(y.business_date, x.business_date, o.business_date)
              BETWEEN :first AND :last)",
               member, first(span), last(span))
        .scalar<Points>();
}

Points History::issued(const DaySpan &span) const
{
    return m_store
        .query(R"(
        SELECT coalesce(sum(amount), 0) FROM day_points
        WHERE business_date BETWEEN :first AND :last AND unit = 1 AND kind IN (2, 9))",
               first(span), last(span))
        .scalar<Points>();
}

bool History::isRanked(const QString &windowKey, BusinessDay rankedOn, MemberId member) const
{
    return m_store
        .query(R"(
        SELECT EXISTS (
            SELECT 1 FROM ranking_move m
            WHERE m.window_key = :window_key AND m.member IN )" MEMBERS_OF R"( AND m.is_in = 1
              AND m.business_date = (
                  SELECT max(business_date) FROM ranking_move
                  WHERE window_key = m.window_key AND member = m.member
                    AND business_date <= :business_date)
              AND EXISTS (SELECT 1 FROM ranking_run
                          WHERE window_key = :window_key AND business_date = :business_date))
            OR EXISTS (
            SELECT 1 FROM ranking
            WHERE window_key = :window_key AND business_date = :business_date
              AND member IN )" MEMBERS_OF R"())",
               windowKey, member, rankedOn)
        .scalar<bool>();
}

// The column is_in is that of the row with the greatest date: SQLite's rule for max() alone.
std::vector<MemberId> History::ranked(const QString &windowKey, BusinessDay rankedOn) const
{
    std::vector<MemberId> members;
    Statement rows = m_store.query(R"(
        SELECT DISTINCT coalesce(m.merged_into, m.id) AS holder
        FROM (SELECT member FROM (
                  SELECT member, is_in, max(business_date) FROM ranking_move
                  WHERE window_key = :window_key AND business_date <= :business_date
                    AND EXISTS (SELECT 1 FROM ranking_run
                                WHERE window_key = :window_key AND business_date = :business_date)
                  GROUP BY member)
              WHERE is_in = 1
              UNION ALL
              SELECT member FROM ranking
              WHERE window_key = :window_key AND business_date = :business_date) AS r
        CROSS JOIN member AS m ON m.id = r.member
        ORDER BY holder)",
                                   windowKey, rankedOn);
    while (rows.step())
        members.push_back(rows.as<MemberId>(0));
    return members;
}

std::vector<std::pair<QString, Money>> History::favouriteCategories(const Past &past,
                                                                    int limit) const
{
    std::vector<std::pair<QString, Money>> categories;
    Statement rows = m_store.query(R"(
        SELECT l.category, sum(l.eligible - l.eligible_back) AS spend
        FROM purchase p JOIN purchase_line l ON l.purchase = p.id
        WHERE p.member = :member AND p.at <= :as_of AND p.is_undone = 0
          AND l.category IS NOT NULL
        GROUP BY l.category
        HAVING spend > 0
        ORDER BY spend DESC, l.category LIMIT :limit)",
                                   past.member, past.asOf, limit);
    while (rows.step())
        categories.emplace_back(rows.text(0), rows.as<Money>(1));
    return categories;
}

} // namespace regulars
