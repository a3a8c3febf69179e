#include "protocol/served/holderline.h"

#include "protocol/served/servedaddress.h"
#include "protocol/served/servedwords.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int connectingMs = 3'000;
constexpr int answeringMs = 15'000;
constexpr int silenceMs = 120'000; // a verb at work says that it lives more often

} // namespace

std::unique_ptr<HolderLine> HolderLine::to(const QString &storePath)
{
    for (const QString &address : servedAddresses(storePath)) {
        auto line = std::make_unique<HolderLine>();
        line->m_storePath = storePath;
        line->m_socket.connectToServer(address);
        if (line->m_socket.waitForConnected(connectingMs)) {
            return line;
        }
    }
    return nullptr;
}

NotServed HolderLine::silence() const
{
    return {cantOpenExit,
            u"The program that holds %1 does not answer any more. See whether it still runs, close "
            "it, and try again; an operation sent with an id may be sent again without harm."_s.arg(
                m_storePath)};
}

std::optional<QByteArray> HolderLine::nextLine(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_socket.canReadLine()) {
        const int left = ms - static_cast<int>(timer.elapsed());
        if (left <= 0 || !m_socket.waitForReadyRead(left)) {
            break;
        }
    }
    return m_socket.canReadLine() ? std::optional(m_socket.readLine()) : std::nullopt;
}

std::optional<NotServed> HolderLine::greet(const QByteArray &hello)
{
    m_socket.write(hello);
    m_socket.flush();
    const std::optional<QByteArray> line = nextLine(answeringMs);
    if (!line) {
        return silence();
    }
    const QJsonObject answer = QJsonDocument::fromJson(*line).object();
    if (!answer[u"served"_s].toBool()) {
        return NotServed{answer[u"exit"_s].toInt(cantOpenExit), answer[u"message"_s].toString()};
    }
    return std::nullopt;
}

std::optional<NotServed> HolderLine::beTill(const QString &name)
{
    return greet(lineOf({{u"served"_s, 1}, {u"till"_s, name}}));
}

int HolderLine::run(const ServedVerb &verb, const VerbStreams &streams)
{
    const auto complain = [&](const NotServed &why) {
        streams.err((u"regulars: "_s + why.message.simplified() + u'\n').toUtf8());
        return why.exitCode;
    };
    QJsonObject hello{{u"served"_s, 1},
                      {u"verb"_s, QJsonArray::fromStringList(verb.words)},
                      {u"terminal"_s, verb.isErrorTerminal}};
    if (verb.user) {
        hello.insert(u"user"_s, *verb.user);
        hello.insert(u"pin"_s, verb.pin);
    }
    if (const auto refused = greet(lineOf(hello))) {
        return complain(*refused);
    }
    while (const std::optional<QByteArray> line = nextLine(silenceMs)) {
        const QJsonObject said = QJsonDocument::fromJson(*line).object();
        if (said.contains(u"out"_s)) {
            streams.out(said[u"out"_s].toString().toUtf8());
        } else if (said.contains(u"err"_s)) {
            streams.err(said[u"err"_s].toString().toUtf8());
        } else if (said.contains(u"message"_s)) {
            return complain({said[u"exit"_s].toInt(cantOpenExit), said[u"message"_s].toString()});
        } else if (said.contains(u"exit"_s)) {
            return said[u"exit"_s].toInt();
        }
    }
    return complain(silence());
}

} // namespace regulars
