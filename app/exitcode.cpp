#include "app/exitcode.h"

#include "app/exits.h"
#include "protocol/tablefiles/fileerror.h"
#include "storage/storageerror.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

Exit exitOf(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::CantOpen:
    case StorageError::Kind::NotAStore:
    case StorageError::Kind::NewerStore:
    case StorageError::Kind::OlderStore:
    case StorageError::Kind::Held:
    case StorageError::Kind::Busy:
    case StorageError::Kind::Corrupt:
        return ExitCantOpen;
    default:
        return ExitNo;
    }
}

// What was named is not there, or not known: that is wrong usage.
Exit exitOf(FileError::Kind kind)
{
    const bool isUsage =
        kind == FileError::Kind::NotFound || kind == FileError::Kind::UnknownEncoding;
    return isUsage ? ExitUsage : ExitNo;
}

} // namespace

int exitCodeOf(const std::function<int()> &work,
               const std::function<void(const QString &line)> &complain)
{
    const auto ended = [&](const QString &message, int code) {
        complain(u"regulars: "_s + message.simplified());
        return code;
    };
    try {
        return work();
    } catch (const ExitError &error) {
        return ended(QString::fromUtf8(error.what()), error.code());
    } catch (const StorageError &error) {
        return ended(error.message(), exitOf(error.kind()));
    } catch (const FileError &error) {
        return ended(error.message(), exitOf(error.kind()));
    } catch (const std::exception &error) {
        return ended(QString::fromUtf8(error.what()), ExitNo);
    }
}

} // namespace regulars
