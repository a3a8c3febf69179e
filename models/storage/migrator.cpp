#include "storage/migrator.h"

#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/platform.h"
#include "storage/recordseals.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;

namespace
{

// A migration may rebuild a table that others refer to, so foreign keys are off while it runs and
// counted after.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Connection &connection)
        : m_connection(connection)
    {
        sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    }
    ~ForeignKeysOff()
    {
        sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    Connection &m_connection;
};

QString objectOf(const QByteArray &line)
{
    return QString::fromUtf8(line.left(line.indexOf('\t')));
}

// The first object that stands in one text only, or differs.
QString firstDifference(const QByteArray &found, const QByteArray &wanted)
{
    const QList<QByteArray> here = found.split('\n');
    const QList<QByteArray> there = wanted.split('\n');
    for (const QByteArray &line : there) {
        if (!line.isEmpty() && !here.contains(line)) {
            return u"%1 is missing or different"_s.arg(objectOf(line));
        }
    }
    for (const QByteArray &line : here) {
        if (!line.isEmpty() && !there.contains(line)) {
            return u"%1 does not belong there"_s.arg(objectOf(line));
        }
    }
    return {};
}

} // namespace

Migrator::Migrator(std::vector<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    int expected = 0;
    for (const Migration &migration : m_migrations) {
        if (migration.number != ++expected) {
            throw std::logic_error("migration " + std::to_string(migration.number) +
                                   " stands in place " + std::to_string(expected));
        }
    }
}

int Migrator::versionOf(Connection &connection) const
{
    const qint32 application = connection.applicationId();
    const qint64 version = connection.userVersion();
    if (application == 0 && version == 0 && schemaText(connection).isEmpty()) {
        return 0;
    }
    if (application != storeApplicationId) {
        throw StorageError(
            Kind::NotAStore,
            u"%1 belongs to another program (application id %2). Choose a store of Regulars."_s.arg(
                connection.path(), QString::number(application)));
    }
    if (version > newestVersion()) {
        throw StorageError(
            Kind::NewerStore,
            u"%1 was written by a newer version of this program (schema %2, this one knows %3). "
            "Install the newer version; nothing was changed."_s.arg(
                connection.path(), QString::number(version), QString::number(newestVersion())));
    }
    if (version < 1) {
        throw StorageError(Kind::NotAStore,
                           u"%1 carries no valid schema number (%2). Restore a backup."_s.arg(
                               connection.path(), QString::number(version)));
    }
    return static_cast<int>(version);
}

std::vector<int> Migrator::migrate(Connection &connection) const
{
    const int version = versionOf(connection);
    std::vector<int> ran;
    if (version == newestVersion()) {
        return ran;
    }
    if (version > 0) {
        backUp(connection, version);
    }
    for (std::size_t at = static_cast<std::size_t>(version); at < m_migrations.size(); ++at) {
        runOne(connection, m_migrations[at]);
        ran.push_back(m_migrations[at].number);
    }
    connection.truncateLog();
    return ran;
}

void Migrator::runOne(Connection &connection, const Migration &migration) const
{
    const ForeignKeysOff off(connection);
    Transaction transaction(connection);
    connection.execScript(dialect::toSqlite(migration.sql));
    if (migration.name == "seals") {
        seals::addAll(connection); // hashes are beyond SQL
    }
    if (!connection.isInTransaction()) {
        throw std::logic_error("migration " + migration.name.toStdString() +
                               " ends its transaction");
    }
    connection.setApplicationId(storeApplicationId);
    connection.setUserVersion(migration.number);
    const QStringList orphans = connection.foreignKeyCheck();
    if (!orphans.isEmpty()) {
        throw StorageError(
            Kind::Corrupt,
            u"%1 can't be brought to schema %2: a row refers to nothing (%3). It was left as it "
            "was; verify it, and restore a backup."_s.arg(
                connection.path(), QString::number(migration.number), orphans.first()));
    }
    transaction.commit();
}

QString Migrator::backupPath(const QString &storePath, int firstMigration)
{
    return storePath + u".before-%1"_s.arg(firstMigration, 3, 10, QLatin1Char('0'));
}

void Migrator::backUp(Connection &connection, int version) const
{
    if (connection.path() == Connection::memory) {
        return;
    }
    const QString target = backupPath(connection.path(), version + 1);
    const QString unproved = target + u".part"_s;
    QFile::remove(unproved);
    connection.backupTo(unproved);
    try {
        proveBackup(unproved, version);
        // One of an earlier, interrupted attempt is older than what was written since.
        if (!platform::renameReplacing(unproved, target) ||
            !platform::syncFolder(QFileInfo(target).path())) {
            throw StorageError(Kind::Io,
                               u"The backup %1 could not be given its name. Nothing was migrated; "
                               "see that you may write in the folder."_s.arg(target));
        }
    } catch (...) {
        QFile::remove(unproved);
        throw;
    }
}

void Migrator::proveBackup(const QString &path, int version) const
{
    Connection copy(path, Connection::Access::Inspect);
    const QStringList faults = copy.quickCheck();
    if (!faults.isEmpty() || versionOf(copy) != version) {
        throw StorageError(
            Kind::Corrupt,
            u"The backup made before migrating is not sound (%1). Nothing was migrated; verify "
            "the store."_s.arg(faults.value(0, u"its version differs"_s)));
    }
    requireShippedSchema(copy);
}

QByteArray Migrator::schemaText(Connection &connection)
{
    QByteArray text;
    // Indexes that constraints make have no text, and ANALYZE may keep its tables.
    for (Statement objects = connection.prepare(R"sql(
            SELECT type || ' ' || name || char(9) || tbl_name || char(9) || coalesce(sql, '')
              FROM sqlite_schema
             WHERE NOT (type = 'index' AND name GLOB 'sqlite_autoindex_*' AND sql IS NULL)
               AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))
             ORDER BY type, name)sql");
         objects.step();) {
        text += objects.utf8(0).toByteArray().replace('\n', ' ') + '\n';
    }
    return text;
}

QByteArray Migrator::schemaFingerprint(Connection &connection)
{
    return QCryptographicHash::hash(schemaText(connection), QCryptographicHash::Sha256).toHex();
}

QByteArray Migrator::shippedSchemaText(int version) const
{
    Connection fresh(Connection::memory, Connection::Access::Create);
    for (std::size_t at = 0; at < static_cast<std::size_t>(version); ++at) {
        runOne(fresh, m_migrations.at(at));
    }
    return schemaText(fresh);
}

void Migrator::requireShippedSchema(Connection &connection) const
{
    const int version = versionOf(connection);
    const QByteArray found = schemaText(connection);
    const QByteArray wanted = shippedSchemaText(version);
    if (found != wanted) {
        throw StorageError(
            Kind::NotAStore,
            u"The tables of %1 are not those of schema %2: %3. Another program has changed it; "
            "restore a backup."_s.arg(connection.path(), QString::number(version),
                                      firstDifference(found, wanted)));
    }
}

} // namespace regulars
