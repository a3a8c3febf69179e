#include "services/reversing.h"
#include "services/standins.h"
#include "storage/history.h"
#include "storage/members.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

// Giving back: what refunds and undos do to the ledger (S24–S26).
namespace regulars
{

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

} // namespace

qint64 Posting::stillTaken(EntryId debit) const
{
    const auto entry = m_ledger.entry(debit);
    qint64 sum = entry ? entry->uncovered : 0;
    for (const Taking &taking : m_ledger.takings(debit))
        sum += taking.amount;
    return sum;
}

qint64 Posting::forgivenAtOnceOf(const Entry &debit) const
{
    qint64 sum = 0;
    for (const auto &one : forgivenAtOnce(m_ledger.cancelledBy(debit.operation))) {
        if (one.debit == debit.id)
            sum += one.amount;
    }
    return sum;
}

std::vector<Reversed> Posting::giveBack(const std::vector<Return> &returns, Length grace)
{
    Reversing reversing{grace, m_journal.nextEntry()};
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
    // What was forgiven at once is as good as paid.
    const qint64 paidElsewhere = std::max<qint64>(0, amount - forgiven - held);
    if (paidElsewhere > 0 && member == debit.member && paidElsewhere > forgivenAtOnceOf(debit))
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
    if (forgiven > 0) {
        const EntryId open = reversing.forgiven.at(debit.id);
        cancelDebt({open, m_ledger.entry(open)->uncovered}, forgiven);
    }
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

// Gives back what the debit no longer holds of the amount from those that took it again, before
// the reversal itself. Returns how much.
qint64 Posting::restoreElsewhere(const Entry &debit, qint64 amount, Reversing &reversing)
{
    qint64 restored = 0;
    for (const OperationId operation : reversing.elsewhere) {
        if (operation == debit.operation)
            continue;
        for (const Entry &other : m_ledger.entriesOf(operation)) {
            const bool isSame = other.amount < 0 && other.id < reversing.next &&
                                other.unit == debit.unit && other.source == debit.source;
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

// Gives back what the operation's debits took: those of which a debt was forgiven, or the others.
void Posting::giveAllBack(bool isForgiven, Reversing &reversing)
{
    for (const Entry &entry : reversing.entries) {
        const auto own = std::find_if(reversing.waived.begin(), reversing.waived.end(),
                                      [&](const auto &one) { return one.debit == entry.id; });
        const qint64 part = own != reversing.waived.end() ? own->amount : 0;
        if (entry.amount > 0 || (part > 0) != isForgiven)
            continue;
        const auto in = std::find_if(reversing.standIns.begin(), reversing.standIns.end(),
                                     [&](const StandIn &one) { return one.line == entry.id; });
        const bool isStandIn = in != reversing.standIns.end();
        const Entry debit = isStandIn ? *m_ledger.entry(in->debit) : entry;
        const qint64 whole =
            -entry.amount - restoreElsewhere(debit, -entry.amount - part, reversing);
        const size_t before = reversing.touched.size();
        if (whole > 0)
            reversing.lines.push_back(restore(debit, whole, part, reversing));
        if (isStandIn) {
            const auto first = reversing.touched.begin() + static_cast<std::ptrdiff_t>(before);
            reversing.freed.emplace_back(debit.id, std::vector(first, reversing.touched.end()));
            reversing.touched.erase(first, reversing.touched.end());
        }
    }
}

Result<std::vector<Reversed>> Posting::reverse(OperationId operation, Shortfalls shortfall,
                                               Length grace,
                                               const std::vector<OperationId> &elsewhere)
{
    Reversing reversing{grace, m_journal.nextEntry(), shortfall, operation, elsewhere};
    reversing.entries = m_ledger.entriesOf(operation);
    std::erase_if(reversing.entries,
                  [](const Entry &entry) { return entry.kind == EntryKind::Expired; });
    const std::vector<Ledger::Cancelling> cancelled = m_ledger.cancelledBy(operation);
    reversing.waived = forgivenAtOnce(cancelled);
    reversing.standIns = standInsOf(cancelled);
    std::vector<TakingBack> groups = takingsBack(reversing, oweAgain(operation));
    const auto takeAllBack = [&](bool isForgiven) -> std::optional<Refusal> {
        for (TakingBack &group : groups) {
            if (group.forgiven.empty() != isForgiven)
                oweInPlace(group, reversing);
            if (auto refusal = takeBack(group, isForgiven, reversing))
                return refusal;
        }
        return std::nullopt;
    };
    // What is given back may serve to take from. But a debt that was forgiven is cancelled by its
    // debit's own return, so that must come after what forgave it.
    giveAllBack(false, reversing);
    if (auto refusal = takeAllBack(true))
        return *refusal;
    giveAllBack(true, reversing);
    payAgain(operation, reversing.touched);
    if (auto refusal = takeAllBack(false))
        return *refusal;
    // Debt as old as the operation stood beside it and stands again; what came to be owed since is
    // paid (S2).
    if (!reversing.touched.empty())
        absorb(reversing.touched, {reversing.entries.back().id, reversing.next});
    // Who had paid a debt that need not have been owed would have paid the next.
    for (const auto &[debit, lots] : reversing.freed)
        absorb(lots, {debit, reversing.next});
    return std::move(reversing.lines);
}

} // namespace regulars
