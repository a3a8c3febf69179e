#include "ui/sentences/offerwords.h"

#include "programme/words.h"
#include "ui/figures.h"
#include "ui/sentences/effectwords.h"

namespace regulars
{

using namespace Qt::StringLiterals;

Sentence OfferWords::optional(const QString &pattern, SlotKind kind, const QString &text,
                              const QString &key) const
{
    Sentence slot = m_words.slot(kind, text, u'/' + key);
    std::get<Slot>(slot.front()).holder = {QString(), {key}, true};
    return filled(pattern, {slot});
}

Sentence OfferWords::use(const CouponTemplate &coupon) const
{
    Clauses clauses = m_conditions.clausesWithoutWho(coupon.when, u"/when"_s);
    clauses.who =
        filled(tr("Holders of the coupon “%1”"), {{m_words.nameOf(coupon.name, coupon.id)}});
    if (coupon.kind == CouponKind::Discount && coupon.discount) {
        return DiscountWords(m_words).sentence(*coupon.discount, clauses, u"/discount"_s);
    }
    const Sentence when = m_conditions.circumstances(coupon.when, u"/when"_s);
    if (coupon.kind == CouponKind::Gift) {
        return filled(tr("%1 get %2 free, %3.", "one item of a product"),
                      {clauses.who,
                       m_words.slot(SlotKind::Products,
                                    m_words.joined(m_words.productNames(coupon.products),
                                                   Vocabulary::Join::Or),
                                    u"/product"_s),
                       when});
    }
    return filled(tr("%1 get this service free, %2."), {clauses.who, when});
}

std::vector<Sentence> OfferWords::coupon(const CouponTemplate &coupon) const
{
    std::vector<Sentence> sentences{use(coupon)};
    if (coupon.discount && coupon.discount->maxUnits) {
        sentences.push_back(DiscountWords(m_words).bound(*coupon.discount, u"/discount"_s));
    }
    sentences.push_back(
        coupon.valid
            ? filled(tr("The coupon is valid for %1 from the day of issue."),
                     {m_words.slot(SlotKind::Span, m_words.length(*coupon.valid), u"/valid"_s)})
            : filled(tr("The coupon is valid %1."),
                     {m_words.anySlot(SlotKind::Span, tr("without end"), u"/valid"_s)}));
    const std::vector<SlotChoice> company{
        {u"false"_s, tr("It can't be used together with other coupons.")},
        {u"true"_s, tr("It can be used together with other coupons that allow it.")}};
    Sentence together =
        m_words.choiceSlot(coupon.stacks ? u"true"_s : u"false"_s, company, u"/stacks"_s);
    std::get<Slot>(together.front()).isAny = !coupon.stacks;
    sentences.push_back(together);
    return sentences;
}

std::vector<SlotChoice> OfferWords::kinds() const
{
    return {{u"goods"_s, tr("the goods")},       {u"coupon"_s, tr("the coupon")},
            {u"service"_s, tr("the service")},   {u"experience"_s, tr("the experience")},
            {u"donation"_s, tr("the donation")}, {u"partner"_s, tr("the partner's benefit")}};
}

Sentence OfferWords::price(const Reward &reward) const
{
    const Sentence points =
        m_words.slot(SlotKind::PointCount, m_words.points(reward.points), u"/points"_s);
    if (reward.money.isZero()) {
        return points;
    }
    Sentence money = m_words.slot(SlotKind::Amount, m_words.money(reward.money), u"/money"_s);
    std::get<Slot>(money.front()).holder = {QString(), {u"money"_s}, true};
    return filled(tr("%1 and %2", "points and money"), {points, money});
}

Sentence OfferWords::exchange(const Reward &reward) const
{
    Sentence who = m_words.anySlot(SlotKind::Tier, tr("All members"), u"/minimum_tier"_s);
    if (reward.minimumTier) {
        const QString tier = m_words.nameOf(m_words.programme().tiers, *reward.minimumTier);
        Sentence slot = m_words.slot(SlotKind::Tier, tier, u"/minimum_tier"_s);
        std::get<Slot>(slot.front()).holder = {QString(), {u"minimum_tier"_s}, true};
        who = filled(tr("%1 members and above", "of a tier and those above it"), {slot});
    }
    QString name = m_words.nameOf(reward.name, QString());
    if (name.isEmpty() && reward.coupon) {
        name = m_words.nameOf(m_words.programme().coupons, *reward.coupon);
    }
    const Sentence kind = m_words.choiceSlot(
        QString(words::wordFor(words::rewardKinds, reward.kind)), kinds(), u"/kind"_s);
    return filled(tr("%1 can exchange %2 for %3 “%4”."),
                  {who, price(reward), kind, {name.isEmpty() ? reward.id : name}});
}

std::vector<Sentence> OfferWords::reward(const Reward &reward) const
{
    std::vector<Sentence> sentences{exchange(reward)};
    if (reward.coupon) {
        sentences.push_back(
            filled(tr("They receive the coupon “%1”."),
                   {m_words.slot(SlotKind::Coupon,
                                 m_words.nameOf(m_words.programme().coupons, *reward.coupon),
                                 u"/coupon"_s)}));
    }
    if (reward.handsOutCodes) {
        sentences.push_back(filled(tr("They receive a code of the partner's for each."), {}));
    }
    for (size_t i = 0; i < reward.prices.size(); ++i) {
        const TimedPrice &timed = reward.prices[i];
        const QString place = below(u"/prices"_s, i);
        std::vector<Sentence> price;
        if (timed.points) {
            price.push_back(m_words.slot(SlotKind::PointCount, m_words.points(*timed.points),
                                         below(place, u"points"_s)));
        }
        if (timed.money) {
            price.push_back(m_words.slot(SlotKind::Amount, m_words.money(*timed.money),
                                         below(place, u"money"_s)));
        }
        const Sentence cost =
            price.size() == 2 ? filled(tr("%1 and %2", "points and money"), price) : price.front();
        sentences.push_back(
            filled(tr("Instead it costs %1 %2.", "%2: every Wednesday"),
                   {cost, m_conditions.circumstances(timed.when, below(place, u"when"_s))}));
    }
    addStock(reward, sentences);
    return sentences;
}

void OfferWords::addStock(const Reward &reward, std::vector<Sentence> &sentences) const
{
    if (reward.perMember) {
        sentences.push_back(optional(tr("Each member can have it at most %1.", "so many times"),
                                     SlotKind::Count, m_words.times(*reward.perMember),
                                     u"per_member"_s));
    }
    if (reward.stock) {
        sentences.push_back(optional(tr("The opening stock is %1.", "so many items"),
                                     SlotKind::Count, m_words.items(Quantity(*reward.stock * 1000)),
                                     u"stock"_s));
    }
    if (reward.worth) {
        sentences.push_back(optional(tr("It is worth %1.", "an amount"), SlotKind::Amount,
                                     m_words.money(*reward.worth), u"worth"_s));
    }
    if (reward.cost) {
        sentences.push_back(optional(tr("It costs the shop %1.", "an amount"), SlotKind::Amount,
                                     m_words.money(*reward.cost), u"cost"_s));
    }
    for (const Sentence &dates : RuleWords(m_words, m_conditions).term(reward.from, reward.until)) {
        sentences.push_back(dates);
    }
}

Sentence OfferWords::segment(const Segment &segment) const
{
    const Sentence name{m_words.nameOf(segment.name, segment.id)};
    if (segment.when.isAlways()) {
        return filled(tr("%2 belong to “%1”.", "%1: a segment, %2: All members"),
                      {name, m_words.anySlot(SlotKind::AnyMember, tr("All members"), u"/when"_s)});
    }
    return filled(tr("Members belong to “%1” %2.", "%1: a segment, %2: when they have spent …"),
                  {name, m_conditions.circumstances(segment.when, u"/when"_s)});
}

} // namespace regulars
