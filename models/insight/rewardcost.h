#pragma once

#include "insight/factsink.h"
#include "insight/figures.h"
#include "programme/programme.h"

namespace regulars
{

// What redemptions of a period cost the shop (contract.md section 5, `redemption_cost`): rewards at
// their cost, else at what their points cost, less the money paid for them; and what points paid
// at the till. Counts the facts that fall in the period.
class RewardCost final : public FactSink
{
public:
    RewardCost(DayRange period, const Programme &programme);

    void add(const MemberFact &) override {}
    void add(const PurchaseFact &fact) override;
    void add(const ReturnFact &fact) override;
    void add(const PointsFact &) override {}
    void add(const RedemptionFact &fact) override;
    void add(const ActionFact &) override {}
    void add(const TierMoveFact &) override {}

    Ratio cost() const; // minor units
    // Of the yearly budget's part for the period; none without a budget.
    Share ofBudget() const;

private:
    DayRange m_period;
    const Programme &m_programme;
    Ratio m_minorAPoint;
    Ratio m_rewards;
    Money m_paidInPoints;
};

} // namespace regulars
