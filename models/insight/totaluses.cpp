#include "insight/totaluses.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace regulars
{

namespace
{

// No more than the limit lets through: what a pass that was told less noted beyond it never
// happens.
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

void TotalUses::open(const std::vector<HistoricUse> &uses,
                     const std::vector<HistoricPoints> &issued)
{
    const auto placeOf = [this](BusinessDay day) {
        return DeedPlace{m_programme->calendar.startOf(day), 0, 0, 0};
    };
    for (const HistoricUse &use : uses) {
        if (const auto rule = m_programme->rule(use.rule))
            note(*rule, use.day, placeOf(use.day), {use.times, use.points});
    }
    for (const HistoricPoints &some : issued)
        note(budget, some.day, placeOf(some.day), {0, some.earned});
}

void TotalUses::note(int rule, BusinessDay day, const DeedPlace &place, UsedAllowance used)
{
    if (!m_isNeeded)
        return;
    const bool isOfBudget = rule == budget;
    if (isOfBudget ? !m_programme->policy.budget.isEnforced
                   : !m_programme->rules.at(static_cast<std::size_t>(rule)).limit.total)
        return;
    auto &uses = isOfBudget ? m_uses.back() : m_uses[static_cast<std::size_t>(rule)];
    uses.push_back({day, place, used});
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
            return std::tuple(a.place, a.used.times, a.used.points) <
                   std::tuple(b.place, b.used.times, b.used.points);
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
                                const DeedPlace &place)
{
    const auto upTo =
        std::lower_bound(uses.begin(), uses.end(), place,
                         [](const Use &use, const DeedPlace &at) { return use.place < at; });
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

void TotalUses::fill(MemberView &view, BusinessDay day, const DeedPlace &place) const
{
    view.usedInTotal.assign(m_programme->rules.size(), {});
    for (std::size_t i = 0; i < m_programme->rules.size(); ++i) {
        const auto &total = m_programme->rules[i].limit.total;
        if (total)
            view.usedInTotal[i] =
                bounded(before(m_uses[i], total->window.firstDay(day), place), *total);
    }
    if (m_programme->policy.budget.isEnforced)
        view.issuedThisYear = before(m_uses.back(), day.firstOfYear(), place).points;
}

// What was used is asked between the uses alone: where both tell the same just after each use of
// either, and the windows begin at days of the calendar, they tell the same always.
bool TotalUses::tellsAs(const TotalUses &other, std::size_t rule) const
{
    const auto &own = m_uses[rule];
    const auto &others = other.m_uses[rule];
    const auto isSame = [](const Use &a, const Use &b) {
        return a.place == b.place && a.used == b.used;
    };
    if (std::equal(own.begin(), own.end(), others.begin(), others.end(), isSame))
        return true;
    const bool isOfBudget = rule == m_programme->rules.size();
    if (isOfBudget || m_programme->rules[rule].limit.total->window.kind == Window::Kind::Back)
        return false;
    const Allowance &total = *m_programme->rules[rule].limit.total;
    const auto agreeAfter = [&](const std::vector<Use> &uses) {
        return std::all_of(uses.begin(), uses.end(), [&](const Use &use) {
            DeedPlace after = use.place;
            ++after.member;
            const auto first = total.window.firstDay(use.day);
            return bounded(before(own, first, after), total) ==
                   bounded(before(others, first, after), total);
        });
    };
    return agreeAfter(own) && agreeAfter(others);
}

std::vector<int> TotalUses::unlike(const TotalUses &other) const
{
    std::vector<int> rules;
    for (std::size_t i = 0; i < m_uses.size(); ++i) {
        if (!tellsAs(other, i))
            rules.push_back(i < m_programme->rules.size() ? static_cast<int>(i) : budget);
    }
    return rules;
}

} // namespace regulars
