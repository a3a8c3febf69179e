// A secret proved in two steps loses none of its guards: the hash may take its time elsewhere (X1).

#include "services/credentials.h"
#include "services/membership.h"
#include "services/salesfloor.h"

#include <QtTest>

#include <thread>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"a good pass phrase"_s;

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private slots:
    void aTryIsCountedBeforeTheHash();
    void aRightSecretClearsTheCount();
    void aProofServesOnce();
    void whoIsSwitchedOffMeanwhileIsNotIn();
    void aNewSecretMeanwhileEndsTheProof();
    void proofsNotEndedLockOutTogether();
    void aProofApproves();
    void aProofOfOneselfApprovesNothing();

private:
    static int fails(Shop &shop, const QString &name = u"Owner"_s)
    {
        return Users(shop.store->connection()).named(name).value().fails;
    }
    static std::shared_ptr<Proof> worked(Shop &shop, const QString &name, const QString &pin)
    {
        const auto proof = shop.desk->begunProof(name, pin);
        std::thread([&] { proof->work(); }).join();
        return proof;
    }
};

void TestProof::aTryIsCountedBeforeTheHash()
{
    Shop shop(Terms{});
    const auto given = shop.desk->begunProof(u"Owner"_s, secret);
    QCOMPARE(fails(shop), 1);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, static_cast<void>(shop.desk->signIn(*given)));
    const auto wrong = worked(shop, u"Owner"_s, u"wrong"_s);
    QCOMPARE(fails(shop), 2);
    const Result<Role> role = shop.desk->signIn(*wrong);
    QCOMPARE(codeOf(role.refusal()), u"wrong-pin"_s);
    QCOMPARE(std::get<refusals::WrongPin>(role.refusal()).triesLeft, 3);
    QVERIFY(!shop.desk->who());
}

void TestProof::aRightSecretClearsTheCount()
{
    Shop shop(Terms{});
    const auto proof = worked(shop, u"Owner"_s, secret);
    QCOMPARE(fails(shop), 1);
    QVERIFY(Shop::done(shop.desk->signIn(*proof)) == Role::Owner);
    QCOMPARE(fails(shop), 0);
}

void TestProof::aProofServesOnce()
{
    Shop shop(Terms{});
    const auto proof = worked(shop, u"Owner"_s, secret);
    Shop::done(shop.desk->signIn(*proof));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, static_cast<void>(shop.desk->signIn(*proof)));
}

void TestProof::whoIsSwitchedOffMeanwhileIsNotIn()
{
    Shop shop(Terms{});
    shop.standIn("chief", Role::Owner);
    const auto proof = worked(shop, u"chief"_s, secret);
    const Users users(shop.store->connection());
    User gone = users.named(u"chief"_s).value();
    gone.isActive = false;
    users.update(gone);
    QCOMPARE(codeOf(shop.desk->signIn(*proof).refusal()), u"wrong-pin"_s);
}

void TestProof::aNewSecretMeanwhileEndsTheProof()
{
    Shop shop(Terms{});
    shop.standIn("chief", Role::Owner);
    const auto proof = worked(shop, u"chief"_s, secret);
    const Users users(shop.store->connection());
    User changed = users.named(u"chief"_s).value();
    changed.secret = users.named(u"Owner"_s).value().secret;
    users.update(changed);
    QCOMPARE(codeOf(shop.desk->signIn(*proof).refusal()), u"wrong-pin"_s);
}

// Many begun at once win no try more than one after the other.
void TestProof::proofsNotEndedLockOutTogether()
{
    Shop shop(Terms{});
    for (int i = 0; i < 5; ++i)
        shop.desk->begunProof(u"Owner"_s, u"wrong"_s);
    const auto sixth = worked(shop, u"Owner"_s, secret);
    QCOMPARE(codeOf(shop.desk->signIn(*sixth).refusal()), u"locked-out"_s);
    shop.clock.advanceMs(30'000);
    Shop::done(shop.desk->signIn(*worked(shop, u"Owner"_s, secret)));
}

void TestProof::aProofApproves()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    UpdateRequest update{MemberRef::of(shop.enrol("100"))};
    update.birthday = u"1990-02-03"_s;
    Envelope envelope;
    envelope.approval = Approval{u"Owner"_s, {}, worked(shop, u"Owner"_s, u"wrong"_s)};
    QCOMPARE(codeOf(Membership(*shop.desk).update(envelope, update).refusal()), u"wrong-pin"_s);
    QCOMPARE(fails(shop), 1);
    envelope.approval->proof = worked(shop, u"Owner"_s, secret);
    Shop::done(Membership(*shop.desk).update(envelope, update));
    QCOMPARE(fails(shop), 0);
}

void TestProof::aProofOfOneselfApprovesNothing()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    UpdateRequest update{MemberRef::of(shop.enrol("100"))};
    update.birthday = u"1990-02-03"_s;
    Envelope envelope;
    envelope.approval = Approval{u"clerk"_s, {}, worked(shop, u"clerk"_s, u"274951"_s)};
    QCOMPARE(codeOf(Membership(*shop.desk).update(envelope, update).refusal()),
             u"needs-approval"_s);
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
