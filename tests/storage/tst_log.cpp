#include "storage/childprocess.h"
#include "storage/connection.h"
#include "storage/storagetest.h"
#include "storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;
using Access = Connection::Access;

namespace
{

constexpr char fillWithPages[] = R"sql(
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :rows)
    INSERT INTO page (content) SELECT randomblob(4000) FROM number)sql";

void makeTables(Connection &connection)
{
    connection.execScript("CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB) STRICT;"
                          "CREATE TABLE note (text TEXT NOT NULL) STRICT;");
}

} // namespace

// What was committed lies in the log until the writer alone moves it; readers and inspections leave
// it as it is.
class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingCommittedSurvivesADeath();
    void checkpointIsDueAfterThousandPages();
    void checkpointMovesThePages();
    void truncateLogEmptiesTheFile();
    void truncateLogTellsOfAReaderInTheWay();
    void readerLeavesTheLogAlone();
    void inspectingLeavesNoTrace_data();
    void inspectingLeavesNoTrace();
    void inspectingSeesTheLog();

private:
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLog::everythingCommittedSurvivesADeath()
{
#ifdef Q_OS_UNIX
    const QString path = inFolder(u"store"_s);
    QCOMPARE(inChild([&] {
                 Connection writer(path, Access::Create);
                 makeTables(writer);
                 for (int n = 0; n < 100; ++n)
                     writer.exec("INSERT INTO note VALUES (:text)", QString::number(n));
                 writer.exec("BEGIN IMMEDIATE");
                 writer.exec("INSERT INTO note VALUES ('half')");
                 die();
             }),
             0);
    QVERIFY2(QFileInfo(path + u"-wal"_s).size() > 0, "the log lies there as the dead left it");
    Connection writer(path, Access::ReadWrite);
    QCOMPARE(writer.query("SELECT count(*) FROM note").scalar<int>(), 100);
    QCOMPARE(writer.query("SELECT count(*) FROM note WHERE text = 'half'").scalar<int>(), 0);
    QCOMPARE(writer.integrityCheck(), QStringList());
#else
    QSKIP("needs fork()");
#endif
}

void TestLog::checkpointIsDueAfterThousandPages()
{
    Connection writer(inFolder(u"store"_s), Access::Create);
    makeTables(writer);
    writer.exec(fillWithPages, 900);
    QVERIFY(!writer.isCheckpointDue());
    writer.exec(fillWithPages, 100);
    QVERIFY(writer.isCheckpointDue());
    QVERIFY(writer.checkpoint().isComplete());
    QVERIFY(!writer.isCheckpointDue());
    writer.exec(fillWithPages, 900);
    QVERIFY2(!writer.isCheckpointDue(), "the log has begun anew");
    writer.exec(fillWithPages, 120);
    QVERIFY(writer.isCheckpointDue());
}

void TestLog::checkpointMovesThePages()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    makeTables(writer);
    writer.exec(fillWithPages, 50);
    const qint64 before = QFileInfo(path).size();
    const auto done = writer.checkpoint();
    QVERIFY(done.logPages >= 50);
    QCOMPARE(done.copiedPages, done.logPages);
    QVERIFY(QFileInfo(path).size() >= before + 50 * 4096);
}

void TestLog::truncateLogEmptiesTheFile()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    makeTables(writer);
    QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
    QVERIFY(writer.truncateLog());
    QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
}

void TestLog::truncateLogTellsOfAReaderInTheWay()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    makeTables(writer);
    Connection reader(path, Access::ReadOnly);
    const Snapshot view(reader);
    writer.exec("INSERT INTO note VALUES ('x')");
    sqlite3_busy_timeout(writer.handle(), 10);
    QVERIFY(!writer.truncateLog());
    QVERIFY(!writer.checkpoint().isComplete());
    QVERIFY(!writer.isBroken());
}

void TestLog::readerLeavesTheLogAlone()
{
#ifdef Q_OS_UNIX
    const QString path = inFolder(u"store"_s);
    QCOMPARE(inChild([&] {
                 Connection writer(path, Access::Create);
                 makeTables(writer);
                 die();
             }),
             0);
    const QByteArray file = contentOf(path);
    const QByteArray log = contentOf(path + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    {
        Connection reader(path, Access::ReadOnly);
        QCOMPARE(reader.query("SELECT count(*) FROM note").scalar<int>(), 0);
    }
    QCOMPARE(contentOf(path), file);
    QCOMPARE(contentOf(path + u"-wal"_s), log);
#else
    QSKIP("needs fork()");
#endif
}

void TestLog::inspectingLeavesNoTrace_data()
{
    QTest::addColumn<bool>("isCrashed");
    QTest::newRow("closed store") << false;
    QTest::newRow("after a crash, with a log") << true;
}

void TestLog::inspectingLeavesNoTrace()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, isCrashed);
    const QString path = inFolder(u"store"_s);
    const auto make = [&] {
        Connection writer(path, Access::Create);
        makeTables(writer);
        writer.setUserVersion(7);
        if (isCrashed)
            die();
    };
    QCOMPARE(inChild(make), 0);
    QFile::remove(path + u"-shm"_s);
    const auto before = folderContent(m_folder->path());
    QCOMPARE(before.size(), isCrashed ? 2 : 1);
    {
        Connection inspection(path, Access::Inspect);
        QCOMPARE(inspection.userVersion(), 7);
        QCOMPARE(inspection.quickCheck(), QStringList());
        QCOMPARE(folderContent(m_folder->path()), before);
    }
    QCOMPARE(folderContent(m_folder->path()), before);
#else
    QSKIP("needs fork()");
#endif
}

void TestLog::inspectingSeesTheLog()
{
#ifdef Q_OS_UNIX
    const QString path = inFolder(u"store"_s);
    QCOMPARE(inChild([&] {
                 Connection writer(path, Access::Create);
                 makeTables(writer);
                 writer.truncateLog();
                 writer.exec("INSERT INTO note VALUES ('only in the log')");
                 die();
             }),
             0);
    QVERIFY(!contentOf(path).contains("only in the log"));
    Connection inspection(path, Access::Inspect);
    QCOMPARE(inspection.query("SELECT count(*) FROM note").scalar<int>(), 1);
#else
    QSKIP("needs fork()");
#endif
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
