#pragma once

#include "ui/sentences/conditionwords.h"

namespace regulars
{

// Puts rules into words: who gets what, on what occasion, how often and how long.
class RuleWords
{
public:
    RuleWords(const Vocabulary &words, const ConditionWords &conditions)
        : m_words(words)
        , m_conditions(conditions)
    {}

    std::vector<Sentence> sentences(const Rule &rule) const;
    std::vector<Sentence> limits(const Limit &limit, const QString &pointer) const;
    // "From 2026-11-01 to 2026-11-30." Nothing when neither is set.
    std::vector<Sentence> term(const std::optional<BusinessDay> &from,
                               const std::optional<BusinessDay> &until) const;

    // "3 times a month"
    Sentence allowance(const Allowance &allowance, const QString &pointer) const;

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::RuleWords", text, note, n);
    }
    Sentence effect(const Rule &rule, const Effect &effect, const Clauses &clauses,
                    const QString &pointer) const;
    bool asks(const Condition &when, Metric metric) const;
    QString pattern(Trigger trigger) const;
    QString referrerPattern(Trigger trigger) const;
    void addCompany(const Rule &rule, std::vector<Sentence> &sentences) const;

    const Vocabulary &m_words;
    const ConditionWords &m_conditions;
};

} // namespace regulars
