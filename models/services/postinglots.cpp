#include "services/posting.h"
#include "storage/days.h"

#include <algorithm>

// How lots end, move and live on.
namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// All that the lots hold, usable or not.
DebitPlan planAll(const std::vector<HeldLot> &lots)
{
    DebitPlan plan;
    for (const HeldLot &held : lots)
        plan.allocations.push_back({held.lot.id, held.lot.remaining});
    return plan;
}

qint64 amountOf(const DebitPlan &plan)
{
    qint64 sum = 0;
    for (const Allocation &allocation : plan.allocations)
        sum += allocation.amount;
    return sum;
}

std::vector<Lot> plainLots(const std::vector<HeldLot> &held)
{
    std::vector<Lot> lots;
    for (const HeldLot &one : held)
        lots.push_back(one.lot);
    return lots;
}

} // namespace

// Its own instant's day; where that month is closed already, the operation's (S15).
BusinessDay Posting::expiryDay(Instant at)
{
    if (!m_lastClosed)
        m_lastClosed = Days(m_store).lastClosed();
    // The lot's last good day, not the one that begins when it dies: a month's expiries are its
    // own.
    const BusinessDay day = m_calendar.dayOf(at.plusMs(-1));
    return *m_lastClosed && day.month() <= **m_lastClosed ? today() : day;
}

void Posting::expire(const HeldLot &held)
{
    const Instant at = held.lot.expiresAt.value();
    const EntryId entry =
        write({held.member, held.unit, EntryKind::Expired, -held.lot.remaining, at, expiryDay(at),
               u"expiry"_s, std::nullopt, m_accounts.load(held.member).tier});
    m_journal.insert(NewAllocation{entry, held.lot.id, held.lot.remaining});
    m_ledger.close(held.member, held.lot.id);
}

Points Posting::expireDue(MemberId member, Instant through)
{
    Points expired;
    for (const HeldLot &held : m_ledger.dueLots(member, through)) {
        expire(held);
        if (held.unit == Unit::Points)
            expired += Points(held.lot.remaining);
    }
    return expired;
}

void Posting::forfeitAll(MemberId member, const QString &source)
{
    expireDue(member, now());
    for (const Unit unit : {Unit::Points, Unit::StoredValue}) {
        const Account account = m_accounts.load(member);
        const std::vector<HeldLot> held = m_ledger.openLots(member, unit);
        const DebitPlan plan = planAll(held);
        if (!plan.allocations.empty()) {
            writeDebit({member, unit, EntryKind::Forfeited, -amountOf(plan), now(), today(), source,
                        std::nullopt, account.tier},
                       plan, plainLots(held), Shortfalls::Refused);
        }
        forgiveDebts(member, unit, source);
    }
}

qint64 Posting::cancelDebts(const Account &account, Unit unit)
{
    qint64 owed = 0;
    for (const OpenDebit &debt : debtsOf(account, unit)) {
        cancelDebt(debt, debt.uncovered);
        owed += debt.uncovered;
    }
    return owed;
}

void Posting::forgiveDebts(MemberId member, Unit unit, const QString &source)
{
    const Account account = m_accounts.load(member);
    if (const qint64 owed = cancelDebts(account, unit); owed > 0) {
        write({member, unit, EntryKind::Forgiven, owed, now(), today(), source, std::nullopt,
               account.tier, 0, -owed});
    }
}

void Posting::moveLots(MemberId to, Unit unit, const DebitPlan &plan,
                       const std::vector<HeldLot> &lots, const QString &source, bool keepPurchase)
{
    const qint64 amount = amountOf(plan);
    const Account account = m_accounts.load(to);
    const EntryId entry = write({to, unit, EntryKind::Transferred, amount, now(), today(), source,
                                 std::nullopt, account.tier});
    std::vector<Touched> touched;
    for (const Allocation &allocation : plan.allocations) {
        const HeldLot &held = *std::find_if(lots.begin(), lots.end(), [&](const HeldLot &one) {
            return one.lot.id == allocation.lot;
        });
        // Idle points live on by their new holder's activity, but no shorter than before: that is
        // written down, for the day on which activity is counted anew.
        std::optional<Instant> diesAt = held.lot.expiresAt;
        bool isLonger = false;
        if (held.idle) {
            const Instant own = deathOf(*held.idle, held.lot.earnedAt, account.lastActivityOn);
            isLonger = *diesAt > own;
            diesAt = std::max(*diesAt, own);
        }
        const LotId lot = m_journal.insert(
            NewLot{to, entry, unit, static_cast<LotRank>(held.lot.rank), allocation.amount,
                   held.lot.earnedAt, std::max(held.lot.usableFrom, now()),
                   held.idle ? std::nullopt : held.lot.expiresAt, held.idle,
                   keepPurchase ? held.purchase : std::nullopt, allocation.amount, diesAt});
        if (isLonger)
            m_journal.insert(NewLotExtension{lot, *diesAt});
        touched.push_back({to, unit, lot});
    }
    absorb(touched, {});
}

// What is owed goes over as one line each: the old debts are cancelled here, and owed there.
void Posting::moveDebt(MemberId from, MemberId to, Unit unit, const QString &source)
{
    const Account account = m_accounts.load(from);
    const qint64 owed = cancelDebts(account, unit);
    if (owed == 0)
        return;
    write({from, unit, EntryKind::Transferred, owed, now(), today(), source, std::nullopt,
           account.tier, 0, -owed});
    const std::vector<Lot> lots = m_ledger.lots(to, unit);
    writeDebit({to, unit, EntryKind::Transferred, -owed, now(), today(), source, std::nullopt,
                m_accounts.load(to).tier},
               planDebit(lots, owed, now()), lots, Shortfalls::Owed);
}

Result<Debited> Posting::transfer(MemberId from, MemberId to, Points points, const QString &source)
{
    const Account account = m_accounts.load(from);
    const std::vector<HeldLot> held = m_ledger.openLots(from, Unit::Points);
    const std::vector<Lot> lots = plainLots(held);
    const Points usable = Points(usableAmount(lots, now())) - account.debt;
    if (points > usable)
        return refusals::InsufficientPoints{points, usable};
    const DebitPlan plan = planDebit(lots, points.count(), now());
    Debited debited = writeDebit({from, Unit::Points, EntryKind::Transferred, -points.count(),
                                  now(), today(), source, std::nullopt, account.tier},
                                 plan, lots, Shortfalls::Refused);
    moveLots(to, Unit::Points, plan, held, source, false);
    return debited;
}

void Posting::transferAll(MemberId from, MemberId to, const QString &source)
{
    expireDue(from, now());
    for (const Unit unit : {Unit::Points, Unit::StoredValue}) {
        moveDebt(from, to, unit, source);
        const std::vector<HeldLot> held = m_ledger.openLots(from, unit);
        const DebitPlan plan = planAll(held);
        if (plan.allocations.empty())
            continue;
        writeDebit({from, unit, EntryKind::Transferred, -amountOf(plan), now(), today(), source,
                    std::nullopt, m_accounts.load(from).tier},
                   plan, plainLots(held), Shortfalls::Refused);
        moveLots(to, unit, plan, held, source, true);
    }
}

bool Posting::extend(LotId lot, Instant until)
{
    const auto held = m_ledger.lot(lot);
    if (!held || held->isClosed || !held->lot.expiresAt)
        return false;
    const Instant diesAt = *held->lot.expiresAt;
    if (diesAt <= now() || until <= diesAt)
        return false;
    m_journal.insert(NewLotExtension{lot, until});
    m_ledger.setDeath(held->member, lot, until);
    return true;
}

void Posting::touchActivity(MemberId member, Instant at, BusinessDay day)
{
    const Account account = m_accounts.load(member);
    if (account.lastActivityOn && *account.lastActivityOn >= day)
        return;
    for (const HeldLot &held : m_ledger.idleLots(member)) {
        const Instant diesAt = held.lot.expiresAt.value();
        if (diesAt <= at) {
            expire(held);
            continue;
        }
        const Instant later = deathOf(*held.idle, held.lot.earnedAt, day);
        if (later > diesAt)
            m_ledger.setDeath(member, held.lot.id, later);
    }
    m_accounts.setLastActivity(member, day);
}

void Posting::resetActivity(MemberId member, std::optional<BusinessDay> lastActivityOn)
{
    expireDue(member, now());
    for (const HeldLot &held : m_ledger.idleLots(member)) {
        if (held.lot.expiresAt.value() <= now())
            continue;
        const Instant counted = deathOf(*held.idle, held.lot.earnedAt, lastActivityOn);
        Instant diesAt = std::max(counted, m_ledger.extensionOf(held.lot.id).value_or(counted));
        // Nobody dies in the past: it was seen alive until now.
        if (diesAt < now())
            diesAt = m_calendar.endOf(m_calendar.dayOf(now()));
        if (diesAt != *held.lot.expiresAt)
            m_ledger.setDeath(member, held.lot.id, diesAt);
    }
    m_accounts.setLastActivity(member, lastActivityOn);
}

} // namespace regulars
