#pragma once

#include "values/businessday.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// One `--name` of a verb.
struct OptionSpec
{
    QString name;           // without the dashes
    QString value;          // what follows it, for help: "FILE"; empty: a flag
    bool takesMany = false; // all words up to the next option
    bool isPath = false;    // what follows it names a file
};

// What stood on the command line after the verb, checked against what the verb knows.
class Options
{
public:
    // A value stands behind its option, or is joined to it: --store=S. Throws UsageError for an
    // unknown option, a missing value, an option given twice.
    Options(const QStringList &words, const std::vector<OptionSpec> &specs);

    const QStringList &positionals() const { return m_positionals; }
    // Throws UsageError naming the first word too many.
    void refuseMoreThan(qsizetype most) const;
    // Throws UsageError naming what is missing.
    QString positional(int index, const QString &name) const;
    bool has(const QString &name) const { return m_values.contains(name); }
    std::optional<QString> value(const QString &name) const;
    QString required(const QString &name) const;
    QStringList values(const QString &name) const { return m_values.value(name); }
    std::optional<BusinessDay> day(const QString &name) const; // UsageError when malformed
    BusinessDay requiredDay(const QString &name) const;
    // The same words for another process that stands in another folder: paths are absolute, those
    // options are left out. `paths` counts positionals from 0.
    QStringList wordsElsewhere(const std::vector<int> &paths, const QStringList &leftOut) const;

private:
    QStringList m_positionals;
    QHash<QString, QStringList> m_values;
    std::vector<OptionSpec> m_specs;
};

} // namespace regulars
