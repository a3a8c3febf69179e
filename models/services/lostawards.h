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
    Points points;        // of the award's fixed sum, to the member himself
    bool isWhole = false; // nothing of the award stands
};

// Which awards after a purchase no longer hold, now that part of it is returned: a rule's
// conditions are tested again at each later purchase with the visits and the spend that remain. An
// award lost stays where another purchase in its limit's window, which gave none, would have given
// it in its stead; the oldest go first.
class LostAwards
{
public:
    // What was returned by `now` counts as returned.
    LostAwards(Store &store, MemberId member, Instant now)
        : m_store(store)
        , m_member(member)
        , m_now(now)
    {}

    std::vector<LostAward> after(const Purchase &returned);

private:
    // The awards of one rule in one window of its limit.
    struct Group
    {
        QString rule;
        std::optional<BusinessDay> windowStart;
        std::vector<LaterAward> awards; // oldest first
    };

    std::vector<Group> groupsAfter(const Purchase &returned);
    std::vector<LostAward> lostOf(const Group &group, const std::vector<Purchase> &later);
    qint64 gained(const Group &group, const std::vector<Purchase> &later);
    // How often the rule would give at that purchase or action with what remains.
    qint64 timesAt(const Purchase &purchase, const QString &rule);
    qint64 timesAt(const LaterAward &award);

    Store &m_store;
    MemberId m_member;
    Instant m_now;
};

} // namespace regulars
