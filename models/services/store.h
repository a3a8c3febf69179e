#pragma once

#include "programme/programme.h"
#include "storage/connection.h"
#include "storage/storefile.h"
#include "values/clock.h"
#include "values/id.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// A programme version as installed: its number, from when it rates, and the compiled programme.
struct InstalledProgramme
{
    ProgrammeVersionId version;
    Instant inForceFrom;
    std::shared_ptr<const Programme> programme;
};

// An open store: the writer's (or a reader's) connection, the writer lock, and the programme
// versions, compiled once. One a process and store.
class Store
{
public:
    // Examine: to read, whatever the tail of the chain says; for `verify`, which tells more of it.
    enum class Mode { Write, Read, Examine };

    // Throws StorageError (can't open, held, foreign, newer, corrupt: the last operation of a till
    // is not what its head says …). A writer migrates an older store first.
    static std::unique_ptr<Store> open(const QString &path, Mode mode);
    // Makes a store; throws StorageError when one exists. The first owner and the first programme
    // version are written by setUpShop().
    static std::unique_ptr<Store> create(const QString &path);
    // For tests: the real schema in memory, with a key of its own.
    static std::unique_ptr<Store> inMemory();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    // A further view of the same store, to read, for the thread that uses it: within a process a
    // store's file is opened once. Only while this one lives, and not of one in memory.
    std::unique_ptr<Store> newReader() const;
    bool isInMemory() const { return m_path.isEmpty(); }

    Connection &connection() { return *m_connection; }
    bool isWriter() const { return m_mode == Mode::Write; }
    QString path() const { return m_path; } // empty in memory

    // After a fault has broken the connection: closes it, proves the file and opens it anew. What
    // referred to the old connection is dead. Throws StorageError when the store can't be trusted.
    void reopen();

    // Names the store for life, and keys that belong to it.
    QString id();
    QByteArray digestKey();             // of requests' digests; lies in the store
    std::optional<QByteArray> pepper(); // of secrets; lies outside, empty where it is missing

    // The version in force at that instant (the first one counts from the beginning of time), and
    // any version by number. Throws StorageError when the store has none yet.
    InstalledProgramme programmeAt(Instant at);
    InstalledProgramme programmeOf(ProgrammeVersionId version);
    InstalledProgramme newestProgramme();
    bool hasProgramme();
    // After installing a version.
    void forgetProgrammes() { m_programmes.clear(); }

private:
    Store(QString path, Mode mode);
    void proveTail();
    void loadProgrammes();
    QString fact(const QString &key);

    QString m_path;
    Mode m_mode;
    std::unique_ptr<StoreFile> m_file;    // none in memory, nor of a further view
    const StoreFile *m_viewOf = nullptr;  // of a further view
    std::unique_ptr<Connection> m_reader; // to read, or in memory
    Connection *m_connection = nullptr;
    QByteArray m_digestKey;
    std::optional<QByteArray> m_pepper;
    std::vector<InstalledProgramme> m_programmes; // by time in force
};

} // namespace regulars
