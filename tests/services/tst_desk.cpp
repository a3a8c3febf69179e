// Every write goes one way: replay, time, permission, transaction, answer (S5, S6, S9, X1).

#include "services/answercodec.h"
#include "services/desk.h"
#include "services/posting.h"
#include "services/salesfloor.h"
#include "storage/auditlog.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/transaction.h"
#include "storage/users.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"a good pass phrase"_s;

Envelope named(const char *id, const char *content = "{}")
{
    return {.id = QString::fromLatin1(id), .content = content};
}

Envelope dated(Instant when)
{
    return {.at = when};
}

const Desk::Body nothing = [](Work &) -> Result<Done> { return Done{}; };

// What the store holds, a line a table: proof that a refusal changed nothing.
QByteArray contents(Shop &shop)
{
    QByteArray all;
    Connection &books = shop.store->connection();
    Statement tables = books.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'audit' ORDER BY name");
    while (tables.step()) {
        const QByteArray name = tables.text(0).toUtf8();
        Statement rows = books.prepareText("SELECT * FROM \"" + name + "\"");
        while (rows.step()) {
            CanonicalBytes bytes;
            for (int column = 0; column < rows.columnCount(); ++column)
                bytes.addColumn(rows, column);
            all += name + ' ' + bytes.bytes().toByteArray().toHex() + '\n';
        }
    }
    return all;
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private slots:
    void sameIdIsAnsweredAgainWithoutEffect();
    void sameIdWithOtherContentIsRefused();
    void idIsFreeAgainAfterARefusal();
    void sameIdAtAnotherTillIsAnotherRequest();
    void replayOutlivesItsMember();
    void onlyAnswersWithAnIdAreKept();
    void answerSurvivesTheStore();

    void timesAreAllowed_data();
    void timesAreAllowed();
    void whatIsDoneNowIsNotDoneInThePast();
    void questionsKeepTheSameTimes();
    void clockBehindTheLastRecordingRefuses();
    void clockIsConfirmedByAManager();
    void smallStepsOfTheClockBackAreForgiven();
    void permittedPastIsNoClockBehind();
    void businessDateIsTheShops_data();
    void businessDateIsTheShops();

    void refusalChangesNothing();
    void exceptionChangesNothing();
    void batchTakesBackOnlyWhatIsRefused();
    void whatIsRefusedAfterItWasSettledIsABug();
    void batchWithoutCommitLeavesNothing();
    void wrongApprovalIsRefusedBeforeAnythingElse();
    void refusalsOfPermissionAreOnRecord();
    void unknownMemberIsRefused();
    void permissionIsAskedOnlyInside();
    void commandLineActsAsNobodyWithOwnersRights();
    void chainsOfTillsAreApart();
};

void TestDesk::sameIdIsAnsweredAgainWithoutEffect()
{
    Shop shop(Terms{});
    int runs = 0;
    const auto body = [&](Work &work) -> Result<Done> {
        ++runs;
        work.answer.figures[u"points"_s] = 7;
        work.answer.warnings += u"weak-pin"_s;
        return Done{};
    };
    const Task task{.kind = OperationKind::Settings};
    const Answer first = Shop::done(shop.desk->write(named("a"), task, body));
    QVERIFY(!first.isReplayed);
    const QByteArray before = contents(shop);
    const Answer again = Shop::done(shop.desk->write(named("a"), task, body));
    QCOMPARE(runs, 1);
    QVERIFY(again.isReplayed);
    QCOMPARE(again.operation, first.operation);
    QCOMPARE(again.figures, first.figures);
    QCOMPARE(again.warnings, first.warnings);
    QCOMPARE(contents(shop), before);
}

void TestDesk::sameIdWithOtherContentIsRefused()
{
    Shop shop(Terms{});
    const Task task{.kind = OperationKind::Settings};
    Shop::done(shop.desk->write(named("a", "{\"x\":1}"), task, nothing));
    const auto refused = shop.desk->write(named("a", "{\"x\":2}"), task, nothing);
    QCOMPARE(codeOf(refused.refusal()), u"id-reused"_s);
}

void TestDesk::idIsFreeAgainAfterARefusal()
{
    Shop shop(Terms{});
    const Task task{.kind = OperationKind::Settings};
    const auto refused = shop.desk->write(
        named("a"), task, [](Work &) -> Result<Done> { return refusals::OutOfStock{}; });
    QVERIFY(!refused);
    const Answer done = Shop::done(shop.desk->write(named("a", "other"), task, nothing));
    QVERIFY(!done.isReplayed);
}

void TestDesk::sameIdAtAnotherTillIsAnotherRequest()
{
    Shop shop(Terms{});
    Desk other(*shop.store, shop.clock, u"2"_s);
    other.signInAsCommandLine();
    const Task task{.kind = OperationKind::Settings};
    const Answer here = Shop::done(shop.desk->write(named("a"), task, nothing));
    const Answer there = Shop::done(other.write(named("a"), task, nothing));
    QVERIFY(!there.isReplayed);
    QVERIFY(here.operation != there.operation);
}

// The answer is asked again after the member was erased: it is the same answer.
void TestDesk::replayOutlivesItsMember()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("100");
    const MemberRef ref{MemberRef::Kind::Card, u"100"_s};
    Membership membership(*shop.desk);
    const Answer first = Shop::done(membership.tag(named("a"), {ref, {u"vip"_s}, {}}));
    Shop::done(membership.erase({}, {ref}));
    const Answer again = Shop::done(membership.tag(named("a"), {ref, {u"vip"_s}, {}}));
    QVERIFY(again.isReplayed);
    QCOMPARE(again.operation, first.operation);
    QCOMPARE(again.members.front().second, member);
    const auto fresh = membership.tag(named("b"), {ref, {u"vip"_s}, {}});
    QCOMPARE(codeOf(fresh.refusal()), u"no-such-member"_s);
}

void TestDesk::onlyAnswersWithAnIdAreKept()
{
    Shop shop(Terms{});
    const Task task{.kind = OperationKind::Settings};
    Shop::done(shop.desk->write({}, task, nothing));
    Statement count = shop.store->connection().prepare("SELECT count(*) FROM answer");
    QCOMPARE(count.scalar<int>(), 0);
}

void TestDesk::answerSurvivesTheStore()
{
    Answer answer;
    answer.figures = {{u"points"_s, 9007199254740993LL}, {u"why"_s, QJsonArray{1, u"x"_s}}};
    answer.members = {{u"from"_s, MemberId(3)}, {u"to"_s, MemberId(9007199254740993LL)}};
    answer.warnings = {u"many-awards"_s};
    const Answer read = answerFromStore(OperationId(5), storedAnswer(answer));
    QVERIFY(read.isReplayed);
    QCOMPARE(read.operation, std::optional(OperationId(5)));
    QCOMPARE(read.figures, answer.figures);
    QCOMPARE(read.members, answer.members);
    QCOMPARE(read.warnings, answer.warnings);
}

void TestDesk::timesAreAllowed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<qint64>("offsetMs");
    QTest::addColumn<QString>("answer");
    const QString ok = u"done"_s;
    const QString no = u"time-not-allowed"_s;
    const qint64 minute = 60'000;
    const qint64 year = qint64(365) * 24 * 60 * minute;
    const auto row = [](const QString &user, qint64 offset, const QString &answer) {
        QTest::addRow("%s %lld ms", qPrintable(user), static_cast<long long>(offset))
            << user << offset << answer;
    };
    for (const QString &user : {u"clerk"_s, u"manager"_s, u"chief"_s}) {
        row(user, 0, ok);
        row(user, 5'000, ok);
        row(user, 5'001, user == u"clerk"_s ? ok : no);
        row(user, year, no);
        row(user, -5 * minute, ok);
    }
    row(u"clerk"_s, 5 * minute, ok);
    row(u"clerk"_s, 5 * minute + 1, no);
    row(u"clerk"_s, -5 * minute - 1, no);
    row(u"clerk"_s, -year, no);
    row(u"manager"_s, -5 * minute - 1, ok);
    row(u"manager"_s, -year, ok);
    row(u"chief"_s, -year, ok);
}

void TestDesk::timesAreAllowed()
{
    QFETCH(QString, user);
    QFETCH(qint64, offsetMs);
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    shop.standIn("manager", Role::Manager);
    shop.standIn("chief", Role::Owner);
    Shop::done(shop.desk->signIn(user, user == u"clerk"_s ? u"274951"_s : secret));
    const auto result = shop.desk->write(dated(shop.clock.now().plusMs(offsetMs)),
                                         {.kind = OperationKind::Tag}, nothing);
    QTEST(result ? u"done"_s : codeOf(result.refusal()), "answer");
}

void TestDesk::whatIsDoneNowIsNotDoneInThePast()
{
    Shop shop(Terms{});
    const Task task{.kind = OperationKind::ProgrammeUse, .mayBePast = false};
    const auto refused =
        shop.desk->write(dated(shop.clock.now().plusMs(-3'600'000)), task, nothing);
    QCOMPARE(codeOf(refused.refusal()), u"time-not-allowed"_s);
}

void TestDesk::questionsKeepTheSameTimes()
{
    Shop shop(Terms{});
    const Instant now = shop.clock.now();
    QCOMPARE(*shop.desk->momentOf({}), now);
    QCOMPARE(*shop.desk->momentOf(dated(now.plusMs(-86'400'000))), now.plusMs(-86'400'000));
    QCOMPARE(codeOf(shop.desk->momentOf(dated(now.plusMs(60'000))).refusal()),
             u"time-not-allowed"_s);
    shop.desk->signOut();
    QCOMPARE(codeOf(shop.desk->momentOf({}).refusal()), u"not-signed-in"_s);
}

// S9
void TestDesk::clockBehindTheLastRecordingRefuses()
{
    Shop shop(Terms{});
    shop.enrol("100");
    const Instant before = shop.clock.now();
    shop.clock.set(before.plusMs(-3'600'000));
    const auto refused = shop.desk->write({}, {.kind = OperationKind::Tag}, nothing);
    QCOMPARE(codeOf(refused.refusal()), u"clock-behind"_s);
    QCOMPARE(std::get<refusals::ClockBehind>(refused.refusal()).lastRecording, before);
    shop.clock.set(before);
    QVERIFY(shop.desk->write({}, {.kind = OperationKind::Tag}, nothing));
}

void TestDesk::clockIsConfirmedByAManager()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    shop.standIn("manager", Role::Manager);
    shop.clock.set(shop.clock.now().plusMs(-3'600'000));
    Shop::done(shop.desk->signIn(u"clerk"_s, u"274951"_s));
    QCOMPARE(codeOf(shop.desk->confirmClock({}).refusal()), u"not-allowed"_s);
    Shop::done(shop.desk->signIn(u"manager"_s, secret));
    QVERIFY(shop.desk->confirmClock({}));
    Shop::done(shop.desk->signIn(u"clerk"_s, u"274951"_s));
    QVERIFY(shop.desk->write({}, {.kind = OperationKind::Tag}, nothing));
}

void TestDesk::smallStepsOfTheClockBackAreForgiven()
{
    Shop shop(Terms{});
    const Instant before = shop.clock.now();
    shop.clock.set(before.plusMs(-5'000));
    const Answer answer = Shop::done(shop.desk->write({}, {.kind = OperationKind::Tag}, nothing));
    const auto operation = Operations(shop.store->connection()).find(*answer.operation);
    QCOMPARE(operation->recordedAt, before);
    shop.clock.set(before.plusMs(-5'001));
    QVERIFY(!shop.desk->write({}, {.kind = OperationKind::Tag}, nothing));
}

void TestDesk::permittedPastIsNoClockBehind()
{
    Shop shop(Terms{});
    const Instant past = shop.clock.now().plusMs(-86'400'000);
    const Answer answer =
        Shop::done(shop.desk->write(dated(past), {.kind = OperationKind::Tag}, nothing));
    const auto operation = Operations(shop.store->connection()).find(*answer.operation);
    QCOMPARE(operation->at, past);
    QCOMPARE(operation->recordedAt, shop.clock.now());
}

void TestDesk::businessDateIsTheShops_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("day");
    QTest::newRow("last moment") << u"2026-11-01T15:59:59.999Z"_s << 20261101;
    QTest::newRow("midnight in Shanghai") << u"2026-11-01T16:00:00Z"_s << 20261102;
    QTest::newRow("midnight in Greenwich") << u"2026-11-02T00:00:00Z"_s << 20261102;
}

void TestDesk::businessDateIsTheShops()
{
    QFETCH(QString, utc);
    QFETCH(int, day);
    Shop shop(Terms{}, "2026-11-02 10:00");
    const Answer answer = Shop::done(shop.desk->write(dated(Instant::fromIso(utc).value()),
                                                      {.kind = OperationKind::Tag}, nothing));
    const auto operation = Operations(shop.store->connection()).find(*answer.operation);
    QCOMPARE(operation->businessDate.number(), day);
}

// S5: whatever the body wrote before it refused is gone.
void TestDesk::refusalChangesNothing()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("100");
    const QByteArray before = contents(shop);
    const auto refused = shop.desk->write(
        named("a"), {.kind = OperationKind::Adjust, .member = member},
        [&](Work &work) -> Result<Done> {
            work.posting.credit({.member = member, .amount = 100, .source = u"test"_s});
            work.journal.setDetail("secret");
            Members(work.store.connection()).putTag(member, {u"vip"_s, std::nullopt});
            return refusals::LimitReached{};
        });
    QCOMPARE(codeOf(refused.refusal()), u"limit-reached"_s);
    QCOMPARE(contents(shop), before);
    QVERIFY(shop.desk->write(named("a"), {.kind = OperationKind::Tag}, nothing));
}

void TestDesk::exceptionChangesNothing()
{
    Shop shop(Terms{});
    const MemberId member = shop.enrol("100");
    const QByteArray before = contents(shop);
    const auto body = [&](Work &work) -> Result<Done> {
        work.posting.credit({.member = member, .amount = 100, .source = u"test"_s});
        throw StorageError(StorageError::Kind::Full, u"no space"_s);
    };
    QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(shop.desk->write(
                                               {}, {.kind = OperationKind::Adjust}, body)));
    QCOMPARE(contents(shop), before);
    QVERIFY(shop.desk->write({}, {.kind = OperationKind::Tag}, nothing));
}

void TestDesk::batchTakesBackOnlyWhatIsRefused()
{
    Shop shop(Terms{});
    Membership membership(*shop.desk);
    EnrolRequest request;
    QStringList answers;
    {
        Desk::Batch batch(*shop.desk);
        for (const char *card : {"1", "2", "2", "3"}) {
            request.card = QString::fromLatin1(card);
            answers += membership.enrol({}, request) ? u"done"_s : u"refused"_s;
        }
        batch.commit();
    }
    QCOMPARE(answers, (QStringList{u"done"_s, u"done"_s, u"refused"_s, u"done"_s}));
    QCOMPARE(Members(shop.store->connection()).count(), 3);
    request.card = u"4"_s;
    QVERIFY(membership.enrol({}, request));
}

void TestDesk::whatIsRefusedAfterItWasSettledIsABug()
{
    Shop shop(Terms{});
    const QByteArray before = contents(shop);
    {
        Desk::Batch batch(*shop.desk);
        shop.enrol("1");
        const Desk::Body late = [](Work &work) -> Result<Done> {
            Savepoint::settle(work.store.connection());
            return refusals::NoSuchMember{};
        };
        QVERIFY_THROWS_EXCEPTION(
            std::logic_error,
            (void)shop.desk->write({}, {.kind = OperationKind::Adjust, .act = Act::Adjust}, late));
    }
    QCOMPARE(contents(shop), before);
}

void TestDesk::batchWithoutCommitLeavesNothing()
{
    Shop shop(Terms{});
    const QByteArray before = contents(shop);
    {
        Desk::Batch batch(*shop.desk);
        shop.enrol("1");
        QVERIFY_THROWS_EXCEPTION(std::logic_error, Desk::Batch(*shop.desk));
    }
    QCOMPARE(contents(shop), before);
    shop.enrol("1");
}

void TestDesk::wrongApprovalIsRefusedBeforeAnythingElse()
{
    Shop shop(Terms{});
    shop.standIn("manager", Role::Manager);
    shop.standIn("clerk", Role::Clerk);
    Envelope envelope;
    envelope.approval = Approval{u"manager"_s, u"wrong"_s};
    const auto refused = shop.desk->write(envelope, {.kind = OperationKind::Adjust}, nothing);
    QCOMPARE(codeOf(refused.refusal()), u"wrong-pin"_s);
    QCOMPARE(Users(shop.store->connection()).named(u"manager"_s)->fails, 1);
}

void TestDesk::refusalsOfPermissionAreOnRecord()
{
    Shop shop(Terms{});
    shop.standIn("clerk", Role::Clerk);
    const auto refused =
        shop.desk->write({}, {.kind = OperationKind::Merge, .act = Act::Merge}, nothing);
    QCOMPARE(codeOf(refused.refusal()), u"not-allowed"_s);
    const auto rows = AuditLog(shop.store->connection()).page(std::nullopt, 1);
    QCOMPARE(rows.front().row.act, u"merge"_s);
    QCOMPARE(rows.front().row.flags, static_cast<int>(AuditFlag::Refused));
    QCOMPARE(rows.front().row.about, u"not-allowed"_s);
    QVERIFY(!rows.front().row.operation);
}

void TestDesk::unknownMemberIsRefused()
{
    Shop shop(Terms{});
    for (const char *text : {"card:none", "phone:13812345678", "phone:rubbish", "id:99", "id:0",
                             "id:-1", "id:x", "id:99999999999999999999"}) {
        const auto ref = MemberRef::fromText(QString::fromLatin1(text));
        QVERIFY(ref);
        const auto refused =
            shop.desk->write({}, {.kind = OperationKind::Tag, .named = ref}, nothing);
        QCOMPARE(codeOf(refused.refusal()), u"no-such-member"_s);
    }
    for (const char *text : {"", "card:", "card: ", "name:x", "100", "CARD:100"})
        QVERIFY(!MemberRef::fromText(QString::fromLatin1(text)));
}

void TestDesk::permissionIsAskedOnlyInside()
{
    Shop shop(Terms{});
    std::optional<Work> kept;
    Shop::done(shop.desk->write({}, {.kind = OperationKind::Tag}, [&](Work &work) -> Result<Done> {
        kept.emplace(work);
        return Done{};
    }));
    QVERIFY_THROWS_EXCEPTION(std::logic_error,
                             static_cast<void>(shop.desk->requireAct(*kept, Act::Look)));
}

void TestDesk::commandLineActsAsNobodyWithOwnersRights()
{
    Shop shop(Terms{});
    const Answer answer = Shop::done(
        shop.desk->write({}, {.kind = OperationKind::Settings, .act = Act::Restore}, nothing));
    QVERIFY(!Operations(shop.store->connection()).find(*answer.operation)->actor);
    QCOMPARE(AuditLog(shop.store->connection()).of(*answer.operation).size(), size_t(1));
}

// S8
void TestDesk::chainsOfTillsAreApart()
{
    Shop shop(Terms{});
    Desk other(*shop.store, shop.clock, u"2"_s);
    other.signInAsCommandLine();
    const Operations operations(shop.store->connection());
    for (qint64 seq = 1; seq <= 3; ++seq) {
        const auto there = Shop::done(other.write({}, {.kind = OperationKind::Tag}, nothing));
        QCOMPARE(operations.find(*there.operation)->seq, seq);
        const auto here = Shop::done(shop.desk->write({}, {.kind = OperationKind::Tag}, nothing));
        QCOMPARE(operations.find(*here.operation)->seq, seq + 1); // after init
    }
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
