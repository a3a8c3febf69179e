// Sign-in and lockout (trust.md, X1).

#include "services/credentials.h"
#include "services/shopsetup.h"
#include "services/staffcase.h"
#include "services/storekey.h"
#include "storage/auditlog.h"
#include "storage/users.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestStaffSignIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rightPinSignsIn();
    void secondSignInReplacesTheFirst();
    void whoIsUnknownGetsWrongPin();
    void whoIsSwitchedOffGetsWrongPin();
    void fiveFailsLockForHalfAMinute();
    void tenFailsLockForHalfAnHour();
    void rightPinClearsTheCount();
    void approversAreCountedToo();
    void failsSurviveTheProgram();
    void signInsAreOnRecord();
    void missingKeyIsSaid();

private:
    QTemporaryDir m_folder;
};

void TestStaffSignIn::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
}

void TestStaffSignIn::rightPinSignsIn()
{
    Shop shop(Terms{});
    QCOMPARE(*shop.desk->signIn(u"Owner"_s, secret), Role::Owner);
    QVERIFY(shop.desk->who()->user);
}

void TestStaffSignIn::secondSignInReplacesTheFirst()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    QCOMPARE(*shop.desk->signIn(u"Owner"_s, secret), Role::Owner);
    QVERIFY(!shop.desk->signIn(u"clerk"_s, u"000001"_s));
    QVERIFY(!shop.desk->who());
    QCOMPARE(*shop.desk->signIn(u"clerk"_s, clerkPin), Role::Clerk);
    QCOMPARE(shop.desk->who()->role, Role::Clerk);
}

void TestStaffSignIn::whoIsUnknownGetsWrongPin()
{
    Shop shop(Terms{});
    QCOMPARE(codeOf(shop.desk->signIn(u"nobody"_s, secret).refusal()), u"wrong-pin"_s);
}

void TestStaffSignIn::whoIsSwitchedOffGetsWrongPin()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    shop.desk->signInAsCommandLine();
    UserRequest off = request("clerk");
    off.isActive = false;
    Shop::done(Staff(*shop.desk, Shop::cheap).user({}, off));
    QCOMPARE(codeOf(shop.desk->signIn(u"clerk"_s, clerkPin).refusal()), u"wrong-pin"_s);
}

void TestStaffSignIn::fiveFailsLockForHalfAMinute()
{
    Shop shop(Terms{});
    for (int left = 4; left >= 0; --left) {
        const auto refused = shop.desk->signIn(u"Owner"_s, u"wrong"_s);
        QCOMPARE(codeOf(refused.refusal()), u"wrong-pin"_s);
    }
    const auto locked = shop.desk->signIn(u"Owner"_s, secret);
    QCOMPARE(codeOf(locked.refusal()), u"locked-out"_s);
    QCOMPARE(std::get<refusals::LockedOut>(locked.refusal()).seconds, qint64(30));
    shop.clock.advanceMs(29'999);
    QCOMPARE(codeOf(shop.desk->signIn(u"Owner"_s, secret).refusal()), u"locked-out"_s);
    shop.clock.advanceMs(1);
    QVERIFY(shop.desk->signIn(u"Owner"_s, secret));
}

void TestStaffSignIn::tenFailsLockForHalfAnHour()
{
    Shop shop(Terms{});
    for (int i = 0; i < 10; ++i) {
        if (i == 5)
            shop.clock.advanceMs(30'000);
        QCOMPARE(codeOf(shop.desk->signIn(u"Owner"_s, u"wrong"_s).refusal()), u"wrong-pin"_s);
    }
    shop.clock.advanceMs(30 * 60'000 - 1);
    QCOMPARE(codeOf(shop.desk->signIn(u"Owner"_s, secret).refusal()), u"locked-out"_s);
    shop.clock.advanceMs(1);
    QCOMPARE(codeOf(shop.desk->signIn(u"Owner"_s, u"wrong"_s).refusal()), u"wrong-pin"_s);
    QCOMPARE(codeOf(shop.desk->signIn(u"Owner"_s, secret).refusal()), u"locked-out"_s);
    shop.clock.advanceMs(30 * 60'000);
    QVERIFY(shop.desk->signIn(u"Owner"_s, secret));
}

void TestStaffSignIn::rightPinClearsTheCount()
{
    Shop shop(Terms{});
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            QVERIFY(!shop.desk->signIn(u"Owner"_s, u"wrong"_s));
        QVERIFY(shop.desk->signIn(u"Owner"_s, secret));
    }
    QCOMPARE(Users(shop.store->connection()).named(u"Owner"_s)->fails, 0);
}

void TestStaffSignIn::approversAreCountedToo()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    const MemberId member = shop.enrol("100");
    Envelope envelope;
    envelope.approval = Approval{u"Owner"_s, u"wrong"_s};
    UpdateRequest update{MemberRef::of(member)};
    update.birthday = u"1990-02-03"_s;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOfResult(Membership(*shop.desk).update(envelope, update)), u"wrong-pin"_s);
    envelope.approval->pin = secret;
    QCOMPARE(codeOfResult(Membership(*shop.desk).update(envelope, update)), u"locked-out"_s);
    shop.clock.advanceMs(30'000);
    QCOMPARE(codeOfResult(Membership(*shop.desk).update(envelope, update)), u"done"_s);
}

// The count is committed before the secret is looked at: another connection sees it although
// nothing was closed, and it stays when the store is opened anew.
void TestStaffSignIn::failsSurviveTheProgram()
{
    const QString path = m_folder.filePath(u"shop.regulars"_s);
    const FixedClock clock(at("2026-11-02 10:00"));
    {
        const auto store = Store::create(path);
        Shop::done(setUpShop(*store, clock, {Terms{}.text(), u"Owner"_s, secret, Shop::cheap}));
        Desk desk(*store, clock, u"1"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(desk.signIn(u"Owner"_s, u"wrong"_s).refusal()), u"wrong-pin"_s);
        const auto reader = Store::open(path, Store::Mode::Read);
        QCOMPARE(Users(reader->connection()).named(u"Owner"_s)->fails, 5);
    }
    const auto store = Store::open(path, Store::Mode::Write);
    Desk desk(*store, clock, u"1"_s);
    QCOMPARE(codeOf(desk.signIn(u"Owner"_s, secret).refusal()), u"locked-out"_s);
}

void TestStaffSignIn::signInsAreOnRecord()
{
    Shop shop(Terms{});
    QVERIFY(!shop.desk->signIn(u"Owner"_s, u"wrong"_s));
    QVERIFY(shop.desk->signIn(u"Owner"_s, secret));
    const auto rows = AuditLog(shop.store->connection()).page(std::nullopt, 2);
    QCOMPARE(rows[0].row.act, u"sign-in"_s);
    QCOMPARE(rows[0].row.flags, 0);
    QVERIFY(rows[0].row.actor);
    QCOMPARE(rows[1].row.flags, static_cast<int>(AuditFlag::Refused));
    QCOMPARE(rows[1].row.about, u"wrong-pin"_s);
}

void TestStaffSignIn::missingKeyIsSaid()
{
    const QString path = m_folder.filePath(u"moved.regulars"_s);
    const FixedClock clock(at("2026-11-02 10:00"));
    QString key;
    {
        const auto store = Store::create(path);
        Shop::done(setUpShop(*store, clock, {Terms{}.text(), u"Owner"_s, secret, Shop::cheap}));
        key = storeKeyPath(store->id());
    }
    QFile file(key);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.rename(key + u".away"_s));
    {
        const auto store = Store::open(path, Store::Mode::Write);
        Desk desk(*store, clock, u"1"_s);
        const auto refused = desk.signIn(u"Owner"_s, secret);
        QCOMPARE(codeOf(refused.refusal()), u"not-allowed"_s);
        QVERIFY(std::get<refusals::NotAllowed>(refused.refusal()).why.contains(key));
    }
    QVERIFY(file.rename(key));
    const auto store = Store::open(path, Store::Mode::Write);
    QVERIFY(Desk(*store, clock, u"1"_s).signIn(u"Owner"_s, secret));
}

QTEST_GUILESS_MAIN(TestStaffSignIn)
#include "tst_staffsignin.moc"
