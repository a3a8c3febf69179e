#pragma once

#include "protocol/served/servedverb.h"

#include <QLocalSocket>
#include <QString>

#include <memory>
#include <optional>

namespace regulars
{

// Why the holder did not serve.
struct NotServed
{
    int exitCode;
    QString message; // what, and how to mend it
};

// A connection to the process that holds a store.
class HolderLine
{
public:
    // None where nobody answers at the store's addresses.
    static std::unique_ptr<HolderLine> to(const QString &storePath);

    // As a till of that name: requests and answers follow on socket().
    std::optional<NotServed> beTill(const QString &name);
    // Runs a verb there and hands on what it says, as it says it. Waits to its end.
    int run(const ServedVerb &verb, const VerbStreams &streams);

    QLocalSocket &socket() { return m_socket; }

private:
    std::optional<NotServed> greet(const QByteArray &hello);
    std::optional<QByteArray> nextLine(int ms);
    NotServed silence() const;

    QString m_storePath;
    QLocalSocket m_socket;
};

} // namespace regulars
