#include "protocol/demo/crowdviews.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <variant>

namespace regulars
{

namespace
{

constexpr Length yearLong{12, Length::Unit::Month};

[[noreturn]] void refuse(const char *what)
{
    throw std::logic_error(std::string("the demo's crowd has no answer: ") + what);
}

bool isOfMonth(const Measure &measure)
{
    return measure.window.kind == Window::Kind::Month &&
           (measure.metric == Metric::Visits || measure.metric == Metric::Spend);
}

// All that a demo's year holds.
bool isOfYear(const Measure &measure)
{
    const bool isLong =
        measure.window.kind == Window::Kind::Lifetime ||
        (measure.window.kind == Window::Kind::Back && measure.window.length == yearLong);
    return isLong && (measure.metric == Metric::PointsEarned || measure.metric == Metric::Visits ||
                      measure.metric == Metric::Spend);
}

} // namespace

CrowdViews::CrowdViews(const Programme &programme)
    : m_programme(programme)
    , m_asked(programme.measures.size(), false)
{
    programme.forEachCondition([this](const Condition &condition) {
        forEachLeaf(condition, [this](const Condition &leaf) { lookAt(leaf); });
    });
    for (const Rule &rule : programme.rules) {
        m_hasLimits = m_hasLimits || rule.limit.perMember.has_value();
        if (rule.limit.total) {
            refuse("a limit of all members together");
        }
    }
    if (programme.policy.budget.isEnforced || programme.policy.expiry.kind == Expiry::Kind::Idle) {
        refuse("a budget, or points that live on while somebody comes");
    }
}

void CrowdViews::lookAt(const Condition &leaf)
{
    m_asksExpiring = m_asksExpiring || std::holds_alternative<conditions::Expiring>(leaf.test);
    if (std::holds_alternative<conditions::Usual>(leaf.test) ||
        std::holds_alternative<conditions::RunsOutWithin>(leaf.test)) {
        refuse("goods bought before");
    }
    const auto *history = std::get_if<conditions::History>(&leaf.test);
    if (!history) {
        return;
    }
    const auto index = static_cast<std::size_t>(history->measure);
    const Measure &measure = m_programme.measures.at(index);
    if (!measure.categories.empty() || !measure.products.empty()) {
        refuse("a figure of some goods");
    }
    if (history->comparison != conditions::Comparison::TopShare) {
        if (!isOfMonth(measure) && !isOfYear(measure)) {
            refuse("a figure");
        }
        m_asked[index] = true;
    } else if (!isOfMonth(measure)) {
        refuse("a ranking other than a month's");
    } else if (std::find(m_rankings.begin(), m_rankings.end(), history->measure) ==
               m_rankings.end()) {
        m_rankings.push_back(history->measure);
    }
}

qint64 CrowdViews::ofMonth(const CrowdMember &member, int measure) const
{
    return m_programme.measures.at(static_cast<std::size_t>(measure)).metric == Metric::Visits
               ? member.visitsOfMonth
               : member.spendOfMonth.count();
}

MeasureValue CrowdViews::valueOf(const CrowdMember &member, std::size_t index) const
{
    const Measure &measure = m_programme.measures[index];
    if (isOfMonth(measure)) {
        return {ofMonth(member, static_cast<int>(index)), 0};
    }
    switch (measure.metric) {
    case Metric::PointsEarned:
        return {member.account.earned.count(), 0};
    case Metric::Visits:
        return {member.account.purchases, 0};
    default:
        return {member.account.spend.count(), 0};
    }
}

MemberView CrowdViews::of(const CrowdMember &member, const Moment &moment) const
{
    MemberView view{.joinedOn = member.joinedOn};
    view.tier = member.tier;
    view.birthday = member.birthday;
    view.gender = member.gender;
    view.tags = member.tags;
    view.purchasesBefore = member.account.purchases;
    view.lastPurchaseOn = member.account.lastPurchaseOn;
    view.usablePoints = Points(usableAmount(member.lots, moment.at));
    view.measures.assign(m_programme.measures.size(), {});
    for (std::size_t i = 0; i < view.measures.size(); ++i) {
        if (m_asked[i]) {
            view.measures[i] = valueOf(member, i);
        }
    }
    if (!m_rankings.empty()) {
        view.inTopShare.assign(m_programme.measures.size(), false);
        for (std::size_t i = 0; i < m_rankings.size(); ++i) {
            view.inTopShare[static_cast<std::size_t>(m_rankings[i])] =
                (member.ranked >> i & 1) != 0;
        }
    }
    if (m_hasLimits) {
        addUses(view, member, moment.day);
    }
    if (m_programme.policy.limits.earnPerDay) {
        view.earnedToday = member.earnedOfDay;
    }
    if (m_asksExpiring) {
        addExpiring(view, member, moment.at);
    }
    return view;
}

void CrowdViews::addUses(MemberView &view, const CrowdMember &member, BusinessDay today) const
{
    view.usedByMember.resize(m_programme.rules.size());
    for (const CrowdMember::Use &use : member.uses) {
        const auto rule = static_cast<std::size_t>(use.rule);
        const auto first = m_programme.rules[rule].limit.perMember->window.firstDay(today);
        if (!first || *first <= use.day) {
            view.usedByMember[rule].times += use.used.times;
            view.usedByMember[rule].points += use.used.points;
        }
    }
}

// Later points die later: they lie in the order of their ends.
void CrowdViews::addExpiring(MemberView &view, const CrowdMember &member, Instant at) const
{
    for (const Lot &lot : member.lots) {
        if (!lot.expiresAt || *lot.expiresAt <= at) {
            continue;
        }
        const BusinessDay lastGood = m_programme.calendar.dayOf(lot.expiresAt->plusMs(-1));
        if (view.expiring.empty() || view.expiring.back().on < lastGood) {
            view.expiring.push_back({lastGood, Points()});
        }
        view.expiring.back().points += Points(lot.remaining);
    }
}

} // namespace regulars
