#include "storage/codes.h"
#include "storage/connection.h"
#include "storage/historyscan.h"
#include "storage/storedforms.h"

#include <algorithm>

namespace regulars
{

// Idle points that were given live no shorter than by the giver's activity until then: the giver of
// operation o, whose entry e they are.
#define GIVERS_ACTIVITY                                                                            \
    "CASE WHEN l.idle IS NOT NULL AND e.kind = 5 THEN (SELECT max(day) FROM ("                     \
    "    SELECT max(p.business_date) AS day FROM purchase p "                                      \
    "    WHERE p.member = o.member AND p.at <= o.at AND p.is_undone = 0 "                          \
    "    UNION ALL SELECT max(r.business_date) FROM redemption r "                                 \
    "    WHERE r.member = o.member AND r.operation < o.id AND r.is_undone = 0 "                    \
    "    UNION ALL SELECT max(v.business_date) FROM action_event v "                               \
    "    WHERE v.member = o.member AND v.at <= o.at AND v.is_undone = 0)) END "

// The same of lives that were lengthened by hand.
#define GIVERS_EXTENSION                                                                           \
    "CASE WHEN l.idle IS NOT NULL AND e.kind = 5 THEN ("                                           \
    "    SELECT max(x.expires_at) FROM lot g JOIN lot_extension x ON x.lot = g.id "                \
    "    WHERE g.member = o.member AND g.unit = 1 AND g.earned_at = l.earned_at "                  \
    "      AND x.operation < o.id) END "

// Who joined at the till; what an import brought was not asked about.
void HistoryScan::scanEnrolments(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT e.member, e.joined_at, e.operation
        FROM enrolment e JOIN operation o ON o.id = e.operation
        WHERE e.member BETWEEN ?1 AND ?2 AND o.kind = 10 AND e.joined_at >= ?3 AND e.joined_at < ?4
        ORDER BY e.member)",
                                   first, last, m_start, m_end);
    while (rows.step()) {
        if (MemberHistory *history = historyOf(rows.int64(0)))
            history->events.push_back(
                {HistoricEvent::Kind::Enrolled, rows.as<Instant>(1), rows.int64(2)});
    }
}

void HistoryScan::scanFriends(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT f.referrer, f.id, e.joined_at, e.operation, o.kind, f.joined_on
        FROM member f
        JOIN member r ON r.id = f.referrer
        JOIN enrolment e ON e.member = f.id
        JOIN operation o ON o.id = e.operation
        WHERE f.referrer BETWEEN ?1 AND ?2 AND f.merged_into IS NULL AND e.joined_at < ?3
        ORDER BY f.referrer, e.joined_at, f.id)",
                                   first, last, m_end);
    while (rows.step()) {
        MemberHistory *history = historyOf(rows.int64(0));
        if (!history)
            continue;
        const auto at = rows.as<Instant>(2);
        if (at < m_start)
            history->opening.friends.push_back(rows.as<BusinessDay>(5));
        else if (rows.as<OperationKind>(4) == OperationKind::Enrol)
            history->events.push_back({HistoricEvent::Kind::FriendEnrolled, at, rows.int64(3)});
        addFirstPurchase(*history, rows.int64(1));
    }
}

void HistoryScan::addFirstPurchase(MemberHistory &referrer, qint64 friendId)
{
    Statement rows = m_store.query(R"(
        SELECT p.at, p.operation, p.channel, l.product, l.category, l.quantity, l.quantity_back,
               l.list, l.eligible - l.eligible_back, l.offers + l.tier_discount + l.coupons
        FROM (SELECT * FROM purchase
              WHERE member = ?1 AND is_undone = 0 AND is_returned = 0
              ORDER BY at, id LIMIT 1) p
        JOIN purchase_line l ON l.purchase = p.id)",
                                   friendId);
    bool isFirst = true;
    while (rows.step()) {
        const auto at = rows.as<Instant>(0);
        if (at < m_start || at >= m_end)
            return;
        if (isFirst) {
            HistoricEvent bought{HistoricEvent::Kind::FriendBought, at, rows.int64(1)};
            bought.text = rows.as<std::optional<QString>>(2).value_or(QString());
            bought.firstLine = static_cast<int>(referrer.lines.size());
            referrer.events.push_back(std::move(bought));
            isFirst = false;
        }
        referrer.lines.push_back(lineOf(rows, 3));
        ++referrer.events.back().lineCount;
    }
}

void HistoryScan::scanDeeds(qint64 first, qint64 last)
{
    Statement actions = m_store.query(R"(
        SELECT member, at, operation, action, business_date FROM action_event
        WHERE member BETWEEN ?1 AND ?2 AND at < ?3 AND is_undone = 0
        ORDER BY member, at)",
                                      first, last, m_end);
    while (actions.step()) {
        MemberHistory *history = historyOf(actions.int64(0));
        if (!history)
            continue;
        const auto at = actions.as<Instant>(1);
        if (at < m_start) {
            const auto day = actions.as<BusinessDay>(4);
            auto &lastOn = history->opening.lastActivityOn;
            lastOn = std::max(lastOn.value_or(day), day);
            history->opening.actions.push_back(day);
        } else {
            history->events.push_back(
                {HistoricEvent::Kind::Acted, at, actions.int64(2), m_texts.text(actions.utf8(3))});
        }
    }
    Statement redemptions = m_store.query(R"(
        SELECT r.member, o.at, r.operation, r.reward, r.quantity, r.business_date
        FROM redemption r JOIN operation o ON o.id = r.operation
        WHERE r.member BETWEEN ?1 AND ?2 AND r.is_undone = 0 AND o.kind = 24 AND o.at < ?3
        ORDER BY r.member, r.id)",
                                          first, last, m_end);
    while (redemptions.step()) {
        MemberHistory *history = historyOf(redemptions.int64(0));
        if (!history)
            continue;
        const auto at = redemptions.as<Instant>(1);
        const QString reward = m_texts.text(redemptions.utf8(3));
        if (at < m_start) {
            const auto day = redemptions.as<BusinessDay>(5);
            auto &lastOn = history->opening.lastActivityOn;
            lastOn = std::max(lastOn.value_or(day), day);
            history->opening.redeemed.emplace_back(reward, redemptions.int64(4));
        } else {
            history->events.push_back({HistoricEvent::Kind::Redeemed, at, redemptions.int64(2),
                                       reward, redemptions.int64(4)});
        }
    }
}

namespace
{

std::optional<HistoricEvent::Kind> kindOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Imported:
        return HistoricEvent::Kind::Brought;
    case EntryKind::Adjusted:
        return HistoricEvent::Kind::Adjusted;
    case EntryKind::Transferred:
        return HistoricEvent::Kind::Transferred;
    case EntryKind::ToppedUp:
        return HistoricEvent::Kind::ToppedUp;
    default:
        return std::nullopt;
    }
}

} // namespace

// Points that came otherwise than by rules, and top-ups, by their lots; then points that went so.
// What a merge moved stays with the member who counts for both.
void HistoryScan::scanMoves(qint64 first, qint64 last)
{
    Statement credits = m_store.query(R"(
        SELECT l.member, e.kind, e.at, e.operation, l.amount, l.expires_at, l.earned_at, l.idle,
               )" GIVERS_ACTIVITY R"(, )" GIVERS_EXTENSION R"(
        FROM lot l
        JOIN entry e ON e.id = l.entry
        JOIN operation o ON o.id = e.operation
        WHERE l.member BETWEEN ?1 AND ?2 AND l.purchase IS NULL
          AND ((l.unit = 1 AND e.kind IN (1, 4, 5)) OR e.kind = 11)
          AND e.at >= ?3 AND e.at < ?4 AND o.kind NOT IN (15, 25)
          AND (e.kind <> 11 OR NOT EXISTS (SELECT 1 FROM operation u WHERE u.reverses = o.id))
        ORDER BY l.member, l.id)",
                                      first, last, m_start, m_end);
    while (credits.step()) {
        MemberHistory *history = historyOf(credits.int64(0));
        const auto kind = kindOf(credits.as<EntryKind>(1));
        if (!history || !kind)
            continue;
        HistoricEvent event{
            *kind,     credits.as<Instant>(2), credits.int64(3),
            QString(), credits.int64(4),       credits.as<std::optional<Instant>>(5)};
        event.earnedAt = credits.as<Instant>(6);
        event.idle = credits.as<std::optional<Length>>(7);
        if (event.idle)
            event.expiresAt = std::max(
                idleEnd(*event.idle, *event.earnedAt, credits.as<std::optional<BusinessDay>>(8)),
                credits.as<std::optional<Instant>>(9));
        history->events.push_back(std::move(event));
    }
    if (!m_facts.hasDebits)
        return;
    Statement debits = m_store.query(R"(
        SELECT e.member, e.kind, e.at, e.operation, e.amount
        FROM entry e JOIN operation o ON o.id = e.operation
        WHERE e.member BETWEEN ?1 AND ?2 AND e.business_date >= ?3 AND e.unit = 1
          AND e.kind IN (1, 4, 5) AND (e.amount < 0 OR o.kind = 25)
          AND e.at >= ?4 AND e.at < ?5 AND o.kind <> 15
        ORDER BY e.member, e.id)",
                                     first, last, m_wish.period.first, m_start, m_end);
    while (debits.step()) {
        MemberHistory *history = historyOf(debits.int64(0));
        const auto kind = kindOf(debits.as<EntryKind>(1));
        if (history && kind)
            history->events.push_back(
                {*kind, debits.as<Instant>(2), debits.int64(3), QString(), debits.int64(4)});
    }
}

void HistoryScan::scanTiers(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT member, at, operation, to_tier, cause, until, review_on, gift, business_date
        FROM tier_change
        WHERE member BETWEEN ?1 AND ?2 AND at < ?3
        ORDER BY member, at, operation)",
                                   first, last, m_end);
    while (rows.step()) {
        MemberHistory *history = historyOf(rows.int64(0));
        if (!history)
            continue;
        const auto at = rows.as<Instant>(1);
        const QString tier = m_texts.text(rows.utf8(3));
        if (at < m_start) {
            history->opening.tier = tier;
            history->opening.tierReviewOn = rows.as<std::optional<BusinessDay>>(6);
            if (rows.boolean(7))
                history->opening.gifts.push_back({tier, rows.as<BusinessDay>(8)});
        } else if (rows.as<TierCause>(4) == TierCause::Manual) {
            HistoricEvent set{HistoricEvent::Kind::TierSet, at, rows.int64(2), tier};
            set.until = rows.as<std::optional<BusinessDay>>(5);
            set.reviewOn = rows.as<std::optional<BusinessDay>>(6);
            history->events.push_back(std::move(set));
        }
    }
}

void HistoryScan::scanOpening(qint64 first, qint64 last)
{
    scanLots(first, last);
    if (m_facts.hasDebt)
        scanDebt(first, last);
    if (!m_wish.tagsGiven.isEmpty())
        scanTagsGiven(first, last);
    if (m_wish.uses) {
        Statement rows = m_store.query(R"(
            SELECT member, rule, business_date, times, points FROM award
            WHERE member BETWEEN ?1 AND ?2 AND business_date < ?3
            ORDER BY member, rule, business_date)",
                                       first, last, m_wish.period.first);
        while (rows.step()) {
            if (MemberHistory *history = historyOf(rows.int64(0)))
                history->opening.uses.push_back({m_texts.text(rows.utf8(1)),
                                                 rows.as<BusinessDay>(2), rows.int64(3),
                                                 rows.as<Points>(4)});
        }
    }
    if (!m_wish.points)
        return;
    Statement rows = m_store.query(R"(
        SELECT member, business_date, sum(CASE WHEN kind IN (2, 9) THEN amount ELSE 0 END),
               -sum(CASE WHEN kind IN (3, 7) THEN amount ELSE 0 END)
        FROM entry
        WHERE member BETWEEN ?1 AND ?2 AND business_date < ?3 AND unit = 1
          AND kind IN (2, 3, 7, 9)
        GROUP BY member, business_date
        ORDER BY member, business_date)",
                                   first, last, m_wish.period.first);
    while (rows.step()) {
        if (MemberHistory *history = historyOf(rows.int64(0)))
            history->opening.points.push_back(
                {rows.as<BusinessDay>(1), rows.as<Points>(2), rows.as<Points>(3)});
    }
}

// What each lot still held when the period began.
void HistoryScan::scanLots(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT l.member, l.id,
               l.amount - coalesce((SELECT sum(a.amount) FROM allocation a
                                    JOIN operation ao ON ao.id = a.operation
                                    WHERE a.lot = l.id AND ao.at < ?3), 0),
               l.earned_at, l.usable_from, l.expires_at, l.idle,
               (SELECT max(x.expires_at) FROM lot_extension x JOIN operation xo ON xo.id = x.operation
                WHERE x.lot = l.id AND xo.at < ?3),
               )" GIVERS_ACTIVITY R"(, )" GIVERS_EXTENSION R"(
        FROM lot l JOIN operation o ON o.id = l.operation JOIN entry e ON e.id = l.entry
        WHERE l.member BETWEEN ?1 AND ?2 AND l.unit = 1 AND o.at < ?3
          AND (l.expires_at IS NULL OR l.expires_at > ?3 OR ?4)
        ORDER BY l.member, l.id)",
                                   first, last, m_start, m_facts.hasExtensions);
    while (rows.step()) {
        MemberHistory *history = historyOf(rows.int64(0));
        if (!history || rows.int64(2) <= 0)
            continue;
        HistoricLot held{{rows.as<LotId>(1), rows.int64(2), rows.as<Instant>(3),
                          rows.as<Instant>(4), rows.as<std::optional<Instant>>(5)},
                         rows.as<std::optional<Length>>(6),
                         rows.as<std::optional<Instant>>(7)};
        const auto active = rows.as<std::optional<BusinessDay>>(8);
        if (held.idle && active)
            held.extendedTo =
                std::max(held.extendedTo, idleEnd(*held.idle, held.lot.earnedAt, active));
        held.extendedTo = std::max(held.extendedTo, rows.as<std::optional<Instant>>(9));
        if (held.extendedTo)
            held.lot.expiresAt = std::max(held.lot.expiresAt, held.extendedTo);
        history->opening.lots.push_back(std::move(held));
    }
}

} // namespace regulars
