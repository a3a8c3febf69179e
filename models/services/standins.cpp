#include "services/standins.h"

#include <algorithm>

namespace regulars
{

std::vector<StandIn> standInsOf(const std::vector<Ledger::Cancelling> &cancelled)
{
    std::vector<EntryId> debts;
    for (const Ledger::Cancelling &one : cancelled) {
        if (one.amount < 0)
            debts.push_back(one.debit);
    }
    std::vector<StandIn> standIns;
    for (const Ledger::Cancelling &one : cancelled) {
        if (one.isOwn && standIns.size() < debts.size())
            standIns.push_back({one.debit, debts[standIns.size()]});
    }
    return standIns;
}

std::vector<Ledger::Cancelling> forgivenAtOnce(std::vector<Ledger::Cancelling> cancelled)
{
    const std::vector<StandIn> standIns = standInsOf(cancelled);
    std::erase_if(cancelled, [&](const Ledger::Cancelling &one) {
        return !one.isOwn || std::any_of(standIns.begin(), standIns.end(),
                                         [&](const StandIn &in) { return in.line == one.debit; });
    });
    return cancelled;
}

} // namespace regulars
