// The audit log as it is looked through: filters, pages, who may (X1).

#include "services/audittrail.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "services/staffcase.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

std::vector<AuditLine> found(Shop &shop, const AuditQuestion &question)
{
    return Shop::done(AuditTrail(*shop.desk).page(question)).lines;
}

} // namespace

class TestAuditTrail : public QObject
{
    Q_OBJECT

private slots:
    void clerksAndNobodyReadNothing();
    void managersAndOwnersRead();
    void theNewestComesFirstPageByPage();
    void whoCountsForTheApproverToo();
    void theCommandLineIsSomebody();
    void whatIsOneOfARowsActs();
    void daysAreTheShopsOwn();
    void refusalsCanBeSeenAlone();
    void anUnknownNameFindsNothing();
    void aLineKnowsItsPlaceInTheChain();
};

void TestAuditTrail::clerksAndNobodyReadNothing()
{
    Shop shop(Terms{});
    shop.standIn("Ann", Role::Clerk);
    QCOMPARE(codeOf(AuditTrail(*shop.desk).page({}).refusal()), u"not-allowed"_s);
    QCOMPARE(codeOf(AuditTrail(*shop.desk).people().refusal()), u"not-allowed"_s);
    shop.desk->signOut();
    QCOMPARE(codeOf(AuditTrail(*shop.desk).page({}).refusal()), u"not-signed-in"_s);
    QCOMPARE(codeOf(AuditTrail(*shop.desk).acts().refusal()), u"not-signed-in"_s);
}

void TestAuditTrail::managersAndOwnersRead()
{
    Shop shop(Terms{});
    shop.standIn("Max", Role::Manager);
    QVERIFY(!found(shop, {}).empty());
    shop.standIn("Olga", Role::Owner);
    const auto lines = found(shop, {});
    QCOMPARE(lines.front().act, u"sign-in"_s);
    QCOMPARE(lines.front().actor, u"Olga"_s);
    QVERIFY(Shop::done(AuditTrail(*shop.desk).acts()).contains(u"users"_s));
    const QStringList people = Shop::done(AuditTrail(*shop.desk).people());
    QVERIFY(people.contains(u"Max"_s) && people.contains(AuditTrail::commandLine));
}

void TestAuditTrail::theNewestComesFirstPageByPage()
{
    Shop shop(Terms{});
    shop.standIn("Max", Role::Manager);
    for (int i = 0; i < 25; ++i) {
        shop.clock.advanceMs(1'000);
        Shop::done(shop.desk->signIn(u"Max"_s, secret));
    }
    const auto all = found(shop, {});
    std::vector<qint64> ids;
    std::optional<qint64> olderThan;
    int pages = 0;
    do {
        const AuditPage page = Shop::done(AuditTrail(*shop.desk).page({}, olderThan, 10));
        QVERIFY(page.lines.size() <= 10);
        for (const AuditLine &line : page.lines)
            ids.push_back(line.id);
        olderThan = page.olderThan;
        ++pages;
    } while (olderThan);
    QVERIFY(pages >= 3);
    QCOMPARE(ids.size(), all.size());
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
}

void TestAuditTrail::whoCountsForTheApproverToo()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("A1");
    shop.standIn("Ann", Role::Clerk);
    Shop::done(PointsDesk(*shop.desk)
                   .adjust(Shop::approvedByOwner(), {MemberRef::of(member), Points(5), u"x y"_s}));
    shop.desk->signInAsCommandLine();
    AuditQuestion question;
    question.what = u"adjust"_s;
    for (const QString &who : {u"Ann"_s, u"Owner"_s}) {
        question.who = who;
        const auto lines = found(shop, question);
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front().actor, u"Ann"_s);
        QCOMPARE(lines.front().approver, u"Owner"_s);
    }
}

void TestAuditTrail::theCommandLineIsSomebody()
{
    Shop shop(Terms{});
    shop.standIn("Max", Role::Manager);
    AuditQuestion question;
    question.who = AuditTrail::commandLine;
    const auto lines = found(shop, question);
    QVERIFY(!lines.empty());
    for (const AuditLine &line : lines)
        QCOMPARE(line.actor, QString());
}

void TestAuditTrail::whatIsOneOfARowsActs()
{
    Shop shop(Terms{});
    shop.standIn("Max", Role::Manager);
    AuditQuestion question;
    question.what = u"users"_s;
    QCOMPARE(found(shop, question).size(), size_t(1));
    question.what = u"user"_s; // no such act, though "users" begins so
    QVERIFY(found(shop, question).empty());
    question.what = u"' OR 1=1 --"_s;
    QVERIFY(found(shop, question).empty());
}

void TestAuditTrail::daysAreTheShopsOwn()
{
    Shop shop(Terms{}, "2026-11-02 23:59");
    shop.standIn("Max", Role::Manager);
    shop.set("2026-11-03 00:01");
    Shop::done(shop.desk->signIn(u"Max"_s, secret));
    AuditQuestion question;
    question.what = u"sign-in"_s;
    question.first = question.last = day("2026-11-03");
    QCOMPARE(found(shop, question).size(), size_t(1));
    question.first = question.last = day("2026-11-02");
    QCOMPARE(found(shop, question).size(), size_t(1));
    question.first = day("2026-11-04");
    question.last.reset();
    QVERIFY(found(shop, question).empty());
}

void TestAuditTrail::refusalsCanBeSeenAlone()
{
    Shop shop(Terms{});
    shop.standIn("Max", Role::Manager);
    QVERIFY(!shop.desk->signIn(u"Max"_s, u"something else"_s));
    Shop::done(shop.desk->signIn(u"Max"_s, secret));
    AuditQuestion question;
    question.isRefusedOnly = true;
    const auto lines = found(shop, question);
    QCOMPARE(lines.size(), size_t(1));
    QVERIFY(lines.front().is(AuditFlag::Refused));
    QCOMPARE(lines.front().about, u"wrong-pin"_s);
}

void TestAuditTrail::anUnknownNameFindsNothing()
{
    Shop shop(Terms{});
    AuditQuestion question;
    question.who = u"Nobody Here"_s;
    QVERIFY(found(shop, question).empty());
}

void TestAuditTrail::aLineKnowsItsPlaceInTheChain()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("A1");
    shop.standIn("Max", Role::Manager);
    const Answer done =
        Shop::done(PointsDesk(*shop.desk).adjust({}, {MemberRef::of(member), Points(5), u"x y"_s}));
    AuditQuestion question;
    question.what = u"adjust"_s;
    const auto lines = found(shop, question);
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().operation, done.operation);
    QCOMPARE(lines.front().kind, std::optional(OperationKind::Adjust));
    QCOMPARE(lines.front().member, std::optional(member));
    QVERIFY(lines.front().sequence > 0);
    QVERIFY(!lines.front().till.isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
