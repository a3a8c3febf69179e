#include "ui/reports/parts.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

std::vector<FlowItem> ComparisonPart::items() const
{
    std::vector<FlowItem> items{heading(tr("In full, with the month before")),
                                subheading(tr("Month by month")), item(trendTable(), 2),
                                subheading(tr("By tier and age")), item(groupTable(), 2)};
    if (!figures().byReward.isEmpty() || !before().byReward.isEmpty()) {
        items.push_back(subheading(tr("By zone and reward")));
        items.push_back(item(rewardTable(), 2));
    }
    const QString afterTitle = u" · "_s + monthBefore();
    const auto &visits = before().visits;
    const bool hasVisits = std::any_of(visits.begin(), visits.end(), [](const auto &day) {
        return std::any_of(day.begin(), day.end(), [](qint64 count) { return count > 0; });
    });
    if (hasVisits) {
        TrafficPart(report(), language()).addHours(items, before(), afterTitle);
    }
    const auto &segments = before().rfm.members;
    if (std::any_of(segments.begin(), segments.end(), [](qint64 count) { return count > 0; })) {
        items.push_back(item(MembersPart(report(), language()).rfmGrid(before(), afterTitle), 8));
    }
    return items;
}

QString ComparisonPart::both(const QString &now, const QString &earlier)
{
    return now + u'\n' + earlier;
}

BlockPtr ComparisonPart::trendTable() const
{
    std::vector<PaperRow> rows;
    for (const MonthTotals &month : report().trend) {
        rows.push_back({{month.month.toIso(), count(month.joined), count(month.active),
                         count(month.lost), money(month.sales), count(month.purchases),
                         points(month.issued), points(month.redeemed), points(month.expired)},
                        false,
                        false,
                        {}});
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Month"), 1.1, false},
                                                                 {tr("Joined"), 0.9, true},
                                                                 {tr("Active"), 0.9, true},
                                                                 {tr("Lost"), 0.9, true},
                                                                 {tr("Sales"), 1.6, true},
                                                                 {tr("Purchases"), 1.2, true},
                                                                 {tr("Points issued"), 1.3, true},
                                                                 {tr("Points redeemed"), 1.4, true},
                                                                 {tr("Points expired"), 1.3, true}},
                                        std::move(rows));
}

PaperRow ComparisonPart::groupRow(const QString &name, const Split &now, const Split &earlier) const
{
    return {{name, months(), both(count(now.members), count(earlier.members)),
             both(points(now.issued), points(earlier.issued)),
             both(points(now.redeemed), points(earlier.redeemed)),
             both(points(now.expired), points(earlier.expired)),
             both(share(now.redemptionRate), share(earlier.redemptionRate)), dash(), dash()},
            false,
            false,
            {}};
}

BlockPtr ComparisonPart::groupTable() const
{
    std::vector<PaperRow> rows;
    for (const TierRow &tier : report().tiers) {
        PaperRow row = groupRow(nameOf(tier.name, tier.id), figures().byTier.value(tier.id),
                                before().byTier.value(tier.id));
        row.cells[7] = both(count(tier.rises), count(before().tierRises.value(tier.id)));
        row.cells[8] = both(count(tier.falls), count(before().tierFalls.value(tier.id)));
        rows.push_back(std::move(row));
    }
    for (const QString &band : ageBands()) {
        if (figures().byAgeBand.contains(band) || before().byAgeBand.contains(band)) {
            rows.push_back(groupRow(bandName(band), figures().byAgeBand.value(band),
                                    before().byAgeBand.value(band)));
        }
    }
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Tier or age"), 2, false},
                                                                 {tr("Month"), 1.2, false},
                                                                 {tr("Members"), 1.1, true},
                                                                 {tr("Points issued"), 1.3, true},
                                                                 {tr("Points redeemed"), 1.4, true},
                                                                 {tr("Points expired"), 1.3, true},
                                                                 {tr("Redemption rate"), 1.4, true},
                                                                 {tr("Rose into it"), 1.1, true},
                                                                 {tr("Fell into it"), 1.1, true}},
                                        std::move(rows));
}

PaperRow ComparisonPart::rewardRow(const QString &name, const Split &now,
                                   const Split &earlier) const
{
    return {{name, months(), both(count(now.quantity), count(earlier.quantity)),
             both(points(now.redeemed), points(earlier.redeemed)),
             both(share(now.redemptionRate), share(earlier.redemptionRate)),
             both(money(now.money), money(earlier.money))},
            false,
            false,
            {}};
}

BlockPtr ComparisonPart::rewardTable() const
{
    std::vector<PaperRow> rows;
    const auto keysOf = [](const QMap<QString, Split> &now, const QMap<QString, Split> &earlier) {
        QStringList keys = now.keys() + earlier.keys();
        std::sort(keys.begin(), keys.end());
        keys.removeDuplicates();
        return keys;
    };
    for (const QString &zone : keysOf(figures().byZone, before().byZone)) {
        rows.push_back(rewardRow(tr("Zone: %1").arg(zoneName(zone)), figures().byZone.value(zone),
                                 before().byZone.value(zone)));
    }
    for (const QString &reward : keysOf(figures().byReward, before().byReward)) {
        const auto row =
            std::find_if(report().rewards.begin(), report().rewards.end(),
                         [&](const RewardRowOfMonth &one) { return one.id == reward; });
        const LocalName known =
            row == report().rewards.end() ? report().otherRewards.value(reward) : row->name;
        const QString name = nameOf(known, reward);
        rows.push_back(
            rewardRow(name, figures().byReward.value(reward), before().byReward.value(reward)));
    }
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Zone or reward"), 3, false},
                                 {tr("Month"), 1.2, false},
                                 {tr("Handed out"), 1.1, true},
                                 {tr("Points redeemed"), 1.4, true},
                                 {tr("Share of points issued"), 1.5, true},
                                 {tr("Money paid"), 1.4, true}},
        std::move(rows));
}

} // namespace regulars
