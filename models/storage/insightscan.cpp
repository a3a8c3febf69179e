#include "storage/insightscan.h"

#include "storage/codes.h"
#include "storage/connection.h"
#include "storage/insightpast.h"
#include "storage/storedforms.h"

#include <deque>
#include <unordered_map>
#include <utility>
#include <vector>

namespace regulars
{

namespace
{

// Words that come again and again are made once: rows name a handful of tiers and rewards.
class Words
{
public:
    const QString &of(QByteArrayView utf8)
    {
        for (auto &[bytes, text] : m_known) {
            if (bytes == utf8) {
                return text;
            }
        }
        m_known.emplace_back(utf8.toByteArray(), QString::fromUtf8(utf8));
        return m_known.back().second;
    }

private:
    std::deque<std::pair<QByteArray, QString>> m_known;
};

void scanMembers(const PeriodPast &past, FactSink &sink)
{
    Words tiers;
    Statement rows = past.connection.query(R"sql(
        SELECT member.id, member.joined_on, member.birth_year, member.birth_month, member.birth_day,
               COALESCE((SELECT tier_change.to_tier
                         FROM tier_change
                         WHERE tier_change.member = member.id AND tier_change.business_date <= :end
                         ORDER BY tier_change.at DESC, tier_change.operation DESC
                         LIMIT 1),
                        account.tier),
               member.referrer
        FROM member
        JOIN account ON account.member = member.id
        WHERE member.joined_on <= :end
          AND NOT EXISTS (SELECT 1
                          FROM erasure
                          JOIN operation ON operation.id = erasure.operation
                          WHERE member.erased_at IS NOT NULL AND erasure.member = member.id
                            AND operation.business_date <= :end)
    )sql",
                                           past.frame.period.last);
    while (rows.step()) {
        if (past.identities.isMerged(rows.as<MemberId>(0))) {
            continue;
        }
        MemberFact fact{rows.as<MemberId>(0), rows.as<BusinessDay>(1), tiers.of(rows.utf8(5)),
                        std::nullopt};
        if (!rows.isNull(6)) {
            fact.referrer = past.identities.of(rows.as<MemberId>(6));
        }
        if (!rows.isNull(2) && !rows.isNull(3) && !rows.isNull(4)) {
            const QDate birth(rows.integer(2), rows.integer(3), rows.integer(4));
            if (birth.isValid()) {
                fact.birth = BusinessDay(birth);
            }
        }
        sink.add(fact);
    }
}

// An anonymous purchase that found its member.
struct Attached
{
    MemberId member;
    bool hasEarned = false;
};

// A purchase's member at the period's end: one attached later was anonymous then, and somebody
// merged later was himself. Hardly any was attached, so they are gathered once.
std::unordered_map<qint64, Attached> scanAttachments(const PeriodPast &past)
{
    std::unordered_map<qint64, Attached> attached;
    Statement rows = past.connection.query(R"sql(
        SELECT attachment.purchase, attachment.member, attachment.earned > 0
        FROM attachment
        JOIN operation ON operation.id = attachment.operation
        WHERE operation.business_date <= ?1
        ORDER BY attachment.operation
    )sql",
                                           past.frame.period.last);
    while (rows.step()) {
        Attached &one =
            attached.try_emplace(rows.int64(0), Attached{rows.as<MemberId>(1)}).first->second;
        one.hasEarned |= rows.boolean(2);
    }
    return attached;
}

constexpr char sold[] = R"sql(
    SELECT purchase.id, purchase.sold_to, purchase.operation, purchase.business_date, purchase.at,
           purchase.price - purchase.points_money, purchase.points_used, sold.kind,
           purchase.points_money, purchase.earned > 0
    FROM purchase
    JOIN operation sold ON sold.id = purchase.operation
    WHERE purchase.business_date <= :end
    ORDER BY purchase.id
)sql";

struct Returned
{
    struct Move
    {
        BusinessDay day;
        Money amount;
        Money pointsMoney;
    };
    std::vector<Move> moves; // of money, on their own business dates
    Money amount;            // by the end
    bool isComplete = false;
};

// What went back by the end, per purchase.
std::unordered_map<qint64, Returned> scanRefunds(const PeriodPast &past)
{
    std::unordered_map<qint64, Returned> returned;
    Statement rows = past.connection.query(R"sql(
        SELECT operation, purchase, business_date, price - points_money, is_complete, points_money
        FROM refund
        WHERE business_date <= ?1
    )sql",
                                           past.frame.period.last);
    while (rows.step()) {
        const Money amount = rows.as<Money>(3);
        const Money points = rows.as<Money>(5);
        Returned &sum = returned[rows.int64(1)];
        sum.moves.push_back({rows.as<BusinessDay>(2), amount, points});
        past.reversals.forEachTurn(rows.int64(0), [&](BusinessDay day, bool isUndone) {
            sum.moves.push_back({day, isUndone ? -amount : amount, isUndone ? -points : points});
        });
        if (!past.reversals.isUndone(rows.int64(0))) {
            sum.amount += amount;
            sum.isComplete |= rows.boolean(4);
        }
    }
    return returned;
}

void scanPurchases(const PeriodPast &past, FactSink &sink)
{
    const auto returned = scanRefunds(past);
    const auto attached = scanAttachments(past);
    const Calendar &calendar = past.frame.calendar;
    Statement rows = past.connection.query(sold, past.frame.period.last);
    while (rows.step()) {
        const Instant at = rows.as<Instant>(4);
        const int second = calendar.localTime(at).secondOfDay;
        PurchaseFact fact{.id = rows.as<PurchaseId>(0),
                          .member = std::nullopt,
                          .day = rows.as<BusinessDay>(3),
                          .hour = second / 3600,
                          .paid = rows.as<Money>(5),
                          .paidNet = rows.as<Money>(5),
                          .usedPoints = rows.int64(6) > 0,
                          .isImported = rows.as<OperationKind>(7) == OperationKind::ImportPurchase,
                          .isAtNoon = second == 12 * 3600 && at.ms() % 1000 == 0,
                          .atMs = at.ms(),
                          .secondOfDay = second,
                          .pointsMoney = rows.as<Money>(8),
                          .hasEarned = rows.boolean(9)};
        if (const auto found = attached.find(rows.int64(0)); found != attached.end()) {
            fact.member = past.identities.of(found->second.member);
            fact.hasEarned |= found->second.hasEarned;
        } else if (!rows.isNull(1)) {
            fact.member = past.identities.of(rows.as<MemberId>(1));
        }
        const bool isMember = fact.member.has_value();
        past.reversals.forEachTurn(rows.int64(2), [&](BusinessDay day, bool isUndone) {
            sink.add(ReturnFact{day, isMember, isUndone ? fact.paid : -fact.paid, fact.id.value(),
                                isUndone ? fact.pointsMoney : -fact.pointsMoney, fact.member});
            fact.isGone = isUndone;
        });
        if (const auto found = returned.find(rows.int64(0)); found != returned.end()) {
            for (const Returned::Move &move : found->second.moves) {
                sink.add(ReturnFact{move.day, isMember, move.amount, fact.id.value(),
                                    move.pointsMoney, fact.member});
            }
            fact.paidNet -= found->second.amount;
            fact.isGone |= found->second.isComplete;
        }
        sink.add(fact);
    }
}

BridgeKind bridgeKindOf(EntryKind kind)
{
    return static_cast<BridgeKind>(static_cast<int>(kind) - static_cast<int>(EntryKind::Imported));
}

void scanPoints(const PeriodPast &past, FactSink &sink)
{
    const auto &[connection, frame, reversals, identities] = past;
    Words tiers;
    Statement rows = connection.query(R"sql(
        SELECT business_date, member, kind, amount, tier, operation
        FROM entry
        WHERE unit = 1 AND business_date <= ?1
    )sql",
                                      frame.period.last);
    while (rows.step()) {
        sink.add(PointsFact{rows.as<BusinessDay>(0), identities.of(rows.as<MemberId>(1)),
                            bridgeKindOf(rows.as<EntryKind>(2)), rows.as<Points>(3),
                            tiers.of(rows.utf8(4)), rows.int64(5)});
    }
    const Instant end = frame.calendar.endOf(frame.period.last);
    Statement due = connection.query(R"sql(
        SELECT lot.member, lot.remaining, lot.dies_at, account.tier
        FROM lot
        JOIN account ON account.member = lot.member
        WHERE lot.dies_at <= ?1 AND lot.is_closed = 0 AND lot.remaining > 0 AND lot.dies_at IS NOT NULL
          AND lot.unit = 1
    )sql",
                                     end);
    while (due.step()) {
        const BusinessDay lastGoodDay = frame.calendar.dayOf(due.as<Instant>(2).plusMs(-1));
        sink.add(PointsFact{lastGoodDay, identities.of(due.as<MemberId>(0)), BridgeKind::Expired,
                            -due.as<Points>(1), due.text(3)});
    }
}

void scanRewards(const PeriodPast &past, FactSink &sink)
{
    const auto &[connection, frame, reversals, identities] = past;
    Statement rows = connection.query(R"sql(
        SELECT operation, member, reward, quantity, points, money, business_date
        FROM redemption
        WHERE business_date <= ?1
    )sql",
                                      frame.period.last);
    while (rows.step()) {
        const QString reward = rows.text(2);
        sink.add(RedemptionFact{rows.as<BusinessDay>(6), identities.of(rows.as<MemberId>(1)),
                                reward, frame.zoneOf.value(reward), rows.int64(3),
                                rows.as<Points>(4), rows.as<Money>(5),
                                reversals.isUndone(rows.int64(0)), rows.int64(0)});
    }
}

void scanActivity(const PeriodPast &past, FactSink &sink)
{
    const auto &[connection, frame, reversals, identities] = past;
    Statement actions = connection.query(R"sql(
        SELECT operation, member, business_date, points
        FROM action_event
        WHERE business_date <= ?1
    )sql",
                                         frame.period.last);
    while (actions.step()) {
        if (!reversals.isUndone(actions.int64(0))) {
            sink.add(ActionFact{actions.as<BusinessDay>(2), identities.of(actions.as<MemberId>(1)),
                                actions.as<Points>(3)});
        }
    }
    Statement moves = connection.query(R"sql(
        SELECT business_date, COALESCE(from_tier, ''), to_tier, member
        FROM tier_change
        WHERE business_date <= ?1 AND from_tier IS NOT NULL AND from_tier <> to_tier
    )sql",
                                       frame.period.last);
    while (moves.step()) {
        const bool isRise = frame.tiers.indexOf(moves.text(2)) > frame.tiers.indexOf(moves.text(1));
        sink.add(TierMoveFact{moves.as<BusinessDay>(0), moves.text(1), moves.text(2), isRise,
                              identities.of(moves.as<MemberId>(3))});
    }
}

} // namespace

void scanFacts(Connection &connection, const InsightFrame &frame, FactSink &sink)
{
    const PeriodPast past(connection, frame);
    scanFacts(past, sink);
}

void scanFacts(const PeriodPast &past, FactSink &sink)
{
    scanMembers(past, sink);
    scanPurchases(past, sink);
    scanPoints(past, sink);
    scanRewards(past, sink);
    scanActivity(past, sink);
}

} // namespace regulars
