#include "engine/lots.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

Expiry after(Length length, bool alignsMonthEnd = false)
{
    Expiry expiry;
    expiry.kind = Expiry::Kind::After;
    expiry.length = length;
    expiry.alignsMonthEnd = alignsMonthEnd;
    return expiry;
}

Expiry yearly(int month, int day, int years)
{
    Expiry expiry;
    expiry.kind = Expiry::Kind::Yearly;
    expiry.month = month;
    expiry.day = day;
    expiry.years = years;
    return expiry;
}

Expiry idle(Length length)
{
    Expiry expiry;
    expiry.kind = Expiry::Kind::Idle;
    expiry.length = length;
    return expiry;
}

BusinessDay day(int yyyymmdd)
{
    return BusinessDay::fromNumber(yyyymmdd);
}

} // namespace

class TestLotLife : public QObject
{
    Q_OBJECT

private slots:
    void waitsUntilPointsMayBeSpent_data();
    void waitsUntilPointsMayBeSpent();
    void findsTheLastGoodDay_S18_data();
    void findsTheLastGoodDay_S18();
};

void TestLotLife::waitsUntilPointsMayBeSpent_data()
{
    QTest::addColumn<QString>("wait");
    QTest::addColumn<QString>("earned");
    QTest::addColumn<QString>("usable");

    // The shop's day starts at four in the morning.
    const QString night = u"2026-01-31T03:59:59+08:00"_s;
    QTest::newRow("at once") << u"0 days"_s << night << night;
    QTest::newRow("next day of a night sale")
        << u"1 day"_s << night << u"2026-01-31T04:00:00+08:00"_s;
    QTest::newRow("next day") << u"1 day"_s << u"2026-01-31T04:00:00+08:00"_s
                              << u"2026-02-01T04:00:00+08:00"_s;
    QTest::newRow("a month, clamped")
        << u"1 month"_s << u"2026-01-31T12:00:00+08:00"_s << u"2026-02-28T04:00:00+08:00"_s;
}

void TestLotLife::waitsUntilPointsMayBeSpent()
{
    QFETCH(QString, wait);
    QFETCH(QString, earned);
    QFETCH(QString, usable);

    Programme programme;
    programme.policy.availableAfter = *Length::fromText(wait);
    const Calendar calendar("Asia/Shanghai", 4 * 60);
    QCOMPARE(usableFrom(programme, calendar, *Instant::fromIso(earned)), *Instant::fromIso(usable));
}

void TestLotLife::findsTheLastGoodDay_S18_data()
{
    QTest::addColumn<Expiry>("expiry");
    QTest::addColumn<int>("earnedOn");
    QTest::addColumn<int>("lastActivityOn");
    QTest::addColumn<int>("goodThrough"); // 0: never dies

    const Length month{1, Length::Unit::Month};
    const Length year{12, Length::Unit::Month};
    QTest::newRow("never") << Expiry{} << 20260131 << 20260131 << 0;
    QTest::newRow("month from its end") << after(month) << 20260131 << 20260131 << 20260228;
    QTest::newRow("month into a leap year") << after(month) << 20280131 << 20280131 << 20280229;
    QTest::newRow("year from 29 February") << after(year) << 20280229 << 20280229 << 20290228;
    QTest::newRow("to the month's end") << after(year, true) << 20260203 << 20260203 << 20270228;
    QTest::newRow("on the month's end") << after(month, true) << 20260228 << 20260228 << 20260331;
    QTest::newRow("days") << after({30, Length::Unit::Day}) << 20261215 << 20261215 << 20270114;
    QTest::newRow("activity doesn't lengthen") << after(month) << 20260110 << 20260801 << 20260210;
    QTest::newRow("end of next year") << yearly(12, 31, 1) << 20261231 << 20261231 << 20271231;
    QTest::newRow("end of this year") << yearly(12, 31, 0) << 20261231 << 20261231 << 20261231;
    QTest::newRow("this year's day is gone")
        << yearly(3, 31, 0) << 20260401 << 20260401 << 20270331;
    QTest::newRow("this year's day is today")
        << yearly(3, 31, 0) << 20260331 << 20260331 << 20260331;
    QTest::newRow("29 February, common year")
        << yearly(2, 29, 1) << 20260110 << 20260110 << 20270228;
    QTest::newRow("29 February, leap year") << yearly(2, 29, 2) << 20260110 << 20260110 << 20280229;
    QTest::newRow("idle from the last act") << idle(month) << 20260110 << 20260831 << 20260930;
    QTest::newRow("idle, earned last") << idle(month) << 20260110 << 20260110 << 20260210;
    QTest::newRow("idle, given within") << idle(month) << 20260209 << 20260110 << 20260210;
    QTest::newRow("idle, given later") << idle(month) << 20260301 << 20260110 << 20260401;
    QTest::newRow("end of time") << after({9000, Length::Unit::Year}) << 20260301 << 20260301
                                 << 99991231;
}

void TestLotLife::findsTheLastGoodDay_S18()
{
    QFETCH(Expiry, expiry);
    QFETCH(int, earnedOn);
    QFETCH(int, lastActivityOn);
    QFETCH(int, goodThrough);

    const auto found = lastGoodDay(expiry, day(earnedOn), day(lastActivityOn));
    QCOMPARE(found ? found->number() : 0, goodThrough);
}

QTEST_APPLESS_MAIN(TestLotLife)
#include "tst_lotlife.moc"
