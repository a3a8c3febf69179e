#pragma once

#include "engine/quote.h"
#include "programme/programmefile.h"

#include <memory>

// A small shop for tests of the engine: programmes come from their file's own text.
namespace regulars::testshop
{

using Qt::StringLiterals::operator""_s;

// The goods of every test programme. A product's category goes with it; prices are those of the
// lines.
inline QByteArray goods()
{
    return R"("categories": [
        {"id": "food", "name": "Food"}, {"id": "bread", "name": "Bread", "parent": "food"},
        {"id": "fresh", "name": "Fresh", "parent": "food"}, {"id": "fruit", "name": "Fruit", "parent": "fresh"},
        {"id": "tea", "name": "Tea", "parent": "food"},
        {"id": "daily", "name": "Daily"}, {"id": "tobacco", "name": "Tobacco"}],
    "products": [
        {"id": "milk", "name": "Milk", "category": "fresh", "lasts": "7 days"},
        {"id": "apple", "name": "Apple", "category": "fruit"}, {"id": "bun", "name": "Bun", "category": "bread"},
        {"id": "latte", "name": "Latte", "category": "tea"}, {"id": "green", "name": "Green tea", "category": "tea"},
        {"id": "soap", "name": "Soap", "category": "daily"}, {"id": "smoke", "name": "Smoke", "category": "tobacco"},
        {"id": "wine", "name": "Wine", "category": "food", "minimum_tier": "silver"},
        {"id": "phone", "name": "Phone", "category": "daily", "on_sale_from": "2026-11-20"}],
    "actions": [{"id": "own-bag", "name": "Own bag"}, {"id": "survey", "name": "Survey"}])";
}

// The programme of these further sections: `"rules": […], "policy": {…}`.
inline std::shared_ptr<const Programme> programmeOf(const QByteArray &sections)
{
    QByteArray text = R"({"format": "regulars-programme/1", "name": "Shop", )" + goods();
    if (!sections.contains(R"("tiers")"))
        text +=
            R"(, "tiers": [{"id": "basic", "name": "Basic"}, {"id": "silver", "name": "Silver", "early_days": 3}])";
    if (!sections.isEmpty())
        text += ",\n" + sections;
    const ProgrammeReading reading = readProgramme(text + "}");
    for (const ProgrammeFault &fault : reading.faults)
        qCritical("%s", qPrintable(fault.toText()));
    if (!reading.programme)
        qFatal("a test's programme has faults");
    return reading.programme;
}

inline std::shared_ptr<const Programme> programmeWith(const QByteArray &rules)
{
    return programmeOf(R"("rules": [)" + rules + "]");
}

// "2026-11-18T10:00" by the shop's wall clock.
inline Moment momentAt(const Programme &programme, const QString &local = u"2026-11-18T10:00"_s)
{
    const QDate date = QDate::fromString(local.left(10), Qt::ISODate);
    const int second = local.mid(11, 2).toInt() * 3600 + local.mid(14, 2).toInt() * 60;
    return Moment::of(programme.calendar, programme.calendar.instantAt(date, second));
}

inline BusinessDay day(const QString &iso)
{
    return *BusinessDay::fromIso(iso);
}

inline Money money(const QString &text)
{
    return *moneyFromText(text, 2);
}

// A line of a product, or of a category where there is no such product.
inline BasketLine line(const Programme &programme, const QString &goods, const QString &quantity,
                       const QString &amount)
{
    BasketLine line;
    if (const auto product = programme.product(goods)) {
        line.product = goods;
        line.category = programme.products[static_cast<size_t>(*product)].category;
    } else {
        line.category = programme.category(goods);
    }
    line.quantity = *quantityFromText(quantity);
    line.amount = money(amount);
    return line;
}

struct Item
{
    QString goods;
    QString amount; // of the whole line
    QString quantity = u"1"_s;
};

inline Basket basketOf(const Programme &programme, const std::vector<Item> &items)
{
    Basket basket;
    for (const Item &item : items)
        basket.lines.push_back(line(programme, item.goods, item.quantity, item.amount));
    return basket;
}

inline CouponInHand inHand(const std::shared_ptr<const Programme> &terms, const QString &coupon,
                           const QString &code = u"C1"_s)
{
    CouponInHand hand;
    hand.code = code;
    hand.terms = terms;
    hand.coupon = *terms->coupon(coupon);
    return hand;
}

// A member who joined long ago and bought before.
inline MemberView memberOf(const Programme &programme)
{
    MemberView member{.joinedOn = day(u"2024-03-01"_s)};
    member.purchasesBefore = 3;
    member.lastPurchaseOn = day(u"2026-11-10"_s);
    member.measures.resize(programme.measures.size());
    member.inTopShare.resize(programme.measures.size());
    return member;
}

// "rule[@line]=points" for each row, so that an explanation reads as one text.
inline QString whyText(const std::vector<WhyRow> &why)
{
    QStringList rows;
    for (const WhyRow &row : why)
        rows.append(row.rule + (row.line ? u"@%1"_s.arg(*row.line) : QString()) + u'=' +
                    row.points.toDecimal());
    return rows.join(u' ');
}

// "id[lines]=amount" for each deduction.
inline QString discountText(const std::vector<AppliedDiscount> &discounts)
{
    QStringList rows;
    for (const AppliedDiscount &discount : discounts) {
        QStringList lines;
        for (const int line : discount.lines)
            lines.append(QString::number(line));
        rows.append(discount.id + u'[' + lines.join(u',') + u"]="_s + toText(discount.amount, 2));
    }
    return rows.join(u' ');
}

inline QString pricesText(const std::vector<QuotedLine> &lines)
{
    QStringList prices;
    for (const QuotedLine &line : lines)
        prices.append(toText(line.price(), 2));
    return prices.join(u' ');
}

inline QString codeText(const Result<Quote> &result)
{
    return result ? u"ok"_s : codeOf(result.refusal());
}

} // namespace regulars::testshop
