#include "services/reversing.h"
#include "services/standins.h"
#include "storage/members.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

// Taking back: what refunds and undos do to what was credited (S24–S26).
namespace regulars
{

namespace
{

// Adds a part to the plan, one allocation a lot, and takes it off the lots in hand.
void addPart(DebitPlan &plan, std::vector<Lot> &lots, const DebitPlan &part)
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

qint64 Posting::TakingBack::forgivenBy(EntryId credit) const
{
    return std::accumulate(forgiven.begin(), forgiven.end(), qint64(),
                           [&](qint64 sum, const Forgiven &one) {
                               return one.credit == credit ? sum + one.amount : sum;
                           });
}

// The credit that cancelled the debit's own debt: the line of kind Forgiven beside what was not to
// be had, or, where that was undone, the debit's return beside that line's.
EntryId Posting::TakingBack::forgiverOf(const Entry &debit, qint64 amount) const
{
    const bool isUndone = debit.kind == EntryKind::Forgiven;
    const auto mayBe = [&](const Entry &one) { return one.amount - forgivenBy(one.id) >= amount; };
    const auto isIts = [&](const Entry &one) {
        return mayBe(one) && one.source == debit.source && one.purchase == debit.purchase &&
               (one.kind == EntryKind::Forgiven) != isUndone;
    };
    auto credit = std::find_if(credits.begin(), credits.end(), isIts);
    if (credit == credits.end())
        credit = std::find_if(credits.begin(), credits.end(), mayBe);
    if (credit == credits.end())
        throw std::logic_error("a forgiven debt without its credit");
    return credit->id;
}

std::vector<Posting::TakingBack> Posting::takingsBack(const Reversing &reversing,
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
    for (const Entry &entry : reversing.entries) {
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
    for (const Taking &back : m_ledger.givenBack(*reversing.operation))
        groupOf(members.living(back.from.member), back.from.unit)
            .own.push_back({back.from.lot.id, back.amount});
    for (const PaidDebt &one : paid)
        groupOf(members.living(one.from.member), one.from.unit).paidDebt += one.amount;
    for (const Ledger::Cancelling &one : reversing.waived) {
        TakingBack &group = groupOf(members.living(one.member), one.unit);
        group.forgiven.push_back(
            {group.forgiverOf(*m_ledger.entry(one.debit), one.amount), one.debit, one.amount});
    }
    for (const Ledger::Cancelling &one : m_ledger.cancelledBy(*reversing.operation)) {
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
        addPart(plan, lots, fromOwn);
    }
    const qint64 reopened = std::min(plan.uncovered, group.paidDebt);
    group.paidDebt -= reopened;
    if (shortfall != Shortfalls::WrittenOff)
        addPart(plan, lots, planDebit(lots, plan.uncovered - reopened, now()));
    return plan;
}

std::optional<Refusal> Posting::takeBack(TakingBack &group, bool isForgiven, Reversing &reversing)
{
    for (const Entry &credit : group.credits) {
        const qint64 forgiven = group.forgivenBy(credit.id);
        if ((forgiven > 0) != isForgiven)
            continue;
        std::vector<Lot> lots = m_ledger.lots(group.member, group.unit);
        const std::vector<Lot> before = lots;
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
        // Only what is missing may be forgiven; debt that had been paid is owed again.
        const bool mayForgive = reversing.shortfall == Shortfalls::Forgiven ||
                                reversing.shortfall == Shortfalls::WrittenOff;
        const bool isWaived = missing > 0 && missing == plan.uncovered && mayForgive;
        const Line line = lineOf(credit, group.member, -credit.amount);
        const Debited debited =
            writeDebit(line, plan, before, isWaived ? Shortfalls::Forgiven : Shortfalls::Owed);
        for (const TakingBack::Forgiven &one : group.forgiven) {
            if (one.credit == credit.id)
                reversing.forgiven.emplace(one.debit, debited.entry);
        }
        reversing.lines.push_back({group.member, group.unit, line.kind, -credit.amount});
    }
    return std::nullopt;
}

} // namespace regulars
