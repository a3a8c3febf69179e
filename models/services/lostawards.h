#pragma once

#include "services/rating.h"
#include "services/store.h"
#include "storage/purchases.h"

#include <vector>

namespace regulars
{

// A fixed award of a later purchase or action that needed what was returned (S23).
struct LostAward
{
    LaterAward award;
    Points points; // of the award's fixed sum, to the member himself
};

// Which awards no longer hold, now that part of a purchase is returned: a rule's conditions are
// tested again at each later purchase with the visits and the spend that remain. An award lost
// stays where another purchase in its limit's window, which gave none, would have given it in its
// stead; the oldest go first. An award of which a part still holds stays whole. Awards that stayed
// so before are tested again with each refund.
class LostAwards
{
public:
    // What was returned by `now` counts as returned.
    LostAwards(Store &store, MemberId member, Instant now)
        : m_store(store)
        , m_member(member)
        , m_now(now)
    {}

    // The awards of the purchase itself are left to its own recount.
    std::vector<LostAward> after(PurchaseId returned);

private:
    // The awards of one rule in one window of its limit.
    struct Group
    {
        QString rule;
        std::optional<BusinessDay> windowStart;
        std::vector<LaterAward> awards; // oldest first
    };

    std::vector<LaterAward> candidates(PurchaseId returned);
    std::vector<Group> grouped(const std::vector<LaterAward> &awards);
    std::vector<LostAward> lostOf(const Group &group, const std::vector<Purchase> &later);
    qint64 gained(const Group &group, const std::vector<Purchase> &later);
    Points stillHeld(const LaterAward &award) const;
    const Rule *ruleOf(const LaterAward &award);
    // How often the rule would give at that purchase or action with what remains.
    qint64 timesAt(const Purchase &purchase, const QString &rule);
    qint64 timesAt(const LaterAward &award);

    Store &m_store;
    MemberId m_member;
    Instant m_now;
};

} // namespace regulars
