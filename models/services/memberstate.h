#pragma once

#include "services/desk.h"
#include "storage/members.h"

namespace regulars
{

// The row of a member who may earn and spend: living, not frozen. Refuses no-such-member,
// member-frozen.
Result<Member> servedMember(Work &work, MemberId member);

} // namespace regulars
