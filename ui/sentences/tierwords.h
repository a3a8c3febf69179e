#pragma once

#include "ui/sentences/rulewords.h"

namespace regulars
{

// Puts tiers into words: what they give, how one gets in and stays.
class TierWords
{
public:
    TierWords(const Vocabulary &words, const ConditionWords &conditions)
        : m_words(words)
        , m_conditions(conditions)
    {}

    std::vector<Sentence> sentences(int tier) const;

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::TierWords", text, note, n);
    }
    Sentence name(int tier) const;
    Sentence members(int tier) const;
    void addPrivileges(int tier, std::vector<Sentence> &sentences) const;
    void addPaths(int tier, std::vector<Sentence> &sentences) const;
    void addKeeping(int tier, std::vector<Sentence> &sentences) const;
    Sentence benefit(int tier, size_t number) const;

    const Vocabulary &m_words;
    const ConditionWords &m_conditions;
};

} // namespace regulars
