#pragma once

#include "engine/basket.h"
#include "engine/memberview.h"
#include "services/store.h"

namespace regulars
{

// Fetches what the engine must know of a member as of an instant: the living figures when nothing
// later is recorded, else recounted from the journal
// ("as of T means entries whose `at` ≤ T").
class ViewLoader
{
public:
    explicit ViewLoader(Store &store)
        : m_store(store)
    {}

    // `basket` (may be null) tells which products' histories are wanted. `except` leaves one
    // purchase out (its own recount).
    MemberView load(MemberId member, const InstalledProgramme &installed, const Moment &moment,
                    const Basket *basket, std::optional<PurchaseId> except = std::nullopt);

private:
    Store &m_store;
};

} // namespace regulars
