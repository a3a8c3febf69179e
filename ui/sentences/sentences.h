#pragma once

#include "ui/sentences/conditionwords.h"
#include "ui/sentences/vocabulary.h"

#include <vector>

namespace regulars
{

// A programme in plain words of one language: what each of its parts means to a customer, in whole
// sentences whose slots can be edited. Pointers are relative to the part ("/when/category" of a
// rule). The programme and the language must live as long.
class Sentences
{
public:
    Sentences(const Programme &programme, const Language &language)
        : m_words(programme, language)
        , m_conditions(m_words)
    {}

    // One for each effect, then its limits, dates and company.
    std::vector<Sentence> ruleSentences(const Rule &rule) const;
    std::vector<Sentence> limitSentences(const Limit &limit, const QString &pointer) const;
    // What it gives, each path into it, how it is kept, its gift, its benefits.
    std::vector<Sentence> tierSentences(int tier) const;
    std::vector<Sentence> couponSentences(const CouponTemplate &coupon) const;
    std::vector<Sentence> rewardSentences(const Reward &reward) const;
    Sentence segmentSentence(const Segment &segment) const;
    std::vector<Sentence> policySentences() const; // pointers are relative to the policy
    // "on Saturday and Sunday, when the purchase is ¥100.00 or more"
    Sentence conditionSentence(const Condition &condition, const QString &pointer) const;
    // "100 points" and the like; what works on a bill as a whole sentence about all members.
    Sentence effectSentence(const Effect &effect, const QString &pointer) const;

    // Whole sentences one behind the other, as this language does it.
    QString paragraph(const std::vector<Sentence> &sentences) const
    {
        return m_words.paragraph(sentences);
    }
    const Vocabulary &vocabulary() const { return m_words; }

private:
    Vocabulary m_words;
    ConditionWords m_conditions;
};

} // namespace regulars
