// A shop of each released version opens under today's: nothing of it is lost, and the file as it
// was stays beside it; one of a later version is refused untouched (X4, F18). The fixtures are
// stores that worked: their rows under the schema of their version.

#include "services/store.h"
#include "services/storekey.h"
#include "storage/accounts.h"
#include "storage/history.h"
#include "storage/members.h"
#include "storage/migrator.h"
#include "storage/storageerror.h"
#include "storage/tills.h"
#include "storage/verify/verifier.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QString fixture(int version)
{
    return QStringLiteral(REGULARS_SOURCE_DIR "/tests/storage/fixtures/schema-%1.sql")
        .arg(version, 3, 10, QChar(u'0'));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int newest()
{
    return Migrator().newestVersion();
}

// Versions that a shop may have been made by.
int released()
{
    int version = 0;
    while (QFile::exists(fixture(version + 1)))
        ++version;
    return version;
}

} // namespace

class TestOldSchemas : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("REGULARS_KEYS", m_folder->filePath(u"keys"_s).toUtf8());
    }

    void everyVersionHasItsFixture();
    void anOldShopOpensWhole_data() { versions(); }
    void anOldShopOpensWhole();
    void anOldShopIsNotMigratedToBeRead_data() { versions(); }
    void anOldShopIsNotMigratedToBeRead();
    void aDamagedOldShopStaysAsItWas();
    void aLaterShopIsRefusedUntouched();
    void rankingsOfOlderDaysStaySealed();
    void aRuleThatNeverFiredKeepsNobodyOut();
    void debtCancelledBeforeStaysSealed();

private:
    void versions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= released(); ++version)
            QTest::addRow("%d", version) << version;
    }
    QString put(int version)
    {
        const QString path = m_folder->filePath(u"old %1.regulars"_s.arg(version));
        Connection store(path, Connection::Access::Create);
        store.execScript(contentOf(fixture(version)));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOldSchemas::everyVersionHasItsFixture()
{
    QVERIFY(released() >= 11);
    QVERIFY(released() <= newest());
}

void TestOldSchemas::anOldShopOpensWhole()
{
    QFETCH(int, version);
    const QString path = put(version);
    {
        const auto store = Store::open(path, Store::Mode::Write);
        Connection &books = store->connection();
        QCOMPARE(books.userVersion(), qint64(newest()));
        Verifier::Options deep;
        deep.deep = true;
        const Verification found = Verifier(books).run(deep);
        QVERIFY2(found.isSound(), found.isSound()
                                      ? ""
                                      : qPrintable(found.violations.front().code + u' ' +
                                                   found.violations.front().field));
        // In the ninth two days were ended, too; those since the tenth lived through other things.
        QCOMPARE(found.operations, qint64(version >= 10 ? 13 : version == 9 ? 27 : 22));
        QCOMPARE(Members(books).count(), qint64(3));
        const auto pointsOf = [&books](const QString &card) {
            const auto member = Members(books).byCard(card);
            return member ? Accounts(books).load(*member).points.count() : -1;
        };
        QCOMPARE(pointsOf(u"A1"_s), qint64(90));
        QVERIFY(pointsOf(u"A2"_s) > 0);
        QVERIFY(pointsOf(u"A3"_s) > 0);
        QCOMPARE(store->newestProgramme().programme->name.in(u"en"_s), u"Fixture"_s);
    }
    const QString before = Migrator::backupPath(path, version + 1);
    QCOMPARE(QFile::exists(before), version < newest());
    if (version < newest()) {
        Connection copy(before, Connection::Access::Inspect);
        QCOMPARE(copy.userVersion(), qint64(version));
        QCOMPARE(copy.quickCheck(), QStringList());
    }
    // Once, not at every opening.
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    static_cast<void>(Store::open(path, Store::Mode::Write));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
}

void TestOldSchemas::anOldShopIsNotMigratedToBeRead()
{
    QFETCH(int, version);
    const QString path = put(version);
    const QByteArray before = contentOf(path);
    bool isRefused = false;
    try {
        static_cast<void>(Store::open(path, Store::Mode::Read));
    } catch (const StorageError &error) {
        isRefused = error.kind() == StorageError::Kind::OlderStore;
    }
    QCOMPARE(isRefused, version < newest());
    QCOMPARE(contentOf(path), before);
}

void TestOldSchemas::aDamagedOldShopStaysAsItWas()
{
    const QString path = put(1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(8'192, '\x5a'));
    file.close();
    const QByteArray before = contentOf(path);
    bool isRefused = false;
    try {
        static_cast<void>(Store::open(path, Store::Mode::Write));
    } catch (const StorageError &) {
        isRefused = true;
    }
    QVERIFY(isRefused);
    QCOMPARE(contentOf(path), before);
}

void TestOldSchemas::aLaterShopIsRefusedUntouched()
{
    const QString path = put(released());
    {
        Connection store(path, Connection::Access::ReadWrite);
        store.setUserVersion(newest() + 1);
        store.truncateLog();
    }
    const QByteArray before = contentOf(path);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    for (const auto mode : {Store::Mode::Write, Store::Mode::Read, Store::Mode::Examine}) {
        bool isNewer = false;
        try {
            static_cast<void>(Store::open(path, mode));
        } catch (const StorageError &error) {
            isNewer = error.kind() == StorageError::Kind::NewerStore;
        }
        QVERIFY(isNewer);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), files);
    }
}

// Schema 9 named everybody in a top share each day; since then what changes is written (S32).
void TestOldSchemas::rankingsOfOlderDaysStaySealed()
{
    const QString path = put(9);
    const auto store = Store::open(path, Store::Mode::Write);
    Connection &books = store->connection();
    const History history(books);
    const QString key = u"spend|12 months|2/5|"_s;
    QVERIFY(history.isRanked(key, BusinessDay::fromNumber(20261124), MemberId(1)));
    QVERIFY(!history.isRanked(key, BusinessDay::fromNumber(20261124), MemberId(2)));
    QVERIFY(Verifier(books).run({}).isSound());
    books.execScript("UPDATE ranking SET member = 2 WHERE business_date = 20261124");
    const Verification found = Verifier(books).run({});
    QVERIFY(!found.isSound());
    QCOMPARE(found.violations.front().code, u"chain-hash"_s);
}

// An earlier release took "for every 100 points that they earn", which no purchase ever met.
void TestOldSchemas::aRuleThatNeverFiredKeepsNobodyOut()
{
    const QString path = put(released());
    Connection(path, Connection::Access::ReadWrite).execScript(R"(
        UPDATE programme_version SET text = CAST(replace(CAST(text AS TEXT), '"rules": [',
            '"rules": [{"id": "never", "on": "purchase", "give": {"points": 5},
                        "when": {"metric": "points_earned", "every": 100}}, ') AS BLOB))");
    const auto store = Store::open(path, Store::Mode::Write);
    QVERIFY(store->newestProgramme().programme->rule(u"never"_s));
}

// Schema 10 knew of no cancelled debt that is owed again (S26).
void TestOldSchemas::debtCancelledBeforeStaysSealed()
{
    const auto store = Store::open(put(10), Store::Mode::Write);
    Connection &books = store->connection();
    QCOMPARE(books.query("SELECT amount FROM cancelled_debt WHERE operation = 9 AND entry = 7")
                 .scalar<qint64>(),
             70);
    QVERIFY(Verifier(books).run({}).isSound());
    books.execScript("UPDATE cancelled_debt SET amount = -amount");
    QStringList codes;
    for (const Violation &violation : Verifier(books).run({}).violations)
        codes += violation.code;
    QVERIFY2(codes.contains(u"chain-hash"_s), qPrintable(codes.join(u' ')));
    QVERIFY2(codes.contains(u"debt-again"_s), qPrintable(codes.join(u' ')));
}

QTEST_GUILESS_MAIN(TestOldSchemas)
#include "tst_oldschemas.moc"
