#include "storage/childprocess.h"
#include "storage/storagetest.h"
#include "storage/storefile.h"
#include "storage/transaction.h"

#include <QCoreApplication>
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
                      "CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"};
const Migration second{2, "entries", "Entries.",
                       "CREATE TABLE entry (id INTEGER PRIMARY KEY, points INTEGER) STRICT;"};

StoreFile::Options old()
{
    return {false, Migrator({first}), {}};
}

StoreFile::Options newest()
{
    return {false, Migrator({first, second}), {}};
}

int members(Connection &connection)
{
    return connection.query("SELECT count(*) FROM member").scalar<int>();
}

void add(Connection &connection)
{
    connection.exec("INSERT INTO member (name) VALUES ('客')");
}

using Door = std::unique_ptr<StoreFile> (*)(const QString &, const StoreFile::Options &);

} // namespace

// Only a file that is ours, sound and nobody else's is opened, and what is refused keeps every
// byte.
class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewStoreIsWholeAtOnce();
    void aNewStoreHoldsWhatItWasFilledWith();
    void aFailedFillingLeavesNothing();
    void deathWhileMakingLeavesNoStore();
    void refusesToMakeOverSomething();
    void closedStoreIsOneFile();
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void refusesAHardLink();
    void refusesALinkButNotALinkedFolder();
    void refusesANewerStoreUntouched_data();
    void refusesANewerStoreUntouched();
    void refusesAChangedSchemaUntouched();
    void refusesADamagedStoreUntouched();
    void refusesWhatItsOwnerCannotProve();
    void anOlderStoreIsMigratedByWritingOnly();
    void oneWriterOnlyAndItsPidIsTold();
    void readsBesideAWriter();
    void readsAStoreNobodyHolds();
    void readerOfADeadWritersStoreSeesItsCommits();
    void startsAgainAfterADeath();
    void reopensAfterAFault();
    void aWriterIsNoReader();
    void headerIsReadPlainly();

private:
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    QString path() const { return inFolder(u"熟客 50%1?.regulars"_s); }
    // Both doors refuse with that kind, and no byte in the folder has changed.
    void verifyRefused(Kind kind, const StoreFile::Options &options, const QString &word)
    {
        const auto before = folderContent(m_folder->path());
        for (const Door door : {&StoreFile::openToWrite, &StoreFile::openToRead}) {
            const StorageError error = storageErrorOf([&] { door(path(), options); });
            QCOMPARE(error.kind(), kind);
            QVERIFY2(error.message().contains(word), error.what());
            QCOMPARE(folderContent(m_folder->path()), before);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreFile::aNewStoreIsWholeAtOnce()
{
    const auto store = StoreFile::create(path(), newest());
    QVERIFY(store->isWritable());
    QCOMPARE(members(store->writer()), 0);
    const StoreFile::Header header = StoreFile::readHeader(inFolder(u"熟客 50%1?.regulars"_s));
    QCOMPARE(header.applicationId, storeApplicationId);
    QCOMPARE(header.userVersion, 2);
    QCOMPARE(header.pageSize, 4096);
}

void TestStoreFile::aNewStoreHoldsWhatItWasFilledWith()
{
    const auto store = StoreFile::create(path(), newest(), [](Connection &connection) {
        Transaction transaction(connection);
        add(connection);
        transaction.commit();
    });
    QCOMPARE(members(store->writer()), 1);
}

void TestStoreFile::aFailedFillingLeavesNothing()
{
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             StoreFile::create(path(), newest(), [](Connection &connection) {
                                 add(connection);
                                 throw std::runtime_error("the programme is wrong");
                             }));
    QVERIFY(folderContent(m_folder->path()).isEmpty());
}

void TestStoreFile::deathWhileMakingLeavesNoStore()
{
#ifdef Q_OS_UNIX
    QCOMPARE(inChild([&] {
                 StoreFile::create(path(), newest(), [](Connection &connection) {
                     add(connection);
                     die();
                 });
             }),
             0);
    QVERIFY(!QFileInfo::exists(path()));
    const auto store = StoreFile::create(path(), newest());
    QCOMPARE(members(store->writer()), 0);
    QVERIFY(!QFileInfo::exists(path() + u".new"_s));
    QVERIFY(!QFileInfo::exists(path() + u".new-wal"_s));
#else
    QSKIP("needs fork()");
#endif
}

void TestStoreFile::refusesToMakeOverSomething()
{
    StoreFile::create(path(), old(), add);
    const auto before = folderContent(m_folder->path());
    QCOMPARE(storageErrorOf([&] { StoreFile::create(path(), old()); }).kind(), Kind::CantOpen);
    QCOMPARE(folderContent(m_folder->path()), before);
    QCOMPARE(storageErrorOf([&] { StoreFile::create(m_folder->path(), old()); }).kind(),
             Kind::CantOpen);
    QCOMPARE(storageErrorOf([&] { StoreFile::create(inFolder(u"none/x"_s), old()); }).kind(),
             Kind::CantOpen);
}

void TestStoreFile::closedStoreIsOneFile()
{
    StoreFile::create(path(), newest(), add);
    QCOMPARE(folderContent(m_folder->path()).size(), 1);
    StoreFile::openToWrite(path(), newest());
    QCOMPARE(folderContent(m_folder->path()).size(), 1);
}

void TestStoreFile::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"not a SQLite file"_s;
    QTest::newRow("a list") << QByteArray("name,phone\n").repeated(500) << u"not a SQLite file"_s;
    QTest::newRow("the magic only")
        << QByteArray("SQLite format 3\0", 16) << u"not a SQLite file"_s;
    QByteArray foreign(4096, '\0');
    foreign.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    foreign.replace(68, 4, QByteArray("\x0f\x05\x51\x12", 4));
    QTest::newRow("another program's") << foreign << u"another program"_s;
    foreign.replace(68, 4, QByteArray(4, '\0'));
    QTest::newRow("nobody's") << foreign << u"another program"_s;
}

void TestStoreFile::refusesWhatIsNoStore()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, word);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    verifyRefused(Kind::NotAStore, newest(), word);
}

void TestStoreFile::refusesAHardLink()
{
#ifdef Q_OS_UNIX
    StoreFile::create(path(), newest(), add);
    QCOMPARE(::link(QFile::encodeName(path()).constData(),
                    QFile::encodeName(inFolder(u"other"_s)).constData()),
             0);
    verifyRefused(Kind::CantOpen, newest(), u"has 2 names"_s);
#else
    QSKIP("needs hard links");
#endif
}

void TestStoreFile::refusesALinkButNotALinkedFolder()
{
#ifdef Q_OS_UNIX
    const QString real = inFolder(u"real"_s);
    QVERIFY(QDir().mkdir(real));
    const QString store = real + u"/store"_s;
    StoreFile::create(store, newest(), add);
    QVERIFY(QFile::link(store, path()));
    verifyRefused(Kind::CantOpen, newest(), u"is a link"_s);

    QVERIFY(QFile::link(real, inFolder(u"way"_s)));
    const auto opened = StoreFile::openToWrite(inFolder(u"way/store"_s), newest());
    QCOMPARE(opened->path(), QFileInfo(real).canonicalFilePath() + u"/store"_s);
    QCOMPARE(storageErrorOf([&] { StoreFile::openToWrite(store, newest()); }).kind(), Kind::Held);
#else
    QSKIP("needs symbolic links");
#endif
}

void TestStoreFile::refusesANewerStoreUntouched_data()
{
    QTest::addColumn<bool>("isInTheLogOnly");
    QTest::newRow("in the file") << false;
    QTest::newRow("after a death, in the log only") << true;
}

void TestStoreFile::refusesANewerStoreUntouched()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, isInTheLogOnly);
    StoreFile::create(path(), old(), add);
    QCOMPARE(inChild([&] {
                 Connection writer(path(), Access::ReadWrite);
                 {
                     Transaction transaction(writer);
                     writer.execScript(second.sql);
                     writer.setUserVersion(2);
                     transaction.commit();
                 }
                 if (isInTheLogOnly)
                     die();
             }),
             0);
    QFile::remove(path() + u"-shm"_s);
    QCOMPARE(StoreFile::readHeader(path()).userVersion, isInTheLogOnly ? 1 : 2);
    QCOMPARE(folderContent(m_folder->path()).size(), isInTheLogOnly ? 2 : 1);
    verifyRefused(Kind::NewerStore, old(), u"newer version"_s);
#else
    QSKIP("needs fork()");
#endif
}

// F15.
void TestStoreFile::refusesAChangedSchemaUntouched()
{
    StoreFile::create(path(), newest(), add);
    {
        Connection shell(path(), Access::ReadWrite);
        shell.execScript("CREATE TRIGGER helpful AFTER INSERT ON member BEGIN "
                         "UPDATE member SET name = ''; END");
    }
    verifyRefused(Kind::NotAStore, newest(), u"trigger helpful"_s);
}

// F4.
void TestStoreFile::refusesADamagedStoreUntouched()
{
    StoreFile::create(path(), newest(), [](Connection &connection) {
        for (int member = 0; member < 1000; ++member)
            add(connection);
    });
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 4096)); // a leaf of the last table
    file.write(QByteArray(4096, '\xff'));
    file.close();
    StoreFile::Options options = newest();
    options.quickChecks = true;
    verifyRefused(Kind::Corrupt, options, u"damaged"_s);
}

void TestStoreFile::refusesWhatItsOwnerCannotProve()
{
    StoreFile::create(path(), newest(), add);
    StoreFile::Options options = newest();
    int asked = 0;
    options.proof = [&](Connection &connection) {
        ++asked;
        QCOMPARE(members(connection), 1);
        throw StorageError(Kind::Corrupt, u"the chain's tail is cut"_s);
    };
    verifyRefused(Kind::Corrupt, options, u"tail is cut"_s);
    QCOMPARE(asked, 2);
    options.proof = [&](Connection &) { ++asked; };
    StoreFile::openToWrite(path(), options);
    QCOMPARE(asked, 3);
}

void TestStoreFile::anOlderStoreIsMigratedByWritingOnly()
{
    StoreFile::create(path(), old(), add);
    const auto before = folderContent(m_folder->path());
    QCOMPARE(storageErrorOf([&] { StoreFile::openToRead(path(), newest()); }).kind(),
             Kind::OlderStore);
    QCOMPARE(folderContent(m_folder->path()), before);

    StoreFile::Options options = newest();
    bool isProved = false;
    options.proof = [&](Connection &connection) {
        isProved = connection.query("SELECT count(*) FROM entry").scalar<int>() == 0;
    };
    {
        const auto store = StoreFile::openToWrite(path(), options);
        QVERIFY(isProved);
        QCOMPARE(members(store->writer()), 1);
        QCOMPARE(store->writer().userVersion(), 2);
    }
    QCOMPARE(folderContent(m_folder->path()).size(), 2);
    QVERIFY(QFileInfo::exists(Migrator::backupPath(path(), 2)));
    QCOMPARE(members(*StoreFile::openToRead(path(), newest())->newReader()), 1);
}

void TestStoreFile::oneWriterOnlyAndItsPidIsTold()
{
    const auto store = StoreFile::create(path(), newest());
    const StorageError here = storageErrorOf([&] { StoreFile::openToWrite(path(), newest()); });
    QCOMPARE(here.kind(), Kind::Held);
    const QString pid = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(here.message().contains(pid), here.what());
#ifdef Q_OS_UNIX
    QCOMPARE(inChild([&] {
                 const StorageError there =
                     storageErrorOf([&] { StoreFile::openToWrite(path(), newest()); });
                 die(there.kind() == Kind::Held && there.message().contains(pid) ? 7 : 8);
             }),
             7);
#endif
    add(store->writer());
    QCOMPARE(members(store->writer()), 1);
}

void TestStoreFile::readsBesideAWriter()
{
    const auto store = StoreFile::create(path(), newest());
    add(store->writer());
    const auto reading = StoreFile::openToRead(path(), newest());
    const auto reader = reading->newReader();
    QCOMPARE(members(*reader), 1);
    add(store->writer());
    QCOMPARE(members(*reader), 2);
    QCOMPARE(members(*store->newReader()), 2);
}

void TestStoreFile::readsAStoreNobodyHolds()
{
    StoreFile::create(path(), newest(), add);
    const auto store = StoreFile::openToRead(path(), newest());
    QVERIFY(!store->isWritable());
    QCOMPARE(members(*store->newReader()), 1);
    // Reading keeps nobody from writing.
    const auto writing = StoreFile::openToWrite(path(), newest());
    add(writing->writer());
    QCOMPARE(members(*store->newReader()), 2);
}

void TestStoreFile::readerOfADeadWritersStoreSeesItsCommits()
{
#ifdef Q_OS_UNIX
    QCOMPARE(inChild([&] {
                 const auto store = StoreFile::create(path(), newest());
                 add(store->writer());
                 die();
             }),
             0);
    const QByteArray file = contentOf(path());
    const QByteArray log = contentOf(path() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    {
        const auto store = StoreFile::openToRead(path(), newest());
        QCOMPARE(members(*store->newReader()), 1);
    }
    QCOMPARE(contentOf(path()), file);
    QCOMPARE(contentOf(path() + u"-wal"_s), log);
#else
    QSKIP("needs fork()");
#endif
}

// F1.
void TestStoreFile::startsAgainAfterADeath()
{
#ifdef Q_OS_UNIX
    StoreFile::create(path(), newest());
    for (int death = 1; death <= 5; ++death) {
        QCOMPARE(inChild([&] {
                     const auto store = StoreFile::openToWrite(path(), newest());
                     add(store->writer());
                     const Transaction transaction(store->writer());
                     add(store->writer());
                     die();
                 }),
                 0);
        QVERIFY(QFileInfo::exists(WriterLock::lockPath(path())));
        QCOMPARE(members(*StoreFile::openToRead(path(), newest())->newReader()), death);
    }
    const auto store = StoreFile::openToWrite(path(), newest());
    QCOMPARE(members(store->writer()), 5);
    QCOMPARE(store->writer().integrityCheck(), QStringList());
#else
    QSKIP("needs fork()");
#endif
}

void TestStoreFile::reopensAfterAFault()
{
    StoreFile::Options options = newest();
    int proofs = 0;
    options.proof = [&](Connection &) { ++proofs; };
    const auto store = StoreFile::create(path(), options);
    add(store->writer());
    const auto reader = store->newReader();
    QCOMPARE(members(*reader), 1);
    proofs = 0;
    store->reopen();
    QCOMPARE(proofs, 1);
    add(store->writer());
    QCOMPARE(members(*reader), 2);
    QVERIFY2(WriterLock::holder(path()).has_value(), "the lock was never let go");

    options.proof = {};
    bool isSound = true;
    const QString other = inFolder(u"other"_s);
    StoreFile::Options doubting = newest();
    doubting.proof = [&](Connection &) {
        if (!isSound)
            throw StorageError(Kind::Corrupt, u"cut"_s);
    };
    const auto doubted = StoreFile::create(other, doubting);
    isSound = false;
    QCOMPARE(storageErrorOf([&] { doubted->reopen(); }).kind(), Kind::Corrupt);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, doubted->writer());
    isSound = true;
    doubted->reopen();
    QCOMPARE(members(doubted->writer()), 0);
}

void TestStoreFile::aWriterIsNoReader()
{
    StoreFile::create(path(), newest());
    const auto store = StoreFile::openToRead(path(), newest());
    QVERIFY_THROWS_EXCEPTION(std::logic_error, store->writer());
    QVERIFY_THROWS_EXCEPTION(std::logic_error, store->reopen());
}

void TestStoreFile::headerIsReadPlainly()
{
    QCOMPARE(storageErrorOf([&] { StoreFile::readHeader(inFolder(u"none"_s)); }).kind(),
             Kind::CantOpen);
    QCOMPARE(storageErrorOf([&] { StoreFile::openToRead(inFolder(u"none"_s), newest()); }).kind(),
             Kind::CantOpen);
    QCOMPARE(storageErrorOf([&] { StoreFile::openToWrite(m_folder->path(), newest()); }).kind(),
             Kind::CantOpen);
    QCOMPARE(storageErrorOf([&] { StoreFile::openToWrite(QString(), newest()); }).kind(),
             Kind::CantOpen);
    QVERIFY(folderContent(m_folder->path()).isEmpty());
}

QTEST_APPLESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
