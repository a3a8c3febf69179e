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
        return {summary(), members(),  tiers(),    bridge(),      rewards(), days(),
                months(),  ages(),     cohorts(),  recencyGrid(), hours(),   zones(),
                coupons(), expiring(), controls(), heads()};
    }

private:
    ReportSheet summary() const;
    ReportSheet members() const;
    ReportSheet tiers() const;
    ReportSheet bridge() const;
    ReportSheet rewards() const;
    ReportSheet days() const;
    ReportSheet months() const;
    ReportSheet ages() const;
    ReportSheet cohorts() const;
    ReportSheet recencyGrid() const;
    ReportSheet hours() const;
    ReportSheet zones() const;
    ReportSheet coupons() const;
    ReportSheet expiring() const;
    ReportSheet controls() const;
    ReportSheet heads() const;

    SheetCell cell(const Share &share) const;
    SheetCell cell(Money money) const { return major(money); }
    SheetCell cell(const std::optional<double> &minor) const;
    SheetCell basketCell(const Share &minor) const;
    // Figure, this month, the month before.
    ReportSheet figureSheet(const QString &name, std::vector<SheetRow> rows) const;
    static SheetRow plainRow(std::vector<SheetCell> cells)
    {
        return {std::move(cells), std::nullopt, false};
    }
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
         row(tr("Liability"), liability(now), liability(before), CellFormat::Sum),
         {{tr("Value of a point (%1)").arg(report().currency.code),
           number(report().pointValue),
           {}},
          CellFormat::Plain,
          false}});
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
                       {tr("Share of members"), CellFormat::Percent},
                       {tr("Points issued"), CellFormat::Count},
                       {tr("Points redeemed"), CellFormat::Count},
                       {tr("Points expired"), CellFormat::Count},
                       {tr("Redemption rate"), CellFormat::Percent},
                       {tr("Rose into it"), CellFormat::Count},
                       {tr("Fell into it"), CellFormat::Count}},
                      {},
                      SheetChart{SheetChart::Kind::Columns, tr("Members by tier"), 0, {1}}};
    for (const TierRow &tier : report().tiers) {
        sheet.rows.push_back(
            {{nameOf(tier.name, tier.id), cellOf(tier.points.members),
              cell(shareOf(tier.points.members, figures().members)), cellOf(tier.points.issued),
              cellOf(tier.points.redeemed), cellOf(tier.points.expired),
              cell(tier.points.redemptionRate), cellOf(tier.rises), cellOf(tier.falls)},
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
         {tr("Kind"), CellFormat::Text, 12},
         {tr("Handed out"), CellFormat::Count},
         {tr("Points"), CellFormat::Count},
         {tr("Share"), CellFormat::Percent},
         {tr("Of points issued"), CellFormat::Percent},
         {tr("Money paid"), CellFormat::Sum},
         {tr("Cost"), CellFormat::Sum},
         {tr("Stock left"), CellFormat::Count}},
        {},
        SheetChart{SheetChart::Kind::Bars, tr("Points redeemed by reward"), 0, {3}, charted}};
    for (const RewardRowOfMonth &reward : report().rewards) {
        sheet.rows.push_back(
            {{nameOf(reward.name, reward.id), kindName(reward.kind), cellOf(reward.points.quantity),
              cellOf(reward.points.redeemed), cell(reward.share),
              cell(reward.points.redemptionRate), cell(reward.points.money),
              reward.cost ? cell(*reward.cost) : SheetCell(),
              reward.stock ? cellOf(*reward.stock) : SheetCell()},
             std::nullopt,
             false});
    }
    const qint64 redeemed = figures().redeemed.count();
    if (const Points rest = usedAsMoney(); rest != Points(0)) {
        sheet.rows.push_back(plainRow({tr("Points used as money at the till"),
                                       {},
                                       {},
                                       cellOf(rest),
                                       cell(shareOf(rest.count(), redeemed))}));
    }
    sheet.rows.push_back({{tr("Together"), {}, {}, cellOf(redeemed)}, std::nullopt, true});
    for (SheetRow &line : sheet.rows) {
        line.cells.resize(sheet.columns.size());
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
         {tr("Points expired"), CellFormat::Count},
         {tr("Joined"), CellFormat::Count},
         {tr("Active members"), CellFormat::Count},
         {tr("Lost members"), CellFormat::Count}},
        {},
        SheetChart{SheetChart::Kind::Columns, tr("Points in twelve months"), 0, {3, 4, 5}}};
    for (const MonthTotals &month : report().trend) {
        sheet.rows.push_back({{month.month.toIso(), cell(month.sales), cellOf(month.purchases),
                               cellOf(month.issued), cellOf(month.redeemed), cellOf(month.expired),
                               cellOf(month.joined), cellOf(month.active), cellOf(month.lost)},
                              std::nullopt,
                              false});
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::ages() const
{
    ReportSheet sheet{tr("Age bands"),
                      {{tr("Age"), CellFormat::Text, 16},
                       {tr("Members"), CellFormat::Count},
                       {tr("Points issued"), CellFormat::Count},
                       {tr("Points redeemed"), CellFormat::Count},
                       {tr("Points expired"), CellFormat::Count},
                       {tr("Redemption rate"), CellFormat::Percent}},
                      {},
                      std::nullopt};
    for (const QString &band : ageBands()) {
        const Split split = figures().byAgeBand.value(band);
        sheet.rows.push_back(
            plainRow({bandName(band), cellOf(split.members), cellOf(split.issued),
                      cellOf(split.redeemed), cellOf(split.expired), cell(split.redemptionRate)}));
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::cohorts() const
{
    ReportSheet sheet{
        tr("Cohorts"), {{tr("First bought")}, {tr("Buyers"), CellFormat::Count}}, {}, std::nullopt};
    std::size_t longest = 0;
    for (const Cohort &cohort : figures().cohorts) {
        longest = std::max(longest, cohort.boughtAgain.size());
        SheetRow line = plainRow({cohort.month.toIso(), cellOf(cohort.size)});
        for (const Share &bought : cohort.boughtAgain) {
            line.cells.push_back(cell(bought));
        }
        sheet.rows.push_back(std::move(line));
    }
    for (std::size_t month = 0; month < longest; ++month) {
        constexpr int narrow = 9;
        sheet.columns.push_back({tr("Month +%1").arg(month), CellFormat::Percent, narrow});
    }
    for (SheetRow &line : sheet.rows) {
        line.cells.resize(sheet.columns.size());
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::recencyGrid() const
{
    ReportSheet sheet{tr("Recency and frequency"), {{tr("Recency, frequency")}}, {}, std::nullopt};
    constexpr int fifths = 5;
    for (int frequency = 1; frequency <= fifths; ++frequency) {
        sheet.columns.push_back({QStringLiteral("F%1").arg(frequency), CellFormat::Count});
    }
    for (int recency = fifths; recency >= 1; --recency) {
        SheetRow line = plainRow({QStringLiteral("R%1").arg(recency)});
        for (const qint64 members : figures().rfm.grid[static_cast<std::size_t>(recency - 1)]) {
            line.cells.push_back(cellOf(members));
        }
        sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::hours() const
{
    constexpr int narrow = 6;
    ReportSheet sheet{tr("Weekday and hour"), {{tr("Weekday")}}, {}, std::nullopt};
    for (int hour = 0; hour < 24; ++hour) {
        sheet.columns.push_back({QString::number(hour), CellFormat::Count, narrow});
    }
    sheet.columns.push_back({tr("Without a time"), CellFormat::Count});
    int weekday = 0;
    for (const auto &hours : figures().visits) {
        SheetRow line = plainRow({weekdayName(++weekday, QLocale::LongFormat)});
        for (const qint64 purchases : hours) {
            line.cells.push_back(cellOf(purchases));
        }
        line.cells.emplace_back();
        sheet.rows.push_back(std::move(line));
    }
    SheetRow timeless = plainRow({tr("By date alone")});
    timeless.cells.resize(sheet.columns.size());
    timeless.cells.back() = cellOf(figures().purchasesWithoutTime);
    sheet.rows.push_back(std::move(timeless));
    return sheet;
}

ReportSheet MonthlyReportSheets::zones() const
{
    ReportSheet sheet{tr("Zones"),
                      {{tr("Zone"), CellFormat::Text, 20},
                       {tr("Handed out"), CellFormat::Count},
                       {tr("Points"), CellFormat::Count},
                       {tr("Share"), CellFormat::Percent},
                       {tr("Money paid"), CellFormat::Sum}},
                      {},
                      std::nullopt};
    for (auto it = figures().byZone.cbegin(); it != figures().byZone.cend(); ++it) {
        sheet.rows.push_back(plainRow(
            {zoneName(it.key()), cellOf(it->quantity), cellOf(it->redeemed),
             cell(shareOf(it->redeemed.count(), figures().redeemed.count())), cell(it->money)}));
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::coupons() const
{
    ReportSheet sheet{tr("Coupons"),
                      {{tr("Coupon"), CellFormat::Text, 26},
                       {tr("Issued in the month"), CellFormat::Count},
                       {tr("Used in the month"), CellFormat::Count},
                       {tr("Lapsed unused"), CellFormat::Count},
                       {tr("Open at the end"), CellFormat::Count}},
                      {},
                      std::nullopt};
    for (const CouponRow &coupon : report().coupons) {
        sheet.rows.push_back(
            plainRow({nameOf(coupon.name, coupon.id), cellOf(coupon.issued), cellOf(coupon.used),
                      cellOf(coupon.lapsed), cellOf(coupon.open)}));
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::expiring() const
{
    ReportSheet sheet{tr("Expiring"),
                      {{tr("Days after the month's end"), CellFormat::Count, 20},
                       {tr("Points"), CellFormat::Count},
                       {tr("Worth"), CellFormat::Sum}},
                      {},
                      std::nullopt};
    for (const ExpiringInDays &row : report().expiring) {
        sheet.rows.push_back(plainRow({cellOf(row.days), cellOf(row.points),
                                       number(Ratio(row.points.count()) * report().pointValue)}));
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::controls() const
{
    ReportSheet sheet{tr("Controls"),
                      {{tr("Person"), CellFormat::Text, 20},
                       {tr("Adjustments"), CellFormat::Count},
                       {tr("Points adjusted"), CellFormat::Count},
                       {tr("Undone"), CellFormat::Count},
                       {tr("Refunds"), CellFormat::Count},
                       {tr("Money refunded"), CellFormat::Sum},
                       {tr("Approvals asked"), CellFormat::Count}},
                      {},
                      std::nullopt};
    for (const ControlRow &control : report().controls) {
        sheet.rows.push_back(
            plainRow({shownName(control.who), cellOf(control.adjustments), cellOf(control.adjusted),
                      cellOf(control.undos), cellOf(control.refunds), cell(control.refunded),
                      cellOf(control.approvals)}));
    }
    return sheet;
}

ReportSheet MonthlyReportSheets::heads() const
{
    constexpr int wholeHash = 68;
    ReportSheet sheet{tr("Heads of the ledger"),
                      {{tr("Till"), CellFormat::Text, 20},
                       {tr("Entry"), CellFormat::Count},
                       {tr("Hash"), CellFormat::Text, wholeHash}},
                      {},
                      std::nullopt};
    for (const ChainHeadText &head : report().heads) {
        sheet.rows.push_back(plainRow({head.till, cellOf(head.sequence), head.hash}));
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
