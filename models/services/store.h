#pragma once

#include "programme/programme.h"
#include "storage/connection.h"
#include "storage/storefile.h"
#include "values/clock.h"
#include "values/id.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>

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
    enum class Mode { Write, Read };

    // Throws StorageError (can't open, held, foreign, newer …). A writer migrates an older store
    // first.
    static std::unique_ptr<Store> open(const QString &path, Mode mode);
    // Makes a store; throws StorageError when one exists. The first owner and the first programme
    // version are written by setUpShop().
    static std::unique_ptr<Store> create(const QString &path);
    // For tests: the real schema in memory.
    static std::unique_ptr<Store> inMemory();
    ~Store();

    Connection &connection() { return *m_connection; }
    bool isWriter() const { return m_mode == Mode::Write; }
    QString path() const { return m_path; }

    // The version in force at that instant (the first one counts from the beginning of time), and
    // any version by number. Throws StorageError when the store has none yet.
    InstalledProgramme programmeAt(Instant at);
    InstalledProgramme programmeOf(ProgrammeVersionId version);
    InstalledProgramme newestProgramme();
    // After installing a version.
    void forgetProgrammes();

private:
    Store(QString path, Mode mode);
    void loadProgrammes();

    QString m_path;
    Mode m_mode;
    std::unique_ptr<class WriterLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::map<qint64, InstalledProgramme> m_programmes; // by version
};

} // namespace regulars
