#include "storage/writerlock.h"

#include "storage/storageerror.h"

#include <QCoreApplication>
#include <QFile>

#include <system_error>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Content that was written before the machine started last is some earlier holder's.
WriterLock::Holder writtenHolder(const QString &lockPath)
{
    constexpr qint64 longestContent = 256;
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QList<QByteArray> lines = file.read(longestContent).split('\n');
    bool isNumber = false;
    const qint64 pid = lines.value(0).toLongLong(&isNumber);
    if (!isNumber || pid <= 0 || lines.value(1) != platform::bootId()) {
        return {};
    }
    return {pid};
}

bool meansFull(int systemCode)
{
    return std::system_category().default_error_condition(systemCode) ==
           std::errc::no_space_on_device;
}

} // namespace

WriterLock::WriterLock(platform::LockedFile file)
    : m_file(std::move(file))
{}

WriterLock::~WriterLock() = default;

QString WriterLock::lockPath(const QString &storePath)
{
    return storePath + u".lock"_s;
}

std::variant<WriterLock, WriterLock::Holder> WriterLock::tryAcquire(const QString &storePath)
{
    using Outcome = platform::LockedFile::Outcome;
    const QString path = lockPath(storePath);
    platform::LockedFile file;
    const Outcome outcome = file.lock(path);
    if (outcome == Outcome::HeldByOther) {
        return writtenHolder(path);
    }
    const QByteArray content =
        QByteArray::number(QCoreApplication::applicationPid()) + '\n' + platform::bootId() + '\n';
    if (outcome == Outcome::Failed || !file.write(content)) {
        if (meansFull(file.systemCode())) {
            throw StorageError(StorageError::Kind::Full,
                               u"No space is left on the disk of %1. Free some space and try "
                               "again."_s.arg(storePath));
        }
        throw StorageError(
            StorageError::Kind::CantOpen,
            u"The lock file %1 can't be written (%2). See that you may write in its folder and "
            "that there is space left."_s.arg(path, platform::systemMessage(file.systemCode())));
    }
    return WriterLock(std::move(file));
}

WriterLock WriterLock::acquire(const QString &storePath)
{
    auto outcome = tryAcquire(storePath);
    if (const auto *holder = std::get_if<Holder>(&outcome)) {
        throw heldError(storePath, *holder);
    }
    return std::get<WriterLock>(std::move(outcome));
}

StorageError WriterLock::heldError(const QString &storePath, const Holder &holder)
{
    const QString who = holder.pid ? u"process %1"_s.arg(*holder.pid) : u"another process"_s;
    return StorageError(StorageError::Kind::Held,
                        u"%1 is open for writing in %2. Close the program there, or wait until "
                        "it has finished."_s.arg(storePath, who));
}

std::optional<WriterLock::Holder> WriterLock::holder(const QString &storePath)
{
    const QString path = lockPath(storePath);
    if (!platform::isLocked(path)) {
        return std::nullopt;
    }
    return writtenHolder(path);
}

} // namespace regulars
