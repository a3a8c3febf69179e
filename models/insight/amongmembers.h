#pragma once

#include "engine/quote.h"
#include "insight/topshares.h"
#include "insight/totaluses.h"

#include <QStringList>

#include <span>
#include <vector>

namespace regulars
{

// What a deed of one member gave the one who had brought him.
struct ReferrerGrant
{
    qint64 referrer = 0;
    Instant at;
    qint64 operation = 0;
    int step = 0; // of the operation, where it was given
    qint64 giver = 0;
    Grant grant;
};

// What two passes tell otherwise: all that hangs on it may be off.
struct Disagreement
{
    std::vector<int> limits;           // rules, by what all used of them, and TotalUses::budget
    std::vector<std::size_t> rankings; // of ReplayTerms::rankings
    QStringList givers;                // rules that give to referrers, and "tier:…"

    bool isNone() const { return limits.empty() && rankings.empty() && givers.isEmpty(); }
};

// What in a replay goes from member to member: uses of total limits and of the budget, who stands
// in a top share, what came to referrers. A replay goes member by member, so that each pass notes
// it here for the next. A pass that notes what it was told has told the truth: by time, each first
// deed that could differ does not.
class AmongMembers
{
public:
    AmongMembers(const Programme &programme, const std::vector<int> &rankingMeasures,
                 bool givesReferrers, DayRange period);

    bool isNeeded() const { return m_isNeeded; }

    void note(ReferrerGrant grant);
    // In order of time.
    std::span<const ReferrerGrant> givenTo(qint64 referrer) const;

    void add(AmongMembers &&other);
    // After the last note: puts all in order.
    void settle();
    // Both settled.
    Disagreement against(const AmongMembers &other) const;

    TotalUses uses;
    TopShares shares;

private:
    QStringList giversUnlike(const AmongMembers &other) const;

    std::vector<ReferrerGrant> m_grants;
    bool m_isNeeded = false;
};

} // namespace regulars
