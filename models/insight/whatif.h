#pragma once

#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/ratio.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regulars
{

// What a programme gives and what becomes of its points: of a member, a day, a segment or the shop.
struct ProgrammeFlow
{
    Points issued;
    Points redeemed; // rewards and points as money
    Points expired;
    Money discounts;         // offers and tier discounts
    Money coupons;           // taken off by coupons
    Money valueGiven;        // stored value as bonus
    Money gifts;             // rewards handed out free, at their cost
    qint64 couponsGiven = 0; // handed out; what they take off counts when they are used

    ProgrammeFlow &operator+=(const ProgrammeFlow &other);
    friend bool operator==(const ProgrammeFlow &, const ProgrammeFlow &) = default;

    // What it costs the shop in major units of currency: points at their value, and the rest.
    Ratio cost(const Ratio &pointValue, int decimals) const;
    // What members have of it: points that were lost cost them what they are worth.
    Ratio worth(const Ratio &pointValue, int decimals) const;
};

// One reward under one programme.
struct RewardReach
{
    qint64 redeemed = 0;       // redemptions of the history that would have been in reach
    qint64 outOfReach = 0;     // those that would not
    qint64 membersInReach = 0; // who could have it on the period's last day
    RewardReach &operator+=(const RewardReach &other);
    friend bool operator==(const RewardReach &, const RewardReach &) = default;
};

// One programme's side of a what-if.
struct ProgrammeSide
{
    ProgrammeFlow flow;
    Points outstanding;           // less debt, at the period's end
    qint64 purchases = 0;         // replayed
    qint64 purchasesRefused = 0;  // the programme withholds their goods from that member
    qint64 redemptions = 0;       // in reach
    qint64 redemptionsMissed = 0; // not in reach
    Points pointsPaymentsMissed;  // paid as money in fact, more than there would have been
    qint64 rises = 0;             // of tiers, within the period
    qint64 falls = 0;
    std::vector<qint64> tiers;        // members at the end, aligned with the programme's
    std::vector<RewardReach> rewards; // aligned with the programme's
    std::vector<ProgrammeFlow> daily; // aligned with the period's days

    ProgrammeSide() = default;
    ProgrammeSide(std::size_t tierCount, std::size_t rewardCount, std::size_t days)
        : tiers(tierCount)
        , rewards(rewardCount)
        , daily(days)
    {}
    ProgrammeSide &operator+=(const ProgrammeSide &other);
    friend bool operator==(const ProgrammeSide &, const ProgrammeSide &) = default;
};

// How one member fares under both.
struct MemberChange
{
    MemberId member;
    ProgrammeFlow live;
    ProgrammeFlow draft;
    int liveTier = 0; // at the end
    int draftTier = 0;
    Ratio gain; // worth under the draft less worth under the live one
};

struct SegmentFlow
{
    qint64 members = 0;
    ProgrammeFlow live;
    ProgrammeFlow draft;
    friend bool operator==(const SegmentFlow &, const SegmentFlow &) = default;
};

// A draft programme against the live one over the same history.
class WhatIf
{
public:
    struct Frame
    {
        DayRange period;
        int decimals = 2; // of the currency
        Ratio livePointValue;
        Ratio draftPointValue;
        // How high each tier stands, so that moves can be compared: equal ids stand equally high.
        std::vector<int> rankOfLive;
        std::vector<int> rankOfDraft;
        std::size_t segments = 0;
    };
    static constexpr std::size_t mostListed = 50;
    // Ids of what `shared-limits-not-settled` is about: its figures may be off.
    struct Unsettled
    {
        QStringList rules;
        QStringList tiers;
        QStringList segments;
        QStringList coupons;
        QStringList rewards;
        bool isOfBudget = false;
    };

    WhatIf(Frame frame, ProgrammeSide liveSide, ProgrammeSide draftSide);

    // A member's outcome; its flows are in the sides already.
    void add(MemberChange change, const std::vector<int> &segments);
    // Of a member whose segment is known later.
    void addToSegment(int segment, const ProgrammeFlow &ofLive, const ProgrammeFlow &ofDraft);
    // Of other members.
    void add(const WhatIf &other);

    const DayRange &period() const { return m_frame.period; }
    const Frame &frame() const { return m_frame; }
    Ratio liability(const ProgrammeSide &side) const;

    ProgrammeSide live;
    ProgrammeSide draft;
    qint64 members = 0;
    qint64 movedUp = 0; // higher under the draft at the end
    qint64 movedDown = 0;
    qint64 winners = 0;
    qint64 losers = 0;
    std::vector<MemberChange> mostGaining; // most first, at most mostListed; ties by member
    std::vector<MemberChange> mostLosing;
    std::vector<SegmentFlow> segments; // aligned with the live programme's
    QStringList notes;                 // codes of what was approximated
    Unsettled unsettled;

private:
    Frame m_frame;
};

} // namespace regulars
