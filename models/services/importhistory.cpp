#include "services/importhistory.h"

namespace regulars
{

Result<std::vector<ListedBatch>> ImportHistory::list(int limit)
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::ImportMembers) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::ImportMembers)};
    }
    return ImportLog(m_desk.store().connection()).list(limit);
}

} // namespace regulars
