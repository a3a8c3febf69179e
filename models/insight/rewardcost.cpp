#include "insight/rewardcost.h"

#include "insight/analysis.h"

#include <algorithm>

namespace regulars
{

namespace
{

// Which part of its years a period is.
Ratio yearsIn(DayRange period)
{
    Ratio years;
    for (BusinessDay from = period.first; from <= period.last;) {
        const BusinessDay newYear(from.firstOfYear().date().addYears(1));
        const BusinessDay to = std::min(period.last, newYear.plusDays(-1));
        years += Ratio(from.daysUntil(to) + 1, from.firstOfYear().daysUntil(newYear));
        from = newYear;
    }
    return years;
}

} // namespace

RewardCost::RewardCost(DayRange period, const Programme &programme)
    : m_period(period)
    , m_programme(programme)
    , m_minorAPoint(programme.policy.pointValue * Ratio(minorPerMajor(programme.currency)))
{}

void RewardCost::add(const PurchaseFact &fact)
{
    if (m_period.contains(fact.day)) {
        m_paidInPoints += fact.pointsMoney;
    }
}

void RewardCost::add(const ReturnFact &fact)
{
    if (m_period.contains(fact.day)) {
        m_paidInPoints -= fact.pointsMoney;
    }
}

void RewardCost::add(const RedemptionFact &fact)
{
    if (fact.isUndone || !m_period.contains(fact.day)) {
        return;
    }
    const auto index = m_programme.reward(fact.reward);
    const auto cost =
        index ? m_programme.rewards[static_cast<std::size_t>(*index)].cost : std::nullopt;
    m_rewards += (cost ? Ratio(cost->count()) * Ratio(fact.quantity)
                       : Ratio(fact.points.count()) * m_minorAPoint) -
                 Ratio(fact.money.count());
}

Ratio RewardCost::cost() const
{
    return m_rewards + Ratio(m_paidInPoints.count());
}

Share RewardCost::ofBudget() const
{
    const auto budget = m_programme.policy.budget.marketingPerYear;
    if (!budget || budget->isZero()) {
        return std::nullopt;
    }
    return cost() / (Ratio(budget->count()) * yearsIn(m_period));
}

} // namespace regulars
