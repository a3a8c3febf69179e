#include "insight/recount.h"

#include <algorithm>
#include <numeric>

namespace regulars
{

namespace
{

constexpr int newWithinDays = 30;

// Quintiles 1 … 5 by rank, the least first; ties by member id.
template <typename Less>
std::vector<int> quintiles(const std::vector<RfmMember> &members, Less less)
{
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (less(members[a], members[b])) {
            return true;
        }
        if (less(members[b], members[a])) {
            return false;
        }
        return members[a].member < members[b].member;
    });
    std::vector<int> scores(members.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        scores[order[rank]] = static_cast<int>(1 + 5 * rank / order.size());
    }
    return scores;
}

RfmSegment segmentOf(const RfmMember &member, const RfmScore &score, BusinessDay end)
{
    const qint64 silentDays = member.lastBought.daysUntil(end);
    const auto isMiddling = [](int quintile) { return quintile >= 2 && quintile <= 4; };
    if (member.purchases == 1 && silentDays <= newWithinDays) {
        return RfmSegment::New;
    }
    if (score.recency >= 4 && score.frequency >= 4 && score.money >= 4) {
        return RfmSegment::HighValue;
    }
    if (silentDays >= 30 && score.frequency >= 4) {
        return RfmSegment::AtRisk;
    }
    if (silentDays >= 90) {
        return RfmSegment::Sleeping;
    }
    if (score.recency >= 4 && isMiddling(score.frequency) && isMiddling(score.money)) {
        return RfmSegment::Potential;
    }
    return RfmSegment::Other;
}

} // namespace

std::vector<RfmScore> rfmScores(const std::vector<RfmMember> &members, BusinessDay end)
{
    const std::vector<int> recency = quintiles(
        members, [](const auto &a, const auto &b) { return a.lastBought < b.lastBought; });
    const std::vector<int> frequency =
        quintiles(members, [](const auto &a, const auto &b) { return a.purchases < b.purchases; });
    const std::vector<int> money =
        quintiles(members, [](const auto &a, const auto &b) { return a.spent < b.spent; });
    std::vector<RfmScore> scores(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        scores[i] = {recency[i], frequency[i], money[i], RfmSegment::Other};
        scores[i].segment = segmentOf(members[i], scores[i], end);
    }
    return scores;
}

} // namespace regulars
