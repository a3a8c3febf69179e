#pragma once

#include "ui/sentences/rulewords.h"

namespace regulars
{

// Puts coupons, rewards and segments into words.
class OfferWords
{
public:
    OfferWords(const Vocabulary &words, const ConditionWords &conditions)
        : m_words(words)
        , m_conditions(conditions)
    {}

    std::vector<Sentence> coupon(const CouponTemplate &coupon) const;
    std::vector<Sentence> reward(const Reward &reward) const;
    Sentence segment(const Segment &segment) const;

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::OfferWords", text, note, n);
    }
    Sentence use(const CouponTemplate &coupon) const;
    Sentence price(const Reward &reward) const;
    Sentence exchange(const Reward &reward) const;
    std::vector<SlotChoice> kinds() const;
    void addStock(const Reward &reward, std::vector<Sentence> &sentences) const;
    Sentence optional(const QString &pattern, SlotKind kind, const QString &text,
                      const QString &key) const;

    const Vocabulary &m_words;
    const ConditionWords &m_conditions;
};

} // namespace regulars
