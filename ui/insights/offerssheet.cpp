#include "ui/insights/insightsheet.h"

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// With its days, where it was in force for a part of the period alone.
QString ruleText(const InsightView &view, const QString &rule, const RuleEffect &effect)
{
    const DayRange &days = effect.during.days;
    return days == view.deep.figures.period
               ? view.ruleName(rule)
               : SheetWords::tr("%1 (%2 – %3)", "a rule, from a day to a day")
                     .arg(view.ruleName(rule), days.first.toIso(), days.last.toIso());
}

// A rule about everything at any time, in force from the beginning, can be held against nothing.
bool isTelling(const InsightView &view, const RuleEffect &effect)
{
    return effect.before || effect.during.purchases < view.deep.figures.purchases;
}

// What stands behind a rule's figure in a stretch of days.
QString ruleDoor(const InsightView &view, const QString &rule, Figure figure, DayRange days,
                 Slice::Kind kind = Slice::Kind::OfRule)
{
    Slice slice;
    slice.kind = kind;
    slice.names = {rule};
    return rowsDoor({figure, days, view.deep.figures.period.last, slice});
}

// Only rules that began at some time can be compared with the time before them.
InsightChart effectChart(const InsightView &view)
{
    const SheetWords words(view);
    InsightChart chart{
        words.chart(ChartKind::GroupedBars, SheetWords::tr("Sales of what an offer is about"),
                    ChartUnit::Sum, SheetWords::tr("Offer")),
        SheetWords::tr("Before: as many days, the same weekdays, just before the offer "
                       "began.")};
    std::vector<std::array<QString, 2>> doors; // before and during
    ChartSeries before{SheetWords::tr("Before"), {}};
    ChartSeries during{SheetWords::tr("During"), {}};
    const auto &effects = view.deep.analysis.effects;
    for (auto it = effects.cbegin(); it != effects.cend(); ++it) {
        if (it->before) {
            chart.spec.categories.append(view.ruleName(it.key()));
            before.values.emplace_back(words.major(it->before->sales));
            during.values.emplace_back(words.major(it->during.sales));
            doors.push_back({ruleDoor(view, it.key(), Figure::Sales, it->before->days),
                             ruleDoor(view, it.key(), Figure::Sales, it->during.days)});
        }
    }
    chart.door = [doors](int series, int rule) {
        return doors.at(static_cast<std::size_t>(rule)).at(static_cast<std::size_t>(series));
    };
    chart.spec.series = {before, during};
    chart.spec.showsValues = true;
    return chart;
}

QString offerName(const InsightView &view, const OfferUse &offer)
{
    switch (offer.kind) {
    case OfferUse::Kind::Coupon:
        return SheetWords::tr("Coupon “%1”").arg(view.couponName(offer.id));
    case OfferUse::Kind::Tier:
        return SheetWords::tr("Prices of tier “%1”").arg(view.tierName(offer.id));
    case OfferUse::Kind::Rule:
        break;
    }
    // What higher tiers multiply stands among the rules under this name.
    return offer.id == u"tier"_s && !view.programme->rule(offer.id)
               ? SheetWords::tr("More points at higher tiers")
               : view.ruleName(offer.id);
}

SheetTable usesTable(const InsightView &view)
{
    const SheetWords words(view);
    SheetTable table{SheetWords::tr("How often offers were used, and what they cost"),
                     SheetWords::tr("At the counter, before what came back later. Cost: points at "
                                    "what a point costs the shop, and what went off the prices."),
                     {SheetWords::tr("Offer"), SheetWords::tr("Times"), SheetWords::tr("Points"),
                      SheetWords::tr("Off the prices"), SheetWords::tr("Cost")},
                     {}};
    for (const OfferUse &offer : *view.offers) {
        table.rows.push_back({offerName(view, offer), SheetWords::count(offer.times),
                              SheetWords::points(offer.points), words.money(offer.discounts),
                              words.money(offer.cost)});
        Slice slice;
        slice.kind = Slice::Kind::OfOffer;
        slice.names = {offer.id};
        slice.first = static_cast<int>(offer.kind);
        const DayRange &period = view.deep.figures.period;
        table.behind.append(rowsDoor({offer.isAward ? Figure::PointsIssued : Figure::Purchases,
                                      period, period.last, slice}));
    }
    return table;
}

SheetTable salesTable(const InsightView &view)
{
    const SheetWords words(view);
    SheetTable table{SheetWords::tr("Before and during"),
                     SheetWords::tr("Sales of the goods that a rule is about, at its times; what "
                                    "else was in those baskets; and how evenly the days went."),
                     {SheetWords::tr("Rule"), SheetWords::tr("Sales"),
                      SheetWords::tr("Sales before"), SheetWords::tr("Bought along"),
                      SheetWords::tr("Purchases"), SheetWords::tr("Purchases before"),
                      SheetWords::tr("Spread of days"), SheetWords::tr("Spread before")},
                     {}};
    const QString none = u"–"_s;
    const auto &effects = view.deep.analysis.effects;
    for (auto it = effects.cbegin(); it != effects.cend(); ++it) {
        const auto &before = it->before;
        if (!isTelling(view, *it)) {
            continue;
        }
        table.rows.push_back({ruleText(view, it.key(), *it), words.money(it->during.sales),
                              before ? words.money(before->sales) : none,
                              words.money(it->during.otherSales),
                              SheetWords::count(it->during.purchases),
                              before ? SheetWords::count(before->purchases) : none,
                              words.money(it->during.dailyStddev),
                              before ? words.money(before->dailyStddev) : none});
        table.behind.append(ruleDoor(view, it.key(), Figure::Sales, it->during.days));
    }
    return table;
}

SheetTable companyTable(const InsightView &view)
{
    const SheetWords words(view);
    SheetTable table{SheetWords::tr("Those who took part and the others"),
                     SheetWords::tr("Members who bought what the rule is about while it was in "
                                    "force, against members who bought only other things. The "
                                    "last columns say how far baskets spread around their average: "
                                    "standard deviation ÷ mean."),
                     {SheetWords::tr("Rule"), SheetWords::tr("Took part"),
                      SheetWords::tr("Visits a month"), SheetWords::tr("Average basket"),
                      SheetWords::tr("Others"), SheetWords::tr("Their visits"),
                      SheetWords::tr("Their basket"),
                      SheetWords::tr("Basket ±", "spread of baskets, in percent"),
                      SheetWords::tr("Theirs ±", "spread of others' baskets, in percent")},
                     {}};
    const auto &effects = view.deep.analysis.effects;
    for (auto it = effects.cbegin(); it != effects.cend(); ++it) {
        if (!isTelling(view, *it)) {
            continue;
        }
        table.rows.push_back(
            {ruleText(view, it.key(), *it), SheetWords::count(it->participants.members),
             SheetWords::ratio(it->participants.visitsAMonth, 2),
             words.money(it->participants.averageBasket), SheetWords::count(it->others.members),
             SheetWords::ratio(it->others.visitsAMonth, 2), words.money(it->others.averageBasket),
             SheetWords::percent(it->participants.basketCv),
             SheetWords::percent(it->others.basketCv)});
        table.behind.append(ruleDoor(view, it.key(), Figure::Members, it->during.days));
    }
    return table;
}

SheetTable referralTable(const InsightView &view)
{
    const SheetWords words(view);
    const ReferralFigures &referral = view.deep.analysis.referral;
    const auto row = [&](const QString &name, const GroupFigures &group) {
        return QStringList{name, SheetWords::count(group.members),
                           SheetWords::ratio(group.visitsAMonth, 2),
                           words.money(group.averageBasket), SheetWords::percent(group.repeatRate)};
    };
    return {SheetWords::tr("Brought by others, and the rest"),
            SheetWords::tr("Members who joined in the same months."),
            {SheetWords::tr("Newcomers"), SheetWords::tr("Members"),
             SheetWords::tr("Visits a month"), SheetWords::tr("Average basket"),
             SheetWords::tr("Repeat rate")},
            {row(SheetWords::tr("Brought by a member"), referral.invitedOnes),
             row(SheetWords::tr("Came by themselves"), referral.others)},
            {u"invited"_s, QString()}};
}

} // namespace

InsightSheet offersSheet(const InsightView &view)
{
    const SheetWords words(view);
    const ReferralFigures &referral = view.deep.analysis.referral;
    InsightSheet sheet;
    sheet.tiles = {
        {SheetWords::tr("Took up an offer"),
         SheetWords::percent(view.deep.analysis.leading.offerParticipation), QString(),
         SheetWords::tr(
             "Of members who bought in the period before and in this one, those who used "
             "an offer or a coupon in this one."),
         u"offer_users"_s},
        {SheetWords::tr("Members who brought others"), SheetWords::count(referral.inviters),
         QString(),
         SheetWords::tr("Members named as referrer by somebody who joined in the "
                        "period."),
         u"inviters"_s},
        {SheetWords::tr("Brought by members"), SheetWords::count(referral.invited),
         SheetWords::tr("%1 of them bought").arg(SheetWords::count(referral.converted)),
         SheetWords::tr("Members who joined in the period and named a referrer."), u"invited"_s},
        {SheetWords::tr("Cost of one who bought"), words.money(referral.costPerConverted),
         QString(),
         SheetWords::tr("Points (at what they cost) and stored value that referrals gave in the "
                        "period ÷ newcomers who bought."),
         u"invited"_s},
        {SheetWords::tr("Visits of those who bring"), SheetWords::ratio(referral.visitsChange, 2),
         QString(),
         SheetWords::tr("Their visits a month in the 90 days after they first brought somebody, "
                        "less those in the 90 days before."),
         u"inviters"_s},
    };
    const InsightChart effects = effectChart(view);
    if (!effects.spec.categories.isEmpty()) {
        sheet.charts.push_back(effects);
    }
    sheet.tables = {salesTable(view), companyTable(view), referralTable(view)};
    if (view.offers && !view.offers->empty()) {
        sheet.tables.push_back(usesTable(view)); // at the end: it comes later than the rest
    }
    return sheet;
}

} // namespace regulars
