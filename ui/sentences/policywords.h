#pragma once

#include "ui/sentences/conditionwords.h"

namespace regulars
{

// Puts a programme's policy into words: how points are counted, how long they live, what they buy.
class PolicyWords
{
public:
    PolicyWords(const Vocabulary &words, const ConditionWords &conditions)
        : m_words(words)
        , m_conditions(conditions)
    {}

    std::vector<Sentence> sentences() const;

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::PolicyWords", text, note, n);
    }
    const Policy &policy() const { return m_words.programme().policy; }
    Sentence rounding() const;
    Sentence stacking() const;
    Sentence expiry() const;
    Sentence availability() const;
    Sentence refund() const;
    void addPointsAsMoney(std::vector<Sentence> &sentences) const;
    void addLimits(std::vector<Sentence> &sentences) const;
    void addBudget(std::vector<Sentence> &sentences) const;

    const Vocabulary &m_words;
    const ConditionWords &m_conditions;
};

} // namespace regulars
