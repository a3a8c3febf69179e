// Backups that were put back and counted, and how safe the shop is from losing its disk (X4, P2).

#include "services/audittrail.h"
#include "services/backupdrill.h"
#include "services/backupstanding.h"
#include "services/salesfloor.h"
#include "services/staffcase.h"
#include "storage/meta.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

using Level = BackupStanding::Level;
using Cause = BackupStanding::Cause;

void rememberElsewhere(Shop &shop)
{
    const QJsonObject json{{u"made"_s, shop.clock.now().toIsoUtc()}, {u"elsewhere"_s, true}};
    Meta(shop.store->connection())
        .put(u"last_backup_elsewhere"_s, QString::fromUtf8(QJsonDocument(json).toJson()));
}

QString troubleOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const StorageError &error) {
        return error.message();
    }
    return u"none"_s;
}

} // namespace

class TestBackupDrill : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDrillCountsWhatTheBackupHolds();
    void aDrillSaysWhatCameSince();
    void aDrillLeavesTheStoreAndTheBackupAlone();
    void ofAFolderTheNewestIsTaken();
    void aSealedOneNeedsItsWords();
    void aChangedBackupFailsTheDrill();
    void anotherShopsBackupIsRefused();
    void aBackupThatIsNoPastOfTheStoreIsTold();
    void whoHeldItStandsInTheAuditLog();
    void aCertificateComesBack();
    void aShopWithoutASecondPlaceTurnsYellowThenRed();
    void aMissingPlaceIsYellowUntilThreeDays();
    void aCopyMadeByHandCounts();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString backUp(Shop &shop, const QString &name,
                   const std::optional<sealedfile::Key> &key = {}) const
    {
        Backups(*shop.store, shop.clock).make(path(name), key);
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackupDrill::aDrillCountsWhatTheBackupHolds()
{
    Shop shop(Terms{});
    shop.sell(shop.enrol("A1"), {line("30.00")});
    shop.enrol("A2");
    const QString backup = backUp(shop, u"one.regulars"_s);
    const DrillCertificate found = BackupDrill(*shop.store, shop.clock).run(backup);
    QCOMPARE(found.members, qint64(2));
    QCOMPARE(found.points, qint64(30));
    QCOMPARE(found.operations, Backups::operations(*shop.store));
    QCOMPARE(found.backup, u"one.regulars"_s);
    QCOMPARE(found.bytes, QFileInfo(backup).size());
    QCOMPARE(found.held, shop.clock.now());
    QCOMPARE(found.upTo, std::optional(shop.clock.now()));
    QVERIFY(!found.heads.empty());
    QVERIFY(found.standsInStore);
    QVERIFY(found.since.empty());
    QVERIFY(!found.isSealed);
}

void TestBackupDrill::aDrillSaysWhatCameSince()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("A1");
    const QString backup = backUp(shop, u"one.regulars"_s);
    shop.sell(member, {line("30.00")});
    shop.sell(member, {line("30.00")});
    const DrillCertificate found = BackupDrill(*shop.store, shop.clock).run(backup);
    QVERIFY(found.standsInStore);
    QCOMPARE(found.points, qint64(0));
    QCOMPARE(found.since.size(), size_t(1));
    QCOMPARE(found.since.front().last - found.since.front().first, qint64(1));
}

void TestBackupDrill::aDrillLeavesTheStoreAndTheBackupAlone()
{
    Shop shop(Terms{});
    shop.enrol("A1");
    const QString backup = backUp(shop, u"one.regulars"_s);
    const auto content = [&] {
        QFile file(backup);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    const qint64 operations = Backups::operations(*shop.store);
    BackupDrill(*shop.store, shop.clock).run(backup);
    QCOMPARE(content(), before);
    QCOMPARE(Backups::operations(*shop.store), operations);
    QCOMPARE(shop.verified(), QString());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // with its manifest
}

void TestBackupDrill::ofAFolderTheNewestIsTaken()
{
    Shop shop(Terms{});
    shop.enrol("A1");
    backUp(shop, u"a-new name.regulars"_s);
    QFile old(path(u"a-new name.regulars"_s));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-3),
                            QFileDevice::FileModificationTime));
    old.close();
    shop.enrol("A2");
    backUp(shop, u"0-newest.regulars"_s);
    const DrillCertificate found = BackupDrill(*shop.store, shop.clock).run(m_folder->path());
    QCOMPARE(found.backup, u"0-newest.regulars"_s);
    QCOMPARE(found.members, qint64(2));
    QTemporaryDir empty;
    QVERIFY(troubleOf([&] {
                BackupDrill(*shop.store, shop.clock).run(empty.path());
            }).contains(u"no backup"_s));
    QVERIFY(troubleOf([&] {
                BackupDrill(*shop.store, shop.clock).run(empty.filePath(u"x"_s));
            }).contains(u"no backup"_s));
}

void TestBackupDrill::aSealedOneNeedsItsWords()
{
    Shop shop(Terms{});
    shop.enrol("A1");
    const QString backup =
        backUp(shop, u"one.sealed"_s,
               sealedfile::Key{sealedfile::KeyKind::Passphrase, "correct horse battery"});
    BackupDrill drill(*shop.store, shop.clock);
    QVERIFY(troubleOf([&] { drill.run(backup); }) != u"none"_s);
    QVERIFY(troubleOf([&] { drill.run(backup, QByteArray("wrong")); }) != u"none"_s);
    const DrillCertificate found = drill.run(backup, QByteArray("correct horse battery"));
    QVERIFY(found.isSealed);
    QCOMPARE(found.members, qint64(1));
}

void TestBackupDrill::aChangedBackupFailsTheDrill()
{
    Shop shop(Terms{});
    shop.enrol("A1");
    const QString backup = backUp(shop, u"one.regulars"_s);
    QVERIFY(QFile::remove(Backups::manifestPath(backup)));
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // In every page but the first, as some are free and nobody would miss what they hold.
    for (qint64 page = 4096; page < file.size(); page += 4096) {
        QVERIFY(file.seek(page + 2048));
        file.write(QByteArray(64, '\x5a'));
    }
    file.close();
    QVERIFY(troubleOf([&] { BackupDrill(*shop.store, shop.clock).run(backup); }) != u"none"_s);
}

void TestBackupDrill::anotherShopsBackupIsRefused()
{
    Shop shop(Terms{});
    Shop other(Terms{});
    const QString backup = backUp(other, u"one.regulars"_s);
    QVERIFY(troubleOf([&] {
                BackupDrill(*shop.store, shop.clock).run(backup);
            }).contains(u"another shop"_s));
}

// A store rolled back and gone on from there is no future of the backup.
void TestBackupDrill::aBackupThatIsNoPastOfTheStoreIsTold()
{
    Shop shop(Terms{});
    shop.enrol("A1");
    const QString backup = backUp(shop, u"one.regulars"_s);
    shop.store->connection().exec("UPDATE operation SET hash = zeroblob(32)");
    const DrillCertificate found = BackupDrill(*shop.store, shop.clock).run(backup);
    QVERIFY(!found.standsInStore);
}

void TestBackupDrill::whoHeldItStandsInTheAuditLog()
{
    Shop shop(Terms{});
    shop.enrol("A1");
    QVERIFY(!BackupDrill::last(*shop.store).has_value());
    const QString backup = backUp(shop, u"one.regulars"_s);
    shop.standIn("Max", Role::Manager);
    const DrillCertificate found = BackupDrill(*shop.store, shop.clock).run(backup);
    BackupDrill::note(*shop.desk, found);
    QCOMPARE(BackupDrill::last(*shop.store), std::optional(found.held));
    AuditQuestion question;
    question.what = u"drill"_s;
    const auto lines = Shop::done(AuditTrail(*shop.desk).page(question)).lines;
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().actor, u"Max"_s);
    QVERIFY(lines.front().about.contains(u"one.regulars"_s));
    QCOMPARE(shop.verified(), QString());
}

void TestBackupDrill::aCertificateComesBack()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("A1");
    const QString backup = backUp(shop, u"one.regulars"_s);
    shop.sell(member, {line("30.00")});
    const QJsonObject json = certificateToJson(BackupDrill(*shop.store, shop.clock).run(backup));
    const auto again = certificateFromJson(json);
    QVERIFY(again.has_value());
    QCOMPARE(certificateToJson(*again), json);
    QVERIFY(!certificateFromJson({}).has_value());
}

void TestBackupDrill::aShopWithoutASecondPlaceTurnsYellowThenRed()
{
    Shop shop(Terms{});
    const auto standing = [&] {
        return backupStanding(*shop.store, shop.clock.now(), false, false);
    };
    QCOMPARE(standing().level, Level::Warned);
    QCOMPARE(standing().cause, Cause::NoPlace);
    shop.passDays(3);
    QCOMPARE(standing().level, Level::Warned);
    shop.clock.advanceMs(1);
    QCOMPARE(standing().level, Level::Alarming);
    QCOMPARE(standing().days, 3);
}

void TestBackupDrill::aMissingPlaceIsYellowUntilThreeDays()
{
    Shop shop(Terms{});
    const auto standing = [&](bool isThere) {
        return backupStanding(*shop.store, shop.clock.now(), true, isThere);
    };
    QCOMPARE(standing(true).cause, Cause::NotYet);
    rememberElsewhere(shop);
    QCOMPARE(standing(true).level, Level::Good);
    QCOMPARE(standing(false).level, Level::Warned);
    QCOMPARE(standing(false).cause, Cause::PlaceMissing);
    shop.passDays(4);
    QCOMPARE(standing(false).level, Level::Alarming);
    QCOMPARE(standing(true).level, Level::Alarming);
    QCOMPARE(standing(true).cause, Cause::TooOld);
    QCOMPARE(standing(true).days, 4);
}

void TestBackupDrill::aCopyMadeByHandCounts()
{
    Shop shop(Terms{});
    rememberElsewhere(shop);
    QCOMPARE(backupStanding(*shop.store, shop.clock.now(), false, false).level, Level::Good);
}

QTEST_GUILESS_MAIN(TestBackupDrill)
#include "tst_backupdrill.moc"
