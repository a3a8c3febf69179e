#pragma once

#include "engine/memberview.h"
#include "programme/programme.h"
#include "values/instant.h"

#include <optional>
#include <vector>

namespace regulars
{

// What all members together used of a programme's total limits and of its budget, in order of time.
// A replay goes member by member: its first pass notes every use here, its second asks what had
// been used before each moment.
class TotalUses
{
public:
    // The place of the budget beside the rules.
    static constexpr int budget = -1;

    explicit TotalUses(const Programme &programme);

    bool isNeeded() const { return m_isNeeded; } // the programme limits anything in total

    void note(int rule, BusinessDay day, Instant at, qint64 operation, UsedAllowance used);
    void add(TotalUses &&other);
    // After the last note: puts them in order.
    void settle();

    // Fills in usedInTotal and issuedThisYear as they stood before that operation; what a limit
    // would have refused is not counted beyond it.
    void fill(MemberView &view, BusinessDay day, Instant at, qint64 operation) const;

private:
    struct Use
    {
        BusinessDay day;
        Instant at;
        qint64 operation;
        UsedAllowance used; // after settle(): of all up to here
    };
    UsedAllowance before(const std::vector<Use> &uses, std::optional<BusinessDay> first, Instant at,
                         qint64 operation) const;

    const Programme *m_programme;
    bool m_isNeeded = false;
    std::vector<std::vector<Use>> m_uses; // by rule; the budget's last
};

} // namespace regulars
