#include "storage/codes.h"
#include "storage/connection.h"
#include "storage/historyscan.h"
#include "storage/owedagain.h"
#include "storage/storedforms.h"

#include <algorithm>

// How things stood when the period began beside what members held: debt, tags, what limits over all
// had let through; and what came back within it of what lies before it.
namespace regulars
{

HistoryFacts HistoryScan::lookedUp() const
{
    HistoryFacts facts;
    const DayRange &period = m_wish.period;
    facts.hasPast = m_store
                        .query("SELECT EXISTS (SELECT 1 FROM day_points WHERE business_date < ?1) "
                               "    OR EXISTS (SELECT 1 FROM day_sales WHERE business_date < ?1)",
                               period.first)
                        .scalar<bool>();
    facts.hasDebits = m_store
                          .query("SELECT EXISTS (SELECT 1 FROM day_points "
                                 "WHERE unit = 1 AND business_date BETWEEN ?1 AND ?2 "
                                 "  AND (kind IN (4, 5) OR (kind = 1 AND entries > 0)))",
                                 period.first, period.last)
                          .scalar<bool>();
    facts.hasReferrals =
        m_store.query("SELECT EXISTS (SELECT 1 FROM member WHERE referrer IS NOT NULL)")
            .scalar<bool>();
    // A debt that was covered since left an allocation of a later operation.
    facts.hasDebt = m_store
                        .query(R"(
        SELECT EXISTS (SELECT 1 FROM entry WHERE uncovered > 0)
            OR EXISTS (SELECT 1 FROM cancelled_debt)
            OR EXISTS (SELECT 1 FROM allocation a JOIN entry e ON e.id = a.entry
                       WHERE a.operation <> e.operation AND a.amount > 0))")
                        .scalar<bool>();
    facts.hasExtensions =
        m_store.query("SELECT EXISTS (SELECT 1 FROM lot_extension)").scalar<bool>();
    facts.hasReturns = m_store
                           .query("SELECT EXISTS (SELECT 1 FROM refund WHERE business_date >= ?1) "
                                  "OR EXISTS (SELECT 1 FROM operation WHERE reverses IS NOT NULL)",
                                  period.first)
                           .scalar<bool>();
    return facts;
}

bool HistoryScan::hasOperations(OperationKind kind) const
{
    return m_store
        .query("SELECT EXISTS (SELECT 1 FROM operation WHERE kind = ?1 AND at >= ?2 AND at < ?3)",
               kind, m_start, m_end)
        .scalar<bool>();
}

bool HistoryScan::hasTagging() const
{
    return hasOperations(OperationKind::Tag);
}

bool HistoryScan::hasUpdates() const
{
    return hasOperations(OperationKind::Update);
}

bool HistoryScan::hasGifts() const
{
    return m_store.query("SELECT EXISTS (SELECT 1 FROM day_points WHERE unit = 1 AND kind = 5)")
        .scalar<bool>();
}

std::vector<HistoricUse> HistoryScan::usesBefore()
{
    std::vector<HistoricUse> uses;
    Statement rows = m_store.query("SELECT rule, business_date, times, points FROM award_day "
                                   "WHERE business_date < ?1 ORDER BY rule, business_date",
                                   m_wish.period.first);
    while (rows.step())
        uses.push_back({m_texts.text(rows.utf8(0)), rows.as<BusinessDay>(1), rows.int64(2),
                        rows.as<Points>(3)});
    return uses;
}

std::vector<HistoricPoints> HistoryScan::issuedBefore()
{
    std::vector<HistoricPoints> issued;
    Statement rows = m_store.query(R"(
        SELECT business_date, sum(amount) FROM day_points
        WHERE business_date >= ?1 AND business_date < ?2 AND unit = 1 AND kind IN (2, 9)
        GROUP BY business_date ORDER BY business_date)",
                                   m_wish.period.first.firstOfYear(), m_wish.period.first);
    while (rows.step())
        issued.push_back({rows.as<BusinessDay>(0), rows.as<Points>(1), Points()});
    return issued;
}

// Tags that rules gave before the period and that still held when it began; an undone deed gave
// none.
void HistoryScan::scanTagsGiven(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT t.member, t.tag, t.until
        FROM tag_turn t JOIN operation o ON o.id = t.operation
        WHERE t.member BETWEEN ?1 AND ?2 AND o.at < ?3
          AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.reverses = o.id)
        ORDER BY t.member, o.at, o.id)",
                                   first, last, m_start);
    while (rows.step()) {
        MemberHistory *history = historyOf(rows.int64(0));
        const QString tag = m_texts.text(rows.utf8(1));
        if (!history || !m_wish.tagsGiven.contains(tag))
            continue;
        auto &tags = history->opening.tags;
        std::erase_if(tags, [&](const auto &known) { return known.first == tag; });
        tags.emplace_back(tag, rows.as<std::optional<BusinessDay>>(2));
    }
}

// What lots held less the balance: each operation moves all three in step (S1).
void HistoryScan::scanDebt(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT m.id,
               coalesce((SELECT sum(l.amount) FROM lot l JOIN operation o ON o.id = l.operation
                         WHERE l.member = m.id AND l.unit = 1 AND o.at < ?3), 0)
               - coalesce((SELECT sum(a.amount) FROM lot l
                           JOIN allocation a ON a.lot = l.id
                           JOIN operation o ON o.id = a.operation
                           WHERE l.member = m.id AND l.unit = 1 AND o.at < ?3), 0)
               - coalesce((SELECT sum(e.amount) FROM entry e JOIN operation o ON o.id = e.operation
                           WHERE e.member = m.id AND e.unit = 1 AND o.at < ?3), 0)
        FROM member m WHERE m.id BETWEEN ?1 AND ?2
        ORDER BY m.id)",
                                   first, last, m_start);
    while (rows.step()) {
        if (MemberHistory *history = historyOf(rows.int64(0)))
            history->opening.debt += Points(std::max<qint64>(0, rows.int64(1)));
    }
}

// Refunds and undoings within the period of what lies before it: facts of the past like what it
// left behind.
void HistoryScan::scanReturns(qint64 first, qint64 last)
{
    scanTakenBack(first, last);
    scanGivenBack(first, last);
}

void HistoryScan::scanTakenBack(qint64 first, qint64 last)
{
    Statement taken = m_store.query(R"(
        SELECT e.member, o.at, o.id, e.amount,
               (SELECT min(l.id) FROM lot l WHERE l.member = e.member AND l.purchase = e.purchase
                                              AND l.unit = 1),
               )" IS_STAND_IN("e") R"(
        FROM entry e
        JOIN operation o ON o.id = e.operation
        LEFT JOIN purchase p ON p.id = e.purchase
        LEFT JOIN operation x ON x.id = o.reverses
        WHERE e.member BETWEEN ?1 AND ?2 AND e.business_date >= ?5 AND e.unit = 1 AND e.amount < 0
          AND e.kind NOT IN (1, 4, 5) AND o.kind IN (22, 25) AND o.at >= ?3 AND o.at < ?4
          AND coalesce(p.at, x.at) < ?3
        ORDER BY e.member, e.id)",
                                    first, last, m_start, m_end, m_wish.period.first);
    while (taken.step()) {
        MemberHistory *history = historyOf(taken.int64(0));
        if (!history)
            continue;
        HistoricEvent event{HistoricEvent::Kind::Returned, taken.as<Instant>(1), taken.int64(2)};
        event.amount = taken.int64(3);
        event.lot = taken.as<std::optional<LotId>>(4);
        event.isOwedAgain = taken.boolean(5);
        history->events.push_back(std::move(event));
    }
}

// What went back to lots, what came as a lot of its own because those had died (S24), and what
// cancelled debt.
void HistoryScan::scanGivenBack(qint64 first, qint64 last)
{
    Statement given = m_store.query(R"(
        WITH back AS (
            SELECT DISTINCT e.member AS member, o.id AS operation, o.at AS at
            FROM entry e JOIN operation o ON o.id = e.operation
            LEFT JOIN purchase p ON p.id = e.purchase
            LEFT JOIN operation x ON x.id = o.reverses
            WHERE e.member BETWEEN ?1 AND ?2 AND e.business_date >= ?5 AND e.unit = 1
              AND e.amount > 0 AND e.kind NOT IN (1, 4, 5) AND o.kind IN (22, 25)
              AND o.at >= ?3 AND o.at < ?4 AND coalesce(p.at, x.at) < ?3)
        SELECT member, at, operation, amount, expires_at
        FROM (SELECT b.member AS member, b.at AS at, b.operation AS operation,
                     -a.amount AS amount, l.expires_at AS expires_at
              FROM back b
              JOIN allocation a ON a.operation = b.operation AND a.amount < 0
                               AND NOT )" IS_OWED_AGAIN("a") R"(
              JOIN lot l ON l.id = a.lot AND l.member = b.member AND l.unit = 1
              UNION ALL
              SELECT b.member, b.at, b.operation, l.amount, l.expires_at
              FROM back b JOIN lot l ON l.operation = b.operation AND l.member = b.member AND l.unit = 1
              UNION ALL
              SELECT b.member, b.at, b.operation, sum(c.amount), b.at
              FROM back b
              JOIN cancelled_debt c ON c.operation = b.operation
              JOIN entry d ON d.id = c.entry AND d.member = b.member AND d.unit = 1
              GROUP BY b.member, b.operation HAVING sum(c.amount) > 0)
        ORDER BY member, at, operation)",
                                    first, last, m_start, m_end, m_wish.period.first);
    while (given.step()) {
        MemberHistory *history = historyOf(given.int64(0));
        if (!history)
            continue;
        HistoricEvent event{HistoricEvent::Kind::Returned, given.as<Instant>(1), given.int64(2)};
        event.amount = given.int64(3);
        event.expiresAt = given.as<std::optional<Instant>>(4);
        history->events.push_back(std::move(event));
    }
}

// One member's lots, or everybody's.
void HistoryScan::scanExtensions(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT o.member, o.at, o.id, max(x.expires_at)
        FROM operation o JOIN lot_extension x ON x.operation = o.id
        WHERE o.kind = 33 AND o.at >= ?3 AND o.at < ?4
          AND (o.member IS NULL OR o.member BETWEEN ?1 AND ?2)
        GROUP BY o.id ORDER BY o.at, o.id)",
                                   first, last, m_start, m_end);
    while (rows.step()) {
        HistoricEvent event{HistoricEvent::Kind::Extended, rows.as<Instant>(1), rows.int64(2)};
        event.expiresAt = rows.as<Instant>(3);
        if (rows.isNull(0)) {
            for (MemberHistory &history : m_run) {
                if (history.id.value() >= first && history.id.value() <= last)
                    history.events.push_back(event);
            }
        } else if (MemberHistory *history = historyOf(rows.int64(0))) {
            history->events.push_back(event);
        }
    }
}

} // namespace regulars
