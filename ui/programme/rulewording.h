#pragma once

#include "programme/overlaps.h"
#include "ui/sentences/vocabulary.h"

#include <QCoreApplication>
#include <QString>

namespace regulars
{

// What the page of rules calls rules, what they are about, and how two of them get on.
class RuleWording
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RuleWording)

public:
    explicit RuleWording(const Vocabulary &words)
        : m_words(words)
    {}

    // Its name; one without is called by its place: "Rule 3".
    QString nameOf(int rule) const;
    QString nameOf(const QString &id) const; // of what gave points: a rule, "tier", "rounding" …
    static QString triggerText(Trigger trigger);
    static QString iconOf(const Rule &rule);
    static bool isOffer(const Rule &rule);

    // "Rules 2 and 5 both apply Wed 14:00–16:00; together: 2.5×"
    QString overlapText(const Overlap &overlap) const;
    // "Wednesday 14:00–16:00, Thursday all day"
    QString timesText(const Overlap &overlap) const;
    // When it can apply in these days, for readers of what is painted.
    QString appliesText(const std::vector<RuleSpan> &spans, DayRange days) const;
    static QString clockText(int startSecond, int endSecond);

private:
    const Vocabulary &m_words;
};

} // namespace regulars
