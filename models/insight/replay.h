#pragma once

#include "engine/quote.h"
#include "insight/amongmembers.h"
#include "insight/memberhistory.h"
#include "insight/pointsheld.h"
#include "insight/replaypast.h"
#include "insight/replayterms.h"
#include "insight/whatif.h"

#include <array>
#include <map>
#include <vector>

namespace regulars
{

// What a member came to under one programme.
struct ReplayOutcome
{
    ProgrammeFlow flow;
    int tier = 0;
};

// In which segments a member stands on the period's last day.
struct SegmentsHeld
{
    // In this one if he stands in the top share, or if he doesn't: only all members tell.
    struct Ranked
    {
        int segment = 0;
        std::size_t ranking = 0; // of ReplayTerms::listRankings
        bool whenIn = true;
    };
    std::vector<int> held;
    std::vector<Ranked> ranked;
    std::vector<Ratio> figures; // by ReplayTerms::listRankings
};

// Plays what members did through one programme, as if it had been in force all through the period
// and day-end had run every day: the same engine that rates at the till, nothing written. Purchases
// count as they stand, so that what was returned is as if it had not been sold.
class Replay
{
public:
    // Sums go into `side`. `asked`: what the members' deeds come to for each other, as an earlier
    // pass noted it; `noted`: takes what they come to now. Either may be null.
    Replay(const ReplayTerms &terms, ProgrammeSide &side, const AmongMembers *asked,
           AmongMembers *noted);

    ReplayOutcome play(const MemberHistory &history);
    // Of the member just played.
    SegmentsHeld segmentsHeld();
    // A purchase of nobody's: offers alone.
    void playAnonymous(const HistoricPurchase &purchase, std::span<const HistoricLine> lines);

private:
    void open(const MemberHistory &history);
    void playAll();
    void receive(const ReferrerGrant &given);
    void recall(const HistoricPurchase &purchase);
    void buy(const HistoricPurchase &purchase);
    void happened(const HistoricEvent &event);
    void redeem(const HistoricEvent &event);
    void friendBought(const HistoricEvent &event);
    void move(const HistoricEvent &event);
    void setTier(const HistoricEvent &event);
    void takeOrGiveBack(const HistoricEvent &event);

    DeedPlace place() const;
    void stand(const Moment &moment, qint64 operation, const Basket *basket);
    void fillExpiring();
    void fillShares(BusinessDay today, bool isRanked);
    std::optional<int> categoryOf(const HistoricLine &line);
    void fillBasket(const HistoricPurchase &purchase, std::span<const HistoricLine> lines);
    std::optional<Quote> quoted(const HistoricPurchase &purchase);
    void happen(Occasion occasion);
    void put(const Earning &earning, const std::vector<RuleUse> &offers);
    void noteUse(const RuleUse &use);
    void give(const Grant &grant);
    void hand(const Grant &grant);
    void countCoupons(qint64 coupons);
    void credit(Points points);
    void riseIfReached(const Occasion &occasion, std::span<const TestedLine> lines, Points earned);
    void rise(int tier, const Occasion &occasion);

    void endDaysBefore(BusinessDay day);
    void endDay(BusinessDay day);
    void liftRanked(BusinessDay day);
    void review(BusinessDay day);
    bool isRankedIn(std::size_t ranking, BusinessDay day) const;
    std::optional<BusinessDay> nextDayDue(BusinessDay before) const;
    std::optional<BusinessDay> nextRankedIn(BusinessDay before) const;
    void noteFigures();
    void findDatedDays();
    void expire(Instant by);
    void close();

    ProgrammeFlow &ofDay(BusinessDay day);
    template <typename Amount>
    void count(Amount ProgrammeFlow::*which, Amount amount);

    const ReplayTerms &m_terms;
    const Programme &m_programme;
    DayRange m_period;
    Instant m_end;
    ProgrammeSide &m_side;
    const AmongMembers *m_asked;
    AmongMembers *m_noted;
    // Where goods stand, as last asked: their texts are held once for all lines, so that nearly
    // always the next one is one of these.
    struct KnownCategory
    {
        QString product;
        QString category;
        std::optional<int> place;
    };
    std::array<KnownCategory, 64> m_categories;

    // Of the member at hand.
    const MemberHistory *m_history = nullptr;
    PointsHeld m_points;
    ReplayPast m_past;
    MemberView m_view;
    ReplayOutcome m_outcome;
    std::optional<BusinessDay> m_reviewOn;
    BusinessDay m_cursor; // the first day that has not ended
    std::vector<BusinessDay> m_datedDays;
    std::map<int, BusinessDay> m_giftOn;                  // by tier
    std::map<QString, std::optional<BusinessDay>> m_tags; // that rules gave, with their last day
    std::map<QString, qint64> m_redeemed;                 // by reward
    bool m_isGone = false;

    // Of the operation at hand.
    Moment m_now;
    qint64 m_operation = 0;
    int m_step = 0;
    std::optional<qint64> m_giver; // of what is being received
    Basket m_basket;
};

template <typename Amount>
void Replay::count(Amount ProgrammeFlow::*which, Amount amount)
{
    if (amount.isZero())
        return;
    m_outcome.flow.*which += amount;
    ofDay(m_now.day).*which += amount;
}

} // namespace regulars
