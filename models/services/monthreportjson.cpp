#include "services/monthreport.h"
#include "services/namejson.h"

#include <QJsonArray>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

Money moneyFrom(const QJsonValue &json, const Currency &currency)
{
    return moneyFromText(json.toString(), currency.decimals).value_or(Money());
}

QJsonValue shareToJson(const Share &share)
{
    if (!share) {
        return QJsonValue::Null;
    }
    return std::round(static_cast<double>(share->numerator()) /
                      static_cast<double>(share->denominator()) * 1e6) /
           1e6;
}

Share shareFrom(const QJsonValue &json)
{
    if (!json.isDouble()) {
        return std::nullopt;
    }
    return Ratio(std::llround(json.toDouble() * 1e6), 1'000'000);
}

QJsonArray tiersToJson(const MonthReport &report)
{
    QJsonArray json;
    for (const TierRow &row : report.tiers) {
        json.append(QJsonObject{{u"tier"_s, row.id},
                                {u"name"_s, nameToJson(row.name)},
                                {u"colour"_s, row.colour},
                                {u"members"_s, row.points.members},
                                {u"issued"_s, row.points.issued.count()},
                                {u"redeemed"_s, row.points.redeemed.count()},
                                {u"expired"_s, row.points.expired.count()},
                                {u"redemption_rate"_s, shareToJson(row.points.redemptionRate)},
                                {u"rises"_s, row.rises},
                                {u"falls"_s, row.falls}});
    }
    return json;
}

void tiersFrom(MonthReport &report, const QJsonArray &json)
{
    for (const QJsonValue value : json) {
        const QJsonObject row = value.toObject();
        TierRow tier{row[u"tier"_s].toString(),   nameFrom(row[u"name"_s]),
                     row[u"colour"_s].toString(), {},
                     row[u"rises"_s].toInteger(), row[u"falls"_s].toInteger()};
        tier.points.members = row[u"members"_s].toInteger();
        tier.points.issued = Points(row[u"issued"_s].toInteger());
        tier.points.redeemed = Points(row[u"redeemed"_s].toInteger());
        tier.points.expired = Points(row[u"expired"_s].toInteger());
        tier.points.redemptionRate = shareFrom(row[u"redemption_rate"_s]);
        report.tiers.push_back(std::move(tier));
    }
}

QJsonArray rewardsToJson(const MonthReport &report)
{
    QJsonArray json;
    for (const RewardRowOfMonth &row : report.rewards) {
        const int decimals = report.currency.decimals;
        json.append(QJsonObject{
            {u"reward"_s, row.id},
            {u"name"_s, nameToJson(row.name)},
            {u"kind"_s, row.kind},
            {u"quantity"_s, row.points.quantity},
            {u"redeemed"_s, row.points.redeemed.count()},
            {u"money"_s, toText(row.points.money, decimals)},
            {u"redemption_rate"_s, shareToJson(row.points.redemptionRate)},
            {u"share"_s, shareToJson(row.share)},
            {u"stock"_s, row.stock ? QJsonValue(*row.stock) : QJsonValue(QJsonValue::Null)},
            {u"cost"_s,
             row.cost ? QJsonValue(toText(*row.cost, decimals)) : QJsonValue(QJsonValue::Null)}});
    }
    return json;
}

void rewardsFrom(MonthReport &report, const QJsonArray &json)
{
    for (const QJsonValue value : json) {
        const QJsonObject row = value.toObject();
        RewardRowOfMonth reward{row[u"reward"_s].toString(),
                                nameFrom(row[u"name"_s]),
                                row[u"kind"_s].toString(),
                                {},
                                shareFrom(row[u"share"_s]),
                                std::nullopt,
                                std::nullopt};
        reward.points.quantity = row[u"quantity"_s].toInteger();
        reward.points.redeemed = Points(row[u"redeemed"_s].toInteger());
        reward.points.money = moneyFrom(row[u"money"_s], report.currency);
        reward.points.redemptionRate = shareFrom(row[u"redemption_rate"_s]);
        if (row[u"stock"_s].isDouble()) {
            reward.stock = row[u"stock"_s].toInteger();
        }
        if (row[u"cost"_s].isString()) {
            reward.cost = moneyFrom(row[u"cost"_s], report.currency);
        }
        report.rewards.push_back(std::move(reward));
    }
}

QJsonArray couponsToJson(const MonthReport &report)
{
    QJsonArray json;
    for (const CouponRow &row : report.coupons) {
        json.append(QJsonObject{{u"coupon"_s, row.id},
                                {u"name"_s, nameToJson(row.name)},
                                {u"issued"_s, row.issued},
                                {u"used"_s, row.used},
                                {u"lapsed"_s, row.lapsed},
                                {u"open"_s, row.open}});
    }
    return json;
}

void couponsFrom(MonthReport &report, const QJsonArray &json)
{
    for (const QJsonValue value : json) {
        const QJsonObject row = value.toObject();
        report.coupons.push_back({row[u"coupon"_s].toString(), nameFrom(row[u"name"_s]),
                                  row[u"issued"_s].toInteger(), row[u"used"_s].toInteger(),
                                  row[u"lapsed"_s].toInteger(), row[u"open"_s].toInteger()});
    }
}

QJsonArray trendToJson(const MonthReport &report)
{
    QJsonArray json;
    for (const MonthTotals &month : report.trend) {
        json.append(QJsonObject{{u"month"_s, month.month.toIso()},
                                {u"points_issued"_s, month.issued.count()},
                                {u"points_redeemed"_s, month.redeemed.count()},
                                {u"points_expired"_s, month.expired.count()},
                                {u"sales"_s, toText(month.sales, report.currency.decimals)},
                                {u"purchases"_s, month.purchases},
                                {u"joined"_s, month.joined},
                                {u"active_members"_s, month.active},
                                {u"lost_members"_s, month.lost}});
    }
    return json;
}

void trendFrom(MonthReport &report, const QJsonArray &json)
{
    for (const QJsonValue value : json) {
        const QJsonObject row = value.toObject();
        if (const auto month = Month::fromIso(row[u"month"_s].toString())) {
            report.trend.push_back({*month, Points(row[u"points_issued"_s].toInteger()),
                                    Points(row[u"points_redeemed"_s].toInteger()),
                                    Points(row[u"points_expired"_s].toInteger()),
                                    moneyFrom(row[u"sales"_s], report.currency),
                                    row[u"purchases"_s].toInteger(), row[u"joined"_s].toInteger(),
                                    row[u"active_members"_s].toInteger(),
                                    row[u"lost_members"_s].toInteger()});
        }
    }
}

QJsonArray controlsToJson(const MonthReport &report)
{
    QJsonArray json;
    for (const ControlRow &row : report.controls) {
        json.append(QJsonObject{{u"who"_s, row.who},
                                {u"adjustments"_s, row.adjustments},
                                {u"adjusted"_s, row.adjusted.count()},
                                {u"undos"_s, row.undos},
                                {u"refunds"_s, row.refunds},
                                {u"refunded"_s, toText(row.refunded, report.currency.decimals)},
                                {u"approvals"_s, row.approvals}});
    }
    return json;
}

void controlsFrom(MonthReport &report, const QJsonArray &json)
{
    for (const QJsonValue value : json) {
        const QJsonObject row = value.toObject();
        report.controls.push_back({row[u"who"_s].toString(), row[u"adjustments"_s].toInteger(),
                                   Points(row[u"adjusted"_s].toInteger()),
                                   row[u"undos"_s].toInteger(), row[u"refunds"_s].toInteger(),
                                   moneyFrom(row[u"refunded"_s], report.currency),
                                   row[u"approvals"_s].toInteger()});
    }
}

QJsonArray headsToJson(const MonthReport &report)
{
    QJsonArray json;
    for (const ChainHeadText &head : report.heads) {
        json.append(
            QJsonObject{{u"till"_s, head.till}, {u"seq"_s, head.sequence}, {u"hash"_s, head.hash}});
    }
    return json;
}

QJsonArray expiringToJson(const MonthReport &report)
{
    QJsonArray json;
    for (const ExpiringInDays &row : report.expiring) {
        json.append(QJsonObject{{u"within_days"_s, row.days}, {u"points"_s, row.points.count()}});
    }
    return json;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject monthReportToJson(const MonthReport &report)
{
    QJsonObject json = figuresToJson(report.figures, report.currency);
    json[u"shop"_s] = nameToJson(report.shop);
    json[u"month"_s] = report.month.toIso();
    json[u"final"_s] = report.isFinal;
    if (!report.closedBy.isEmpty()) {
        json[u"closed_by"_s] = report.closedBy;
    }
    json[u"point_value"_s] = report.pointValue.toDecimal();
    json[u"previous"_s] = figuresToJson(report.before, report.currency);
    json[u"tiers"_s] = tiersToJson(report);
    json[u"rewards"_s] = rewardsToJson(report);
    if (!report.otherRewards.isEmpty()) {
        QJsonObject names;
        for (auto it = report.otherRewards.cbegin(); it != report.otherRewards.cend(); ++it) {
            names.insert(it.key(), nameToJson(it.value()));
        }
        json[u"previous_reward_names"_s] = names;
    }
    json[u"coupons"_s] = couponsToJson(report);
    json[u"trend"_s] = trendToJson(report);
    json[u"expiring"_s] = expiringToJson(report);
    json[u"controls"_s] = controlsToJson(report);
    json[u"heads"_s] = headsToJson(report);
    json[u"backup"_s] = QJsonObject{{u"made"_s, orNull(report.backup.made)},
                                    {u"elsewhere"_s, orNull(report.backup.elsewhere)}};
    return json;
}

MonthReport monthReportFromJson(const QJsonObject &json)
{
    MonthReport report;
    report.currency = Currency::fromCode(json[u"currency"_s].toString()).value_or(Currency());
    report.shop = nameFrom(json[u"shop"_s]);
    report.month = Month::fromIso(json[u"month"_s].toString()).value_or(report.month);
    report.isFinal = json[u"final"_s].toBool();
    report.closedBy = json[u"closed_by"_s].toString();
    report.pointValue =
        Ratio::fromDecimal(json[u"point_value"_s].toString()).value_or(report.pointValue);
    report.figures = figuresFromJson(json, report.currency);
    report.before = figuresFromJson(json[u"previous"_s].toObject(), report.currency);
    tiersFrom(report, json[u"tiers"_s].toArray());
    rewardsFrom(report, json[u"rewards"_s].toArray());
    const QJsonObject names = json[u"previous_reward_names"_s].toObject();
    for (auto it = names.begin(); it != names.end(); ++it) {
        report.otherRewards.insert(it.key(), nameFrom(it.value()));
    }
    couponsFrom(report, json[u"coupons"_s].toArray());
    trendFrom(report, json[u"trend"_s].toArray());
    controlsFrom(report, json[u"controls"_s].toArray());
    for (const QJsonValue value : json[u"expiring"_s].toArray()) {
        const QJsonObject row = value.toObject();
        report.expiring.push_back(
            {row[u"within_days"_s].toInt(), Points(row[u"points"_s].toInteger())});
    }
    for (const QJsonValue value : json[u"heads"_s].toArray()) {
        const QJsonObject head = value.toObject();
        report.heads.push_back(
            {head[u"till"_s].toString(), head[u"seq"_s].toInteger(), head[u"hash"_s].toString()});
    }
    const QJsonObject backup = json[u"backup"_s].toObject();
    report.backup = {backup[u"made"_s].toString(), backup[u"elsewhere"_s].toString()};
    return report;
}

} // namespace regulars
