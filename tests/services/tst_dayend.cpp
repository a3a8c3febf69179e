// Days ended once each, in order (S3, S31), in pieces where others wait; and the clock that
// somebody sets forward meanwhile (F7).

#include "services/clockwatch.h"
#include "services/dayend.h"
#include "services/salesfloor.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hourMs = 3'600'000;

Terms shortLived()
{
    return {.policy = R"("expiry": {"after": "1 day"})"};
}

// Everybody buys on the first day.
void buyAll(Shop &shop, int members)
{
    for (int i = 1; i <= members; ++i) {
        shop.sell(shop.enrol(qPrintable(QString::number(i))), {line("10.00")});
    }
}

} // namespace

class TestDayEnd : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowManyDaysAreDue();
    void daysAreRunOnceEach();
    void manyLotsDieInPieces();
    void yearsOffAreCaughtUpAFewDaysAtATime();
    void othersSellBetweenPieces();
    void stoppedItGoesOnLater();
    void aDatedRuleForEverybodyFiresInPieces();
    void killedBetweenAnyTwoPiecesItDoesNothingTwice();
    void anotherMayEndTheDayMeanwhile();
    void aFutureDayIsRefused();
    void timeThatPassesIsNoJump();
    void aClockSetForwardIsSeen();
    void aClockSetBackAndRightAgainIsNoJump();
};

void TestDayEnd::tellsHowManyDaysAreDue()
{
    Shop shop(shortLived());
    QCOMPARE(DayEnd(*shop.desk).standing().due, 0); // the first day has not ended
    QVERIFY(!DayEnd(*shop.desk).standing().lastRun);
    shop.passDays(3);
    QCOMPARE(DayEnd(*shop.desk).standing().due, 3);
    Shop::done(DayEnd(*shop.desk).run({}, day("2026-11-03")));
    QCOMPARE(DayEnd(*shop.desk).standing().due, 1);
    QCOMPARE(DayEnd(*shop.desk).standing().lastRun, day("2026-11-03"));
}

void TestDayEnd::daysAreRunOnceEach()
{
    Shop shop(shortLived());
    buyAll(shop, 2);
    shop.passDays(4);
    const Answer first = Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    QCOMPARE(number(first, "days"), 4);
    QCOMPARE(number(first, "expired_points"), 20);
    const Answer second = Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    QCOMPARE(number(second, "days"), 0);
    QCOMPARE(number(second, "expired_points"), 0);
}

void TestDayEnd::manyLotsDieInPieces()
{
    Shop shop(shortLived());
    buyAll(shop, 350);
    shop.passDays(3);
    int pauses = 0;
    const Answer done = Shop::done(DayEnd(*shop.desk).run({}, std::nullopt, {}, [&] { ++pauses; }));
    QCOMPARE(number(done, "days"), 3);
    QCOMPARE(number(done, "expired_points"), 3500);
    QVERIFY2(pauses >= 4, qPrintable(QString::number(pauses)));
    QCOMPARE(DayEnd(*shop.desk).standing().due, 0);
    QCOMPARE(shop.verified(), QString());
    // As without pieces.
    Shop other(shortLived());
    buyAll(other, 350);
    other.passDays(3);
    QCOMPARE(Shop::done(DayEnd(*other.desk).run({}, std::nullopt)).figures, done.figures);
}

// However little happens on them: whoever waits would wait for thousands of days.
void TestDayEnd::yearsOffAreCaughtUpAFewDaysAtATime()
{
    Shop shop(shortLived());
    buyAll(shop, 2);
    shop.passDays(400);
    int last = 0;
    int most = 0;
    int told = 0;
    const auto progress = [&told](int done, int) {
        told = done;
        return true;
    };
    const Answer done = Shop::done(DayEnd(*shop.desk).run({}, std::nullopt, progress, [&] {
        most = std::max(most, told - last);
        last = told;
    }));
    QCOMPARE(number(done, "days"), 400);
    QCOMPARE(last, 400);
    QVERIFY2(most <= 10, qPrintable(QString::number(most)));
    QCOMPARE(shop.verified(), QString());
}

void TestDayEnd::othersSellBetweenPieces()
{
    Shop shop(shortLived());
    buyAll(shop, 250);
    shop.passDays(3);
    Desk till(*shop.store, shop.clock, u"2"_s);
    till.signInAsCommandLine();
    int sold = 0;
    const Answer done = Shop::done(DayEnd(*shop.desk).run({}, std::nullopt, {}, [&] {
        SaleRequest sale;
        sale.lines = {line("1.00")};
        Shop::done(Sales(till).checkout({}, sale));
        ++sold;
    }));
    QVERIFY(sold >= 3);
    QCOMPARE(number(done, "expired_points"), 2500);
    QCOMPARE(shop.verified(), QString());
}

void TestDayEnd::stoppedItGoesOnLater()
{
    Shop shop(shortLived());
    buyAll(shop, 350);
    shop.passDays(3);
    int asked = 0;
    // It is asked after the first day, before each of the second day's pieces …
    const Answer first =
        Shop::done(DayEnd(*shop.desk)
                       .run(
                           {}, std::nullopt, [&](int, int) { return ++asked < 3; }, [] {}));
    const qint64 expired = number(first, "expired_points");
    QVERIFY2(expired > 0 && expired < 3500, qPrintable(QString::number(expired)));
    QVERIFY(DayEnd(*shop.desk).standing().due > 0);
    const Answer second = Shop::done(DayEnd(*shop.desk).run({}, std::nullopt, {}, [] {}));
    QCOMPARE(number(second, "expired_points"), 3500 - expired);
    QCOMPARE(number(first, "days") + number(second, "days"), 3);
    QCOMPARE(shop.verified(), QString());
}

namespace
{

// On the month's last day the best tenth is ranked and rises, and everybody gets points.
Terms busyDay()
{
    return {.rules = R"({"id": "thanks", "on": "day", "give": {"points": 5},
                         "from": "2026-11-30", "until": "2026-11-30"})",
            .tiers = R"({"id": "basic", "name": "Basic"},
                        {"id": "gold", "name": "Gold", "gift": {"points": 20},
                         "keep": {"for": "2 months"},
                         "paths": [{"metric": "spend", "window": "month", "top_share": 0.1}]})"};
}

constexpr int busyMembers = 130;

void buyDifferently(Shop &shop)
{
    for (int i = 1; i <= busyMembers; ++i) {
        shop.sell(shop.enrol(qPrintable(QString::number(i))),
                  {line(qPrintable(u"%1.00"_s.arg(i)))});
    }
    shop.set("2026-12-02 10:00");
}

// What everybody holds, and what the day wrote.
QStringList outcome(const Shop &shop)
{
    QStringList told;
    for (int i = 1; i <= busyMembers; ++i) {
        const Account account = shop.account(MemberId(i));
        told += u"%1 %2"_s.arg(account.points.count()).arg(account.tier);
    }
    Connection &store = shop.store->connection();
    told += QString::number(
        store.query("SELECT count(*) FROM award WHERE rule = 'thanks'").scalar<qint64>());
    told += QString::number(store.query("SELECT count(*) FROM ranking_move").scalar<qint64>());
    told += QString::number(store.query("SELECT count(*) FROM tier_change").scalar<qint64>());
    told += QString::number(store.query("SELECT count(*) FROM day_run").scalar<qint64>());
    return told;
}

} // namespace

void TestDayEnd::aDatedRuleForEverybodyFiresInPieces()
{
    Shop whole(busyDay());
    buyDifferently(whole);
    const Answer atOnce = Shop::done(DayEnd(*whole.desk).run({}, std::nullopt));
    QCOMPARE(number(atOnce, "dated"), busyMembers);
    QCOMPARE(number(atOnce, "rose"), 13);
    QCOMPARE(outcome(whole).at(busyMembers - 1), u"155 gold"_s);
    Shop shop(busyDay());
    buyDifferently(shop);
    int pauses = 0;
    const Answer done = Shop::done(DayEnd(*shop.desk).run({}, std::nullopt, {}, [&] { ++pauses; }));
    QCOMPARE(done.figures, atOnce.figures);
    QVERIFY2(pauses >= 6, qPrintable(QString::number(pauses)));
    QCOMPARE(outcome(shop), outcome(whole));
    QCOMPARE(shop.verified(), QString());
}

void TestDayEnd::killedBetweenAnyTwoPiecesItDoesNothingTwice()
{
    struct Killed
    {};
    Shop whole(busyDay());
    buyDifferently(whole);
    Shop::done(DayEnd(*whole.desk).run({}, std::nullopt));
    const QStringList wanted = outcome(whole);
    int kills = 0;
    for (int at = 1; kills == at - 1; ++at) {
        Shop shop(busyDay());
        buyDifferently(shop);
        int pauses = 0;
        try {
            const auto done = DayEnd(*shop.desk).run({}, std::nullopt, {}, [&] {
                if (++pauses == at) {
                    throw Killed();
                }
            });
            QVERIFY(done);
        } catch (const Killed &) {
            ++kills;
        }
        // The next one has nobody waiting, every other time.
        Shop::done(at % 2 == 0 ? DayEnd(*shop.desk).run({}, std::nullopt)
                               : DayEnd(*shop.desk).run({}, std::nullopt, {}, [] {}));
        QCOMPARE(outcome(shop), wanted);
        QCOMPARE(shop.verified(), QString());
    }
    QVERIFY2(kills >= 6, qPrintable(QString::number(kills)));
}

void TestDayEnd::anotherMayEndTheDayMeanwhile()
{
    Shop whole(busyDay());
    buyDifferently(whole);
    Shop::done(DayEnd(*whole.desk).run({}, std::nullopt));
    for (int at = 1; at <= 6; ++at) {
        Shop shop(busyDay());
        buyDifferently(shop);
        Desk other(*shop.store, shop.clock, u"2"_s);
        other.signInAsCommandLine();
        int pauses = 0;
        Shop::done(DayEnd(*shop.desk).run({}, std::nullopt, {}, [&] {
            if (++pauses == at) {
                Shop::done(DayEnd(other).run({}, std::nullopt));
            }
        }));
        QCOMPARE(outcome(shop), outcome(whole));
        QCOMPARE(shop.verified(), QString());
    }
}

void TestDayEnd::aFutureDayIsRefused()
{
    Shop shop(shortLived());
    QVERIFY(!DayEnd(*shop.desk).run({}, day("2026-11-02")));
}

void TestDayEnd::timeThatPassesIsNoJump()
{
    FixedClock clock(at("2026-11-02 10:00"));
    const ClockWatch watch(clock);
    clock.advanceMs(400 * 24 * hourMs);
    QVERIFY(!watch.hasJumped());
    QCOMPARE(watch.aheadMs(), 0);
}

void TestDayEnd::aClockSetForwardIsSeen()
{
    FixedClock clock(at("2026-11-02 10:00"));
    ClockWatch watch(clock);
    clock.set(at("2026-11-03 22:00")); // 36 hours: still none
    QVERIFY(!watch.hasJumped());
    clock.set(clock.now().plusMs(1));
    QVERIFY(watch.hasJumped());
    clock.advanceMs(10 * 24 * hourMs); // it does not go away by itself
    QVERIFY(watch.hasJumped());
    watch.confirm();
    QVERIFY(!watch.hasJumped());
}

void TestDayEnd::aClockSetBackAndRightAgainIsNoJump()
{
    FixedClock clock(at("2026-11-02 10:00"));
    const ClockWatch watch(clock);
    clock.set(at("2026-10-01 10:00"));
    clock.advanceMs(hourMs);
    clock.set(at("2026-11-02 11:00"));
    QVERIFY(!watch.hasJumped());
}

QTEST_GUILESS_MAIN(TestDayEnd)

#include "tst_dayend.moc"
