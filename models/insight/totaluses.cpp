#include "insight/totaluses.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace regulars
{

namespace
{

// No more than the limit lets through: what the first pass noted beyond it never happens.
UsedAllowance bounded(UsedAllowance used, const Allowance &limit)
{
    if (limit.times)
        used.times = std::min(used.times, *limit.times);
    if (limit.points)
        used.points = std::min(used.points, *limit.points);
    return used;
}

} // namespace

TotalUses::TotalUses(const Programme &programme)
    : m_programme(&programme)
    , m_uses(programme.rules.size() + 1)
{
    m_isNeeded = programme.policy.budget.isEnforced ||
                 std::any_of(programme.rules.begin(), programme.rules.end(),
                             [](const Rule &rule) { return rule.limit.total.has_value(); });
}

void TotalUses::note(int rule, BusinessDay day, Instant at, qint64 operation, UsedAllowance used)
{
    if (!m_isNeeded)
        return;
    const bool isOfBudget = rule == budget;
    if (isOfBudget ? !m_programme->policy.budget.isEnforced
                   : !m_programme->rules.at(static_cast<std::size_t>(rule)).limit.total)
        return;
    auto &uses = isOfBudget ? m_uses.back() : m_uses[static_cast<std::size_t>(rule)];
    uses.push_back({day, at, operation, used});
}

void TotalUses::add(TotalUses &&other)
{
    for (std::size_t i = 0; i < m_uses.size(); ++i)
        std::move(other.m_uses[i].begin(), other.m_uses[i].end(), std::back_inserter(m_uses[i]));
}

void TotalUses::settle()
{
    for (auto &uses : m_uses) {
        std::sort(uses.begin(), uses.end(), [](const Use &a, const Use &b) {
            return std::tuple(a.at, a.operation, a.used.times, a.used.points) <
                   std::tuple(b.at, b.operation, b.used.times, b.used.points);
        });
        UsedAllowance sum;
        for (Use &use : uses) {
            sum.times += use.used.times;
            sum.points += use.used.points;
            use.used = sum;
        }
    }
}

UsedAllowance TotalUses::before(const std::vector<Use> &uses, std::optional<BusinessDay> first,
                                Instant at, qint64 operation) const
{
    const auto upTo =
        std::lower_bound(uses.begin(), uses.end(), std::tuple(at, operation),
                         [](const Use &use, const std::tuple<Instant, qint64> &place) {
                             return std::tuple(use.at, use.operation) < place;
                         });
    const auto from = first ? std::partition_point(uses.begin(), upTo,
                                                   [&](const Use &use) { return use.day < *first; })
                            : uses.begin();
    if (from == upTo)
        return {};
    UsedAllowance sum = std::prev(upTo)->used;
    if (from != uses.begin()) {
        sum.times -= std::prev(from)->used.times;
        sum.points -= std::prev(from)->used.points;
    }
    return sum;
}

void TotalUses::fill(MemberView &view, BusinessDay day, Instant at, qint64 operation) const
{
    view.usedInTotal.assign(m_programme->rules.size(), {});
    for (std::size_t i = 0; i < m_programme->rules.size(); ++i) {
        const auto &total = m_programme->rules[i].limit.total;
        if (total)
            view.usedInTotal[i] =
                bounded(before(m_uses[i], total->window.firstDay(day), at, operation), *total);
    }
    if (m_programme->policy.budget.isEnforced)
        view.issuedThisYear = before(m_uses.back(), day.firstOfYear(), at, operation).points;
}

} // namespace regulars
