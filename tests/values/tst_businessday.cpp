#include "values/businessday.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <stdexcept>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const char *iso)
{
    return BusinessDay::fromIso(QString::fromLatin1(iso)).value();
}

Length length(const char *text)
{
    return Length::fromText(QString::fromLatin1(text)).value();
}

rc::Gen<BusinessDay> anyDay()
{
    const qint64 first = QDate(1900, 1, 1).toJulianDay();
    const qint64 last = QDate(2200, 12, 31).toJulianDay();
    return rc::gen::map(rc::gen::inRange(first, last + 1), [](qint64 julianDay) {
        return BusinessDay(QDate::fromJulianDay(julianDay));
    });
}

} // namespace

// Business dates (S9), weeks from Monday (S12), calendar months clamped to the month's end (S18).
class TestBusinessDay : public QObject
{
    Q_OBJECT

private slots:
    void readsIsoDatesOnly_data();
    void readsIsoDatesOnly();
    void refusesDatesThatDoNotExist();
    void addsLengthsOfTheCalendar_data();
    void addsLengthsOfTheCalendar();
    void subtractsLengthsOfTheCalendar_data();
    void subtractsLengthsOfTheCalendar();
    void weeksStartOnMonday();
    void monthsHaveTheirFirstAndLast();
    void monthsRefuseWhatIsNone();
    void rangesIncludeBothEnds();
    void daysObeyTheirLaws();
    void monthsObeyTheirLaws();
    void clampingNeverLeavesTheMonth();
};

void TestBusinessDay::readsIsoDatesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number"); // 0: refused

    QTest::newRow("plain") << u"2026-11-22"_s << 20261122;
    QTest::newRow("first") << u"0001-01-01"_s << 10101;
    QTest::newRow("last") << u"9999-12-31"_s << 99991231;
    QTest::newRow("leap day") << u"2028-02-29"_s << 20280229;
    QTest::newRow("no leap day") << u"2026-02-29"_s << 0;
    QTest::newRow("no leap day in 2100") << u"2100-02-29"_s << 0;
    QTest::newRow("leap day in 2000") << u"2000-02-29"_s << 20000229;
    QTest::newRow("month 13") << u"2026-13-01"_s << 0;
    QTest::newRow("day 0") << u"2026-01-00"_s << 0;
    QTest::newRow("year 0") << u"0000-01-01"_s << 0;
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("short") << u"2026-1-1"_s << 0;
    QTest::newRow("slashes") << u"2026/11/22"_s << 0;
    QTest::newRow("sign") << u"2026-+1-22"_s << 0;
    QTest::newRow("blank") << u"2026- 1-22"_s << 0;
    QTest::newRow("full width") << u"２０２６-11-22"_s << 0;
    QTest::newRow("with time") << u"2026-11-22T00:00"_s << 0;
}

void TestBusinessDay::readsIsoDatesOnly()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    const auto read = BusinessDay::fromIso(text);
    QCOMPARE(read.has_value(), number != 0);
    if (read) {
        QCOMPARE(read->number(), number);
        QCOMPARE(read->toIso(), text);
        QCOMPARE(BusinessDay::fromNumber(number), *read);
    }
}

void TestBusinessDay::refusesDatesThatDoNotExist()
{
    QVERIFY_THROWS_EXCEPTION(std::domain_error, BusinessDay{QDate()});
    QVERIFY_THROWS_EXCEPTION(std::domain_error, BusinessDay(QDate(-1, 12, 31)));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, BusinessDay(QDate(10000, 1, 1)));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, BusinessDay::fromNumber(20260229));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, BusinessDay::fromNumber(0));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, BusinessDay::fromNumber(-20261122));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, day("9999-12-31").plusDays(1));
}

void TestBusinessDay::addsLengthsOfTheCalendar_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("to");

    const auto row = [](const char *from, const char *length, const char *to) {
        QTest::addRow("%s + %s", from, length)
            << QByteArray(from) << QByteArray(length) << QByteArray(to);
    };
    row("2026-11-22", "0 days", "2026-11-22");
    row("2026-12-31", "1 day", "2027-01-01");
    row("2028-02-28", "1 day", "2028-02-29");
    row("2026-11-22", "2 weeks", "2026-12-06");
    row("2026-01-31", "1 month", "2026-02-28");
    row("2028-01-31", "1 month", "2028-02-29");
    row("2026-01-30", "1 month", "2026-02-28");
    row("2026-01-28", "1 month", "2026-02-28");
    row("2026-03-31", "1 month", "2026-04-30");
    row("2026-02-28", "1 month", "2026-03-28");
    row("2026-12-31", "2 months", "2027-02-28");
    row("2026-11-22", "12 months", "2027-11-22");
    row("2028-02-29", "1 year", "2029-02-28");
    row("2028-02-29", "4 years", "2032-02-29");
    row("2028-02-29", "48 months", "2032-02-29");
    row("9999-12-31", "1 day", "9999-12-31");
    row("9999-12-31", "1 month", "9999-12-31");
    row("2026-11-22", "99999 years", "9999-12-31");
    row("2026-11-22", "99999 months", "9999-12-31");
    row("9999-11-30", "1 month", "9999-12-30");
}

void TestBusinessDay::addsLengthsOfTheCalendar()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, to);
    QCOMPARE(day(from).plus(::length(length)).toIso(), QString::fromLatin1(to));
}

void TestBusinessDay::subtractsLengthsOfTheCalendar_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("to");

    const auto row = [](const char *from, const char *length, const char *to) {
        QTest::addRow("%s - %s", from, length)
            << QByteArray(from) << QByteArray(length) << QByteArray(to);
    };
    row("2027-01-01", "1 day", "2026-12-31");
    row("2026-11-22", "1 week", "2026-11-15");
    row("2026-03-31", "1 month", "2026-02-28");
    row("2028-03-31", "1 month", "2028-02-29");
    row("2027-01-31", "2 months", "2026-11-30");
    row("2028-02-29", "1 year", "2027-02-28");
    row("2026-01-15", "12 months", "2025-01-15");
    row("0001-02-01", "1 month", "0001-01-01");
    row("0001-01-31", "1 month", "0001-01-01");
    row("2026-11-22", "99999 weeks", "0110-05-18");
    row("2026-11-22", "99999 months", "0001-01-01");
}

void TestBusinessDay::subtractsLengthsOfTheCalendar()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, to);
    QCOMPARE(day(from).minus(::length(length)).toIso(), QString::fromLatin1(to));
}

void TestBusinessDay::weeksStartOnMonday()
{
    QCOMPARE(day("2026-11-22").dayOfWeek(), 7);
    QCOMPARE(day("2026-11-22").firstOfWeek(), day("2026-11-16"));
    QCOMPARE(day("2026-11-23").dayOfWeek(), 1);
    QCOMPARE(day("2026-11-23").firstOfWeek(), day("2026-11-23"));
    QCOMPARE(day("2027-01-01").firstOfWeek(), day("2026-12-28"));
}

void TestBusinessDay::monthsHaveTheirFirstAndLast()
{
    QCOMPARE(day("2028-02-15").firstOfMonth(), day("2028-02-01"));
    QCOMPARE(day("2028-02-15").lastOfMonth(), day("2028-02-29"));
    QCOMPARE(day("2026-12-31").firstOfYear(), day("2026-01-01"));
    QCOMPARE(Month(2026, 2).last(), day("2026-02-28"));
    QCOMPARE(Month(2026, 12).plusMonths(1), Month(2027, 1));
    QCOMPARE(Month(2026, 1).plusMonths(-1), Month(2025, 12));
    QCOMPARE(Month(2025, 11).monthsUntil(Month(2027, 1)), 14);
    QCOMPARE(Month(2026, 3).number(), 202603);
    QCOMPARE(Month(2026, 3).toIso(), u"2026-03"_s);
    QCOMPARE(day("2026-03-31").month(), Month(2026, 3));
}

void TestBusinessDay::monthsRefuseWhatIsNone()
{
    QCOMPARE(Month::fromIso(u"2026-12"), Month(2026, 12));
    for (const QStringView text :
         {u"2026-13", u"2026-00", u"0000-01", u"2026-1", u"202612", u"", u"2026-1 ", u"2026-12-01"})
        QVERIFY2(!Month::fromIso(text), qPrintable(text.toString()));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Month(2026, 0));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Month(2026, 13));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Month(0, 1));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Month(9999, 12).plusMonths(1));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Month(1, 1).plusMonths(-1));
    QVERIFY_THROWS_EXCEPTION(std::domain_error,
                             Month(1, 1).plusMonths(std::numeric_limits<int>::max()));
}

void TestBusinessDay::rangesIncludeBothEnds()
{
    const DayRange november{day("2026-11-01"), day("2026-11-30")};
    QVERIFY(!november.contains(day("2026-10-31")));
    QVERIFY(november.contains(day("2026-11-01")));
    QVERIFY(november.contains(day("2026-11-30")));
    QVERIFY(!november.contains(day("2026-12-01")));
    QCOMPARE(november.days(), 30);
    QCOMPARE((DayRange{day("2026-11-22"), day("2026-11-22")}.days()), 1);
}

void TestBusinessDay::daysObeyTheirLaws()
{
    QVERIFY(rc::check("text, number and distance lead back to the day", [] {
        const auto a = *anyDay();
        const auto b = *anyDay();
        RC_ASSERT(BusinessDay::fromIso(a.toIso()) == a);
        RC_ASSERT(BusinessDay::fromNumber(a.number()) == a);
        RC_ASSERT(a.plusDays(a.daysUntil(b)) == b);
        RC_ASSERT((a < b) == (a.number() < b.number()));
        RC_ASSERT((a < b) == (a.toIso() < b.toIso()));
        RC_ASSERT(a.dayOfWeek() == a.date().dayOfWeek());
        RC_ASSERT(a.firstOfWeek().dayOfWeek() == 1);
        RC_ASSERT(a.firstOfWeek().daysUntil(a) < 7);
        RC_ASSERT(a.month().first() <= a);
        RC_ASSERT(a <= a.month().last());
        RC_ASSERT(a.month().last().plusDays(1) == a.month().plusMonths(1).first());
    }));
}

void TestBusinessDay::monthsObeyTheirLaws()
{
    QVERIFY(rc::check("months count like whole numbers", [] {
        const Month a = (*anyDay()).month();
        const Month b = (*anyDay()).month();
        RC_ASSERT(a.plusMonths(a.monthsUntil(b)) == b);
        RC_ASSERT((a < b) == (a.number() < b.number()));
        RC_ASSERT(Month::fromIso(a.toIso()) == a);
    }));
}

void TestBusinessDay::clampingNeverLeavesTheMonth()
{
    QVERIFY(rc::check("plus and minus months land in that month, on that day or its last", [] {
        const auto from = *anyDay();
        const auto months = *rc::gen::inRange(0, 600);
        const Length length{months, Length::Unit::Month};
        for (const auto &[to, month] :
             {std::pair(from.plus(length), from.month().plusMonths(months)),
              std::pair(from.minus(length), from.month().plusMonths(-months))}) {
            RC_ASSERT(to.month() == month);
            RC_ASSERT(to.date().day() == from.date().day() ||
                      (to.date().day() < from.date().day() && to == month.last()));
        }
        const Length years{months / 12, Length::Unit::Year};
        RC_ASSERT(from.plus(years) == from.plus(Length{months / 12 * 12, Length::Unit::Month}));
    }));
}

QTEST_APPLESS_MAIN(TestBusinessDay)

#include "tst_businessday.moc"
