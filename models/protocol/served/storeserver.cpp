#include "protocol/served/storeserver.h"

#include "protocol/served/servedaddress.h"
#include "protocol/served/servedclient.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostClients = 64;
constexpr qint64 pauseMs = 20;
constexpr int farewellMs = 500;

} // namespace

StoreServer::StoreServer(Store &store, const Clock &clock, VerbRunner runner, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_runner(std::move(runner))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &StoreServer::accept);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &StoreServer::serveNext);
}

StoreServer::~StoreServer()
{
    close();
}

bool StoreServer::listen()
{
    const QStringList addresses = servedAddresses(m_store.path());
    if (addresses.isEmpty()) {
        m_errorString = u"there is no folder that only this user can enter"_s;
        return false;
    }
    for (const QString &address : addresses) {
        QLocalServer::removeServer(address);
    }
    if (!m_server.listen(addresses.constFirst())) {
        m_errorString = m_server.errorString();
        return false;
    }
    return true;
}

void StoreServer::close()
{
    m_server.close();
    m_turn.stop();
    const std::vector<ServedClient *> clients = m_clients;
    QElapsedTimer farewell;
    farewell.start();
    for (ServedClient *client : clients) {
        client->sendRest(std::max(0, farewellMs - static_cast<int>(farewell.elapsed())));
        client->leave();
    }
}

void StoreServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *client = new ServedClient(socket, this);
        connect(client, &ServedClient::ready, this, &StoreServer::wake);
        connect(client, &ServedClient::gone, this, [this, client] { forget(client); });
        if (m_clients.size() >= mostClients) {
            client->refuse(3, u"Too many programs are served already; end one of them."_s);
            client->deleteLater();
            continue;
        }
        m_clients.push_back(client);
        if (client->isReady()) {
            wake();
        }
    }
}

void StoreServer::forget(ServedClient *client)
{
    std::erase(m_clients, client);
    if (client != m_verbsClient) {
        client->deleteLater();
    }
}

void StoreServer::wake()
{
    if (!m_turn.isActive()) {
        m_turn.start(0);
    }
}

// One request of the first that has one; it goes to the end of the queue.
void StoreServer::serveNext()
{
    const auto isNext = [this](const ServedClient *client) {
        return client->isReady() || (client->awaitsVerb() && !m_isRunningVerb);
    };
    const auto next = std::find_if(m_clients.begin(), m_clients.end(), isNext);
    if (next == m_clients.end()) {
        return;
    }
    ServedClient *client = *next;
    std::rotate(next, next + 1, m_clients.end());
    wake();
    if (client->awaitsVerb()) {
        runVerb(*client);
    } else if (client->serve(m_store, m_clock)) {
        emit operationDone();
    }
}

void StoreServer::runVerb(ServedClient &client)
{
    if (!m_runner) {
        return client.refuse(3, u"The program that holds this store runs no verbs."_s);
    }
    {
        const QScopedValueRollback running(m_isRunningVerb, true);
        const QScopedValueRollback whose(m_verbsClient, &client);
        client.run(m_runner, [this] { letOthersIn(); });
    }
    if (std::find(m_clients.begin(), m_clients.end(), &client) == m_clients.end()) {
        client.deleteLater(); // it went meanwhile
    }
    emit operationDone();
    wake();
}

// Events, and with them others' requests, for a short while.
void StoreServer::letOthersIn()
{
    QElapsedTimer timer;
    timer.start();
    QAbstractEventDispatcher *events = QAbstractEventDispatcher::instance();
    while (timer.elapsed() < pauseMs && events->processEvents(QEventLoop::AllEvents)) {
    }
}

} // namespace regulars
