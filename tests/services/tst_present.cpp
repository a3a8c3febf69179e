// What "now" means for a question when the clock stands behind the last recording: expiry never
// un-happens (S9).

#include "services/dayend.h"
#include "services/lookup.h"
#include "services/memberlist.h"
#include "services/present.h"
#include "services/rewards.h"
#include "services/salesfloor.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const Terms shortLived{
    .policy = R"("expiry": {"after": "30 days"})",
    .rewards = R"({"id": "cup", "name": "C", "kind": "goods", "points": 50, "stock": 9})"};

QJsonObject told(Shop &shop, MemberId member, const Envelope &envelope = {})
{
    return Shop::done(Lookup(*shop.desk).member(envelope, MemberRef::of(member)))
        .figures.value("member"_L1)
        .toObject();
}

qint64 pointsTold(Shop &shop, MemberId member, const Envelope &envelope = {})
{
    return told(shop, member, envelope).value("points"_L1).toInteger(-1);
}

qint64 pointsFound(Shop &shop, const QString &query)
{
    return Shop::done(Lookup(*shop.desk).find({}, query))
        .figures.value("members"_L1)
        .toArray()
        .first()
        .toObject()
        .value("points"_L1)
        .toInteger(-1);
}

qint64 pointsListed(Shop &shop)
{
    const MemberListPage page = Shop::done(MemberList(*shop.desk).page({}, {}));
    return page.rows.front().points.count();
}

// Earned on 2 November, expired and posted by 10 December; then the clock goes back to November.
MemberId expireAndSetBack(Shop &shop)
{
    const MemberId ann = shop.enrol("A1");
    shop.sell(ann, {line("100.00")});
    shop.set("2026-12-10 10:00");
    Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    shop.set("2026-11-20 10:00");
    return ann;
}

} // namespace

class TestPresent : public QObject
{
    Q_OBJECT

private slots:
    void nowIsTheClocksTimeOrTheLastRecordings();
    void whatExpiredStaysExpiredWhileTheClockIsBehind();
    void whatIsDueButNotPostedStaysExpiredWhileTheClockIsBehind();
    void whatExpiredStaysExpiredOnceTheClockIsConfirmed();
    void aQuestionOfItsOwnPastIsAnsweredAsOfThen();
    void whatWasSpentAheadOfTheConfirmedClockStaysSpent();
    void aConfirmedClockCountsForWhatIsEarnedByIt();
};

void TestPresent::nowIsTheClocksTimeOrTheLastRecordings()
{
    Shop shop(shortLived);
    shop.passDays(3);
    QCOMPARE(presentTime(*shop.desk), shop.clock.now());
    shop.enrol("A1");
    const Instant recorded = shop.clock.now();
    shop.set("2026-11-03 10:00");
    QCOMPARE(presentTime(*shop.desk), recorded);
    Shop::done(shop.desk->confirmClock({}));
    QCOMPARE(presentTime(*shop.desk), shop.clock.now());
}

void TestPresent::whatExpiredStaysExpiredWhileTheClockIsBehind()
{
    Shop shop(shortLived);
    const MemberId ann = expireAndSetBack(shop);
    QCOMPARE(pointsTold(shop, ann), 0);
    QCOMPARE(told(shop, ann).value("expiring"_L1).toArray(), QJsonArray());
    QCOMPARE(pointsFound(shop, u"A1"_s), 0);
    QCOMPARE(pointsListed(shop), 0);
}

void TestPresent::whatIsDueButNotPostedStaysExpiredWhileTheClockIsBehind()
{
    Shop shop(shortLived);
    const MemberId ann = shop.enrol("A1");
    shop.sell(ann, {line("100.00")});
    shop.set("2026-12-10 10:00");
    shop.enrol("A2");
    shop.set("2026-11-20 10:00");
    QCOMPARE(pointsTold(shop, ann), 0);
    QCOMPARE(pointsFound(shop, u"A1"_s), 0);
    QCOMPARE(pointsListed(shop), 0);
}

void TestPresent::whatExpiredStaysExpiredOnceTheClockIsConfirmed()
{
    Shop shop(shortLived);
    const MemberId ann = expireAndSetBack(shop);
    Shop::done(shop.desk->confirmClock({}));
    QCOMPARE(pointsTold(shop, ann), 0);
    QCOMPARE(told(shop, ann).value("debt"_L1).toInteger(-1), 0);
    QCOMPARE(told(shop, ann).value("expiring"_L1).toArray(), QJsonArray());
    QCOMPARE(pointsFound(shop, u"A1"_s), 0);
    QCOMPARE(pointsListed(shop), 0);
    QCOMPARE(shop.verified(), QString());
}

void TestPresent::aQuestionOfItsOwnPastIsAnsweredAsOfThen()
{
    Shop shop(shortLived);
    const MemberId ann = expireAndSetBack(shop);
    QCOMPARE(pointsTold(shop, ann, {.at = at("2026-11-19 10:00")}), 100);
    Shop::done(shop.desk->confirmClock({}));
    QCOMPARE(pointsTold(shop, ann, {.at = at("2026-11-19 10:00")}), 100);
}

void TestPresent::whatWasSpentAheadOfTheConfirmedClockStaysSpent()
{
    Shop shop(shortLived);
    const MemberId ann = shop.enrol("A1");
    shop.sell(ann, {line("120.00")});
    shop.set("2026-11-25 10:00");
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(ann), u"cup"_s, 1, {}}));
    shop.set("2026-11-20 10:00");
    Shop::done(shop.desk->confirmClock({}));
    QCOMPARE(pointsTold(shop, ann), 70);
    QCOMPARE(pointsFound(shop, u"A1"_s), 70);
    QCOMPARE(told(shop, ann).value("debt"_L1).toInteger(-1), 0);
}

void TestPresent::aConfirmedClockCountsForWhatIsEarnedByIt()
{
    Shop shop(shortLived);
    const MemberId ann = expireAndSetBack(shop);
    Shop::done(shop.desk->confirmClock({}));
    shop.sell(ann, {line("30.00")});
    QCOMPARE(pointsTold(shop, ann), 30);
    QCOMPARE(pointsFound(shop, u"A1"_s), 30);
    QCOMPARE(pointsListed(shop), 30);
    shop.set("2026-12-12 10:00");
    QCOMPARE(pointsTold(shop, ann), 30);
    QCOMPARE(shop.verified(), QString());
}

QTEST_GUILESS_MAIN(TestPresent)
#include "tst_present.moc"
