#include "storage/storefile.h"

#include "storage/platform.h"
#include "storage/storepath.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;
using Access = Connection::Access;

namespace
{

constexpr qsizetype headerBytes = 100;

StorageError cantOpen(const QString &path, const QString &reason)
{
    return StorageError(Kind::CantOpen, u"%1 can't be opened: %2."_s.arg(path, reason));
}

QString localPath(const QString &path)
{
    const QString resolved = resolvedStorePath(path);
    if (const auto network = platform::networkFileSystem(QFileInfo(resolved).path())) {
        throw cantOpen(
            path,
            u"it lies on a network file system (%1), where two programs can't be kept apart; move "
            "it to a disk of this machine, or use PostgreSQL"_s.arg(*network));
    }
    return resolved;
}

void removeStoreFiles(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + suffix);
    }
}

} // namespace

StoreFile::StoreFile(QString path, Options options)
    : m_path(std::move(path))
    , m_options(std::move(options))
{}

StoreFile::~StoreFile() = default;

QString StoreFile::checkedPath(const QString &path)
{
    const QString resolved = localPath(path);
    const platform::FileFacts facts = platform::facts(resolved);
    switch (facts.nature) {
    case platform::FileNature::Missing:
        throw cantOpen(path, u"there is no such file; make a new store, or mend the path"_s);
    case platform::FileNature::Link:
        throw cantOpen(path, u"it is a link; name the file that it leads to"_s);
    case platform::FileNature::Folder:
        throw cantOpen(path, u"it is a folder; name the store's file"_s);
    case platform::FileNature::Other:
        throw cantOpen(path, u"it is no ordinary file, or may not be looked at"_s);
    case platform::FileNature::Regular:
        break;
    }
    if (facts.names > 1) {
        throw cantOpen(
            path, u"the file has %n names (hard links), and changes made by one would be "
                  "lost by the other; remove the others"_s.replace(u"%n"_s,
                                                                   QString::number(facts.names)));
    }
    return resolved;
}

StoreFile::Header StoreFile::readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw cantOpen(path, file.errorString());
    }
    const QByteArray bytes = file.read(headerBytes);
    if (bytes.size() < headerBytes || !bytes.startsWith(QByteArray("SQLite format 3\0", 16))) {
        throw StorageError(Kind::NotAStore,
                           u"%1 is not a SQLite file. Choose a store of Regulars."_s.arg(path));
    }
    const auto word = [&bytes](qsizetype at) {
        return qFromBigEndian<qint32>(bytes.constData() + at);
    };
    // https://www.sqlite.org/fileformat2.html, table 1.3
    return {word(68), word(60), qFromBigEndian<quint16>(bytes.constData() + 16)};
}

void StoreFile::refuseForeign() const
{
    const Header header = readHeader(m_path);
    if (header.applicationId != storeApplicationId) {
        throw StorageError(
            Kind::NotAStore,
            u"%1 belongs to another program (application id %2). Choose a store of Regulars."_s.arg(
                m_path, QString::number(header.applicationId)));
    }
}

void StoreFile::prove(Connection &connection, bool mayBeOlder) const
{
    const int version = m_options.migrator.versionOf(connection);
    m_options.migrator.requireShippedSchema(connection);
    const bool isNewest = version == m_options.migrator.newestVersion();
    if (!isNewest && !mayBeOlder) {
        throw StorageError(
            Kind::OlderStore,
            u"%1 was written by an older version of this program (schema %2, this one needs %3). "
            "Open it once to write, which brings it up to date."_s.arg(
                m_path, QString::number(version),
                QString::number(m_options.migrator.newestVersion())));
    }
    if (m_options.quickChecks) {
        const QStringList faults = connection.quickCheck();
        if (!faults.isEmpty()) {
            throw StorageError(Kind::Corrupt,
                               u"%1 is damaged (%2). Keep the file as it is and restore the newest "
                               "backup."_s.arg(m_path, faults.first()));
        }
    }
    if (isNewest && m_options.proof) {
        m_options.proof(connection);
    }
}

std::unique_ptr<StoreFile> StoreFile::create(const QString &path, const Options &options,
                                             const std::function<void(Connection &)> &fill)
{
    const QString target = localPath(path);
    if (platform::facts(target).nature != platform::FileNature::Missing) {
        throw cantOpen(path, u"something of this name exists already; choose another name"_s);
    }
    std::unique_ptr<StoreFile> store(new StoreFile(target, options));
    store->m_lock = WriterLock::acquire(target);
    // With the lock in hand, what lies there under this name is left from an attempt that died.
    const QString unfinished = target + u".new"_s;
    removeStoreFiles(unfinished);
    try {
        {
            Connection connection(unfinished, Access::Create);
            options.migrator.migrate(connection);
            if (fill) {
                fill(connection);
            }
            connection.truncateLog();
        }
        if (!platform::syncFile(unfinished) ||
            !platform::renameWithoutReplacing(unfinished, target) ||
            !platform::syncFolder(QFileInfo(target).path())) {
            throw cantOpen(path, u"it could not be made; see that nothing of this name exists and "
                                 "that you may write in the folder"_s);
        }
    } catch (...) {
        removeStoreFiles(unfinished);
        throw;
    }
    store->openWriter();
    return store;
}

std::unique_ptr<StoreFile> StoreFile::openToWrite(const QString &path, const Options &options)
{
    std::unique_ptr<StoreFile> store(new StoreFile(checkedPath(path), options));
    // Asked first: in the process that holds the store, even reading its header would drop SQLite's
    // locks.
    if (const auto holder = WriterLock::holder(store->m_path)) {
        throw WriterLock::heldError(store->m_path, *holder);
    }
    store->refuseForeign();
    store->m_lock = WriterLock::acquire(store->m_path);
    {
        Connection inspection(store->m_path, Access::Inspect);
        store->prove(inspection, true);
    }
    store->openWriter();
    return store;
}

std::unique_ptr<StoreFile> StoreFile::openToRead(const QString &path, const Options &options)
{
    std::unique_ptr<StoreFile> store(new StoreFile(checkedPath(path), options));
    if (!WriterLock::holder(store->m_path)) {
        store->refuseForeign();
        try {
            Connection inspection(store->m_path, Access::Inspect);
            store->prove(inspection, false);
            return store;
        } catch (const StorageError &) {
            // Inspecting takes no locks: a writer that began meanwhile may have changed pages under
            // it.
            if (!WriterLock::holder(store->m_path)) {
                throw;
            }
        }
    }
    store->prove(*store->newReader(), false);
    return store;
}

void StoreFile::openWriter()
{
    m_writer = std::make_unique<Connection>(m_path, Access::ReadWrite);
    const bool isMigrated = !m_options.migrator.migrate(*m_writer).empty();
    if (isMigrated) {
        prove(*m_writer, false);
    }
}

Connection &StoreFile::writer()
{
    if (!m_writer) {
        throw std::logic_error("this store is not open to write");
    }
    return *m_writer;
}

std::unique_ptr<Connection> StoreFile::newReader() const
{
    return std::make_unique<Connection>(m_path, Access::ReadOnly);
}

void StoreFile::reopen()
{
    if (!m_lock) {
        throw std::logic_error("this store is not open to write");
    }
    m_writer.reset();
    // Readers of this process may be at work, so it is looked at with locks, by one of them.
    Options thorough = m_options;
    thorough.quickChecks = true;
    const StoreFile again(checkedPath(m_path), thorough);
    again.prove(*newReader(), false);
    openWriter();
}

} // namespace regulars
