#include "insight/analysis.h"

#include "insight/analysisparts.h"
#include "insight/periods.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<double> asDouble(const Share &share)
{
    if (!share) {
        return std::nullopt;
    }
    return static_cast<double>(share->numerator()) / static_cast<double>(share->denominator());
}

std::optional<double> asDouble(qint64 count)
{
    return static_cast<double>(count);
}

} // namespace

DayRange periodBefore(DayRange period)
{
    if (isWholeMonths(period)) {
        const int months = period.first.month().monthsUntil(period.last.month()) + 1;
        return {period.first.month().plusMonths(-months).first(), period.first.plusDays(-1)};
    }
    return {period.first.plusDays(-period.days()), period.first.plusDays(-1)};
}

Ratio monthsIn(DayRange period)
{
    if (isWholeMonths(period)) {
        return {period.first.month().monthsUntil(period.last.month()) + 1};
    }
    return {period.days() * 16, 487}; // 30.4375 days
}

qint64 minorPerMajor(const Currency &currency)
{
    qint64 power = 1;
    for (int i = 0; i < currency.decimals; ++i) {
        power *= 10;
    }
    return power;
}

std::vector<std::pair<QString, std::optional<double>>> scalarsOf(const Figures &figures,
                                                                 const Currency &currency)
{
    return {
        {u"members"_s, asDouble(figures.members)},
        {u"joined"_s, asDouble(figures.joined)},
        {u"active_members"_s, asDouble(figures.activeMembers)},
        {u"active_share"_s, asDouble(figures.activeShare)},
        {u"sleeping_share"_s, asDouble(figures.sleepingShare)},
        {u"lost_members"_s, asDouble(figures.lost)},
        {u"points_issued"_s, asDouble(figures.issued.count())},
        {u"points_redeemed"_s, asDouble(figures.redeemed.count())},
        {u"points_expired"_s, asDouble(figures.expired.count())},
        {u"points_outstanding"_s, asDouble(figures.outstanding.count())},
        {u"redemption_rate"_s, asDouble(figures.redemptionRate)},
        {u"redeeming_share"_s, asDouble(figures.redeemingShare)},
        {u"breakage_rate"_s, asDouble(figures.breakageRate)},
        {u"liability"_s, asDouble(Share(figures.liability * Ratio(minorPerMajor(currency))))},
        {u"sales"_s, asDouble(figures.sales.count())},
        {u"purchases"_s, asDouble(figures.purchases)},
        {u"average_basket"_s, asDouble(figures.averageBasket)},
        {u"basket_stddev"_s, figures.basketStddev},
        {u"member_sales_share"_s, asDouble(figures.memberSalesShare)},
        {u"repeat_rate"_s, asDouble(figures.repeatRate)},
        {u"daily_sales_stddev"_s, figures.dailySalesStddev},
        {u"retention.month"_s, asDouble(figures.retention.month)},
        {u"retention.quarter"_s, asDouble(figures.retention.quarter)},
        {u"retention.year"_s, asDouble(figures.retention.year)},
    };
}

Analysis analyse(const Chronicle &now, const Chronicle &before, const AnalysisTerms &terms)
{
    Analysis analysis;
    analyseMembers(now, before, analysis);
    analyseGroups(now, analysis);
    analysePoints(now, terms, analysis);
    analyseRewards(now, terms, analysis);
    analyseReferral(now, terms, analysis);
    analyseTrials(now, terms, analysis);
    analyseVisits(now, analysis);
    analyseHours(now, analysis);
    analyseRules(now, terms, analysis);
    analysis.moves = segmentMoves(now, before);
    return analysis;
}

} // namespace regulars
