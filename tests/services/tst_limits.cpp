// Adjusting up to the limit, at it, above it, on one's own account, with and without a word: every
// role (X1). And what a word is good for: once, for the one operation that carries it, not for
// long.

#include "services/credentials.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "services/staff.h"
#include "services/wallet.h"
#include "storage/operations.h"
#include "storage/users.h"

#include <QtTest>

#include <cstdlib>
#include <map>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"a good pass phrase"_s;
constexpr qint64 limit = 100;

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void adjusting_data();
    void adjusting();
    void aWordIsGoodOnce();
    void aWordIsGoodForAMinute();
    void aWordIsForTheOperationThatCarriesIt();
    void aWrongWordOpensNothingAndIsCounted();
    void aReplayNeedsNoWordAndHasNoSecondEffect();

private:
    void makeUser(const QString &name, Role role)
    {
        m_shop->desk->signInAsCommandLine();
        const MemberId account = m_shop->enrol(QString(name).replace(u' ', u'-').toLatin1());
        UserRequest request;
        request.name = name;
        request.role = role;
        request.pin = secret;
        request.member = MemberRef::of(account);
        Shop::done(Staff(*m_shop->desk, Shop::cheap).user({}, request));
        m_accounts.insert_or_assign(name, account);
    }
    Result<Answer> adjust(MemberId member, qint64 points,
                          const std::optional<Approval> &approval = {})
    {
        Envelope envelope;
        envelope.approval = approval;
        return PointsDesk(*m_shop->desk)
            .adjust(envelope, {MemberRef::of(member), Points(points), u"count"_s});
    }
    std::shared_ptr<Proof> word(const QString &user)
    {
        auto proof = std::make_shared<Proof>(*m_shop->store, m_shop->clock.now(), user, secret);
        proof->work();
        return proof;
    }

    std::unique_ptr<Shop> m_shop;
    std::map<QString, MemberId> m_accounts;
    std::optional<MemberId> m_member;
};

void TestLimits::initTestCase()
{
    m_shop = std::make_unique<Shop>(
        Terms{.policy = R"("limits": {"clerk_adjust": 100})", .rewards = {}});
    makeUser(u"clerk"_s, Role::Clerk);
    makeUser(u"other clerk"_s, Role::Clerk);
    makeUser(u"manager"_s, Role::Manager);
    makeUser(u"other manager"_s, Role::Manager);
    makeUser(u"second-owner"_s, Role::Owner);
    m_shop->desk->signInAsCommandLine();
    m_member = m_shop->enrol("somebody");
}

void TestLimits::adjusting_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QString>("answer");
    for (const QString &who : {u"clerk"_s, u"manager"_s, u"second-owner"_s}) {
        for (const qint64 points : {qint64(1), limit - 1, limit, limit + 1, -limit, -limit - 1}) {
            for (const QString &word :
                 {QString(), u"other clerk"_s, u"other manager"_s, u"Owner"_s, who}) {
                for (const bool isOwn : {false, true}) {
                    const bool isAbove = std::abs(points) > limit;
                    const bool hasWord = word == u"other manager"_s || word == u"Owner"_s;
                    const bool wantsWord = who == u"clerk"_s || isAbove;
                    const bool isNoWord = !word.isEmpty() && !hasWord; // a clerk's, one's own
                    const QString answer = isNoWord                ? u"needs-approval"_s
                                           : isOwn                 ? u"not-allowed"_s
                                           : wantsWord && !hasWord ? u"needs-approval"_s
                                                                   : u"done"_s;
                    QTest::addRow("%s, %lld points, word of %s, %s", qPrintable(who),
                                  static_cast<long long>(points),
                                  word.isEmpty() ? "nobody" : qPrintable(word),
                                  isOwn ? "own account" : "another's")
                        << who << points << word << isOwn << answer;
                }
            }
        }
    }
}

void TestLimits::adjusting()
{
    QFETCH(QString, who);
    QFETCH(qint64, points);
    QFETCH(QString, word);
    QFETCH(bool, isOwn);
    QFETCH(QString, answer);
    // Enough to take from, and as much afterwards as before.
    const MemberId member = isOwn ? m_accounts.at(who) : *m_member;
    m_shop->desk->signInAsCommandLine();
    m_shop->sell(member, {line("500.00")});
    Shop::done(m_shop->desk->signIn(who, secret));
    const qint64 before = m_shop->points(member);
    const auto approval = word.isEmpty() ? std::nullopt : std::optional(Approval{word, secret});
    const Result<Answer> result = adjust(member, points, approval);
    QCOMPARE(result ? u"done"_s : codeOf(result.refusal()), answer);
    QCOMPARE(m_shop->points(member), result ? before + points : before);
    if (result) {
        const auto done = Operations(m_shop->store->connection()).find(*result->operation);
        QCOMPARE(done->approver.has_value(), !word.isEmpty());
    }
}

// The same proof carried by a second operation opens nothing.
void TestLimits::aWordIsGoodOnce()
{
    Shop::done(m_shop->desk->signIn(u"clerk"_s, secret));
    Approval approval{u"manager"_s, {}, word(u"manager"_s)};
    QVERIFY(bool(adjust(*m_member, 5, approval)));
    bool isOpen = false;
    try {
        isOpen = bool(adjust(*m_member, 5, approval));
    } catch (const std::logic_error &) {
        isOpen = false; // used up: a mistake of the caller's
    }
    QVERIFY(!isOpen);
}

void TestLimits::aWordIsGoodForAMinute()
{
    Shop::done(m_shop->desk->signIn(u"clerk"_s, secret));
    const Approval intime{u"manager"_s, {}, word(u"manager"_s)};
    m_shop->clock.advanceMs(60'000);
    QVERIFY(bool(adjust(*m_member, 5, intime)));
    const Approval late{u"manager"_s, {}, word(u"manager"_s)};
    m_shop->clock.advanceMs(60'001);
    QCOMPARE(codeOf(adjust(*m_member, 5, late).refusal()), u"needs-approval"_s);
}

void TestLimits::aWordIsForTheOperationThatCarriesIt()
{
    Shop::done(m_shop->desk->signIn(u"clerk"_s, secret));
    QVERIFY(bool(adjust(*m_member, 5, Approval{u"manager"_s, secret})));
    QCOMPARE(codeOf(adjust(*m_member, 5).refusal()), u"needs-approval"_s);
    QCOMPARE(codeOf(adjust(*m_member, 6).refusal()), u"needs-approval"_s);
    QCOMPARE(codeOf(adjust(m_accounts.at(u"second-owner"_s), 5).refusal()), u"needs-approval"_s);
}

void TestLimits::aWrongWordOpensNothingAndIsCounted()
{
    Shop::done(m_shop->desk->signIn(u"clerk"_s, secret));
    const auto fails = [&] {
        return Users(m_shop->store->connection()).named(u"other manager"_s)->fails;
    };
    const int before = fails();
    QCOMPARE(codeOf(adjust(*m_member, 5, Approval{u"other manager"_s, u"a guess"_s}).refusal()),
             u"wrong-pin"_s);
    QCOMPARE(fails(), before + 1);
    QVERIFY(bool(adjust(*m_member, 5, Approval{u"other manager"_s, secret})));
    QCOMPARE(fails(), 0);
}

void TestLimits::aReplayNeedsNoWordAndHasNoSecondEffect()
{
    Shop::done(m_shop->desk->signIn(u"clerk"_s, secret));
    Envelope envelope;
    envelope.id = u"once"_s;
    envelope.content = "adjust";
    envelope.approval = Approval{u"manager"_s, secret};
    PointsDesk desk(*m_shop->desk);
    const AdjustRequest request{MemberRef::of(*m_member), Points(5), u"count"_s};
    const Answer first = Shop::done(desk.adjust(envelope, request));
    const qint64 points = m_shop->points(*m_member);
    envelope.approval.reset();
    const Answer again = Shop::done(desk.adjust(envelope, request));
    QVERIFY(again.isReplayed);
    QCOMPARE(again.operation, first.operation);
    QCOMPARE(m_shop->points(*m_member), points);
    QCOMPARE(m_shop->faults(), QString());
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
