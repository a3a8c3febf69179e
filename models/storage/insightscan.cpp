#include "storage/insightscan.h"

#include "storage/codes.h"
#include "storage/connection.h"
#include "storage/storedforms.h"

#include <unordered_map>
#include <unordered_set>

namespace regulars
{

namespace
{

struct Reversal
{
    qint64 operation;
    BusinessDay day;
};

// Which operation was undone by which, up to the period's end. Undos can be undone in turn (S26).
class Reversals
{
public:
    Reversals(Connection &connection, BusinessDay end)
    {
        Statement rows = connection.query(R"sql(
            SELECT reverses, id, business_date
            FROM operation
            WHERE reverses IS NOT NULL AND business_date <= ?1
        )sql",
                                          end);
        while (rows.step()) {
            m_by.emplace(rows.int64(0), Reversal{rows.int64(1), rows.as<BusinessDay>(2)});
        }
    }

    bool isUndone(qint64 operation) const
    {
        bool isUndone = false;
        forEachTurn(operation, [&](BusinessDay, bool undone) { isUndone = undone; });
        return isUndone;
    }

    // Each undo and redo of it in order: (day, whether it was undone by that turn).
    template <typename Visit>
    void forEachTurn(qint64 operation, Visit visit) const
    {
        bool isUndone = false;
        for (auto at = m_by.find(operation); at != m_by.end();
             at = m_by.find(at->second.operation)) {
            isUndone = !isUndone;
            visit(at->second.day, isUndone);
        }
    }

private:
    std::unordered_map<qint64, Reversal> m_by;
};

void scanMembers(Connection &connection, const InsightFrame &frame, Recount &recount)
{
    Statement rows = connection.query(R"sql(
        SELECT member.id, member.joined_on, member.birth_year, member.birth_month, member.birth_day,
               COALESCE((SELECT tier_change.to_tier
                         FROM tier_change
                         WHERE tier_change.member = member.id AND tier_change.business_date <= :end
                         ORDER BY tier_change.at DESC, tier_change.operation DESC
                         LIMIT 1),
                        account.tier)
        FROM member
        JOIN account ON account.member = member.id
        WHERE member.joined_on <= :end
          AND NOT EXISTS (SELECT 1
                          FROM erasure
                          JOIN operation ON operation.id = erasure.operation
                          WHERE member.erased_at IS NOT NULL AND erasure.member = member.id
                            AND operation.business_date <= :end)
          AND NOT EXISTS (SELECT 1
                          FROM merge
                          JOIN operation ON operation.id = merge.operation
                          WHERE member.merged_into IS NOT NULL AND merge.from_member = member.id
                            AND operation.business_date <= :end)
    )sql",
                                      frame.period.last);
    while (rows.step()) {
        MemberFact fact{rows.as<MemberId>(0), rows.as<BusinessDay>(1), rows.text(5), std::nullopt};
        if (!rows.isNull(2) && !rows.isNull(3) && !rows.isNull(4)) {
            const QDate birth(rows.integer(2), rows.integer(3), rows.integer(4));
            if (birth.isValid()) {
                fact.birth = BusinessDay(birth);
            }
        }
        recount.add(fact);
    }
}

// Purchases that found their member only after the period's end were anonymous then.
std::unordered_set<qint64> attachedLater(Connection &connection, BusinessDay end)
{
    std::unordered_set<qint64> purchases;
    Statement rows = connection.query(R"sql(
        SELECT attachment.purchase
        FROM attachment
        JOIN operation ON operation.id = attachment.operation
        WHERE operation.business_date > ?1
    )sql",
                                      end);
    while (rows.step()) {
        purchases.insert(rows.int64(0));
    }
    return purchases;
}

struct Returned
{
    Money amount;
    bool isComplete = false;
    bool isMember = false;
};

// What went back by the end, per purchase; hands each move of money to the recount.
std::unordered_map<qint64, Returned> scanRefunds(Connection &connection, const InsightFrame &frame,
                                                 const Reversals &reversals, Recount &recount)
{
    std::unordered_map<qint64, Returned> returned;
    Statement rows = connection.query(R"sql(
        SELECT refund.operation, refund.purchase, refund.business_date, refund.price - refund.points_money,
               refund.is_complete, purchase.member IS NOT NULL
        FROM refund
        JOIN purchase ON purchase.id = refund.purchase
        WHERE refund.business_date <= ?1
    )sql",
                                      frame.period.last);
    while (rows.step()) {
        const Money amount = rows.as<Money>(3);
        const bool isMember = rows.boolean(5);
        recount.add(ReturnFact{rows.as<BusinessDay>(2), isMember, amount});
        reversals.forEachTurn(rows.int64(0), [&](BusinessDay day, bool isUndone) {
            recount.add(ReturnFact{day, isMember, isUndone ? -amount : amount});
        });
        if (!reversals.isUndone(rows.int64(0))) {
            Returned &sum = returned[rows.int64(1)];
            sum.amount += amount;
            sum.isComplete |= rows.boolean(4);
        }
    }
    return returned;
}

void scanPurchases(Connection &connection, const InsightFrame &frame, const Reversals &reversals,
                   Recount &recount)
{
    const auto returned = scanRefunds(connection, frame, reversals, recount);
    const auto anonymousThen = attachedLater(connection, frame.period.last);
    Statement rows = connection.query(R"sql(
        SELECT id, operation, member, business_date, at, price - points_money, points_used
        FROM purchase
        WHERE business_date <= ?1
    )sql",
                                      frame.period.last);
    while (rows.step()) {
        PurchaseFact fact{.id = rows.as<PurchaseId>(0),
                          .member = std::nullopt,
                          .day = rows.as<BusinessDay>(3),
                          .hour = frame.calendar.localTime(rows.as<Instant>(4)).secondOfDay / 3600,
                          .paid = rows.as<Money>(5),
                          .paidNet = rows.as<Money>(5),
                          .usedPoints = rows.int64(6) > 0};
        if (!rows.isNull(2) && !anonymousThen.contains(rows.int64(0))) {
            fact.member = rows.as<MemberId>(2);
        }
        reversals.forEachTurn(rows.int64(1), [&](BusinessDay day, bool isUndone) {
            recount.add(
                ReturnFact{day, fact.member.has_value(), isUndone ? fact.paid : -fact.paid});
            fact.isGone = isUndone;
        });
        if (const auto found = returned.find(rows.int64(0)); found != returned.end()) {
            fact.paidNet -= found->second.amount;
            fact.isGone |= found->second.isComplete;
        }
        recount.add(fact);
    }
}

BridgeKind bridgeKindOf(EntryKind kind)
{
    return static_cast<BridgeKind>(static_cast<int>(kind) - static_cast<int>(EntryKind::Imported));
}

void scanPoints(Connection &connection, const InsightFrame &frame, Recount &recount)
{
    Statement rows = connection.query(R"sql(
        SELECT business_date, member, kind, amount, tier
        FROM entry
        WHERE unit = 1 AND business_date <= ?1
    )sql",
                                      frame.period.last);
    while (rows.step()) {
        recount.add(PointsFact{rows.as<BusinessDay>(0), rows.as<MemberId>(1),
                               bridgeKindOf(rows.as<EntryKind>(2)), rows.as<Points>(3),
                               rows.text(4)});
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
        recount.add(PointsFact{lastGoodDay, due.as<MemberId>(0), BridgeKind::Expired,
                               -due.as<Points>(1), due.text(3)});
    }
}

void scanRewards(Connection &connection, const InsightFrame &frame, const Reversals &reversals,
                 Recount &recount)
{
    Statement rows = connection.query(R"sql(
        SELECT operation, member, reward, quantity, points, money, business_date
        FROM redemption
        WHERE business_date <= ?1
    )sql",
                                      frame.period.last);
    while (rows.step()) {
        const QString reward = rows.text(2);
        recount.add(RedemptionFact{rows.as<BusinessDay>(6), rows.as<MemberId>(1), reward,
                                   frame.zoneOf.value(reward), rows.int64(3), rows.as<Points>(4),
                                   rows.as<Money>(5), reversals.isUndone(rows.int64(0))});
    }
}

void scanActivity(Connection &connection, const InsightFrame &frame, const Reversals &reversals,
                  Recount &recount)
{
    Statement actions = connection.query(R"sql(
        SELECT operation, member, business_date
        FROM action_event
        WHERE business_date <= ?1
    )sql",
                                         frame.period.last);
    while (actions.step()) {
        if (!reversals.isUndone(actions.int64(0))) {
            recount.add(ActionFact{actions.as<BusinessDay>(2), actions.as<MemberId>(1)});
        }
    }
    Statement moves = connection.query(R"sql(
        SELECT business_date, COALESCE(from_tier, ''), to_tier
        FROM tier_change
        WHERE business_date <= ?1 AND from_tier IS NOT NULL AND from_tier <> to_tier
    )sql",
                                       frame.period.last);
    while (moves.step()) {
        const bool isRise = frame.tiers.indexOf(moves.text(2)) > frame.tiers.indexOf(moves.text(1));
        recount.add(TierMoveFact{moves.as<BusinessDay>(0), moves.text(1), moves.text(2), isRise});
    }
}

} // namespace

void scanFacts(Connection &connection, const InsightFrame &frame, Recount &recount)
{
    const Reversals reversals(connection, frame.period.last);
    scanMembers(connection, frame, recount);
    scanPurchases(connection, frame, reversals, recount);
    scanPoints(connection, frame, recount);
    scanRewards(connection, frame, reversals, recount);
    scanActivity(connection, frame, reversals, recount);
}

} // namespace regulars
