// Who stands at a till is who the store says, at every operation (X1).

#include "services/salesfloor.h"
#include "storage/users.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"a good pass phrase"_s;
const Desk::Body nothing = [](Work &) -> Result<Done> { return Done{}; };

} // namespace

class TestOnDuty : public QObject
{
    Q_OBJECT

private slots:
    void rolesAreReadForEachOperation();
    void whoIsSwitchedOffIsGoneAtOnce();
};

// X1: privileges end with the role, not with the stream.
void TestOnDuty::rolesAreReadForEachOperation()
{
    Shop shop(Terms{});
    shop.standIn("chief", Role::Owner);
    shop.standIn("other", Role::Owner);
    Desk second(*shop.store, shop.clock, u"2"_s);
    Shop::done(second.signIn(u"chief"_s, secret));
    const Task task{.kind = OperationKind::Settings, .act = Act::Settings};
    Shop::done(second.write({}, task, nothing));
    const Users users(shop.store->connection());
    User demoted = users.named(u"chief"_s).value();
    demoted.role = Role::Clerk;
    users.update(demoted);
    QCOMPARE(codeOf(second.write({}, task, nothing).refusal()), u"not-allowed"_s);
    QCOMPARE(
        codeOf(second.momentOf(Envelope{.at = shop.clock.now().plusMs(-86'400'000)}).refusal()),
        u"time-not-allowed"_s);
    QVERIFY(second.who()->role == Role::Clerk);
}

void TestOnDuty::whoIsSwitchedOffIsGoneAtOnce()
{
    Shop shop(Terms{});
    shop.standIn("chief", Role::Owner);
    shop.standIn("other", Role::Owner);
    Desk writing(*shop.store, shop.clock, u"2"_s);
    Desk asking(*shop.store, shop.clock, u"3"_s);
    Shop::done(writing.signIn(u"chief"_s, secret));
    Shop::done(asking.signIn(u"chief"_s, secret));
    const Users users(shop.store->connection());
    User gone = users.named(u"chief"_s).value();
    gone.isActive = false;
    users.update(gone);
    QCOMPARE(codeOf(writing.write({}, {.kind = OperationKind::Tag}, nothing).refusal()),
             u"not-signed-in"_s);
    QCOMPARE(codeOf(asking.momentOf({}).refusal()), u"not-signed-in"_s);
    QVERIFY(!writing.who() && !asking.who());
}

QTEST_GUILESS_MAIN(TestOnDuty)
#include "tst_onduty.moc"
