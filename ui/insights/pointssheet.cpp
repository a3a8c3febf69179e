#include "ui/dashboard/slicewords.h"
#include "ui/insights/insightsheet.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QStringList monthNames(const std::vector<MonthSeries> &months)
{
    QStringList names;
    for (const MonthSeries &month : months) {
        names.append(month.month.toIso());
    }
    return names;
}

template <typename Value>
ChartSeries seriesOf(const QString &name, const std::vector<MonthSeries> &months, Value valueOf)
{
    ChartSeries series{name, {}};
    for (const MonthSeries &month : months) {
        series.values.push_back(valueOf(month));
    }
    return series;
}

InsightChart flowChart(const InsightView &view)
{
    const auto &months = view.deep.series.months;
    InsightChart chart{SheetWords(view).chart(ChartKind::GroupedBars,
                                              SheetWords::tr("Points in and out"), ChartUnit::Count,
                                              SheetWords::tr("Month")),
                       SheetWords::tr("Issued: awarded less taken back. Redeemed: net of what was "
                                      "undone.")};
    chart.spec.categories = monthNames(months);
    const auto plain = [](Points points) {
        return std::optional(static_cast<double>(points.count()));
    };
    chart.spec.series = {seriesOf(SheetWords::tr("Issued"), months,
                                  [&](const MonthSeries &month) { return plain(month.issued); }),
                         seriesOf(SheetWords::tr("Redeemed"), months,
                                  [&](const MonthSeries &month) { return plain(month.redeemed); }),
                         seriesOf(SheetWords::tr("Expired"), months,
                                  [&](const MonthSeries &month) { return plain(month.expired); })};
    const DayRange &period = view.deep.figures.period;
    chart.door = rowsByMonth(view, {{Figure::PointsIssued, period},
                                    {Figure::PointsRedeemed, period},
                                    {Figure::PointsExpired, period}});
    return chart;
}

InsightChart balanceChart(const InsightView &view)
{
    const auto &months = view.deep.series.months;
    InsightChart chart{SheetWords(view).chart(ChartKind::Line,
                                              SheetWords::tr("Points in members' hands"),
                                              ChartUnit::Count, SheetWords::tr("Month")),
                       SheetWords::tr("Balances of all members at each month's end.")};
    chart.spec.categories = monthNames(months);
    chart.spec.series = {seriesOf(SheetWords::tr("Balance"), months, [](const MonthSeries &month) {
        return std::optional(static_cast<double>(month.balance.count()));
    })};
    chart.door = rowsByMonth(view, {{Figure::PointsOutstanding, view.deep.figures.period}});
    return chart;
}

InsightChart rateChart(const InsightView &view)
{
    const auto &months = view.deep.series.months;
    InsightChart chart{SheetWords(view).chart(ChartKind::Line, SheetWords::tr("Redemption rate"),
                                              ChartUnit::Percent, SheetWords::tr("Month")),
                       SheetWords::tr("Points redeemed ÷ points issued. 25% or more is healthy.")};
    chart.spec.categories = monthNames(months);
    chart.spec.series = {seriesOf(SheetWords::tr("Redemption rate"), months,
                                  [](const MonthSeries &month) {
                                      return SheetWords::plain(
                                          shareOf(month.redeemed.count(), month.issued.count()));
                                  }),
                         seriesOf(SheetWords::tr("Healthy from"), months,
                                  [](const MonthSeries &) { return std::optional(0.25); })};
    chart.spec.series.back().isReference = true;
    const auto rows = rowsByMonth(view, {{Figure::RedemptionRate, view.deep.figures.period}});
    chart.door = [rows](int series, int month) { return series == 0 ? rows(0, month) : QString(); };
    return chart;
}

InsightChart dyingChart(const InsightView &view)
{
    InsightChart chart{
        SheetWords(view).chart(ChartKind::Bars, SheetWords::tr("Points to expire"),
                               ChartUnit::Count, SheetWords::tr("Month")),
        SheetWords::tr("Points that members hold at the period's end, by the month in "
                       "which they die unless they are spent.")};
    ChartSeries points{SheetWords::tr("Points"), {}};
    for (const DyingMonth &month : view.deep.dying) {
        chart.behind.append(u"dying:%1"_s.arg(chart.spec.categories.size()));
        chart.spec.categories.append(month.month.toIso());
        points.values.emplace_back(static_cast<double>(month.points.count()));
    }
    chart.spec.series = {points};
    return chart;
}

SheetTable bridgeTable(const InsightView &view)
{
    const Bridge &bridge = view.deep.figures.bridge;
    SheetTable table{SheetWords::tr("From the opening to the closing balance"),
                     SheetWords::tr("Each kind as it moves the total; together they lead from the "
                                    "first line to the last."),
                     {SheetWords::tr("What moved"), SheetWords::tr("Points")},
                     {}};
    const DayRange &period = view.deep.figures.period;
    const BusinessDay eve = period.first.plusDays(-1);
    const auto add = [&table](const QString &name, Points points, const EvidenceQuestion &rows) {
        table.rows.push_back({name, SheetWords::points(points)});
        table.behind.append(rowsDoor(rows));
    };
    add(SheetWords::tr("At the start"), bridge.opening, {Figure::PointsOutstanding, {eve, eve}});
    for (int kind = 0; kind < bridgeKinds; ++kind) {
        const auto one = static_cast<BridgeKind>(kind);
        if (!bridge.of(one).isZero()) {
            Slice slice;
            slice.kind = Slice::Kind::OfBridge;
            slice.first = kind;
            add(SliceWords::bridgeName(one), bridge.of(one),
                {Figure::PointsIssued, period, period.last, slice});
        }
    }
    add(SheetWords::tr("At the end"), bridge.closing, {Figure::PointsOutstanding, period});
    return table;
}

SheetTable splitTable(const QString &title, const QString &first, const QString &definition,
                      const std::vector<std::pair<QString, Split>> &splits)
{
    SheetTable table{title,
                     definition,
                     {first, SheetWords::tr("Members"), SheetWords::tr("Issued"),
                      SheetWords::tr("Redeemed"), SheetWords::tr("Expired"),
                      SheetWords::tr("Redemption rate")},
                     {}};
    for (const auto &[name, split] : splits) {
        table.rows.push_back({name, SheetWords::count(split.members),
                              SheetWords::points(split.issued), SheetWords::points(split.redeemed),
                              SheetWords::points(split.expired),
                              SheetWords::percent(split.redemptionRate)});
    }
    return table;
}

// What was redeemed in a part of the points.
QString redeemedDoor(const InsightView &view, Slice::Kind kind, const QString &name)
{
    const DayRange &period = view.deep.figures.period;
    Slice slice;
    slice.kind = kind;
    slice.names = {name};
    return rowsDoor({Figure::PointsRedeemed, period, period.last, slice});
}

SheetTable heldByTierTable(const InsightView &view)
{
    std::vector<std::pair<QString, Split>> splits;
    QStringList behind;
    for (const Tier &tier : view.programme->tiers) {
        splits.emplace_back(view.tierName(tier.id), view.deep.figures.byTier.value(tier.id));
        behind.append(redeemedDoor(view, Slice::Kind::AtTier, tier.id));
    }
    SheetTable table =
        splitTable(SheetWords::tr("By tier"), SheetWords::tr("Tier"),
                   SheetWords::tr("Points by the tier that was held when they moved."), splits);
    table.behind = behind;
    return table;
}

SheetTable ageTable(const InsightView &view)
{
    std::vector<std::pair<QString, Split>> splits;
    QStringList behind;
    const auto &bands = view.deep.figures.byAgeBand;
    for (auto it = bands.cbegin(); it != bands.cend(); ++it) {
        splits.emplace_back(SheetWords::bandName(it.key()), *it);
        behind.append(redeemedDoor(view, Slice::Kind::OfAge, it.key()));
    }
    SheetTable table = splitTable(SheetWords::tr("By age"), SheetWords::tr("Age"),
                                  SheetWords::tr("By the age at the period's end."), splits);
    table.behind = behind;
    return table;
}

} // namespace

InsightSheet pointsSheet(const InsightView &view)
{
    const SheetWords words(view);
    const Figures &now = view.deep.figures;
    const Figures &before = view.deep.previous;
    const LeadingShares &leading = view.deep.analysis.leading;
    const Currency &currency = view.deep.currency;
    InsightSheet sheet;
    sheet.tiles = {
        {SheetWords::tr("Points issued"), SheetWords::points(now.issued),
         SheetWords::change(now.issued.count(), before.issued.count()),
         SheetWords::tr("Points awarded less those taken back, each on its own day."),
         rowsDoor({Figure::PointsIssued, now.period})},
        {SheetWords::tr("Points redeemed"), SheetWords::points(now.redeemed),
         SheetWords::change(now.redeemed.count(), before.redeemed.count()),
         SheetWords::tr("Points spent on rewards and as money, less those given back."),
         rowsDoor({Figure::PointsRedeemed, now.period})},
        {SheetWords::tr("Points expired"), SheetWords::points(now.expired),
         SheetWords::change(now.expired.count(), before.expired.count()),
         SheetWords::tr("Points whose last day passed in the period."),
         rowsDoor({Figure::PointsExpired, now.period})},
        {SheetWords::tr("Redemption rate"), SheetWords::percent(now.redemptionRate),
         SheetWords::change(now.redemptionRate, before.redemptionRate),
         SheetWords::tr("Points redeemed ÷ points issued. 25% or more is healthy."),
         rowsDoor({Figure::RedemptionRate, now.period})},
        {SheetWords::tr("Breakage"), SheetWords::percent(now.breakageRate),
         SheetWords::change(now.breakageRate, before.breakageRate),
         SheetWords::tr("Points expired ÷ points redeemed or expired."),
         rowsDoor({Figure::BreakageRate, now.period})},
        {SheetWords::tr("Outstanding"), SheetWords::points(now.outstanding),
         SheetWords::change(now.outstanding.count(), before.outstanding.count()),
         SheetWords::tr("The balances of all members at the period's end."),
         rowsDoor({Figure::PointsOutstanding, now.period})},
        {SheetWords::tr("Liability"),
         words.money(Share(now.liability * Ratio(minorPerMajor(currency)))), QString(),
         SheetWords::tr("Points outstanding at what a point costs the shop."),
         rowsDoor({Figure::Liability, now.period})},
        {SheetWords::tr("Points of sleepers"), SheetWords::percent(leading.dormantPointsShare),
         QString(), SheetWords::tr("Points of sleeping members ÷ points outstanding."),
         u"sleeping"_s},
        {SheetWords::tr("Acts a month"), SheetWords::ratio(leading.pointsActsAMonth, 1), QString(),
         SheetWords::tr("Purchases that earned, rewarded actions, redemptions and gifts ÷ active "
                        "members ÷ months. 3 or more is healthy."),
         u"acted"_s},
        {SheetWords::tr("Members who earned"), SheetWords::percent(leading.earningShare), QString(),
         SheetWords::tr("Members who earned points in the period ÷ members."), u"earned"_s},
    };
    sheet.charts = {flowChart(view), balanceChart(view), rateChart(view), dyingChart(view)};
    sheet.tables = {bridgeTable(view), heldByTierTable(view), ageTable(view)};
    return sheet;
}

} // namespace regulars
