#include "ui/figures.h"
#include "ui/sentences/effectwords.h"

namespace regulars
{

using namespace Qt::StringLiterals;
using namespace discounts;
using Join = Vocabulary::Join;

namespace
{

constexpr size_t fewestOfBundle = 2;

bool namesGoods(const Clauses &clauses)
{
    const std::vector<Slot> goods = slotsOf(clauses.goods);
    return goods.size() != 1 || !goods.front().isAny;
}

} // namespace

Sentence DiscountWords::units(qint64 units, const QString &pointer) const
{
    return m_words.slot(SlotKind::Count, m_words.items(Quantity(units * 1000)), pointer);
}

Sentence DiscountWords::steps(const Steps &discount, const QString &pointer) const
{
    std::vector<Sentence> rungs;
    for (size_t i = 0; i < discount.steps.size(); ++i) {
        const QString step = below(below(pointer, u"steps"_s), i);
        rungs.push_back(
            filled(tr("%1 off from %2", "an amount off from an amount on"),
                   {m_words.slot(SlotKind::Amount, m_words.money(discount.steps[i].off),
                                 below(step, u"off"_s)),
                    m_words.slot(SlotKind::Amount, m_words.money(discount.steps[i].from),
                                 below(step, u"from"_s))}));
        if (discount.steps.size() > 1) {
            holdItemOf(rungs.back(), step);
        }
    }
    return m_words.inRow(rungs);
}

Sentence DiscountWords::bundle(const Bundle &discount, const Clauses &clauses,
                               const QString &pointer) const
{
    std::vector<Sentence> goods;
    for (size_t i = 0; i < discount.of.size(); ++i) {
        const Bundle::Part &part = discount.of[i];
        const QString place = below(below(below(pointer, u"bundle"_s), u"of"_s), i);
        std::vector<Sentence> one;
        if (!part.products.empty()) {
            one.push_back(m_words.slot(
                SlotKind::Products, m_words.joined(m_words.productNames(part.products), Join::Or),
                below(place, u"product"_s)));
        }
        if (!part.categories.empty()) {
            one.push_back(
                m_words.slot(SlotKind::Categories,
                             m_words.joined(m_words.categoryNames(part.categories), Join::Or),
                             below(place, u"category"_s)));
        }
        goods.push_back(m_words.joined(one, Join::Or));
        if (discount.of.size() > fewestOfBundle) {
            holdItemOf(goods.back(), place);
        }
    }
    const bool hasPrice = discount.price.has_value();
    const QString place = below(below(pointer, u"bundle"_s), hasPrice ? u"price"_s : u"off"_s);
    const std::vector<Sentence> parts{
        clauses.who, m_words.joined(goods, Join::And),
        m_words.slot(SlotKind::Amount,
                     m_words.money(hasPrice ? *discount.price : discount.off.value_or(Money())),
                     place),
        namesGoods(clauses)
            ? m_words.inRow({filled(tr("for %1", "goods"), {clauses.goods}), clauses.circumstances})
            : clauses.circumstances};
    return filled(hasPrice ? tr("%1 buying %2 together pay %3, %4.")
                           : tr("%1 buying %2 together get %3 off, %4."),
                  parts);
}

Sentence DiscountWords::buyGet(const BuyGet &discount, const Clauses &clauses,
                               const QString &pointer) const
{
    const Sentence bought = units(discount.buy, below(pointer, u"buy"_s));
    const Sentence free = units(discount.get, below(pointer, u"get"_s));
    if (discount.getProducts.empty()) {
        return filled(tr("%1 buying %2 of %3 get %4 more free, %5.", "%2, %4: so many items"),
                      {clauses.who, bought, clauses.goods, free, clauses.circumstances});
    }
    const Sentence gift = m_words.slot(
        SlotKind::Products, m_words.joined(m_words.productNames(discount.getProducts), Join::Or),
        below(pointer, u"get_product"_s));
    return filled(tr("%1 buying %2 of %3 get %4 of %6 free, %5.", "%2, %4: so many items"),
                  {clauses.who, bought, clauses.goods, free, clauses.circumstances, gift});
}

Sentence DiscountWords::sentence(const Discount &discount, const Clauses &clauses,
                                 const QString &pointer) const
{
    const auto with = [&](const QString &pattern, const Sentence &what) {
        return filled(pattern, {clauses.who, what, clauses.goods, clauses.circumstances});
    };
    const auto amount = [&](Money money, const QString &key) {
        return m_words.slot(SlotKind::Amount, m_words.money(money), below(pointer, key));
    };
    if (const auto *ladder = std::get_if<Steps>(&discount.kind)) {
        return with(tr("%1 get %2 on %3, %4.", "%2: ¥20.00 off from ¥100.00 and …"),
                    steps(*ladder, pointer));
    }
    if (const auto *percent = std::get_if<Percent>(&discount.kind)) {
        return with(tr("%1 get %2 %3, %4.", "%2: 30% off"),
                    m_words.slot(SlotKind::Percent, m_words.percentOff(percent->percent),
                                 below(pointer, u"percent"_s)));
    }
    if (const auto *off = std::get_if<Off>(&discount.kind)) {
        return with(tr("%1 get %2 off %3, %4.", "%2: ¥20.00"), amount(off->off, u"off"_s));
    }
    if (const auto *price = std::get_if<UnitPrice>(&discount.kind)) {
        return with(tr("%1 pay %2 each for %3, %4."), amount(price->price, u"unit_price"_s));
    }
    if (const auto *nth = std::get_if<Nth>(&discount.kind)) {
        return filled(
            tr("%1 get %2 every %5 item of %3, %4.", "%2: 50% off, %5: 2nd"),
            {clauses.who,
             m_words.slot(SlotKind::Percent, m_words.percentOff(nth->percent),
                          below(pointer, u"percent"_s)),
             clauses.goods, clauses.circumstances,
             m_words.slot(SlotKind::Count, m_words.ordinal(nth->nth), below(pointer, u"nth"_s))});
    }
    if (const auto *set = std::get_if<BuyGet>(&discount.kind)) {
        return buyGet(*set, clauses, pointer);
    }
    return bundle(std::get<Bundle>(discount.kind), clauses, pointer);
}

Sentence DiscountWords::bound(const Discount &discount, const QString &pointer) const
{
    if (!discount.maxUnits) {
        return {};
    }
    return filled(tr("This covers at most %1 of a purchase.", "so many items"),
                  {units(*discount.maxUnits, below(pointer, u"max_units"_s))});
}

} // namespace regulars
