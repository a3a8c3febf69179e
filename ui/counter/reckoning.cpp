#include "ui/counter/reckoning.h"

#include "ui/figures.h"
#include "ui/shop.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Reckoning)
};

template <typename Named>
QString nameIn(const std::vector<Named> &all, std::optional<int> index, const QString &id,
               const Shop &shop)
{
    const QString name = index ? shop.named(all[static_cast<size_t>(*index)].name) : QString();
    return name.isEmpty() ? id : name;
}

QString ruleName(const QString &rule, const Shop &shop, const Programme &programme)
{
    if (rule == u"rounding"_s) {
        return Words::tr("Rounding");
    }
    if (rule == u"tier"_s) {
        return Words::tr("Tier");
    }
    if (rule == u"earn_per_day"_s) {
        return Words::tr("The most a member earns a day");
    }
    if (rule == u"budget"_s) {
        return Words::tr("The year's budget");
    }
    return nameIn(programme.rules, programme.rule(rule), rule, shop);
}

QString discountName(const QJsonObject &row, const Shop &shop, const Programme &programme)
{
    if (row.contains(u"coupon"_s)) {
        return Words::tr("Coupon %1").arg(row[u"coupon"_s].toString());
    }
    if (row.contains(u"tier"_s)) {
        const QString tier = row[u"tier"_s].toString();
        return nameIn(programme.tiers, programme.tier(tier), tier, shop);
    }
    return ruleName(row[u"rule"_s].toString(), shop, programme);
}

} // namespace

QString Reckoning::pointsShown(double points)
{
    const QString figure = points == std::floor(points)
                               ? shown(Points(static_cast<qint64>(std::abs(points))))
                               : QString::number(std::abs(points), 'f', 2);
    return (points < 0 ? QChar(0x2212) : QChar(u'+')) + figure;
}

Reckoning Reckoning::of(const QJsonObject &quote, const Shop &shop)
{
    const auto programme = shop.programme();
    const auto money = [&](const QJsonValue &value) {
        return moneyFromText(value.toString(), programme->currency.decimals).value_or(Money());
    };
    Reckoning reckoning;
    reckoning.total = money(quote[u"total"_s]);
    reckoning.pointsUsed = Points(quote[u"points_used"_s].toInteger());
    reckoning.pointsMoney = money(quote[u"points_money"_s]);
    reckoning.storedValue = money(quote[u"stored_value"_s]);
    reckoning.payable = money(quote[u"payable"_s]);
    reckoning.earn = Points(quote[u"earn"_s].toInteger());
    for (const QJsonValue item : quote[u"discounts"_s].toArray()) {
        const QJsonObject row = item.toObject();
        reckoning.discounts.push_back(
            {discountName(row, shop, *programme), money(row[u"amount"_s])});
    }
    for (const QJsonValue row : quote[u"why"_s].toArray()) {
        reckoning.why.push_back({ruleName(row[u"rule"_s].toString(), shop, *programme),
                                 pointsShown(row[u"points"_s].toDouble()),
                                 row[u"rule"_s].toString() == u"rounding"_s});
    }
    for (const QJsonValue id : quote[u"coupons_to_come"_s].toArray()) {
        reckoning.couponsToCome +=
            nameIn(programme->coupons, programme->coupon(id.toString()), id.toString(), shop);
    }
    return reckoning;
}

} // namespace regulars
