#include "storage/connection.h"
#include "storage/faultydisk.h"
#include "storage/storagetest.h"
#include "storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;
using Access = Connection::Access;
using Kind = StorageError::Kind;

namespace
{

int rows(Connection &connection)
{
    return connection.query("SELECT count(*) FROM entry").scalar<int>();
}

void add(Connection &connection, int points)
{
    connection.exec("INSERT INTO entry (points) VALUES (:points)", points);
}

} // namespace

// A transaction is all or nothing, one at a time, and after a fault nobody is left in doubt.
class TestTransaction : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsWhatWasCommitted();
    void undoesWhatWasNotCommitted();
    void undoesWhenAnExceptionLeaves();
    void refusesASecondOneInside();
    void refusesOneInsideASnapshot();
    void isOverAfterCommit();
    void anUnfinishedReturningIsToldBeforeCommit();
    void aReadingMayStandOpenAtCommit();
    void aBrokenReferenceAtCommitUndoesAll();
    void aConstraintInsideLetsTheRestGoOn();
    void nothingMoreIsDoneAfterSqliteUndidIt();
    void anotherWriterIsBusy();
    void cancellingUndoesAll();
    void cancellingWithAnOpenReadingUndoesAll();
    void aStepTakesBackItsOwnAlone();
    void settledStepsTakeNothingBack();
    void settlingLeavesOtherConnectionsAlone();
    void snapshotSeesOneState();
    void aFullDiskUndoesAllAndLaterWorks();
    void aFailedWriteBreaksTheConnection();
    void aFailedSyncBreaksTheConnectionAndIsNotRetried();
    void aSyncThatFindsTheDiskFullSaysSo();
    void afterAFaultTheStoreOpensSound();

private:
    std::unique_ptr<Connection> reopened()
    {
        return std::make_unique<Connection>(m_path, Access::ReadWrite);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_store;
};

void TestTransaction::initTestCase()
{
#ifdef Q_OS_LINUX
    QVERIFY(installFaultyWrite());
#endif
}

void TestTransaction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"store"_s);
    m_store = std::make_unique<Connection>(m_path, Access::Create);
    m_store->execScript("CREATE TABLE member (id INTEGER PRIMARY KEY) STRICT;"
                        "CREATE TABLE entry ("
                        "  id INTEGER PRIMARY KEY,"
                        "  points INTEGER NOT NULL UNIQUE,"
                        "  member INTEGER REFERENCES member DEFERRABLE INITIALLY DEFERRED"
                        ") STRICT;");
}

void TestTransaction::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestTransaction::keepsWhatWasCommitted()
{
    {
        Transaction transaction(*m_store);
        QVERIFY(m_store->isInTransaction());
        add(*m_store, 1);
        add(*m_store, 2);
        transaction.commit();
        QVERIFY(!m_store->isInTransaction());
    }
    QCOMPARE(rows(*m_store), 2);
    m_store.reset();
    QCOMPARE(rows(*reopened()), 2);
}

void TestTransaction::undoesWhatWasNotCommitted()
{
    {
        const Transaction transaction(*m_store);
        add(*m_store, 1);
    }
    QVERIFY(!m_store->isInTransaction());
    QCOMPARE(rows(*m_store), 0);
}

void TestTransaction::undoesWhenAnExceptionLeaves()
{
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, [&] {
        const Transaction transaction(*m_store);
        add(*m_store, 1);
        throw std::runtime_error("x");
    }());
    QCOMPARE(rows(*m_store), 0);
    Transaction next(*m_store);
    add(*m_store, 2);
    next.commit();
    QCOMPARE(rows(*m_store), 1);
}

void TestTransaction::refusesASecondOneInside()
{
    Transaction transaction(*m_store);
    add(*m_store, 1);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Transaction{*m_store});
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Snapshot{*m_store});
    QVERIFY2(m_store->isInTransaction(), "the refused one must not end the first");
    transaction.commit();
    QCOMPARE(rows(*m_store), 1);
    m_store->exec("BEGIN");
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Transaction{*m_store});
    m_store->exec("ROLLBACK");
}

void TestTransaction::refusesOneInsideASnapshot()
{
    const Snapshot view(*m_store);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Transaction{*m_store});
}

void TestTransaction::isOverAfterCommit()
{
    Transaction transaction(*m_store);
    transaction.commit();
    QVERIFY_THROWS_EXCEPTION(std::logic_error, transaction.commit());
    Transaction next(*m_store);
    add(*m_store, 1);
    next.commit();
    QCOMPARE(rows(*m_store), 1);
}

void TestTransaction::anUnfinishedReturningIsToldBeforeCommit()
{
    Transaction transaction(*m_store);
    Statement left = m_store->query("INSERT INTO entry (points) VALUES (1) RETURNING id");
    QVERIFY(left.step());
    QVERIFY_THROWS_EXCEPTION(std::logic_error, transaction.commit());
    left.reset();
    transaction.commit();
    QCOMPARE(rows(*m_store), 1);
}

void TestTransaction::aReadingMayStandOpenAtCommit()
{
    add(*m_store, 1);
    add(*m_store, 2);
    Statement reading = m_store->query("SELECT points FROM entry ORDER BY id");
    QVERIFY(reading.step());
    Transaction transaction(*m_store);
    add(*m_store, 3);
    transaction.commit();
    QVERIFY(reading.step());
    QCOMPARE(reading.integer(0), 2);
}

void TestTransaction::aBrokenReferenceAtCommitUndoesAll()
{
    Transaction transaction(*m_store);
    m_store->exec("INSERT INTO entry (points, member) VALUES (1, 99)");
    const StorageError error = storageErrorOf([&] { transaction.commit(); });
    QCOMPARE(error.constraint(), StorageError::Constraint::ForeignKey);
    QVERIFY(!m_store->isInTransaction());
    QVERIFY(!m_store->isBroken());
    QCOMPARE(rows(*m_store), 0);
}

void TestTransaction::aConstraintInsideLetsTheRestGoOn()
{
    Transaction transaction(*m_store);
    add(*m_store, 1);
    QCOMPARE(storageErrorOf([&] { add(*m_store, 1); }).kind(), Kind::Constraint);
    add(*m_store, 2);
    transaction.commit();
    QCOMPARE(rows(*m_store), 2);
}

// Else the statements that follow would be committed one by one.
void TestTransaction::nothingMoreIsDoneAfterSqliteUndidIt()
{
    {
        Transaction transaction(*m_store);
        add(*m_store, 1);
        QCOMPARE(storageErrorOf([&] {
                     m_store->exec("INSERT OR ROLLBACK INTO entry (points) VALUES (1)");
                 }).kind(),
                 Kind::Constraint);
        QVERIFY(!m_store->isInTransaction());
        QVERIFY_THROWS_EXCEPTION(StorageError, add(*m_store, 2));
        QVERIFY_THROWS_EXCEPTION(StorageError, transaction.commit());
    }
    QCOMPARE(rows(*m_store), 0);
    add(*m_store, 3);
    QCOMPARE(rows(*m_store), 1);
}

void TestTransaction::anotherWriterIsBusy()
{
    Connection other(m_path, Access::ReadWrite);
    sqlite3_busy_timeout(other.handle(), 10);
    Transaction transaction(*m_store);
    const StorageError error = storageErrorOf([&] { Transaction second(other); });
    QCOMPARE(error.kind(), Kind::Busy);
    QVERIFY(!other.isBroken());
    transaction.commit();
    Transaction second(other);
    second.commit();
}

void TestTransaction::cancellingUndoesAll()
{
    {
        Transaction transaction(*m_store);
        add(*m_store, 1);
        m_store->interrupt();
        QCOMPARE(storageErrorOf([&] { add(*m_store, 2); }).kind(), Kind::Interrupted);
        QCOMPARE(storageErrorOf([&] { transaction.commit(); }).kind(), Kind::Interrupted);
    }
    QVERIFY(!m_store->isInTransaction());
    QVERIFY(!m_store->isBroken());
    m_store->resume();
    QCOMPARE(rows(*m_store), 0);
}

void TestTransaction::cancellingWithAnOpenReadingUndoesAll()
{
    add(*m_store, 1);
    add(*m_store, 2);
    Statement reading = m_store->query("SELECT points FROM entry");
    {
        const Transaction transaction(*m_store);
        QVERIFY(reading.step());
        add(*m_store, 3);
        m_store->interrupt();
    }
    QVERIFY(!m_store->isInTransaction());
    QVERIFY(!m_store->isBroken());
    QCOMPARE(storageErrorOf([&] { reading.step(); }).kind(), Kind::Interrupted);
    m_store->resume();
    QCOMPARE(rows(*m_store), 2);
}

void TestTransaction::aStepTakesBackItsOwnAlone()
{
    Transaction transaction(*m_store);
    add(*m_store, 1);
    {
        Savepoint kept(*m_store);
        add(*m_store, 2);
        {
            Savepoint dropped(*m_store);
            add(*m_store, 3);
        }
        QCOMPARE(rows(*m_store), 2);
        kept.keep();
        QVERIFY(!kept.isSettled());
    }
    transaction.commit();
    QCOMPARE(rows(*m_store), 2);
}

void TestTransaction::settledStepsTakeNothingBack()
{
    {
        Transaction transaction(*m_store);
        {
            Savepoint outer(*m_store);
            add(*m_store, 1);
            Savepoint inner(*m_store);
            add(*m_store, 2);
            Savepoint::settle(*m_store);
            QVERIFY(outer.isSettled() && inner.isSettled());
            add(*m_store, 3);
            inner.keep(); // as its owner does in any case
        }
        QCOMPARE(rows(*m_store), 3);
        {
            Savepoint next(*m_store); // begins anew
            QVERIFY(!next.isSettled());
            add(*m_store, 4);
        }
        QCOMPARE(rows(*m_store), 3);
    }
    QCOMPARE(rows(*m_store), 0); // the whole transaction still does
}

void TestTransaction::settlingLeavesOtherConnectionsAlone()
{
    Connection other(Connection::memory, Access::Create);
    other.execScript("CREATE TABLE entry (points INTEGER) STRICT");
    Transaction theirs(other);
    Transaction ours(*m_store);
    Savepoint step(other);
    add(other, 1);
    Savepoint own(*m_store);
    Savepoint::settle(*m_store);
    QVERIFY(own.isSettled());
    QVERIFY(!step.isSettled());
}

void TestTransaction::snapshotSeesOneState()
{
    Connection reader(m_path, Access::ReadOnly);
    {
        const Snapshot view(reader);
        add(*m_store, 1);
        QCOMPARE(rows(reader), 0);
        add(*m_store, 2);
        QCOMPARE(rows(reader), 0);
    }
    QCOMPARE(rows(reader), 2);
    QVERIFY(!reader.isInTransaction());
}

// F5.
void TestTransaction::aFullDiskUndoesAllAndLaterWorks()
{
#ifdef Q_OS_LINUX
    const FaultyDisk disk;
    {
        Transaction transaction(*m_store);
        add(*m_store, 1);
        FaultyDisk::writeError = ENOSPC;
        const StorageError error = storageErrorOf([&] { transaction.commit(); });
        QCOMPARE(error.kind(), Kind::Full);
        QVERIFY2(error.message().contains(u"free some space"_s), error.what());
    }
    QVERIFY(!m_store->isBroken());
    QCOMPARE(rows(*m_store), 0);
    FaultyDisk::writeError = 0;
    Transaction transaction(*m_store);
    add(*m_store, 1);
    transaction.commit();
    QCOMPARE(rows(*m_store), 1);
    QCOMPARE(m_store->integrityCheck(), QStringList());
#else
    QSKIP("faults are injected on Linux only");
#endif
}

// F3.
void TestTransaction::aFailedWriteBreaksTheConnection()
{
#ifdef Q_OS_LINUX
    const FaultyDisk disk;
    Transaction transaction(*m_store);
    add(*m_store, 1);
    FaultyDisk::writeError = EIO;
    const StorageError error = storageErrorOf([&] { transaction.commit(); });
    QCOMPARE(error.kind(), Kind::Io);
    QVERIFY(m_store->isBroken());
    FaultyDisk::writeError = 0;
    QCOMPARE(storageErrorOf([&] { add(*m_store, 2); }).kind(), Kind::Io);
    QCOMPARE(storageErrorOf([&] { m_store->checkpoint(); }).kind(), Kind::Io);
#else
    QSKIP("faults are injected on Linux only");
#endif
}

void TestTransaction::aFailedSyncBreaksTheConnectionAndIsNotRetried()
{
#ifdef Q_OS_LINUX
    const FaultyDisk disk;
    {
        Transaction transaction(*m_store);
        add(*m_store, 1);
        FaultyDisk::syncsAsked = 0;
        FaultyDisk::syncError = EIO;
        QCOMPARE(storageErrorOf([&] { transaction.commit(); }).kind(), Kind::Io);
    }
    QVERIFY(m_store->isBroken());
    QCOMPARE(FaultyDisk::syncsAsked, 1);
    m_store.reset();
    QCOMPARE(FaultyDisk::syncsAsked, 1);
    QVERIFY2(QFileInfo(m_path + u"-wal"_s).size() > 0, "the log is left to the next opening");
#else
    QSKIP("faults are injected on Linux only");
#endif
}

void TestTransaction::aSyncThatFindsTheDiskFullSaysSo()
{
#ifdef Q_OS_LINUX
    const FaultyDisk disk;
    for (const int code : {ENOSPC, EDQUOT}) {
        {
            Transaction transaction(*m_store);
            add(*m_store, code);
            FaultyDisk::syncError = code;
            QCOMPARE(storageErrorOf([&] { transaction.commit(); }).kind(), Kind::Full);
        }
        QVERIFY(m_store->isBroken());
        FaultyDisk::syncError = 0;
        m_store.reset();
        m_store = reopened();
    }
#else
    QSKIP("faults are injected on Linux only");
#endif
}

// After a failed sync the commit may live or not, but whole; with the store opened again that is
// known.
void TestTransaction::afterAFaultTheStoreOpensSound()
{
#ifdef Q_OS_LINUX
    const FaultyDisk disk;
    add(*m_store, 1);
    {
        Transaction transaction(*m_store);
        add(*m_store, 2);
        add(*m_store, 3);
        FaultyDisk::syncError = EIO;
        QCOMPARE(storageErrorOf([&] { transaction.commit(); }).kind(), Kind::Io);
    }
    FaultyDisk::syncError = 0;
    m_store.reset();
    m_store = reopened();
    QVERIFY(!m_store->isBroken());
    QVERIFY(rows(*m_store) == 1 || rows(*m_store) == 3);
    QCOMPARE(m_store->integrityCheck(), QStringList());
    Transaction next(*m_store);
    add(*m_store, 4);
    next.commit();
#else
    QSKIP("faults are injected on Linux only");
#endif
}

QTEST_APPLESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
