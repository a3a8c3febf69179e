// Backups and restores by the program's own verbs, on real files (X4, P2, trust.md).

#include "storage/connection.h"
#include "support/shopfolder.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBackupDoor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<ShopFolder>(program, u"convenience"_s);
        QVERIFY2(m_shop->isReady(), m_shop->init().err);
        m_shop->write(u"words"_s, "correct horse battery\n");
        m_shop->write(u"other"_s, "another horse battery\n");
        sell(u"A1"_s);
    }
    void cleanup() { m_shop.reset(); }

    void aBackupIsAStoreThatIsSound();
    void aBackupBesideARunningTillHasWhatWasAnswered();
    void aTakenNameIsLeftAlone();
    void aDamagedStoreGivesNoBackup();
    void restoringSaysWhatIsLostAndKeepsTheOldStore();
    void aTrialChangesNothing();
    void aSealedBackupNeedsItsPassphrase();
    void aStoreInUseIsNotReplaced();
    void aBackupOfAnotherShopIsRefused();
    void aChangedBackupIsRefused();
    void aDamagedStoreIsReplaced();
    void aLostStoreComesBack();
    void whoWasErasedSinceStaysErased();
    void onlyTheOwnerRestores();

private:
    void sell(const QString &card) const
    {
        TillProcess till(program, m_shop->store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        const QJsonObject enrolled =
            till.ask({{u"op"_s, u"enrol"_s}, {u"card"_s, card}, {u"name"_s, u"张"_s + card}});
        QVERIFY2(enrolled[u"ok"_s].toBool(), QJsonDocument(enrolled).toJson());
        till.ask({{u"op"_s, u"checkout"_s},
                  {u"member"_s, u"card:"_s + card},
                  {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"30.00"_s}}}}});
    }
    VerbRun backUp(const QStringList &more = {}) const
    {
        return m_shop->run(u"backup"_s, QStringList{u"--output"_s, copy()} + more);
    }
    VerbRun restore(const QStringList &more = {}) const
    {
        return m_shop->runWith({u"restore"_s, copy()}, more);
    }
    QString copy() const { return m_shop->path(u"备份 copy.regulars"_s); }
    QStringList replaced() const
    {
        const QFileInfo store(m_shop->store());
        return store.dir().entryList({store.fileName() + u".replaced-*"_s});
    }
    qint64 operations(const QString &store) const
    {
        Connection books(store, Connection::Access::ReadOnly);
        return books.prepareText("SELECT count(*) FROM operation").scalar<qint64>();
    }
    void verify(const QString &store) const
    {
        const VerbRun sound = runVerb(program, {u"verify"_s, u"--deep"_s, u"--store"_s, store});
        QVERIFY2(sound.exitCode == 0, broken(sound));
    }

    std::unique_ptr<ShopFolder> m_shop;
};

void TestBackupDoor::aBackupIsAStoreThatIsSound()
{
    const VerbRun made = backUp();
    QVERIFY2(made.exitCode == 0, made.err);
    verify(copy());
    QCOMPARE(operations(copy()), operations(m_shop->store()));
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(copy() + u".json"_s)).object();
    QCOMPARE(manifest[u"sha256"_s].toString().size(), 64);
    QCOMPARE(manifest[u"operations"_s].toInteger(), operations(copy()));
    QVERIFY(!manifest[u"heads"_s].toArray().isEmpty());
    QVERIFY2(made.out.contains("proved"), made.out);
}

void TestBackupDoor::aBackupBesideARunningTillHasWhatWasAnswered()
{
    TillProcess till(program, m_shop->store());
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    const QJsonObject sold =
        till.ask({{u"op"_s, u"checkout"_s},
                  {u"member"_s, u"card:A1"_s},
                  {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"7.00"_s}}}}});
    QVERIFY(sold[u"ok"_s].toBool());
    const VerbRun made = backUp();
    QVERIFY2(made.exitCode == 0, made.err);
    QCOMPARE(operations(copy()), operations(m_shop->store()));
    QVERIFY(till.ask({{u"op"_s, u"find"_s}, {u"text"_s, u"A1"_s}})[u"ok"_s].toBool());
    verify(copy());
}

void TestBackupDoor::aTakenNameIsLeftAlone()
{
    m_shop->write(u"备份 copy.regulars"_s, "mine");
    const VerbRun made = backUp();
    QCOMPARE(made.exitCode, 1);
    QVERIFY2(made.err.contains("exists already"), made.err);
    QCOMPARE(contentOf(copy()), QByteArray("mine"));
}

void TestBackupDoor::aDamagedStoreGivesNoBackup()
{
    {
        Connection books(m_shop->store(), Connection::Access::ReadWrite);
        books.execScript("UPDATE account SET points = points + 100");
    }
    const VerbRun made = backUp();
    QVERIFY(made.exitCode != 0);
    QVERIFY2(made.err.contains("not sound"), made.err);
    QVERIFY(!QFile::exists(copy()));
    QVERIFY(!QFile::exists(copy() + u".part"_s));
}

void TestBackupDoor::restoringSaysWhatIsLostAndKeepsTheOldStore()
{
    QCOMPARE(backUp().exitCode, 0);
    const qint64 then = operations(copy());
    sell(u"A2"_s);
    const VerbRun done = restore();
    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY2(done.out.contains("lost: till 1, operations "), done.out);
    QCOMPARE(operations(m_shop->store()), then);
    verify(m_shop->store());
    QCOMPARE(replaced().size(), 1);
    const QString old = QFileInfo(m_shop->store()).dir().filePath(replaced().first());
    QVERIFY(operations(old) > then);
    verify(old);
    sell(u"A3"_s); // and goes on
    verify(m_shop->store());
    Connection books(m_shop->store(), Connection::Access::ReadOnly);
    QCOMPARE(books.prepareText("SELECT count(*) FROM audit WHERE act = 'restore'").scalar<qint64>(),
             qint64(1));
}

void TestBackupDoor::aTrialChangesNothing()
{
    QCOMPARE(backUp().exitCode, 0);
    sell(u"A2"_s);
    const qint64 now = operations(m_shop->store());
    const VerbRun done = restore({u"--dry-run"_s});
    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY2(done.out.contains("would be lost: till 1"), done.out);
    QCOMPARE(operations(m_shop->store()), now);
    QCOMPARE(replaced(), QStringList());
}

void TestBackupDoor::aSealedBackupNeedsItsPassphrase()
{
    const VerbRun made = backUp({u"--passphrase-file"_s, m_shop->path(u"words"_s)});
    QVERIFY2(made.exitCode == 0, made.err);
    QVERIFY(!contentOf(copy()).contains("SQLite format"));
    QVERIFY(!contentOf(copy()).contains("张A1"));
    QCOMPARE(restore().exitCode, 3);
    QCOMPARE(restore({u"--passphrase-file"_s, m_shop->path(u"other"_s)}).exitCode, 3);
    QCOMPARE(restore({u"--passphrase-file"_s, m_shop->path(u"missing"_s)}).exitCode, 2);
    QCOMPARE(replaced(), QStringList());
    const VerbRun done = restore({u"--passphrase-file"_s, m_shop->path(u"words"_s)});
    QVERIFY2(done.exitCode == 0, done.err);
    verify(m_shop->store());
}

void TestBackupDoor::aStoreInUseIsNotReplaced()
{
    QCOMPARE(backUp().exitCode, 0);
    TillProcess till(program, m_shop->store());
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    const VerbRun done = restore();
    QCOMPARE(done.exitCode, 3);
    QCOMPARE(replaced(), QStringList());
    QVERIFY(till.ask({{u"op"_s, u"find"_s}, {u"text"_s, u"A1"_s}})[u"ok"_s].toBool());
}

void TestBackupDoor::aBackupOfAnotherShopIsRefused()
{
    QCOMPARE(backUp().exitCode, 0);
    const QByteArray foreign = contentOf(copy());
    m_shop = std::make_unique<ShopFolder>(program, u"cafe"_s);
    sell(u"B1"_s);
    m_shop->write(u"备份 copy.regulars"_s, foreign);
    const VerbRun done = restore();
    QCOMPARE(done.exitCode, 3);
    QVERIFY2(done.err.contains("another shop"), done.err);
    QCOMPARE(replaced(), QStringList());
    verify(m_shop->store());
}

void TestBackupDoor::aChangedBackupIsRefused()
{
    QCOMPARE(backUp().exitCode, 0);
    const qint64 now = operations(m_shop->store());
    {
        Connection books(copy(), Connection::Access::ReadWrite);
        books.execScript("UPDATE account SET points = points + 100");
    }
    const VerbRun told = restore();
    QCOMPARE(told.exitCode, 3);
    QVERIFY2(told.err.contains("manifest"), told.err);
    // Without the manifest the invariants still tell.
    QFile::remove(copy() + u".json"_s);
    const VerbRun proved = restore();
    QCOMPARE(proved.exitCode, 3);
    QVERIFY2(proved.err.contains("not sound"), proved.err);
    QCOMPARE(operations(m_shop->store()), now);
    QCOMPARE(replaced(), QStringList());
}

void TestBackupDoor::aDamagedStoreIsReplaced()
{
    QCOMPARE(backUp().exitCode, 0);
    {
        QFile store(m_shop->store());
        QVERIFY(store.open(QIODevice::ReadWrite));
        QVERIFY(store.seek(8192));
        store.write(QByteArray(64 * 1024, 'x'));
    }
    const VerbRun done = restore();
    QVERIFY2(done.exitCode == 0, done.err);
    verify(m_shop->store());
    QCOMPARE(replaced().filter(QRegularExpression(u"[0-9]$"_s)).size(), 1);
}

void TestBackupDoor::aLostStoreComesBack()
{
    QCOMPARE(backUp().exitCode, 0);
    const qint64 then = operations(m_shop->store());
    // What was in its log belongs to the file that is gone.
    const QString log = m_shop->store() + u"-wal"_s;
    {
        Connection books(m_shop->store(), Connection::Access::ReadWrite);
        books.execScript("INSERT INTO meta (key, value) VALUES ('stray', 'of the lost store')");
        QVERIFY(QFile::copy(log, log + u".kept"_s));
    }
    QVERIFY(QFile::remove(m_shop->store()));
    QFile::remove(log);
    QVERIFY(QFile::rename(log + u".kept"_s, log));
    const VerbRun done = restore();
    QVERIFY2(done.exitCode == 0, done.err);
    QCOMPARE(operations(m_shop->store()), then);
    {
        Connection books(m_shop->store(), Connection::Access::ReadOnly);
        QCOMPARE(
            books.prepareText("SELECT count(*) FROM meta WHERE key = 'stray'").scalar<qint64>(),
            qint64(0));
    }
    sell(u"A2"_s);
    verify(m_shop->store());
}

void TestBackupDoor::whoWasErasedSinceStaysErased() // S41
{
    QCOMPARE(backUp().exitCode, 0);
    {
        TillProcess till(program, m_shop->store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        const QJsonObject erased = till.ask({{u"op"_s, u"erase"_s}, {u"member"_s, u"card:A1"_s}});
        QVERIFY2(erased[u"ok"_s].toBool(), QJsonDocument(erased).toJson());
    }
    QVERIFY(contentOf(copy()).contains("张A1"));
    const VerbRun done = restore();
    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY2(done.out.contains("1 members erased since"), done.out);
    QVERIFY(!contentOf(m_shop->store()).contains("张A1"));
    verify(m_shop->store());
}

void TestBackupDoor::onlyTheOwnerRestores() // trust.md: restore
{
    {
        TillProcess till(program, m_shop->store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        const QJsonObject hired = till.ask({{u"op"_s, u"user"_s},
                                            {u"name"_s, u"wang"_s},
                                            {u"role"_s, u"manager"_s},
                                            {u"pin"_s, u"long enough secret"_s}});
        QVERIFY2(hired[u"ok"_s].toBool(), QJsonDocument(hired).toJson());
    }
    m_shop->write(u"wang"_s, "long enough secret\n");
    const QStringList wang{u"--user"_s, u"wang"_s, u"--pin-file"_s, m_shop->path(u"wang"_s)};
    QCOMPARE(backUp(wang).exitCode, 0);
    QCOMPARE(restore(wang).exitCode, 4);
    QCOMPARE(replaced(), QStringList());
    const QStringList owner{u"--user"_s, ShopFolder::owner, u"--pin-file"_s,
                            m_shop->path(u"pin"_s)};
    QCOMPARE(restore(owner).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestBackupDoor)
#include "tst_backupdoor.moc"
