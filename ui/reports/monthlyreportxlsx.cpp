#include "ui/reports/monthlyreportxlsx.h"

#include "ui/reports/reportpart.h"

#include <cmath>

namespace regulars
{

namespace
{

SheetCell cellOf(qint64 number)
{
    return static_cast<double>(number);
}

SheetCell cellOf(Points points)
{
    return cellOf(points.count());
}

} // namespace

// The workbook's sheets, one method each.
class MonthlyReportSheets : public ReportWords
{
public:
    MonthlyReportSheets(const MonthReport &report, const Language &language)
        : ReportWords(report, language, "regulars::MonthlyReportSheets")
    {}
    std::vector<ReportSheet> all() const
    {
        return {summary(), members(), tiers(), bridge(), rewards(), days(), months()};
    }

private:
    ReportSheet summary() const;
    ReportSheet members() const;
    ReportSheet tiers() const;
    ReportSheet bridge() const;
    ReportSheet rewards() const;
    ReportSheet days() const;
    ReportSheet months() const;

    SheetCell cell(const Share &share) const;
    SheetCell cell(Money money) const { return major(money); }
    SheetCell cell(const std::optional<double> &minor) const;
    SheetCell basketCell(const Share &minor) const;
    // Figure, this month, the month before.
    ReportSheet figureSheet(const QString &name, std::vector<SheetRow> rows) const;
    static SheetRow row(const QString &name, SheetCell now, SheetCell before, CellFormat format)
    {
        return {{name, std::move(now), std::move(before)}, format, false};
    }
};

SheetCell MonthlyReportSheets::cell(const Share &share) const
{
    return share ? SheetCell(number(share)) : SheetCell();
}

SheetCell MonthlyReportSheets::cell(const std::optional<double> &minor) const
{
    return minor ? SheetCell(major(Money(std::llround(*minor)))) : SheetCell();
}

SheetCell MonthlyReportSheets::basketCell(const Share &minor) const
{
    return minor ? cell(Money(minor->nearest())) : SheetCell();
}

ReportSheet MonthlyReportSheets::figureSheet(const QString &name, std::vector<SheetRow> rows) const
{
    constexpr int figureWidth = 34;
    return {name,
            {{tr("Figure"), CellFormat::Text, figureWidth},
             {report().month.toIso(), CellFormat::Count},
             {report().month.plusMonths(-1).toIso(), CellFormat::Count}},
            std::move(rows),
            std::nullopt};
}

ReportSheet MonthlyReportSheets::summary() const
{
    const Figures &now = figures();
    const Figures &before = report().before;
    const auto liability = [](const Figures &of) { return SheetCell(number(of.liability)); };
    return figureSheet(
        tr("Summary"),
        {row(tr("Members"), cellOf(now.members), cellOf(before.members), CellFormat::Count),
         row(tr("Joined"), cellOf(now.joined), cellOf(before.joined), CellFormat::Count),
         row(tr("Active members"), cellOf(now.activeMembers), cellOf(before.activeMembers),
             CellFormat::Count),
         row(tr("Sales"), cell(now.sales), cell(before.sales), CellFormat::Sum),
         row(tr("Purchases"), cellOf(now.purchases), cellOf(before.purchases), CellFormat::Count),
         row(tr("Average basket"), basketCell(now.averageBasket), basketCell(before.averageBasket),
             CellFormat::Sum),
         row(tr("Standard deviation of baskets"), cell(now.basketStddev), cell(before.basketStddev),
             CellFormat::Sum),
         row(tr("Standard deviation of daily sales"), cell(now.dailySalesStddev),
             cell(before.dailySalesStddev), CellFormat::Sum),
         row(tr("Points issued"), cellOf(now.issued), cellOf(before.issued), CellFormat::Count),
         row(tr("Points redeemed"), cellOf(now.redeemed), cellOf(before.redeemed),
             CellFormat::Count),
         row(tr("Points expired"), cellOf(now.expired), cellOf(before.expired), CellFormat::Count),
         row(tr("Points outstanding"), cellOf(now.outstanding), cellOf(before.outstanding),
             CellFormat::Count),
         row(tr("Redemption rate"), cell(now.redemptionRate), cell(before.redemptionRate),
             CellFormat::Percent),
         row(tr("Breakage rate"), cell(now.breakageRate), cell(before.breakageRate),
             CellFormat::Percent),
         row(tr("Liability"), liability(now), liability(before), CellFormat::Sum)});
}

ReportSheet MonthlyReportSheets::members() const
{
    const Figures &now = figures();
    const Figures &before = report().before;
    const auto shares = [&](const QString &name, const Share &current, const Share &earlier) {
        return row(name, cell(current), cell(earlier), CellFormat::Percent);
    };
    const auto segment = [&](const QString &name, RfmSegment which) {
        const auto at = static_cast<std::size_t>(which);
        return row(name, cellOf(now.rfm.members[at]), cellOf(before.rfm.members[at]),
                   CellFormat::Count);
    };
    return figureSheet(
        tr("Members"),
        {shares(tr("Active share"), now.activeShare, before.activeShare),
         shares(tr("Sleeping share"), now.sleepingShare, before.sleepingShare),
         shares(tr("Repeat rate"), now.repeatRate, before.repeatRate),
         shares(tr("Redeeming share"), now.redeemingShare, before.redeemingShare),
         shares(tr("Members' share of sales"), now.memberSalesShare, before.memberSalesShare),
         shares(tr("Retention, month"), now.retention.month, before.retention.month),
         shares(tr("Retention, quarter"), now.retention.quarter, before.retention.quarter),
         shares(tr("Retention, year"), now.retention.year, before.retention.year),
         segment(tr("Segment: new"), RfmSegment::New),
         segment(tr("Segment: high value"), RfmSegment::HighValue),
         segment(tr("Segment: at risk"), RfmSegment::AtRisk),
         segment(tr("Segment: sleeping"), RfmSegment::Sleeping),
         segment(tr("Segment: potential"), RfmSegment::Potential),
         segment(tr("Segment: other"), RfmSegment::Other)});
}

ReportSheet MonthlyReportSheets::tiers() const
{
    ReportSheet sheet{tr("Tiers"),
                      {{tr("Tier"), CellFormat::Text, 20},
                       {tr("Members"), CellFormat::Count},
                       {tr("Points issued"), CellFormat::Count},
                       {tr("Points redeemed"), CellFormat::Count},
                       {tr("Redemption rate"), CellFormat::Percent},
                       {tr("Rose into it"), CellFormat::Count},
                       {tr("Fell into it"), CellFormat::Count}},
                      {},
                      SheetChart{SheetChart::Kind::Columns, tr("Members by tier"), 0, {1}}};
    for (const TierRow &tier : report().tiers) {
        sheet.rows.push_back(
            {{nameOf(tier.name, tier.id), cellOf(tier.points.members), cellOf(tier.points.issued),
              cellOf(tier.points.redeemed), cell(tier.points.redemptionRate), cellOf(tier.rises),
              cellOf(tier.falls)},
             std::nullopt,
             false});
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::bridge() const
{
    ReportSheet sheet{tr("Points bridge"),
                      {{tr("Movement"), CellFormat::Text, 34}, {tr("Points"), CellFormat::Count}},
                      {},
                      std::nullopt};
    const Bridge &bridge = figures().bridge;
    const auto add = [&](const QString &name, Points points, bool isStrong = false) {
        sheet.rows.push_back({{name, cellOf(points)}, std::nullopt, isStrong});
    };
    add(tr("Opening"), bridge.opening, true);
    add(tr("Imported"), bridge.of(BridgeKind::Imported));
    add(tr("Issued"), bridge.of(BridgeKind::Issued));
    add(tr("Restored by undoing redemptions"), bridge.of(BridgeKind::Restored));
    add(tr("Adjusted by hand"), bridge.of(BridgeKind::Adjusted));
    add(tr("Transferred"), bridge.of(BridgeKind::Transferred));
    add(tr("Debts forgiven"), bridge.of(BridgeKind::Forgiven));
    add(tr("Redeemed"), bridge.of(BridgeKind::Redeemed));
    add(tr("Expired"), bridge.of(BridgeKind::Expired));
    add(tr("Taken back by refunds"), bridge.of(BridgeKind::TakenBack));
    add(tr("Forfeited by erased members"), bridge.of(BridgeKind::Forfeited));
    add(tr("Closing"), bridge.closing, true);
    return sheet;
}

ReportSheet MonthlyReportSheets::rewards() const
{
    constexpr int charted = 10;
    ReportSheet sheet{
        tr("Rewards"),
        {{tr("Reward"), CellFormat::Text, 26},
         {tr("Handed out"), CellFormat::Count},
         {tr("Points"), CellFormat::Count},
         {tr("Share"), CellFormat::Percent},
         {tr("Money paid"), CellFormat::Sum},
         {tr("Cost"), CellFormat::Sum},
         {tr("Stock left"), CellFormat::Count}},
        {},
        SheetChart{SheetChart::Kind::Bars, tr("Points redeemed by reward"), 0, {2}, charted}};
    for (const RewardRowOfMonth &reward : report().rewards) {
        sheet.rows.push_back(
            {{nameOf(reward.name, reward.id), cellOf(reward.points.quantity),
              cellOf(reward.points.redeemed), cell(reward.share), cell(reward.points.money),
              reward.cost ? cell(*reward.cost) : SheetCell(),
              reward.stock ? cellOf(*reward.stock) : SheetCell()},
             std::nullopt,
             false});
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::days() const
{
    ReportSheet sheet{tr("Daily"),
                      {{tr("Date"), CellFormat::Date},
                       {tr("Sales"), CellFormat::Sum},
                       {tr("Purchases"), CellFormat::Count},
                       {tr("Points issued"), CellFormat::Count},
                       {tr("Points redeemed"), CellFormat::Count},
                       {tr("Points expired"), CellFormat::Count}},
                      {},
                      SheetChart{SheetChart::Kind::Columns, tr("Sales by day"), 0, {1}}};
    for (const DayFigures &day : figures().daily) {
        sheet.rows.push_back({{day.day, cell(day.sales), cellOf(day.purchases), cellOf(day.issued),
                               cellOf(day.redeemed), cellOf(day.expired)},
                              std::nullopt,
                              false});
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::months() const
{
    ReportSheet sheet{
        tr("Twelve months"),
        {{tr("Month")},
         {tr("Sales"), CellFormat::Sum},
         {tr("Purchases"), CellFormat::Count},
         {tr("Points issued"), CellFormat::Count},
         {tr("Points redeemed"), CellFormat::Count},
         {tr("Points expired"), CellFormat::Count}},
        {},
        SheetChart{SheetChart::Kind::Columns, tr("Points in twelve months"), 0, {3, 4, 5}}};
    for (const MonthTotals &month : report().trend) {
        sheet.rows.push_back({{month.month.toIso(), cell(month.sales), cellOf(month.purchases),
                               cellOf(month.issued), cellOf(month.redeemed), cellOf(month.expired)},
                              std::nullopt,
                              false});
    }
    return sheet;
}

std::vector<ReportSheet> monthlyReportSheets(const MonthReport &report, const QString &language)
{
    const Language words(language);
    return MonthlyReportSheets(report, words).all();
}

void writeMonthlyReportXlsx(const MonthReport &given, const QString &language, const QString &path)
{
    const MonthReport report = monthReportFromJson(monthReportToJson(given));
    writeReportWorkbook(monthlyReportSheets(report, language), report.currency.decimals, path);
}

} // namespace regulars
