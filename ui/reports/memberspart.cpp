#include "ui/charts/chartstyle.h"
#include "ui/reports/parts.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostCohorts = 12;

} // namespace

std::vector<FlowItem> MembersPart::items() const
{
    const auto titled = [](const QString &title, const BlockPtr &table) {
        return std::make_shared<StackBlock>(
            std::vector<BlockPtr>{std::make_shared<TextBlock>(title, PaperRole::Subsection), table},
            2);
    };
    std::vector<GridRowBlock::Cell> tables{
        {12, titled(tr("The month in figures"), figuresTable())}};
    if (knowsAges()) {
        tables.front().columns = 6;
        tables.push_back({6, titled(tr("By age"), ageTable())});
    }
    std::vector<FlowItem> items{heading(tr("Members")),
                                item(std::make_shared<GridRowBlock>(std::move(tables)), 5),
                                item(monthsChart(), 8)};
    if (report().tiers.size() > 1 && figures().members > 0) {
        items.push_back(item(tierChart(), 8));
        items.push_back(item(tierTable(), 4));
    } else {
        items.push_back(subheading(tr("Tiers")));
        items.push_back(item(tierTable(), 2));
    }
    items.push_back(heading(tr("Who they are, and whether they stay"), figures().members > 0));
    items.push_back(item(std::make_shared<GridRowBlock>(std::vector<GridRowBlock::Cell>{
                             {6, rfmGrid(figures())}, {6, titled(tr("Segments"), rfmTable())}}),
                         5));
    if (!figures().cohorts.empty()) {
        items.push_back(item(cohortChart(), 10));
    }
    return items;
}

bool MembersPart::knowsAges() const
{
    const auto bands = figures().byAgeBand.keys();
    return std::any_of(bands.begin(), bands.end(), [&](const QString &band) {
        return band != u"unknown"_s && figures().byAgeBand[band].members > 0;
    });
}

BlockPtr MembersPart::monthsChart() const
{
    ChartSpec spec =
        chart(ChartKind::GroupedBars, tr("New, active and lost members in twelve months"));
    spec.categoryHeading = tr("Month");
    ChartSeries joined{tr("Joined"), {}};
    ChartSeries active{tr("Active"), {}};
    ChartSeries lost{tr("Lost: silent for more than 90 days"), {}};
    for (const MonthTotals &month : report().trend) {
        spec.categories.append(month.month.toIso());
        joined.values.emplace_back(static_cast<double>(month.joined));
        active.values.emplace_back(static_cast<double>(month.active));
        lost.values.emplace_back(static_cast<double>(month.lost));
    }
    spec.series = {joined, active, lost};
    return chartBlock(std::move(spec), 46);
}

BlockPtr MembersPart::figuresTable() const
{
    const Figures &now = figures();
    const Figures &before = report().before;
    const auto row = [](const QString &name, const QString &value, const QString &earlier) {
        return PaperRow{{name, value, earlier}, false, false, {}};
    };
    std::vector<PaperRow> rows{
        row(tr("Members"), count(now.members), count(before.members)),
        row(tr("Joined"), count(now.joined), count(before.joined)),
        row(tr("Active members"), count(now.activeMembers), count(before.activeMembers)),
        row(tr("Active share"), share(now.activeShare), share(before.activeShare)),
        row(tr("Sleeping share"), share(now.sleepingShare), share(before.sleepingShare)),
        row(tr("Repeat rate"), share(now.repeatRate), share(before.repeatRate)),
        row(tr("Redeeming share"), share(now.redeemingShare), share(before.redeemingShare)),
        row(tr("Retention, month"), share(now.retention.month), share(before.retention.month)),
        row(tr("Retention, quarter"), share(now.retention.quarter),
            share(before.retention.quarter)),
        row(tr("Retention, year"), share(now.retention.year), share(before.retention.year)),
    };
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Figure"), 3, false},
                                 {report().month.toIso(), 1.6, true},
                                 {report().month.plusMonths(-1).toIso(), 1.6, true}},
        std::move(rows));
}

BlockPtr MembersPart::tierChart() const
{
    ChartSpec spec = chart(ChartKind::PercentBars, tr("Tiers: members and their points"));
    spec.categories = {tr("Members"), tr("Points issued"), tr("Points redeemed")};
    const std::size_t tiers = report().tiers.size();
    for (std::size_t at = 0; at < tiers; ++at) {
        const TierRow &tier = report().tiers[at];
        const Split &split = tier.points;
        ChartSeries series{nameOf(tier.name, tier.id),
                           {static_cast<double>(split.members),
                            static_cast<double>(std::max<qint64>(0, split.issued.count())),
                            static_cast<double>(std::max<qint64>(0, split.redeemed.count()))},
                           false};
        // As many as have a look of their own; the highest of more tiers stand together.
        if (at + 1 > seriesLooks) {
            ChartSeries &together = spec.series.back();
            together.name = tr("Higher tiers");
            for (std::size_t part = 0; part < series.values.size(); ++part) {
                *together.values[part] += *series.values[part];
            }
            continue;
        }
        spec.series.push_back(std::move(series));
    }
    return chartBlock(std::move(spec), 42);
}

BlockPtr MembersPart::tierTable() const
{
    std::vector<PaperRow> rows;
    for (const TierRow &tier : report().tiers) {
        const Split &split = tier.points;
        rows.push_back({{nameOf(tier.name, tier.id), count(split.members),
                         share(shareOf(split.members, figures().members)), points(split.issued),
                         points(split.redeemed), share(split.redemptionRate), count(tier.rises),
                         count(tier.falls)},
                        false,
                        false,
                        QColor(tier.colour)});
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Tier"), 2.6, false},
                                                                 {tr("Members"), 1.2, true},
                                                                 {tr("Share"), 1, true},
                                                                 {tr("Points issued"), 1.5, true},
                                                                 {tr("Points redeemed"), 1.5, true},
                                                                 {tr("Redemption rate"), 1.5, true},
                                                                 {tr("Rose into it"), 1.1, true},
                                                                 {tr("Fell into it"), 1.1, true}},
                                        std::move(rows));
}

BlockPtr MembersPart::rfmTable() const
{
    const auto row = [this](RfmSegment segment, const QString &name, const QString &meaning) {
        const qint64 members = figures().rfm.members[static_cast<std::size_t>(segment)];
        qint64 all = 0;
        for (const qint64 each : figures().rfm.members) {
            all += each;
        }
        // Two languages have said each: the name stands above what it means.
        const QString words = language().second()
                                  ? name + u'\n' + meaning
                                  : tr("%1: %2", "segment: meaning").arg(name, meaning);
        return PaperRow{{words, count(members), share(shareOf(members, all)),
                         count(report().before.rfm.members[static_cast<std::size_t>(segment)])},
                        false,
                        false,
                        {}};
    };
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Segment"), 3.2, false},
                                 {tr("Members"), 1.1, true},
                                 {tr("Share"), 1, true},
                                 {report().month.plusMonths(-1).toIso(), 1.2, true}},
        std::vector<PaperRow>{
            row(RfmSegment::New, tr("New"), tr("one purchase, within 30 days")),
            row(RfmSegment::HighValue, tr("High value"),
                tr("recent, frequent and spending: the upper two fifths in all three")),
            row(RfmSegment::AtRisk, tr("At risk"), tr("used to come often, silent for 30 days")),
            row(RfmSegment::Sleeping, tr("Sleeping"), tr("silent for 90 days or more")),
            row(RfmSegment::Potential, tr("Potential"), tr("came lately, middling so far")),
            row(RfmSegment::Other, tr("Other"), tr("all others with a purchase"))});
}

BlockPtr MembersPart::rfmGrid(const Figures &of, const QString &afterTitle) const
{
    ChartSpec spec = chart(ChartKind::HeatMap,
                           tr("Members by recency (down) and frequency (across)") + afterTitle);
    spec.categoryHeading = tr("R \\ F");
    for (int frequency = 1; frequency <= 5; ++frequency) {
        spec.categories.append(u"F%1"_s.arg(frequency));
    }
    for (int recency = 5; recency >= 1; --recency) {
        ChartSeries row{u"R%1"_s.arg(recency), {}};
        for (const qint64 members : of.rfm.grid[static_cast<std::size_t>(recency - 1)]) {
            row.values.emplace_back(static_cast<double>(members));
        }
        spec.series.push_back(std::move(row));
    }
    return chartBlock(std::move(spec), 60);
}

BlockPtr MembersPart::cohortChart() const
{
    ChartSpec spec = chart(
        ChartKind::Cohorts,
        tr("Do newcomers stay? Share of each month's new buyers who bought in the months after"));
    spec.unit = ChartUnit::Percent;
    spec.categoryHeading = tr("First bought (buyers)");
    const auto &all = figures().cohorts;
    const std::size_t first = all.size() > mostCohorts ? all.size() - mostCohorts : 0;
    std::size_t longest = 0;
    for (std::size_t at = first; at < all.size(); ++at) {
        ChartSeries row{u"%1 (%2)"_s.arg(all[at].month.toIso(), count(all[at].size)), {}};
        for (const Share &bought : all[at].boughtAgain) {
            row.values.push_back(bought ? std::optional(number(bought)) : std::nullopt);
        }
        longest = std::max(longest, row.values.size());
        spec.series.push_back(std::move(row));
    }
    longest = std::min(longest, mostCohorts);
    for (std::size_t month = 0; month < longest; ++month) {
        const bool isNamed = month == 0 && !language().second(); // twice the words: no room
        spec.categories.append(isNamed ? tr("month 0") : u"+%1"_s.arg(month));
    }
    const qreal height = 8 + 6.4 * static_cast<qreal>(spec.series.size());
    return chartBlock(std::move(spec), height);
}

BlockPtr MembersPart::ageTable() const
{
    std::vector<PaperRow> rows;
    for (const QString &band : ageBands()) {
        if (!figures().byAgeBand.contains(band)) {
            continue;
        }
        const Split split = figures().byAgeBand.value(band);
        rows.push_back({{bandName(band), count(split.members), points(split.issued),
                         points(split.redeemed), share(split.redemptionRate)},
                        false,
                        false,
                        {}});
    }
    if (rows.empty()) {
        rows.push_back({{dash()}, false, false, {}});
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Age"), 1.5, false},
                                                                 {tr("Members"), 1.1, true},
                                                                 {tr("Issued"), 1.1, true},
                                                                 {tr("Redeemed"), 1.2, true},
                                                                 {tr("Rate"), 1, true}},
                                        std::move(rows));
}

} // namespace regulars
