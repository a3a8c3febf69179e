#include "services/memberstate.h"

namespace regulars
{

Result<Member> servedMember(Work &work, MemberId member)
{
    const std::optional<Member> row = Members(work.store.connection()).find(member);
    if (!row || !row->isLiving()) {
        return refusals::NoSuchMember{QString::number(member.value())};
    }
    if (row->isFrozen) {
        return refusals::MemberFrozen{};
    }
    return *row;
}

} // namespace regulars
