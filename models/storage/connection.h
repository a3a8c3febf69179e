#pragma once

#include "storage/sql.h"
#include "storage/statement.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

namespace regulars
{

// One connection to a SQLite store, for one thread; interrupt() alone may be called from others.
// In the whole world one ReadWrite connection writes and checkpoints a store: StoreFile sees to
// that.
class Connection
{
public:
    enum class Access {
        ReadWrite, // WAL, synchronous FULL, no automatic checkpoints; the file must exist
        Create,    // the same for a file that must not exist yet
        ReadOnly,  // memory mapped, never checkpoints
        Inspect,   // reads without leaving a trace: no lock, no -wal, no -shm. Only while nobody
                   // writes
    };

    static constexpr QLatin1StringView memory{
        ":memory:"}; // with Access::Create; for tests and comparisons

    // Path as the person wrote it; blanks, Han, quotes, ?, % and # are taken literally.
    Connection(const QString &path, Access access);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    // A statement from the cache. The same text in use further up the stack gets a second
    // statement, so nesting is safe.
    Statement prepare(Sql sql);

    // Composed text (a list's chosen order, a migration): compiled each time, never cached. No
    // values in it: bind them.
    Statement prepareText(const QByteArray &sql);

    // Bound in order of appearance, ready to step.
    template <class... Values>
    Statement query(Sql sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        statement.bindAll(values...);
        return statement;
    }

    // Bound in order of appearance and run to its end.
    template <class... Values>
    void exec(Sql sql, const Values &...values)
    {
        prepare(sql).bindAll(values...).exec();
    }

    // Several statements without parameters, as migrations have.
    void execScript(const QByteArray &sql);

    qint64 lastInsertId() const noexcept { return sqlite3_last_insert_rowid(m_handle); }
    qint64 changes() const noexcept
    {
        return sqlite3_changes64(m_handle);
    } // rows of the last statement that wrote

    bool isInTransaction() const noexcept { return sqlite3_get_autocommit(m_handle) == 0; }

    // After a failed read, write, sync or commit, or a find of damage: every further use is
    // refused. Close it, open anew, verify; never try again on this one. Whether the failed commit
    // lives is asked of the new one.
    bool isBroken() const noexcept { return m_isBroken; }

    // From any thread: the running statement and all later ones throw Interrupted until resume().
    void interrupt() noexcept;
    void resume() noexcept { m_isInterrupted = false; }
    bool isInterrupted() const noexcept { return m_isInterrupted; }

    // Asked every so many virtual machine instructions (100,000 are about a millisecond); false
    // interrupts the statement.
    void setProgress(std::function<bool()> keepsGoing, int instructions = 100'000);

    struct Checkpoint
    {
        int logPages = 0;
        int copiedPages = 0;
        bool isComplete() const noexcept { return logPages == copiedPages; }
    };

    // Copies what readers don't hold back from the write-ahead log into the file. After the answer
    // was given, when idle, on closing; never by a reader. Waits for nobody.
    Checkpoint checkpoint();

    // 1,000 pages wait in the write-ahead log.
    bool isCheckpointDue() const noexcept { return m_logPages - m_copiedPages >= checkpointPages; }
    static constexpr int checkpointPages = 1000;

    // Waits for readers to pass, empties the log and the file's log too: after a migration, before
    // a file is copied or moved. False where a reader stood in the way.
    bool truncateLog();

    // Copies the store as it is now into a new file, while others read and this one may write.
    // remaining and total in pages; false from progress cancels (Interrupted) and removes the file.
    // The copy is synced; the caller proves it.
    using BackupProgress = std::function<bool(int remaining, int total)>;
    void backupTo(const QString &path, const BackupProgress &progress = {});

    // Gives freed pages back and leaves no deleted text behind. Not inside a transaction.
    void vacuum();

    qint64 userVersion();
    void setUserVersion(int version);
    qint32 applicationId();
    void setApplicationId(qint32 id);

    // Empty: sound. Otherwise SQLite's lines, at most 100.
    QStringList quickCheck();
    QStringList integrityCheck();
    QStringList foreignKeyCheck(); // "table rowid parent"

    QString path() const { return m_path; }
    Access access() const noexcept { return m_access; }
    sqlite3 *handle() const noexcept { return m_handle; }

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;
    friend class Snapshot;

    void open();
    void configure();
    void configureWriting();
    void setOption(int option, bool isOn);
    void watchLog();
    std::unique_ptr<PreparedStatement> compile(const char *text, int length, unsigned flags);
    [[noreturn]] void fail(int code, sqlite3_stmt *statement = nullptr);
    [[noreturn]] void failIn(int code, const QByteArray &sql);
    void requireUsable() const
    {
        if (m_isBroken || m_isRolledBack || m_isInterrupted.load(std::memory_order_relaxed)) {
            refuseUse();
        }
    }
    [[noreturn]] void refuseUse() const;
    void rollBack() noexcept;
    void copyInto(const QString &target, const BackupProgress &progress);
    QStringList report(Sql pragma);

    QString m_path;
    Access m_access;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<const char *, std::unique_ptr<PreparedStatement>> m_cache;
    std::function<bool()> m_keepsGoing;
    std::atomic<bool> m_isInterrupted = false;
    bool m_isBroken = false;
    bool m_isGuarded = false;    // a Transaction or Snapshot stands
    bool m_isRolledBack = false; // and SQLite has ended it already, after a fault
    int m_progressInstructions = 0;
    int m_logPages = 0;
    int m_copiedPages = 0;
};

} // namespace regulars
