// The owner's switches: "commands need sign-in" (contract.md section 1, X1).

#include "services/salesfloor.h"
#include "services/shopsettings.h"
#include "storage/auditlog.h"
#include "storage/meta.h"
#include "storage/operations.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestShopSettings : public QObject
{
    Q_OBJECT

private slots:
    void commandsNeedNoSignInUnlessSaid()
    {
        const Shop shop(Terms{});
        QVERIFY(!ShopSettings::commandsNeedSignIn(*shop.store));
    }

    void theSwitchGoesBothWays()
    {
        Shop shop(Terms{});
        ShopSettings settings(*shop.desk);
        const Answer on = Shop::done(settings.change({}, {true}));
        QCOMPARE(on.figures[u"commands_need_sign_in"_s], QJsonValue(true));
        QVERIFY(ShopSettings::commandsNeedSignIn(*shop.store));
        const Answer asked = Shop::done(settings.change({}, {}));
        QCOMPARE(asked.figures[u"commands_need_sign_in"_s], QJsonValue(true));
        const Answer off = Shop::done(settings.change({}, {false}));
        QCOMPARE(off.figures[u"commands_need_sign_in"_s], QJsonValue(false));
        QVERIFY(!ShopSettings::commandsNeedSignIn(*shop.store));
        QCOMPARE(shop.verified(), QString());
    }

    void onlyTheOwnerThrowsIt_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("answer");
        QTest::newRow("clerk") << static_cast<int>(Role::Clerk) << u"not-allowed"_s;
        QTest::newRow("manager") << static_cast<int>(Role::Manager) << u"not-allowed"_s;
        QTest::newRow("owner") << static_cast<int>(Role::Owner) << u"done"_s;
    }

    void onlyTheOwnerThrowsIt()
    {
        QFETCH(int, role);
        QFETCH(QString, answer);
        Shop shop(Terms{});
        shop.standIn("somebody", static_cast<Role>(role));
        const auto changed = ShopSettings(*shop.desk).change({}, {true});
        QCOMPARE(changed ? u"done"_s : codeOf(changed.refusal()), answer);
        QCOMPARE(ShopSettings::commandsNeedSignIn(*shop.store), answer == u"done"_s);
    }

    void itIsInTheAuditAndInTheChain()
    {
        Shop shop(Terms{});
        const Answer on = Shop::done(ShopSettings(*shop.desk).change({}, {true}));
        Connection &books = shop.store->connection();
        const auto rows = AuditLog(books).of(*on.operation);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().row.act, u"settings"_s);
        QCOMPARE(Operations(books).detail(*on.operation),
                 std::optional<QByteArray>(R"({"commands_need_sign_in":true})"));
    }

    void theLockWaitsAsTheOwnerSays() // F16
    {
        Shop shop(Terms{});
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Clerk), 120);
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Manager), 60);
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Owner), 60);
        ShopSettings settings(*shop.desk);
        SettingsRequest request;
        request.clerkLockSeconds = 300;
        request.managerLockSeconds = 30;
        const Answer kept = Shop::done(settings.change({}, request));
        QCOMPARE(kept.figures[u"clerk_lock_seconds"_s], QJsonValue(300));
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Clerk), 300);
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Owner), 30);
        QCOMPARE(shop.verified(), QString());
    }

    void noLockWaitsForEverBeforeAManager_data()
    {
        QTest::addColumn<int>("clerk");
        QTest::addColumn<int>("manager");
        QTest::addColumn<QString>("answer");
        QTest::newRow("clerk never") << 0 << 60 << u"done"_s;
        QTest::newRow("manager never") << 120 << 0 << u"bad-request"_s;
        QTest::newRow("shortest") << 15 << 15 << u"done"_s;
        QTest::newRow("too short") << 14 << 60 << u"bad-request"_s;
        QTest::newRow("longest") << 3600 << 3600 << u"done"_s;
        QTest::newRow("too long") << 120 << 3601 << u"bad-request"_s;
        QTest::newRow("below zero") << -1 << 60 << u"bad-request"_s;
    }

    void noLockWaitsForEverBeforeAManager()
    {
        QFETCH(int, clerk);
        QFETCH(int, manager);
        Shop shop(Terms{});
        SettingsRequest request;
        request.clerkLockSeconds = clerk;
        request.managerLockSeconds = manager;
        const auto changed = ShopSettings(*shop.desk).change({}, request);
        QTEST(changed ? u"done"_s : codeOf(changed.refusal()), "answer");
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Clerk), changed ? clerk : 120);
    }

    void anotherToolsNeverIsNotHeeded()
    {
        Shop shop(Terms{});
        Meta(shop.store->connection()).put(u"manager_lock_seconds"_s, u"0"_s);
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Owner), 60);
        Meta(shop.store->connection()).put(u"manager_lock_seconds"_s, u"soon"_s);
        QCOMPARE(ShopSettings::lockSeconds(*shop.store, Role::Owner), 60);
    }

    void aRepeatIsAnsweredAgain() // S6
    {
        Shop shop(Terms{});
        ShopSettings settings(*shop.desk);
        const Envelope envelope{.id = u"s"_s, .content = "{}"};
        const Answer first = Shop::done(settings.change(envelope, {true}));
        Shop::done(settings.change({}, {false}));
        const Answer again = Shop::done(settings.change(envelope, {true}));
        QVERIFY(again.isReplayed);
        QCOMPARE(again.operation, first.operation);
        QVERIFY(!ShopSettings::commandsNeedSignIn(*shop.store));
    }
};

QTEST_GUILESS_MAIN(TestShopSettings)
#include "tst_shopsettings.moc"
