#include "protocol/served/linesource.h"

#include "protocol/served/linebuffer.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>

#include <cerrno>
#endif

namespace regulars
{

namespace
{

constexpr std::size_t chunkBytes = 1 << 16;
constexpr qsizetype mostAhead = 1 << 18; // bytes read and not yet taken

} // namespace

struct LineSource::Shared
{
    explicit Shared(qsizetype longestLine)
        : lines(longestLine)
    {}

    std::mutex mutex;
    std::condition_variable room;
    LineBuffer lines;
    LineSource *source = nullptr; // none: it has gone
    bool isOver = false;
};

LineSource::LineSource(Reading reading, qsizetype longestLine)
    : m_shared(std::make_shared<Shared>(longestLine))
{
    m_shared->source = this;
    std::thread([shared = m_shared, reading = std::move(reading)] {
        readAll(shared, reading);
    }).detach();
}

LineSource::~LineSource()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->source = nullptr;
    m_shared->room.notify_all();
}

qint64 LineSource::readStandardInput(char *bytes, qint64 most)
{
#ifdef Q_OS_WIN
    return std::max(0, _read(0, bytes, static_cast<unsigned>(most)));
#else
    ssize_t count = -1;
    do {
        count = ::read(STDIN_FILENO, bytes, static_cast<size_t>(most));
    } while (count < 0 && errno == EINTR);
    return std::max<ssize_t>(0, count);
#endif
}

void LineSource::readAll(const std::shared_ptr<Shared> &shared, const Reading &reading)
{
    std::array<char, chunkBytes> chunk;
    bool isOver = false;
    while (!isOver) {
        const qint64 count = reading(chunk.data(), static_cast<qint64>(chunk.size()));
        std::unique_lock lock(shared->mutex);
        isOver = count <= 0;
        if (isOver) {
            shared->lines.close();
            shared->isOver = true;
        } else {
            shared->lines.append(QByteArrayView(chunk.data(), count));
        }
        if (shared->source && (isOver || shared->lines.hasLine())) {
            QMetaObject::invokeMethod(shared->source, &LineSource::ready, Qt::QueuedConnection);
        }
        shared->room.wait(lock, [&] {
            return !shared->source || !shared->lines.hasLine() || shared->lines.size() < mostAhead;
        });
        isOver = isOver || !shared->source;
    }
}

std::optional<QByteArray> LineSource::take()
{
    const std::lock_guard lock(m_shared->mutex);
    std::optional<QByteArray> line = m_shared->lines.take();
    m_shared->room.notify_one();
    return line;
}

bool LineSource::isAtEnd() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->isOver && !m_shared->lines.hasLine();
}

} // namespace regulars
