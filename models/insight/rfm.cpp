#include "insight/recount.h"

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int newWithinDays = 30;

// Quintiles 1 … 5 by rank, the least first; ties by member id.
template <typename Measure>
std::vector<int> quintiles(const std::vector<RfmMember> &members, Measure measure)
{
    struct Ranked
    {
        qint64 measure;
        qint64 member;
        std::size_t place;
    };
    std::vector<Ranked> order;
    order.reserve(members.size());
    for (std::size_t place = 0; place < members.size(); ++place) {
        order.push_back({measure(members[place]), members[place].member.value(), place});
    }
    std::sort(order.begin(), order.end(), [](const Ranked &a, const Ranked &b) {
        return a.measure != b.measure ? a.measure < b.measure : a.member < b.member;
    });
    std::vector<int> scores(members.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        scores[order[rank].place] = static_cast<int>(1 + 5 * rank / order.size());
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
    const BusinessDay epoch = end;
    const std::vector<int> recency = quintiles(
        members, [epoch](const RfmMember &member) { return epoch.daysUntil(member.lastBought); });
    const std::vector<int> frequency =
        quintiles(members, [](const RfmMember &member) { return member.purchases; });
    const std::vector<int> money =
        quintiles(members, [](const RfmMember &member) { return member.spent.count(); });
    std::vector<RfmScore> scores(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        scores[i] = {recency[i], frequency[i], money[i], RfmSegment::Other};
        scores[i].segment = segmentOf(members[i], scores[i], end);
    }
    return scores;
}

} // namespace regulars
