#include "storage/connection.h"
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

constexpr char fillWithPages[] = R"sql(
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :rows)
    INSERT INTO page (content) SELECT randomblob(4000) FROM number)sql";

void makeTables(Connection &connection)
{
    connection.execScript("CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB) STRICT;"
                          "CREATE TABLE note (text TEXT NOT NULL) STRICT;");
}

} // namespace

// A copy is made beside running work, whole or not at all; what was erased is in no file.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void backupEqualsTheStore();
    void backupOfAReaderIgnoresLaterWrites();
    void backupCanBeCancelled();
    void backupRefusesAFileThatIsThere();
    void backupRefusesAnOpenTransaction();
    void vacuumForgetsDeletedText();

private:
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestBackup::backupEqualsTheStore()
{
    Connection writer(inFolder(u"store"_s), Access::Create);
    makeTables(writer);
    writer.setUserVersion(3);
    writer.setApplicationId(42);
    writer.exec(fillWithPages, 3000);
    int last = -1;
    int total = 0;
    writer.backupTo(inFolder(u"copy 50%.db"_s), [&](int remaining, int pages) {
        total = pages;
        if (last >= 0 && remaining >= last)
            return false;
        last = remaining;
        return true;
    });
    QCOMPARE(last, 0);
    QVERIFY(total > 3000);
    QVERIFY(!QFileInfo::exists(inFolder(u"copy 50%.db-wal"_s)));
    QVERIFY(!QFileInfo::exists(inFolder(u"copy 50%.db-journal"_s)));

    Connection copy(inFolder(u"copy 50%.db"_s), Access::Inspect);
    QCOMPARE(copy.integrityCheck(), QStringList());
    QCOMPARE(copy.userVersion(), 3);
    QCOMPARE(copy.applicationId(), 42);
    static constexpr char sum[] = "SELECT group_concat(hex(substr(content, 1, 8))) FROM page";
    QCOMPARE(copy.query(sum).scalar<QString>(), writer.query(sum).scalar<QString>());
}

void TestBackup::backupOfAReaderIgnoresLaterWrites()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    makeTables(writer);
    writer.exec(fillWithPages, 3000);
    Connection reader(path, Access::ReadOnly);
    int calls = 0;
    reader.backupTo(inFolder(u"copy"_s), [&](int, int) {
        ++calls;
        writer.exec("INSERT INTO note VALUES ('later')");
        return true;
    });
    QVERIFY2(calls >= 3, "several steps, and none begun again");
    QVERIFY(calls <= 5);
    Connection copy(inFolder(u"copy"_s), Access::Inspect);
    QCOMPARE(copy.query("SELECT count(*) FROM note").scalar<int>(), 0);
    QCOMPARE(copy.query("SELECT count(*) FROM page").scalar<int>(), 3000);
    QCOMPARE(copy.integrityCheck(), QStringList());
}

void TestBackup::backupCanBeCancelled()
{
    Connection writer(inFolder(u"store"_s), Access::Create);
    makeTables(writer);
    writer.exec(fillWithPages, 3000);
    const StorageError error = storageErrorOf(
        [&] { writer.backupTo(inFolder(u"copy"_s), [](int, int) { return false; }); });
    QCOMPARE(error.kind(), Kind::Interrupted);
    QVERIFY(!QFileInfo::exists(inFolder(u"copy"_s)));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             writer.backupTo(inFolder(u"copy"_s), [](int, int) -> bool {
                                 throw std::runtime_error("progress failed");
                             }));
    QVERIFY(!QFileInfo::exists(inFolder(u"copy"_s)));
    writer.backupTo(inFolder(u"copy"_s));
    QVERIFY(QFileInfo::exists(inFolder(u"copy"_s)));
}

void TestBackup::backupRefusesAFileThatIsThere()
{
    Connection writer(inFolder(u"store"_s), Access::Create);
    makeTables(writer);
    writer.backupTo(inFolder(u"copy"_s));
    const QByteArray before = contentOf(inFolder(u"copy"_s));
    QCOMPARE(storageErrorOf([&] { writer.backupTo(inFolder(u"copy"_s)); }).kind(), Kind::CantOpen);
    QCOMPARE(contentOf(inFolder(u"copy"_s)), before);
}

void TestBackup::backupRefusesAnOpenTransaction()
{
    Connection writer(inFolder(u"store"_s), Access::Create);
    makeTables(writer);
    const Transaction transaction(writer);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, writer.backupTo(inFolder(u"copy"_s)));
}

void TestBackup::vacuumForgetsDeletedText()
{
    const QString path = inFolder(u"store"_s);
    Connection writer(path, Access::Create);
    makeTables(writer);
    writer.exec("INSERT INTO note VALUES (:text)", u"Zhang San 13812345678"_s);
    writer.exec(fillWithPages, 50);
    writer.exec("DELETE FROM page");
    QVERIFY(writer.truncateLog());
    QVERIFY(contentOf(path).contains("13812345678"));
    const qint64 before = QFileInfo(path).size();
    writer.exec("DELETE FROM note");
    writer.vacuum();
    QVERIFY(writer.truncateLog());
    QVERIFY(!contentOf(path).contains("13812345678"));
    QVERIFY(!contentOf(path + u"-wal"_s).contains("13812345678"));
    QVERIFY(QFileInfo(path).size() < before);
    QVERIFY_THROWS_EXCEPTION(StorageError, writer.execScript("ATTACH ':memory:' AS x"));
}

QTEST_APPLESS_MAIN(TestBackup)
#include "tst_backup.moc"
