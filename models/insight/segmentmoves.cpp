#include "insight/segmentmoves.h"

#include "insight/periods.h"
#include "insight/recount.h"

#include <algorithm>
#include <unordered_map>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int monthsShown = 12;

const PurchaseFact &at(const Chronicle &chronicle, int purchase)
{
    return chronicle.purchases[static_cast<std::size_t>(purchase)];
}

QString nameOf(const std::optional<RfmSegment> &segment)
{
    return segment ? codeOf(*segment) : u"none"_s;
}

// What a member had bought by some day.
struct Standing
{
    std::optional<BusinessDay> lastBought;
    qint64 purchases = 0;
    Money spent;
};

SegmentMonth segmentsAt(const Chronicle &now, const std::vector<Standing> &standings,
                        BusinessDay end)
{
    std::vector<RfmMember> buyers;
    for (std::size_t life = 0; life < standings.size(); ++life) {
        const Standing &one = standings[life];
        if (one.lastBought) {
            buyers.push_back({now.lives[life].who.id, *one.lastBought, one.purchases, one.spent});
        }
    }
    SegmentMonth month{end, {}};
    const std::vector<RfmScore> scores = rfmScores(buyers, end);
    for (std::size_t i = 0; i < buyers.size(); ++i) {
        month.members[static_cast<std::size_t>(scores[i].segment)].push_back(buyers[i].member);
    }
    return month;
}

std::vector<SegmentMonth> segmentMonths(const Chronicle &now)
{
    const std::vector<DayRange> months = monthsUpTo(now.period().last, monthsShown);
    // Each purchase stands from the month on in which it was; the first bin holds what was before.
    std::vector<std::vector<int>> bought(months.size());
    for (int index = 0; index < static_cast<int>(now.purchases.size()); ++index) {
        const PurchaseFact &fact = at(now, index);
        if (fact.isGone || now.lifeOfPurchase(index) < 0) {
            continue;
        }
        const auto month =
            std::lower_bound(months.begin(), months.end(), fact.day,
                             [](const DayRange &one, BusinessDay day) { return one.last < day; });
        bought[static_cast<std::size_t>(month - months.begin())].push_back(index);
    }
    std::vector<Standing> standings(now.lives.size());
    std::vector<SegmentMonth> sizes;
    for (std::size_t month = 0; month < months.size(); ++month) {
        for (const int index : bought[month]) {
            const PurchaseFact &fact = at(now, index);
            Standing &one = standings[static_cast<std::size_t>(now.lifeOfPurchase(index))];
            one.lastBought = std::max(one.lastBought.value_or(fact.day), fact.day);
            ++one.purchases;
            one.spent += fact.paidNet;
        }
        sizes.push_back(segmentsAt(now, standings, months[month].last));
    }
    return sizes;
}

SegmentFlows segmentFlows(const Chronicle &now, const Chronicle &before)
{
    std::unordered_map<qint64, QString> stood;
    const auto then = segmentsOf(before);
    for (std::size_t i = 0; i < before.lives.size(); ++i) {
        stood.emplace(now.nowOf(before.lives[i].who.id).value(), nameOf(then[i]));
    }
    SegmentFlows flows;
    const auto stands = segmentsOf(now);
    for (std::size_t i = 0; i < now.lives.size(); ++i) {
        const MemberId member = now.lives[i].who.id;
        const auto from = stood.find(member.value());
        flows[from == stood.end() ? u"joined"_s : from->second][nameOf(stands[i])].push_back(
            member);
    }
    return flows;
}

} // namespace

std::vector<std::optional<RfmSegment>> segmentsOf(const Chronicle &chronicle)
{
    std::vector<RfmMember> buyers;
    std::vector<std::size_t> lifeOf;
    for (std::size_t i = 0; i < chronicle.lives.size(); ++i) {
        const Chronicle::Life &life = chronicle.lives[i];
        if (life.lastPurchase >= 0) {
            buyers.push_back(
                {life.who.id, at(chronicle, life.lastPurchase).day, life.purchases, life.spent});
            lifeOf.push_back(i);
        }
    }
    std::vector<std::optional<RfmSegment>> segments(chronicle.lives.size());
    const std::vector<RfmScore> scores = rfmScores(buyers, chronicle.period().last);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        segments[lifeOf[i]] = scores[i].segment;
    }
    return segments;
}

SegmentMoves segmentMoves(const Chronicle &now, const Chronicle &before)
{
    return {segmentMonths(now), segmentFlows(now, before)};
}

} // namespace regulars
