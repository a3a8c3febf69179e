#pragma once

#include "programme/programmediff.h"
#include "programme/programmedocument.h"
#include "ui/sentences/sentences.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace regulars
{

// One thing that a draft adds, takes away, changes or moves.
struct ItemChange
{
    Difference::Kind kind = Difference::Kind::Changed; // Changed though it was moved too
    QString title;                                     // "Gold"
    QStringList details;                               // "Multiplier: 1.2 → 1.5"
};

// Those of one part of the programme.
struct SectionChanges
{
    QString section; // "tiers"
    QString heading; // "Tiers"
    std::vector<ItemChange> items;
};

// Says in words of one language in what a draft differs from the live programme. Refers to all
// three: they must live as long.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ChangeWords)

public:
    ChangeWords(const ProgrammeDocument &live, const ProgrammeDocument &draft,
                const Language &language);

    std::vector<SectionChanges> sections(const std::vector<Difference> &differences) const;
    static QString headingOf(const QString &section);

private:
    struct Side
    {
        const Programme &programme;
        Sentences sentences;
    };
    QString titleOf(const Difference &difference) const;
    void addDetails(const Difference &difference, ItemChange &item) const;
    void addChanged(const Difference &difference, ItemChange &item) const;
    void addNames(const Difference &difference, ItemChange &item) const;
    static void addBoth(const QString &before, const QString &after, ItemChange &item);
    QString paragraph(const Side &side, const QString &section, const QString &id) const;
    // What is said of a tier or the policy with a slot for that member.
    QString paragraphOf(const Side &side, const QString &section, const QString &id,
                        const QString &member) const;
    std::vector<Sentence> sentencesOf(const Side &side, const QString &section,
                                      const QString &id) const;
    QString nameOf(const Side &side, const QString &section, const QString &id) const;
    QString valueText(const Side &side, const QString &member, const QJsonValue &value) const;
    static QString labelOf(const QString &member);

    Side m_live;
    Side m_draft;
};

} // namespace regulars
