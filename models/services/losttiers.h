#pragma once

#include "services/desk.h"
#include "services/takingback.h"
#include "storage/tiershistory.h"

namespace regulars
{

// What becomes of the tiers that a member reached, now that part of a purchase is returned: where
// no path holds any more without it, neither then nor by what came since, the gift's points and
// unused coupons are taken back and the review is due at the next day-end (S31). Nobody falls
// before that.
class LostTiers
{
public:
    LostTiers(Work &work, MemberId member)
        : m_work(work)
        , m_member(member)
    {}

    void takeGifts(TakingBack &taking);

private:
    bool stillHolds(const TierChange &change) const;
    bool heldThen(const TierChange &change, int tier) const;
    bool heldWithoutPurchase(const TierChange &change, int tier) const;
    bool holdsNow(const QString &tier) const;
    void takeGift(const TierChange &change, TakingBack &taking);
    void makeReviewDue();

    Work &m_work;
    MemberId m_member;
};

} // namespace regulars
