#include "services/amountjson.h"
#include "services/monthreport.h"

#include <QJsonArray>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

Share shareFrom(const QJsonValue &value)
{
    if (!value.isDouble()) {
        return std::nullopt;
    }
    return Ratio(std::llround(value.toDouble() * 1e6), 1'000'000);
}

qint64 whole(const QJsonValue &value)
{
    return value.toInteger();
}

QJsonObject splitToJson(const Split &split, const AmountText &amounts)
{
    return {{u"members"_s, split.members},
            {u"issued"_s, split.issued.count()},
            {u"redeemed"_s, split.redeemed.count()},
            {u"expired"_s, split.expired.count()},
            {u"quantity"_s, split.quantity},
            {u"money"_s, amounts.of(split.money)},
            {u"redemption_rate"_s, toJson(split.redemptionRate)}};
}

Split splitFrom(const QJsonObject &json, const AmountText &amounts)
{
    return {whole(json[u"members"_s]),
            Points(whole(json[u"issued"_s])),
            Points(whole(json[u"redeemed"_s])),
            Points(whole(json[u"expired"_s])),
            whole(json[u"quantity"_s]),
            amounts.money(json[u"money"_s]),
            shareFrom(json[u"redemption_rate"_s])};
}

QJsonObject splitsToJson(const QMap<QString, Split> &splits, const AmountText &amounts)
{
    QJsonObject json;
    for (auto it = splits.cbegin(); it != splits.cend(); ++it) {
        json.insert(it.key(), splitToJson(it.value(), amounts));
    }
    return json;
}

QMap<QString, Split> splitsFrom(const QJsonObject &json, const AmountText &amounts)
{
    QMap<QString, Split> splits;
    for (auto it = json.begin(); it != json.end(); ++it) {
        splits.insert(it.key(), splitFrom(it.value().toObject(), amounts));
    }
    return splits;
}

QJsonObject countsToJson(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

QMap<QString, qint64> countsFrom(const QJsonObject &json)
{
    QMap<QString, qint64> counts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        counts.insert(it.key(), whole(it.value()));
    }
    return counts;
}

template <typename Grid>
QJsonArray gridToJson(const Grid &grid)
{
    QJsonArray rows;
    for (const auto &row : grid) {
        QJsonArray cells;
        for (const qint64 count : row) {
            cells.append(count);
        }
        rows.append(cells);
    }
    return rows;
}

template <typename Grid>
void gridFrom(const QJsonArray &rows, Grid &grid)
{
    for (std::size_t row = 0; row < grid.size(); ++row) {
        const QJsonArray cells = rows.at(static_cast<qsizetype>(row)).toArray();
        for (std::size_t column = 0; column < grid[row].size(); ++column) {
            grid[row][column] = whole(cells.at(static_cast<qsizetype>(column)));
        }
    }
}

QJsonArray cohortsToJson(const std::vector<Cohort> &cohorts)
{
    QJsonArray json;
    for (const Cohort &cohort : cohorts) {
        QJsonArray shares;
        for (const Share &share : cohort.boughtAgain) {
            shares.append(toJson(share));
        }
        json.append(QJsonObject{
            {u"month"_s, cohort.month.toIso()}, {u"size"_s, cohort.size}, {u"shares"_s, shares}});
    }
    return json;
}

std::vector<Cohort> cohortsFrom(const QJsonArray &json)
{
    std::vector<Cohort> cohorts;
    for (const QJsonValue value : json) {
        const QJsonObject object = value.toObject();
        Cohort cohort{Month::fromIso(object[u"month"_s].toString()).value_or(Month(1, 1)),
                      whole(object[u"size"_s]),
                      {}};
        for (const QJsonValue share : object[u"shares"_s].toArray()) {
            cohort.boughtAgain.push_back(shareFrom(share));
        }
        cohorts.push_back(std::move(cohort));
    }
    return cohorts;
}

QJsonArray dailyToJson(const std::vector<DayFigures> &daily, const AmountText &amounts)
{
    QJsonArray json;
    for (const DayFigures &day : daily) {
        json.append(QJsonObject{{u"date"_s, day.day.toIso()},
                                {u"sales"_s, amounts.of(day.sales)},
                                {u"purchases"_s, day.purchases},
                                {u"points_issued"_s, day.issued.count()},
                                {u"points_redeemed"_s, day.redeemed.count()},
                                {u"points_expired"_s, day.expired.count()}});
    }
    return json;
}

std::vector<DayFigures> dailyFrom(const QJsonArray &json, const AmountText &amounts)
{
    std::vector<DayFigures> daily;
    for (const QJsonValue value : json) {
        const QJsonObject day = value.toObject();
        if (const auto date = BusinessDay::fromIso(day[u"date"_s].toString())) {
            daily.push_back({*date, amounts.money(day[u"sales"_s]), whole(day[u"purchases"_s]),
                             Points(whole(day[u"points_issued"_s])),
                             Points(whole(day[u"points_redeemed"_s])),
                             Points(whole(day[u"points_expired"_s]))});
        }
    }
    return daily;
}

QJsonObject bridgeToJson(const Bridge &bridge)
{
    QJsonObject json{{u"opening"_s, bridge.opening.count()},
                     {u"closing"_s, bridge.closing.count()}};
    for (int kind = 0; kind < bridgeKinds; ++kind) {
        const auto bridgeKind = static_cast<BridgeKind>(kind);
        json.insert(codeOf(bridgeKind), bridge.of(bridgeKind).count());
    }
    return json;
}

Bridge bridgeFrom(const QJsonObject &json)
{
    Bridge bridge{Points(whole(json[u"opening"_s])), {}, Points(whole(json[u"closing"_s]))};
    for (int kind = 0; kind < bridgeKinds; ++kind) {
        bridge.moves[static_cast<std::size_t>(kind)] =
            Points(whole(json[codeOf(static_cast<BridgeKind>(kind))]));
    }
    return bridge;
}

QJsonObject rfmToJson(const RfmFigures &rfm)
{
    QJsonObject json;
    for (int segment = 0; segment < rfmSegments; ++segment) {
        json.insert(codeOf(static_cast<RfmSegment>(segment)),
                    rfm.members[static_cast<std::size_t>(segment)]);
    }
    return json;
}

void pointsToJson(QJsonObject &json, const Figures &figures, const AmountText &amounts)
{
    json[u"points_issued"_s] = figures.issued.count();
    json[u"points_redeemed"_s] = figures.redeemed.count();
    json[u"points_expired"_s] = figures.expired.count();
    json[u"points_outstanding"_s] = figures.outstanding.count();
    json[u"redemption_rate"_s] = toJson(figures.redemptionRate);
    json[u"redeeming_share"_s] = toJson(figures.redeemingShare);
    json[u"breakage_rate"_s] = toJson(figures.breakageRate);
    json[u"liability"_s] = amounts.major(figures.liability);
    json[u"bridge"_s] = bridgeToJson(figures.bridge);
}

void salesToJson(QJsonObject &json, const Figures &figures, const AmountText &amounts)
{
    json[u"sales"_s] = amounts.of(figures.sales);
    json[u"purchases"_s] = figures.purchases;
    json[u"average_basket"_s] = amounts.nearest(figures.averageBasket);
    json[u"basket_stddev"_s] = amounts.of(figures.basketStddev);
    json[u"member_sales_share"_s] = toJson(figures.memberSalesShare);
    json[u"repeat_rate"_s] = toJson(figures.repeatRate);
    json[u"daily"_s] = dailyToJson(figures.daily, amounts);
    json[u"daily_sales_stddev"_s] = amounts.of(figures.dailySalesStddev);
    json[u"visits_by_hour"_s] = gridToJson(figures.visits);
    json[u"purchases_without_time"_s] = figures.purchasesWithoutTime;
}

void pointsFromJson(Figures &figures, const QJsonObject &json, const AmountText &amounts)
{
    figures.issued = Points(whole(json[u"points_issued"_s]));
    figures.redeemed = Points(whole(json[u"points_redeemed"_s]));
    figures.expired = Points(whole(json[u"points_expired"_s]));
    figures.outstanding = Points(whole(json[u"points_outstanding"_s]));
    figures.redemptionRate = shareFrom(json[u"redemption_rate"_s]);
    figures.redeemingShare = shareFrom(json[u"redeeming_share"_s]);
    figures.breakageRate = shareFrom(json[u"breakage_rate"_s]);
    figures.liability =
        Ratio(amounts.money(json[u"liability"_s]).count()) / amounts.minorPerMajor();
    figures.bridge = bridgeFrom(json[u"bridge"_s].toObject());
}

void salesFromJson(Figures &figures, const QJsonObject &json, const AmountText &amounts)
{
    figures.sales = amounts.money(json[u"sales"_s]);
    figures.purchases = whole(json[u"purchases"_s]);
    figures.averageBasket = amounts.share(json[u"average_basket"_s]);
    figures.basketStddev = amounts.minor(json[u"basket_stddev"_s]);
    figures.memberSalesShare = shareFrom(json[u"member_sales_share"_s]);
    figures.repeatRate = shareFrom(json[u"repeat_rate"_s]);
    figures.daily = dailyFrom(json[u"daily"_s].toArray(), amounts);
    figures.dailySalesStddev = amounts.minor(json[u"daily_sales_stddev"_s]);
    gridFrom(json[u"visits_by_hour"_s].toArray(), figures.visits);
    figures.purchasesWithoutTime = whole(json[u"purchases_without_time"_s]);
}

} // namespace

QJsonObject figuresToJson(const Figures &figures, const Currency &currency)
{
    const AmountText amounts(currency);
    QJsonObject json{
        {u"from"_s, figures.period.first.toIso()},
        {u"to"_s, figures.period.last.toIso()},
        {u"currency"_s, currency.code},
        {u"members"_s, figures.members},
        {u"joined"_s, figures.joined},
        {u"active_members"_s, figures.activeMembers},
        {u"lost_members"_s, figures.lost},
        {u"active_share"_s, toJson(figures.activeShare)},
        {u"sleeping_share"_s, toJson(figures.sleepingShare)},
        {u"retention"_s, QJsonObject{{u"month"_s, toJson(figures.retention.month)},
                                     {u"quarter"_s, toJson(figures.retention.quarter)},
                                     {u"year"_s, toJson(figures.retention.year)}}},
        {u"cohorts"_s, cohortsToJson(figures.cohorts)},
        {u"rfm"_s, rfmToJson(figures.rfm)},
        {u"rfm_grid"_s, gridToJson(figures.rfm.grid)},
        {u"age_band"_s, splitsToJson(figures.byAgeBand, amounts)},
        {u"zone"_s, splitsToJson(figures.byZone, amounts)},
        {u"tier"_s, splitsToJson(figures.byTier, amounts)},
        {u"reward"_s, splitsToJson(figures.byReward, amounts)},
        {u"tier_rises"_s, countsToJson(figures.tierRises)},
        {u"tier_falls"_s, countsToJson(figures.tierFalls)},
    };
    pointsToJson(json, figures, amounts);
    salesToJson(json, figures, amounts);
    return json;
}

Figures figuresFromJson(const QJsonObject &json, const Currency &currency)
{
    const AmountText amounts(currency);
    const BusinessDay epoch(QDate(1970, 1, 1));
    Figures figures;
    figures.period = {BusinessDay::fromIso(json[u"from"_s].toString()).value_or(epoch),
                      BusinessDay::fromIso(json[u"to"_s].toString()).value_or(epoch)};
    figures.members = whole(json[u"members"_s]);
    figures.joined = whole(json[u"joined"_s]);
    figures.activeMembers = whole(json[u"active_members"_s]);
    figures.lost = whole(json[u"lost_members"_s]);
    figures.activeShare = shareFrom(json[u"active_share"_s]);
    figures.sleepingShare = shareFrom(json[u"sleeping_share"_s]);
    const QJsonObject retention = json[u"retention"_s].toObject();
    figures.retention = {shareFrom(retention[u"month"_s]), shareFrom(retention[u"quarter"_s]),
                         shareFrom(retention[u"year"_s])};
    figures.cohorts = cohortsFrom(json[u"cohorts"_s].toArray());
    const QJsonObject rfm = json[u"rfm"_s].toObject();
    for (int segment = 0; segment < rfmSegments; ++segment) {
        figures.rfm.members[static_cast<std::size_t>(segment)] =
            whole(rfm[codeOf(static_cast<RfmSegment>(segment))]);
    }
    gridFrom(json[u"rfm_grid"_s].toArray(), figures.rfm.grid);
    figures.byAgeBand = splitsFrom(json[u"age_band"_s].toObject(), amounts);
    figures.byZone = splitsFrom(json[u"zone"_s].toObject(), amounts);
    figures.byTier = splitsFrom(json[u"tier"_s].toObject(), amounts);
    figures.byReward = splitsFrom(json[u"reward"_s].toObject(), amounts);
    figures.tierRises = countsFrom(json[u"tier_rises"_s].toObject());
    figures.tierFalls = countsFrom(json[u"tier_falls"_s].toObject());
    pointsFromJson(figures, json, amounts);
    salesFromJson(figures, json, amounts);
    return figures;
}

} // namespace regulars
