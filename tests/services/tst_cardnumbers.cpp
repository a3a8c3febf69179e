// Numbers of payment cards are kept nowhere (trust.md, privacy).

#include "services/cardnumbers.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "storage/members.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestCardNumbers : public QObject
{
    Q_OBJECT

private slots:
    void cardNumbersAreMasked_data();
    void cardNumbersAreMasked();
    void freeTextOfMembersIsMasked();
    void reasonsAreMasked();
};

void TestCardNumbers::cardNumbersAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const QString &text, const QString &masked) {
        QTest::newRow(text.toUtf8()) << text << masked;
    };
    row(QString(), QString());
    row(u"4111111111111111"_s, u"************1111"_s);
    row(u"4111 1111 1111 1111"_s, u"**** **** **** 1111"_s);
    row(u"4111-1111-1111-1111 exp 12/29"_s, u"****-****-****-1111 exp 12/29"_s);
    row(u"4111111111111111 2026"_s, u"************1111 2026"_s);
    row(u"2026 4111111111111111"_s, u"2026 ************1111"_s);
    row(u"卡４１１１１１１１１１１１１１１１"_s, u"卡************１１１１"_s);
    row(u"6222020000000000007 a"_s, u"6222020000000000007 a"_s); // no check digit
    row(u"4222222222222"_s, u"*********2222"_s);                 // 13
    row(u"422222222222"_s, u"422222222222"_s);                   // 12
    row(u"4111111111111112"_s, u"4111111111111112"_s);
    row(u"41111111111111110000000"_s, u"41111111111111110000000"_s); // a longer number's part
    row(u"138 1234 5678"_s, u"138 1234 5678"_s);
}

void TestCardNumbers::cardNumbersAreMasked()
{
    QFETCH(QString, text);
    QTEST(withoutCardNumbers(text), "masked");
}

void TestCardNumbers::freeTextOfMembersIsMasked()
{
    Shop shop(Terms{});
    EnrolRequest person;
    person.card = u"4111111111111111"_s; // this shop's own numbers are what they are
    person.name = u"Li 4111 1111 1111 1111"_s;
    person.tags = {u"pays 4111111111111111"_s};
    person.consents = {{u"marketing"_s, true, u"card 4111111111111111"_s, {}}};
    const Answer enrolled = Shop::done(Membership(*shop.desk).enrol({}, person));
    const MemberId id = enrolled.members.front().second;
    const Members members(shop.store->connection());
    const Member member = members.find(id).value();
    QCOMPARE(member.person.name.value(), u"Li **** **** **** 1111"_s);
    QCOMPARE(member.person.card.value(), u"4111111111111111"_s);
    QCOMPARE(members.consents(id).front().wording, u"card ************1111"_s);
    const auto tags = members.tagsOn(id, member.joinedOn);
    QCOMPARE(tags.front(), u"pays ************1111"_s);
}

void TestCardNumbers::reasonsAreMasked()
{
    Shop shop(Terms{});
    EnrolRequest person;
    person.card = u"A1"_s;
    Shop::done(Membership(*shop.desk).enrol({}, person));
    Shop::done(PointsDesk(*shop.desk)
                   .adjust({}, {MemberRef::fromText(u"card:A1"_s).value(), Points(5),
                                u"to 4111111111111111"_s}));
    Statement details = shop.store->connection().prepare("SELECT CAST(text AS TEXT) FROM detail");
    int count = 0;
    for (; details.step(); ++count) {
        QVERIFY(!details.text(0).contains(u"4111111111111111"_s));
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestCardNumbers)
#include "tst_cardnumbers.moc"
