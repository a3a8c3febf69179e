#include "services/posting.h"
#include "services/standins.h"
#include "storage/history.h"
#include "storage/members.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

// Taking back and giving back: what refunds and undos do to the ledger (S24–S26).
namespace regulars
{

// A reversal under way: how it goes, and what it leaves to be done at its end.
struct Posting::Reversing
{
    Length grace;
    Shortfalls shortfall = Shortfalls::Refused;
    std::optional<OperationId> operation = {}; // none: a return
    std::vector<OpenDebit> forgiven = {}; // debits whose debt credits of the same reversal cancel
    std::vector<Touched> touched = {};
    std::vector<Reversed> lines = {};
};

// A debit that is given back.
struct Posting::Restoring
{
    const Entry &debit;
    MemberId member; // living
    EntryId entry;   // the new line
    const std::vector<Taking> &takings;
    const RestorePlan &plan;
    qint64 paidElsewhere;
};

// The credits of one member and unit in the operation being reversed, and what they had done.
struct Posting::TakingBack
{
    MemberId member; // living
    Unit unit;
    std::vector<Entry> credits = {};
    std::vector<Allocation> own = {}; // lots that they opened or gave back to, and how much
    std::vector<Ledger::Cancelling> cancelled = {}; // older debts; owed again
    qint64 paidDebt = 0;                            // becomes debt anew
    qint64 forgiven = 0;                            // cancelled debts of the same operation
};

namespace
{

std::vector<TakenFrom> takenFrom(const std::vector<Taking> &takings, MemberId member)
{
    std::vector<TakenFrom> taken;
    for (const Taking &taking : takings) {
        // What a merge left behind counts as dead: its living owner gets new lots.
        const bool isLeftBehind = taking.from.member != member;
        taken.push_back({taking.from.lot.id, taking.amount, taking.from.lot.expiresAt,
                         taking.from.isClosed || isLeftBehind});
    }
    return taken;
}

const HeldLot &heldLot(const std::vector<Taking> &takings, LotId lot)
{
    return std::find_if(takings.begin(), takings.end(),
                        [&](const Taking &one) { return one.from.lot.id == lot; })
        ->from;
}

// Adds a part to the plan, one allocation a lot, and takes it off the lots in hand.
void take(DebitPlan &plan, std::vector<Lot> &lots, const DebitPlan &part)
{
    for (const Allocation &allocation : part.allocations) {
        const auto isSame = [&](const auto &one) { return one.lot == allocation.lot; };
        const auto known = std::find_if(plan.allocations.begin(), plan.allocations.end(), isSame);
        if (known != plan.allocations.end())
            known->amount += allocation.amount;
        else
            plan.allocations.push_back(allocation);
        const auto lot = std::find_if(lots.begin(), lots.end(),
                                      [&](const Lot &one) { return one.id == allocation.lot; });
        lot->remaining -= allocation.amount;
        plan.uncovered -= allocation.amount;
    }
}

} // namespace

qint64 Posting::stillTaken(EntryId debit) const
{
    const auto entry = m_ledger.entry(debit);
    qint64 sum = entry ? entry->uncovered : 0;
    for (const Taking &taking : m_ledger.takings(debit))
        sum += taking.amount;
    return sum;
}

std::vector<Reversed> Posting::giveBack(const std::vector<Return> &returns, Length grace)
{
    Reversing reversing{grace};
    for (const Return &one : returns) {
        const auto entry = m_ledger.entry(one.debit);
        if (!entry || entry->amount >= 0 || one.amount <= 0)
            throw std::logic_error("only what a debit took can be given back");
        reversing.lines.push_back(restore(*entry, one.amount, 0, reversing));
    }
    absorb(reversing.touched, {});
    return std::move(reversing.lines);
}

void Posting::cancelDebt(const OpenDebit &debt, qint64 amount)
{
    m_journal.insert(NewCancelledDebt{debt.entry, amount});
    m_ledger.setUncovered(debt.entry, debt.uncovered - amount);
}

// An emptied idle lot is not moved with each activity. How long it lives is told by the activities
// since, up to the first gap in which it would have died.
void Posting::liveOnMeanwhile(HeldLot &held, MemberId living)
{
    const Instant stored = held.lot.expiresAt.value();
    Instant diesAt = stored;
    for (const BusinessDay day :
         History(m_store).activityDays(living, m_calendar.dayOf(held.lot.earnedAt))) {
        if (diesAt <= m_calendar.startOf(day))
            break;
        diesAt = std::max(diesAt, deathOf(*held.idle, held.lot.earnedAt, day));
    }
    held.lot.expiresAt = diesAt;
    if (diesAt != stored)
        m_ledger.setDeath(held.member, held.lot.id, diesAt);
}

Reversed Posting::restore(const Entry &debit, qint64 amount, qint64 forgiven, Reversing &reversing)
{
    const MemberId member = Members(m_store).living(debit.member);
    std::vector<Taking> takings = m_ledger.takings(debit.id);
    qint64 held = debit.uncovered;
    for (Taking &taking : takings) {
        held += taking.amount;
        // But for the reversal's own reversal it is as if that lot had never been (S26).
        if (taking.isOfGrace && reversing.operation != debit.operation)
            taking.from.isClosed = true;
        if (taking.from.idle && taking.from.lot.remaining == 0 && !taking.from.isClosed)
            liveOnMeanwhile(taking.from, member);
    }
    // Debt of a member merged since is owed, perhaps paid, by the living one: who gets it back.
    const qint64 paidElsewhere = std::max<qint64>(0, amount - forgiven - held);
    if (paidElsewhere > 0 && member == debit.member)
        throw std::logic_error("more is given back than was taken");
    const RestorePlan plan = planRestore(takenFrom(takings, member), debit.uncovered,
                                         amount - forgiven - paidElsewhere, now());

    Line line = lineOf(debit, member, amount);
    line.debtChange = -plan.debtCancelled - forgiven;
    const EntryId entry = write(line);
    for (const Allocation &back : plan.toLots) {
        m_journal.insert(NewAllocation{debit.id, back.lot, back.amount});
        m_ledger.setRemaining(member, back.lot,
                              heldLot(takings, back.lot).lot.remaining - back.amount);
        reversing.touched.push_back({member, debit.unit, back.lot});
    }
    if (plan.debtCancelled > 0)
        cancelDebt({debit.id, debit.uncovered}, plan.debtCancelled);
    for (OpenDebit &open : reversing.forgiven) {
        const qint64 part = std::min(open.uncovered, forgiven);
        if (part > 0)
            cancelDebt(open, part);
        open.uncovered -= part;
        forgiven -= part;
    }
    if (forgiven != 0)
        throw std::logic_error("a forgiven debt without its debit");
    const qint64 revived = reopen({debit, member, entry, takings, plan, paidElsewhere}, reversing);
    return {member, debit.unit, line.kind, amount, revived};
}

// New lots for what can't go back to its own. Returns how much got a new life.
qint64 Posting::reopen(const Restoring &restoring, Reversing &reversing)
{
    const Entry &debit = restoring.debit;
    const Instant graceEnds = m_calendar.endOf(m_calendar.dayOf(now()).plus(reversing.grace));
    NewLot lot{restoring.member,
               restoring.entry,
               debit.unit,
               LotRank::Principal,
               0,
               now(),
               now(),
               graceEnds,
               std::nullopt,
               debit.purchase,
               0,
               graceEnds};
    qint64 revived = 0;
    const auto open = [&](qint64 amount) {
        lot.amount = amount;
        lot.remaining = amount;
        const LotId id = m_journal.insert(lot);
        reversing.touched.push_back({restoring.member, debit.unit, id});
    };
    for (const Allocation &back : restoring.plan.revived) {
        const HeldLot &from = heldLot(restoring.takings, back.lot);
        const std::optional<Instant> &end = from.lot.expiresAt;
        const bool isLiving = !from.isClosed && (!end || now() < *end);
        m_journal.insert(NewRevival{debit.id, back.lot, back.amount});
        lot.rank = static_cast<LotRank>(from.lot.rank);
        lot.purchase = from.purchase;
        lot.earnedAt = isLiving ? from.lot.earnedAt : now();
        lot.idle = isLiving ? from.idle : std::nullopt;
        lot.diesAt = isLiving ? end : graceEnds;
        lot.expiresAt = lot.idle ? std::nullopt : lot.diesAt;
        open(back.amount);
        if (!isLiving)
            revived += back.amount;
    }
    if (restoring.paidElsewhere > 0) {
        lot.rank = LotRank::Principal;
        lot.earnedAt = now();
        lot.purchase = debit.purchase;
        lot.idle = std::nullopt;
        lot.expiresAt = graceEnds;
        lot.diesAt = graceEnds;
        open(restoring.paidElsewhere);
        revived += restoring.paidElsewhere;
    }
    return revived;
}

std::vector<Posting::TakingBack> Posting::takingsBack(const std::vector<Entry> &entries,
                                                      OperationId operation,
                                                      const std::vector<PaidDebt> &paid) const
{
    const Members members(m_store);
    std::vector<TakingBack> groups;
    const auto groupOf = [&](MemberId member, Unit unit) -> TakingBack & {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const TakingBack &one) {
            return one.member == member && one.unit == unit;
        });
        return known != groups.end() ? *known : groups.emplace_back(TakingBack{member, unit});
    };
    for (const Entry &entry : entries) {
        if (entry.amount < 0)
            continue;
        const MemberId member = members.living(entry.member);
        TakingBack &group = groupOf(member, entry.unit);
        group.credits.push_back(entry);
        const bool isMoved = member != entry.member && entry.purchase;
        const auto own = isMoved ? m_ledger.lotsOfPurchase(member, *entry.purchase, entry.unit)
                                 : m_ledger.lotsOfEntry(entry.id);
        for (const HeldLot &held : own)
            group.own.push_back({held.lot.id, held.amount});
    }
    for (const Taking &back : m_ledger.givenBack(operation))
        groupOf(members.living(back.from.member), back.from.unit)
            .own.push_back({back.from.lot.id, back.amount});
    for (const PaidDebt &one : paid)
        groupOf(members.living(one.from.member), one.from.unit).paidDebt += one.amount;
    const std::vector<Ledger::Cancelling> cancelled = m_ledger.cancelledBy(operation);
    for (const Ledger::Cancelling &one : forgivenAtOnce(cancelled))
        groupOf(members.living(one.member), one.unit).forgiven += one.amount;
    for (const Ledger::Cancelling &one : cancelled) {
        if (!one.isOwn && one.amount > 0)
            groupOf(members.living(one.member), one.unit).cancelled.push_back(one);
    }
    return groups;
}

// What the operation paid of older debts lies in its lots again, and is owed again, as if it had
// not been. Returns what can't: its lot has died or was left behind by a merge.
std::vector<PaidDebt> Posting::oweAgain(OperationId operation)
{
    const Members members(m_store);
    std::vector<PaidDebt> left;
    for (const PaidDebt &paid : m_ledger.paidBy(operation)) {
        HeldLot held = *m_ledger.lot(paid.from.lot.id); // another debt may have filled it already
        const bool isOwn = members.living(held.member) == held.member;
        if (isOwn && held.idle && held.lot.remaining == 0 && !held.isClosed)
            liveOnMeanwhile(held, held.member);
        if (isOwn && paid.debtor == held.member && isAlive(held))
            pay(paid.debit, held, -paid.amount);
        else
            left.push_back(paid);
    }
    return left;
}

// What a reversal left open again is paid as it was, as far as it is still owed; out of what came
// back for a lot that has died since.
void Posting::payAgain(OperationId operation, const std::vector<Touched> &touched)
{
    std::map<std::pair<EntryId, LotId>, qint64> parts;
    std::map<LotId, qint64> used;
    for (const PaidDebt &again : m_ledger.owedAgainBy(operation)) {
        qint64 owed = std::min(again.amount, m_ledger.entry(again.debit)->uncovered);
        std::vector<LotId> lots{again.from.lot.id};
        for (const Touched &one : touched) {
            if (one.member == again.debtor && one.unit == again.from.unit)
                lots.push_back(one.lot);
        }
        for (const LotId lot : lots) {
            const HeldLot held = *m_ledger.lot(lot);
            const qint64 part = isAlive(held) ? std::min(owed, held.lot.remaining - used[lot]) : 0;
            if (part <= 0)
                continue;
            parts[{again.debit, lot}] += part;
            used[lot] += part;
            owed -= part;
        }
    }
    for (const auto &[of, amount] : parts)
        pay(of.first, *m_ledger.lot(of.second), amount);
}

// What the operation had cancelled is owed again as old as it was, each part under a line of its
// own; where the debtor was merged since, it is owed anew.
void Posting::oweInPlace(TakingBack &group, Reversing &reversing)
{
    for (const Ledger::Cancelling &one : group.cancelled) {
        const Entry debit = *m_ledger.entry(one.debit);
        const auto credit =
            std::find_if(group.credits.begin(), group.credits.end(), [&](const Entry &entry) {
                return entry.kind == reversed(debit.kind) && entry.source == debit.source &&
                       entry.purchase == debit.purchase && entry.amount >= one.amount;
            });
        if (debit.member != group.member || credit == group.credits.end()) {
            group.paidDebt += one.amount;
            continue;
        }
        Line line = lineOf(*credit, group.member, -one.amount);
        line.debtChange = one.amount;
        m_journal.insert(NewCancelledDebt{write(line), one.amount});
        m_journal.insert(NewCancelledDebt{debit.id, -one.amount});
        m_ledger.setUncovered(debit.id, debit.uncovered + one.amount);
        reversing.lines.push_back({group.member, group.unit, line.kind, line.amount});
        credit->amount -= one.amount;
    }
    std::erase_if(group.credits, [](const Entry &credit) { return credit.amount == 0; });
}

// Own lots first, then what had paid debt is left open, then S3.
DebitPlan Posting::planTakingBack(TakingBack &group, std::vector<Lot> &lots, qint64 amount,
                                  Shortfalls shortfall) const
{
    DebitPlan plan{{}, amount};
    for (Allocation &own : group.own) {
        const auto lot = std::find_if(lots.begin(), lots.end(),
                                      [&](const Lot &one) { return one.id == own.lot; });
        if (lot == lots.end())
            continue;
        const qint64 part = std::min(plan.uncovered, own.amount);
        const DebitPlan fromOwn = planDebit(std::span(&*lot, 1), part, now(), own.lot);
        own.amount -= part - fromOwn.uncovered;
        take(plan, lots, fromOwn);
    }
    const qint64 reopened = std::min(plan.uncovered, group.paidDebt);
    group.paidDebt -= reopened;
    if (shortfall != Shortfalls::WrittenOff)
        take(plan, lots, planDebit(lots, plan.uncovered - reopened, now()));
    return plan;
}

std::optional<Refusal> Posting::takeBack(TakingBack &group, Reversing &reversing)
{
    for (const Entry &credit : group.credits) {
        std::vector<Lot> lots = m_ledger.lots(group.member, group.unit);
        const std::vector<Lot> before = lots;
        const qint64 forgiven = std::min(group.forgiven, credit.amount);
        const qint64 paidBefore = group.paidDebt;
        DebitPlan plan = planTakingBack(group, lots, credit.amount - forgiven, reversing.shortfall);
        const qint64 missing = plan.uncovered - (paidBefore - group.paidDebt);
        const bool mayBeMissing =
            group.unit == Unit::Points && reversing.shortfall != Shortfalls::Refused;
        if (missing > 0 && !mayBeMissing) {
            if (group.unit == Unit::Points)
                return refusals::InsufficientPoints{Points(credit.amount),
                                                    Points(credit.amount - missing)};
            return refusals::InsufficientStoredValue{Money(credit.amount),
                                                     Money(credit.amount - missing)};
        }
        plan.uncovered += forgiven;
        group.forgiven -= forgiven;
        // Only what is missing may be forgiven; debt that had been paid is owed again.
        const bool mayForgive = reversing.shortfall == Shortfalls::Forgiven ||
                                reversing.shortfall == Shortfalls::WrittenOff;
        const bool isForgiven = missing > 0 && missing == plan.uncovered && mayForgive;
        const Line line = lineOf(credit, group.member, -credit.amount);
        const Debited debited =
            writeDebit(line, plan, before, isForgiven ? Shortfalls::Forgiven : Shortfalls::Owed);
        if (forgiven > 0)
            reversing.forgiven.push_back({debited.entry, plan.uncovered});
        reversing.lines.push_back({group.member, group.unit, line.kind, -credit.amount});
    }
    return std::nullopt;
}

// Gives back what the debit no longer holds of the amount from those that took it again. Returns
// how much.
qint64 Posting::restoreElsewhere(const Entry &debit, qint64 amount,
                                 const std::vector<OperationId> &elsewhere, Reversing &reversing)
{
    qint64 restored = 0;
    for (const OperationId operation : elsewhere) {
        if (operation == debit.operation)
            continue;
        for (const Entry &other : m_ledger.entriesOf(operation)) {
            const bool isSame =
                other.amount < 0 && other.unit == debit.unit && other.source == debit.source;
            const qint64 missing = amount - restored - stillTaken(debit.id);
            const qint64 part = isSame ? std::min(missing, stillTaken(other.id)) : 0;
            if (part <= 0)
                continue;
            reversing.lines.push_back(restore(other, part, 0, reversing));
            restored += part;
        }
    }
    return restored;
}

Result<std::vector<Reversed>> Posting::reverse(OperationId operation, Shortfalls shortfall,
                                               Length grace,
                                               const std::vector<OperationId> &elsewhere)
{
    std::vector<Entry> entries = m_ledger.entriesOf(operation);
    std::erase_if(entries, [](const Entry &entry) { return entry.kind == EntryKind::Expired; });
    std::vector<TakingBack> groups = takingsBack(entries, operation, oweAgain(operation));
    Reversing reversing{grace, shortfall, operation};
    const EntryId next = m_journal.nextEntry();
    const auto takeAllBack = [&]() -> std::optional<Refusal> {
        for (TakingBack &group : groups) {
            oweInPlace(group, reversing);
            if (auto refusal = takeBack(group, reversing))
                return refusal;
        }
        return std::nullopt;
    };
    // What a debt was forgiven is cancelled by the debit's own reversal, so that must come second;
    // else what is given back may serve to take from.
    const std::vector<Ledger::Cancelling> cancelled = m_ledger.cancelledBy(operation);
    const std::vector<Ledger::Cancelling> forgiven = forgivenAtOnce(cancelled);
    const std::vector<StandIn> standIns = standInsOf(cancelled);
    if (!forgiven.empty()) {
        if (auto refusal = takeAllBack())
            return *refusal;
    }
    std::vector<std::pair<EntryId, std::vector<Touched>>> freed;
    for (const Entry &entry : entries) {
        if (entry.amount > 0)
            continue;
        const auto own = std::find_if(forgiven.begin(), forgiven.end(),
                                      [&](const auto &one) { return one.debit == entry.id; });
        const qint64 part = own != forgiven.end() ? own->amount : 0;
        const auto in = std::find_if(standIns.begin(), standIns.end(),
                                     [&](const StandIn &one) { return one.line == entry.id; });
        const Entry debit = in != standIns.end() ? *m_ledger.entry(in->debit) : entry;
        const qint64 whole =
            -entry.amount - restoreElsewhere(debit, -entry.amount, elsewhere, reversing);
        const size_t before = reversing.touched.size();
        if (whole > 0)
            reversing.lines.push_back(restore(debit, whole, part, reversing));
        if (in != standIns.end()) {
            const auto first = reversing.touched.begin() + static_cast<std::ptrdiff_t>(before);
            freed.emplace_back(debit.id, std::vector(first, reversing.touched.end()));
            reversing.touched.erase(first, reversing.touched.end());
        }
    }
    payAgain(operation, reversing.touched);
    if (forgiven.empty()) {
        if (auto refusal = takeAllBack())
            return *refusal;
    }
    // Debt as old as the operation stood beside it and stands again; what came to be owed since is
    // paid (S2).
    if (!reversing.touched.empty())
        absorb(reversing.touched, {entries.back().id, next});
    // Who had paid a debt that need not have been owed would have paid the next.
    for (const auto &[debit, lots] : freed)
        absorb(lots, {debit, next});
    return std::move(reversing.lines);
}

} // namespace regulars
