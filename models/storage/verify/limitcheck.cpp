#include "storage/verify/limitcheck.h"

#include "storage/connection.h"

#include <QDate>
#include <QDateTime>

#include <utility>
#include <vector>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int refundKind = 22;
constexpr int undoKind = 25;
constexpr int importUndoKind = 42;

// Sums by business date.
class DaySums
{
public:
    void add(int day, qint64 amount) { m_sums[day] += amount; }
    qint64 between(int first, int last) const
    {
        qint64 sum = 0;
        for (auto at = m_sums.lower_bound(first); at != m_sums.end() && at->first <= last; ++at) {
            sum += at->second;
        }
        return sum;
    }
    qint64 from(int first) const { return between(first, 99'991'231); }
    qint64 of(int day) const { return between(day, day); }

private:
    std::map<int, qint64> m_sums;
};

// What is booked on another day than it happened was limited by the day that it happened.
bool isBookedOnItsDay(qint64 atMs, int businessDate)
{
    constexpr qint64 mostDaysApart = 2;
    const QDate happened = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date();
    const QDate booked(businessDate / 10'000, businessDate / 100 % 100, businessDate % 100);
    return qAbs(happened.daysTo(booked)) <= mostDaysApart;
}

struct AwardRow
{
    QString rule;
    qint64 member;
    int day;
    qint64 times;
    qint64 points;
};

struct Used
{
    DaySums times;
    DaySums points;

    void add(const AwardRow &row)
    {
        times.add(row.day, row.times);
        points.add(row.day, row.points);
    }
};

void compare(const AllowedWithin &allowed, const Used &used, const AwardRow &row, qint64 operation,
             const QString &what, const LimitCheck::Note &note)
{
    const int first = allowed.firstDay(row.day);
    if (allowed.times) {
        const qint64 room = *allowed.times - used.times.between(first, row.day);
        if (row.times > room) {
            note(operation, what + u" times"_s, room, row.times);
        }
    }
    if (allowed.points && row.points > 0) {
        const qint64 room = *allowed.points - used.points.between(first, row.day);
        if (row.points > room) {
            note(operation, what + u" points"_s, room, row.points);
        }
    }
}

// What a member got and spent by day, and what was taken and given back since.
struct PointDays
{
    DaySums earned;
    DaySums taken;
    DaySums redeemed;
    DaySums returned;
};

} // namespace

const LimitTerms &LimitCheck::termsOf(qint64 version) const
{
    const auto found = m_terms.find(version);
    return found == m_terms.end() ? m_none : found->second;
}

void LimitCheck::checkRules(const Note &note) const
{
    std::map<std::pair<QString, qint64>, Used> byMember;
    std::map<QString, Used> inTotal;
    std::vector<AwardRow> rows; // of one operation: each was limited by what stood before it
    const auto keep = [&] {
        for (const AwardRow &row : rows) {
            byMember[{row.rule, row.member}].add(row);
            inTotal[row.rule].add(row);
        }
        rows.clear();
    };
    Statement awards = m_store.query(R"sql(
        SELECT award.operation, award.rule, COALESCE(award.member, 0), award.business_date, award.times, award.points,
               operation.kind, COALESCE(operation.programme_version, 0), operation.at
        FROM award
        JOIN operation ON operation.id = award.operation
        ORDER BY award.operation
    )sql");
    qint64 operation = 0;
    while (awards.step()) {
        if (awards.int64(0) != operation) {
            keep();
            operation = awards.int64(0);
        }
        const AwardRow row{awards.text(1), awards.int64(2), awards.integer(3), awards.int64(4),
                           awards.int64(5)};
        const int kind = awards.integer(6);
        const bool isTurn = kind == refundKind || kind == undoKind || kind == importUndoKind;
        if (row.times > 0 && !isTurn && isBookedOnItsDay(awards.int64(8), row.day)) {
            const LimitTerms &terms = termsOf(awards.int64(7));
            const auto mine = terms.rulesPerMember.find(row.rule);
            if (row.member != 0 && mine != terms.rulesPerMember.end()) {
                compare(*mine, byMember[{row.rule, row.member}], row, operation,
                        u"rule %1 per_member"_s.arg(row.rule), note);
            }
            const auto all = terms.rulesInTotal.find(row.rule);
            if (all != terms.rulesInTotal.end()) {
                compare(*all, inTotal[row.rule], row, operation, u"rule %1 total"_s.arg(row.rule),
                        note);
            }
        }
        rows.push_back(row);
    }
}

void LimitCheck::checkDays(const Note &note) const
{
    std::map<qint64, PointDays> members;
    Statement moves = m_store.query(R"sql(
        SELECT move.operation, move.member, move.kind, move.amount, move.business_date, operation.kind,
               COALESCE(operation.programme_version, 0), operation.at
        FROM (SELECT operation, member, kind, SUM(ABS(amount) * CASE WHEN kind = 9 AND amount > 0 THEN -1 ELSE 1 END) AS amount,
                     business_date
              FROM entry
              WHERE unit = 1 AND kind IN (3, 7, 9)
              GROUP BY operation, member, kind, business_date
              UNION ALL
              SELECT operation, sold_to, 2, earned, business_date
              FROM purchase
              WHERE sold_to IS NOT NULL AND earned > 0) AS move
        JOIN operation ON operation.id = move.operation
        ORDER BY move.operation
    )sql");
    while (moves.step()) {
        const qint64 operation = moves.int64(0);
        const qint64 amount = moves.int64(3);
        const int day = moves.integer(4);
        const int deed = moves.integer(5);
        const LimitTerms &terms = termsOf(moves.int64(6));
        const bool isItsDay = isBookedOnItsDay(moves.int64(7), day);
        PointDays &days = members[moves.int64(1)];
        switch (moves.integer(2)) {
        case 2:
            if (terms.earnPerDay && isItsDay) {
                const qint64 room = *terms.earnPerDay - days.earned.of(day) + days.taken.from(day);
                if (amount > room) {
                    note(operation, u"earn_per_day"_s, room, amount);
                }
            }
            days.earned.add(day, amount);
            break;
        case 3:
            days.returned.add(day, amount);
            break;
        case 7:
            if (terms.redeemPerDay && isItsDay && deed != undoKind) {
                const qint64 room =
                    *terms.redeemPerDay - days.redeemed.of(day) + days.returned.from(day);
                if (amount > room) {
                    note(operation, u"redeem_per_day"_s, room, amount);
                }
            }
            days.redeemed.add(day, amount);
            break;
        default:
            days.taken.add(day, amount);
        }
    }
}

void LimitCheck::checkGifts(const Note &note) const
{
    std::map<std::pair<qint64, int>, qint64> given; // by member and month
    Statement gifts = m_store.query(R"sql(
        SELECT turn.id, gift.member, gift.business_date / 100, turn.kind,
               -(SELECT COALESCE(SUM(amount), 0) FROM entry
                 WHERE entry.operation = gift.id AND entry.member = gift.member AND unit = 1 AND kind = 5),
               COALESCE(turn.programme_version, 0)
        FROM operation AS gift
        JOIN operation AS turn ON turn.id = gift.id OR turn.reverses = gift.id
        WHERE gift.kind = 29 AND gift.member IS NOT NULL
        ORDER BY turn.id
    )sql");
    while (gifts.step()) {
        qint64 &sum = given[{gifts.int64(1), gifts.integer(2)}];
        const qint64 amount = gifts.int64(4);
        if (gifts.integer(3) == undoKind) {
            sum -= amount;
            continue;
        }
        const LimitTerms &terms = termsOf(gifts.int64(5));
        if (terms.givePerMonth && amount > *terms.givePerMonth - sum) {
            note(gifts.int64(0), u"give_per_month"_s, *terms.givePerMonth - sum, amount);
        }
        sum += amount;
    }
}

void LimitCheck::checkRewards(const Note &note) const
{
    std::map<std::pair<qint64, QString>, qint64> held;
    Statement turns = m_store.query(R"sql(
        SELECT turn.id, redemption.member, redemption.reward, redemption.quantity, turn.kind,
               COALESCE(turn.programme_version, 0)
        FROM redemption
        JOIN operation AS turn ON turn.id = redemption.operation OR turn.reverses = redemption.operation
        WHERE redemption.source = 'redeem'
        ORDER BY turn.id
    )sql");
    while (turns.step()) {
        const QString reward = turns.text(2);
        qint64 &count = held[{turns.int64(1), reward}];
        const qint64 quantity = turns.int64(3);
        if (turns.integer(4) == undoKind) {
            count -= quantity;
            continue;
        }
        const LimitTerms &terms = termsOf(turns.int64(5));
        const auto most = terms.rewardsPerMember.find(reward);
        if (most != terms.rewardsPerMember.end() && quantity > *most - count) {
            note(turns.int64(0), u"reward %1 per_member"_s.arg(reward), *most - count, quantity);
        }
        count += quantity;
    }
}

void LimitCheck::checkAdjustments(const Note &note) const
{
    Statement alone = m_store.query(R"sql(
        SELECT operation.id, COALESCE(operation.programme_version, 0),
               ABS((SELECT SUM(amount) FROM entry WHERE entry.operation = operation.id AND kind = 4))
        FROM operation
        LEFT JOIN audit ON audit.operation = operation.id
        WHERE operation.kind = 30 AND operation.approver IS NULL AND COALESCE(audit.flags, 0) & 4 = 0
        ORDER BY operation.id
    )sql");
    while (alone.step()) {
        const LimitTerms &terms = termsOf(alone.int64(1));
        if (terms.adjustAlone && !alone.isNull(2) && alone.int64(2) > *terms.adjustAlone) {
            note(alone.int64(0), u"adjustment by one person"_s, *terms.adjustAlone, alone.int64(2));
        }
    }
}

void LimitCheck::checkBenefits(const Note &note) const
{
    std::map<std::pair<qint64, QString>, DaySums> used;
    Statement uses = m_store.query(R"sql(
        SELECT benefit_use.operation, benefit_use.member, benefit_use.benefit, benefit_use.tier,
               benefit_use.business_date, COALESCE(operation.programme_version, 0)
        FROM benefit_use
        JOIN operation ON operation.id = benefit_use.operation
        ORDER BY benefit_use.operation
    )sql");
    while (uses.step()) {
        const QString benefit = uses.text(2);
        const int day = uses.integer(4);
        DaySums &sums = used[{uses.int64(1), benefit}];
        const LimitTerms &terms = termsOf(uses.int64(5));
        const auto allowed = terms.benefits.find(uses.text(3) + u'/' + benefit);
        if (allowed != terms.benefits.end() && allowed->times) {
            const qint64 room = *allowed->times - sums.between(allowed->firstDay(day), day);
            if (room < 1) {
                note(uses.int64(0), u"benefit %1"_s.arg(benefit), room, 1);
            }
        }
        sums.add(day, 1);
    }
}

} // namespace regulars
