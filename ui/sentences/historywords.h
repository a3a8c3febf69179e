#pragma once

#include "ui/sentences/vocabulary.h"

namespace regulars
{

// Puts conditions about a member's history into words: each figure, compared in each way, over each
// period, with goods or without.
class HistoryWords
{
public:
    explicit HistoryWords(const Vocabulary &words)
        : m_words(words)
    {}

    // `object` is the pointer of the JSON object that holds the metric.
    Sentence circumstance(const conditions::History &history, const QString &object) const;

private:
    QString tr(const char *text, const char *note = nullptr, int n = -1) const
    {
        return m_words.say("regulars::HistoryWords", text, note, n);
    }
    QString pattern(const Measure &measure, conditions::Comparison comparison,
                    bool isNarrowed) const;
    Sentence bound(const conditions::History &history, const Measure &measure,
                   const QString &object) const;
    QString counted(Metric metric, qint64 number) const;
    Sentence goods(const Measure &measure, const QString &object) const;

    const Vocabulary &m_words;
};

} // namespace regulars
