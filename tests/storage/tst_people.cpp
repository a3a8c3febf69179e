#include "storage/auditlog.h"
#include "storage/benefits.h"
#include "storage/meta.h"
#include "storage/programmes.h"
#include "storage/shopstore.h"
#include "storage/storagetest.h"
#include "storage/users.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

// Who works in the shop, what they did, and under which programme.
class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void usersComeBackAndAreCounted();
    void failsAndLocksAreKept();
    void auditRowsAreReadInPages();
    void programmesAreInForceInOrder();
    void benefitUsesAreCountedInTheirSpan();
    void factsOfTheStoreAreKeptByKey();
};

void TestPeople::usersComeBackAndAreCounted()
{
    ShopStore shop;
    const Users users(shop.store);
    const MemberId member = shop.addMember();
    const UserId owner = users.insert({u"老板"_s, Role::Owner, u"secret"_s, {}});
    const UserId clerk = users.insert({u"小王"_s, Role::Clerk, u"pin"_s, member});
    QCOMPARE(users.named(u"小王"_s)->id, clerk);
    QCOMPARE(users.named(u"小王"_s)->member, member);
    QVERIFY(!users.named(u"小李"_s) && !users.find(UserId(9)));
    QCOMPARE(users.activeUsers(Role::Clerk), 2);
    QCOMPARE(users.activeUsers(Role::Manager), 1);
    User row = users.find(owner).value();
    row.isActive = false;
    row.secret = u"other"_s;
    users.update(row);
    QCOMPARE(users.activeUsers(Role::Manager), 0);
    QCOMPARE(users.find(owner)->secret, u"other"_s);
    QCOMPARE(users.all().size(), size_t(2));
    users.moveMember(member, {});
    QVERIFY(!users.find(clerk)->member);
    QCOMPARE(storageErrorOf([&] {
                 users.insert({u"老板"_s, Role::Clerk, u""_s, {}});
             }).constraintName(),
             u"user.name"_s);
}

void TestPeople::failsAndLocksAreKept()
{
    ShopStore shop;
    const Users users(shop.store);
    const UserId clerk = users.insert({u"小王"_s, Role::Clerk, u"pin"_s, {}});
    users.setFails(clerk, 5, shop.now.plusMs(30'000));
    QCOMPARE(users.find(clerk)->fails, 5);
    QCOMPARE(users.find(clerk)->lockedUntil, shop.now.plusMs(30'000));
    users.setFails(clerk, 0, {});
    QVERIFY(!users.find(clerk)->lockedUntil);
}

void TestPeople::auditRowsAreReadInPages()
{
    ShopStore shop;
    const AuditLog log(shop.store);
    const UserId clerk = Users(shop.store).insert({u"小王"_s, Role::Clerk, u"pin"_s, {}});
    const OperationId operation = shop.run(OperationKind::Adjust, [](Journal &) {});
    for (int i = 0; i < 3; ++i) {
        log.add({i == 1 ? std::optional(operation) : std::nullopt,
                 shop.now.plusMs(i),
                 shop.till,
                 clerk,
                 {},
                 u"adjust"_s,
                 i,
                 u"points 5"_s});
    }
    const auto page = log.page({}, 2);
    QCOMPARE(page.size(), size_t(2));
    QCOMPARE(page[0].row.flags, 2);
    QCOMPARE(log.page(page[1].id, 2).size(), size_t(1));
    QCOMPARE(log.of(operation).front().row.at, shop.now.plusMs(1));
    QCOMPARE(log.of(operation).front().row.act, u"adjust"_s);
    QCOMPARE(log.between(shop.now, shop.now.plusMs(2)).size(), size_t(2));
}

// S14
void TestPeople::programmesAreInForceInOrder()
{
    ShopStore shop;
    const Programmes programmes(shop.store);
    QVERIFY(!programmes.newest());
    const auto install = [&](Instant from, const QByteArray &text) {
        ProgrammeVersionId version{1};
        shop.run(OperationKind::ProgrammeUse, [&](Journal &journal) {
            version = journal.insert(NewProgrammeVersion{from, text});
        });
        return version;
    };
    const auto first = install(Instant(0), "{\"a\":1}");
    const auto second = install(shop.now, "{\"b\":2}");
    const auto all = programmes.all();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].id, first);
    QCOMPARE(all[1].text, QByteArray("{\"b\":2}"));
    QCOMPARE(programmes.newest(), second);
    QCOMPARE(programmes.find(first)->inForceFrom, Instant(0));
    QVERIFY(!programmes.find(ProgrammeVersionId(9)));
}

void TestPeople::benefitUsesAreCountedInTheirSpan()
{
    ShopStore shop;
    const MemberId member = shop.addMember();
    for (const int day : {20260131, 20260201}) {
        shop.run(OperationKind::Benefit, [&](Journal &journal) {
            journal.insert(NewBenefitUse{member, u"delivery"_s, u"silver"_s, shop.day(day)});
        });
    }
    const Benefits benefits(shop.store);
    QCOMPARE(benefits.uses(member, u"delivery"_s, {}), 2);
    QCOMPARE(benefits.uses(member, u"delivery"_s, {shop.day(20260201), {}}), 1);
    QCOMPARE(benefits.uses(member, u"delivery"_s, {{}, shop.day(20260130)}), 0);
    QCOMPARE(benefits.uses(member, u"other"_s, {}), 0);
}

void TestPeople::factsOfTheStoreAreKeptByKey()
{
    ShopStore shop;
    const Meta meta(shop.store);
    QVERIFY(!meta.value(u"id"_s));
    meta.put(u"id"_s, u"1"_s);
    meta.put(u"id"_s, u"2"_s);
    QCOMPARE(meta.value(u"id"_s), u"2"_s);
    meta.remove(u"id"_s);
    QVERIFY(!meta.value(u"id"_s));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestPeople)
#include "tst_people.moc"
