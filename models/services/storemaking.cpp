#include "services/storemaking.h"

#include "storage/platform.h"
#include "storage/storepath.h"
#include "storage/writerlock.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

void removeUnfinished(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + suffix);
    }
}

} // namespace

void makeStore(const QString &path, const std::function<bool(Store &)> &fill)
{
    const QString target = resolvedStorePath(path);
    if (platform::facts(target).nature != platform::FileNature::Missing) {
        throw StorageError(StorageError::Kind::CantOpen,
                           u"%1 can't be made: something of this name exists already; choose "
                           "another name."_s.arg(path));
    }
    const QString unfinished = target + u".unfinished"_s;
    if (const auto holder = WriterLock::holder(unfinished)) {
        throw WriterLock::heldError(target, *holder);
    }
    removeUnfinished(unfinished); // of an attempt that died
    try {
        bool isFilled = false;
        {
            const std::unique_ptr<Store> store = Store::create(unfinished);
            isFilled = fill(*store);
        }
        if (!isFilled) {
            return removeUnfinished(unfinished);
        }
        // On closing, the log goes into the file; where the disk failed it has not, and its pages
        // would be left behind under the old name.
        const bool isWhole = QFileInfo(unfinished + u"-wal"_s).size() == 0;
        if (!isWhole) {
            throw StorageError(StorageError::Kind::Io,
                               u"%1 can't be made: the disk did not take all of it; see that it "
                               "has room and is sound, and try again."_s.arg(path));
        }
        bool isNamed =
            platform::syncFile(unfinished) && platform::renameWithoutReplacing(unfinished, target);
        if (isNamed && !platform::syncFolder(QFileInfo(target).path())) {
            QFile::remove(target); // whole or not at all
            isNamed = false;
        }
        if (!isNamed) {
            throw StorageError(StorageError::Kind::CantOpen,
                               u"%1 can't be made; see that nothing of this name exists and that "
                               "you may write in the folder."_s.arg(path));
        }
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
}

} // namespace regulars
