#include "services/quotejson.h"

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

QJsonArray discountsJson(const Programme &programme, const std::vector<AppliedDiscount> &discounts)
{
    QJsonArray rows;
    for (const AppliedDiscount &discount : discounts) {
        QJsonArray lines;
        for (const int line : discount.lines)
            lines.append(line);
        QJsonObject row{{u"lines"_s, lines}, {u"amount"_s, amountText(programme, discount.amount)}};
        switch (discount.source) {
        case AppliedDiscount::Source::Rule:
            row.insert(u"rule"_s, discount.id);
            break;
        case AppliedDiscount::Source::Tier:
            row.insert(u"tier"_s, discount.id);
            break;
        case AppliedDiscount::Source::Coupon:
            row.insert(u"coupon"_s, discount.id);
            break;
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray couponsToCome(const Programme &programme, const Earning &earning)
{
    QJsonArray templates;
    for (const Grant &grant : earning.grants) {
        if (grant.toReferrer || !grant.coupon)
            continue;
        for (qint64 i = 0; i < grant.times; ++i)
            templates.append(programme.coupons.at(static_cast<size_t>(*grant.coupon)).id);
    }
    return templates;
}

} // namespace

QString amountText(const Programme &programme, Money money)
{
    return toText(money, programme.currency.decimals);
}

QJsonArray whyJson(const std::vector<WhyRow> &why)
{
    QJsonArray rows;
    for (const WhyRow &row : why) {
        QJsonObject object{{u"rule"_s, row.rule}, {u"points"_s, row.points.toDecimal().toDouble()}};
        if (row.line)
            object.insert(u"line"_s, *row.line);
        rows.append(object);
    }
    return rows;
}

QJsonObject quoteJson(const Programme &programme, const Quote &quote)
{
    return {{u"total"_s, amountText(programme, quote.total)},
            {u"discounts"_s, discountsJson(programme, quote.discounts)},
            {u"points_used"_s, quote.payment.pointsUsed.count()},
            {u"points_money"_s, amountText(programme, quote.payment.pointsMoney)},
            {u"stored_value"_s, amountText(programme, quote.payment.storedValue())},
            {u"payable"_s, amountText(programme, quote.payment.cash)},
            {u"earn"_s, quote.earning.points.count()},
            {u"why"_s, whyJson(quote.earning.why)},
            {u"coupons_to_come"_s, couponsToCome(programme, quote.earning)}};
}

} // namespace regulars
