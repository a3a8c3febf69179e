#pragma once

#include "programme/programme.h"
#include "services/desk.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// How far a rule's limits are used in their windows, as of today.
struct LimitUse
{
    QString rule;
    std::optional<Allowance> total; // of all together
    qint64 timesUsed = 0;
    Points pointsUsed;
    std::optional<Allowance> perMember;
    qint64 membersAtLimit = 0; // who can get no more of it in this window
};

// Of the live programme's rules that have a limit, in their order: a question of managers and
// owners, in the background. Refuses not-signed-in, not-allowed.
Result<std::vector<LimitUse>> limitsUsed(Desk &desk);

} // namespace regulars
