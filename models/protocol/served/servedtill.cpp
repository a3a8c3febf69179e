#include "protocol/served/servedtill.h"

#include "protocol/served/servedwords.h"

#include <QEventLoop>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostUnanswered = 256; // requests on their way
constexpr qint64 mostUnsent = 1 << 20; // bytes
constexpr int patienceMs = 120'000;    // for the next answer

NotServed ended()
{
    return {cantOpenExit, u"The program that holds the store has ended. Start the till again; what "
                          "was sent with an id may be sent again without harm."_s};
}

} // namespace

ServedTill::ServedTill(HolderLine &holder, LineSource &lines, Writing writing)
    : m_holder(holder)
    , m_lines(lines)
    , m_writing(std::move(writing))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        stop(NotServed{cantOpenExit, u"The program that holds the store does not answer. See "
                                     "whether it still runs, close it, and start the till "
                                     "again."_s});
    });
    QLocalSocket &socket = holder.socket();
    connect(&lines, &LineSource::ready, this, &ServedTill::sendOn);
    connect(&socket, &QLocalSocket::readyRead, this, &ServedTill::handBack);
    connect(&socket, &QLocalSocket::bytesWritten, this, &ServedTill::sendOn);
    connect(&socket, &QLocalSocket::disconnected, this, [this] {
        handBack();
        stop(ended());
    });
}

std::optional<NotServed> ServedTill::run()
{
    QEventLoop loop;
    m_leave = [&loop] { loop.quit(); };
    QMetaObject::invokeMethod(this, &ServedTill::sendOn, Qt::QueuedConnection);
    if (m_holder.socket().state() != QLocalSocket::ConnectedState) {
        return ended(); // between the greeting and now
    }
    loop.exec();
    if (m_fault) {
        std::rethrow_exception(m_fault);
    }
    return m_why;
}

void ServedTill::sendOn()
{
    QLocalSocket &socket = m_holder.socket();
    while (!m_isOver && m_unanswered < mostUnanswered && socket.bytesToWrite() < mostUnsent) {
        const std::optional<QByteArray> line = m_lines.take();
        if (!line) {
            break;
        }
        if (line->trimmed().isEmpty()) {
            continue; // gets no answer
        }
        socket.write(*line + '\n');
        ++m_unanswered;
    }
    socket.flush();
    if (m_unanswered > 0 && !m_patience.isActive()) {
        m_patience.start();
    }
    if (m_unanswered == 0 && m_lines.isAtEnd()) {
        stop(std::nullopt);
    }
}

void ServedTill::handBack()
{
    QLocalSocket &socket = m_holder.socket();
    while (!m_isOver && socket.canReadLine()) {
        try {
            m_writing(socket.readLine());
        } catch (...) {
            m_fault = std::current_exception();
            return stop(std::nullopt);
        }
        --m_unanswered;
        m_patience.stop();
    }
    sendOn();
}

void ServedTill::stop(std::optional<NotServed> why)
{
    if (m_isOver) {
        return;
    }
    m_isOver = true;
    m_why = std::move(why);
    m_patience.stop();
    m_leave();
}

} // namespace regulars
