// Members change, are frozen, tagged, raised (M5, M6, S33).

#include "services/salesfloor.h"
#include "storage/auditlog.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/tiershistory.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray tiers =
    R"({"id": "basic", "name": "Basic"},
       {"id": "silver", "name": "Silver", "paths": [{"metric": "spend", "at_least": "500.00"}]})";

MemberRef card(const char *number)
{
    return {MemberRef::Kind::Card, QString::fromLatin1(number)};
}

QString codeOfResult(const Result<Answer> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

MemberId memberOf(const Answer &answer)
{
    return answer.members.front().second;
}

EnrolRequest enrolment(const QString &phone, const QString &name = {}, const QString &number = {})
{
    EnrolRequest request;
    request.phone = phone;
    request.name = name;
    request.card = number;
    return request;
}

} // namespace

class TestMembership : public QObject
{
    Q_OBJECT

private slots:
    void fieldsGivenChangeTheOthersStay();
    void emptyTextTakesAFieldAway();
    void updatesAreRefused_data();
    void updatesAreRefused();
    void oldPhoneIsFreeAgain();
    void clerkNeedsAWordForPhoneAndBirthday_data();
    void clerkNeedsAWordForPhoneAndBirthday();
    void changesAreKeptWithTheOperation();
    void frozenMembersDontBuy();
    void tagsComeAndGo();
    void consentIsKeptWithWordingAndDate();
    void badConsentsAreRefused();
    void tierByHandHasReasonAndEnd();
    void tiersByHandAreRefused_data();
    void tiersByHandAreRefused();
};

void TestMembership::fieldsGivenChangeTheOthersStay()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId id =
        memberOf(Shop::done(membership.enrol({}, enrolment(u"13812345678"_s, u"张三"_s))));
    UpdateRequest update{MemberRef::of(id)};
    update.name = u"李四"_s;
    update.gender = u"male"_s;
    Shop::done(membership.update({}, update));
    const Person person = Members(shop.store->connection()).find(id)->person;
    QCOMPARE(person.name, std::optional(u"李四"_s));
    QCOMPARE(person.pinyin, std::optional(u"lisi"_s));
    QCOMPARE(person.gender, std::optional(u"male"_s));
    QCOMPARE(person.phone, std::optional(u"+8613812345678"_s));
}

void TestMembership::emptyTextTakesAFieldAway()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId id =
        memberOf(Shop::done(membership.enrol({}, enrolment(u"13812345678"_s, u"张三"_s))));
    UpdateRequest update{MemberRef::of(id)};
    update.name = u""_s;
    update.phone = u""_s;
    Shop::done(membership.update({}, update));
    const Person person = Members(shop.store->connection()).find(id)->person;
    QVERIFY(!person.name && !person.pinyin && !person.initials && !person.phone);
    update.card = u""_s;
    QCOMPARE(codeOfResult(membership.update({}, update)), u"bad-request"_s);
}

void TestMembership::updatesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    QTest::newRow("phone") << u"phone"_s << u"123"_s << u"bad-request"_s;
    QTest::newRow("taken phone") << u"phone"_s << u"13800000000"_s << u"phone-taken"_s;
    QTest::newRow("own phone") << u"phone"_s << u"138 1234 5678"_s << u"done"_s;
    QTest::newRow("taken card") << u"card"_s << u"taken"_s << u"card-taken"_s;
    QTest::newRow("birthday") << u"birthday"_s << u"2030-01-01"_s << u"bad-date"_s;
    QTest::newRow("name") << u"name"_s << u"x"_s.repeated(101) << u"bad-request"_s;
}

void TestMembership::updatesAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    Shop::done(membership.enrol({}, enrolment(u"13800000000"_s, {}, u"taken"_s)));
    const MemberId id = memberOf(Shop::done(membership.enrol({}, enrolment(u"13812345678"_s))));
    UpdateRequest update{MemberRef::of(id)};
    (field == u"phone"_s  ? update.phone
     : field == u"card"_s ? update.card
     : field == u"name"_s ? update.name
                          : update.birthday) = text;
    const Person before = Members(shop.store->connection()).find(id)->person;
    QTEST(codeOfResult(membership.update({}, update)), "answer");
    QCOMPARE(Members(shop.store->connection()).find(id)->person, before);
}

// A number handed out anew belongs to its new holder.
void TestMembership::oldPhoneIsFreeAgain()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const EnrolRequest request = enrolment(u"13812345678"_s);
    const MemberId first = memberOf(Shop::done(membership.enrol({}, request)));
    UpdateRequest update{MemberRef::of(first)};
    update.phone = u"13899999999"_s;
    Shop::done(membership.update({}, update));
    const MemberId second = memberOf(Shop::done(membership.enrol({}, request)));
    QVERIFY(first != second);
    const MemberRef phone{MemberRef::Kind::Phone, u"13812345678"_s};
    QCOMPARE(*resolveMember(*shop.store, phone), second);
}

void TestMembership::clerkNeedsAWordForPhoneAndBirthday_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    const QString word = u"needs-approval"_s;
    QTest::newRow("another phone") << u"phone"_s << u"13899999999"_s << word;
    QTest::newRow("no phone") << u"phone"_s << u""_s << word;
    QTest::newRow("the same phone") << u"phone"_s << u"138-1234-5678"_s << u"done"_s;
    QTest::newRow("a birthday") << u"birthday"_s << u"1990-01-01"_s << word;
    QTest::newRow("a name") << u"name"_s << u"李四"_s << u"done"_s;
}

void TestMembership::clerkNeedsAWordForPhoneAndBirthday()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, answer);
    Shop shop(Terms{});
    const MemberId id =
        memberOf(Shop::done(Membership(*shop.desk).enrol({}, enrolment(u"13812345678"_s))));
    shop.standIn("clerk", Role::Clerk);
    UpdateRequest update{MemberRef::of(id)};
    (field == u"phone"_s  ? update.phone
     : field == u"name"_s ? update.name
                          : update.birthday) = text;
    QCOMPARE(codeOfResult(Membership(*shop.desk).update({}, update)), answer);
    Envelope approved;
    approved.approval = Approval{u"Owner"_s, u"a good pass phrase"_s};
    const Answer done = Shop::done(Membership(*shop.desk).update(approved, update));
    const auto rows = AuditLog(shop.store->connection()).of(*done.operation);
    QCOMPARE(rows.size(), answer == u"done"_s ? size_t(0) : size_t(1));
}

void TestMembership::changesAreKeptWithTheOperation()
{
    Shop shop(Terms{});
    const MemberId id = shop.enrol("1");
    UpdateRequest update{MemberRef::of(id)};
    update.name = u"张三"_s;
    update.gender = u"male"_s;
    const Answer answer = Shop::done(Membership(*shop.desk).update({}, update));
    const auto detail = Operations(shop.store->connection()).detail(*answer.operation);
    QCOMPARE(QString::fromUtf8(*detail),
             u"{\"gender\":[null,\"male\"],\"name\":[\"1\",\"张三\"]}"_s);
}

void TestMembership::frozenMembersDontBuy()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId id = shop.enrol("1");
    shop.standIn("clerk", Role::Clerk);
    Shop::done(membership.freeze({}, {card("1")}));
    Shop::done(membership.freeze({}, {card("1")}));
    QCOMPARE(shop.refusalOf(shop.sale(id, {line("10.00")})), u"member-frozen"_s);
    QCOMPARE(codeOfResult(membership.unfreeze({}, {card("1")})), u"not-allowed"_s);
    shop.standIn("manager", Role::Manager);
    Shop::done(membership.unfreeze({}, {card("1")}));
    shop.sell(id, {line("10.00")});
    QCOMPARE(shop.points(id), 10);
}

void TestMembership::tagsComeAndGo()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId id = shop.enrol("1");
    Shop::done(membership.tag({}, {card("1"), {u"vip"_s, u"tea"_s}}));
    Shop::done(membership.tag({}, {card("1"), {u"茶"_s}, {u"tea"_s, u"never"_s}}));
    const Members members(shop.store->connection());
    QCOMPARE(members.tagsOn(id, members.find(id)->joinedOn), (std::vector{u"vip"_s, u"茶"_s}));
    QCOMPARE(codeOfResult(membership.tag({}, {card("1")})), u"bad-request"_s);
    QCOMPARE(codeOfResult(membership.tag({}, {card("1"), {u""_s}})), u"bad-request"_s);
    QCOMPARE(codeOfResult(membership.tag({}, {card("1"), {u"x"_s.repeated(51)}})),
             u"bad-request"_s);
    QCOMPARE(codeOfResult(membership.tag({}, {card("2"), {u"vip"_s}})), u"no-such-member"_s);
}

// M6
void TestMembership::consentIsKeptWithWordingAndDate()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId id = shop.enrol("1");
    ConsentRequest request{card("1"), {u"marketing"_s, true, u"You may write."_s}};
    Shop::done(membership.consent({}, request));
    shop.passDays(1);
    request.consent.given = false;
    Shop::done(membership.consent({}, request));
    const auto consents = Members(shop.store->connection()).consents(id);
    QCOMPARE(consents.size(), size_t(2));
    QVERIFY(consents[0].isGiven && !consents[1].isGiven);
    QCOMPARE(consents[0].wording, u"You may write."_s);
    QCOMPARE(consents[1].at, shop.clock.now());
}

void TestMembership::badConsentsAreRefused()
{
    Shop shop(Terms{});
    shop.enrol("1");
    Membership membership(*shop.desk);
    for (const ConsentGiven &consent : {ConsentGiven{u""_s}, ConsentGiven{u"x"_s.repeated(51)},
                                        ConsentGiven{u"a"_s, true, u"x"_s.repeated(1001)}})
        QCOMPARE(codeOfResult(membership.consent({}, {card("1"), consent})), u"bad-request"_s);
}

// S33
void TestMembership::tierByHandHasReasonAndEnd()
{
    Terms terms;
    terms.tiers = tiers;
    Shop shop(terms);
    const MemberId id = shop.enrol("1");
    const Answer answer = Shop::done(
        Membership(*shop.desk)
            .tier({}, {card("1"), u"silver"_s, u"2026-12-31"_s, u"wedding anniversary"_s}));
    const Account account = shop.account(id);
    QCOMPARE(account.tier, u"silver"_s);
    QCOMPARE(account.tierUntil->number(), 20261231);
    QCOMPARE(account.tierReviewOn->number(), 20261231);
    QVERIFY(account.isTierManual);
    const auto changes = TiersHistory(shop.store->connection()).of(id);
    QCOMPARE(changes.back().cause, TierCause::Manual);
    QVERIFY(!changes.back().hasGift);
    const auto detail = Operations(shop.store->connection()).detail(*answer.operation);
    QVERIFY(detail->contains("wedding anniversary"));
    QCOMPARE(AuditLog(shop.store->connection()).of(*answer.operation).size(), size_t(1));
}

void TestMembership::tiersByHandAreRefused_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("answer");
    const QString day = u"2026-11-02"_s;
    QTest::newRow("until today") << u"silver"_s << day << u"why"_s << u"done"_s;
    QTest::newRow("until yesterday") << u"silver"_s << u"2026-11-01"_s << u"why"_s << u"bad-date"_s;
    QTest::newRow("no end") << u"silver"_s << QString() << u"why"_s << u"bad-date"_s;
    QTest::newRow("no reason") << u"silver"_s << day << u" "_s << u"bad-request"_s;
    QTest::newRow("unknown tier") << u"gold"_s << day << u"why"_s << u"bad-request"_s;
}

void TestMembership::tiersByHandAreRefused()
{
    QFETCH(QString, tier);
    QFETCH(QString, until);
    QFETCH(QString, reason);
    Terms terms;
    terms.tiers = tiers;
    Shop shop(terms);
    shop.enrol("1");
    QTEST(codeOfResult(Membership(*shop.desk).tier({}, {card("1"), tier, until, reason})),
          "answer");
}

QTEST_GUILESS_MAIN(TestMembership)
#include "tst_membership.moc"
