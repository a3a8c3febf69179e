#include "insight/analysisparts.h"
#include "insight/segmentmoves.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const PurchaseFact &at(const Chronicle &chronicle, int purchase)
{
    return chronicle.purchases[static_cast<std::size_t>(purchase)];
}

Share medianOf(std::vector<qint64> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1) {
        return Ratio(values[middle]);
    }
    return Ratio(values[middle - 1] + values[middle], 2);
}

// Those of the period before, by who they are now: merged ones are one.
std::vector<MemberId> nowOf(const Chronicle &now, const std::vector<MemberId> &earlier)
{
    std::vector<MemberId> members;
    members.reserve(earlier.size());
    for (const MemberId member : earlier) {
        members.push_back(now.nowOf(member));
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

bool boughtInPeriod(const Chronicle &now, MemberId member)
{
    const Chronicle::Life *life = now.find(member);
    return life && life->visits > 0;
}

void analyseSleepers(const Chronicle &now, const Chronicle &before, Analysis &analysis)
{
    std::vector<MemberId> slept;
    for (const Chronicle::Life &life : before.lives) {
        if (before.isSleeping(life)) {
            slept.push_back(life.who.id);
        }
    }
    slept = nowOf(now, slept);
    std::vector<qint64> gaps;
    std::vector<MemberId> &woke = analysis.behind[u"reactivated"_s];
    for (const MemberId member : slept) {
        const Chronicle::Life *life = now.find(member);
        if (!life || life->firstInPeriod < 0) {
            continue;
        }
        woke.push_back(member);
        if (life->secondInPeriod >= 0) {
            gaps.push_back(
                at(now, life->firstInPeriod).day.daysUntil(at(now, life->secondInPeriod).day));
        }
    }
    analysis.leading.reactivated =
        shareOf(static_cast<qint64>(woke.size()), static_cast<qint64>(slept.size()));
    analysis.leading.reactivationGap = medianOf(std::move(gaps));
}

void analyseHighValue(const Chronicle &now, const Chronicle &before, Analysis &analysis)
{
    const auto segments = segmentsOf(before);
    std::vector<MemberId> valued;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i] == RfmSegment::HighValue) {
            valued.push_back(before.lives[i].who.id);
        }
    }
    valued = nowOf(now, valued);
    std::vector<MemberId> &lost = analysis.behind[u"high_value_lost"_s];
    for (const MemberId member : valued) {
        if (!boughtInPeriod(now, member)) {
            lost.push_back(member);
        }
    }
    analysis.leading.highValueChurn =
        shareOf(static_cast<qint64>(lost.size()), static_cast<qint64>(valued.size()));
}

void analyseOfferUse(const Chronicle &now, const Chronicle &before, Analysis &analysis)
{
    std::vector<MemberId> buyers;
    for (const Chronicle::Life &life : before.lives) {
        if (life.visits > 0) {
            buyers.push_back(life.who.id);
        }
    }
    qint64 stayed = 0;
    std::vector<MemberId> &users = analysis.behind[u"offer_users"_s];
    for (const MemberId member : nowOf(now, buyers)) {
        const Chronicle::Life *life = now.find(member);
        if (!life || life->visits == 0) {
            continue;
        }
        ++stayed;
        if (life->usedOfferNow) {
            users.push_back(member);
        }
    }
    analysis.leading.offerParticipation = shareOf(static_cast<qint64>(users.size()), stayed);
}

} // namespace

void GroupSum::add(const Chronicle::Life &life)
{
    ++m_sum.members;
    m_sum.purchases += life.visits;
    m_sum.sales += life.sales;
    m_bought += life.visits >= 1 ? 1 : 0;
    m_repeated += life.visits >= 2 ? 1 : 0;
}

GroupFigures GroupSum::figures(Ratio months, Money allSales) const
{
    GroupFigures figures = m_sum;
    figures.salesShare = shareOf(figures.sales.count(), allSales.count());
    if (figures.members > 0) {
        figures.visitsAMonth = Ratio(figures.purchases, figures.members) / months;
    }
    figures.averageBasket = shareOf(figures.sales.count(), figures.purchases);
    figures.repeatRate = shareOf(m_repeated, m_bought);
    return figures;
}

Money salesOf(const Chronicle &chronicle)
{
    Money sales;
    for (const PurchaseFact &purchase : chronicle.purchases) {
        sales += chronicle.isInPeriod(purchase.day) ? purchase.paid : Money();
    }
    for (const ReturnFact &back : chronicle.returns) {
        sales -= back.amount;
    }
    return sales;
}

void analyseMembers(const Chronicle &now, const Chronicle &before, Analysis &analysis)
{
    const auto atStart = static_cast<qint64>(before.lives.size());
    analysis.leading.memberGrowth =
        shareOf(static_cast<qint64>(now.lives.size()) - atStart, atStart);
    for (const Chronicle::Life &life : now.lives) {
        if (now.isSleeping(life)) {
            analysis.behind[u"sleeping"_s].push_back(life.who.id);
        }
        if (life.isActive) {
            analysis.behind[u"active"_s].push_back(life.who.id);
        }
        if (now.isInPeriod(life.who.joinedOn)) {
            analysis.behind[u"joined"_s].push_back(life.who.id);
        }
        if (life.issued > Points()) {
            analysis.behind[u"earned"_s].push_back(life.who.id);
        }
    }
    analyseSleepers(now, before, analysis);
    analyseHighValue(now, before, analysis);
    analyseOfferUse(now, before, analysis);
}

void analyseGroups(const Chronicle &now, Analysis &analysis)
{
    const Ratio months = monthsIn(now.period());
    const Money sales = salesOf(now);
    const auto segments = segmentsOf(now);
    QMap<QString, GroupSum> tiers;
    QMap<QString, GroupSum> parts;
    for (std::size_t i = 0; i < now.lives.size(); ++i) {
        const Chronicle::Life &life = now.lives[i];
        const QString segment = segments[i] ? codeOf(*segments[i]) : u"none"_s;
        tiers[life.who.tier].add(life);
        parts[segment].add(life);
        analysis.behind[u"tier:"_s + life.who.tier].push_back(life.who.id);
        analysis.behind[u"segment:"_s + segment].push_back(life.who.id);
    }
    for (auto it = tiers.cbegin(); it != tiers.cend(); ++it) {
        analysis.byTier.insert(it.key(), it->figures(months, sales));
    }
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        analysis.bySegment.insert(it.key(), it->figures(months, sales));
    }
}

QMap<QString, GroupFigures> groupsOf(const Chronicle &now,
                                     const QMap<QString, std::vector<MemberId>> &sets)
{
    const Ratio months = monthsIn(now.period());
    const Money sales = salesOf(now);
    QMap<QString, GroupFigures> groups;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
        GroupSum sum;
        for (const MemberId member : *set) {
            if (const Chronicle::Life *life = now.find(member)) {
                sum.add(*life);
            }
        }
        groups.insert(set.key(), sum.figures(months, sales));
    }
    return groups;
}

namespace
{

// Visits a month of those who brought somebody, in the 90 days after they first did, less those in
// the 90 days before.
Share visitsChangeOf(const Chronicle &now, const std::map<MemberId, BusinessDay> &inviters)
{
    constexpr qint64 stretch = 90;
    qint64 visitsBefore = 0;
    qint64 visitsAfter = 0;
    qint64 daysAfter = 0;
    for (const auto &[member, day] : inviters) {
        daysAfter += std::min(stretch, day.daysUntil(now.period().last) + 1);
    }
    for (const PurchaseFact &purchase : now.purchases) {
        const auto inviter =
            purchase.member && !purchase.isGone ? inviters.find(*purchase.member) : inviters.end();
        if (inviter == inviters.end()) {
            continue;
        }
        const qint64 days = inviter->second.daysUntil(purchase.day);
        visitsBefore += days < 0 && days >= -stretch ? 1 : 0;
        visitsAfter += days >= 0 && days < stretch ? 1 : 0;
    }
    if (inviters.empty()) {
        return std::nullopt;
    }
    const Ratio daysAMonth(487, 16);
    return Share(daysAMonth *
                 (Ratio(visitsAfter, daysAfter) -
                  Ratio(visitsBefore, stretch * static_cast<qint64>(inviters.size()))));
}

} // namespace

void analyseReferral(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis)
{
    ReferralFigures &referral = analysis.referral;
    std::map<MemberId, BusinessDay> inviters; // when each first invited in the period
    std::set<int> months;                     // in which somebody invited joined
    const auto monthOf = [](const Chronicle::Life &life) {
        return life.who.joinedOn.month().number();
    };
    for (const Chronicle::Life &life : now.lives) {
        if (!now.isInPeriod(life.who.joinedOn) || !life.who.referrer) {
            continue;
        }
        ++referral.invited;
        referral.converted += life.purchases > 0 ? 1 : 0;
        months.insert(monthOf(life));
        analysis.behind[u"invited"_s].push_back(life.who.id);
        const auto [first, isNew] = inviters.emplace(*life.who.referrer, life.who.joinedOn);
        first->second = std::min(first->second, life.who.joinedOn);
    }
    referral.inviters = static_cast<qint64>(inviters.size());
    std::transform(inviters.begin(), inviters.end(),
                   std::back_inserter(analysis.behind[u"inviters"_s]),
                   [](const auto &one) { return one.first; });
    const Ratio minor(minorPerMajor(terms.programme.currency));
    for (const ReferralFact &fact : now.referrals) {
        referral.cost += Ratio(fact.points.count()) * terms.programme.policy.pointValue * minor +
                         Ratio(fact.storedValue.count());
    }
    if (referral.converted > 0) {
        referral.costPerConverted = referral.cost / Ratio(referral.converted);
    }
    GroupSum invited;
    GroupSum others;
    for (const Chronicle::Life &life : now.lives) {
        if (now.isInPeriod(life.who.joinedOn) && months.contains(monthOf(life))) {
            (life.who.referrer ? invited : others).add(life);
        }
    }
    const Money sales = salesOf(now);
    referral.invitedOnes = invited.figures(monthsIn(now.period()), sales);
    referral.others = others.figures(monthsIn(now.period()), sales);

    referral.visitsChange = visitsChangeOf(now, inviters);
}

} // namespace regulars
