#pragma once

#include "insight/whatif.h"
#include "programme/programme.h"
#include "services/store.h"
#include "values/result.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace regulars
{

// What a draft programme would have done to the shop's own history beside the live one (R8). Both
// are replayed in the same way, so that a programme against itself changes nothing. Reads only:
// members are streamed by runs of ids in several threads, each with a view of the store of its own;
// the outcome is the same for any number of them.
class Simulation
{
public:
    struct Options
    {
        int threads = 0; // 0: as many as the computer has
        // Members done and to do; false stops it. Called from the caller's thread.
        std::function<bool(qint64 done, qint64 total)> keepsGoing{};
    };

    explicit Simulation(Store &store)
        : m_store(store)
    {}

    // The days that it can replay: of the first purchase to that of the last.
    std::optional<DayRange> history() const;
    // None: stopped. Refuses bad-date for a period that ends before it starts, and bad-request for
    // a draft in another currency.
    Result<std::optional<WhatIf>> run(DayRange period, std::shared_ptr<const Programme> draft,
                                      const Options &options);
    // The same against a programme other than the newest.
    Result<std::optional<WhatIf>> compare(DayRange period, std::shared_ptr<const Programme> live,
                                          std::shared_ptr<const Programme> draft,
                                          const Options &options);

private:
    Store &m_store;
};

// The what-if as JSON, names as in contract.md. `live`, `draft` and `change` (draft − live) hold:
//   points_issued, points_redeemed, points_expired, points_outstanding, liability,
//   cost (points at their value and what follows), discounts, coupons, stored_value_given, gifts,
//   coupons_given,
//   purchases, purchases_refused, redemptions, redemptions_not_in_reach,
//   points_payments_not_covered, rises, falls.
// Beside them: from, to, members, moved_up, moved_down, winners, losers; `tiers` and `rewards` by
// id {live, draft} (of rewards: redeemed, not_in_reach, members_in_reach); `daily` by day and
// `segments` by id, each {live, draft} of the flows; `most_gaining` and `most_losing` members
// {member, gain, live_tier, draft_tier, live, draft}; `notes`, codes of what was reckoned otherwise
// than at the till; `not_settled`, ids of the rules, tiers, segments, coupons and rewards that
// `shared-limits-not-settled` is about, and whether the budget is. Coupons that a programme gives
// are counted (coupons_given); what `coupons` holds is what those laid down in fact take off:
// nobody can know which others would have been used. Amounts are strings with the currency's
// decimals.
QJsonObject whatIfToJson(const WhatIf &whatIf, const Programme &live, const Programme &draft);

} // namespace regulars
