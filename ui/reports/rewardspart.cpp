#include "ui/reports/parts.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t topRewards = 10;

} // namespace

std::vector<FlowItem> RewardsPart::items() const
{
    std::vector<FlowItem> items{heading(tr("Redemptions"), !report().rewards.empty())};
    if (report().rewards.empty()) {
        items.push_back(item(std::make_shared<NoticeBlock>(
            tr("No reward was redeemed in this month, and the catalogue took no points."))));
    } else {
        items.push_back(item(topChart()));
        items.push_back(subheading(tr("All rewards")));
        items.push_back(item(rewardTable(), 2));
    }
    const auto titled = [](const QString &title, const BlockPtr &table) {
        return std::make_shared<StackBlock>(
            std::vector<BlockPtr>{std::make_shared<TextBlock>(title, PaperRole::Subsection), table},
            2);
    };
    if (!figures().byZone.isEmpty()) {
        items.push_back(item(std::make_shared<GridRowBlock>(std::vector<GridRowBlock::Cell>{
                                 {6, titled(tr("By kind of reward"), kindTable())},
                                 {6, titled(tr("By zone of the catalogue"), zoneTable())}}),
                             7));
    }
    if (!report().coupons.empty()) {
        items.push_back(item(titled(tr("Coupons"), couponTable()), 7));
    }
    return items;
}

BlockPtr RewardsPart::topChart() const
{
    ChartSpec spec = chart(ChartKind::HorizontalBars, tr("Points redeemed by reward, most first"));
    spec.showsValues = true;
    spec.categoryHeading = tr("Reward");
    ChartSeries series{tr("Points"), {}};
    qint64 others = 0;
    for (std::size_t at = 0; at < report().rewards.size(); ++at) {
        const RewardRowOfMonth &reward = report().rewards[at];
        if (at < topRewards) {
            spec.categories.append(nameOf(reward.name, reward.id));
            series.values.emplace_back(static_cast<double>(reward.points.redeemed.count()));
        } else {
            others += reward.points.redeemed.count();
        }
    }
    if (report().rewards.size() > topRewards) {
        spec.categories.append(tr("Others"));
        series.values.emplace_back(static_cast<double>(others));
    }
    spec.series.push_back(std::move(series));
    const qreal height = 4 + 6.2 * static_cast<qreal>(spec.categories.size());
    return chartBlock(std::move(spec), height);
}

BlockPtr RewardsPart::rewardTable() const
{
    std::vector<PaperRow> rows;
    for (const RewardRowOfMonth &reward : report().rewards) {
        rows.push_back(
            {{nameOf(reward.name, reward.id), kindName(reward.kind), count(reward.points.quantity),
              points(reward.points.redeemed), share(reward.share), money(reward.points.money),
              reward.cost ? money(*reward.cost) : dash(),
              reward.stock ? count(*reward.stock) : dash()},
             false,
             false,
             {}});
    }
    if (const Points elsewhere = usedAsMoney(); elsewhere > Points(0)) {
        rows.push_back({{tr("Points used as money at the till"), dash(), dash(), points(elsewhere),
                         share(shareOf(elsewhere.count(), figures().redeemed.count())), dash(),
                         dash(), dash()},
                        false,
                        false,
                        {}});
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Reward"), 3, false},
                                                                 {tr("Kind"), 1.1, false},
                                                                 {tr("Handed out"), 1, true},
                                                                 {tr("Points"), 1.1, true},
                                                                 {tr("Share"), 0.9, true},
                                                                 {tr("Money paid"), 1.3, true},
                                                                 {tr("Cost"), 1.3, true},
                                                                 {tr("Stock left"), 0.9, true}},
                                        std::move(rows));
}

BlockPtr RewardsPart::kindTable() const
{
    QMap<QString, Split> byKind;
    for (const RewardRowOfMonth &reward : report().rewards) {
        Split &split = byKind[reward.kind];
        split.quantity += reward.points.quantity;
        split.redeemed += reward.points.redeemed;
    }
    std::vector<PaperRow> rows;
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
        rows.push_back({{kindName(it.key()), count(it->quantity), points(it->redeemed),
                         share(shareOf(it->redeemed.count(), figures().redeemed.count()))},
                        false,
                        false,
                        {}});
    }
    if (const Points elsewhere = usedAsMoney(); elsewhere > Points(0)) {
        rows.push_back({{tr("Points used as money at the till"), dash(), points(elsewhere),
                         share(shareOf(elsewhere.count(), figures().redeemed.count()))},
                        false,
                        false,
                        {}});
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Kind"), 2, false},
                                                                 {tr("Handed out"), 1.1, true},
                                                                 {tr("Points"), 1.1, true},
                                                                 {tr("Share"), 1, true}},
                                        std::move(rows));
}

BlockPtr RewardsPart::couponTable() const
{
    std::vector<PaperRow> rows;
    for (const CouponRow &row : report().coupons) {
        rows.push_back({{nameOf(row.name, row.id), count(row.issued), count(row.used),
                         count(row.lapsed), count(row.open)},
                        false,
                        false,
                        {}});
    }
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Coupon"), 3, false},
                                 {tr("Issued in the month"), 1.4, true},
                                 {tr("Used in the month"), 1.4, true},
                                 {tr("Lapsed unused"), 1.3, true},
                                 {tr("Open at the end"), 1.3, true}},
        std::move(rows));
}

BlockPtr RewardsPart::zoneTable() const
{
    std::vector<PaperRow> rows;
    for (auto it = figures().byZone.cbegin(); it != figures().byZone.cend(); ++it) {
        rows.push_back({{zoneName(it.key()), count(it->quantity), points(it->redeemed),
                         share(shareOf(it->redeemed.count(), figures().redeemed.count()))},
                        false,
                        false,
                        {}});
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Zone"), 2, false},
                                                                 {tr("Handed out"), 1.1, true},
                                                                 {tr("Points"), 1.1, true},
                                                                 {tr("Share"), 1, true}},
                                        std::move(rows));
}

} // namespace regulars
