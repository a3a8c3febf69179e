#include "ui/programme/couponstarts.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString month = u"30 days"_s;

QString money(const Programme &programme, qint64 major)
{
    qint64 minor = major;
    for (int i = 0; i < programme.currency.decimals; ++i) {
        minor *= 10;
    }
    return toText(Money(minor), programme.currency.decimals);
}

QJsonArray someGoods(const Programme &programme)
{
    QJsonArray goods;
    for (const Category &category : programme.categories) {
        if (!category.parent && goods.size() < 2) {
            goods += QJsonObject{{u"category"_s, category.id}};
        }
    }
    for (const Product &product : programme.products) {
        if (goods.size() < 2) {
            goods += QJsonObject{{u"product"_s, product.id}};
        }
    }
    return goods;
}

} // namespace

QStringList CouponStarts::discountKinds()
{
    return {u"off"_s, u"percent"_s, u"steps"_s, u"buy"_s, u"nth"_s, u"unit_price"_s, u"bundle"_s};
}

QString CouponStarts::kindOf(const QJsonObject &discount)
{
    // "nth" has a percent of its own.
    for (const QString &kind :
         {u"nth"_s, u"off"_s, u"percent"_s, u"steps"_s, u"buy"_s, u"unit_price"_s, u"bundle"_s}) {
        if (discount.contains(kind)) {
            return kind;
        }
    }
    return {};
}

QJsonObject CouponStarts::discount(const Programme &programme, const QString &kind)
{
    const auto amount = [&](qint64 major) { return money(programme, major); };
    const auto step = [&](qint64 from, qint64 off) {
        return QJsonObject{{u"from"_s, amount(from)}, {u"off"_s, amount(off)}};
    };
    if (kind == u"off"_s) {
        return {{kind, amount(5)}};
    }
    if (kind == u"percent"_s) {
        return {{kind, 10}};
    }
    if (kind == u"steps"_s) {
        return {{kind, QJsonArray{step(100, 20), step(200, 50)}}};
    }
    if (kind == u"buy"_s) {
        return {{kind, 5}, {u"get"_s, 1}};
    }
    if (kind == u"nth"_s) {
        return {{kind, 2}, {u"percent"_s, 50}};
    }
    if (kind == u"unit_price"_s) {
        return {{kind, amount(10)}};
    }
    const QJsonArray goods = someGoods(programme);
    return kind == u"bundle"_s && goods.size() == 2
               ? QJsonObject{{kind, QJsonObject{{u"of"_s, goods}, {u"off"_s, amount(5)}}}}
               : QJsonObject();
}

CouponStarts::CouponStarts(const Programme &programme)
{
    const auto addDiscount = [&](const QString &kind, const QString &icon, const QString &title,
                                 const QString &meaning) {
        const QJsonObject terms = discount(programme, kind);
        if (!terms.isEmpty()) {
            add(kind, icon, title, meaning, {{u"discount"_s, terms}, {u"valid"_s, month}});
        }
    };
    addDiscount(u"off"_s, u"scissors"_s, tr("Money off"), tr("An amount off any purchase."));
    addDiscount(u"steps"_s, u"sort"_s, tr("Money off from an amount"),
                tr("The more is bought, the more is taken off."));
    addDiscount(u"percent"_s, u"tag"_s, tr("Some percent off"), tr("A share off the purchase."));
    if (!programme.products.empty()) {
        add(u"gift"_s, u"gift"_s, tr("Gift"), tr("One piece of something is free."),
            {{u"kind"_s, u"gift"_s},
             {u"product"_s, programme.products.front().id},
             {u"valid"_s, month}});
    }
    add(u"service"_s, u"basket"_s, tr("Service"),
        tr("Delivery, wrapping, an upgrade: the till records its use."),
        {{u"kind"_s, u"service"_s}, {u"valid"_s, month}});
    addDiscount(u"buy"_s, u"plus"_s, tr("Buy some, get some free"),
                tr("Of every six the sixth is free, or as you like."));
    addDiscount(u"nth"_s, u"cup"_s, tr("The second at half price"),
                tr("Every second piece costs less."));
    addDiscount(u"unit_price"_s, u"coins"_s, tr("A special price"),
                tr("Each piece at one price, such as a sample."));
    addDiscount(u"bundle"_s, u"basket"_s, tr("Bundle"), tr("Goods that are cheaper together."));
}

const CouponStart *CouponStarts::named(const QString &id) const
{
    for (const CouponStart &start : m_starts) {
        if (start.id == id) {
            return &start;
        }
    }
    return nullptr;
}

void CouponStarts::add(const QString &id, const QString &icon, const QString &title,
                       const QString &meaning, const QJsonObject &json)
{
    m_starts.push_back({id, icon, title, meaning, json});
}

} // namespace regulars
