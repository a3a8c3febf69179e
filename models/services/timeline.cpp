#include "services/timeline.h"

#include "services/operationrows.h"
#include "storage/members.h"
#include "storage/operationlog.h"

#include <algorithm>

namespace regulars
{

Result<LogPage> Timeline::page(const MemberRef &member, const std::vector<OperationKind> &kinds,
                               std::optional<OperationId> olderThan, int limit)
{
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    Store &store = m_desk.store();
    const Result<MemberId> living = resolveMember(store, member);
    if (!living) {
        return living.refusal();
    }
    const std::vector<MemberId> members = Members(store.connection()).withMerged(*living);
    const int size = std::max(limit, 1);
    // One more tells whether there is more.
    auto operations =
        OperationLog(store.connection()).ofMembers(members, kinds, olderThan, size + 1);
    LogPage page;
    if (std::ssize(operations) > size) {
        operations.erase(operations.begin() + size, operations.end());
        page.olderThan = operations.back().id;
    }
    OperationRows rows(store, phonesShownTo(m_desk.who()));
    for (const Operation &operation : operations) {
        page.rows.push_back(rows.row(operation, members));
    }
    return page;
}

} // namespace regulars
