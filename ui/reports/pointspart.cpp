#include "ui/reports/parts.h"

#include <cmath>

namespace regulars
{

std::vector<FlowItem> PointsPart::items() const
{
    const auto titled = [](const QString &title, std::vector<BlockPtr> blocks) {
        blocks.insert(blocks.begin(), std::make_shared<TextBlock>(title, PaperRole::Subsection));
        return std::make_shared<StackBlock>(std::move(blocks), 2);
    };
    const auto left = titled(tr("The bridge of points"), {bridgeTable(), bridgeCheck()});
    const auto right = std::make_shared<StackBlock>(
        std::vector<BlockPtr>{titled(tr("What the points are worth"), {liabilityTable()}),
                              titled(tr("Expiring after the month's end"), {expiringTable()})},
        8);
    return {
        heading(tr("Points")), item(trendChart(), 5),
        item(std::make_shared<GridRowBlock>(std::vector<GridRowBlock::Cell>{{6, left}, {6, right}}),
             9)};
}

BlockPtr PointsPart::trendChart() const
{
    ChartSpec spec =
        chart(ChartKind::GroupedBars, tr("Points issued, redeemed and expired in twelve months"));
    spec.categoryHeading = tr("Month");
    ChartSeries issued{tr("Issued"), {}};
    ChartSeries redeemed{tr("Redeemed"), {}};
    ChartSeries expired{tr("Expired"), {}};
    for (const MonthTotals &month : report().trend) {
        spec.categories.append(month.month.toIso());
        issued.values.emplace_back(static_cast<double>(month.issued.count()));
        redeemed.values.emplace_back(static_cast<double>(month.redeemed.count()));
        expired.values.emplace_back(static_cast<double>(month.expired.count()));
    }
    spec.series = {issued, redeemed, expired};
    return chartBlock(std::move(spec), 78);
}

QString PointsPart::kindName(BridgeKind kind) const
{
    switch (kind) {
    case BridgeKind::Imported:
        return tr("Imported");
    case BridgeKind::Issued:
        return tr("Issued");
    case BridgeKind::Restored:
        return tr("Restored by undoing redemptions");
    case BridgeKind::Adjusted:
        return tr("Adjusted by hand");
    case BridgeKind::Transferred:
        return tr("Transferred");
    case BridgeKind::Forgiven:
        return tr("Debts forgiven");
    case BridgeKind::Redeemed:
        return tr("Redeemed");
    case BridgeKind::Expired:
        return tr("Expired");
    case BridgeKind::TakenBack:
        return tr("Taken back by refunds");
    case BridgeKind::Forfeited:
        return tr("Forfeited by erased members");
    }
    Q_UNREACHABLE();
}

BlockPtr PointsPart::bridgeTable() const
{
    const Bridge &bridge = figures().bridge;
    const Bridge &before = report().before.bridge;
    std::vector<PaperRow> rows;
    rows.push_back({{tr("Opening on %1").arg(figures().period.first.toIso()),
                     points(bridge.opening), points(before.opening)},
                    true,
                    false,
                    {}});
    for (int kind = 0; kind < bridgeKinds; ++kind) {
        const auto bridgeKind = static_cast<BridgeKind>(kind);
        rows.push_back({{kindName(bridgeKind), signedCount(bridge.of(bridgeKind).count()),
                         signedCount(before.of(bridgeKind).count())},
                        false,
                        false,
                        {}});
    }
    rows.push_back({{tr("Closing on %1").arg(figures().period.last.toIso()), points(bridge.closing),
                     points(before.closing)},
                    true,
                    true,
                    {}});
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Movement"), 3, false},
                                 {report().month.toIso(), 1.3, true},
                                 {report().month.plusMonths(-1).toIso(), 1.3, true}},
        std::move(rows));
}

BlockPtr PointsPart::bridgeCheck() const
{
    const Bridge &bridge = figures().bridge;
    Points sum = bridge.opening;
    for (const Points move : bridge.moves) {
        sum += move;
    }
    const bool balances = sum == bridge.closing && bridge.closing == figures().outstanding;
    return std::make_shared<CheckBlock>(
        balances,
        balances
            ? tr("The bridge balances: opening and movements make %1 points.").arg(points(sum))
            : tr("The bridge does not balance: opening and movements make %1, the books say %2.")
                  .arg(points(sum), points(figures().outstanding)));
}

BlockPtr PointsPart::liabilityTable() const
{
    const Figures &now = figures();
    const Figures &before = report().before;
    const Ratio minor(static_cast<qint64>(std::pow(10, report().currency.decimals)));
    const auto row = [](const QString &name, const QString &value, const QString &earlier) {
        return PaperRow{{name, value, earlier}, false, false, {}};
    };
    std::vector<PaperRow> rows{
        row(tr("Points issued, less taken back"), points(now.issued), points(before.issued)),
        row(tr("Points redeemed"), points(now.redeemed), points(before.redeemed)),
        row(tr("Points expired"), points(now.expired), points(before.expired)),
        row(tr("Redemption rate"), share(now.redemptionRate), share(before.redemptionRate)),
        row(tr("Breakage rate"), share(now.breakageRate), share(before.breakageRate)),
        row(tr("Points outstanding"), points(now.outstanding), points(before.outstanding)),
        row(tr("Value of a point (%1)").arg(report().currency.code),
            report().pointValue.toDecimal(), {}),
    };
    rows.push_back({{tr("Liability"), money(Money((now.liability * minor).nearest())),
                     money(Money((before.liability * minor).nearest()))},
                    true,
                    true,
                    {}});
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Figure"), 3, false},
                                 {report().month.toIso(), 1.4, true},
                                 {report().month.plusMonths(-1).toIso(), 1.4, true}},
        std::move(rows));
}

BlockPtr PointsPart::expiringTable() const
{
    std::vector<PaperRow> rows;
    for (const ExpiringInDays &row : report().expiring) {
        const Money worth((Ratio(row.points.count()) * report().pointValue *
                           Ratio(static_cast<qint64>(std::pow(10, report().currency.decimals))))
                              .nearest());
        rows.push_back({{tr("within %n day(s)", "", row.days), points(row.points), money(worth)},
                        false,
                        false,
                        {}});
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("When"), 3, false},
                                                                 {tr("Points"), 1.2, true},
                                                                 {tr("Worth"), 1.4, true}},
                                        std::move(rows));
}

} // namespace regulars
