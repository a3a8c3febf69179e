#include "insight/stepcount.h"

#include <algorithm>
#include <tuple>

namespace regulars
{

StepCount::StepCount(const std::vector<DayRange> &steps)
{
    m_steps.reserve(steps.size());
    for (const DayRange &days : steps) {
        m_steps.push_back({.days = days});
    }
}

std::optional<std::size_t> StepCount::stepOf(BusinessDay day) const
{
    if (m_lastDay == day) {
        return m_lastStep;
    }
    const auto behind = std::upper_bound(
        m_steps.begin(), m_steps.end(), day,
        [](BusinessDay one, const StepFigures &step) { return one < step.days.first; });
    m_lastDay = day;
    m_lastStep = behind == m_steps.begin()
                     ? std::nullopt
                     : std::optional(static_cast<std::size_t>(behind - m_steps.begin()) - 1);
    return m_lastStep;
}

void StepCount::add(const MemberFact &fact)
{
    m_placeOf.add(fact.id, static_cast<int>(m_joined.size()));
    m_joined.push_back(fact.joinedOn);
    if (const auto step = stepOf(fact.joinedOn)) {
        ++m_steps[*step].joined;
    }
    for (StepFigures &step : m_steps) {
        step.members += fact.joinedOn <= step.days.last ? 1 : 0;
    }
}

void StepCount::note(MemberId member, BusinessDay day, bool isPurchase, bool isRedeeming)
{
    if (const int place = m_placeOf.of(member); place >= 0) {
        m_acts.push_back({static_cast<std::size_t>(place), day, isPurchase, isRedeeming});
    }
}

void StepCount::add(const PurchaseFact &fact)
{
    const auto step = stepOf(fact.day);
    if (step) {
        m_steps[*step].sales += fact.paid;
        m_steps[*step].memberSales += fact.member ? fact.paid : Money();
    }
    if (fact.isGone) {
        return;
    }
    if (step) {
        ++m_steps[*step].purchases;
        m_steps[*step].memberPurchases += fact.member ? 1 : 0;
    }
    if (fact.member) {
        note(*fact.member, fact.day, true, fact.usedPoints);
    }
}

void StepCount::add(const ReturnFact &fact)
{
    if (const auto step = stepOf(fact.day)) {
        m_steps[*step].sales -= fact.amount;
        m_steps[*step].memberSales -= fact.isMember ? fact.amount : Money();
    }
}

void StepCount::add(const PointsFact &fact)
{
    const auto step = stepOf(fact.day);
    // Summed up by finish(): what stood before the first step counts with it.
    m_steps[step.value_or(0)].outstanding += fact.amount;
    if (!step) {
        return;
    }
    StepFigures &figures = m_steps[*step];
    switch (fact.kind) {
    case BridgeKind::Issued:
    case BridgeKind::TakenBack:
        figures.issued += fact.amount;
        break;
    case BridgeKind::Redeemed:
    case BridgeKind::Restored:
        figures.redeemed -= fact.amount;
        break;
    case BridgeKind::Expired:
        figures.expired -= fact.amount;
        break;
    default:
        break;
    }
}

void StepCount::add(const RedemptionFact &fact)
{
    if (!fact.isUndone) {
        note(fact.member, fact.day, false, true);
    }
}

void StepCount::add(const ActionFact &fact)
{
    note(fact.member, fact.day, false, false);
}

std::vector<StepFigures> StepCount::finish()
{
    finishMembers();
    Points outstanding;
    for (StepFigures &step : m_steps) {
        outstanding += step.outstanding;
        step.outstanding = outstanding;
    }
    return m_steps;
}

void StepCount::finishMembers()
{
    std::sort(m_acts.begin(), m_acts.end(), [](const Act &a, const Act &b) {
        return std::tie(a.member, a.day) < std::tie(b.member, b.day);
    });
    std::size_t from = 0;
    for (std::size_t member = 0; member < m_joined.size(); ++member) {
        std::size_t to = from;
        while (to < m_acts.size() && m_acts[to].member == member) {
            ++to;
        }
        finishMember(member, from, to);
        from = to;
    }
}

void StepCount::finishMember(std::size_t member, std::size_t from, std::size_t to)
{
    std::optional<BusinessDay> lastBought;
    std::size_t at = from;
    for (StepFigures &step : m_steps) {
        qint64 purchases = 0;
        bool isActive = false;
        bool isRedeeming = false;
        for (; at < to && m_acts[at].day <= step.days.last; ++at) {
            const Act &act = m_acts[at];
            const bool isInStep = act.day >= step.days.first;
            isActive |= isInStep;
            isRedeeming |= isInStep && act.isRedeeming;
            purchases += isInStep && act.isPurchase ? 1 : 0;
            lastBought = act.isPurchase ? act.day : lastBought;
        }
        step.active += isActive ? 1 : 0;
        step.redeeming += isRedeeming ? 1 : 0;
        step.buyers += purchases >= 1 ? 1 : 0;
        step.repeaters += purchases >= 2 ? 1 : 0;
        const BusinessDay lastSign = lastBought.value_or(m_joined[member]);
        const bool isThere = m_joined[member] <= step.days.last;
        step.sleeping += isThere && lastSign.daysUntil(step.days.last) > stillAwakeDays ? 1 : 0;
    }
}

Money quantile(const std::vector<Money> &ascending, int percent)
{
    const auto rank = (ascending.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return ascending.at(std::max<std::size_t>(rank, 1) - 1);
}

// Tiers are few.
void SpendCount::add(const MemberFact &fact)
{
    auto tier = std::find(m_tiers.begin(), m_tiers.end(), fact.tier);
    if (tier == m_tiers.end()) {
        tier = m_tiers.insert(tier, fact.tier);
    }
    m_placeOf.add(fact.id, static_cast<int>(m_tierAt.size()));
    m_tierAt.push_back(static_cast<quint16>(tier - m_tiers.begin()));
}

void SpendCount::add(const PurchaseFact &fact)
{
    if (fact.member && !fact.isGone && m_period.contains(fact.day)) {
        m_spent[fact.member->value()] += fact.paidNet;
    }
}

std::vector<Money> SpendCount::finish() const
{
    std::vector<Money> spent;
    spent.reserve(m_spent.size());
    for (const auto &[member, money] : m_spent) {
        spent.push_back(money);
    }
    std::sort(spent.begin(), spent.end());
    return spent;
}

std::vector<SpendSpread> SpendCount::byTier() const
{
    std::vector<std::vector<Money>> spent(m_tiers.size());
    for (const auto &[member, money] : m_spent) {
        if (const int place = m_placeOf.of(MemberId(member)); place >= 0) {
            spent[m_tierAt[static_cast<std::size_t>(place)]].push_back(money);
        }
    }
    std::vector<SpendSpread> spreads;
    for (std::size_t tier = 0; tier < spent.size(); ++tier) {
        std::vector<Money> &amounts = spent[tier];
        if (amounts.empty()) {
            continue;
        }
        std::sort(amounts.begin(), amounts.end());
        SpendSpread spread{m_tiers[tier], static_cast<qint64>(amounts.size()), {}};
        std::transform(SpendSpread::percents.begin(), SpendSpread::percents.end(),
                       spread.amounts.begin(),
                       [&amounts](int percent) { return quantile(amounts, percent); });
        spreads.push_back(spread);
    }
    return spreads;
}

} // namespace regulars
