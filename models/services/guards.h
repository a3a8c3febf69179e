#pragma once

#include "services/desk.h"
#include "values/id.h"

namespace regulars
{

// The guards of trust.md that bind clerks at the till, not managers, owners or imports. Both refuse
// needs-approval, unless the envelope's approval is taken for it.

// Before an operation that earns (checkout, action): more than 3 awards of one member on a business
// day warn "many-awards", more than 5 need approval.
Result<Done> guardEarning(Desk &desk, Work &work, MemberId member);

// Before points are redeemed (reward, points as money): an account under 24 h old needs approval.
Result<Done> guardRedeeming(Desk &desk, Work &work, MemberId member);

} // namespace regulars
