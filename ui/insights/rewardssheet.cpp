#include "ui/insights/insightsheet.h"

#include <algorithm>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 most = 10;

QString seldomTitle()
{
    return SheetWords::tr("Seldom taken");
}

InsightChart rewardsChart(const InsightView &view)
{
    InsightChart chart{
        SheetWords(view).chart(ChartKind::HorizontalBars, SheetWords::tr("Which rewards work?"),
                               ChartUnit::Count, SheetWords::tr("Reward")),
        SheetWords::tr("Points redeemed for each reward, those with the most first.")};
    std::vector<std::pair<QString, qint64>> rewards;
    const auto &splits = view.deep.figures.byReward;
    for (auto it = splits.cbegin(); it != splits.cend(); ++it) {
        rewards.emplace_back(it.key(), it->redeemed.count());
    }
    std::stable_sort(rewards.begin(), rewards.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    ChartSeries points{SheetWords::tr("Points"), {}};
    double others = 0;
    for (std::size_t i = 0; i < rewards.size(); ++i) {
        if (i >= most) {
            others += static_cast<double>(rewards[i].second);
            continue;
        }
        chart.spec.categories.append(view.rewardName(rewards[i].first));
        points.values.emplace_back(static_cast<double>(rewards[i].second));
    }
    if (rewards.size() > most) {
        chart.spec.categories.append(SheetWords::tr("Others"));
        points.values.emplace_back(others);
    }
    chart.spec.series = {points};
    chart.spec.showsValues = true;
    QStringList rest;
    for (std::size_t i = most; i < rewards.size(); ++i) {
        rest.append(rewards[i].first);
    }
    chart.door = [rewards, rest, period = view.deep.figures.period](int, int reward) {
        Slice slice;
        slice.kind = Slice::Kind::OfRewards;
        slice.names = reward < static_cast<int>(most)
                          ? QStringList{rewards.at(static_cast<std::size_t>(reward)).first}
                          : rest;
        return rowsDoor({Figure::PointsRedeemed, period, period.last, slice});
    };
    return chart;
}

InsightChart ageZoneChart(const InsightView &view)
{
    const auto &ages = view.deep.analysis.byAgeAndZone;
    InsightChart chart{SheetWords(view).chart(ChartKind::HeatMap,
                                              SheetWords::tr("Who redeems what, by age and zone"),
                                              ChartUnit::Count, SheetWords::tr("Age")),
                       SheetWords::tr("Points redeemed by members of that age for rewards of that "
                                      "zone.")};
    QStringList zones;
    for (const auto &row : ages) {
        zones += row.keys();
    }
    zones.sort();
    zones.removeDuplicates();
    for (const QString &zone : zones) {
        chart.spec.categories.append(SheetWords::zoneName(zone));
    }
    for (auto it = ages.cbegin(); it != ages.cend(); ++it) {
        ChartSeries row{SheetWords::bandName(it.key()), {}};
        for (const QString &zone : zones) {
            row.values.emplace_back(static_cast<double>(it->value(zone).redeemed.count()));
        }
        chart.spec.series.push_back(std::move(row));
    }
    chart.door = [bands = ages.keys(), zones, period = view.deep.figures.period](int band,
                                                                                 int zone) {
        Slice slice;
        slice.kind = Slice::Kind::OfAgeZone;
        slice.names = {bands.at(band), zones.at(zone)};
        return rowsDoor({Figure::PointsRedeemed, period, period.last, slice});
    };
    return chart;
}

// Of a part whose members hardly redeem: nothing is said where nothing was issued.
QString rateVerdict(const Share &rate)
{
    static const Ratio seldom(5, 100);
    return !rate ? u"–"_s : *rate < seldom ? SheetWords::tr("under 5%") : SheetWords::tr("fine");
}

SheetTable rewardTable(const InsightView &view)
{
    SheetTable table{SheetWords::tr("Every reward"),
                     SheetWords::tr("Taken up: members who redeemed it ÷ those and all others who "
                                    "could at the period's end. Worth retiring: under 5%."),
                     {SheetWords::tr("Reward"), SheetWords::tr("Pieces"), SheetWords::tr("Points"),
                      SheetWords::tr("Taken up"), SheetWords::tr("Worth a point"),
                      SheetWords::tr("Verdict")},
                     {}};
    for (const Reward &reward : view.programme->rewards) {
        const RewardUse use = view.deep.analysis.byReward.value(reward.id);
        const Split split = view.deep.figures.byReward.value(reward.id);
        table.rows.push_back({view.rewardName(reward.id), SheetWords::count(split.quantity),
                              SheetWords::points(split.redeemed), SheetWords::percent(use.takeUp),
                              SheetWords::ratio(use.valuePerPoint, 4),
                              !use.takeUp    ? u"–"_s
                              : use.isSeldom ? SheetWords::tr("worth retiring")
                                             : SheetWords::tr("fine")});
        table.behind.append(u"reward:"_s + reward.id);
    }
    return table;
}

// Those which the tile counts; who redeemed them is one click on.
SheetTable seldomTable(const InsightView &view)
{
    SheetTable table{seldomTitle(),
                     SheetWords::tr("Rewards that less than 5% of those took who could have, the "
                                    "least taken first: worth retiring, or worth telling of."),
                     {SheetWords::tr("Reward"), SheetWords::tr("Took it"),
                      SheetWords::tr("Could have taken it"), SheetWords::tr("Taken up")},
                     {}};
    std::vector<std::pair<QString, RewardUse>> seldom;
    const auto &uses = view.deep.analysis.byReward;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        if (it->isSeldom) {
            seldom.emplace_back(it.key(), *it);
        }
    }
    std::stable_sort(seldom.begin(), seldom.end(), [](const auto &a, const auto &b) {
        return *a.second.takeUp < *b.second.takeUp;
    });
    for (const auto &[id, use] : seldom) {
        table.rows.push_back({view.rewardName(id), SheetWords::count(use.redeemers),
                              SheetWords::count(use.reachers), SheetWords::percent(use.takeUp)});
        table.behind.append(use.redeemers > 0 ? u"reward:"_s + id : QString());
    }
    return table;
}

SheetTable zoneTable(const InsightView &view)
{
    SheetTable table{SheetWords::tr("By zone"),
                     SheetWords::tr("Points redeemed for rewards of a zone, and their share of all "
                                    "points issued."),
                     {SheetWords::tr("Zone"), SheetWords::tr("Pieces"), SheetWords::tr("Points"),
                      SheetWords::tr("Share of points issued"), SheetWords::tr("Verdict")},
                     {}};
    const auto &zones = view.deep.figures.byZone;
    for (auto it = zones.cbegin(); it != zones.cend(); ++it) {
        table.rows.push_back({SheetWords::zoneName(it.key()), SheetWords::count(it->quantity),
                              SheetWords::points(it->redeemed),
                              SheetWords::percent(it->redemptionRate),
                              rateVerdict(it->redemptionRate)});
        Slice slice;
        slice.kind = Slice::Kind::OfZone;
        slice.names = {it.key()};
        const DayRange &period = view.deep.figures.period;
        table.behind.append(rowsDoor({Figure::PointsRedeemed, period, period.last, slice}));
    }
    return table;
}

// Points redeemed by members as they stood when they did.
SheetTable whoTable(const QString &title, const QString &first, const QString &definition)
{
    return {title,
            definition,
            {first, SheetWords::tr("Members"), SheetWords::tr("Redeemed"),
             SheetWords::tr("Redemption rate"), SheetWords::tr("Verdict")},
            {}};
}

void addWho(SheetTable &table, const InsightView &view, const QString &name, const Split &split,
            Slice slice)
{
    table.rows.push_back(
        {name, SheetWords::count(split.members), SheetWords::points(split.redeemed),
         SheetWords::percent(split.redemptionRate), rateVerdict(split.redemptionRate)});
    const DayRange &period = view.deep.figures.period;
    table.behind.append(rowsDoor({Figure::PointsRedeemed, period, period.last, std::move(slice)}));
}

SheetTable redeemingTierTable(const InsightView &view)
{
    SheetTable table =
        whoTable(SheetWords::tr("By tier"), SheetWords::tr("Tier"),
                 SheetWords::tr("Points by the tier that was held when they moved."));
    for (const Tier &tier : view.programme->tiers) {
        Slice slice;
        slice.kind = Slice::Kind::AtTier;
        slice.names = {tier.id};
        addWho(table, view, view.tierName(tier.id), view.deep.figures.byTier.value(tier.id), slice);
    }
    return table;
}

SheetTable redeemingAgeTable(const InsightView &view)
{
    SheetTable table = whoTable(SheetWords::tr("By age"), SheetWords::tr("Age"),
                                SheetWords::tr("By the age at the period's end."));
    const auto &bands = view.deep.figures.byAgeBand;
    for (auto it = bands.cbegin(); it != bands.cend(); ++it) {
        Slice slice;
        slice.kind = Slice::Kind::OfAge;
        slice.names = {it.key()};
        addWho(table, view, SheetWords::bandName(it.key()), *it, slice);
    }
    return table;
}

QString costVerdict(const InsightView &view)
{
    const Share &share = view.deep.analysis.leading.costShare;
    const Ratio agreed = view.programme->policy.budget.warnShare;
    if (!share) {
        return SheetWords::tr("no yearly budget is set");
    }
    return *share > agreed
               ? SheetWords::tr("above the agreed %1").arg(SheetWords::percent(agreed))
               : SheetWords::tr("within the agreed %1").arg(SheetWords::percent(agreed));
}

} // namespace

InsightSheet rewardsSheet(const InsightView &view)
{
    const SheetWords words(view);
    const Figures &now = view.deep.figures;
    const Figures &before = view.deep.previous;
    const LeadingShares &leading = view.deep.analysis.leading;
    SheetTable seldom = seldomTable(view);
    InsightSheet sheet;
    sheet.tiles = {
        {SheetWords::tr("Members who redeemed"), SheetWords::percent(now.redeemingShare),
         SheetWords::change(now.redeemingShare, before.redeemingShare),
         SheetWords::tr("Members who redeemed in the period ÷ active members."),
         rowsDoor({Figure::RedeemingShare, now.period})},
        {SheetWords::tr("Cost of rewards"), words.money(Share(leading.redemptionCost)), QString(),
         SheetWords::tr("What rewards cost the shop, less the money paid for them, and what points "
                        "paid at the till."),
         rowsDoor({Figure::PointsRedeemed, now.period})},
        {SheetWords::tr("Cost ÷ budget"), SheetWords::percent(leading.costShare), costVerdict(view),
         SheetWords::tr("Cost of rewards ÷ the yearly marketing budget's part for the period."),
         rowsDoor({Figure::PointsRedeemed, now.period})},
        {SheetWords::tr("Benefits used"), SheetWords::percent(leading.benefitUseRate), QString(),
         SheetWords::tr("Of all benefits that members hold by their tier, the share used in the "
                        "period."),
         u"benefit_users"_s},
        {seldomTitle(), SheetWords::count(std::ssize(seldom.rows)), QString(),
         SheetWords::tr("Rewards that less than 5% of those took who could have."),
         seldom.rows.empty() ? QString() : tableDoor(seldomTitle())},
    };
    sheet.charts = {rewardsChart(view), ageZoneChart(view)};
    if (!seldom.rows.empty()) {
        sheet.tables.push_back(std::move(seldom));
    }
    for (SheetTable &table :
         std::vector<SheetTable>{rewardTable(view), zoneTable(view), redeemingTierTable(view),
                                 redeemingAgeTable(view)}) {
        sheet.tables.push_back(std::move(table));
    }
    return sheet;
}

} // namespace regulars
