#include "services/posting.h"

#include "storage/days.h"

#include <algorithm>
#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

void requirePositive(qint64 amount)
{
    if (amount <= 0)
        throw std::logic_error("a posting of nothing, or of less");
}

// The purchase's own lots answer first (S25), then the rest by S3.
DebitPlan planOwnFirst(std::span<const HeldLot> held, std::span<const Lot> lots, PurchaseId own,
                       qint64 amount, Instant at)
{
    DebitPlan plan{{}, amount};
    const auto add = [&](const DebitPlan &part) {
        plan.allocations.insert(plan.allocations.end(), part.allocations.begin(),
                                part.allocations.end());
        plan.uncovered = part.uncovered;
    };
    std::vector<Lot> others;
    for (size_t i = 0; i < held.size(); ++i) {
        if (held[i].purchase == own)
            add(planDebit(lots.subspan(i, 1), plan.uncovered, at, lots[i].id));
        else
            others.push_back(lots[i]);
    }
    add(planDebit(others, plan.uncovered, at));
    return plan;
}

} // namespace

Posting::Posting(Connection &store, Journal &journal, const Calendar &calendar)
    : m_store(store)
    , m_journal(journal)
    , m_calendar(calendar)
    , m_ledger(store)
    , m_accounts(store)
    , m_summaries(store)
{}

EntryId Posting::write(const Line &line)
{
    const EntryId entry =
        m_journal.insert(NewEntry{line.member, line.unit, line.kind, line.amount, line.at, line.day,
                                  line.tier, line.source, line.purchase, line.uncovered});
    m_accounts.apply(line.member, LedgerChange{line.unit, line.kind, line.amount, line.debtChange});
    m_summaries.add(PointsRow{line.day, line.unit, line.tier, line.kind, line.amount, 1});
    return entry;
}

Posting::Line Posting::lineOf(const Entry &entry, MemberId member, qint64 amount) const
{
    return {member,       entry.unit,     reversed(entry.kind),        amount, now(), today(),
            entry.source, entry.purchase, m_accounts.load(member).tier};
}

Instant Posting::deathOf(const Length &idle, Instant earnedAt,
                         std::optional<BusinessDay> lastActivityOn) const
{
    Expiry expiry;
    expiry.kind = Expiry::Kind::Idle;
    expiry.length = idle;
    const BusinessDay earnedOn = m_calendar.dayOf(earnedAt);
    return m_calendar.endOf(*lastGoodDay(expiry, earnedOn, lastActivityOn.value_or(earnedOn)));
}

std::vector<OpenDebit> Posting::debtsOf(const Account &account, Unit unit) const
{
    // Hardly anybody owes: the account tells it of points.
    if (unit == Unit::Points && account.debt.isZero())
        return {};
    return m_ledger.openDebits(account.member, unit);
}

Credited Posting::credit(const Credit &credit)
{
    requirePositive(credit.amount);
    const Account account = m_accounts.load(credit.member);
    const Instant at = credit.at.value_or(now());
    const std::vector<OpenDebit> debts = debtsOf(account, credit.unit);
    const std::vector<Absorption> absorptions = absorbDebt(debts, credit.amount);
    qint64 absorbed = 0;
    for (const Absorption &absorption : absorptions)
        absorbed += absorption.amount;

    const EntryId entry =
        write({credit.member, credit.unit, credit.kind, credit.amount, at, today(), credit.source,
               credit.purchase, credit.tier.value_or(account.tier), 0, -absorbed});
    std::optional<Instant> diesAt = credit.life.expiresAt;
    if (credit.life.idle)
        diesAt = deathOf(*credit.life.idle, at, account.lastActivityOn);
    const LotId lot = m_journal.insert(NewLot{credit.member, entry, credit.unit, credit.rank,
                                              credit.amount, at, credit.usableFrom.value_or(at),
                                              credit.life.expiresAt, credit.life.idle,
                                              credit.purchase, credit.amount - absorbed, diesAt});
    for (size_t i = 0; i < absorptions.size(); ++i) {
        m_journal.insert(NewAllocation{absorptions[i].debit, lot, absorptions[i].amount});
        m_ledger.setUncovered(absorptions[i].debit, debts[i].uncovered - absorptions[i].amount);
    }
    return {entry, lot, absorbed};
}

Result<Debited> Posting::debit(const Debit &debit)
{
    requirePositive(debit.amount);
    const Account account = m_accounts.load(debit.member);
    const Instant at = debit.at.value_or(now());
    std::vector<Lot> lots;
    DebitPlan plan;
    if (debit.ownLotsFirst && debit.purchase) {
        const std::vector<HeldLot> held = m_ledger.openLots(debit.member, debit.unit);
        for (const HeldLot &one : held)
            lots.push_back(one.lot);
        plan = planOwnFirst(held, lots, *debit.purchase, debit.amount, at);
    } else {
        lots = m_ledger.lots(debit.member, debit.unit);
        plan = planDebit(lots, debit.amount, at);
    }
    if (plan.uncovered > 0 && debit.shortfall == Shortfalls::Refused) {
        const qint64 usable = debit.amount - plan.uncovered;
        if (debit.unit == Unit::Points)
            return refusals::InsufficientPoints{Points(debit.amount), Points(usable)};
        return refusals::InsufficientStoredValue{Money(debit.amount), Money(usable)};
    }
    return writeDebit({debit.member, debit.unit, debit.kind, -debit.amount, at, today(),
                       debit.source, debit.purchase, debit.tier.value_or(account.tier)},
                      plan, lots, debit.shortfall);
}

Debited Posting::writeDebit(Line line, const DebitPlan &plan, std::span<const Lot> lots,
                            Shortfalls shortfall)
{
    const bool isForgiven = shortfall == Shortfalls::Forgiven && plan.uncovered > 0;
    line.uncovered = isForgiven ? 0 : plan.uncovered;
    line.debtChange = line.uncovered;
    Debited debited{write(line), plan.allocations, line.uncovered, isForgiven ? plan.uncovered : 0};
    for (const Allocation &allocation : plan.allocations) {
        const auto lot = std::find_if(lots.begin(), lots.end(),
                                      [&](const Lot &one) { return one.id == allocation.lot; });
        m_journal.insert(NewAllocation{debited.entry, allocation.lot, allocation.amount});
        m_ledger.setRemaining(line.member, allocation.lot, lot->remaining - allocation.amount);
        const bool isBonus = lot->rank == static_cast<int>(LotRank::Bonus);
        (isBonus ? debited.bonus : debited.principal) += allocation.amount;
    }
    if (isForgiven) {
        m_journal.insert(NewCancelledDebt{debited.entry, plan.uncovered});
        line.kind = EntryKind::Forgiven;
        line.amount = plan.uncovered;
        write(line);
    }
    return debited;
}

void Posting::absorb(const std::vector<Touched> &touched, const DebtBounds &bounds)
{
    for (const Touched &one : touched) {
        std::vector<OpenDebit> debts = debtsOf(m_accounts.load(one.member), one.unit);
        std::erase_if(debts, [&](const OpenDebit &debt) {
            return (bounds.after && debt.entry <= *bounds.after) ||
                   (bounds.before && debt.entry >= *bounds.before);
        });
        const auto held = m_ledger.lot(one.lot);
        if (debts.empty() || !isAlive(*held))
            continue;
        for (const Absorption &paid : absorbDebt(debts, held->lot.remaining))
            pay(paid.debit, *m_ledger.lot(one.lot), paid.amount);
    }
}

bool Posting::isAlive(const HeldLot &held) const
{
    return !held.isClosed && (!held.lot.expiresAt || now() < *held.lot.expiresAt);
}

// Out of a lot as it lies; below 0 it is owed again.
void Posting::pay(EntryId debit, const HeldLot &held, qint64 amount)
{
    m_journal.insert(NewAllocation{debit, held.lot.id, amount});
    m_ledger.setUncovered(debit, m_ledger.entry(debit)->uncovered - amount);
    m_ledger.setRemaining(held.member, held.lot.id, held.lot.remaining - amount);
    if (held.unit == Unit::Points)
        m_accounts.payDebt(held.member, Points(amount));
}

} // namespace regulars
