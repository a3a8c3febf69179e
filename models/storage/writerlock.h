#pragma once

#include "storage/platform.h"
#include "storage/storageerror.h"

#include <QString>

#include <optional>
#include <variant>

namespace regulars
{

// The right to write a store, one process in the world at a time: an advisory lock on
// `<store>.lock`, which holds the owner's process id and boot id for the message. The system drops
// the lock when the process ends, so a file left behind by a crash or a power cut is stale by
// itself.
class WriterLock
{
public:
    // Who has it; no pid while the holder is still writing it down.
    struct Holder
    {
        std::optional<qint64> pid;
    };

    // Never waits. StorageError::CantOpen where the lock file can't be made.
    static std::variant<WriterLock, Holder> tryAcquire(const QString &storePath);

    // The same; StorageError::Held names the holder.
    static WriterLock acquire(const QString &storePath);

    WriterLock(WriterLock &&) noexcept = default;
    WriterLock &operator=(WriterLock &&) noexcept = default;
    ~WriterLock();

    // Who holds it now; nothing when nobody does. For a question only: the answer may be old when
    // it arrives.
    static std::optional<Holder> holder(const QString &storePath);

    static StorageError heldError(const QString &storePath, const Holder &holder);

    static QString lockPath(const QString &storePath);

private:
    explicit WriterLock(platform::LockedFile file);

    platform::LockedFile m_file;
};

} // namespace regulars
