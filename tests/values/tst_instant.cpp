#include "support/fixedclock.h"
#include "values/instant.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <stdexcept>

using namespace regulars;
using namespace Qt::StringLiterals;

// Instants are UTC (S9) and come as ISO 8601 with offset.
class TestInstant : public QObject
{
    Q_OBJECT

private slots:
    void readsIsoWithOffset_data();
    void readsIsoWithOffset();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void writesUtc_data();
    void writesUtc();
    void textLeadsBackToTheInstant();
    void neverWraps();
    void fixedClockStandsUntilMoved();
};

void TestInstant::readsIsoWithOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");

    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64{0};
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59.999Z"_s << qint64{-1};
    QTest::newRow("east") << u"2026-11-22T14:05:00+08:00"_s << qint64{1795327500000};
    QTest::newRow("same in UTC") << u"2026-11-22T06:05:00Z"_s << qint64{1795327500000};
    QTest::newRow("west, another day") << u"2026-11-21T22:05:00-08:00"_s << qint64{1795327500000};
    QTest::newRow("half an hour") << u"2026-11-22T11:35:00+05:30"_s << qint64{1795327500000};
    QTest::newRow("without seconds") << u"2026-11-22T14:05+08:00"_s << qint64{1795327500000};
    QTest::newRow("offset without colon") << u"2026-11-22T14:05:00+0800"_s << qint64{1795327500000};
    QTest::newRow("offset of hours") << u"2026-11-22T14:05:00+08"_s << qint64{1795327500000};
    QTest::newRow("tenths") << u"2026-11-22T06:05:00.5Z"_s << qint64{1795327500500};
    QTest::newRow("comma") << u"2026-11-22T06:05:00,25Z"_s << qint64{1795327500250};
    QTest::newRow("microseconds cut") << u"2026-11-22T06:05:00.123999Z"_s << qint64{1795327500123};
    QTest::newRow("minus zero") << u"2026-11-22T06:05:00-00:00"_s << qint64{1795327500000};
    QTest::newRow("last minute of a day") << u"2026-11-22T23:59:59Z"_s << qint64{1795391999000};
}

void TestInstant::readsIsoWithOffset()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto read = Instant::fromIso(text);
    QVERIFY(read);
    QCOMPARE(read->ms(), ms);
}

void TestInstant::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");

    const QStringList texts{u""_s,
                            u"now"_s,
                            u"2026-11-22"_s,
                            u"2026-11-22T"_s,
                            u"2026-11-22T14:05:00"_s, // no offset: whose clock?
                            u"2026-11-22T14:05"_s,
                            u"2026-11-22T14+08:00"_s,
                            u"2026-11-22 14:05:00Z"_s,
                            u"2026-11-22T24:00:00Z"_s,
                            u"2026-11-22T14:60:00Z"_s,
                            u"2026-11-22T14:05:60Z"_s,
                            u"2026-11-22T14:05:00.Z"_s,
                            u"2026-11-22T14:05.5Z"_s,
                            u"2026-11-22T14:05:Z"_s,
                            u"2026-11-22T1:05:00Z"_s,
                            u"2026-11-22T14:05:00z"_s,
                            u"2026-11-22T14:05:00ZZ"_s,
                            u"2026-11-22T14:05:00Z "_s,
                            u" 2026-11-22T14:05:00Z"_s,
                            u"2026-11-22T14:05:00+8:00"_s,
                            u"2026-11-22T14:05:00+08:"_s,
                            u"2026-11-22T14:05:00+08:60"_s,
                            u"2026-11-22T14:05:00+24:00"_s,
                            u"2026-11-22T14:05:00+08:00:00"_s,
                            u"2026-11-22T14:05:00−08:00"_s,
                            u"2026-02-29T14:05:00Z"_s,
                            u"2026-11-22T１４:05:00Z"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestInstant::refusesEverythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!Instant::fromIso(text));
}

void TestInstant::writesUtc_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");

    QTest::newRow("epoch") << qint64{0} << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("a millisecond before") << qint64{-1} << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("whole day before") << qint64{-86400000} << u"1969-12-31T00:00:00Z"_s;
    QTest::newRow("short fraction") << qint64{1795327500005} << u"2026-11-22T06:05:00.005Z"_s;
    QTest::newRow("first") << qint64{-62135596800000} << u"0001-01-01T00:00:00Z"_s;
    QTest::newRow("last") << qint64{253402300799999} << u"9999-12-31T23:59:59.999Z"_s;
}

void TestInstant::writesUtc()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(Instant(ms).toIsoUtc(), text);
    QCOMPARE(Instant::fromIso(text), Instant(ms));
}

void TestInstant::textLeadsBackToTheInstant()
{
    QVERIFY(rc::check("fromIso ∘ toIsoUtc is the identity", [] {
        const Instant instant(*rc::gen::inRange<qint64>(-62135596800000, 253402300800000));
        RC_ASSERT(Instant::fromIso(instant.toIsoUtc()) == instant);
    }));
}

void TestInstant::neverWraps()
{
    const Instant last(std::numeric_limits<qint64>::max());
    QCOMPARE(last.plusMs(-1).ms(), std::numeric_limits<qint64>::max() - 1);
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, last.plusMs(1));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, last.toIsoUtc());
}

void TestInstant::fixedClockStandsUntilMoved()
{
    FixedClock clock(Instant(1000));
    QCOMPARE(clock.now(), Instant(1000));
    clock.advanceMs(50);
    QCOMPARE(clock.now(), Instant(1050));
    QCOMPARE(clock.monotonicMs(), 50);
    clock.set(Instant(10)); // somebody sets the clock back: no time has passed
    QCOMPARE(clock.now(), Instant(10));
    QCOMPARE(clock.monotonicMs(), 50);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, clock.advanceMs(-1));
}

QTEST_APPLESS_MAIN(TestInstant)

#include "tst_instant.moc"
