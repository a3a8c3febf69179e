#include "values/calendar.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

#include <stdexcept>
#include <string>
#include <thread>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

// Zones with summer time, without, with one of the past, of half an hour, south of the equator, of
// negative summer time, with a day left out (Apia), with jumps at midnight.
const std::vector<QByteArray> Zones{
    "Asia/Shanghai",    "Europe/Berlin",       "America/New_York",     "UTC",
    "Asia/Kolkata",     "Australia/Lord_Howe", "Pacific/Apia",         "America/Sao_Paulo",
    "America/Havana",   "Africa/Casablanca",   "Europe/Dublin",        "Asia/Kathmandu",
    "America/St_Johns", "Pacific/Kiritimati",  "Pacific/Kwajalein",    "Asia/Tehran",
    "Antarctica/Troll", "Asia/Pyongyang",      "America/Scoresbysund", "Atlantic/Azores"};

Instant at(const char *iso)
{
    return Instant::fromIso(QString::fromLatin1(iso)).value();
}

BusinessDay day(const char *iso)
{
    return BusinessDay::fromIso(QString::fromLatin1(iso)).value();
}

qint64 msOf(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

rc::Gen<Calendar> anyCalendar()
{
    const auto minute = rc::gen::oneOf(rc::gen::element(0, 1, 60, 120, 150, 180, 240, 1380, 1439),
                                       rc::gen::inRange(0, 1440));
    return rc::gen::map(rc::gen::pair(rc::gen::elementOf(Zones), minute),
                        [](const std::pair<QByteArray, int> &parts) {
                            return Calendar(parts.first, parts.second);
                        });
}

// Instants all over the time line, and often close to where a clock jumps.
Instant anyInstant(const Calendar &calendar)
{
    const Instant instant(*rc::gen::inRange(msOf(1880), msOf(2250)));
    const auto spread = *rc::gen::inRange<qint64>(-3 * 3600, 3 * 3600 + 1);
    if (!*rc::gen::arbitrary<bool>())
        return instant;
    // The first change of offset within a year, by halving.
    Instant before = instant;
    Instant after = instant.plusMs(366LL * 86'400'000 / 2);
    if (calendar.offsetSecondsAt(before) == calendar.offsetSecondsAt(after))
        return instant;
    while (after.ms() - before.ms() > 1) {
        const Instant middle((before.ms() + after.ms()) / 2);
        (calendar.offsetSecondsAt(middle) == calendar.offsetSecondsAt(before) ? before : after) =
            middle;
    }
    return after.plusMs(*rc::gen::element<qint64>(-1, 0, 1, spread * 1000));
}

} // namespace

// The shop's zone and day start turn instants into business days and back (S9, S16).
class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void refusesUnknownZonesByName();
    void refusesDayStartsThatAreNone();
    void anInstantBelongsToItsBusinessDay_data();
    void anInstantBelongsToItsBusinessDay();
    void findsTheInstantOfAWallClock_data();
    void findsTheInstantOfAWallClock();
    void daysOfAJumpAreShorterOrLonger_data();
    void daysOfAJumpAreShorterOrLonger();
    void aDayThatTheZoneLeftOutIsEmpty();
    void writesTheOffsetOfTheInstant_data();
    void writesTheOffsetOfTheInstant();
    void summerTimeGoesOnBeyondTheZoneFile();
    void agreesWithTheZoneDatabase_data();
    void agreesWithTheZoneDatabase();
    void everyInstantIsWithinItsDay();
    void wallClocksLeadBack();
    void laterInstantsNeverBelongToEarlierDays();
    void manyThreadsReadOneZone();
};

void TestCalendar::refusesUnknownZonesByName()
{
    for (const QByteArray &zone :
         {QByteArray("Mars/Olympus"), QByteArray(""), QByteArray("../etc/passwd"),
          QByteArray("Asia/Shanghai "), QByteArray("asia shanghai"), QByteArray("CST"),
          QByteArray("zzz")}) {
        QVERIFY2(!Calendar::isKnownZone(zone), zone.constData());
        try {
            const Calendar calendar(zone);
            QFAIL("an unknown zone was taken");
        } catch (const std::domain_error &error) {
            QVERIFY2(std::string(error.what()).ends_with(zone.toStdString()), error.what());
        }
    }
    for (const QByteArray &zone :
         {QByteArray("Asia/Shanghai"), QByteArray("PRC"), QByteArray("UTC"), QByteArray("GMT"),
          QByteArray("UTC+08:00"), QByteArray("US/Eastern"), QByteArray("Africa/Abidjan")})
        QVERIFY2(Calendar::isKnownZone(zone), zone.constData());
}

void TestCalendar::refusesDayStartsThatAreNone()
{
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Calendar("UTC", -1));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Calendar("UTC", 1440));
    QCOMPARE(Calendar("UTC", 1439).dayStartsAtMinute(), 1439);
}

void TestCalendar::anInstantBelongsToItsBusinessDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("dayStartsAtMinute");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("businessDay");

    const auto row = [](const char *zone, int minute, const char *instant,
                        const char *businessDay) {
        QTest::addRow("%s, %d, %s", zone, minute, instant)
            << QByteArray(zone) << minute << QByteArray(instant) << QByteArray(businessDay);
    };
    row("Asia/Shanghai", 0, "2026-11-22T00:00:00+08:00", "2026-11-22");
    row("Asia/Shanghai", 0, "2026-11-21T23:59:59.999+08:00", "2026-11-21");
    row("Asia/Shanghai", 240, "2026-11-22T03:59:59.999+08:00", "2026-11-21");
    row("Asia/Shanghai", 240, "2026-11-22T04:00:00+08:00", "2026-11-22");
    row("Asia/Shanghai", 1439, "2026-11-22T23:58:59+08:00", "2026-11-21");
    row("Asia/Shanghai", 1439, "2026-11-22T23:59:00+08:00", "2026-11-22");
    row("Asia/Shanghai", 240, "2028-03-01T03:59:00+08:00", "2028-02-29");
    row("Asia/Shanghai", 240, "2027-01-01T00:30:00+08:00", "2026-12-31");
    // Summer time of 1986–1991 was an hour ahead.
    row("Asia/Shanghai", 0, "1988-07-01T15:30:00Z", "1988-07-02");
    row("Asia/Shanghai", 0, "1992-07-01T15:30:00Z", "1992-07-01");
    row("Europe/Berlin", 0, "2026-07-01T22:00:00Z", "2026-07-02");
    row("Europe/Berlin", 0, "2026-12-01T22:00:00Z", "2026-12-01");
    row("America/New_York", 240, "2026-07-02T07:59:59Z", "2026-07-01");
    row("America/New_York", 240, "2026-07-02T08:00:00Z", "2026-07-02");
    // Day starts at 02:30, which the clock skips on 29 March: the day starts with the jump.
    row("Europe/Berlin", 150, "2026-03-29T00:59:59.999Z", "2026-03-28");
    row("Europe/Berlin", 150, "2026-03-29T01:00:00Z", "2026-03-29");
    // 02:30 comes twice on 25 October: the first one starts the day, the second doesn't end it.
    row("Europe/Berlin", 150, "2026-10-25T00:29:59Z", "2026-10-24");
    row("Europe/Berlin", 150, "2026-10-25T00:30:00Z", "2026-10-25");
    row("Europe/Berlin", 150, "2026-10-25T01:15:00Z", "2026-10-25");
}

void TestCalendar::anInstantBelongsToItsBusinessDay()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, dayStartsAtMinute);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, businessDay);
    const Calendar calendar(zone, dayStartsAtMinute);
    QCOMPARE(calendar.dayOf(at(instant)), day(businessDay));
}

void TestCalendar::findsTheInstantOfAWallClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("civilDay");
    QTest::addColumn<int>("secondOfDay");
    QTest::addColumn<QByteArray>("instant");

    const auto row = [](const char *zone, const char *civilDay, int hour, int minute,
                        const char *instant) {
        QTest::addRow("%s %s %d:%d", zone, civilDay, hour, minute)
            << QByteArray(zone) << QByteArray(civilDay) << (hour * 60 + minute) * 60
            << QByteArray(instant);
    };
    row("Asia/Shanghai", "2026-11-22", 14, 5, "2026-11-22T06:05:00Z");
    row("Europe/Berlin", "2026-03-29", 1, 59, "2026-03-29T00:59:00Z");
    row("Europe/Berlin", "2026-03-29", 2, 0, "2026-03-29T01:00:00Z");  // skipped
    row("Europe/Berlin", "2026-03-29", 2, 59, "2026-03-29T01:00:00Z"); // skipped
    row("Europe/Berlin", "2026-03-29", 3, 0, "2026-03-29T01:00:00Z");
    row("Europe/Berlin", "2026-10-25", 2, 0, "2026-10-25T00:00:00Z");  // the first of two
    row("Europe/Berlin", "2026-10-25", 2, 59, "2026-10-25T00:59:00Z"); // the first of two
    row("Europe/Berlin", "2026-10-25", 3, 0, "2026-10-25T02:00:00Z");
    row("America/New_York", "2026-03-08", 2, 30, "2026-03-08T07:00:00Z");
    row("America/New_York", "2026-11-01", 1, 30, "2026-11-01T05:30:00Z");
    row("Asia/Shanghai", "1986-05-04", 2, 30, "1986-05-03T18:00:00Z");
    row("Asia/Shanghai", "1991-09-15", 1, 30, "1991-09-14T16:30:00Z");
    // São Paulo's clocks jumped at midnight itself, forward and back.
    row("America/Sao_Paulo", "2018-11-04", 0, 0, "2018-11-04T03:00:00Z");
    row("America/Sao_Paulo", "2018-02-17", 23, 30, "2018-02-18T01:30:00Z");
    row("America/Sao_Paulo", "2018-02-18", 0, 0, "2018-02-18T03:00:00Z");
}

void TestCalendar::findsTheInstantOfAWallClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, civilDay);
    QFETCH(int, secondOfDay);
    QFETCH(QByteArray, instant);
    QCOMPARE(Calendar(zone).instantAt(day(civilDay).date(), secondOfDay).toIsoUtc(),
             at(instant).toIsoUtc());
}

void TestCalendar::daysOfAJumpAreShorterOrLonger_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("dayStartsAtMinute");
    QTest::addColumn<QByteArray>("businessDay");
    QTest::addColumn<double>("hours");

    const auto row = [](const char *zone, int minute, const char *businessDay, double hours) {
        QTest::addRow("%s, %d, %s", zone, minute, businessDay)
            << QByteArray(zone) << minute << QByteArray(businessDay) << hours;
    };
    row("Asia/Shanghai", 0, "2026-03-29", 24);
    row("Asia/Shanghai", 0, "1986-05-04", 23);
    row("Asia/Shanghai", 0, "1986-09-14", 25);
    row("Asia/Shanghai", 0, "1992-04-12", 24);
    row("Europe/Berlin", 0, "2026-03-29", 23);
    row("Europe/Berlin", 240, "2026-03-28", 23);
    row("Europe/Berlin", 240, "2026-03-29", 24);
    row("Europe/Berlin", 0, "2026-10-25", 25);
    row("America/New_York", 0, "2026-03-08", 23);
    row("America/New_York", 0, "2026-11-01", 25);
    row("Australia/Lord_Howe", 0, "2026-04-05", 24.5);
    row("Australia/Lord_Howe", 0, "2026-10-04", 23.5);
}

void TestCalendar::daysOfAJumpAreShorterOrLonger()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, dayStartsAtMinute);
    QFETCH(QByteArray, businessDay);
    QFETCH(double, hours);
    const Calendar calendar(zone, dayStartsAtMinute);
    const qint64 ms =
        calendar.endOf(day(businessDay)).ms() - calendar.startOf(day(businessDay)).ms();
    QCOMPARE(static_cast<double>(ms) / 3'600'000, hours);
}

void TestCalendar::aDayThatTheZoneLeftOutIsEmpty()
{
    // Samoa went from 29 to 31 December 2011.
    const Calendar apia("Pacific/Apia");
    QCOMPARE(apia.startOf(day("2011-12-30")), apia.endOf(day("2011-12-30")));
    const Instant jump = at("2011-12-30T10:00:00Z");
    QCOMPARE(apia.dayOf(jump.plusMs(-1)), day("2011-12-29"));
    QCOMPARE(apia.dayOf(jump), day("2011-12-31"));
}

void TestCalendar::writesTheOffsetOfTheInstant_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QString>("text");

    QTest::newRow("Shanghai") << QByteArray("Asia/Shanghai") << QByteArray("2026-11-22T06:05:00Z")
                              << u"2026-11-22T14:05:00+08:00"_s;
    QTest::newRow("its summer time")
        << QByteArray("Asia/Shanghai") << QByteArray("1988-07-01T06:05:07Z")
        << u"1988-07-01T15:05:07+09:00"_s;
    QTest::newRow("to the second")
        << QByteArray("Asia/Shanghai") << QByteArray("2026-11-22T06:05:00.999Z")
        << u"2026-11-22T14:05:00+08:00"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << QByteArray("2026-11-22T06:05:00Z")
                         << u"2026-11-22T06:05:00+00:00"_s;
    QTest::newRow("west by half an hour")
        << QByteArray("America/St_Johns") << QByteArray("2026-11-22T03:00:00Z")
        << u"2026-11-21T23:30:00-03:30"_s;
    QTest::newRow("winter") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T01:00:00Z")
                            << u"2026-10-25T02:00:00+01:00"_s;
    QTest::newRow("summer") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T00:00:00Z")
                            << u"2026-10-25T02:00:00+02:00"_s;
}

void TestCalendar::writesTheOffsetOfTheInstant()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, instant);
    QTEST(Calendar(zone).toIso(at(instant)), "text");
}

void TestCalendar::summerTimeGoesOnBeyondTheZoneFile()
{
    // Zone files list changes through 2037; the rule goes on.
    const Calendar berlin("Europe/Berlin");
    QCOMPARE(berlin.toIso(at("2099-03-29T00:59:59Z")), u"2099-03-29T01:59:59+01:00"_s);
    QCOMPARE(berlin.toIso(at("2099-03-29T01:00:00Z")), u"2099-03-29T03:00:00+02:00"_s);
    QCOMPARE(berlin.toIso(at("2200-10-26T00:59:59Z")), u"2200-10-26T02:59:59+02:00"_s);
    QCOMPARE(berlin.toIso(at("2200-10-26T01:00:00Z")), u"2200-10-26T02:00:00+01:00"_s);
    QCOMPARE(Calendar("America/New_York").offsetSecondsAt(at("2038-07-01T00:00:00Z")), -4 * 3600);
    QCOMPARE(Calendar("Asia/Shanghai").offsetSecondsAt(at("2199-07-01T00:00:00Z")), 8 * 3600);
}

void TestCalendar::agreesWithTheZoneDatabase_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const QByteArray &zone : Zones)
        QTest::newRow(zone.constData()) << zone;
}

void TestCalendar::agreesWithTheZoneDatabase()
{
    QFETCH(QByteArray, zone);
    const Calendar calendar(zone);
    const QTimeZone database(zone);
    // Every 31 hours, so that all hours of the day come round.
    for (qint64 ms = msOf(1950); ms < msOf(2060); ms += 31LL * 3'600'000) {
        const int expected = database.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
        if (calendar.offsetSecondsAt(Instant(ms)) != expected)
            QCOMPARE(calendar.toIso(Instant(ms)), QString::number(expected));
    }
}

void TestCalendar::everyInstantIsWithinItsDay()
{
    QVERIFY(rc::check("startOf(dayOf(t)) ≤ t < endOf(dayOf(t))", [] {
        const Calendar calendar = *anyCalendar();
        const Instant instant = anyInstant(calendar);
        const BusinessDay day = calendar.dayOf(instant);
        RC_ASSERT(calendar.startOf(day) <= instant);
        RC_ASSERT(instant < calendar.endOf(day));
        RC_ASSERT(calendar.endOf(day) == calendar.startOf(day.plusDays(1)));
        RC_ASSERT(calendar.dayOf(calendar.startOf(day)) == day);
        RC_ASSERT(calendar.dayOf(calendar.endOf(day).plusMs(-1)) == day);
    }));
}

void TestCalendar::wallClocksLeadBack()
{
    QVERIFY(
        rc::check("the first instant of a wall clock reads so, or the clock jumped over it", [] {
            const Calendar calendar = *anyCalendar();
            const Instant instant = anyInstant(calendar);
            const LocalTime local = calendar.localTime(instant);
            const Instant first = calendar.instantAt(local.civilDay.date(), local.secondOfDay);
            RC_ASSERT(first <= instant);
            RC_ASSERT(calendar.localTime(first).civilDay == local.civilDay);
            RC_ASSERT(calendar.localTime(first).secondOfDay == local.secondOfDay);
            RC_ASSERT(Instant::fromIso(calendar.toIso(instant))->ms() ==
                      instant.ms() - (instant.ms() % 1000 + 1000) % 1000);

            const int second = *rc::gen::inRange(0, 86'400);
            const Instant any = calendar.instantAt(local.civilDay.date(), second);
            const LocalTime read = calendar.localTime(any);
            if (read.civilDay == local.civilDay && read.secondOfDay == second)
                return;
            // Skipped: it is the instant of the jump, before which the clock read less and after
            // which more.
            const LocalTime before = calendar.localTime(any.plusMs(-1));
            RC_ASSERT(calendar.offsetSecondsAt(any.plusMs(-1)) < calendar.offsetSecondsAt(any));
            RC_ASSERT(std::pair(before.civilDay, before.secondOfDay) <
                      std::pair(local.civilDay, second));
            RC_ASSERT(std::pair(local.civilDay, second) <
                      std::pair(read.civilDay, read.secondOfDay));
        }));
}

void TestCalendar::laterInstantsNeverBelongToEarlierDays()
{
    QVERIFY(rc::check("days never run backwards, not even when clocks do", [] {
        const Calendar calendar = *anyCalendar();
        const Instant instant = anyInstant(calendar);
        const auto laterMs = *rc::gen::inRange<qint64>(0, 6LL * 3'600'000);
        RC_ASSERT(calendar.dayOf(instant) <= calendar.dayOf(instant.plusMs(laterMs)));
    }));
}

void TestCalendar::manyThreadsReadOneZone()
{
    // A zone that no other test has read yet.
    std::vector<int> offsets(8, 0);
    {
        std::vector<std::jthread> threads;
        for (int &offset : offsets)
            threads.emplace_back([&offset] {
                offset = Calendar("Europe/Helsinki").offsetSecondsAt(at("2026-07-01T00:00:00Z"));
            });
    }
    QCOMPARE(offsets, std::vector<int>(8, 3 * 3600));
}

QTEST_APPLESS_MAIN(TestCalendar)

#include "tst_calendar.moc"
