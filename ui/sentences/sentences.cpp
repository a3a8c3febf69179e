#include "ui/sentences/sentences.h"

#include "ui/sentences/effectwords.h"
#include "ui/sentences/offerwords.h"
#include "ui/sentences/policywords.h"
#include "ui/sentences/rulewords.h"
#include "ui/sentences/tierwords.h"

namespace regulars
{

std::vector<Sentence> Sentences::ruleSentences(const Rule &rule) const
{
    return m_words.spaced(RuleWords(m_words, m_conditions).sentences(rule));
}

std::vector<Sentence> Sentences::limitSentences(const Limit &limit, const QString &pointer) const
{
    return m_words.spaced(RuleWords(m_words, m_conditions).limits(limit, pointer));
}

std::vector<Sentence> Sentences::tierSentences(int tier) const
{
    return m_words.spaced(TierWords(m_words, m_conditions).sentences(tier));
}

std::vector<Sentence> Sentences::couponSentences(const CouponTemplate &coupon) const
{
    return m_words.spaced(OfferWords(m_words, m_conditions).coupon(coupon));
}

std::vector<Sentence> Sentences::rewardSentences(const Reward &reward) const
{
    return m_words.spaced(OfferWords(m_words, m_conditions).reward(reward));
}

Sentence Sentences::segmentSentence(const Segment &segment) const
{
    return m_words.spaced(OfferWords(m_words, m_conditions).segment(segment));
}

std::vector<Sentence> Sentences::policySentences() const
{
    return m_words.spaced(PolicyWords(m_words, m_conditions).sentences());
}

Sentence Sentences::conditionSentence(const Condition &condition, const QString &pointer) const
{
    return m_words.spaced(m_conditions.circumstances(condition, pointer));
}

Sentence Sentences::effectSentence(const Effect &effect, const QString &pointer) const
{
    const EffectWords words(m_words);
    const Sentence onBill = words.onBill(effect, m_conditions.clauses({}, {}), pointer);
    return m_words.spaced(onBill.empty() ? words.addressed(effect, pointer) : onBill);
}

} // namespace regulars
