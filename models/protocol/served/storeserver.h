#pragma once

#include "protocol/served/servedverb.h"
#include "services/store.h"
#include "values/clock.h"

#include <QLocalServer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace regulars
{

class ServedClient;

// Serves other processes of the same user while this one holds the store (contract.md section 1):
// each as a till of its own, or with a writing verb. It lives in the event loop of the thread that
// has the store and answers one request at a time, each client in its turn, between events; so no
// client waits for another's silence, and the window stays alive. Verbs run one after the other,
// and let requests pass where they pause. Store and clock outlive it; it is not destroyed while
// isRunningVerb().
class StoreServer : public QObject
{
    Q_OBJECT

public:
    // Without a runner, verbs are refused.
    StoreServer(Store &store, const Clock &clock, VerbRunner runner = {},
                QObject *parent = nullptr);
    ~StoreServer() override;

    // Clears away what a holder left behind that died: the store is ours now. False with
    // errorString() where no socket can be had; the store is still held then.
    bool listen();
    QString errorString() const { return m_errorString; }

    // Takes nobody new, ends a verb where it pauses, sends what was answered and lets all go.
    void close();

    bool isRunningVerb() const { return m_isRunningVerb; }
    int clientCount() const { return static_cast<int>(m_clients.size()); }

signals:
    // One or more operations of others are durable: what is shown may be old.
    void operationDone();

private:
    void accept();
    void forget(ServedClient *client);
    void serveNext();
    void runVerb(ServedClient &client);
    void letOthersIn();
    void wake();

    Store &m_store;
    const Clock &m_clock;
    VerbRunner m_runner;
    QLocalServer m_server;
    QTimer m_turn;                         // fires between events while somebody waits
    std::vector<ServedClient *> m_clients; // whose turn is next, first
    bool m_isRunningVerb = false;
    ServedClient *m_verbsClient = nullptr;
    QString m_errorString;
};

} // namespace regulars
