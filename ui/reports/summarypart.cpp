#include "ui/reports/parts.h"
#include "ui/reports/titleblock.h"

#include <algorithm>
#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Under that many, a change says more about chance than about the shop.
constexpr qint64 fewToCompare = 30;

} // namespace

std::vector<FlowItem> SummaryPart::items() const
{
    std::vector<FlowItem> items;
    items.push_back(item(std::make_shared<TitleBlock>(
        TitleBlock::Words{shop(), title(), month(), status(), report().isFinal})));
    if (figures().purchases == 0 && figures().sales.isZero()) {
        items.push_back(item(std::make_shared<NoticeBlock>(tr(
                                 "Nothing was sold in this month. The report stands with zeros.")),
                             6));
    }
    items.push_back(item(std::make_shared<TilesBlock>(tiles()), 7));
    std::vector<BlockPtr> sentences;
    for (const QString &sentence : {membersSentence(), redemptionSentence(), salesSentence()}) {
        sentences.push_back(std::make_shared<TextBlock>(sentence));
    }
    items.push_back(item(std::make_shared<StackBlock>(std::move(sentences), 2.5), 8));
    items.push_back(item(salesChart(), 9));
    return items;
}

QString SummaryPart::shop() const
{
    return nameOf(report().shop, {});
}

QString SummaryPart::status() const
{
    return report().isFinal ? tr("FINAL") : tr("DRAFT");
}

QString SummaryPart::pageNumber(int page, int pages) const
{
    return tr("Page %1 of %2").arg(page).arg(pages);
}

QString SummaryPart::fingerprint(const QString &hash) const
{
    return tr("Figures as of %1 · fingerprint %2").arg(figures().period.last.toIso(), hash);
}

QString SummaryPart::closing() const
{
    return report().closedBy.isEmpty() ? QString()
                                       : tr("Closed by %1").arg(shownName(report().closedBy));
}

std::vector<Tile> SummaryPart::tiles() const
{
    return {memberTile(),     activeTile(), salesTile(),
            redemptionTile(), repeatTile(), liabilityTile()};
}

Tile SummaryPart::compared(Tile tile, double difference, const QString &text, qint64 fewest) const
{
    const QString before = monthName(report().month.plusMonths(-1));
    if (fewest < fewToCompare) {
        tile.trend = Tile::Trend::None;
        tile.change = tr("too few to compare");
    } else if (difference != 0) {
        tile.trend = difference > 0 ? Tile::Trend::Up : Tile::Trend::Down;
        tile.change = tr("%1 against %2").arg(text, before);
    } else {
        tile.trend = Tile::Trend::Level;
        tile.change = tr("level with %1").arg(before);
    }
    return tile;
}

Tile SummaryPart::comparedShares(Tile tile, const Share &now, const Share &before,
                                 qint64 fewest) const
{
    if (!now || !before) {
        return compared(std::move(tile), 0, {}, 0);
    }
    const double tenths = std::round((number(now) - number(before)) * 1000);
    const QString sign = tenths < 0 ? u"−"_s : u"+"_s;
    const QString figure = language().locale().toString(std::abs(tenths) / 10, 'f', 1);
    return compared(std::move(tile), tenths, tr("%1 pp", "percentage points").arg(sign + figure),
                    fewest);
}

Tile SummaryPart::comparedAmounts(Tile tile, double now, double before, qint64 fewest) const
{
    if (before == 0) {
        return compared(std::move(tile), 0, {}, 0);
    }
    const double tenths = std::round((now / before - 1) * 1000);
    const QString sign = tenths < 0 ? u"−"_s : u"+"_s;
    const QString figure = language().locale().toString(std::abs(tenths) / 10, 'f', 1);
    return compared(std::move(tile), tenths, sign + figure + u'%', fewest);
}

Tile SummaryPart::memberTile() const
{
    const qint64 difference = figures().members - report().before.members;
    Tile tile;
    tile.label = tr("Members");
    tile.value = count(figures().members);
    tile.note = tr("%n joined this month", "", static_cast<int>(figures().joined));
    return compared(std::move(tile), static_cast<double>(difference), signedCount(difference),
                    report().before.members);
}

Tile SummaryPart::activeTile() const
{
    Tile tile;
    tile.label = tr("Active members");
    tile.value = share(figures().activeShare);
    tile.note =
        tr("%n bought, redeemed or took part", "", static_cast<int>(figures().activeMembers));
    return comparedShares(std::move(tile), figures().activeShare, report().before.activeShare,
                          std::min(figures().members, report().before.members));
}

Tile SummaryPart::salesTile() const
{
    Tile tile;
    tile.label = tr("Sales");
    tile.value = money(figures().sales);
    tile.note = tr("%n purchase(s)", "", static_cast<int>(figures().purchases));
    return comparedAmounts(std::move(tile), static_cast<double>(figures().sales.count()),
                           static_cast<double>(report().before.sales.count()),
                           std::min(figures().purchases, report().before.purchases));
}

Tile SummaryPart::redemptionTile() const
{
    Tile tile;
    tile.label = tr("Redemption rate");
    tile.value = share(figures().redemptionRate);
    tile.note = tr("healthy at 25% or more");
    return comparedShares(std::move(tile), figures().redemptionRate, report().before.redemptionRate,
                          std::min(figures().activeMembers, report().before.activeMembers));
}

Tile SummaryPart::repeatTile() const
{
    Tile tile;
    tile.label = tr("Repeat rate");
    tile.value = share(figures().repeatRate);
    tile.note = tr("of buying members came twice or more");
    return comparedShares(std::move(tile), figures().repeatRate, report().before.repeatRate,
                          std::min(figures().activeMembers, report().before.activeMembers));
}

Tile SummaryPart::liabilityTile() const
{
    Tile tile;
    tile.label = tr("Liability of points");
    const Ratio minor =
        figures().liability * Ratio(static_cast<qint64>(std::pow(10, report().currency.decimals)));
    tile.value = money(Money(minor.nearest()));
    tile.note = tr("%1 points outstanding").arg(points(figures().outstanding));
    return comparedAmounts(std::move(tile), number(figures().liability),
                           number(report().before.liability),
                           std::min(figures().members, report().before.members));
}

QString SummaryPart::membersSentence() const
{
    const int joined = static_cast<int>(figures().joined);
    if (figures().members == 0) {
        return tr("The programme has no members yet.");
    }
    if (joined == 0) {
        return tr("Nobody joined; the programme counts %1 members, of whom %2 were active.")
            .arg(count(figures().members), share(figures().activeShare));
    }
    return tr("%n member(s) joined; the programme now counts %1, of whom %2 were active.", "",
              joined)
        .arg(count(figures().members), share(figures().activeShare));
}

QString SummaryPart::redemptionSentence() const
{
    const Share &now = figures().redemptionRate;
    const Share &before = report().before.redemptionRate;
    if (!now) {
        return tr("No points were issued, so there is no redemption rate.");
    }
    if (report().rewards.empty() || figures().redeemed.isZero()) {
        return tr("Members earned %1 points and redeemed %2.")
            .arg(points(figures().issued), points(figures().redeemed));
    }
    const RewardRowOfMonth &top = report().rewards.front();
    const QString name = nameOf(top.name, top.id);
    const QString part = share(top.share);
    const QString rate = share(now);
    const QString earlier = share(before);
    if (!before || rate == earlier) {
        return tr("The redemption rate was %1; most points went to %2 (%3 of all redeemed).")
            .arg(rate, name, part);
    }
    return (*now > *before
                ? tr("The redemption rate rose from %1 to %2; most points went to %3 (%4 of all redeemed).")
                : tr("The redemption rate fell from %1 to %2; most points went to %3 (%4 of all redeemed)."))
        .arg(earlier, rate, name, part);
}

QString SummaryPart::salesSentence() const
{
    const auto &days = figures().daily;
    const auto best = std::max_element(
        days.begin(), days.end(), [](const auto &a, const auto &b) { return a.sales < b.sales; });
    if (figures().sales.isZero() && figures().purchases == 0) {
        return tr("There were no sales.");
    }
    if (figures().sales.count() <= 0 || best == days.end()) {
        return tr("Refunds outweighed what was sold: sales come to %1.")
            .arg(money(figures().sales));
    }
    return tr("Members brought %1 of the sales; the best day was %2 with %3, and the average basket %4.")
        .arg(share(figures().memberSalesShare), best->day.toIso(), money(best->sales),
             moneyNear(figures().averageBasket));
}

BlockPtr SummaryPart::salesChart() const
{
    ChartSpec spec = chart(ChartKind::Bars, tr("Sales by day (%1)").arg(report().currency.code));
    spec.unit = ChartUnit::Sum;
    spec.categoryHeading = tr("Day");
    ChartSeries series{tr("Sales"), {}};
    for (const DayFigures &day : figures().daily) {
        spec.categories.append(QString::number(day.day.date().day()));
        series.values.push_back(major(day.sales));
    }
    spec.series.push_back(std::move(series));
    return chartBlock(std::move(spec), 78);
}

} // namespace regulars
