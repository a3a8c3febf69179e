#pragma once

#include "protocol/demo/demoshop.h"

namespace regulars
{

// Fills a store that was set up just now with very many members: a year of sales, rewards, expiry,
// rankings and birthdays, each operation rated by the engine and chained as at the till, but
// written at one go (see CrowdBooks). The same seed and day make the same shop. The store is worth
// nothing before it returns. Refuses as signing in does.
Result<DemoTally> makeCrowd(Store &store, const DemoOrder &order);

} // namespace regulars
