// Who may do what: trust.md's table, every role × every act × alone, with a word, on one's own
// account, alone on duty (X1).

#include "services/allacts.h"
#include "services/permissions.h"
#include "services/salesfloor.h"
#include "services/staff.h"
#include "storage/auditlog.h"
#include "storage/operations.h"
#include "storage/users.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

// As trust.md has it, its guards too; `extend` from R8, `attach` from S20.
constexpr struct
{
    const char *act;
    const char *clerk;
    const char *manager;
    const char *owner;
} table[] = {
    {"look", "yes", "yes", "yes"},
    {"browse", "no", "yes", "yes"},
    {"enrol", "yes", "yes", "yes"},
    {"earn", "yes", "yes", "yes"},
    {"redeem", "yes", "yes", "yes"},
    {"refund-with-receipt", "yes", "yes", "yes"},
    {"refund-without-receipt", "approval", "yes", "yes"},
    {"undo-own-last", "yes", "yes", "yes"},
    {"undo-other", "approval", "yes", "yes"},
    {"adjust", "approval", "yes", "yes"},
    {"adjust-above", "approval", "second", "second"},
    {"own-account", "other", "other", "other"},
    {"merge", "no", "second", "yes"},
    {"erase", "no", "second", "yes"},
    {"programme-publish", "no", "no", "yes"},
    {"import", "no", "yes", "yes"},
    {"export", "no", "no", "yes"},
    {"top-up", "yes", "yes", "yes"},
    {"give-with-card", "yes", "yes", "yes"},
    {"give-without-card", "approval", "yes", "yes"},
    {"cash-out", "approval", "yes", "yes"},
    {"update-contact", "approval", "yes", "yes"},
    {"update", "yes", "yes", "yes"},
    {"freeze", "yes", "yes", "yes"},
    {"unfreeze", "no", "yes", "yes"},
    {"coupon", "no", "yes", "yes"},
    {"tier", "no", "yes", "yes"},
    {"stock", "no", "yes", "yes"},
    {"benefit", "yes", "yes", "yes"},
    {"tag", "yes", "yes", "yes"},
    {"consent", "yes", "yes", "yes"},
    {"attach", "approval", "yes", "yes"},
    {"extend", "no", "no", "yes"},
    {"day-end", "yes", "yes", "yes"},
    {"final-report", "no", "no", "yes"},
    {"users", "no", "no", "yes"},
    {"clerk-pins", "no", "yes", "yes"},
    {"confirm-clock", "no", "yes", "yes"},
    {"enter-past", "no", "yes", "yes"},
    {"read-audit", "no", "yes", "yes"},
    {"restore", "no", "no", "yes"},
    {"settings", "no", "no", "yes"},
    {"earn-many-times", "approval", "yes", "yes"},
    {"redeem-young-account", "approval", "yes", "yes"},
    {"reveal-phone", "yes", "yes", "yes"},
    {"own-secret", "yes", "yes", "yes"},
    {"backup", "no", "yes", "yes"},
    {"see-codes", "no", "no", "yes"},
};

const QSet<QString> harmlessOnOwnAccount{
    u"look"_s,    u"browse"_s, u"enrol"_s,    u"update"_s, u"update-contact"_s, u"tag"_s,
    u"consent"_s, u"freeze"_s, u"unfreeze"_s, u"erase"_s,  u"reveal-phone"_s,   u"own-secret"_s};

const QString secret = u"a good pass phrase"_s;

// What the door should say; "done" where it opens.
QString expected(const QString &permission, const QString &situation, const QString &act,
                 const QString &role)
{
    const bool isOwn = situation.startsWith(u"own account"_s);
    if (situation == u"a clerk's word"_s || situation == u"one's own word"_s)
        return u"needs-approval"_s;
    const bool hasWord = situation == u"a manager's word"_s;
    // The last owner never goes, so only he can be the one of manager's rank or above.
    const bool isAlone = situation.endsWith(u"alone"_s) && role == u"second-owner"_s;
    if (isOwn && !harmlessOnOwnAccount.contains(act) && !isAlone)
        return u"not-allowed"_s;
    if (permission == u"yes"_s)
        return u"done"_s;
    if (permission == u"approval"_s)
        return hasWord ? u"done"_s : u"needs-approval"_s;
    if (permission == u"second"_s)
        return hasWord || isAlone ? u"done"_s : u"needs-approval"_s;
    return u"not-allowed"_s;
}

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyActHasItsRow();
    void doorOpensAsTheTableSays_data();
    void doorOpensAsTheTableSays();
    void privilegedActsAreAuditedOnce_data();
    void privilegedActsAreAuditedOnce();
    void approverWhoOwnsTheAccountDoesNotCount();
    void approverIsOnRecord();
    void nobodyAtTheTillMayDoNothing();

private:
    void makeUser(const QString &name, Role role, std::optional<MemberId> member = std::nullopt);
    void setActive(const QString &name, bool isActive);
    Result<Answer> attempt(Act act, std::optional<MemberId> member,
                           const std::optional<Approval> &approval);

    std::unique_ptr<Shop> m_shop;
    std::map<QString, MemberId> m_accounts; // by user
};

void TestPermissions::makeUser(const QString &name, Role role, std::optional<MemberId> member)
{
    UserRequest request;
    request.name = name;
    request.role = role;
    request.pin = secret;
    if (member)
        request.member = MemberRef::of(*member);
    m_shop->desk->signInAsCommandLine();
    Shop::done(Staff(*m_shop->desk, Shop::cheap).user({}, request));
}

void TestPermissions::setActive(const QString &name, bool isActive)
{
    UserRequest request;
    request.name = name;
    request.isActive = isActive;
    m_shop->desk->signInAsCommandLine();
    Shop::done(Staff(*m_shop->desk, Shop::cheap).user({}, request));
}

Result<Answer> TestPermissions::attempt(Act act, std::optional<MemberId> member,
                                        const std::optional<Approval> &approval)
{
    Envelope envelope;
    envelope.approval = approval;
    return m_shop->desk->write(envelope,
                               {.kind = OperationKind::Settings, .act = act, .member = member},
                               [](Work &) -> Result<Done> { return Done{}; });
}

void TestPermissions::initTestCase()
{
    m_shop = std::make_unique<Shop>(Terms{});
    for (const auto &[name, role] : {std::pair{u"clerk"_s, Role::Clerk},
                                     {u"manager"_s, Role::Manager},
                                     {u"second-owner"_s, Role::Owner}}) {
        m_shop->desk->signInAsCommandLine();
        const MemberId account = m_shop->enrol(name.toLatin1());
        m_accounts.emplace(name, account);
        makeUser(name, role, account);
    }
    makeUser(u"other clerk"_s, Role::Clerk);
    makeUser(u"other manager"_s, Role::Manager);
    setActive(u"Owner"_s, false);
}

void TestPermissions::everyActHasItsRow()
{
    QCOMPARE(std::size(table), static_cast<size_t>(Act::SeeCodes) + 1);
    QCOMPARE(allActs().size(), std::size(table));
    for (size_t i = 0; i < std::size(table); ++i)
        QCOMPARE(nameOf(static_cast<Act>(i)), QLatin1StringView(table[i].act));
}

void TestPermissions::doorOpensAsTheTableSays_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("answer");
    const QStringList situations{u"no word"_s,           u"a manager's word"_s, u"a clerk's word"_s,
                                 u"one's own word"_s,    u"own account"_s,      u"alone"_s,
                                 u"own account, alone"_s};
    for (size_t i = 0; i < std::size(table); ++i) {
        for (const QString &role : {u"clerk"_s, u"manager"_s, u"second-owner"_s}) {
            const char *const permission = role == u"clerk"_s     ? table[i].clerk
                                           : role == u"manager"_s ? table[i].manager
                                                                  : table[i].owner;
            for (const QString &situation : situations) {
                const QString act = QLatin1StringView(table[i].act);
                QTest::addRow("%s by %s, %s", table[i].act, qPrintable(role), qPrintable(situation))
                    << static_cast<int>(i) << role << situation
                    << expected(QLatin1StringView(permission), situation, act, role);
            }
        }
    }
}

void TestPermissions::doorOpensAsTheTableSays()
{
    QFETCH(int, act);
    QFETCH(QString, role);
    QFETCH(QString, situation);
    QFETCH(QString, answer);
    const bool isAlone = situation.endsWith(u"alone"_s);
    if (isAlone) {
        setActive(u"other manager"_s, false);
        if (role != u"manager"_s)
            setActive(u"manager"_s, false);
    }
    Shop::done(m_shop->desk->signIn(role, secret));
    std::optional<Approval> approval;
    if (situation == u"a manager's word"_s)
        approval = Approval{u"other manager"_s, secret};
    if (situation == u"a clerk's word"_s)
        approval = Approval{u"other clerk"_s, secret};
    if (situation == u"one's own word"_s)
        approval = Approval{role, secret};
    const auto account =
        situation.startsWith(u"own account"_s) ? std::optional(m_accounts.at(role)) : std::nullopt;
    const Result<Answer> result = attempt(static_cast<Act>(act), account, approval);
    if (isAlone) {
        for (const QString &one : {u"manager"_s, u"other manager"_s})
            setActive(one, true);
    }
    QCOMPARE(result ? u"done"_s : codeOf(result.refusal()), answer);
}

void TestPermissions::privilegedActsAreAuditedOnce_data()
{
    QTest::addColumn<int>("act");
    for (size_t i = 0; i < std::size(table); ++i) {
        if (qstrcmp(table[i].owner, "yes") == 0)
            QTest::addRow("%s", table[i].act) << static_cast<int>(i);
    }
}

// Invariant 10: one row for each operation that a clerk can't do alone, none for the others.
void TestPermissions::privilegedActsAreAuditedOnce()
{
    QFETCH(int, act);
    Shop::done(m_shop->desk->signIn(u"second-owner"_s, secret));
    const Answer answer = Shop::done(attempt(static_cast<Act>(act), std::nullopt, std::nullopt));
    const auto rows = AuditLog(m_shop->store->connection()).of(*answer.operation);
    const bool isPrivilegedRow = qstrcmp(table[act].clerk, "yes") != 0;
    QCOMPARE(rows.size(), isPrivilegedRow ? size_t(1) : size_t(0));
    if (isPrivilegedRow)
        QCOMPARE(rows.front().row.act, QLatin1StringView(table[act].act));
}

void TestPermissions::approverWhoOwnsTheAccountDoesNotCount()
{
    Shop::done(m_shop->desk->signIn(u"clerk"_s, secret));
    const MemberId account = m_accounts.at(u"manager"_s);
    const auto refused = attempt(Act::Adjust, account, Approval{u"manager"_s, secret});
    QCOMPARE(codeOf(refused.refusal()), u"needs-approval"_s);
    QVERIFY(attempt(Act::Adjust, account, Approval{u"other manager"_s, secret}));
}

void TestPermissions::approverIsOnRecord()
{
    Shop::done(m_shop->desk->signIn(u"clerk"_s, secret));
    const Answer answer =
        Shop::done(attempt(Act::CashOut, std::nullopt, Approval{u"manager"_s, secret}));
    Connection &books = m_shop->store->connection();
    const auto manager = Users(books).named(u"manager"_s);
    QCOMPARE(Operations(books).find(*answer.operation)->approver, std::optional(manager->id));
    const auto rows = AuditLog(books).of(*answer.operation);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().row.approver, std::optional(manager->id));
}

void TestPermissions::nobodyAtTheTillMayDoNothing()
{
    m_shop->desk->signOut();
    const auto refused = attempt(Act::Look, std::nullopt, std::nullopt);
    QCOMPARE(codeOf(refused.refusal()), u"not-signed-in"_s);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
