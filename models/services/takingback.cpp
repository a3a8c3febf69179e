#include "services/takingback.h"

#include "services/posting.h"
#include "services/quotejson.h"
#include "storage/coupons.h"
#include "storage/ledger.h"
#include "storage/members.h"

#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace regulars
{

bool wasErased(Connection &store, MemberId member)
{
    const auto row = Members(store).find(member);
    return row && row->erasedAt;
}

Points TakingBack::takePoints(MemberId member, Points points, const QString &source,
                              std::optional<PurchaseId> purchase)
{
    // From the erased nothing is taken: what they had was forfeited, and they owe nothing (S41).
    if (points <= Points() || wasErased(m_work.store.connection(), member))
        return Points();
    const bool isOwed = m_policy == Shortfall::Owe;
    const auto debited =
        m_work.posting.debit({.member = member,
                              .kind = EntryKind::TakenBack,
                              .amount = points.count(),
                              .source = source,
                              .shortfall = isOwed ? Shortfalls::Owed : Shortfalls::Forgiven,
                              .purchase = purchase,
                              .ownLotsFirst = purchase.has_value()});
    return points - Points(debited.value().forgiven);
}

// What was given is bonus of lots of its own; money that the customer paid in is never touched.
Money TakingBack::takeStoredValue(const GivenAward &award, Money amount)
{
    const Ledger ledger(m_work.store.connection());
    const MemberId holder = Members(m_work.store.connection()).living(award.member);
    qint64 left = 0;
    for (const Entry &entry : ledger.entriesOf(award.operation)) {
        if (entry.member != award.member || entry.unit != Unit::StoredValue ||
            entry.kind != EntryKind::Issued || entry.source != award.rule)
            continue;
        for (const HeldLot &lot : ledger.lotsOfEntry(entry.id))
            left += lot.lot.remaining;
    }
    const qint64 taken = std::min(left, amount.count());
    if (taken <= 0 || !award.purchase || holder != award.member)
        return {};
    m_work.posting
        .debit({.member = award.member,
                .unit = Unit::StoredValue,
                .kind = EntryKind::TakenBack,
                .amount = taken,
                .source = award.rule,
                .purchase = award.purchase,
                .ownLotsFirst = true})
        .value();
    return Money(taken);
}

void TakingBack::takeCoupons(const GivenAward &award, qint64 count)
{
    const Coupons coupons(m_work.store.connection());
    for (const Coupon &coupon : coupons.issuedBy(award.operation)) {
        if (count <= 0)
            return;
        const auto comesBack = std::find_if(m_comingBack.begin(), m_comingBack.end(),
                                            [&](const Coupon &one) { return one.id == coupon.id; });
        const bool isAway = comesBack == m_comingBack.end();
        if (coupon.source != award.rule || coupon.holder != award.member ||
            (isAway && coupon.state != CouponState::Open))
            continue;
        if (isAway)
            coupons.cancel(m_work.journal, coupon.id);
        else
            m_comingBack.erase(comesBack);
        --count;
    }
}

Money TakingBack::takeWhatWasGranted(const GivenAward &award, OwnPoints own)
{
    const Members members(m_work.store.connection());
    std::vector<MemberId> receivers;
    const auto receivedBy = [&](MemberId member) {
        if (std::find(receivers.begin(), receivers.end(), member) == receivers.end())
            receivers.push_back(member);
    };
    for (const Entry &entry : Ledger(m_work.store.connection()).entriesOf(award.operation)) {
        if (entry.source != award.rule || entry.kind != EntryKind::Issued)
            continue;
        if (entry.unit == Unit::StoredValue) {
            receivedBy(entry.member);
            continue;
        }
        const auto receiver = members.find(members.living(entry.member));
        const bool isOwn = receiver && receiver->id == award.member;
        if (receiver && receiver->isLiving() && (!isOwn || own == OwnPoints::Taken))
            takePoints(receiver->id, Points(entry.amount), award.rule, award.purchase);
    }
    for (const Coupon &coupon : Coupons(m_work.store.connection()).issuedBy(award.operation)) {
        if (coupon.source == award.rule && coupon.holder)
            receivedBy(*coupon.holder);
    }
    Money taken;
    for (const MemberId receiver : receivers) {
        GivenAward received = award;
        received.member = receiver;
        taken += takeStoredValue(received, Money(std::numeric_limits<qint64>::max()));
        takeCoupons(received, std::numeric_limits<qint64>::max());
    }
    return taken;
}

void TakingBack::freeRoom(std::optional<MemberId> member, const QString &rule, BusinessDay date,
                          qint64 times, Points points)
{
    Room &room = m_rooms[{member, rule, date}];
    room.times += times;
    room.points += points;
}

void TakingBack::markTaken(const GivenAward &award, Points points)
{
    m_taken[{award.operation, award.rule}] += points;
}

void TakingBack::nameTaken(const GivenAward &award, Points points, Money storedValue)
{
    QJsonObject row{{u"rule"_s, award.rule}, {u"points"_s, points.count()}};
    if (!storedValue.isZero())
        row.insert(u"stored_value"_s, amountText(m_work.programme(), storedValue));
    if (award.purchase)
        row.insert(u"purchase"_s, QString::number(award.purchase->value()));
    else
        row.insert(u"operation"_s, QString::number(award.operation.value()));
    // What one rule gave one member of both kinds is told in one row.
    const QJsonObject last = m_named.isEmpty() ? QJsonObject() : m_named.last().toObject();
    const bool goesWithLast = points.isZero() && last.value(u"rule"_s) == row.value(u"rule"_s) &&
                              last.value(u"purchase"_s) == row.value(u"purchase"_s) &&
                              last.value(u"operation"_s) == row.value(u"operation"_s) &&
                              !last.contains(u"stored_value"_s);
    if (goesWithLast) {
        row[u"points"_s] = last[u"points"_s];
        m_named.removeLast();
    }
    m_named.append(row);
}

void TakingBack::finish()
{
    for (const auto &[key, room] : m_rooms) {
        const auto &[member, rule, date] = key;
        if (room.times != 0 || !room.points.isZero())
            m_work.journal.insert(NewAward{rule, member, date, -room.times, -room.points});
    }
    for (const auto &[key, points] : m_taken)
        m_work.journal.insert(NewTakenAward{key.first, key.second, points});
}

} // namespace regulars
