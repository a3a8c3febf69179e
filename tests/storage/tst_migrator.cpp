#include "storage/childprocess.h"
#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/storagetest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;
using Access = Connection::Access;
using Kind = StorageError::Kind;

namespace
{

const Migration first{1, "members", "Members.",
                      "-- BIGINT\n"
                      "CREATE TABLE member (id BIGINT PRIMARY KEY, name TEXT NOT NULL) STRICT;\n"
                      "CREATE INDEX member_name ON member (name);\n"};
const Migration second{2, "entries", "Entries.",
                       "CREATE TABLE entry (\n"
                       "    id     BIGINT PRIMARY KEY,\n"
                       "    member BIGINT NOT NULL REFERENCES member (id)\n"
                       ") STRICT;\n"
                       "INSERT INTO entry (member) SELECT id FROM member;\n"};
// Rebuilds a table that another refers to.
const Migration third{3, "phones", "Phones.",
                      "CREATE TABLE member_new (id BIGINT PRIMARY KEY, name TEXT NOT NULL,\n"
                      "                         phone TEXT) STRICT;\n"
                      "INSERT INTO member_new (id, name) SELECT id, name FROM member;\n"
                      "DROP TABLE member;\n"
                      "ALTER TABLE member_new RENAME TO member;\n"
                      "CREATE INDEX member_name ON member (name);\n"};

int members(Connection &connection)
{
    return connection.query("SELECT count(*) FROM member").scalar<int>();
}

} // namespace

// A store comes to the newest schema whole or stays what it was, and what it was is kept beside it.
class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fillsAnEmptyStore();
    void doesNothingToTheNewest();
    void bringsAnOldStoreUpAndKeepsItsRows();
    void keepsAProvedCopyOfTheOldStore();
    void aNewStoreNeedsNoCopy();
    void replacesTheCopyOfAnInterruptedAttempt();
    void aFailingMigrationChangesNothing();
    void aFailingSecondStepKeepsTheFirst();
    void aRowThatRefersToNothingStopsIt();
    void foreignKeysAreOnAgainAfterwards();
    void deathAnywhereLeavesAWholeStore();
    void refusesAMigrationThatEndsItsTransaction();
    void refusesGapsInTheNumbers();
    void refusesANewerStore();
    void refusesAForeignStore_data();
    void refusesAForeignStore();
    void schemaIsTheSameWhicheverWayItWasReached();
    void changedSchemaIsNamed_data();
    void changedSchemaIsNamed();
    void statisticsAreNoChangeOfTheSchema();
    void shippedMigrationsRun();

private:
    QString path() const { return m_folder->filePath(u"熟客 %1.db"_s); }
    QString copyPath(int number) const { return Migrator::backupPath(path(), number); }
    void makeFirst(int count)
    {
        Connection connection(path(), Access::Create);
        Migrator({first}).migrate(connection);
        for (int member = 0; member < count; ++member)
            connection.exec("INSERT INTO member (name) VALUES (:name)", u"客"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMigrator::fillsAnEmptyStore()
{
    Connection connection(path(), Access::Create);
    const Migrator migrator({first, second});
    QCOMPARE(migrator.versionOf(connection), 0);
    QCOMPARE(migrator.migrate(connection), (std::vector<int>{1, 2}));
    QCOMPARE(migrator.versionOf(connection), 2);
    QCOMPARE(connection.userVersion(), 2);
    QCOMPARE(connection.applicationId(), 0x52474C52); // "RGLR"
    QCOMPARE(members(connection), 0);
    QVERIFY2(connection.lastInsertId() == 0, "nothing was inserted");
}

void TestMigrator::doesNothingToTheNewest()
{
    makeFirst(1);
    const auto before = folderContent(m_folder->path());
    {
        Connection connection(path(), Access::ReadWrite);
        QCOMPARE(Migrator({first}).migrate(connection), std::vector<int>());
    }
    QCOMPARE(folderContent(m_folder->path()), before);
}

// F18.
void TestMigrator::bringsAnOldStoreUpAndKeepsItsRows()
{
    makeFirst(3);
    Connection connection(path(), Access::ReadWrite);
    const Migrator migrator({first, second, third});
    QCOMPARE(migrator.migrate(connection), (std::vector<int>{2, 3}));
    QCOMPARE(members(connection), 3);
    QCOMPARE(connection.query("SELECT count(*) FROM entry").scalar<int>(), 3);
    QCOMPARE(connection.query("SELECT count(*) FROM member WHERE phone IS NULL").scalar<int>(), 3);
    QCOMPARE(connection.foreignKeyCheck(), QStringList());
    migrator.requireShippedSchema(connection);
    // The header too, so that whoever looks from outside sees the new number.
    QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
}

void TestMigrator::keepsAProvedCopyOfTheOldStore()
{
    makeFirst(3);
    {
        Connection connection(path(), Access::ReadWrite);
        Migrator({first, second, third}).migrate(connection);
    }
    QCOMPARE(QFileInfo(copyPath(2)).fileName(), u"熟客 %1.db.before-002"_s);
    QCOMPARE(folderContent(m_folder->path()).keys(),
             (QStringList{u"熟客 %1.db"_s, u"熟客 %1.db.before-002"_s}));
    Connection copy(copyPath(2), Access::ReadWrite);
    QCOMPARE(Migrator({first}).versionOf(copy), 1);
    Migrator({first}).requireShippedSchema(copy);
    QCOMPARE(members(copy), 3);
    QCOMPARE(copy.integrityCheck(), QStringList());
}

void TestMigrator::aNewStoreNeedsNoCopy()
{
    {
        Connection connection(path(), Access::Create);
        Migrator({first, second}).migrate(connection);
    }
    QCOMPARE(folderContent(m_folder->path()).size(), 1);
}

void TestMigrator::replacesTheCopyOfAnInterruptedAttempt()
{
    makeFirst(1);
    QFile old(copyPath(2));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("older");
    old.close();
    QFile half(copyPath(2) + u".part"_s);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half");
    half.close();
    Connection connection(path(), Access::ReadWrite);
    Migrator({first, second}).migrate(connection);
    Connection copy(copyPath(2), Access::Inspect);
    QCOMPARE(members(copy), 1);
    QVERIFY(!QFileInfo::exists(half.fileName()));
}

void TestMigrator::aFailingMigrationChangesNothing()
{
    makeFirst(2);
    const Migration failing{2, "failing", "Fails at its end.",
                            "CREATE TABLE x (y INTEGER) STRICT;"
                            "DELETE FROM member;"
                            "INSERT INTO x VALUES ('no integer');"};
    Connection connection(path(), Access::ReadWrite);
    const QByteArray schema = Migrator::schemaText(connection);
    QCOMPARE(storageErrorOf([&] {
                 Migrator({first, failing}).migrate(connection);
             }).kind(),
             Kind::Constraint);
    QCOMPARE(Migrator::schemaText(connection), schema);
    QCOMPARE(connection.userVersion(), 1);
    QCOMPARE(members(connection), 2);
    QVERIFY(!connection.isInTransaction());
}

void TestMigrator::aFailingSecondStepKeepsTheFirst()
{
    makeFirst(2);
    const Migration failing{3, "failing", "Fails.", "SELECT nothing FROM nowhere;"};
    Connection connection(path(), Access::ReadWrite);
    QCOMPARE(storageErrorOf([&] {
                 Migrator({first, second, failing}).migrate(connection);
             }).kind(),
             Kind::Misuse);
    QCOMPARE(connection.userVersion(), 2);
    Migrator({first, second}).requireShippedSchema(connection);
}

void TestMigrator::aRowThatRefersToNothingStopsIt()
{
    makeFirst(2);
    const Migration orphaning{3, "orphaning", "Loses members.", "DELETE FROM member;"};
    Connection connection(path(), Access::ReadWrite);
    const StorageError error = storageErrorOf([&] {
        Migrator({first, second, orphaning}).migrate(connection);
    });
    QCOMPARE(error.kind(), Kind::Corrupt);
    QVERIFY2(error.message().contains(u"entry 1 member"_s), error.what());
    QCOMPARE(connection.userVersion(), 2);
    QCOMPARE(members(connection), 2);
}

void TestMigrator::foreignKeysAreOnAgainAfterwards()
{
    Connection connection(path(), Access::Create);
    Migrator({first, second}).migrate(connection);
    const auto isOn = [&] { return connection.query("PRAGMA foreign_keys").scalar<int>() == 1; };
    QVERIFY(isOn());
    const Migration failing{3, "failing", "Fails.", "SELECT nothing;"};
    QVERIFY_THROWS_EXCEPTION(StorageError, Migrator({first, second, failing}).migrate(connection));
    QVERIFY(isOn());
    QCOMPARE(storageErrorOf([&] {
                 connection.exec("INSERT INTO entry (member) VALUES (9)");
             }).constraint(),
             StorageError::Constraint::ForeignKey);
}

// F18: killed after every few steps of SQLite's machine, the store is one of the versions, whole.
void TestMigrator::deathAnywhereLeavesAWholeStore()
{
#ifdef Q_OS_UNIX
    makeFirst(2);
    const QByteArray untouched = contentOf(path());
    const Migrator migrator({first, second, third});
    constexpr int killed = 7;
    QMap<int, int> versions;
    int outcome = killed;
    for (int death = 1; outcome == killed; ++death) {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(untouched) == untouched.size());
        file.close();
        outcome = inChild([&] {
            Connection connection(path(), Access::ReadWrite);
            int step = 0;
            connection.setProgress(
                [&] {
                    if (++step == death)
                        die(killed);
                    return true;
                },
                5);
            migrator.migrate(connection);
        });
        Connection connection(path(), Access::ReadWrite);
        ++versions[migrator.versionOf(connection)];
        migrator.requireShippedSchema(connection);
        QCOMPARE(members(connection), 2);
        QCOMPARE(connection.integrityCheck(), QStringList());
        migrator.migrate(connection);
        QCOMPARE(connection.query("SELECT count(*) FROM entry").scalar<int>(), 2);
    }
    QCOMPARE(outcome, 0);
    QVERIFY2(versions[1] > 5 && versions[2] > 5, "it died before and between the migrations");
#else
    QSKIP("needs fork()");
#endif
}

void TestMigrator::refusesAMigrationThatEndsItsTransaction()
{
    Connection connection(path(), Access::Create);
    const Migration ending{1, "ending", "Ends it.", "CREATE TABLE x (y INTEGER) STRICT; ROLLBACK;"};
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Migrator({ending}).migrate(connection));
    QCOMPARE(Migrator::schemaText(connection), QByteArray());
}

void TestMigrator::refusesGapsInTheNumbers()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Migrator({second}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Migrator({first, third}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Migrator({first, first}));
    QCOMPARE(Migrator(std::vector<Migration>()).newestVersion(), 0);
}

void TestMigrator::refusesANewerStore()
{
    makeFirst(2);
    {
        Connection connection(path(), Access::ReadWrite);
        Migrator({first, second}).migrate(connection);
    }
    QFile::remove(copyPath(2));
    const auto before = folderContent(m_folder->path());
    {
        Connection connection(path(), Access::Inspect);
        const StorageError error = storageErrorOf([&] { Migrator({first}).migrate(connection); });
        QCOMPARE(error.kind(), Kind::NewerStore);
        QVERIFY2(error.message().contains(u"schema 2"_s), error.what());
    }
    QCOMPARE(folderContent(m_folder->path()), before);
}

void TestMigrator::refusesAForeignStore_data()
{
    QTest::addColumn<int>("application");
    QTest::addColumn<int>("version");
    QTest::newRow("no id, tables") << 0 << 0;
    QTest::newRow("no id, our number") << 0 << 1;
    QTest::newRow("another program's") << 0x0f055112 << 1; // Fossil
    QTest::newRow("ours, without a number") << int(storeApplicationId) << 0;
    QTest::newRow("ours, with a negative number") << int(storeApplicationId) << -1;
}

void TestMigrator::refusesAForeignStore()
{
    QFETCH(const int, application);
    QFETCH(const int, version);
    Connection connection(path(), Access::Create);
    connection.execScript("CREATE TABLE member (id INTEGER PRIMARY KEY) STRICT;");
    connection.setApplicationId(application);
    connection.setUserVersion(version);
    const StorageError error = storageErrorOf([&] { Migrator({first}).migrate(connection); });
    QCOMPARE(error.kind(), Kind::NotAStore);
    QCOMPARE(connection.applicationId(), application);
    QCOMPARE(connection.userVersion(), version);
}

void TestMigrator::schemaIsTheSameWhicheverWayItWasReached()
{
    makeFirst(2);
    const Migrator migrator({first, second, third});
    Connection migrated(path(), Access::ReadWrite);
    migrator.migrate(migrated);
    Connection fresh(Connection::memory, Access::Create);
    migrator.migrate(fresh);
    QCOMPARE(Migrator::schemaText(migrated), Migrator::schemaText(fresh));
    QCOMPARE(Migrator::schemaFingerprint(migrated), Migrator::schemaFingerprint(fresh));
    QCOMPARE(Migrator::schemaFingerprint(fresh).size(), 64);
    QCOMPARE(migrator.shippedSchemaText(3), Migrator::schemaText(fresh));
    QVERIFY(migrator.shippedSchemaText(2) != migrator.shippedSchemaText(3));
}

void TestMigrator::changedSchemaIsNamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("object");
    // F15: a trigger added by hand must not run.
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER helpful AFTER INSERT ON member BEGIN "
                                           "DELETE FROM member; END")
                             << u"trigger helpful"_s;
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1") << u"view v"_s;
    QTest::newRow("table") << QByteArray("CREATE TABLE t (a)") << u"table t"_s;
    QTest::newRow("index gone") << QByteArray("DROP INDEX member_name") << u"index member_name"_s;
    QTest::newRow("column added") << QByteArray("ALTER TABLE member ADD COLUMN x INTEGER")
                                  << u"table member"_s;
}

void TestMigrator::changedSchemaIsNamed()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QString, object);
    Connection connection(path(), Access::Create);
    const Migrator migrator({first});
    migrator.migrate(connection);
    migrator.requireShippedSchema(connection);
    connection.execScript(change);
    const StorageError error = storageErrorOf([&] { migrator.requireShippedSchema(connection); });
    QCOMPARE(error.kind(), Kind::NotAStore);
    QVERIFY2(error.message().contains(object), error.what());
}

void TestMigrator::statisticsAreNoChangeOfTheSchema()
{
    makeFirst(3);
    Connection connection(path(), Access::ReadWrite);
    connection.exec("ANALYZE");
    Migrator({first}).requireShippedSchema(connection);
}

void TestMigrator::shippedMigrationsRun()
{
    const Migrator migrator;
    QVERIFY(migrator.newestVersion() >= 1);
    for (const Migration &migration : Migrator::shipped()) {
        QVERIFY(!migration.name.isEmpty());
        QVERIFY(!migration.description.isEmpty());
        QVERIFY(!migration.description.startsWith("--"));
        QVERIFY(!migration.sql.isEmpty());
    }
    Connection connection(path(), Access::Create);
    migrator.migrate(connection);
    migrator.requireShippedSchema(connection);
    QCOMPARE(connection.integrityCheck(), QStringList());
}

QTEST_APPLESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
