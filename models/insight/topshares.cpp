#include "insight/topshares.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace regulars
{

std::optional<BusinessDay> rankedOn(const Window &window, BusinessDay today,
                                    std::optional<BusinessDay> lastRun)
{
    const auto first = window.firstDay(today);
    if (window.kind != Window::Kind::Back && first)
        return first->plusDays(-1);
    const BusinessDay yesterday = today.plusDays(-1);
    return lastRun ? std::optional(std::min(*lastRun, yesterday)) : std::nullopt;
}

TopShares::TopShares(const Programme &programme, const std::vector<int> &measures, DayRange period,
                     Days days)
{
    for (const int measure : measures) {
        const Measure &ranked = programme.measures.at(static_cast<std::size_t>(measure));
        Ranking ranking{ranked.topShare.value_or(Ratio(0)), {}, {}, {}};
        const bool isForAll = days == Days::All;
        const BusinessDay first = isForAll ? period.first : period.last;
        if (const auto before = rankedOn(ranked.window, first, first))
            ranking.days.push_back(*before);
        for (BusinessDay day = first; isForAll && day <= period.last; day = day.plusDays(1)) {
            if (ranked.window.lastDay(day).value_or(day) == day)
                ranking.days.push_back(day);
        }
        m_rankings.push_back(std::move(ranking));
    }
}

bool TopShares::isRankedOn(std::size_t ranking, BusinessDay day) const
{
    const auto &days = m_rankings[ranking].days;
    return std::binary_search(days.begin(), days.end(), day);
}

void TopShares::note(std::size_t ranking, qint64 member, BusinessDay from, const Ratio &figure)
{
    m_rankings[ranking].changes.push_back({from, member, figure});
}

void TopShares::add(TopShares &&other)
{
    for (std::size_t i = 0; i < m_rankings.size(); ++i) {
        auto &more = other.m_rankings[i].changes;
        std::move(more.begin(), more.end(), std::back_inserter(m_rankings[i].changes));
    }
}

void TopShares::settle()
{
    for (Ranking &ranking : m_rankings)
        settle(ranking);
}

// places = ⌊share × n⌋ of the n members with something in the window; ties at the border are all
// in.
void TopShares::settle(Ranking &ranking)
{
    std::sort(ranking.changes.begin(), ranking.changes.end(), [](const Change &a, const Change &b) {
        return std::tuple(a.from, a.member) < std::tuple(b.from, b.member);
    });
    std::unordered_map<qint64, Ratio> figures;
    std::vector<Ratio> above;
    auto change = ranking.changes.begin();
    for (const BusinessDay day : ranking.days) {
        const auto first = change;
        for (; change != ranking.changes.end() && change->from <= day; ++change)
            figures.insert_or_assign(change->member, change->figure);
        if (change == first && !ranking.least.empty()) {
            ranking.least.push_back(ranking.least.back());
            continue;
        }
        above.clear();
        for (const auto &[member, figure] : figures) {
            if (figure > Ratio(0))
                above.push_back(figure);
        }
        const qint64 places = (ranking.share * Ratio(static_cast<qint64>(above.size()))).floor();
        if (places <= 0) {
            ranking.least.emplace_back();
            continue;
        }
        const auto last = above.begin() + static_cast<std::ptrdiff_t>(places - 1);
        std::nth_element(above.begin(), last, above.end(), std::greater<>());
        ranking.least.emplace_back(*last);
    }
    ranking.changes.clear();
}

bool TopShares::isIn(std::size_t ranking, BusinessDay day, const Ratio &figure) const
{
    const Ranking &asked = m_rankings[ranking];
    const auto found = std::lower_bound(asked.days.begin(), asked.days.end(), day);
    return found != asked.days.end() && *found == day &&
           isInAt(ranking, static_cast<std::size_t>(found - asked.days.begin()), figure);
}

bool TopShares::isInAt(std::size_t ranking, std::size_t day, const Ratio &figure) const
{
    const auto &all = m_rankings[ranking].least;
    return day < all.size() && all[day] && figure >= *all[day];
}

std::vector<std::size_t> TopShares::unlike(const TopShares &other) const
{
    std::vector<std::size_t> rankings;
    for (std::size_t i = 0; i < m_rankings.size(); ++i) {
        if (m_rankings[i].least != other.m_rankings[i].least)
            rankings.push_back(i);
    }
    return rankings;
}

} // namespace regulars
