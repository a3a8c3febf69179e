#include "app/options.h"

#include "app/exits.h"

#include <QFileInfo>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const OptionSpec &specOf(const QString &name, const std::vector<OptionSpec> &specs)
{
    const auto found = std::find_if(specs.begin(), specs.end(),
                                    [&](const OptionSpec &spec) { return spec.name == name; });
    if (found == specs.end()) {
        throw UsageError(u"unknown option --%1; see: regulars help"_s.arg(name));
    }
    return *found;
}

} // namespace

Options::Options(const QStringList &words, const std::vector<OptionSpec> &specs)
    : m_specs(specs)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u"--"_s)) {
            m_positionals.append(words[i]);
            continue;
        }
        const qsizetype equals = words[i].indexOf(u'=');
        const bool isJoined = equals > 0; // --store=S
        const OptionSpec &spec = specOf(words[i].mid(2, isJoined ? equals - 2 : -1), specs);
        if (m_values.contains(spec.name) && !spec.takesMany) {
            throw UsageError(u"--%1 is given twice; leave one out"_s.arg(spec.name));
        }
        QStringList &values = m_values[spec.name];
        if (spec.value.isEmpty() && isJoined) {
            throw UsageError(u"--%1 takes no value"_s.arg(spec.name));
        }
        if (spec.value.isEmpty()) {
            continue;
        }
        if (isJoined) {
            values.append(words[i].mid(equals + 1));
            continue;
        }
        const qsizetype before = values.size();
        while (i + 1 < words.size() && !words[i + 1].startsWith(u"--"_s)) {
            values.append(words[++i]);
            if (!spec.takesMany) {
                break;
            }
        }
        if (values.size() == before) {
            throw UsageError(u"--%1 wants a value: --%1 %2"_s.arg(spec.name, spec.value));
        }
    }
}

void Options::refuseMoreThan(qsizetype most) const
{
    if (m_positionals.size() > most) {
        throw UsageError(
            u"\"%1\" is a word too many; see: regulars help"_s.arg(m_positionals[most]));
    }
}

QString Options::positional(int index, const QString &name) const
{
    if (index >= m_positionals.size()) {
        throw UsageError(u"%1 is missing; see: regulars help"_s.arg(name));
    }
    return m_positionals[index];
}

std::optional<QString> Options::value(const QString &name) const
{
    const QStringList given = m_values.value(name);
    return given.isEmpty() ? std::nullopt : std::optional(given.constFirst());
}

QString Options::required(const QString &name) const
{
    const auto given = value(name);
    if (!given) {
        throw UsageError(u"--%1 is missing; see: regulars help"_s.arg(name));
    }
    return *given;
}

std::optional<BusinessDay> Options::day(const QString &name) const
{
    const auto given = value(name);
    if (!given) {
        return std::nullopt;
    }
    const auto day = BusinessDay::fromIso(*given);
    if (!day) {
        throw UsageError(u"--%1 is a date as YYYY-MM-DD, not \"%2\""_s.arg(name, *given));
    }
    return day;
}

BusinessDay Options::requiredDay(const QString &name) const
{
    required(name);
    return *day(name);
}

QStringList Options::wordsElsewhere(const std::vector<int> &paths, const QStringList &leftOut) const
{
    const auto absolute = [](const QString &path) { return QFileInfo(path).absoluteFilePath(); };
    QStringList words = m_positionals;
    for (const int index : paths) {
        if (index < words.size()) {
            words[index] = absolute(words[index]);
        }
    }
    for (const OptionSpec &spec : m_specs) {
        if (!m_values.contains(spec.name) || leftOut.contains(spec.name)) {
            continue;
        }
        words.append(u"--"_s + spec.name);
        for (const QString &value : m_values.value(spec.name)) {
            words.append(spec.isPath ? absolute(value) : value);
        }
    }
    return words;
}

} // namespace regulars
