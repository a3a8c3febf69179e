#pragma once

#include "programme/programme.h"

namespace regulars
{

// Whether an effect hands something out, rather than rating or discounting the bill.
bool isFixed(const Effect &effect);

// Whether what a rule gave is written down as an award. Rates and multipliers without a limit act
// on nearly every purchase; nobody counts them.
bool isCounted(const Rule &rule);

// Whether a `when`, or a segment that it names, asks for the birthday.
bool asksBirthday(const Programme &programme, const Condition &condition);

// Whether it asks for purchases of the past: visits, spend, quantities, whether it is the first.
bool asksPurchases(const Programme &programme, const Condition &condition);

} // namespace regulars
