#pragma once

#include "insight/chronicle.h"
#include "insight/slice.h"
#include "programme/programme.h"

namespace regulars
{

// What stands behind the sales, the purchases or the members of a rule's effect, in the days of the
// question; its slice names the rule. None where the programme has no such rule.
Evidence evidenceOfRule(const Chronicle &chronicle, const Programme &programme,
                        const EvidenceQuestion &question);

} // namespace regulars
