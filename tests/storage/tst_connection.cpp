#include "storage/childprocess.h"
#include "storage/connection.h"
#include "storage/storagetest.h"
#include "storage/transaction.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <thread>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;
using Access = Connection::Access;
using Kind = StorageError::Kind;

namespace
{

// Counts to more than any patience lasts.
constexpr char endless[] = R"sql(
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)
    SELECT count(*) FROM number)sql";

constexpr char fillWithPages[] = R"sql(
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :rows)
    INSERT INTO page (content) SELECT randomblob(4000) FROM number)sql";

void makeTables(Connection &connection)
{
    connection.execScript("CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB) STRICT;"
                          "CREATE TABLE note (text TEXT NOT NULL) STRICT;");
}

} // namespace

// A connection opens only what it should, reads beside the writer, can be cancelled, and gives up
// after a fault.
class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pathsAreTakenLiterally_data();
    void pathsAreTakenLiterally();
    void refusesAFileThatIsNotThere();
    void refusesAFolderThatIsNotThere();
    void refusesToCreateOverAFile();
    void refusesALink();
    void writerIsDurableAndReadersNeverWrite();
    void refusesDangerousSql_data();
    void refusesDangerousSql();
    void cachesStatementsByText();
    void nestedUseOfOneTextIsSafe();
    void readsWhileTheWriterWrites();
    void readerCannotWrite();
    void readsWhereNothingMayBeWritten();
    void interruptStopsARunningStatement();
    void interruptStaysUntilResumed();
    void progressCanCancel();
    void progressOnlyWatches();
    void damageBreaksTheConnection();
    void aFileThatIsNoDatabaseIsToldApart();
    void foreignKeysAreCounted();

private:
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestConnection::pathsAreTakenLiterally_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"熟客.regulars"_s, u"with blank"_s, u"O'Neil \"x\""_s, u"a?mode=memory"_s, u"50%41.db"_s,
          u"a#b"_s, u"a&b=c;d"_s, u"file:x"_s, u"%2e%2e"_s, u"é"_s, u"back\\slash"_s, u"-wal"_s,
          u"😀"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestConnection::pathsAreTakenLiterally()
{
    QFETCH(const QString, name);
    const QString folder = inFolder(u"ordner %s?x "_s + name);
    QVERIFY(QDir().mkdir(folder));
    const QString path = QDir(folder).filePath(name);
    {
        Connection connection(path, Access::Create);
        makeTables(connection);
        QCOMPARE(QFileInfo(connection.path()).fileName(), name);
        QVERIFY(folderContent(folder).contains(name + u"-wal"_s));
        Connection reader(path, Access::ReadOnly);
        QCOMPARE(reader.query("SELECT count(*) FROM note").scalar<int>(), 0);
    }
    QCOMPARE(folderContent(folder).keys(), QStringList{name});
    Connection inspection(path, Access::Inspect);
    QCOMPARE(inspection.query("SELECT count(*) FROM note").scalar<int>(), 0);
}

void TestConnection::refusesAFileThatIsNotThere()
{
    for (const Access access : {Access::ReadWrite, Access::ReadOnly, Access::Inspect}) {
        const StorageError error =
            storageErrorOf([&] { Connection connection(inFolder(u"none"_s), access); });
        QCOMPARE(error.kind(), Kind::CantOpen);
        QVERIFY2(error.message().contains(inFolder(u"none"_s)), error.what());
    }
    QVERIFY(folderContent(m_folder->path()).isEmpty());
}

void TestConnection::refusesAFolderThatIsNotThere()
{
    QCOMPARE(storageErrorOf([&] {
                 Connection connection(inFolder(u"none/store"_s), Access::Create);
             }).kind(),
             Kind::CantOpen);
    QCOMPARE(storageErrorOf([] { Connection connection(QString(), Access::Create); }).kind(),
             Kind::CantOpen);
}

void TestConnection::refusesToCreateOverAFile()
{
    const QString path = inFolder(u"store"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(storageErrorOf([&] { Connection connection(path, Access::Create); }).kind(),
             Kind::CantOpen);
    QCOMPARE(contentOf(path), QByteArray());
}

void TestConnection::refusesALink()
{
    const QString path = inFolder(u"store"_s);
    {
        Connection connection(path, Access::Create);
        makeTables(connection);
    }
    QVERIFY(QFile::link(path, inFolder(u"link"_s)));
    for (const Access access :
         {Access::ReadWrite, Access::ReadOnly, Access::Inspect, Access::Create})
        QCOMPARE(storageErrorOf([&] { Connection connection(inFolder(u"link"_s), access); }).kind(),
                 Kind::CantOpen);
}

void TestConnection::writerIsDurableAndReadersNeverWrite()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    QCOMPARE(writer.query("PRAGMA journal_mode").scalar<QString>(), u"wal"_s);
    QCOMPARE(writer.query("PRAGMA synchronous").scalar<int>(), 2);
    QCOMPARE(writer.query("PRAGMA foreign_keys").scalar<int>(), 1);
    QCOMPARE(writer.query("PRAGMA wal_autocheckpoint").scalar<int>(), 0);
    QCOMPARE(writer.query("PRAGMA page_size").scalar<int>(), 4096);
    QCOMPARE(writer.query("PRAGMA cache_size").scalar<int>(), -65536);
    QCOMPARE(writer.query("PRAGMA temp_store").scalar<int>(), 2);
    QCOMPARE(writer.query("PRAGMA secure_delete").scalar<int>(), 1);
    QCOMPARE(writer.query("PRAGMA trusted_schema").scalar<int>(), 0);
    QCOMPARE(writer.query("PRAGMA cell_size_check").scalar<int>(), 1);
    QVERIFY(writer.query("PRAGMA busy_timeout").scalar<int>() > 0);

    Connection reader(path, Access::ReadOnly);
    QCOMPARE(reader.query("PRAGMA query_only").scalar<int>(), 1);
    QCOMPARE(reader.query("PRAGMA wal_autocheckpoint").scalar<int>(), 0);
    QVERIFY(reader.query("PRAGMA mmap_size").scalar<qint64>() > 1'000'000'000);
    int keepsLogOnClosing = 0;
    sqlite3_db_config(reader.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &keepsLogOnClosing);
    QCOMPARE(keepsLogOnClosing, 1);
}

void TestConnection::refusesDangerousSql_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another file") << QByteArray("ATTACH 'x.db' AS x");
    QTest::newRow("the schema by hand")
        << QByteArray("INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'x')");
    QTest::newRow("code") << QByteArray("SELECT load_extension('x')");
}

void TestConnection::refusesDangerousSql()
{
    QFETCH(const QByteArray, sql);
    Connection connection(inFolder(u"store"_s), Access::Create);
    connection.execScript("PRAGMA writable_schema = ON");
    QVERIFY_THROWS_EXCEPTION(StorageError, connection.execScript(sql));
}

void TestConnection::cachesStatementsByText()
{
    Connection connection(Connection::memory, Access::Create);
    const auto prepared = [&] {
        int count = 0;
        for (auto *at = sqlite3_next_stmt(connection.handle(), nullptr); at != nullptr;
             at = sqlite3_next_stmt(connection.handle(), at))
            ++count;
        return count;
    };
    const int before = prepared();
    for (int time = 0; time < 10; ++time)
        QCOMPARE(connection.query("SELECT :n + 1", time).scalar<int>(), time + 1);
    QCOMPARE(prepared(), before + 1);
    for (int time = 0; time < 10; ++time)
        connection.prepareText("SELECT 1").exec();
    QCOMPARE(prepared(), before + 1);
}

void TestConnection::nestedUseOfOneTextIsSafe()
{
    Connection connection(Connection::memory, Access::Create);
    static constexpr char upTo[] = R"sql(
        WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :last)
        SELECT n FROM number)sql";
    QString seen;
    for (Statement outer = connection.query(upTo, 3); outer.step();) {
        for (Statement inner = connection.query(upTo, 2); inner.step();)
            seen += u"%1%2 "_s.arg(outer.int64(0)).arg(inner.int64(0));
    }
    QCOMPARE(seen, u"11 12 21 22 31 32 "_s);
}

void TestConnection::readsWhileTheWriterWrites()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    makeTables(writer);
    writer.exec("INSERT INTO note VALUES (:text)", u"one"_s);
    Connection reader(path, Access::ReadOnly);
    {
        const Snapshot view(reader);
        Transaction transaction(writer);
        writer.exec("INSERT INTO note VALUES (:text)", u"two"_s);
        QCOMPARE(reader.query("SELECT count(*) FROM note").scalar<int>(), 1);
        transaction.commit();
        QCOMPARE(reader.query("SELECT count(*) FROM note").scalar<int>(), 1);
    }
    QCOMPARE(reader.query("SELECT count(*) FROM note").scalar<int>(), 2);
}

void TestConnection::readerCannotWrite()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    makeTables(writer);
    for (const Access access : {Access::ReadOnly, Access::Inspect}) {
        Connection reader(path, access);
        QVERIFY_THROWS_EXCEPTION(StorageError, reader.exec("INSERT INTO note VALUES ('x')"));
        QVERIFY_THROWS_EXCEPTION(StorageError, reader.setUserVersion(9));
        QVERIFY(!reader.isBroken());
    }
    QCOMPARE(writer.query("SELECT count(*) FROM note").scalar<int>(), 0);
    QCOMPARE(writer.userVersion(), 0);
}

// A backup on a read-only medium: the log and its index can't be made there.
void TestConnection::readsWhereNothingMayBeWritten()
{
#ifdef Q_OS_UNIX
    const QString path = inFolder(u"store"_s);
    {
        Connection writer(path, Access::Create);
        makeTables(writer);
    }
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    constexpr uid_t nobody = 65534;
    const int outcome = inChild([&] {
        if (::geteuid() == 0 && ::setuid(nobody) != 0)
            die(2);
        Connection reader(path, Access::ReadOnly);
        die(reader.query("SELECT count(*) FROM note").scalar<int>() == 0 ? 7 : 8);
    });
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QCOMPARE(outcome, 7);
    QCOMPARE(folderContent(m_folder->path()).size(), 1);
#else
    QSKIP("needs fork()");
#endif
}

void TestConnection::interruptStopsARunningStatement()
{
    Connection connection(Connection::memory, Access::Create);
    std::thread other([&] {
        QTest::qSleep(50);
        connection.interrupt();
    });
    QElapsedTimer timer;
    timer.start();
    const StorageError error = storageErrorOf([&] { connection.query(endless).scalar<qint64>(); });
    other.join();
    QCOMPARE(error.kind(), Kind::Interrupted);
    QVERIFY2(timer.elapsed() < 10'000, "it would have counted for years");
}

void TestConnection::interruptStaysUntilResumed()
{
    Connection connection(Connection::memory, Access::Create);
    connection.interrupt();
    QCOMPARE(storageErrorOf([&] { connection.query("SELECT 1").scalar<int>(); }).kind(),
             Kind::Interrupted);
    QCOMPARE(storageErrorOf([&] { connection.execScript("SELECT 1"); }).kind(), Kind::Interrupted);
    QVERIFY(!connection.isBroken());
    connection.resume();
    QCOMPARE(connection.query("SELECT 1").scalar<int>(), 1);
}

void TestConnection::progressCanCancel()
{
    Connection connection(Connection::memory, Access::Create);
    int asked = 0;
    connection.setProgress([&] { return ++asked < 3; }, 1000);
    QCOMPARE(storageErrorOf([&] { connection.query(endless).scalar<qint64>(); }).kind(),
             Kind::Interrupted);
    QCOMPARE(asked, 3);
    connection.setProgress({});
    QCOMPARE(connection.query("SELECT 1").scalar<int>(), 1);
}

void TestConnection::progressOnlyWatches()
{
    Connection connection(Connection::memory, Access::Create);
    int asked = 0;
    connection.setProgress(
        [&] {
            ++asked;
            return true;
        },
        1000);
    QCOMPARE(connection
                 .query("WITH RECURSIVE number(n) AS "
                        "(SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 10000) "
                        "SELECT count(*) FROM number")
                 .scalar<int>(),
             10'000);
    QVERIFY(asked > 0);
}

void TestConnection::damageBreaksTheConnection()
{
    const QString path = inFolder(u"store"_s);
    {
        Connection writer(path, Access::Create);
        makeTables(writer);
        writer.exec(fillWithPages, 20);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096)); // the first table's root page
    file.write(QByteArray(4096, '\xff'));
    file.close();
    Connection reader(path, Access::ReadOnly);
    QVERIFY(!reader.quickCheck().isEmpty());
    Connection again(path, Access::ReadOnly);
    const StorageError error =
        storageErrorOf([&] { again.query("SELECT count(content) FROM page").scalar<int>(); });
    QCOMPARE(error.kind(), Kind::Corrupt);
    QVERIFY2(error.message().contains(path), error.what());
    QVERIFY(again.isBroken());
    QCOMPARE(storageErrorOf([&] { again.query("SELECT 1").scalar<int>(); }).kind(), Kind::Io);
}

void TestConnection::aFileThatIsNoDatabaseIsToldApart()
{
    const QString path = inFolder(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("name,phone\n").repeated(1000));
    file.close();
    const QByteArray before = contentOf(path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly, Access::Inspect}) {
        const StorageError error = storageErrorOf([&] {
            Connection connection(path, access);
            connection.userVersion();
        });
        QCOMPARE(error.kind(), Kind::NotAStore);
    }
    QCOMPARE(contentOf(path), before);
}

void TestConnection::foreignKeysAreCounted()
{
    Connection connection(Connection::memory, Access::Create);
    connection.execScript("CREATE TABLE member (id INTEGER PRIMARY KEY) STRICT;"
                          "CREATE TABLE entry (member INTEGER REFERENCES member) STRICT;"
                          "PRAGMA foreign_keys = OFF;"
                          "INSERT INTO entry VALUES (5);"
                          "PRAGMA foreign_keys = ON;");
    QCOMPARE(connection.foreignKeyCheck(), QStringList{u"entry 1 member"_s});
    QCOMPARE(connection.integrityCheck(), QStringList());
}

QTEST_APPLESS_MAIN(TestConnection)
#include "tst_connection.moc"
