#include "protocol/served/servedclient.h"

#include "protocol/served/servedwords.h"
#include "protocol/till/refusaltext.h"
#include "services/staff.h"
#include "storage/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int greetingMs = 10'000;
constexpr int leavingMs = 5'000;
constexpr qint64 aliveMs = 5'000;
constexpr qint64 mostUnread = 1 << 20; // bytes of answers that it hasn't read
constexpr qsizetype mostWaiting = 1
                                  << 16; // bytes of requests that wait here; the rest, in its pipe
constexpr int usageExit = 2;             // contract.md section 1

} // namespace

ServedClient::ServedClient(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_lines(TillSession::longestLine)
{
    socket->setParent(this);
    socket->setReadBufferSize(mostWaiting);
    connect(socket, &QLocalSocket::readyRead, this, &ServedClient::read);
    connect(socket, &QLocalSocket::bytesWritten, this, [this] {
        if (isReady()) {
            emit ready();
        }
    });
    connect(socket, &QLocalSocket::disconnected, this, &ServedClient::gone);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ServedClient::leave);
    m_patience.start(greetingMs);
    m_silence.start();
    read();
}

bool ServedClient::isReady() const
{
    return m_lines.hasLine() && !m_verb && !m_isLeaving && !isGone() &&
           m_socket->bytesToWrite() < mostUnread;
}

void ServedClient::read()
{
    while (m_socket->bytesAvailable() > 0 && (!m_lines.hasLine() || m_lines.size() < mostWaiting)) {
        m_lines.append(m_socket->read(mostWaiting));
    }
    if (isReady()) {
        emit ready();
    }
}

bool ServedClient::serve(Store &store, const Clock &clock)
{
    const QByteArray line = m_lines.take().value_or(QByteArray());
    bool isOperation = false;
    if (!m_isGreeted) {
        greet(QJsonDocument::fromJson(line).object(), store, clock);
    } else if (m_till) {
        QByteArray answer;
        try {
            answer = m_till->answer(line);
        } catch (const StorageError &error) {
            answer = lineOf({{u"ok"_s, false},
                             {u"error"_s, u"storage-failed"_s},
                             {u"message"_s, error.message()}})
                         .trimmed();
        }
        isOperation = answer.contains("\"operation\":") && answer.contains("\"ok\":true");
        if (!answer.isEmpty()) {
            m_socket->write(answer + '\n');
            m_socket->flush();
        }
    }
    read();
    return isOperation;
}

// {"served":1,"till":"2"} or {"served":1,"verb":[…],"user":…,"pin":…,"terminal":…}
void ServedClient::greet(const QJsonObject &hello, Store &store, const Clock &clock)
{
    m_patience.stop();
    m_isGreeted = true;
    if (hello[u"served"_s] != QJsonValue(1)) {
        return refuse(cantOpenExit, u"The program that holds this store speaks another version; "
                                    "close it and start the same one."_s);
    }
    if (hello[u"verb"_s].isArray()) {
        ServedVerb verb;
        for (const QJsonValue word : hello[u"verb"_s].toArray()) {
            verb.words.append(word.toString());
        }
        if (hello.contains(u"user"_s)) {
            verb.user = hello[u"user"_s].toString();
            verb.pin = hello[u"pin"_s].toString();
        }
        verb.isErrorTerminal = hello[u"terminal"_s].toBool();
        m_verb = verb;
        return send({{u"served"_s, true}});
    }
    const QString till = hello[u"till"_s].toString();
    if (const Result<Done> fit = checkTillName(till); !fit) {
        return refuse(usageExit, sentenceFor(fit.refusal(), 0));
    }
    try {
        m_till = std::make_unique<TillSession>(store, clock, till);
    } catch (const StorageError &error) {
        return refuse(cantOpenExit, error.message());
    }
    send({{u"served"_s, true}});
}

void ServedClient::run(const VerbRunner &runner, const std::function<void()> &pause)
{
    const ServedVerb verb = *m_verb;
    VerbStreams streams;
    streams.out = [this](const QByteArray &text) { send({{u"out"_s, QString::fromUtf8(text)}}); };
    streams.err = [this](const QByteArray &text) { send({{u"err"_s, QString::fromUtf8(text)}}); };
    streams.isErrorTerminal = verb.isErrorTerminal;
    streams.isWanted = [this] { return !isGone() && !m_isLeaving; };
    streams.pause = [this, pause] {
        tellAlive();
        pause();
    };
    send({{u"exit"_s, runner(verb, streams)}});
    m_verb.reset();
    leave();
}

void ServedClient::refuse(int exitCode, const QString &message)
{
    send({{u"served"_s, false}, {u"exit"_s, exitCode}, {u"message"_s, message}});
    leave();
}

void ServedClient::leave()
{
    if (m_isLeaving) {
        return;
    }
    m_isLeaving = true;
    // One that never reads what is left for it is cut off.
    QTimer::singleShot(leavingMs, m_socket, &QLocalSocket::abort);
    m_socket->disconnectFromServer(); // when all is written
}

void ServedClient::sendRest(int ms)
{
    m_socket->flush();
    if (m_socket->bytesToWrite() > 0) {
        m_socket->waitForBytesWritten(ms);
    }
}

void ServedClient::send(const QJsonObject &message)
{
    m_silence.restart();
    if (!isGone()) {
        m_socket->write(lineOf(message));
        m_socket->flush();
    }
}

// A long verb is no dead one.
void ServedClient::tellAlive()
{
    if (m_silence.elapsed() >= aliveMs) {
        send({{u"alive"_s, true}});
    }
}

} // namespace regulars
