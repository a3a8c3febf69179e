#include "storage/historyscan.h"

#include "storage/codes.h"
#include "storage/connection.h"
#include "storage/storedforms.h"
#include "values/apportion.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace regulars
{

// A line l of a purchase as it stands; what was returned is off it, by what was paid for.
#define STANDING_LINE                                                                              \
    "l.product, l.category, l.quantity, l.quantity_back, l.list, l.eligible - l.eligible_back, "   \
    "l.offers + l.tier_discount + l.coupons "

qint64 newestOperation(Connection &store)
{
    return store.query("SELECT coalesce(max(id), 0) FROM operation").scalar<qint64>();
}

std::optional<DayRange> daysOfPurchases(Connection &store)
{
    // One question each: both ends of the index, no walk over it.
    const auto first =
        store.query("SELECT min(business_date) FROM purchase").scalar<std::optional<BusinessDay>>();
    const auto last =
        store.query("SELECT max(business_date) FROM purchase").scalar<std::optional<BusinessDay>>();
    return first && last ? std::optional(DayRange{*first, *last}) : std::nullopt;
}

QString TextPool::text(QByteArrayView utf8)
{
    const std::string_view wanted(utf8.data(), static_cast<std::size_t>(utf8.size()));
    const auto known = m_texts.find(wanted);
    if (known != m_texts.end())
        return known->second;
    constexpr std::size_t mostKept = 100'000;
    if (m_texts.size() >= mostKept)
        m_texts.clear();
    return m_texts.emplace(std::string(wanted), QString::fromUtf8(utf8)).first->second;
}

HistoryScan::HistoryScan(Connection &store, HistoryWish wish)
    : m_store(store)
    , m_wish(std::move(wish))
    , m_start(m_wish.calendar.startOf(m_wish.period.first))
    , m_end(m_wish.calendar.endOf(m_wish.period.last))
{
    m_facts = m_wish.facts ? *m_wish.facts : lookedUp();
    findMerged();
}

void HistoryScan::findMerged()
{
    std::unordered_map<qint64, qint64> into;
    Statement rows =
        m_store.query("SELECT id, merged_into FROM member WHERE merged_into IS NOT NULL");
    while (rows.step())
        into.emplace(rows.int64(0), rows.int64(1));
    for (const auto &[from, first] : into) {
        qint64 owner = first;
        for (auto next = into.find(owner); next != into.end(); next = into.find(owner))
            owner = next->second;
        m_merged.emplace_back(owner, from);
        m_livesOnIn.emplace(from, owner);
    }
    std::sort(m_merged.begin(), m_merged.end());
}

qint64 HistoryScan::livingIn(qint64 member) const
{
    const auto merged = m_livesOnIn.find(member);
    return merged == m_livesOnIn.end() ? member : merged->second;
}

std::optional<std::pair<qint64, qint64>> HistoryScan::ids()
{
    Statement row = m_store.query("SELECT min(id), max(id) FROM member");
    row.stepToRow();
    if (row.isNull(0))
        return std::nullopt;
    return std::pair(row.int64(0), row.int64(1));
}

MemberHistory *HistoryScan::historyOf(qint64 member)
{
    const auto merged = m_owner.find(member);
    const auto place = m_places.find(merged == m_owner.end() ? member : merged->second);
    return place == m_places.end() ? nullptr : &m_run[place->second];
}

const std::vector<MemberHistory> &HistoryScan::members(qint64 first, qint64 last)
{
    m_run.clear();
    m_places.clear();
    m_owner.clear();
    scanMembers(first, last);
    const auto scanAll = [this](qint64 from, qint64 to) {
        scanPurchases(from, to);
        scanCoupons(from, to);
        scanEnrolments(from, to);
        if (m_facts.hasReferrals)
            scanFriends(from, to);
        scanDeeds(from, to);
        scanMoves(from, to);
        scanTiers(from, to);
        if (m_facts.hasReturns)
            scanReturns(from, to);
        if (m_facts.hasExtensions)
            scanExtensions(from, to);
        if (m_facts.hasPast)
            scanOpening(from, to);
    };
    scanAll(first, last);
    const auto firstMerged =
        std::lower_bound(m_merged.begin(), m_merged.end(), std::pair<qint64, qint64>(first, 0));
    for (auto one = firstMerged; one != m_merged.end() && one->first <= last; ++one) {
        m_owner.emplace(one->second, one->first);
        scanAll(one->second, one->second);
    }
    for (MemberHistory &history : m_run)
        order(history);
    return m_run;
}

// Until when points live that die by their holder's activity, when that was the last.
std::optional<Instant> HistoryScan::idleEnd(Length idle, Instant earnedAt,
                                            std::optional<BusinessDay> active) const
{
    Expiry expiry;
    expiry.kind = Expiry::Kind::Idle;
    expiry.length = idle;
    const BusinessDay earnedOn = m_wish.calendar.dayOf(earnedAt);
    const auto last = lastGoodDay(expiry, earnedOn, active.value_or(earnedOn));
    return m_wish.calendar.endOf(*last);
}

void HistoryScan::order(MemberHistory &history)
{
    const auto isBefore = [](const auto &a, const auto &b) {
        return std::tuple(a.at, a.operation) < std::tuple(b.at, b.operation);
    };
    if (!std::is_sorted(history.purchases.begin(), history.purchases.end(), isBefore))
        std::stable_sort(history.purchases.begin(), history.purchases.end(), isBefore);
    std::stable_sort(history.events.begin(), history.events.end(), isBefore);
    for (const HistoricPurchase &purchase : history.purchases) {
        if (purchase.at >= m_start)
            break;
        auto &last = history.opening.lastActivityOn;
        const BusinessDay day = m_wish.calendar.dayOf(purchase.at);
        last = std::max(last.value_or(day), day);
    }
    for (HistoricLot &held : history.opening.lots) {
        if (!held.idle)
            continue;
        const Instant end = *idleEnd(*held.idle, held.lot.earnedAt, history.opening.lastActivityOn);
        held.lot.expiresAt = std::max(end, held.extendedTo.value_or(end));
    }
    std::erase_if(history.opening.lots, [this](const HistoricLot &held) {
        return held.lot.expiresAt && *held.lot.expiresAt <= m_start;
    });
}

void HistoryScan::scanMembers(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT m.id, m.joined_on, m.birth_month, m.birth_day, m.birth_year, m.gender, m.channel,
               m.erased_at,
               m.referrer IS NOT NULL AND NOT EXISTS (
                   SELECT 1 FROM member r
                   WHERE r.id = m.referrer AND (r.is_frozen = 1 OR r.erased_at IS NOT NULL)),
               m.referrer
        FROM member m
        WHERE m.id BETWEEN ?1 AND ?2 AND m.merged_into IS NULL AND m.joined_on <= ?3
        ORDER BY m.id)",
                                   first, last, m_wish.period.last);
    while (rows.step()) {
        MemberHistory history{.id = rows.as<MemberId>(0), .joinedOn = rows.as<BusinessDay>(1)};
        if (!rows.isNull(2) && !rows.isNull(3)) {
            history.birthday = BirthDate{rows.integer(2), rows.integer(3), std::nullopt};
            if (!rows.isNull(4))
                history.birthday->year = rows.integer(4);
        }
        if (!rows.isNull(5))
            history.gender = m_texts.text(rows.utf8(5));
        if (!rows.isNull(6))
            history.channel = m_texts.text(rows.utf8(6));
        const auto erasedAt = rows.as<std::optional<Instant>>(7);
        history.isReferred = rows.boolean(8);
        if (history.isReferred)
            history.referrer = MemberId(livingIn(rows.int64(9)));
        if (erasedAt && *erasedAt < m_start)
            continue;
        if (erasedAt && *erasedAt < m_end)
            history.events.push_back(
                {HistoricEvent::Kind::Forfeited, *erasedAt, std::numeric_limits<qint64>::max()});
        m_places.emplace(rows.int64(0), m_run.size());
        m_run.push_back(std::move(history));
    }
    Statement tags =
        m_store.query("SELECT member, tag FROM member_tag "
                      "WHERE member BETWEEN ?1 AND ?2 AND (until IS NULL OR until >= ?3) "
                      "ORDER BY member, tag",
                      first, last, m_wish.period.first);
    while (tags.step()) {
        const QString tag = m_texts.text(tags.utf8(1));
        MemberHistory *history = historyOf(tags.int64(0));
        if (history && !m_wish.tagsGiven.contains(tag))
            history->tags += tag;
    }
}

// Of a line partly returned the rest of its amount stands, as a refund reckons it.
HistoricLine HistoryScan::lineOf(const Statement &rows, int column)
{
    HistoricLine line;
    if (!rows.isNull(column))
        line.product = m_texts.text(rows.utf8(column));
    if (!rows.isNull(column + 1))
        line.category = m_texts.text(rows.utf8(column + 1));
    const qint64 sold = rows.int64(column + 2);
    const qint64 back = rows.int64(column + 3);
    line.quantity = Quantity(sold - back);
    line.list = Money(rows.int64(column + 4));
    line.eligible = Money(rows.int64(column + 5));
    line.discount = Money(rows.int64(column + 6));
    if (back > 0) {
        const auto rest = [&](Money whole) {
            return Money(apportion(whole.count(), std::array{sold - back, back}).front());
        };
        line.list = rest(line.list);
        line.discount = rest(line.discount);
    }
    return line;
}

void HistoryScan::scanPurchases(qint64 first, qint64 last)
{
    Statement rows = m_store.query(R"(
        SELECT p.member, p.id, p.at, p.operation, p.channel, p.points_used, p.principal, p.bonus,
               )" STANDING_LINE R"(
        FROM purchase p JOIN purchase_line l ON l.purchase = p.id
        WHERE p.member BETWEEN ?1 AND ?2 AND p.is_undone = 0 AND p.is_returned = 0
        ORDER BY p.member, p.business_date, p.id)",
                                   first, last);
    qint64 known = 0;
    qint64 member = 0;
    MemberHistory *history = nullptr;
    bool isMeant = false;
    while (rows.step()) {
        const qint64 purchase = rows.int64(1);
        if (purchase != known) {
            known = purchase;
            if (const qint64 owner = rows.int64(0); owner != member) {
                member = owner;
                history = historyOf(member);
            }
            const auto at = rows.as<Instant>(2);
            isMeant = history && at < m_end;
            if (!isMeant)
                continue;
            HistoricPurchase sold{.at = at, .operation = rows.int64(3)};
            if (!rows.isNull(4))
                sold.channel = m_texts.text(rows.utf8(4));
            sold.pointsUsed = rows.as<Points>(5);
            sold.principal = rows.as<Money>(6);
            sold.bonus = rows.as<Money>(7);
            sold.firstLine = static_cast<int>(history->lines.size());
            history->purchases.push_back(std::move(sold));
        }
        if (!isMeant)
            continue;
        HistoricLine line = lineOf(rows, 8);
        if (line.quantity.isZero())
            continue;
        history->lines.push_back(std::move(line));
        ++history->purchases.back().lineCount;
    }
}

void HistoryScan::scanCoupons(qint64 first, qint64 last)
{
    // What belongs to nobody is of the purchase that it was used in.
    Statement rows = m_store.query(R"(
        SELECT holder, used_by, template, id FROM coupon
        WHERE holder BETWEEN ?1 AND ?2 AND state = 2 AND used_by IS NOT NULL
        UNION ALL
        SELECT p.member, c.used_by, c.template, c.id
        FROM coupon c JOIN purchase p ON p.operation = c.used_by
        WHERE c.holder IS NULL AND c.state = 2 AND p.member BETWEEN ?1 AND ?2
        ORDER BY 1, 2, 4)",
                                   first, last);
    while (rows.step()) {
        MemberHistory *history = historyOf(rows.int64(0));
        if (!history)
            continue;
        const qint64 operation = rows.int64(1);
        for (HistoricPurchase &purchase : history->purchases) {
            if (purchase.operation == operation)
                purchase.coupons += m_texts.text(rows.utf8(2));
        }
    }
}

const HistoryScan::Anonymous &HistoryScan::anonymous(qint64 afterId, int limit)
{
    m_anonymous = {};
    m_anonymous.lastId = afterId;
    Statement rows = m_store.query(R"(
        SELECT p.id, p.at, p.operation, p.channel, )" STANDING_LINE R"(
        FROM (SELECT * FROM purchase
              WHERE id > ?1 AND member IS NULL AND is_undone = 0 AND is_returned = 0
                AND business_date BETWEEN ?2 AND ?3
              ORDER BY id LIMIT ?4) p
        JOIN purchase_line l ON l.purchase = p.id
        ORDER BY p.id)",
                                   afterId, m_wish.period.first, m_wish.period.last, limit);
    while (rows.step()) {
        if (rows.int64(0) != m_anonymous.lastId) {
            m_anonymous.lastId = rows.int64(0);
            HistoricPurchase sold{.at = rows.as<Instant>(1), .operation = rows.int64(2)};
            if (!rows.isNull(3))
                sold.channel = m_texts.text(rows.utf8(3));
            sold.firstLine = static_cast<int>(m_anonymous.lines.size());
            m_anonymous.purchases.push_back(std::move(sold));
        }
        HistoricLine line = lineOf(rows, 4);
        if (line.quantity.isZero())
            continue;
        m_anonymous.lines.push_back(std::move(line));
        ++m_anonymous.purchases.back().lineCount;
    }
    scanBearerCoupons();
    return m_anonymous;
}

bool HistoryScan::hasBearerCoupons()
{
    return m_store.query("SELECT EXISTS (SELECT 1 FROM coupon WHERE holder IS NULL AND state = 2)")
        .scalar<bool>();
}

// Those that purchases without a member used: of the ones just read.
void HistoryScan::scanBearerCoupons()
{
    std::vector<HistoricPurchase> &purchases = m_anonymous.purchases;
    if (purchases.empty())
        return;
    QHash<qint64, HistoricPurchase *> byOperation;
    for (HistoricPurchase &purchase : purchases)
        byOperation.insert(purchase.operation, &purchase);
    const auto [first, last] =
        std::minmax_element(purchases.begin(), purchases.end(),
                            [](const auto &a, const auto &b) { return a.operation < b.operation; });
    Statement rows = m_store.query("SELECT used_by, template FROM coupon "
                                   "WHERE holder IS NULL AND state = 2 "
                                   "  AND used_by BETWEEN ?1 AND ?2 ORDER BY used_by, id",
                                   first->operation, last->operation);
    while (rows.step()) {
        if (HistoricPurchase *purchase = byOperation.value(rows.int64(0)))
            purchase->coupons += m_texts.text(rows.utf8(1));
    }
}

} // namespace regulars
