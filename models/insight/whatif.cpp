#include "insight/whatif.h"

#include <algorithm>
#include <stdexcept>

namespace regulars
{

namespace
{

Ratio major(Money amount, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    return Ratio(amount.count(), unit);
}

template <typename T>
void addAll(std::vector<T> &sums, const std::vector<T> &more)
{
    if (sums.size() != more.size())
        throw std::logic_error("sides of different programmes are added");
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += more[i];
}

bool gainsMore(const MemberChange &a, const MemberChange &b)
{
    return a.gain > b.gain || (a.gain == b.gain && a.member < b.member);
}

bool losesMore(const MemberChange &a, const MemberChange &b)
{
    return a.gain < b.gain || (a.gain == b.gain && a.member < b.member);
}

template <typename Before>
void keep(std::vector<MemberChange> &list, const MemberChange &change, Before before)
{
    const auto place = std::lower_bound(list.begin(), list.end(), change, before);
    if (place == list.end() && list.size() >= WhatIf::mostListed)
        return;
    list.insert(place, change);
    if (list.size() > WhatIf::mostListed)
        list.pop_back();
}

} // namespace

ProgrammeFlow &ProgrammeFlow::operator+=(const ProgrammeFlow &other)
{
    issued += other.issued;
    redeemed += other.redeemed;
    expired += other.expired;
    discounts += other.discounts;
    coupons += other.coupons;
    valueGiven += other.valueGiven;
    gifts += other.gifts;
    couponsGiven += other.couponsGiven;
    return *this;
}

Ratio ProgrammeFlow::cost(const Ratio &pointValue, int decimals) const
{
    return pointValue * Ratio(issued.count()) +
           major(discounts + coupons + valueGiven + gifts, decimals);
}

Ratio ProgrammeFlow::worth(const Ratio &pointValue, int decimals) const
{
    return cost(pointValue, decimals) - pointValue * Ratio(expired.count());
}

RewardReach &RewardReach::operator+=(const RewardReach &other)
{
    redeemed += other.redeemed;
    outOfReach += other.outOfReach;
    membersInReach += other.membersInReach;
    return *this;
}

ProgrammeSide &ProgrammeSide::operator+=(const ProgrammeSide &other)
{
    flow += other.flow;
    outstanding += other.outstanding;
    purchases += other.purchases;
    purchasesRefused += other.purchasesRefused;
    redemptions += other.redemptions;
    redemptionsMissed += other.redemptionsMissed;
    pointsPaymentsMissed += other.pointsPaymentsMissed;
    rises += other.rises;
    falls += other.falls;
    addAll(tiers, other.tiers);
    addAll(rewards, other.rewards);
    addAll(daily, other.daily);
    return *this;
}

WhatIf::WhatIf(Frame frame, ProgrammeSide liveSide, ProgrammeSide draftSide)
    : live(std::move(liveSide))
    , draft(std::move(draftSide))
    , segments(frame.segments)
    , m_frame(std::move(frame))
{}

void WhatIf::add(MemberChange change, const std::vector<int> &inSegments)
{
    ++members;
    const int before = m_frame.rankOfLive.at(static_cast<std::size_t>(change.liveTier));
    const int after = m_frame.rankOfDraft.at(static_cast<std::size_t>(change.draftTier));
    movedUp += after > before ? 1 : 0;
    movedDown += after < before ? 1 : 0;
    for (const int segment : inSegments)
        addToSegment(segment, change.live, change.draft);
    if (change.live == change.draft && m_frame.livePointValue == m_frame.draftPointValue)
        return;
    change.gain = change.draft.worth(m_frame.draftPointValue, m_frame.decimals) -
                  change.live.worth(m_frame.livePointValue, m_frame.decimals);
    if (change.gain > Ratio(0)) {
        ++winners;
        keep(mostGaining, change, gainsMore);
    } else if (change.gain < Ratio(0)) {
        ++losers;
        keep(mostLosing, change, losesMore);
    }
}

void WhatIf::addToSegment(int segment, const ProgrammeFlow &ofLive, const ProgrammeFlow &ofDraft)
{
    SegmentFlow &sum = segments.at(static_cast<std::size_t>(segment));
    ++sum.members;
    sum.live += ofLive;
    sum.draft += ofDraft;
}

void WhatIf::add(const WhatIf &other)
{
    live += other.live;
    draft += other.draft;
    members += other.members;
    movedUp += other.movedUp;
    movedDown += other.movedDown;
    winners += other.winners;
    losers += other.losers;
    for (const MemberChange &change : other.mostGaining)
        keep(mostGaining, change, gainsMore);
    for (const MemberChange &change : other.mostLosing)
        keep(mostLosing, change, losesMore);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        segments[i].members += other.segments.at(i).members;
        segments[i].live += other.segments[i].live;
        segments[i].draft += other.segments[i].draft;
    }
}

Ratio WhatIf::liability(const ProgrammeSide &side) const
{
    const Ratio &value = &side == &live ? m_frame.livePointValue : m_frame.draftPointValue;
    return value * Ratio(side.outstanding.count());
}

} // namespace regulars
