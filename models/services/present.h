#pragma once

#include "values/instant.h"

namespace regulars
{

class Clock;
class Desk;
class Store;

// What "now" means for a question without an `at`: the clock's time, or the last recording where
// the clock stands behind it (S9). Until a manager confirms such a clock nothing is recorded, and
// whatever had expired, ended or begun by then stays so; confirmed, the clock counts again.
Instant presentTime(Store &store, const Clock &clock);
Instant presentTime(Desk &desk);

} // namespace regulars
