// What a store remembers of its backups, and who may make one (X4, P2).

#include "services/backups.h"
#include "services/insights.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void aManifestComesBack()
    {
        const BackupManifest manifest{u"2305d8ca-9d4c-4ad7-aecc-5cedb5f4cac0"_s,
                                      at("2026-11-02 10:00"),
                                      5,
                                      u"aa"_s,
                                      3,
                                      u"bb"_s,
                                      4096,
                                      17,
                                      true,
                                      u"12.50"_s,
                                      {{u"1"_s, 17, u"cc"_s}}};
        const auto again = manifestFromJson(manifestToJson(manifest));
        QVERIFY(again.has_value());
        QCOMPARE(manifestToJson(*again), manifestToJson(manifest));
        QVERIFY(!manifestFromJson({}).has_value());
        QVERIFY(!manifestFromJson({{u"format"_s, u"another"_s}}).has_value());
    }

    void theManifestHoldsTheFigures()
    {
        Shop shop(Terms{.policy = R"("point_value": "0.01")"});
        shop.sell(shop.enrol("1"), {line("1234.00")});
        QTemporaryDir folder;
        const QString path = folder.filePath(u"copy"_s);
        const BackupManifest made = Backups(*shop.store, shop.clock).make(path);
        QCOMPARE(made.liability, u"12.34"_s);
        QCOMPARE(made.storeId, shop.store->id());
        QCOMPARE(made.operations, Backups::operations(*shop.store));
        QVERIFY(made.operations >= 2);
        QCOMPARE(made.bytes, QFileInfo(path).size());
        QVERIFY(QFile::exists(Backups::manifestPath(path)));
    }

    void theStoreRemembersItsLastBackup()
    {
        Shop shop(Terms{});
        QVERIFY(!Backups::last(*shop.store).has_value());
        QTemporaryDir folder;
        Backups backups(*shop.store, shop.clock);
        backups.remember(backups.make(folder.filePath(u"one"_s)), folder.filePath(u"one"_s));
        shop.passDays(1);
        backups.remember(backups.make(folder.filePath(u"two"_s)), folder.filePath(u"two"_s));
        const auto last = Backups::last(*shop.store);
        QVERIFY(last.has_value());
        QCOMPARE(last->made, shop.clock.now());
        QVERIFY(!last->isSealed);
        QCOMPARE(shop.verified(), QString());
    }

    // A stick that is pulled out too early must not tell who the members are.
    void whatIsSealedNeverLiesInTheClearWhereItGoes()
    {
        QTemporaryDir folder;
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
        const QDir shop(folder.filePath(u"shop"_s));
        const QDir stick(folder.filePath(u"stick"_s));
        QVERIFY(shop.mkpath(u"."_s) && stick.mkpath(u"."_s));
        FixedClock clock(at("2026-11-02 10:00"));
        const auto store = Store::create(shop.filePath(u"shop.regulars"_s));
        Shop::done(setUpShop(*store, clock,
                             {Terms{}.text(), u"Owner"_s, u"a good pass phrase"_s, Shop::cheap}));
        const auto key = storeSealKey(store->id());
        QVERIFY(key.has_value());
        QSet<QString> onTheWay;
        QStringList inTheClear;
        const auto look = [&](int) {
            for (const QFileInfo &entry : stick.entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile file(entry.filePath());
                onTheWay.insert(entry.fileName());
                if (file.open(QIODevice::ReadOnly) && file.read(6) == "SQLite")
                    inTheClear += entry.fileName();
            }
            return true;
        };
        Backups(*store, clock).make(stick.filePath(u"made.sealed"_s), key, look);
        QVERIFY(!onTheWay.isEmpty());
        QCOMPARE(inTheClear, QStringList());
        QCOMPARE(stick.entryList(QDir::Files | QDir::Hidden), QStringList{u"made.sealed"_s});
        QCOMPARE(shop.entryList({u"*sealing*"_s}, QDir::Files | QDir::Hidden), QStringList());
        // Nor when it breaks off.
        bool isInterrupted = false;
        try {
            Backups(*store, clock).make(stick.filePath(u"again.sealed"_s), key, [](int percent) {
                return percent < 80;
            });
        } catch (const StorageError &error) {
            isInterrupted = error.kind() == StorageError::Kind::Interrupted;
        }
        QVERIFY(isInterrupted);
        QCOMPARE(stick.entryList(QDir::Files | QDir::Hidden), QStringList{u"made.sealed"_s});
        QCOMPARE(shop.entryList({u"*sealing*"_s}, QDir::Files | QDir::Hidden), QStringList());
        qunsetenv("REGULARS_KEYS");
    }

    void theMonthSaysWhenTheLastOneWasMade()
    {
        Shop shop(Terms{});
        shop.sell(shop.enrol("1"), {line("12.00")});
        const Month month(2026, 11);
        QCOMPARE(Insights(*shop.store).month(month).backup.made, QString());
        QTemporaryDir folder;
        Backups backups(*shop.store, shop.clock);
        backups.remember(backups.make(folder.filePath(u"one"_s)), folder.filePath(u"one"_s));
        const MonthReport report = Insights(*shop.store).month(month);
        QCOMPARE(report.backup.made, u"2026-11-02 10:00"_s);
        const QJsonObject json = monthReportToJson(report);
        QCOMPARE(json[u"backup"_s].toObject()[u"made"_s].toString(), u"2026-11-02 10:00"_s);
        QCOMPARE(monthReportToJson(monthReportFromJson(json)), json);
    }

    void cancellingLeavesNothing()
    {
        Shop shop(Terms{});
        QTemporaryDir folder;
        const Backups::Progress never = [](int) { return false; };
        try {
            Backups(*shop.store, shop.clock).make(folder.filePath(u"copy"_s), {}, never);
            QFAIL("it was made");
        } catch (const StorageError &error) {
            QCOMPARE(error.kind(), StorageError::Kind::Interrupted);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void clerksMakeNone_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("clerk") << static_cast<int>(Role::Clerk) << false;
        QTest::newRow("manager") << static_cast<int>(Role::Manager) << true;
        QTest::newRow("owner") << static_cast<int>(Role::Owner) << true;
    }

    void clerksMakeNone()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        Shop shop(Terms{});
        shop.standIn("somebody", static_cast<Role>(role));
        QCOMPARE(static_cast<bool>(Backups::mayMake(*shop.desk)), may);
        shop.desk->signOut();
        QVERIFY(!Backups::mayMake(*shop.desk));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
