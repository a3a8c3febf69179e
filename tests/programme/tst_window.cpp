#include "programme/condition.h"

#include <QtTest>

using namespace regulars;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(regulars::Window)

namespace
{

QString isoOf(const std::optional<BusinessDay> &day)
{
    return day ? day->toIso() : u"none"_s;
}

BusinessDay dayAt(const QString &iso)
{
    return BusinessDay::fromIso(iso).value();
}

} // namespace

// The days that a window of history covers (S12, S18, S32).
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheseDays_data();
    void holdsTheseDays();
    void holdsOneDayAtLeastWhenItsLengthIsZero();
    void findsBirthdaysAndLinesInsideCompositions();
};

void WindowTest::holdsTheseDays_data()
{
    using Kind = Window::Kind;
    using Unit = Length::Unit;
    QTest::addColumn<Window>("window");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const Window &window, const QString &today,
                        const QString &first, const QString &last) {
        QTest::newRow(name) << window << today << first << last;
    };
    row("a day is itself", {Kind::Day, {}}, u"2024-02-29"_s, u"2024-02-29"_s, u"2024-02-29"_s);
    row("a week from Monday, asked on Monday", {Kind::Week, {}}, u"2026-11-16"_s, u"2026-11-16"_s,
        u"2026-11-22"_s);
    row("a week from Monday, asked on Sunday", {Kind::Week, {}}, u"2026-11-22"_s, u"2026-11-16"_s,
        u"2026-11-22"_s);
    row("a week over the new year", {Kind::Week, {}}, u"2027-01-01"_s, u"2026-12-28"_s,
        u"2027-01-03"_s);
    row("a month of 30 days", {Kind::Month, {}}, u"2026-11-01"_s, u"2026-11-01"_s, u"2026-11-30"_s);
    row("February of a leap year", {Kind::Month, {}}, u"2024-02-10"_s, u"2024-02-01"_s,
        u"2024-02-29"_s);
    row("a year", {Kind::Year, {}}, u"2026-12-31"_s, u"2026-01-01"_s, u"2026-12-31"_s);
    row("a lifetime has no ends", {Kind::Lifetime, {}}, u"2026-11-22"_s, u"none"_s, u"none"_s);
    row("1 day back is today", {Kind::Back, {1, Unit::Day}}, u"2026-11-22"_s, u"2026-11-22"_s,
        u"2026-11-22"_s);
    row("30 days back, today counted", {Kind::Back, {30, Unit::Day}}, u"2026-11-30"_s,
        u"2026-11-01"_s, u"2026-11-30"_s);
    row("2 weeks back", {Kind::Back, {2, Unit::Week}}, u"2026-11-22"_s, u"2026-11-09"_s,
        u"2026-11-22"_s);
    row("12 months back", {Kind::Back, {12, Unit::Month}}, u"2026-11-22"_s, u"2025-11-23"_s,
        u"2026-11-22"_s);
    row("1 month back from the 31st is clamped", {Kind::Back, {1, Unit::Month}}, u"2026-03-31"_s,
        u"2026-03-01"_s, u"2026-03-31"_s);
    row("1 year back from 29 February", {Kind::Back, {1, Unit::Year}}, u"2024-02-29"_s,
        u"2023-03-01"_s, u"2024-02-29"_s);
}

void WindowTest::holdsTheseDays()
{
    QFETCH(const Window, window);
    QFETCH(const QString, today);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QCOMPARE(isoOf(window.firstDay(dayAt(today))), first);
    QCOMPARE(isoOf(window.lastDay(dayAt(today))), last);
}

void WindowTest::holdsOneDayAtLeastWhenItsLengthIsZero()
{
    const Window window{Window::Kind::Back, {0, Length::Unit::Day}};
    QCOMPARE(isoOf(window.firstDay(dayAt(u"2026-11-22"_s))), u"2026-11-22"_s);
}

void WindowTest::findsBirthdaysAndLinesInsideCompositions()
{
    using namespace conditions;
    const Condition birthday{Birthday{}};
    const Condition lines{IsProduct{{u"latte"_s}}};
    const Condition history{History{}};
    const Condition nested{All{{history, Condition{Not{{Condition{Any{{lines, birthday}}}}}}}}};
    QVERIFY(nested.usesBirthday() && nested.namesLines() && !nested.isAlways());
    QVERIFY(!history.usesBirthday() && !history.namesLines() && !history.isAlways());
    QVERIFY(Condition{}.isAlways());
    QVERIFY((Condition{All{{Condition{}, Condition{}}}}.isAlways()));
    QVERIFY((!Condition{Any{}}.isAlways()));
}

QTEST_APPLESS_MAIN(WindowTest)
#include "tst_window.moc"
