// Users, their secrets, sign-in and lockout (trust.md, X1).

#include "services/credentials.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/staffcase.h"
#include "services/storekey.h"
#include "services/weaksecrets.h"
#include "storage/auditlog.h"
#include "storage/users.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestStaff : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secretsAreChecked_data();
    void secretsAreChecked();
    void weakSecretsAreTakenAndWarnedOf();
    void namesDifferInMoreThanCapitals();
    void theCommandLinesNameIsItsOwn_data();
    void theCommandLinesNameIsItsOwn();
    void tillNamesCanBeSeen_data();
    void tillNamesCanBeSeen();
    void storedSecretTellsNothing();
    void secretNeedsItsPepper();

    void ownerMakesAnyone();
    void newUserNeedsRoleAndPin();
    void managerSetsOnlyClerksPins();
    void clerkChangesNobody();
    void lastOwnerStays_data();
    void lastOwnerStays();
    void ownAccountIsLinked();
    void newSecretUnlocks();
    void goodSecretsHaveNoFlaw_data();
    void goodSecretsHaveNoFlaw();
    void preparedSecretsAreGoodOnes();
    void namesAreChanged();
    void managersRenameNobody();
    void oneChangesOnesOwnSecretByTheOldOne();
    void anothersProofChangesNothing();
    void staffIsListedToThoseWhoLookAfterIt();

private:
    QTemporaryDir m_folder;
};

void TestStaff::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
}

void TestStaff::secretsAreChecked_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("answer");
    const QString ok = u"ok"_s;
    const QString weak = u"weak"_s;
    const QString no = u"bad-request"_s;
    QTest::newRow("clerk, nothing") << Role::Clerk << QString() << no;
    QTest::newRow("clerk, 3 digits") << Role::Clerk << u"275"_s << no;
    QTest::newRow("clerk, 4 digits") << Role::Clerk << u"2751"_s << ok;
    QTest::newRow("clerk, 8 digits") << Role::Clerk << u"27519938"_s << ok;
    QTest::newRow("clerk, 5 letters") << Role::Clerk << u"abcxy"_s << no;
    QTest::newRow("clerk, 6 letters") << Role::Clerk << u"abcxyz"_s << ok;
    QTest::newRow("clerk, common") << Role::Clerk << u"123456"_s << weak;
    QTest::newRow("manager, 5 digits") << Role::Manager << u"27519"_s << no;
    QTest::newRow("manager, 6 digits") << Role::Manager << u"275199"_s << weak;
    QTest::newRow("manager, 9 characters") << Role::Manager << u"abcxyz 12"_s << weak;
    QTest::newRow("manager, 10 characters") << Role::Manager << u"abcxyz 123"_s << ok;
    QTest::newRow("owner, common") << Role::Owner << u"QwertyUiop"_s << weak;
    QTest::newRow("owner, Han") << Role::Owner << u"今天天气真好啊我们走吧"_s << ok;
    QTest::newRow("owner, 200 characters") << Role::Owner << u"xk7 "_s.repeated(50) << ok;
    QTest::newRow("owner, one character") << Role::Owner << u"a"_s.repeated(10) << weak;
    QTest::newRow("owner, a run") << Role::Owner << u"abcdefghij"_s << weak;
    QTest::newRow("owner, a run down") << Role::Owner << u"9876543210"_s << weak;
    QTest::newRow("owner, word and digits") << Role::Owner << u"password12"_s << weak;
    QTest::newRow("owner, digits and word") << Role::Owner << u"2026Password!"_s << weak;
    QTest::newRow("owner, a phrase with a word") << Role::Owner << u"my password is odd"_s << ok;
    QTest::newRow("clerk, one digit") << Role::Clerk << u"777777"_s << weak;
    QTest::newRow("clerk, a run") << Role::Clerk << u"345678"_s << weak;
    QTest::newRow("clerk, a piece twice") << Role::Clerk << u"135135"_s << weak;
    QTest::newRow("clerk, pairs") << Role::Clerk << u"112233"_s << weak;
    QTest::newRow("clerk, no pattern") << Role::Clerk << u"482914"_s << ok;
    QTest::newRow("owner, 201 characters") << Role::Owner << u"x"_s.repeated(201) << no;
}

void TestStaff::secretsAreChecked()
{
    QFETCH(Role, role);
    QFETCH(QString, pin);
    const Result<QStringList> checked = checkSecret(role, pin);
    const QString answer = !checked             ? codeOf(checked.refusal())
                           : checked->isEmpty() ? u"ok"_s
                                                : u"weak"_s;
    QTEST(answer, "answer");
}

void TestStaff::weakSecretsAreTakenAndWarnedOf()
{
    Shop shop(Terms{});
    const Answer answer = Shop::done(
        Staff(*shop.desk, Shop::cheap).user({}, request("eva", Role::Manager, "123456")));
    QCOMPARE(answer.warnings, QStringList{u"weak-pin"_s});
    QCOMPARE(answer.figures.value(u"role"_s).toString(), u"manager"_s);
    QVERIFY(shop.desk->signIn(u"eva"_s, u"123456"_s));
}

void TestStaff::namesDifferInMoreThanCapitals()
{
    Shop shop(Terms{});
    Staff staff(*shop.desk, Shop::cheap);
    Shop::done(staff.user({}, request("Wang", Role::Clerk, "482914")));
    const auto refused = staff.user({}, request("WANG", Role::Clerk, "482914"));
    QCOMPARE(codeOfResult(refused), u"bad-request"_s);
    QCOMPARE(codeOfResult(staff.user({}, request("Wang", Role::Manager))), u"done"_s);
}

void TestStaff::theCommandLinesNameIsItsOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"command-line"_s;
    QTest::newRow("capitals") << u"Command-Line"_s;
    QTest::newRow("blanks") << u" command-line "_s;
}

void TestStaff::theCommandLinesNameIsItsOwn()
{
    QFETCH(QString, name);
    QVERIFY(!checkUserName(name));
    QVERIFY(!checkTillName(name));
}

void TestStaff::tillNamesCanBeSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("a digit") << u"1"_s << true;
    QTest::newRow("Han") << u"前台 2"_s << true;
    QTest::newRow("32") << u"x"_s.repeated(32) << true;
    QTest::newRow("33") << u"x"_s.repeated(33) << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("blanks") << u"  "_s << false;
    QTest::newRow("blank end") << u"1 "_s << false;
    QTest::newRow("a line end") << u"1\n2"_s << false;
}

void TestStaff::tillNamesCanBeSeen()
{
    QFETCH(QString, name);
    QTEST(static_cast<bool>(checkTillName(name)), "isGood");
}

void TestStaff::storedSecretTellsNothing()
{
    Shop shop(Terms{});
    shop.standIn("ann", Role::Clerk);
    shop.standIn("bob", Role::Clerk);
    const Users users(shop.store->connection());
    const QString ann = users.named(u"ann"_s)->secret;
    QVERIFY(ann.startsWith(u"$argon2id$"_s));
    QVERIFY(!ann.contains(clerkPin));
    QVERIFY(ann != users.named(u"bob"_s)->secret);
}

void TestStaff::secretNeedsItsPepper()
{
    const QByteArray pepper = randomKey();
    const QString stored = hashedSecret(u"274951"_s, pepper, Shop::cheap);
    QVERIFY(matchesSecret(u"274951"_s, pepper, stored));
    QVERIFY(matchesSecret(u"２７４９５１"_s, pepper, stored)); // full width is how one types it
    QVERIFY(!matchesSecret(u"274952"_s, pepper, stored));
    QVERIFY(!matchesSecret(u"274951"_s, randomKey(), stored));
    QVERIFY(!matchesSecret(u"274951"_s, pepper, u"rubbish"_s));
}

void TestStaff::ownerMakesAnyone()
{
    Shop shop(Terms{});
    shop.standIn("olga", Role::Owner);
    Staff staff(*shop.desk, Shop::cheap);
    for (const Role role : {Role::Clerk, Role::Manager, Role::Owner}) {
        const QString name = u"new "_s + nameOf(role);
        UserRequest user = request(qPrintable(name), role, "a good pass phrase");
        QCOMPARE(codeOfResult(staff.user({}, user)), u"done"_s);
        user.isActive = false;
        user.role = Role::Clerk;
        QCOMPARE(codeOfResult(staff.user({}, user)), u"done"_s);
        const auto stored = Users(shop.store->connection()).named(name);
        QCOMPARE(stored->role, Role::Clerk);
        QVERIFY(!stored->isActive);
    }
}

void TestStaff::newUserNeedsRoleAndPin()
{
    Shop shop(Terms{});
    Staff staff(*shop.desk, Shop::cheap);
    QCOMPARE(codeOfResult(staff.user({}, request("x", std::nullopt, "274951"))), u"bad-request"_s);
    QCOMPARE(codeOfResult(staff.user({}, request("x", Role::Clerk))), u"bad-request"_s);
    QCOMPARE(codeOfResult(staff.user({}, request("x", Role::Clerk, "12"))), u"bad-request"_s);
    QCOMPARE(codeOfResult(staff.user({}, request("", Role::Clerk, "274951"))), u"bad-request"_s);
    QCOMPARE(codeOfResult(staff.user({}, request("a\nb", Role::Clerk, "274951"))),
             u"bad-request"_s);
    UserRequest linked = request("x", Role::Clerk, "274951");
    linked.member = MemberRef{MemberRef::Kind::Card, u"none"_s};
    QCOMPARE(codeOfResult(staff.user({}, linked)), u"no-such-member"_s);
    QVERIFY(!Users(shop.store->connection()).named(u"x"_s));
}

void TestStaff::managerSetsOnlyClerksPins()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    shop.standIn("other", Role::Manager);
    shop.standIn("manager", Role::Manager);
    Staff staff(*shop.desk, Shop::cheap);
    QCOMPARE(codeOfResult(staff.user({}, request("clerk", std::nullopt, "881375"))), u"done"_s);
    QCOMPARE(codeOfResult(staff.user({}, request("clerk", Role::Clerk, "881376"))), u"done"_s);
    for (const UserRequest &user : {request("clerk", Role::Manager, "881375"), request("clerk"),
                                    request("other", std::nullopt, "a good pass phrase"),
                                    request("manager", std::nullopt, "a good pass phrase"),
                                    request("new", Role::Clerk, "881375")})
        QCOMPARE(codeOfResult(staff.user({}, user)), u"not-allowed"_s);
    UserRequest off = request("clerk", std::nullopt, "881375");
    off.isActive = false;
    QCOMPARE(codeOfResult(staff.user({}, off)), u"not-allowed"_s);
    QVERIFY(shop.desk->signIn(u"clerk"_s, u"881376"_s));
}

void TestStaff::clerkChangesNobody()
{
    Shop shop(Terms{});
    shop.standIn("other", Role::Clerk);
    shop.standIn("clerk", Role::Clerk);
    Staff staff(*shop.desk, Shop::cheap);
    for (const char *name : {"other", "clerk", "Owner", "new"})
        QCOMPARE(codeOfResult(staff.user({}, request(name, Role::Clerk, "881375"))),
                 u"not-allowed"_s);
}

void TestStaff::lastOwnerStays_data()
{
    QTest::addColumn<bool>("hasSecond");
    QTest::addColumn<bool>("demotes");
    QTest::addColumn<QString>("answer");
    QTest::newRow("the last made manager") << false << true << u"not-allowed"_s;
    QTest::newRow("the last switched off") << false << false << u"not-allowed"_s;
    QTest::newRow("one of two made manager") << true << true << u"done"_s;
    QTest::newRow("one of two switched off") << true << false << u"done"_s;
}

void TestStaff::lastOwnerStays()
{
    QFETCH(bool, hasSecond);
    QFETCH(bool, demotes);
    Shop shop(Terms{});
    Staff staff(*shop.desk, Shop::cheap);
    if (hasSecond)
        Shop::done(staff.user({}, request("second", Role::Owner, "a good pass phrase")));
    UserRequest user = request("Owner");
    if (demotes)
        user.role = Role::Manager;
    else
        user.isActive = false;
    QTEST(codeOfResult(staff.user({}, user)), "answer");
}

void TestStaff::ownAccountIsLinked()
{
    Shop shop(Terms{});
    const MemberId account = shop.enrol("100");
    shop.standIn("clerk", Role::Clerk);
    shop.desk->signInAsCommandLine();
    UserRequest user = request("clerk");
    user.member = MemberRef{MemberRef::Kind::Card, u"100"_s};
    Shop::done(Staff(*shop.desk, Shop::cheap).user({}, user));
    Shop::done(shop.desk->signIn(u"clerk"_s, clerkPin));
    QCOMPARE(shop.desk->who()->ownAccount, std::optional(account));
    QCOMPARE(shop.refusalOf(shop.sale(account, {line("10.00")})), u"not-allowed"_s);
}

void TestStaff::newSecretUnlocks()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!shop.desk->signIn(u"clerk"_s, u"000001"_s));
    QCOMPARE(codeOf(shop.desk->signIn(u"clerk"_s, clerkPin).refusal()), u"locked-out"_s);
    shop.desk->signInAsCommandLine();
    Shop::done(Staff(*shop.desk, Shop::cheap).user({}, request("clerk", std::nullopt, "881375")));
    QVERIFY(shop.desk->signIn(u"clerk"_s, u"881375"_s));
}

void TestStaff::goodSecretsHaveNoFlaw_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("flaw"); // -1: none
    const auto row = [](const char *name, Role role, const QString &text, int flaw) {
        QTest::newRow(name) << role << text << flaw;
    };
    const auto of = [](SecretFlaw flaw) { return static_cast<int>(flaw); };
    row("clerk, 6 digits", Role::Clerk, u"482914"_s, -1);
    row("clerk, 5 digits", Role::Clerk, u"48291"_s, of(SecretFlaw::NotSixDigits));
    row("clerk, 7 digits", Role::Clerk, u"4829147"_s, of(SecretFlaw::NotSixDigits));
    row("clerk, 3 digits", Role::Clerk, u"482"_s, of(SecretFlaw::TooShort));
    row("clerk, 6 letters", Role::Clerk, u"kzmwqa"_s, of(SecretFlaw::NotSixDigits));
    row("clerk, full-width digits", Role::Clerk, u"４８２９１４"_s, of(SecretFlaw::NotSixDigits));
    row("clerk, a run", Role::Clerk, u"123456"_s, of(SecretFlaw::GuessedFirst));
    row("manager, 6 digits", Role::Manager, u"482914"_s, of(SecretFlaw::Short));
    row("owner, 9 characters", Role::Owner, u"kzm wqa 7"_s, of(SecretFlaw::Short));
    row("owner, 10 characters", Role::Owner, u"kzm wqa 71"_s, -1);
    row("owner, 10 of the first guessed", Role::Owner, u"qwertyuiop"_s,
        of(SecretFlaw::GuessedFirst));
    row("owner, 5 characters", Role::Owner, u"kzm w"_s, of(SecretFlaw::TooShort));
    row("owner, 200 characters", Role::Owner, u"xk7 "_s.repeated(50), -1);
    row("owner, 201 characters", Role::Owner, u"xk7 "_s.repeated(50) + u'x',
        of(SecretFlaw::TooLong));
}

void TestStaff::goodSecretsHaveNoFlaw()
{
    QFETCH(Role, role);
    QFETCH(QString, text);
    const std::optional<SecretFlaw> flaw = flawOf(role, text);
    QTEST(flaw ? static_cast<int>(*flaw) : -1, "flaw");
    QCOMPARE(static_cast<bool>(checkGoodSecret(role, text)), !flaw);
    QCOMPARE(static_cast<bool>(checkSecret(role, text)), !flaw || !isUnusable(*flaw));
}

void TestStaff::preparedSecretsAreGoodOnes()
{
    Shop shop(Terms{});
    Staff staff(*shop.desk, Shop::cheap);
    const auto prepared = [&](const QString &text) {
        auto made = std::make_shared<NewSecret>(*shop.store, text, Shop::cheap);
        made->work();
        UserRequest user = request("lin", Role::Clerk);
        user.prepared = std::move(made);
        return user;
    };
    QCOMPARE(codeOfResult(staff.user({}, prepared(u"123456"_s))), u"bad-request"_s);
    QVERIFY(!Users(shop.store->connection()).named(u"lin"_s));
    QCOMPARE(codeOfResult(staff.user({}, prepared(u"482914"_s))), u"done"_s);
    QVERIFY(shop.desk->signIn(u"lin"_s, u"482914"_s));
}

void TestStaff::namesAreChanged()
{
    Shop shop(Terms{});
    shop.standIn("ann", Role::Clerk);
    shop.standIn("bob", Role::Clerk);
    shop.desk->signInAsCommandLine();
    Staff staff(*shop.desk, Shop::cheap);
    const auto renamed = [&](const char *from, const QString &into) {
        UserRequest user = request(from);
        user.newName = into;
        return codeOfResult(staff.user({}, user));
    };
    QCOMPARE(renamed("ann", u"BOB"_s), u"bad-request"_s);
    QCOMPARE(renamed("ann", QString()), u"bad-request"_s);
    QCOMPARE(renamed("ann", u"command-line"_s), u"bad-request"_s);
    QCOMPARE(renamed("ann", u"Ann"_s), u"done"_s);
    QCOMPARE(renamed("Ann", u"李安"_s), u"done"_s);
    QVERIFY(shop.desk->signIn(u"李安"_s, clerkPin));
    QVERIFY(!shop.desk->signIn(u"ann"_s, clerkPin));
    QCOMPARE(shop.verified(), QString());
}

void TestStaff::managersRenameNobody()
{
    Shop shop(Terms{});
    shop.standIn("ann", Role::Clerk);
    shop.standIn("manager", Role::Manager);
    UserRequest user = request("ann", std::nullopt, "881375");
    user.newName = u"eve"_s;
    QCOMPARE(codeOfResult(Staff(*shop.desk, Shop::cheap).user({}, user)), u"not-allowed"_s);
}

void TestStaff::oneChangesOnesOwnSecretByTheOldOne()
{
    Shop shop(Terms{});
    shop.standIn("ann", Role::Clerk);
    Staff staff(*shop.desk, Shop::cheap);
    const auto change = [&](const QString &old, const QString &wish) {
        Proof proof(*shop.store, shop.clock.now(), u"ann"_s, old);
        proof.work();
        NewSecret made(*shop.store, wish, Shop::cheap);
        made.work();
        return codeOfResult(staff.ownSecret({}, proof, made));
    };
    QCOMPARE(change(u"000001"_s, u"482914"_s), u"wrong-pin"_s);
    QCOMPARE(Users(shop.store->connection()).named(u"ann"_s)->fails, 1);
    QCOMPARE(change(clerkPin, u"4829"_s), u"bad-request"_s);
    QCOMPARE(change(clerkPin, u"482914"_s), u"done"_s);
    QVERIFY(!shop.desk->signIn(u"ann"_s, clerkPin));
    QVERIFY(shop.desk->signIn(u"ann"_s, u"482914"_s));
    QCOMPARE(shop.verified(), QString());
}

void TestStaff::anothersProofChangesNothing()
{
    Shop shop(Terms{});
    shop.standIn("ann", Role::Clerk);
    shop.standIn("bob", Role::Clerk);
    Proof proof(*shop.store, shop.clock.now(), u"ann"_s, clerkPin);
    proof.work();
    NewSecret wish(*shop.store, u"482914"_s, Shop::cheap);
    wish.work();
    QCOMPARE(codeOfResult(Staff(*shop.desk, Shop::cheap).ownSecret({}, proof, wish)),
             u"not-allowed"_s);
    QVERIFY(shop.desk->signIn(u"ann"_s, clerkPin));
}

void TestStaff::staffIsListedToThoseWhoLookAfterIt()
{
    Shop shop(Terms{});
    shop.standIn("ann", Role::Clerk);
    QCOMPARE(codeOf(Staff(*shop.desk).people().refusal()), u"not-allowed"_s);
    shop.clock.advanceMs(60'000);
    const Instant signedIn = shop.clock.now();
    shop.standIn("max", Role::Manager);
    const std::vector<Colleague> people = Shop::done(Staff(*shop.desk).people());
    QCOMPARE(people.size(), size_t(3));
    QCOMPARE(people[0].name, u"Owner"_s);
    QVERIFY(!people[0].lastSignIn);
    QCOMPARE(people[1].name, u"ann"_s);
    QCOMPARE(people[2].role, Role::Manager);
    QCOMPARE(people[2].lastSignIn, std::optional(signedIn));
    QVERIFY(people[1].lastSignIn && *people[1].lastSignIn < signedIn);
    shop.desk->signOut();
    QCOMPARE(codeOf(Staff(*shop.desk).people().refusal()), u"not-signed-in"_s);
}

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
