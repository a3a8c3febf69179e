// Members come, change, are frozen, tagged, raised (M1, M5, M6, S19, S33, S39).

#include "services/profile.h"
#include "services/salesfloor.h"
#include "storage/auditlog.h"
#include "storage/coupons.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/tiershistory.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;

namespace
{

const QByteArray tiers =
    R"({"id": "basic", "name": "Basic"},
       {"id": "silver", "name": "Silver", "paths": [{"metric": "spend", "at_least": "500.00"}]})";

const QByteArray welcome =
    R"({"id": "welcome", "on": "enrol", "give": {"points": 500}},
       {"id": "friend", "on": "referral", "give": {"to": "referrer", "points": 200}},
       {"id": "invited", "on": "referral", "give": {"to": "member", "points": 50}})";

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

// Fields of an enrolment by name, so that a row of a table can say one.
EnrolRequest enrolment(const QMap<QString, QString> &fields)
{
    EnrolRequest request;
    request.phone = fields.value(u"phone"_s);
    request.name = fields.value(u"name"_s);
    request.birthday = fields.value(u"birthday"_s);
    request.gender = fields.value(u"gender"_s);
    request.card = fields.value(u"card"_s);
    request.channel = fields.value(u"channel"_s);
    if (fields.contains(u"referrer"_s))
        request.referrer = MemberRef::fromText(fields.value(u"referrer"_s));
    if (fields.contains(u"tag"_s))
        request.tags = QStringList{fields.value(u"tag"_s)};
    if (fields.contains(u"consent"_s))
        request.consents = {{fields.value(u"consent"_s)}};
    return request;
}

} // namespace

class TestMembership : public QObject
{
    Q_OBJECT

private slots:
    void phoneAloneIsEnough();
    void everythingIsKept();
    void cardsOfTheShopHaveACheckDigit();
    void enrolmentsAreRefused_data();
    void enrolmentsAreRefused();
    void phonesOfOthersAreTaken();
    void goneMembersFreeTheirPhone();
    void birthdaysAreRead_data();
    void birthdaysAreRead();
    void joiningPays();
    void referrerIsPaid();
    void frozenReferrerIsNotPaid();
    void clerkBringsNoFriendsToHimself();
    void joiningOnceUnderAnId();
    void lateEnrolmentJoinsThen();

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

void TestMembership::phoneAloneIsEnough()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    const Answer answer =
        Shop::done(Membership(*shop.desk).enrol({}, enrolment({{u"phone"_s, u"138 1234 5678"_s}})));
    const MemberId id = memberOf(answer);
    QCOMPARE(answer.members.front().first, u"member"_s);
    const auto member = Members(shop.store->connection()).find(id);
    QCOMPARE(member->person.phone, std::optional(u"+8613812345678"_s));
    QCOMPARE(member->joinedAt, shop.clock.now());
    QVERIFY(!member->person.name);
    QCOMPARE(shop.account(id).tier, u"basic"_s);
    for (const char *ref :
         {"phone:13812345678", "phone:+86 138 1234 5678", "phone:１３８１２３４５６７８"})
        QCOMPARE(*resolveMember(*shop.store, MemberRef::fromText(QString::fromUtf8(ref)).value()),
                 id);
    const auto changes = TiersHistory(shop.store->connection()).of(id);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().cause, TierCause::Joined);
    QCOMPARE(shop.faults(), QString());
}

void TestMembership::everythingIsKept()
{
    Shop shop(Terms{});
    const MemberId friendOf = shop.enrol("1");
    EnrolRequest request = enrolment({{u"phone"_s, u"13812345678"_s},
                                      {u"name"_s, u" 单小梅 "_s},
                                      {u"birthday"_s, u"1990-02-28"_s},
                                      {u"gender"_s, u"female"_s},
                                      {u"card"_s, u"A-77"_s},
                                      {u"channel"_s, u"wechat"_s},
                                      {u"referrer"_s, u"card:1"_s}});
    request.tags = {u"vip"_s, u"tea"_s, u"vip"_s};
    request.consents = {{u"marketing"_s, true, u"You may write to me."_s, u"counter"_s}};
    const MemberId id = memberOf(Shop::done(Membership(*shop.desk).enrol({}, request)));
    const Members members(shop.store->connection());
    const auto member = members.find(id);
    QCOMPARE(member->person.name, std::optional(u"单小梅"_s));
    QCOMPARE(member->person.pinyin, std::optional(u"shanxiaomei"_s));
    QCOMPARE(member->person.pinyinOther, std::optional(u"danxiaomei"_s));
    QCOMPARE(member->person.initials, std::optional(u"sxm"_s));
    QCOMPARE(member->person.birthday, (std::optional(BirthDate{2, 28, 1990})));
    QCOMPARE(member->person.gender, std::optional(u"female"_s));
    QCOMPARE(member->person.card, std::optional(u"A-77"_s));
    QCOMPARE(member->person.channel, std::optional(u"wechat"_s));
    QCOMPARE(member->referrer, std::optional(friendOf));
    QCOMPARE(members.tagsOn(id, member->joinedOn), (std::vector{u"tea"_s, u"vip"_s}));
    const auto consents = members.consents(id);
    QCOMPARE(consents.size(), size_t(1));
    QCOMPARE(consents.front().wording, u"You may write to me."_s);
    QCOMPARE(consents.front().at, shop.clock.now());
}

// M7
void TestMembership::cardsOfTheShopHaveACheckDigit()
{
    Shop shop(Terms{});
    QSet<QString> cards;
    for (int i = 0; i < 50; ++i) {
        const QString phone = u"138%1"_s.arg(i, 8, 10, QChar(u'0'));
        const MemberId id = memberOf(
            Shop::done(Membership(*shop.desk).enrol({}, enrolment({{u"phone"_s, phone}}))));
        const QString number = Members(shop.store->connection()).find(id)->person.card.value();
        QCOMPARE(number.size(), qsizetype(10));
        QVERIFY(number.startsWith(u'9'));
        QVERIFY(hasCheckDigit(number));
        cards += number;
    }
    QCOMPARE(cards.size(), qsizetype(50));
    // Luhn's own example, one digit wrong, two neighbours changed.
    QVERIFY(hasCheckDigit(u"79927398713"_s));
    QVERIFY(!hasCheckDigit(u"79927398710"_s));
    QVERIFY(!hasCheckDigit(u"79923798713"_s));
    QVERIFY(!hasCheckDigit(u"7992739871x"_s));
    QVERIFY(!hasCheckDigit(u"7"_s));
    QVERIFY(!hasCheckDigit(QString()));
}

void TestMembership::enrolmentsAreRefused_data()
{
    using Fields = QMap<QString, QString>;
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("answer");
    const QString bad = u"bad-request"_s;
    const QString date = u"bad-date"_s;
    const auto row = [](const char *name, const QString &field, const QString &text,
                        const QString &answer) {
        Fields fields{{u"phone"_s, u"13812345678"_s}};
        fields[field] = text;
        QTest::newRow(name) << fields << answer;
    };
    QTest::newRow("nothing") << Fields{} << bad;
    QTest::newRow("a name alone") << Fields{{u"name"_s, u"张三"_s}} << bad;
    row("no phone number", u"phone"_s, u"12345"_s, bad);
    row("a long name", u"name"_s, u"x"_s.repeated(101), bad);
    row("two lines of name", u"name"_s, u"a\nb"_s, bad);
    row("a NUL in the name", u"name"_s, u"a"_s + QChar::Null, bad);
    row("no such day", u"birthday"_s, u"1991-02-29"_s, date);
    row("a birthday to come", u"birthday"_s, u"2026-11-03"_s, date);
    row("no birthday", u"birthday"_s, u"soon"_s, date);
    row("a card with a blank", u"card"_s, u"1 2"_s, bad);
    row("a long card", u"card"_s, u"1"_s.repeated(65), bad);
    row("a long gender", u"gender"_s, u"x"_s.repeated(51), bad);
    row("a long channel", u"channel"_s, u"x"_s.repeated(51), bad);
    row("an empty tag", u"tag"_s, u" "_s, bad);
    row("an empty purpose", u"consent"_s, u""_s, bad);
    row("a taken phone", u"phone"_s, u"+86 138-0000-0000"_s, u"phone-taken"_s);
    row("a taken card", u"card"_s, u"taken"_s, u"card-taken"_s);
    row("no such referrer", u"referrer"_s, u"card:nobody"_s, u"no-such-member"_s);
    row("oneself by phone", u"referrer"_s, u"phone:138 1234 5678"_s, u"not-allowed"_s);
    QTest::newRow("oneself by card")
        << Fields{{u"card"_s, u"own"_s}, {u"referrer"_s, u"card:own"_s}} << u"not-allowed"_s;
}

void TestMembership::enrolmentsAreRefused()
{
    using Fields = QMap<QString, QString>;
    QFETCH(Fields, fields);
    Shop shop(Terms{});
    const Membership membership(*shop.desk);
    Shop::done(
        Membership(*shop.desk)
            .enrol({}, enrolment({{u"phone"_s, u"13800000000"_s}, {u"card"_s, u"taken"_s}})));
    QTEST(codeOfResult(Membership(*shop.desk).enrol({}, enrolment(fields))), "answer");
    QCOMPARE(Members(shop.store->connection()).count(), 1);
}

// S39
void TestMembership::phonesOfOthersAreTaken()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId first =
        memberOf(Shop::done(membership.enrol({}, enrolment({{u"phone"_s, u"13812345678"_s}}))));
    Shop::done(membership.freeze({}, {MemberRef::of(first)}));
    const auto refused = membership.enrol({}, enrolment({{u"phone"_s, u"13812345678"_s}}));
    QCOMPARE(codeOfResult(refused), u"phone-taken"_s);
    QCOMPARE(std::get<refusals::PhoneTaken>(refused.refusal()).member, first.value());
}

void TestMembership::goneMembersFreeTheirPhone()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const EnrolRequest request = enrolment({{u"phone"_s, u"13812345678"_s}, {u"card"_s, u"1"_s}});
    const MemberId first = memberOf(Shop::done(membership.enrol({}, request)));
    Shop::done(membership.erase({}, {MemberRef::of(first)}));
    const MemberId second = memberOf(Shop::done(membership.enrol({}, request)));
    QVERIFY(first != second);
}

void TestMembership::birthdaysAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty: bad-date
    QTest::newRow("whole") << u"1990-02-28"_s << u"1990-02-28"_s;
    QTest::newRow("today") << u"2026-11-02"_s << u"2026-11-02"_s;
    QTest::newRow("tomorrow") << u"2026-11-03"_s << QString();
    QTest::newRow("1900") << u"1900-01-01"_s << u"1900-01-01"_s;
    QTest::newRow("1899") << u"1899-12-31"_s << QString();
    QTest::newRow("leap day") << u"2000-02-29"_s << u"2000-02-29"_s;
    QTest::newRow("no leap year") << u"1900-02-29"_s << QString();
    QTest::newRow("without year") << u"--12-31"_s << u"--12-31"_s;
    QTest::newRow("leap day without year") << u"--02-29"_s << u"--02-29"_s;
    QTest::newRow("30 February") << u"--02-30"_s << QString();
    QTest::newRow("month 13") << u"--13-01"_s << QString();
    QTest::newRow("full width") << u"１９９０－０２－２８"_s << u"1990-02-28"_s;
    QTest::newRow("another order") << u"28.02.1990"_s << QString();
    QTest::newRow("short") << u"1990-2-8"_s << QString();
    QTest::newRow("word") << u"birthday"_s << QString();
}

void TestMembership::birthdaysAreRead()
{
    QFETCH(QString, text);
    const auto birthday = readBirthday(text, *BusinessDay::fromIso(u"2026-11-02"_s));
    QTEST(birthday ? birthdayText(birthday->value()) : QString(), "read");
    if (!birthday)
        QCOMPARE(codeOf(birthday.refusal()), u"bad-date"_s);
}

// R3, S29: what joining gives may raise at once; the tier's history has one line for it.
void TestMembership::joiningPays()
{
    Terms terms;
    terms.rules = welcome;
    terms.tiers =
        R"({"id": "basic", "name": "Basic"},
           {"id": "silver", "name": "Silver", "paths": [{"metric": "points_earned", "at_least": 500}]})";
    Shop shop(terms);
    const MemberId id = shop.enrol("1");
    QCOMPARE(shop.points(id), 500);
    QCOMPARE(shop.account(id).tier, u"silver"_s);
    QCOMPARE(TiersHistory(shop.store->connection()).of(id).size(), size_t(1));
    QCOMPARE(shop.faults(), QString());
}

// R4
void TestMembership::referrerIsPaid()
{
    Terms terms;
    terms.rules = welcome;
    Shop shop(terms);
    const MemberId inviter = shop.enrol("1");
    const MemberId invited = shop.enrol("2", card("1"));
    QCOMPARE(shop.points(inviter), 700);
    QCOMPARE(shop.points(invited), 550);
    QCOMPARE(shop.faults(), QString());
}

void TestMembership::frozenReferrerIsNotPaid()
{
    Terms terms;
    terms.rules = welcome;
    Shop shop(terms);
    const MemberId inviter = shop.enrol("1");
    Shop::done(Membership(*shop.desk).freeze({}, {card("1")}));
    shop.enrol("2", card("1"));
    QCOMPARE(shop.points(inviter), 500);
}

// F14
void TestMembership::clerkBringsNoFriendsToHimself()
{
    Shop shop(Terms{});
    shop.enrol("own");
    shop.standIn("clerk", Role::Clerk);
    shop.desk->signInAsCommandLine();
    Shop::done(
        Staff(*shop.desk, Shop::cheap).user({}, {.name = u"clerk"_s, .member = card("own")}));
    Shop::done(shop.desk->signIn(u"clerk"_s, u"274951"_s));
    EnrolRequest request = enrolment({{u"phone"_s, u"13812345678"_s}});
    request.referrer = card("own");
    QCOMPARE(codeOfResult(Membership(*shop.desk).enrol({}, request)), u"not-allowed"_s);
}

// S6
void TestMembership::joiningOnceUnderAnId()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const Envelope envelope{.id = u"e1"_s, .content = "enrol 13812345678"};
    const EnrolRequest request = enrolment({{u"phone"_s, u"13812345678"_s}});
    const Answer first = Shop::done(membership.enrol(envelope, request));
    const Answer again = Shop::done(membership.enrol(envelope, request));
    QVERIFY(again.isReplayed);
    QCOMPARE(memberOf(again), memberOf(first));
    QCOMPARE(Members(shop.store->connection()).count(), 1);
}

void TestMembership::lateEnrolmentJoinsThen()
{
    Shop shop(Terms{});
    const Envelope envelope{.at = at("2026-10-03 09:00")};
    const MemberId id = memberOf(Shop::done(
        Membership(*shop.desk).enrol(envelope, enrolment({{u"phone"_s, u"13812345678"_s}}))));
    const auto member = Members(shop.store->connection()).find(id);
    QCOMPARE(member->joinedAt, at("2026-10-03 09:00"));
    QCOMPARE(member->joinedOn.number(), 20261003);
}

void TestMembership::fieldsGivenChangeTheOthersStay()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const MemberId id = memberOf(Shop::done(
        membership.enrol({}, enrolment({{u"phone"_s, u"13812345678"_s}, {u"name"_s, u"张三"_s}}))));
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
    const MemberId id = memberOf(Shop::done(
        membership.enrol({}, enrolment({{u"phone"_s, u"13812345678"_s}, {u"name"_s, u"张三"_s}}))));
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
    Shop::done(
        membership.enrol({}, enrolment({{u"phone"_s, u"13800000000"_s}, {u"card"_s, u"taken"_s}})));
    const MemberId id =
        memberOf(Shop::done(membership.enrol({}, enrolment({{u"phone"_s, u"13812345678"_s}}))));
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
    const EnrolRequest request = enrolment({{u"phone"_s, u"13812345678"_s}});
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
    const MemberId id = memberOf(
        Shop::done(Membership(*shop.desk).enrol({}, enrolment({{u"phone"_s, u"13812345678"_s}}))));
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
