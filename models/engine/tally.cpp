#include "engine/tally.h"

#include "engine/pricing.h"

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 whyUnit = 1'000'000;

constexpr int nowhere = -1;

PointFraction whole(qint64 points)
{
    return {points, 1};
}

} // namespace

Tally::Tally(const Programme &programme, const MemberView &member, size_t rows, Explained explained)
    : m_programme(programme)
    , m_member(member)
    , m_isExplained(explained == Explained::Yes)
    , m_places(programme.rules.size(), nowhere)
{
    if (m_isExplained)
        m_earning.why.reserve(rows);
}

std::optional<qint64> Tally::timesLeft(int rule) const
{
    const auto index = static_cast<size_t>(rule);
    const Rule &limited = m_programme.rules[index];
    if (limited.limit.isNone())
        return std::nullopt;
    return regulars::timesLeft(limited, usedOf(m_member.usedByMember, index),
                               usedOf(m_member.usedInTotal, index));
}

std::optional<Points> Tally::pointsLeft(int rule) const
{
    const auto index = static_cast<size_t>(rule);
    const Limit &limit = m_programme.rules[index].limit;
    std::optional<Points> left;
    const auto bound = [&](const std::optional<Allowance> &allowance,
                           const std::vector<UsedAllowance> &used) {
        if (allowance && allowance->points) {
            const Points room = std::max(Points(), *allowance->points - usedOf(used, index).points);
            left = std::min(left.value_or(room), room);
        }
    };
    bound(limit.perMember, m_member.usedByMember);
    bound(limit.total, m_member.usedInTotal);
    return left;
}

Tally::OfRule &Tally::ofRule(int rule)
{
    int &place = m_places[static_cast<size_t>(rule)];
    if (place == nowhere) {
        place = static_cast<int>(m_ofRules.size());
        m_ofRules.emplace_back();
    }
    return m_ofRules[static_cast<size_t>(place)];
}

void Tally::addRow(const QString &rule, std::optional<int> line, const PointFraction &points)
{
    if (!m_isExplained)
        return;
    const qint64 millionths = points.millionths();
    m_shownMillionths = checked::add(m_shownMillionths, millionths);
    m_earning.why.push_back({rule, line, fromMillionths(millionths)});
}

void Tally::addTier(int line, const PointFraction &points)
{
    if (points.isZero())
        return;
    addRow(u"tier"_s, line, points);
    m_total.add(points);
}

void Tally::add(int rule, std::optional<int> line, const PointFraction &points)
{
    if (points.isZero())
        return;
    addRow(m_programme.rules[static_cast<size_t>(rule)].id, line, points);
    ofRule(rule).points.add(points);
}

void Tally::cut(int rule, const PointFraction &points)
{
    ofRule(rule).cut.add(points);
}

void Tally::count(int rule, qint64 times)
{
    OfRule &own = ofRule(rule);
    own.times = std::max(own.times, times);
}

void Tally::grant(int rule, Grant grant)
{
    OfRule &own = ofRule(rule);
    own.grantTimes = std::max(own.grantTimes, grant.times);
    if (const auto left = pointsLeft(rule))
        grant.points = std::min(grant.points, *left - own.granted);
    own.granted += grant.points;
    m_earning.grants.push_back(std::move(grant));
}

void Tally::closeRule(int rule, OfRule &own)
{
    PointSum given = own.points;
    given.subtract(own.cut);
    if (const auto left = pointsLeft(rule)) {
        const Points room = *left - own.granted;
        if (given.isMoreThan(room.count())) {
            own.cut.add(given);
            own.cut.add(whole(-room.count()));
            given = PointSum();
            given.add(whole(room.count()));
        }
    }
    if (!own.cut.isZero())
        addRow(m_programme.rules[static_cast<size_t>(rule)].id, std::nullopt,
               own.cut.negated().fraction());
    m_total.add(given);
    const qint64 times = std::max(given.isZero() ? 0 : own.times, own.grantTimes);
    if (times > 0)
        m_earning.uses.push_back({rule, times, Points(given.floor()) + own.granted});
}

void Tally::capTotal(const QString &cap, qint64 room)
{
    const qint64 left = std::max<qint64>(0, room);
    if (!m_total.isMoreThan(left))
        return;
    PointSum cut = m_total.negated();
    cut.add(whole(left));
    addRow(cap, std::nullopt, cut.fraction());
    m_total = PointSum();
    m_total.add(whole(left));
}

// How many points an enforced budget still lets the shop issue this year.
std::optional<qint64> Tally::budgetLeft() const
{
    const Policy &policy = m_programme.policy;
    if (!policy.budget.isEnforced || !policy.budget.marketingPerYear || policy.pointValue.isZero())
        return std::nullopt;
    WideInteger minorUnits = policy.pointValue.numerator();
    for (int i = 0; i < m_programme.currency.decimals; ++i)
        minorUnits *= 10;
    const WideInteger most = static_cast<WideInteger>(policy.budget.marketingPerYear->count()) *
                             policy.pointValue.denominator() / minorUnits;
    const WideInteger left = most - m_member.issuedThisYear.count();
    constexpr WideInteger boundless = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(std::min(left, boundless));
}

qint64 Tally::rounded() const
{
    switch (m_programme.policy.rounding) {
    case Rounding::Down:
        return m_total.floor();
    case Rounding::Nearest:
        return m_total.nearest();
    case Rounding::Up:
        return m_total.ceiling();
    }
    Q_UNREACHABLE();
}

Earning Tally::closed() &&
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] != nowhere)
            closeRule(static_cast<int>(i), m_ofRules[static_cast<size_t>(m_places[i])]);
    }
    if (const auto perDay = m_programme.policy.limits.earnPerDay)
        capTotal(u"earn_per_day"_s, (*perDay - m_member.earnedToday).count());
    if (const auto left = budgetLeft())
        capTotal(u"budget"_s, *left);
    m_earning.points = Points(rounded());
    if (!m_isExplained)
        return std::move(m_earning);
    const qint64 rounding =
        checked::subtract(checked::multiply(m_earning.points.count(), whyUnit), m_shownMillionths);
    if (rounding != 0)
        m_earning.why.push_back({u"rounding"_s, std::nullopt, fromMillionths(rounding)});
    return std::move(m_earning);
}

} // namespace regulars
