#include "services/present.h"

#include "services/desk.h"
#include "storage/operations.h"

#include <algorithm>

namespace regulars
{

Instant presentTime(Store &store, const Clock &clock)
{
    const Instant now = clock.now();
    return std::max(now, Operations(store.connection()).lastRecording().value_or(now));
}

Instant presentTime(Desk &desk)
{
    return presentTime(desk.store(), desk.clock());
}

} // namespace regulars
