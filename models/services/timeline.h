#pragma once

#include "services/desk.h"
#include "services/memberref.h"
#include "services/operationrow.h"

#include <optional>
#include <vector>

namespace regulars
{

// Everything that happened to one member, newest first, what others' operations changed of his
// included, and what happened to those merged into him (M3). Questions; nothing is stored.
class Timeline
{
public:
    explicit Timeline(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int pageSize = 50;

    // Points and stored value of a row are the member's own. `kinds` narrows it to a tab's; empty:
    // all. Refuses not-signed-in, no-such-member.
    Result<LogPage> page(const MemberRef &member, const std::vector<OperationKind> &kinds = {},
                         std::optional<OperationId> olderThan = {}, int limit = pageSize);

private:
    Desk &m_desk;
};

} // namespace regulars
