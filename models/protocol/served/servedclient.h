#pragma once

#include "protocol/served/linebuffer.h"
#include "protocol/served/servedverb.h"
#include "protocol/till/tillsession.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace regulars
{

// One process that is served: its socket, what it has asked and has not been answered, and its
// till, which signs in, signs out and chains for itself.
class ServedClient : public QObject
{
    Q_OBJECT

public:
    // Takes the socket.
    ServedClient(QLocalSocket *socket, QObject *parent);

    // A request waits, and the answers so far are being read.
    bool isReady() const;
    // It asked for a verb, whose turn has not come.
    bool awaitsVerb() const { return m_verb.has_value(); }

    // Serves one request: the greeting, or a line of the till. True when an operation was done.
    bool serve(Store &store, const Clock &clock);
    // Runs the verb that it asked for, and lets it go.
    void run(const VerbRunner &runner, const std::function<void()> &pause);
    // Says so, and lets it go.
    void refuse(int exitCode, const QString &message);
    void leave();
    void sendRest(int ms); // waits so long at most

signals:
    void ready();
    void gone();

private:
    void read();
    void greet(const QJsonObject &hello, Store &store, const Clock &clock);
    bool isGone() const { return m_socket->state() != QLocalSocket::ConnectedState; }
    void send(const QJsonObject &message);
    void tellAlive();

    QLocalSocket *m_socket;
    LineBuffer m_lines;
    std::unique_ptr<TillSession> m_till;
    std::optional<ServedVerb> m_verb;
    bool m_isGreeted = false;
    bool m_isLeaving = false;
    QTimer m_patience; // for its greeting
    QElapsedTimer m_silence;
};

} // namespace regulars
