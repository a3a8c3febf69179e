#pragma once

#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/writerlock.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace regulars
{

// Within one process a store is opened once; who wants to read more asks newReader().
// A store on this PC, open: looked at from outside first, then proved ours, then (to write) locked,
// migrated and opened. A file that is refused keeps every byte, and gets no -wal or -shm beside it.
class StoreFile
{
public:
    struct Options
    {
        bool quickChecks = false; // reads the whole file
        Migrator migrator{};

        // The caller's last word: the tail of the chain. It may only read, and throws to refuse. An
        // older store is shown to it after its migration.
        std::function<void(Connection &)> proof{};
    };

    // A new store, all of it or nothing: made under another name, filled (the programme, the first
    // till), then renamed. CantOpen where something of that name exists.
    static std::unique_ptr<StoreFile> create(const QString &path, const Options &options,
                                             const std::function<void(Connection &)> &fill = {});

    // To write; migrates an older store. Held, with the pid, where another process does.
    static std::unique_ptr<StoreFile> openToWrite(const QString &path, const Options &options);

    // To read, beside a writer or alone. An older store is OlderStore.
    static std::unique_ptr<StoreFile> openToRead(const QString &path, const Options &options);

    ~StoreFile();
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    // The only connection that writes; std::logic_error when opened to read.
    Connection &writer();

    // A further connection that reads, for the thread that uses it.
    std::unique_ptr<Connection> newReader() const;

    // After a fault: closes the broken connection, opens and proves a new one, the lock kept.
    // References to the old writer() are dead. Throws when the store can't be trusted; then there
    // is no writer until a later reopen() succeeds.
    void reopen();

    bool isWritable() const noexcept { return m_lock.has_value(); }
    QString path() const { return m_path; }

    // The path with its folder's links resolved; refuses what no store may be: a link, a folder, a
    // network file system, a file with two names. Nothing is opened.
    static QString checkedPath(const QString &path);

    // What the first 100 bytes say, by plain reading. NotAStore with the reason, CantOpen.
    struct Header
    {
        qint32 applicationId = 0;
        qint32 userVersion = 0;
        int pageSize = 0;
    };
    static Header readHeader(const QString &path);

private:
    StoreFile(QString path, Options options);

    void refuseForeign() const;
    void prove(Connection &connection, bool mayBeOlder) const;
    void openWriter();

    QString m_path;
    Options m_options;
    std::optional<WriterLock> m_lock;
    std::unique_ptr<Connection> m_writer;
};

} // namespace regulars
