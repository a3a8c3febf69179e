// Members whom a mistaken merge made one are parted as they were, while nothing was spent (S39,
// S26).

#include "services/lookup.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/staff.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/operations.h"
#include "storage/users.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms terms()
{
    Terms terms;
    terms.policy = R"("expiry": {"after": "6 months"})";
    terms.rules = R"({"id": "friend", "on": "referral", "give": {"to": "referrer", "points": 50}})";
    terms.coupons = R"({"id": "c5", "name": "Five off", "discount": {"off": "5.00"}})";
    terms.rewards = R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 20})";
    terms.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver", "keep": {"for": "12 months"},
         "paths": [{"metric": "spend", "at_least": "100.00"}]})";
    return terms;
}

} // namespace

class TestUnmerging : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void bothAreAsTheyWere_data();
    void bothAreAsTheyWere();
    void emptyFieldsAreEmptyAgain();
    void formerNumbersLeadBack();
    void earlierMergesStay();
    void staffsOwnAccountGoesBack();
    void referralThatWasTakenBackIsGivenAgain();
    void purchasesSinceStayWithWhoStayed();
    void spentPointsForbidIt();
    void spentStoredValueForbidsIt();
    void usedCouponForbidsIt();
    void returnedPurchaseForbidsIt();
    void undoneOperationForbidsIt();
    void fieldsWrittenSinceStay();
    void onceOnlyAndInItsMonth();
    void erasedCannotBeParted();
    void furtherMergeForbidsIt();
    void permissions();
    void mayBeMergedAgain();

private:
    Membership membership() { return Membership(*m_shop->desk); }
    MemberId add(const QString &name, const QString &phone)
    {
        EnrolRequest request;
        request.name = name;
        request.phone = phone;
        request.card = u"c-"_s + name;
        return Shop::done(membership().enrol({}, request)).members.front().second;
    }
    Answer merge(MemberId from, MemberId into)
    {
        return Shop::done(membership().merge({}, {MemberRef::of(from), MemberRef::of(into)}));
    }
    Result<Answer> tried(const Answer &merged)
    {
        return membership().unmerge({}, {QString::number(merged.operation->value())});
    }
    QString refusal(const Answer &merged)
    {
        const auto result = tried(merged);
        return result ? u"done"_s : codeOf(result.refusal());
    }
    QJsonObject page(MemberId member) { return Lookup(*m_shop->desk).shown(member).toObject(); }
    void sound()
    {
        QCOMPARE(m_shop->faults(), QString());
        QCOMPARE(m_shop->verified(), QString());
    }

    std::unique_ptr<Shop> m_shop;
    std::optional<MemberId> m_anna;
    std::optional<MemberId> m_twin;
};

void TestUnmerging::init()
{
    m_shop = std::make_unique<Shop>(terms());
    m_anna = add(u"Anna"_s, u"13812345678"_s);
    m_twin = add(u"Anne"_s, u"13900001111"_s);
}

void TestUnmerging::bothAreAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("anna"); // what each bought; empty: nothing
    QTest::addColumn<QByteArray>("twin");
    QTest::newRow("nothing bought") << QByteArray() << QByteArray();
    QTest::newRow("both bought") << QByteArray("30.00") << QByteArray("12.00");
    QTest::newRow("the one who goes stands higher") << QByteArray("30.00") << QByteArray("120.00");
    QTest::newRow("the one who stays stands higher") << QByteArray("130.00") << QByteArray("1.00");
}

void TestUnmerging::bothAreAsTheyWere()
{
    QFETCH(QByteArray, anna);
    QFETCH(QByteArray, twin);
    if (!anna.isEmpty())
        m_shop->sell(*m_anna, {line(anna.constData())});
    if (!twin.isEmpty())
        m_shop->sell(*m_twin, {line(twin.constData())});
    Shop::done(Wallet(*m_shop->desk).topUp({}, {MemberRef::of(*m_twin), yuan("8.00"), u"cash"_s}));
    m_shop->givenCoupon(*m_twin, "c5");
    Shop::done(membership().tag({}, {MemberRef::of(*m_twin), {u"tea"_s}, {}}));
    Shop::done(membership().consent({}, {MemberRef::of(*m_twin), {u"marketing"_s, true}}));
    const QJsonObject annas = page(*m_anna);
    const QJsonObject twins = page(*m_twin);
    const Answer merged = merge(*m_twin, *m_anna);
    QVERIFY(page(*m_anna) != annas);
    const Answer parted = Shop::done(tried(merged));
    QCOMPARE(page(*m_anna), annas);
    QCOMPARE(page(*m_twin), twins);
    QCOMPARE(text(parted, "undone"), QString::number(merged.operation->value()));
    QVERIFY(Operations(m_shop->store->connection()).isUndone(*merged.operation));
    const Members members(m_shop->store->connection());
    QVERIFY(members.consents(*m_anna).empty());
    QCOMPARE(members.consents(*m_twin).size(), size_t(1));
    sound();
}

void TestUnmerging::emptyFieldsAreEmptyAgain()
{
    const MemberId bare = m_shop->enrol("bare");
    UpdateRequest update{MemberRef::of(*m_twin)};
    update.birthday = u"1990-02-03"_s;
    update.gender = u"f"_s;
    update.channel = u"sms"_s;
    Shop::done(membership().update({}, update));
    const Members members(m_shop->store->connection());
    const Person bares = members.find(bare)->person;
    const Person twins = members.find(*m_twin)->person;
    const Answer merged = merge(*m_twin, bare);
    QCOMPARE(members.find(bare)->person.phone, twins.phone);
    Shop::done(tried(merged));
    QVERIFY(members.find(bare)->person == bares);
    QVERIFY(members.find(*m_twin)->person == twins);
    sound();
}

void TestUnmerging::formerNumbersLeadBack()
{
    const Answer merged = merge(*m_twin, *m_anna);
    const auto byPhone = [&](const QString &phone) {
        return resolveMember(*m_shop->store, {MemberRef::Kind::Phone, phone}).value();
    };
    QCOMPARE(byPhone(u"13900001111"_s), *m_anna);
    Shop::done(tried(merged));
    QCOMPARE(byPhone(u"13900001111"_s), *m_twin);
    QCOMPARE(byPhone(u"13812345678"_s), *m_anna);
    QCOMPARE(resolveMember(*m_shop->store, {MemberRef::Kind::Card, u"c-Anne"_s}).value(), *m_twin);
}

void TestUnmerging::earlierMergesStay()
{
    const MemberId third = add(u"Anni"_s, u"13700002222"_s);
    m_shop->sell(third, {line("5.00")});
    merge(third, *m_twin);
    const QJsonObject twins = page(*m_twin);
    Shop::done(tried(merge(*m_twin, *m_anna)));
    QCOMPARE(page(*m_twin), twins);
    QCOMPARE(Members(m_shop->store->connection()).living(third), *m_twin);
    QCOMPARE(resolveMember(*m_shop->store, {MemberRef::Kind::Phone, u"13700002222"_s}).value(),
             *m_twin);
    sound();
}

void TestUnmerging::staffsOwnAccountGoesBack()
{
    UserRequest user;
    user.name = u"lin"_s;
    user.role = Role::Clerk;
    user.pin = u"274951"_s;
    user.member = MemberRef::of(*m_twin);
    Shop::done(Staff(*m_shop->desk, Shop::cheap).user({}, user));
    const Users users(m_shop->store->connection());
    const Answer merged = merge(*m_twin, *m_anna);
    QCOMPARE(users.named(u"lin"_s)->member, m_anna);
    Shop::done(tried(merged));
    QCOMPARE(users.named(u"lin"_s)->member, m_twin);
}

void TestUnmerging::referralThatWasTakenBackIsGivenAgain()
{
    const MemberId brought = m_shop->enrol("brought", MemberRef::of(*m_anna));
    QCOMPARE(m_shop->points(*m_anna), 50);
    const Answer merged = merge(brought, *m_anna);
    QCOMPARE(m_shop->points(*m_anna), 0);
    Shop::done(tried(merged));
    QCOMPARE(m_shop->points(*m_anna), 50);
    sound();
}

void TestUnmerging::purchasesSinceStayWithWhoStayed()
{
    m_shop->sell(*m_twin, {line("12.00")});
    const Answer merged = merge(*m_twin, *m_anna);
    m_shop->passDays(1);
    m_shop->sell(*m_anna, {line("7.00")});
    Shop::done(tried(merged));
    QCOMPARE(m_shop->points(*m_anna), 7);
    QCOMPARE(m_shop->account(*m_anna).purchases, 1);
    QCOMPARE(m_shop->points(*m_twin), 12);
    QCOMPARE(m_shop->account(*m_twin).lastPurchaseOn, std::optional(day("2026-11-02")));
    QCOMPARE(m_shop->account(*m_anna).lastPurchaseOn, std::optional(day("2026-11-03")));
    sound();
}

void TestUnmerging::spentPointsForbidIt()
{
    m_shop->sell(*m_twin, {line("12.00")});
    m_shop->sell(*m_anna, {line("12.00")});
    const Answer merged = merge(*m_twin, *m_anna);
    const Answer mug =
        Shop::done(Rewards(*m_shop->desk).redeem({}, {MemberRef::of(*m_anna), u"mug"_s, 1, {}}));
    QCOMPARE(refusal(merged), u"insufficient-points"_s);
    sound();
    // Given back, nothing is spent.
    m_shop->undo(mug);
    QCOMPARE(refusal(merged), u"done"_s);
    sound();
}

void TestUnmerging::spentStoredValueForbidsIt()
{
    Shop::done(Wallet(*m_shop->desk).topUp({}, {MemberRef::of(*m_twin), yuan("8.00"), u"cash"_s}));
    const Answer merged = merge(*m_twin, *m_anna);
    SaleRequest sale = m_shop->sale(*m_anna, {line("3.00")});
    sale.wish.allStoredValue = true;
    m_shop->sell(sale);
    QCOMPARE(refusal(merged), u"insufficient-stored-value"_s);
}

void TestUnmerging::usedCouponForbidsIt()
{
    const QString code = m_shop->givenCoupon(*m_twin, "c5");
    const Answer merged = merge(*m_twin, *m_anna);
    SaleRequest sale = m_shop->sale(*m_anna, {line("9.00")});
    sale.coupons = {code};
    m_shop->sell(sale);
    QCOMPARE(refusal(merged), u"coupon-used"_s);
}

void TestUnmerging::returnedPurchaseForbidsIt()
{
    const Answer sold = m_shop->sell(*m_twin, {line("12.00")});
    const Answer merged = merge(*m_twin, *m_anna);
    m_shop->refund(sold);
    QCOMPARE(refusal(merged), u"not-allowed"_s);
}

void TestUnmerging::undoneOperationForbidsIt()
{
    const Answer adjusted = Shop::done(
        PointsDesk(*m_shop->desk).adjust({}, {MemberRef::of(*m_twin), Points(5), u"why"_s}));
    const Answer merged = merge(*m_twin, *m_anna);
    m_shop->undo(adjusted);
    QCOMPARE(refusal(merged), u"not-allowed"_s);
}

void TestUnmerging::fieldsWrittenSinceStay()
{
    const MemberId bare = m_shop->enrol("bare");
    const Answer merged = merge(*m_twin, bare);
    UpdateRequest update{MemberRef::of(bare)};
    update.phone = u"13700002222"_s;
    Shop::done(membership().update({}, update));
    Shop::done(tried(merged));
    const Members members(m_shop->store->connection());
    QCOMPARE(members.find(bare)->person.phone, std::optional(u"+8613700002222"_s));
    QCOMPARE(members.find(*m_twin)->person.phone, std::optional(u"+8613900001111"_s));
    sound();
}

void TestUnmerging::onceOnlyAndInItsMonth()
{
    const Answer merged = merge(*m_twin, *m_anna);
    Shop::done(tried(merged));
    QCOMPARE(refusal(merged), u"already-undone"_s);
    const Answer again = merge(*m_twin, *m_anna);
    m_shop->set("2026-12-01 10:00");
    QCOMPARE(refusal(again), u"not-allowed"_s);
    const auto asked = [&](const QString &operation) {
        return codeOf(membership().unmerge({}, {operation}).refusal());
    };
    QCOMPARE(asked(u"99999"_s), u"no-such-operation"_s);
    QCOMPARE(asked(u"1"_s), u"no-such-operation"_s); // no merge
    QCOMPARE(asked(u"x"_s), u"no-such-operation"_s);
}

void TestUnmerging::erasedCannotBeParted()
{
    const Answer merged = merge(*m_twin, *m_anna);
    Shop::done(membership().erase({}, {MemberRef::of(*m_anna)}));
    QCOMPARE(refusal(merged), u"not-allowed"_s);
    const qint64 left = m_shop->store->connection()
                            .query("SELECT count(*) FROM detail WHERE text LIKE '%13900001111%'")
                            .scalar<qint64>();
    QCOMPARE(left, 0);
}

void TestUnmerging::furtherMergeForbidsIt()
{
    const MemberId third = add(u"Anni"_s, u"13700002222"_s);
    const Answer merged = merge(*m_twin, *m_anna);
    const Answer further = merge(*m_anna, third);
    QCOMPARE(refusal(merged), u"not-allowed"_s);
    // One after the other, from the last.
    QCOMPARE(refusal(further), u"done"_s);
    QCOMPARE(refusal(merged), u"done"_s);
    sound();
}

void TestUnmerging::permissions()
{
    const Answer merged = merge(*m_twin, *m_anna);
    m_shop->standIn("lin", Role::Clerk);
    QCOMPARE(refusal(merged), u"not-allowed"_s);
    m_shop->standIn("chen", Role::Manager);
    QCOMPARE(refusal(merged), u"needs-approval"_s);
    QVERIFY(membership().unmerge(Shop::approvedByOwner(),
                                 {QString::number(merged.operation->value())}));
    sound();
}

void TestUnmerging::mayBeMergedAgain()
{
    m_shop->sell(*m_twin, {line("12.00")});
    Shop::done(tried(merge(*m_twin, *m_anna)));
    const Answer again = merge(*m_twin, *m_anna);
    QCOMPARE(m_shop->points(*m_anna), 12);
    Shop::done(tried(again));
    QCOMPARE(m_shop->points(*m_twin), 12);
    sound();
}

QTEST_GUILESS_MAIN(TestUnmerging)
#include "tst_unmerging.moc"
