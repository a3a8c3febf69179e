#pragma once

#include "services/posting.h"
#include "services/standins.h"
#include "storage/ledger.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

// A reversal under way: how it goes, and what it leaves to be done at its end.
struct Posting::Reversing
{
    Length grace;
    EntryId next; // the first line that it writes
    Shortfalls shortfall = Shortfalls::Refused;
    std::optional<OperationId> operation = {}; // none: a return
    std::vector<OperationId> elsewhere = {};
    std::vector<Entry> entries = {};             // of the operation
    std::vector<Ledger::Cancelling> waived = {}; // debts that it made and forgave at once
    std::vector<StandIn> standIns = {};
    // By the debit whose debt was forgiven with it: what is owed meanwhile, until that debit is
    // given back too.
    std::map<EntryId, EntryId> forgiven = {};
    std::vector<Touched> touched = {};
    std::vector<std::pair<EntryId, std::vector<Touched>>> freed =
        {}; // by a debit that was stood in for
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
    // Debts of the same operation, and the credit that cancelled each.
    struct Forgiven
    {
        EntryId credit;
        EntryId debit;
        qint64 amount;
    };
    std::vector<Forgiven> forgiven = {};

    qint64 forgivenBy(EntryId credit) const;
    EntryId forgiverOf(const Entry &debit, qint64 amount) const;
};

} // namespace regulars
