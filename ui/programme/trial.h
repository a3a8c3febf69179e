#pragma once

#include "engine/quote.h"
#include "ui/programme/rulewording.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// Something that might happen in the shop, to see what a programme makes of it.
struct Trial
{
    Trigger occasion = Trigger::Purchase;
    int action = -1;
    Moment moment;
    std::optional<MemberView> member{};
    Basket basket{};
    Money topUp{};
};

// What came of it, in words.
struct TrialOutcome
{
    struct Row
    {
        QString name;
        QString figure;
    };
    bool isRefused = false;
    QString result; // "¥38.50 → 76 points"
    std::vector<Row> rows;
    QString chosen; // what the chosen rule did, or why it did nothing
};

// Puts trials to the one engine and says what it answers, rule by rule.
class Trials
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Trials)

public:
    Trials(const Programme &programme, const Vocabulary &words)
        : m_programme(programme)
        , m_words(words)
        , m_wording(words)
    {}

    // Somebody of that tier who came so often before; no goods of their own history.
    MemberView memberOf(int tier, qint64 visits, bool hasBirthday, BusinessDay today) const;
    TrialOutcome run(const Trial &trial, std::optional<int> chosen) const;

private:
    TrialOutcome purchase(const Trial &trial) const;
    TrialOutcome occasion(const Trial &trial) const;
    void addDiscounts(const Quote &quote, TrialOutcome &outcome) const;
    void addWhy(const std::vector<WhyRow> &why, TrialOutcome &outcome) const;
    void addGrants(const std::vector<Grant> &grants, TrialOutcome &outcome) const;
    QString grantText(const Grant &grant) const;
    QString figure(const Ratio &points) const;
    // Why the rule did nothing.
    QString reason(const Trial &trial, const Rule &rule) const;

    const Programme &m_programme;
    const Vocabulary &m_words;
    RuleWording m_wording;
    mutable QStringList m_acted; // ids of the rules that did something
};

} // namespace regulars
