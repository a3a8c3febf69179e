#pragma once

#include "services/desk.h"
#include "services/posting.h"
#include "storage/transaction.h"

namespace regulars
{

// An operation that is done and rolled back with this object, on the store's writer: what is shown
// is what would happen. Permission is the caller's.
class Rehearsal
{
public:
    // By the programme in force at `at`, or by the one that rated what it speaks about.
    Rehearsal(Desk &desk, OperationKind kind, Instant at, std::optional<MemberId> member,
              const std::optional<InstalledProgramme> &rated = std::nullopt);

    Work &work() { return m_work; }

private:
    InstalledProgramme m_inForce;
    Moment m_moment;
    Transaction m_rolledBack;
    Journal m_journal;
    OperationId m_operation;
    Posting m_posting;
    Work m_work;
};

} // namespace regulars
