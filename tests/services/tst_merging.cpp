// Two entries of one person become one (S39, S19).

#include "services/merging.h"
#include "services/salesfloor.h"
#include "services/staff.h"
#include "storage/auditlog.h"
#include "storage/coupons.h"
#include "storage/members.h"
#include "storage/purchases.h"
#include "storage/users.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray tiers =
    R"({"id": "basic", "name": "Basic"},
       {"id": "silver", "name": "Silver", "paths": [{"metric": "spend", "at_least": "500.00"}]},
       {"id": "gold", "name": "Gold", "paths": [{"metric": "spend", "at_least": "5000.00"}]})";

const QByteArray tea = R"({"id": "tea", "name": "Tea", "discount": {"off": "5.00"}})";

const QByteArray referral =
    R"({"id": "friend", "on": "referral", "give": [{"to": "referrer", "points": 200},
                                                    {"to": "referrer", "coupon": "tea"}]},
       {"id": "invited", "on": "referral", "give": {"to": "member", "points": 50}},
       {"id": "friend-buys", "on": "referral-first-purchase",
        "give": [{"to": "referrer", "points": 300}, {"to": "member", "stored_value": "5.00"}]})";

MemberRef card(const char *number)
{
    return {MemberRef::Kind::Card, QString::fromLatin1(number)};
}

QString codeOfResult(const Result<Answer> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

Answer merge(Shop &shop, const char *from, const char *into)
{
    return Shop::done(Membership(*shop.desk).merge({}, {card(from), card(into)}));
}

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void lotsMoveWithTheirExpiry();
    void debtMovesAndIsPaid();
    void historyIsOne();
    void oldCardAndPhoneLeadToTheNewMember();
    void mergesFollowEachOther();
    void emptyFieldsAreFilled();
    void tagsCouponsAndOwnAccountFollow();
    void stricterConsentStays_data();
    void stricterConsentStays();
    void higherTierStays_data();
    void higherTierStays();
    void referralBetweenTheTwoIsTakenBack_data();
    void referralBetweenTheTwoIsTakenBack();
    void refundedReferralIsNotTakenTwice();
    void mergesAreRefused_data();
    void mergesAreRefused();
    void managerNeedsASecondPerson();
};

void TestMerging::lotsMoveWithTheirExpiry()
{
    Terms terms;
    terms.policy = R"("expiry": {"after": "12 months"}, "available_after": "10 days")";
    Shop shop(terms);
    const MemberId from = shop.enrol("1");
    const MemberId into = shop.enrol("2");
    shop.sell(from, {line("100.00")});
    shop.passDays(30);
    shop.sell(from, {line("30.00")}); // waits
    shop.sell(into, {line("7.00")});
    const Ledger ledger(shop.store->connection());
    std::vector<std::pair<qint64, std::optional<Instant>>> before;
    for (const MemberId member : {from, into}) {
        for (const HeldLot &lot : ledger.openLots(member, Unit::Points))
            before.emplace_back(lot.lot.remaining, lot.lot.expiresAt);
    }
    merge(shop, "1", "2");
    std::vector<std::pair<qint64, std::optional<Instant>>> after;
    for (const HeldLot &lot : ledger.openLots(into, Unit::Points))
        after.emplace_back(lot.lot.remaining, lot.lot.expiresAt);
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    QCOMPARE(after, before);
    QVERIFY(ledger.openLots(from, Unit::Points).empty());
    QCOMPARE(shop.points(from), 0);
    QCOMPARE(shop.points(into), 137);
    QCOMPARE(usableAmount(ledger.lots(into, Unit::Points), shop.clock.now()), 100);
    QCOMPARE(shop.faults(), QString());
}

void TestMerging::debtMovesAndIsPaid()
{
    Terms terms;
    terms.policy = R"("points_as_money": {"points": 100, "amount": "10.00"})";
    Shop shop(terms);
    const MemberId from = shop.enrol("1");
    const MemberId into = shop.enrol("2");
    const Answer sold = shop.sell(from, {line("100.00")});
    SaleRequest spending = shop.sale(from, {line("20.00")});
    spending.wish.points = Points(100);
    shop.sell(spending);
    shop.refund(sold);
    QCOMPARE(shop.account(from).debt, Points(90));
    shop.sell(into, {line("40.00")});
    merge(shop, "1", "2");
    QCOMPARE(shop.account(from).debt, Points(0));
    QCOMPARE(shop.account(into).debt, Points(50));
    QCOMPARE(shop.points(into), -50);
    QCOMPARE(shop.faults(), QString());
}

void TestMerging::historyIsOne()
{
    Shop shop(Terms{});
    const MemberId from = shop.enrol("1");
    const MemberId into = shop.enrol("2");
    shop.sell(from, {line("100.00")});
    shop.passDays(1);
    const Answer sold = shop.sell(into, {line("50.00")});
    shop.passDays(1);
    shop.sell(from, {line("25.00")});
    merge(shop, "1", "2");
    const Account account = shop.account(into);
    QCOMPARE(account.purchases, 3);
    QCOMPARE(account.spend, yuan("175.00"));
    QCOMPARE(account.firstPurchaseOn->number(), 20261102);
    QCOMPARE(account.lastPurchaseOn->number(), 20261104);
    QCOMPARE(shop.account(from).purchases, 0);
    QCOMPARE(Purchases(shop.store->connection()).ofMember(into, std::nullopt, 10).size(),
             size_t(3));
    QCOMPARE(shop.faults(), QString());
    // What was sold to the one who went is returned by the one who stays.
    const auto oldest = Purchases(shop.store->connection()).ofMember(into, std::nullopt, 10).back();
    const PurchaseRef ref{QString::number(oldest.id.value()), {}};
    Shop::done(Refunds(*shop.desk).refund({}, {ref, {}, true}));
    QCOMPARE(shop.points(into), 75);
    QCOMPARE(shop.faults(), QString());
}

void TestMerging::oldCardAndPhoneLeadToTheNewMember()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    EnrolRequest first;
    first.phone = u"13811111111"_s;
    first.card = u"1"_s;
    Shop::done(membership.enrol({}, first));
    EnrolRequest second;
    second.phone = u"13822222222"_s;
    second.card = u"2"_s;
    const MemberId into = Shop::done(membership.enrol({}, second)).members.front().second;
    const Answer answer = merge(shop, "1", "2");
    QCOMPARE(answer.members.front().second, into);
    for (const char *ref : {"card:1", "card:2", "phone:13811111111", "phone:13822222222", "id:1"})
        QCOMPARE(*resolveMember(*shop.store, MemberRef::fromText(QString::fromLatin1(ref)).value()),
                 into);
    QCOMPARE(codeOfResult(membership.enrol({}, first)), u"phone-taken"_s);
    QCOMPARE(Members(shop.store->connection()).count(), 1);
}

void TestMerging::mergesFollowEachOther()
{
    Shop shop(Terms{});
    for (const char *number : {"1", "2", "3"})
        shop.sell(shop.enrol(number), {line("10.00")});
    merge(shop, "1", "2");
    merge(shop, "2", "3");
    for (const char *number : {"1", "2", "3"})
        QCOMPARE(*resolveMember(*shop.store, card(number)), MemberId(3));
    QCOMPARE(shop.points(MemberId(3)), 30);
    QCOMPARE(shop.account(MemberId(3)).purchases, 3);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(codeOfResult(Membership(*shop.desk).merge({}, {card("3"), card("1")})),
             u"not-allowed"_s);
}

void TestMerging::emptyFieldsAreFilled()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    EnrolRequest first;
    first.phone = u"13811111111"_s;
    first.name = u"单小梅"_s;
    first.birthday = u"--02-29"_s;
    first.gender = u"female"_s;
    first.channel = u"sms"_s;
    first.card = u"1"_s;
    Shop::done(membership.enrol({}, first));
    EnrolRequest second;
    second.card = u"2"_s;
    second.gender = u"male"_s;
    const MemberId into = Shop::done(membership.enrol({}, second)).members.front().second;
    merge(shop, "1", "2");
    const Person person = Members(shop.store->connection()).find(into)->person;
    QCOMPARE(person.phone, std::optional(u"+8613811111111"_s));
    QCOMPARE(person.name, std::optional(u"单小梅"_s));
    QCOMPARE(person.pinyin, std::optional(u"shanxiaomei"_s));
    QCOMPARE(person.birthday, (std::optional(BirthDate{2, 29, std::nullopt})));
    QCOMPARE(person.gender, std::optional(u"male"_s));
    QCOMPARE(person.channel, std::optional(u"sms"_s));
    // The number is the member's own now: changed, it is free.
    UpdateRequest update{card("2")};
    update.phone = u"13833333333"_s;
    Shop::done(membership.update({}, update));
    QVERIFY(!resolveMember(*shop.store, {MemberRef::Kind::Phone, u"13811111111"_s}));
}

void TestMerging::tagsCouponsAndOwnAccountFollow()
{
    Terms terms;
    terms.coupons = tea;
    terms.rules = R"({"id": "gift", "on": "enrol", "give": {"coupon": "tea"}})";
    Shop shop(terms);
    Membership membership(*shop.desk);
    const MemberId from = shop.enrol("1");
    const MemberId into = shop.enrol("2");
    Shop::done(membership.tag({}, {card("1"), {u"a"_s, u"b"_s}}));
    Shop::done(membership.tag({}, {card("2"), {u"b"_s, u"c"_s}}));
    Shop::done(Staff(*shop.desk, Shop::cheap)
                   .user({}, {.name = u"Owner"_s, .member = MemberRef::of(from)}));
    merge(shop, "1", "2");
    Connection &books = shop.store->connection();
    const Members members(books);
    const BusinessDay today = members.find(into)->joinedOn;
    QCOMPARE(members.tagsOn(into, today), (std::vector{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(Coupons(books).openOf(into, today).size(), size_t(2));
    QVERIFY(Coupons(books).openOf(from, today).empty());
    QCOMPARE(Users(books).named(u"Owner"_s)->member, std::optional(into));
}

void TestMerging::stricterConsentStays_data()
{
    QTest::addColumn<int>("theirs"); // 1 given, 0 withdrawn, -1 never asked
    QTest::addColumn<int>("own");
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("both gave it") << 1 << 1 << true;
    QTest::newRow("the one who stays withdrew") << 1 << 0 << false;
    QTest::newRow("the one who goes withdrew") << 0 << 1 << false;
    QTest::newRow("both withdrew") << 0 << 0 << false;
    QTest::newRow("the one who stays was never asked") << 1 << -1 << false;
    QTest::newRow("the one who goes was never asked") << -1 << 1 << false;
    QTest::newRow("never asked and withdrawn") << 0 << -1 << false;
    QTest::newRow("nobody was asked") << -1 << -1 << false;
}

// S39, trust.md: a merge widens no consent, says so before, and parting gives back what was.
void TestMerging::stricterConsentStays()
{
    QFETCH(int, theirs);
    QFETCH(int, own);
    QFETCH(bool, isGiven);
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId from = shop.enrol("1");
    const MemberId into = shop.enrol("2");
    const auto say = [&](const char *number, int word) {
        if (word >= 0)
            Shop::done(membership.consent({}, {card(number), {u"marketing"_s, word == 1}}));
    };
    say("1", theirs);
    say("2", own);
    const Members members(shop.store->connection());
    const auto given = [&](MemberId member) {
        const auto held = consentsHeld(members.consents(member));
        const auto word = held.find(u"marketing"_s);
        return word == held.end() ? -1 : int(word->second.isGiven);
    };
    const QJsonObject seen =
        Shop::done(membership.mergePreview({}, {card("1"), card("2")})).figures;
    const auto foreseen = [&](const QString &side) {
        const QJsonValue word = seen[side][u"consents"_s][u"marketing"_s];
        return word.isBool() ? int(word.toBool()) : -1;
    };
    QCOMPARE(foreseen(u"from"_s), theirs);
    QCOMPARE(foreseen(u"into"_s), own);
    QCOMPARE(foreseen(u"merged"_s) == 1, isGiven);
    QCOMPARE(given(into), own); // shown only
    const Answer merged = merge(shop, "1", "2");
    QCOMPARE(given(into) == 1, isGiven);
    QCOMPARE(given(into), foreseen(u"merged"_s));
    if (given(into) == 0 && own == 1)
        QCOMPARE(members.consents(into).back().source, u"merge"_s);
    Shop::done(membership.unmerge({}, {QString::number(merged.operation->value())}));
    QCOMPARE(given(from), theirs);
    QCOMPARE(given(into), own);
    QCOMPARE(shop.faults(), QString());
}

void TestMerging::higherTierStays_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("theirUntil");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("ownUntil");
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("until");
    const QString near = u"2026-12-31"_s;
    const QString far = u"2027-06-30"_s;
    QTest::newRow("theirs is higher")
        << u"gold"_s << near << u"silver"_s << far << u"gold"_s << near;
    QTest::newRow("own is higher") << u"silver"_s << far << u"gold"_s << near << u"gold"_s << near;
    QTest::newRow("theirs lasts longer")
        << u"silver"_s << far << u"silver"_s << near << u"silver"_s << far;
    QTest::newRow("own lasts longer")
        << u"silver"_s << near << u"silver"_s << far << u"silver"_s << far;
}

void TestMerging::higherTierStays()
{
    QFETCH(QString, theirs);
    QFETCH(QString, theirUntil);
    QFETCH(QString, own);
    QFETCH(QString, ownUntil);
    Terms terms;
    terms.tiers = tiers;
    Shop shop(terms);
    shop.enrol("1");
    const MemberId into = shop.enrol("2");
    Membership membership(*shop.desk);
    Shop::done(membership.tier({}, {card("1"), theirs, theirUntil, u"x"_s}));
    Shop::done(membership.tier({}, {card("2"), own, ownUntil, u"x"_s}));
    merge(shop, "1", "2");
    const Account account = shop.account(into);
    QTEST(account.tier, "tier");
    QTEST(account.tierUntil->toIso(), "until");
    QCOMPARE(account.tierReviewOn, account.tierUntil);
}

void TestMerging::referralBetweenTheTwoIsTakenBack_data()
{
    QTest::addColumn<bool>("hasBought");
    QTest::addColumn<bool>("friendStays");
    for (const bool hasBought : {false, true}) {
        for (const bool friendStays : {false, true})
            QTest::addRow("%s, %s stays", hasBought ? "bought" : "joined",
                          friendStays ? "the friend" : "the referrer")
                << hasBought << friendStays;
    }
}

// S19
void TestMerging::referralBetweenTheTwoIsTakenBack()
{
    QFETCH(bool, hasBought);
    QFETCH(bool, friendStays);
    Terms terms;
    terms.rules = referral;
    terms.coupons = tea;
    Shop shop(terms);
    const MemberId inviter = shop.enrol("inviter");
    const MemberId other = shop.enrol("other", card("inviter")); // stays a friend
    const MemberId invited = shop.enrol("invited", card("inviter"));
    if (hasBought)
        shop.sell(invited, {line("20.00")});
    QCOMPARE(shop.points(inviter), hasBought ? 700 : 400);
    QCOMPARE(shop.points(invited), hasBought ? 70 : 50);
    QCOMPARE(shop.account(invited).storedValue, yuan(hasBought ? "5.00" : "0.00"));
    if (friendStays)
        merge(shop, "inviter", "invited");
    else
        merge(shop, "invited", "inviter");
    const MemberId kept = friendStays ? invited : inviter;
    QCOMPARE(shop.points(kept), hasBought ? 220 : 200);
    QCOMPARE(shop.account(kept).storedValue, Money());
    QCOMPARE(shop.points(other), 50);
    Connection &books = shop.store->connection();
    const BusinessDay today = Members(books).find(kept)->joinedOn;
    QCOMPARE(Coupons(books).openOf(kept, today).size(), size_t(1));
    QCOMPARE(shop.faults(), QString());
}

void TestMerging::refundedReferralIsNotTakenTwice()
{
    Terms terms;
    terms.rules = referral;
    terms.coupons = tea;
    Shop shop(terms);
    const MemberId inviter = shop.enrol("inviter");
    const MemberId invited = shop.enrol("invited", card("inviter"));
    const Answer sold = shop.sell(invited, {line("20.00")});
    shop.refund(sold);
    QCOMPARE(shop.points(inviter), 200);
    QCOMPARE(shop.points(invited), 50);
    merge(shop, "invited", "inviter");
    QCOMPARE(shop.points(inviter), 0);
    QCOMPARE(shop.account(inviter).debt, Points());
    QCOMPARE(shop.faults(), QString());
}

void TestMerging::mergesAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("answer");
    QTest::newRow("no such member") << u"none"_s << u"2"_s << u"no-such-member"_s;
    QTest::newRow("into no such member") << u"1"_s << u"none"_s << u"no-such-member"_s;
    QTest::newRow("into oneself") << u"1"_s << u"1"_s << u"not-allowed"_s;
    QTest::newRow("a frozen one") << u"frozen"_s << u"1"_s << u"member-frozen"_s;
    QTest::newRow("into a frozen one") << u"1"_s << u"frozen"_s << u"member-frozen"_s;
    QTest::newRow("an erased one") << u"erased"_s << u"1"_s << u"no-such-member"_s;
}

void TestMerging::mergesAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, into);
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    for (const char *number : {"1", "2", "frozen", "erased"})
        shop.enrol(number);
    Shop::done(membership.freeze({}, {card("frozen")}));
    Shop::done(membership.erase({}, {card("erased")}));
    QTEST(codeOfResult(membership.merge({}, {card(qPrintable(from)), card(qPrintable(into))})),
          "answer");
    QCOMPARE(Members(shop.store->connection()).count(), 3);
}

void TestMerging::managerNeedsASecondPerson()
{
    Shop shop(Terms{});
    shop.enrol("1");
    shop.enrol("2");
    shop.standIn("manager", Role::Manager);
    const MergeRequest request{card("1"), card("2")};
    QCOMPARE(codeOfResult(Membership(*shop.desk).merge({}, request)), u"needs-approval"_s);
    Envelope approved;
    approved.approval = Approval{u"Owner"_s, u"a good pass phrase"_s};
    const Answer answer = Shop::done(Membership(*shop.desk).merge(approved, request));
    const auto rows = AuditLog(shop.store->connection()).of(*answer.operation);
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows.front().row.approver);
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
