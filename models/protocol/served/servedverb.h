#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace regulars
{

// Where a verb speaks to, and how it stands with whoever waits for it: a terminal, or the process
// that the holder runs it for.
struct VerbStreams
{
    std::function<void(const QByteArray &)> out;
    std::function<void(const QByteArray &)> err;
    bool isErrorTerminal = false; // progress may be shown on it
    // False when nobody waits any more; the verb may stop where it can.
    std::function<bool()> isWanted = [] { return true; };
    // Called where no transaction stands: lets others be served. None: there are no others.
    std::function<void()> pause{};
};

// A verb that one process asks the holder of its store to run.
struct ServedVerb
{
    QStringList
        words; // the verb first; paths are absolute, --store, --user and --pin-file left out
    std::optional<QString> user;
    QString pin;
    bool isErrorTerminal = false;
};

// Runs it on the holder's store; answers the exit code. Throws nothing.
using VerbRunner = std::function<int(const ServedVerb &, const VerbStreams &)>;

} // namespace regulars
