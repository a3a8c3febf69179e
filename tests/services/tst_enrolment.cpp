// Members join (M1, M7, S19, S39).

#include "services/profile.h"
#include "services/salesfloor.h"
#include "services/staff.h"
#include "storage/members.h"
#include "storage/tiershistory.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

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

class TestEnrolment : public QObject
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
};

void TestEnrolment::phoneAloneIsEnough()
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

void TestEnrolment::everythingIsKept()
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
void TestEnrolment::cardsOfTheShopHaveACheckDigit()
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

void TestEnrolment::enrolmentsAreRefused_data()
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

void TestEnrolment::enrolmentsAreRefused()
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
void TestEnrolment::phonesOfOthersAreTaken()
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

void TestEnrolment::goneMembersFreeTheirPhone()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    const EnrolRequest request = enrolment({{u"phone"_s, u"13812345678"_s}, {u"card"_s, u"1"_s}});
    const MemberId first = memberOf(Shop::done(membership.enrol({}, request)));
    Shop::done(membership.erase({}, {MemberRef::of(first)}));
    const MemberId second = memberOf(Shop::done(membership.enrol({}, request)));
    QVERIFY(first != second);
}

void TestEnrolment::birthdaysAreRead_data()
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

void TestEnrolment::birthdaysAreRead()
{
    QFETCH(QString, text);
    const auto birthday = readBirthday(text, *BusinessDay::fromIso(u"2026-11-02"_s));
    QTEST(birthday ? birthdayText(birthday->value()) : QString(), "read");
    if (!birthday)
        QCOMPARE(codeOf(birthday.refusal()), u"bad-date"_s);
}

// R3, S29: what joining gives may raise at once; the tier's history has one line for it.
void TestEnrolment::joiningPays()
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
void TestEnrolment::referrerIsPaid()
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

void TestEnrolment::frozenReferrerIsNotPaid()
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
void TestEnrolment::clerkBringsNoFriendsToHimself()
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
void TestEnrolment::joiningOnceUnderAnId()
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

void TestEnrolment::lateEnrolmentJoinsThen()
{
    Shop shop(Terms{});
    const Envelope envelope{.at = at("2026-10-03 09:00")};
    const MemberId id = memberOf(Shop::done(
        Membership(*shop.desk).enrol(envelope, enrolment({{u"phone"_s, u"13812345678"_s}}))));
    const auto member = Members(shop.store->connection()).find(id);
    QCOMPARE(member->joinedAt, at("2026-10-03 09:00"));
    QCOMPARE(member->joinedOn.number(), 20261003);
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
