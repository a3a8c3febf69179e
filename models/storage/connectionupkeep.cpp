// What keeps a store fit: moving the log into the file, copying, vacuuming, checking, numbering.
#include "storage/connection.h"
#include "storage/platform.h"
#include "storage/sqlitefault.h"
#include "storage/storepath.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int backupStepPages = 1024;

} // namespace

Connection::Checkpoint Connection::checkpoint()
{
    requireUsable();
    Checkpoint done;
    const int code = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_PASSIVE,
                                               &done.logPages, &done.copiedPages);
    if (code == SQLITE_BUSY) {
        return {m_logPages, m_copiedPages};
    }
    if (code != SQLITE_OK) {
        fail(code);
    }
    m_logPages = done.logPages;
    m_copiedPages = done.copiedPages;
    return done;
}

bool Connection::truncateLog()
{
    requireUsable();
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code == SQLITE_BUSY) {
        return false;
    }
    if (code != SQLITE_OK) {
        fail(code);
    }
    m_logPages = 0;
    m_copiedPages = 0;
    return true;
}

void Connection::backupTo(const QString &path, const BackupProgress &progress)
{
    requireUsable();
    if (isInTransaction()) {
        throw std::logic_error("a backup inside a transaction would copy what isn't committed");
    }
    const QString target = resolvedStorePath(path);
    if (platform::facts(target).nature != platform::FileNature::Missing) {
        throw StorageError(StorageError::Kind::CantOpen,
                           u"%1 exists already. Choose another name for the backup."_s.arg(target));
    }
    try {
        copyInto(target, progress);
        if (!platform::syncFile(target) || !platform::syncFolder(QFileInfo(target).path())) {
            throw StorageError(
                StorageError::Kind::Io,
                u"The backup %1 could not be written to the disk for good. Look to the disk, "
                "and make the backup elsewhere."_s.arg(target));
        }
    } catch (...) {
        QFile::remove(target);
        throw;
    }
}

void Connection::copyInto(const QString &target, const BackupProgress &progress)
{
    struct Close
    {
        void operator()(sqlite3 *handle) const noexcept { sqlite3_close_v2(handle); }
        void operator()(sqlite3_backup *backup) const noexcept { sqlite3_backup_finish(backup); }
    };
    const auto raiseIn = [&target](sqlite3 *copy, int code) {
        raise({code, errno, sqlite3_errmsg(copy), {}, target});
    };
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(sqliteUri(target).constData(), &opened,
                                     SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                         SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    const std::unique_ptr<sqlite3, Close> copy(opened);
    if (code != SQLITE_OK) {
        raiseIn(opened, code);
    }
    // The file is worthless until it is whole, and synced once, afterwards.
    sqlite3_exec(opened, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;", nullptr, nullptr,
                 nullptr);
    const Snapshot view(*this);
    const std::unique_ptr<sqlite3_backup, Close> backup(
        sqlite3_backup_init(opened, "main", m_handle, "main"));
    if (!backup) {
        raiseIn(opened, sqlite3_extended_errcode(opened));
    }
    bool isCancelled = false;
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && !isCancelled) {
        stepped = sqlite3_backup_step(backup.get(), backupStepPages);
        isCancelled =
            isInterrupted() || (progress && !progress(sqlite3_backup_remaining(backup.get()),
                                                      sqlite3_backup_pagecount(backup.get())));
    }
    if (isCancelled) {
        throw StorageError(StorageError::Kind::Interrupted, u"Cancelled."_s, SQLITE_INTERRUPT);
    }
    if (stepped != SQLITE_DONE) {
        raiseIn(opened, stepped);
    }
}

void Connection::vacuum()
{
    const int before = sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // its own, for a moment
    try {
        exec("VACUUM");
    } catch (...) {
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, before);
        throw;
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, before);
}

qint64 Connection::userVersion()
{
    return prepare("PRAGMA user_version").scalar<qint64>();
}

void Connection::setUserVersion(int version)
{
    execScript("PRAGMA user_version = " + QByteArray::number(version));
}

qint32 Connection::applicationId()
{
    return prepare("PRAGMA application_id").scalar<qint32>();
}

void Connection::setApplicationId(qint32 id)
{
    execScript("PRAGMA application_id = " + QByteArray::number(id));
}

QStringList Connection::report(Sql pragma)
{
    QStringList lines;
    try {
        for (Statement rows = prepare(pragma); rows.step();) {
            lines.append(rows.text(0));
        }
    } catch (const StorageError &error) {
        // Some damage stops the check itself.
        if (error.kind() != StorageError::Kind::Corrupt) {
            throw;
        }
        lines.append(error.message());
    }
    lines.removeAll(u"ok"_s);
    return lines;
}

QStringList Connection::quickCheck()
{
    return report("PRAGMA quick_check(100)");
}

QStringList Connection::integrityCheck()
{
    return report("PRAGMA integrity_check(100)");
}

QStringList Connection::foreignKeyCheck()
{
    return report("SELECT \"table\" || coalesce(' ' || rowid, '') || ' ' || parent\n"
                  "  FROM pragma_foreign_key_check\n"
                  " LIMIT 100");
}

} // namespace regulars
