#pragma once

#include "engine/basket.h"
#include "engine/memberview.h"
#include "engine/occasion.h"
#include "services/store.h"

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// Fetches what the engine must know of a member as of an instant: the living figures when nothing
// later is recorded, else recounted from the journal ("as of T means entries whose `at` ≤ T"). Only
// what the programme asks for is fetched.
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

    // The counters of a view as they would have been at that moment, had what was returned or
    // undone by `returnsUntil` never been (S23); everything else stays as it was then.
    void recount(MemberView &view, MemberId member, const InstalledProgramme &installed,
                 const Moment &moment, Instant returnsUntil, std::optional<PurchaseId> except);

    // What total limits have let through, aligned with the programme's rules; empty where it has
    // none.
    std::vector<UsedAllowance> usedInTotal(const Programme &programme, BusinessDay day);

private:
    Store &m_store;
};

// Views of many members as of one moment that hold what the segments of a programme ask for, and of
// the rest only what the member's own row tells.
class SegmentViews
{
public:
    // `only`: that segment and those that it names, instead of all.
    SegmentViews(Store &store, const InstalledProgramme &installed, const Moment &moment,
                 std::optional<size_t> only = std::nullopt);
    ~SegmentViews();

    MemberView load(MemberId member) const;

private:
    struct Setting;

    static void readRankings(Setting &setting);

    std::unique_ptr<const Setting> m_setting;
};

} // namespace regulars
