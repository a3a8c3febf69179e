#pragma once

#include "storage/ledger.h"

#include <vector>

namespace regulars
{

// A debit of a reversal in whose place an older debt, which the operation reversed had cancelled,
// is owed again (S26): it is cancelled itself.
struct StandIn
{
    EntryId line;
    EntryId debit; // the older one
};

// Of what an operation cancelled. A reversal writes its stand-ins before all else that it cancels
// of its own, in the order of the debts.
std::vector<StandIn> standInsOf(const std::vector<Ledger::Cancelling> &cancelled);

// What it forgave its own debits: stand-ins left out.
std::vector<Ledger::Cancelling> forgivenAtOnce(std::vector<Ledger::Cancelling> cancelled);

} // namespace regulars
