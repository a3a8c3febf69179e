#include "ui/insights/insightsheet.h"

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

InsightChart activityChart(const InsightView &view)
{
    const SheetWords words(view);
    InsightChart chart{words.chart(ChartKind::Line, SheetWords::tr("Active members a week"),
                                   ChartUnit::Count, SheetWords::tr("Week of")),
                       SheetWords::tr("Members who bought, redeemed or did something that is "
                                      "rewarded in that week.")};
    ChartSeries active{SheetWords::tr("Active members"), {}};
    ChartSeries before{SheetWords::tr("A year before"), {}, true};
    for (const WeekActivity &week : view.deep.series.weeks) {
        chart.spec.categories.append(week.monday.toIso());
        active.values.emplace_back(static_cast<double>(week.active));
        before.values.emplace_back(static_cast<double>(week.aYearBefore));
    }
    chart.spec.series = {active};
    const bool hadBefore =
        std::any_of(before.values.begin(), before.values.end(),
                    [](const std::optional<double> &value) { return value.value_or(0) > 0; });
    if (hadBefore) {
        chart.spec.series.push_back(before);
    }
    chart.door = [weeks = view.deep.series.weeks, end = view.deep.figures.period.last](int series,
                                                                                       int week) {
        constexpr qint64 yearOfWeeks = 364;
        const BusinessDay monday = weeks.at(static_cast<std::size_t>(week))
                                       .monday.plusDays(series == 0 ? 0 : -yearOfWeeks);
        return rowsDoor({Figure::ActiveMembers, {monday, std::min(monday.plusDays(6), end)}, end});
    };
    return chart;
}

InsightChart joinedChart(const InsightView &view)
{
    InsightChart chart{SheetWords(view).chart(ChartKind::Bars,
                                              SheetWords::tr("New members a month"),
                                              ChartUnit::Count, SheetWords::tr("Month"))};
    ChartSeries joined{SheetWords::tr("Joined"), {}};
    for (const MonthSeries &month : view.deep.series.months) {
        chart.spec.categories.append(month.month.toIso());
        joined.values.emplace_back(static_cast<double>(month.joined));
    }
    chart.spec.series = {joined};
    chart.door = rowsByMonth(view, {{Figure::Joined, view.deep.figures.period}});
    chart.spec.showsValues = true;
    return chart;
}

QString unitName(BusinessDay first, int months)
{
    if (months == 1) {
        return first.month().toIso();
    }
    const QString year = QString::number(first.date().year());
    return months == 12 ? year
                        : SheetWords::tr("%1 Q%2", "quarter of a year")
                              .arg(year)
                              .arg((first.date().month() - 1) / 3 + 1);
}

InsightChart retentionChart(const InsightView &view, const QString &title,
                            const std::vector<UnitRetention> &units, int months)
{
    InsightChart chart{SheetWords(view).chart(months == 1 ? ChartKind::Line : ChartKind::Bars,
                                              title, ChartUnit::Percent, SheetWords::tr("Period")),
                       SheetWords::tr("Of the members who bought in the period before, the share "
                                      "that bought in this one.")};
    ChartSeries stayed{SheetWords::tr("Retention"), {}};
    for (const UnitRetention &unit : units) {
        chart.spec.categories.append(unitName(unit.first, months));
        stayed.values.push_back(SheetWords::plain(unit.share));
    }
    chart.spec.series = {stayed};
    chart.door = [units, months, end = view.deep.figures.period.last](int, int unit) {
        const Month first = units.at(static_cast<std::size_t>(unit)).first.month();
        Slice slice;
        slice.kind = Slice::Kind::Stayed;
        return rowsDoor(
            {Figure::RepeatRate, {first.first(), first.plusMonths(months - 1).last()}, end, slice});
    };
    chart.spec.showsValues = months > 1;
    return chart;
}

InsightChart cohortChart(const InsightView &view)
{
    constexpr std::size_t shownMonths = 12;
    InsightChart chart{SheetWords(view).chart(ChartKind::Cohorts,
                                              SheetWords::tr("Do newcomers stay?"),
                                              ChartUnit::Percent, SheetWords::tr("First purchase")),
                       SheetWords::tr("Members by the month of their first purchase: which share "
                                      "bought again in each month after.")};
    const std::vector<Cohort> &all = view.deep.figures.cohorts;
    const std::size_t first = all.size() > shownMonths ? all.size() - shownMonths : 0;
    for (std::size_t month = 0; month < std::min(all.size(), shownMonths); ++month) {
        chart.spec.categories.append(QString::number(month));
    }
    for (std::size_t i = first; i < all.size(); ++i) {
        ChartSeries row{SheetWords::tr("%1 (%2)", "month of first purchase and how many")
                            .arg(all[i].month.toIso(), SheetWords::count(all[i].size)),
                        {}};
        for (std::size_t month = 0; month < shownMonths; ++month) {
            row.values.push_back(month < all[i].boughtAgain.size()
                                     ? SheetWords::plain(all[i].boughtAgain[month])
                                     : std::nullopt);
        }
        row.values.resize(static_cast<std::size_t>(chart.spec.categories.size()));
        chart.spec.series.push_back(std::move(row));
    }
    chart.door = [all, first, end = view.deep.figures.period.last](int cohort, int after) {
        const Month month = all.at(first + static_cast<std::size_t>(cohort)).month;
        Slice slice;
        slice.kind = Slice::Kind::OfCohort;
        slice.first = after;
        return rowsDoor({Figure::RepeatRate, {month.first(), month.last()}, end, slice});
    };
    return chart;
}

// The segments in the order of a customer's life.
const std::array lifeOrder{RfmSegment::New,    RfmSegment::Potential, RfmSegment::HighValue,
                           RfmSegment::AtRisk, RfmSegment::Sleeping,  RfmSegment::Other};

InsightChart sizesChart(const InsightView &view)
{
    const auto &months = view.deep.analysis.moves.months;
    InsightChart chart{SheetWords(view).chart(ChartKind::PercentBars,
                                              SheetWords::tr("How segments grew and shrank"),
                                              ChartUnit::Count, SheetWords::tr("Month")),
                       SheetWords::tr("Members who had bought by each month's end, by segment, as "
                                      "shares of all; the table gives their numbers.")};
    for (const SegmentMonth &month : months) {
        chart.spec.categories.append(month.end.month().toIso());
    }
    for (const RfmSegment segment : lifeOrder) {
        ChartSeries sizes{SheetWords::segmentName(codeOf(segment)), {}};
        for (const SegmentMonth &month : months) {
            sizes.values.emplace_back(
                static_cast<double>(month.members[static_cast<std::size_t>(segment)].size()));
        }
        chart.spec.series.push_back(std::move(sizes));
    }
    chart.door = [](int segment, int month) {
        return u"size:%1:%2"_s.arg(codeOf(lifeOrder.at(static_cast<std::size_t>(segment))))
            .arg(month);
    };
    return chart;
}

InsightChart flowsChart(const InsightView &view)
{
    InsightChart chart{
        SheetWords(view).chart(ChartKind::HeatMap, SheetWords::tr("From which segment to which"),
                               ChartUnit::Count, SheetWords::tr("From ↓ to →")),
        SheetWords::tr("Members by their segment the day before the period and at its "
                       "end.")};
    QStringList codes;
    for (const RfmSegment segment : lifeOrder) {
        codes.append(codeOf(segment));
    }
    codes.append(u"none"_s);
    for (const QString &code : codes) {
        chart.spec.categories.append(SheetWords::segmentName(code));
    }
    const QStringList from = codes + QStringList{u"joined"_s};
    for (const QString &code : from) {
        ChartSeries row{SheetWords::segmentName(code), {}};
        for (const QString &to : codes) {
            row.values.emplace_back(
                static_cast<double>(view.deep.analysis.moves.flows.value(code).value(to).size()));
        }
        chart.spec.series.push_back(std::move(row));
    }
    chart.door = [from, codes](int row, int column) {
        return u"move:%1:%2"_s.arg(from.at(row), codes.at(column));
    };
    return chart;
}

InsightChart segmentsChart(const InsightView &view)
{
    const SheetWords words(view);
    InsightChart chart{words.chart(ChartKind::HorizontalBars, SheetWords::tr("Who is who"),
                                   ChartUnit::Count, SheetWords::tr("Segment")),
                       SheetWords::tr("By how lately, how often and for how much members bought.")};
    ChartSeries members{SheetWords::tr("Members"), {}};
    for (auto it = view.deep.analysis.bySegment.cbegin(); it != view.deep.analysis.bySegment.cend();
         ++it) {
        chart.spec.categories.append(words.segmentName(it.key()));
        members.values.emplace_back(static_cast<double>(it->members));
        chart.behind.append(u"segment:"_s + it.key());
    }
    chart.spec.series = {members};
    chart.spec.showsValues = true;
    return chart;
}

InsightChart movesChart(const InsightView &view)
{
    InsightChart chart{SheetWords(view).chart(ChartKind::GroupedBars,
                                              SheetWords::tr("Moves between tiers"),
                                              ChartUnit::Count, SheetWords::tr("Month")),
                       SheetWords::tr("How often members rose to a higher tier or fell to a lower "
                                      "one.")};
    ChartSeries rises{SheetWords::tr("Rose"), {}};
    ChartSeries falls{SheetWords::tr("Fell"), {}};
    for (const MonthSeries &month : view.deep.series.months) {
        qint64 up = 0;
        qint64 down = 0;
        for (const qint64 count : month.rises) {
            up += count;
        }
        for (const qint64 count : month.falls) {
            down += count;
        }
        chart.spec.categories.append(month.month.toIso());
        rises.values.emplace_back(static_cast<double>(up));
        falls.values.emplace_back(static_cast<double>(down));
    }
    chart.spec.series = {rises, falls};
    Slice rose;
    rose.kind = Slice::Kind::Rose;
    Slice fell;
    fell.kind = Slice::Kind::Fell;
    const DayRange &period = view.deep.figures.period;
    chart.door = rowsByMonth(view, {{Figure::Members, period, period.last, rose},
                                    {Figure::Members, period, period.last, fell}});
    return chart;
}

QStringList groupHeadings(const QString &first)
{
    return {first,
            SheetWords::tr("Members"),
            SheetWords::tr("Sales"),
            SheetWords::tr("Share of sales"),
            SheetWords::tr("Visits a month"),
            SheetWords::tr("Average basket"),
            SheetWords::tr("Repeat rate")};
}

QStringList groupRow(const InsightView &view, const QString &name, const GroupFigures &group)
{
    const SheetWords words(view);
    return {name,
            SheetWords::count(group.members),
            words.money(group.sales),
            SheetWords::percent(group.salesShare),
            SheetWords::ratio(group.visitsAMonth, 2),
            words.money(group.averageBasket),
            SheetWords::percent(group.repeatRate)};
}

SheetTable tierTable(const InsightView &view)
{
    SheetTable table{SheetWords::tr("By tier"),
                     SheetWords::tr("Members by the tier that they hold at the period's end."),
                     groupHeadings(SheetWords::tr("Tier")),
                     {}};
    for (const Tier &tier : view.programme->tiers) {
        table.rows.push_back(
            groupRow(view, view.tierName(tier.id), view.deep.analysis.byTier.value(tier.id)));
        table.behind.append(u"tier:"_s + tier.id);
    }
    return table;
}

// Month by month, as the chart of the segments' sizes has them; none of those who never bought.
Trend sizesOf(const InsightView &view, const QString &code)
{
    Trend sizes;
    for (const RfmSegment segment : lifeOrder) {
        if (codeOf(segment) == code) {
            for (const SegmentMonth &month : view.deep.analysis.moves.months) {
                sizes.emplace_back(
                    static_cast<double>(month.members[static_cast<std::size_t>(segment)].size()));
            }
        }
    }
    return sizes;
}

QString trendWords(const Trend &trend)
{
    QStringList values;
    for (const auto &value : trend) {
        values.append(value ? SheetWords::count(static_cast<qint64>(*value)) : u"–"_s);
    }
    return values.join(u", "_s);
}

SheetTable segmentTable(const InsightView &view)
{
    const SheetWords words(view);
    SheetTable table{SheetWords::tr("By segment"),
                     SheetWords::tr("Members by how lately, how often and for how much they bought "
                                    "up to the period's end."),
                     groupHeadings(SheetWords::tr("Segment")),
                     {}};
    table.headings.append(SheetWords::tr("Members, 12 months"));
    const auto &segments = view.deep.analysis.bySegment;
    for (auto it = segments.cbegin(); it != segments.cend(); ++it) {
        table.trends.push_back(sizesOf(view, it.key()));
        table.rows.push_back(groupRow(view, words.segmentName(it.key()), *it) +
                             QStringList(trendWords(table.trends.back())));
        table.behind.append(u"segment:"_s + it.key());
    }
    return table;
}

// Of the segments that the shop made itself; who is in several counts in each.
SheetTable ownTable(const InsightView &view)
{
    SheetTable table{SheetWords::tr("By the shop's own segments"),
                     SheetWords::tr("Members by the segments of the programme at the period's end; "
                                    "somebody may be in several."),
                     groupHeadings(SheetWords::tr("Segment")),
                     {}};
    for (const Segment &segment : view.programme->segments) {
        if (view.deep.own.groups.contains(segment.id)) {
            table.rows.push_back(groupRow(view, view.ownSegmentName(segment.id),
                                          view.deep.own.groups.value(segment.id)));
            table.behind.append(u"own:"_s + segment.id);
        }
    }
    return table;
}

SheetTile paceTile(const InsightView &view)
{
    const OwnPace &pace = view.deep.analysis.ownPace;
    return {SheetWords::tr("Visits in 30 days"), SheetWords::ratio(pace.visitsNow, 2),
            pace.visitsThen ? SheetWords::tr("%1 in their own first 90 days")
                                  .arg(SheetWords::ratio(pace.visitsThen, 2))
                            : QString(),
            SheetWords::tr("Purchases in 30 days of the period for each member whose first 90 days "
                           "were over when it began, those who stayed away included; and as many "
                           "days of the 90 from the first purchase on."),
            u"past_beginning"_s};
}

} // namespace

InsightSheet membersSheet(const InsightView &view)
{
    const Figures &now = view.deep.figures;
    const Figures &before = view.deep.previous;
    const LeadingShares &leading = view.deep.analysis.leading;
    InsightSheet sheet;
    sheet.tiles = {
        {SheetWords::tr("Members"), SheetWords::count(now.members),
         leading.memberGrowth ? SheetWords::tr("%1 growth in the period")
                                    .arg(SheetWords::percent(leading.memberGrowth))
                              : QString(),
         SheetWords::tr("Members at the period's end."), rowsDoor({Figure::Members, now.period})},
        {SheetWords::tr("Joined"), SheetWords::count(now.joined),
         SheetWords::change(now.joined, before.joined),
         SheetWords::tr("Members who joined in the period."), u"joined"_s},
        {SheetWords::tr("Active"), SheetWords::percent(now.activeShare),
         SheetWords::change(now.activeShare, before.activeShare),
         SheetWords::tr(
             "Members with a purchase, a redemption or a rewarded action in the period ÷ "
             "members."),
         u"active"_s},
        {SheetWords::tr("Sleeping"), SheetWords::percent(now.sleepingShare),
         SheetWords::change(now.sleepingShare, before.sleepingShare),
         SheetWords::tr(
             "Members whose last purchase is more than 90 days before the period's end ÷ "
             "members. Up to 35% is usual."),
         u"sleeping"_s},
        {SheetWords::tr("Bought again"), SheetWords::percent(now.repeatRate),
         SheetWords::change(now.repeatRate, before.repeatRate),
         SheetWords::tr("Members with two purchases or more in the period ÷ members with one or "
                        "more."),
         rowsDoor({Figure::RepeatRate, now.period})},
        {SheetWords::tr("Came back"), SheetWords::percent(leading.reactivated),
         leading.reactivationGap ? SheetWords::tr("next purchase after %1 days")
                                       .arg(SheetWords::ratio(leading.reactivationGap, 1))
                                 : QString(),
         SheetWords::tr("Of the members who slept when the period began, those who bought in it; "
                        "and the median days to their next purchase."),
         u"reactivated"_s},
        {SheetWords::tr("Lost of the best"), SheetWords::percent(leading.highValueChurn), QString(),
         SheetWords::tr("Of the members who were high-value the day before the period, those who "
                        "bought nothing in it."),
         u"high_value_lost"_s},
        paceTile(view),
    };
    sheet.charts = {
        activityChart(view),
        joinedChart(view),
        segmentsChart(view),
        movesChart(view),
        retentionChart(view, SheetWords::tr("Retention by month"), view.deep.series.byMonth, 1),
        retentionChart(view, SheetWords::tr("Retention by quarter"), view.deep.series.byQuarter, 3),
        retentionChart(view, SheetWords::tr("Retention by year"), view.deep.series.byYear, 12),
        sizesChart(view),
        flowsChart(view),
        cohortChart(view)};
    sheet.tables = {tierTable(view), segmentTable(view)};
    if (!view.deep.own.groups.isEmpty()) {
        sheet.tables.push_back(ownTable(view));
    }
    return sheet;
}

} // namespace regulars
