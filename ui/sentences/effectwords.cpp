#include "ui/sentences/effectwords.h"

#include "ui/figures.h"

namespace regulars
{

using namespace Qt::StringLiterals;

void holdItemOf(Sentence &sentence, const QString &item)
{
    for (SentencePart &part : sentence) {
        auto *slot = std::get_if<Slot>(&part);
        if (slot && !slot->holder.isRemovable) {
            slot->holder = {item, {}, true};
        }
    }
}

void holdEffect(Sentence &sentence, const QString &pointer)
{
    for (SentencePart &part : sentence) {
        auto *slot = std::get_if<Slot>(&part);
        if (slot && !slot->holder.isRemovable && slot->pointer.startsWith(pointer + u'/')) {
            slot->holder = {pointer, {}, true};
        }
    }
}

Sentence EffectWords::onBill(const Effect &effect, const Clauses &clauses,
                             const QString &pointer) const
{
    Sentence sentence;
    if (const auto *rate = std::get_if<effects::PointsPer>(&effect.what)) {
        sentence = pointsPer(*rate, clauses, below(pointer, u"points_per"_s));
    } else if (const auto *multiply = std::get_if<effects::Multiply>(&effect.what)) {
        sentence = filled(tr("%1 get %2 points on %3, %4."),
                          {clauses.who,
                           m_words.slot(SlotKind::Factor, m_words.factor(multiply->factor),
                                        below(pointer, u"multiply"_s)),
                           clauses.goods, clauses.circumstances});
    } else if (const auto *discount = std::get_if<effects::GiveDiscount>(&effect.what)) {
        sentence = DiscountWords(m_words).sentence(discount->discount, clauses,
                                                   below(pointer, u"discount"_s));
    }
    return sentence;
}

Sentence EffectWords::pointsPer(const effects::PointsPer &effect, const Clauses &clauses,
                                const QString &pointer) const
{
    const QString place = below(pointer, u"points"_s);
    if (effect.points == 0) {
        return filled(tr("%1 get %2 on %3, %4.", "%2: no points"),
                      {clauses.who, m_words.slot(SlotKind::PointRate, tr("no points"), place),
                       clauses.goods, clauses.circumstances});
    }
    const std::vector<Sentence> parts{
        clauses.who,
        m_words.slot(SlotKind::PointRate, m_words.points(Points(effect.points)), place),
        m_words.slot(SlotKind::Amount, m_words.money(effect.amount), below(pointer, u"amount"_s)),
        clauses.goods, clauses.circumstances};
    return filled(effect.isExtra ? tr("%1 get %2 extra for every %3 spent on %4, %5.")
                                 : tr("%1 get %2 for every %3 spent on %4, %5."),
                  parts);
}

Sentence EffectWords::storedValue(const effects::StoredValue &effect, const QString &pointer) const
{
    if (effect.steps.empty()) {
        return filled(tr("%1 of stored value"),
                      {m_words.slot(SlotKind::Amount, m_words.money(effect.amount), pointer)});
    }
    std::vector<Sentence> steps;
    for (size_t i = 0; i < effect.steps.size(); ++i) {
        const QString step = below(below(pointer, u"steps"_s), i);
        steps.push_back(filled(tr("%1 from %2", "stored value given from an amount on"),
                               {m_words.slot(SlotKind::Amount, m_words.money(effect.steps[i].off),
                                             below(step, u"give"_s)),
                                m_words.slot(SlotKind::Amount, m_words.money(effect.steps[i].from),
                                             below(step, u"from"_s))}));
        if (effect.steps.size() > 1) {
            holdItemOf(steps.back(), step);
        }
    }
    return filled(tr("stored value (%1)", "steps"), {m_words.inRow(steps)});
}

Sentence EffectWords::given(const Effect &effect, const QString &pointer) const
{
    const Programme &programme = m_words.programme();
    Sentence sentence;
    if (const auto *points = std::get_if<effects::FixedPoints>(&effect.what)) {
        sentence = m_words.slot(SlotKind::PointCount, m_words.points(points->points),
                                below(pointer, u"points"_s));
    } else if (const auto *value = std::get_if<effects::StoredValue>(&effect.what)) {
        sentence = storedValue(*value, below(pointer, u"stored_value"_s));
    } else if (const auto *coupon = std::get_if<effects::GiveCoupon>(&effect.what)) {
        sentence = filled(
            tr("the coupon “%1”"),
            {m_words.slot(SlotKind::Coupon, m_words.nameOf(programme.coupons, coupon->coupon),
                          below(pointer, u"coupon"_s))});
    } else if (const auto *reward = std::get_if<effects::GiveReward>(&effect.what)) {
        sentence = filled(
            tr("“%1” as a gift"),
            {m_words.slot(SlotKind::Reward, m_words.nameOf(programme.rewards, reward->reward),
                          below(pointer, u"reward"_s))});
    } else if (const auto *tag = std::get_if<effects::GiveTag>(&effect.what)) {
        const Sentence word = m_words.slot(SlotKind::Word, tag->tag, below(pointer, u"tag"_s));
        const QString place = below(pointer, u"for"_s);
        sentence = filled(
            tr("the tag “%1” %2", "%2: for 30 days"),
            {word, tag->lasts
                       ? filled(tr("for %1", "a length of time"),
                                {m_words.slot(SlotKind::Span, m_words.length(*tag->lasts), place)})
                       : m_words.anySlot(SlotKind::Span, tr("for good"), place)});
    }
    return sentence;
}

Sentence EffectWords::addressed(const Effect &effect, const QString &pointer) const
{
    const Sentence what = given(effect, pointer);
    return effect.toReferrer
               ? filled(tr("%1 for the friend who brought them", "100 points"), {what})
               : what;
}

} // namespace regulars
