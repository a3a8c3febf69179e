#pragma once

#include "engine/quote.h"
#include "insight/memberhistory.h"
#include "insight/pointsheld.h"
#include "insight/replaypast.h"
#include "insight/replayterms.h"
#include "insight/totaluses.h"
#include "insight/whatif.h"

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

// Plays what members did through one programme, as if it had been in force all through the period
// and day-end had run every day: the same engine that rates at the till, nothing written. Purchases
// count as they stand, so that what was returned is as if it had not been sold.
class Replay
{
public:
    // Sums go into `side`. `asked`: what total limits let through by then; `noted`: takes what they
    // let through now. Either may be null.
    Replay(const ReplayTerms &terms, DayRange period, ProgrammeSide &side, const TotalUses *asked,
           TotalUses *noted);

    ReplayOutcome play(const MemberHistory &history);
    // Which of these conditions hold of the member just played, on the period's last day.
    std::vector<int> segmentsHeld();
    // A purchase of nobody's: offers alone.
    void playAnonymous(const HistoricPurchase &purchase, std::span<const HistoricLine> lines);

private:
    void open(const MemberHistory &history);
    void playAll();
    void recall(const HistoricPurchase &purchase);
    void buy(const HistoricPurchase &purchase);
    void happened(const HistoricEvent &event);
    void redeem(const HistoricEvent &event);
    void friendBought(const HistoricEvent &event);
    void move(const HistoricEvent &event);
    void setTier(const HistoricEvent &event);

    void stand(const Moment &moment, qint64 operation, const Basket *basket);
    void fillBasket(const HistoricPurchase &purchase, std::span<const HistoricLine> lines);
    std::optional<Quote> quoted(const HistoricPurchase &purchase);
    void happen(Occasion occasion);
    void put(const Earning &earning, const std::vector<RuleUse> &offers);
    void give(const Grant &grant);
    void credit(Points points);
    void riseIfReached(const Occasion &occasion, std::span<const TestedLine> lines, Points earned);
    void rise(int tier, const Occasion &occasion);

    void endDaysBefore(BusinessDay day);
    void endDay(BusinessDay day);
    std::optional<BusinessDay> nextDayDue() const;
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
    const TotalUses *m_asked;
    TotalUses *m_noted;

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
