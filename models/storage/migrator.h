#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace regulars
{

class Connection;

// One step of the schema, from models/storage/migrations/NNN_name.sql.
struct Migration
{
    int number; // 1, 2, 3 …: the store's user_version once it has run
    QByteArray name;
    QByteArray description; // the file's first comment line
    QByteArray sql;
};

// Marks a SQLite file as a store of this program ("RGLR").
inline constexpr qint32 storeApplicationId = 0x52474C52;

// Brings a store to the newest schema, one migration a transaction, user_version inside it.
class Migrator
{
public:
    // The program's own migrations, built in.
    static std::vector<Migration> shipped();

    // Numbers must run 1, 2, 3 … without gap: else std::logic_error.
    explicit Migrator(std::vector<Migration> migrations = shipped());

    int newestVersion() const noexcept { return static_cast<int>(m_migrations.size()); }

    // Version of the open store; 0 for an empty one. Refuses a foreign one (NotAStore) and a newer
    // one (NewerStore).
    int versionOf(Connection &connection) const;

    // An existing store is copied to `<store>.before-NNN` first, and the copy proved by opening it;
    // an empty one is just filled. Interrupted anywhere, the store is the old or the new one.
    // Returns the migrations that ran.
    std::vector<int> migrate(Connection &connection) const;

    // The schema's text, as one canonical line a table, index, view, trigger.
    static QByteArray schemaText(Connection &connection);

    // SHA-256 of schemaText in hex, for manifests.
    static QByteArray schemaFingerprint(Connection &connection);

    // What the schema of that version must read, from a fresh store in memory.
    QByteArray shippedSchemaText(int version) const;

    // StorageError::NotAStore naming the first object that is extra, missing or different.
    void requireShippedSchema(Connection &connection) const;

    static QString backupPath(const QString &storePath, int firstMigration);

private:
    void runOne(Connection &connection, const Migration &migration) const;
    void backUp(Connection &connection, int version) const;
    void proveBackup(const QString &path, int version) const;

    std::vector<Migration> m_migrations;
};

} // namespace regulars
