#include "insight/periods.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const QString &iso)
{
    return *BusinessDay::fromIso(iso);
}

QString told(DayRange period)
{
    return period.first.toIso() + u' ' + period.last.toIso();
}

} // namespace

class TestPeriods : public QObject
{
    Q_OBJECT

private slots:
    void periodsEndTodayAtTheLatest()
    {
        const BusinessDay today = day(u"2026-02-14"_s);
        QCOMPARE(told(periodOf(PeriodKind::Last7, today)), u"2026-02-08 2026-02-14"_s);
        QCOMPARE(periodOf(PeriodKind::Last30, today).days(), 30);
        QCOMPARE(periodOf(PeriodKind::Last90, today).days(), 90);
        QCOMPARE(told(periodOf(PeriodKind::CurrentMonth, today)), u"2026-02-01 2026-02-14"_s);
        QCOMPARE(told(periodOf(PeriodKind::LastMonth, today)), u"2026-01-01 2026-01-31"_s);
        QCOMPARE(told(periodOf(PeriodKind::CurrentQuarter, today)), u"2026-01-01 2026-02-14"_s);
        QCOMPARE(told(periodOf(PeriodKind::LastQuarter, today)), u"2025-10-01 2025-12-31"_s);
        QCOMPARE(told(periodOf(PeriodKind::CurrentYear, today)), u"2026-01-01 2026-02-14"_s);
        QCOMPARE(told(periodOf(PeriodKind::LastYear, today)), u"2025-01-01 2025-12-31"_s);
        QCOMPARE(told(periodOf(PeriodKind::Own, today)), u"2026-02-14 2026-02-14"_s);
    }

    void wholeMonthsAreComparedWithWholeMonths()
    {
        const auto before = [](const QString &first, const QString &last) {
            return told(equalBefore({day(first), day(last)}));
        };
        QCOMPARE(before(u"2026-03-01"_s, u"2026-03-31"_s), u"2026-02-01 2026-02-28"_s);
        QCOMPARE(before(u"2026-01-01"_s, u"2026-03-31"_s), u"2025-10-01 2025-12-31"_s);
        QCOMPARE(before(u"2024-01-01"_s, u"2024-12-31"_s), u"2023-01-01 2023-12-31"_s);
        QCOMPARE(before(u"2026-03-01"_s, u"2026-03-30"_s), u"2026-01-30 2026-02-28"_s);
        QCOMPARE(before(u"2026-03-05"_s, u"2026-03-05"_s), u"2026-03-04 2026-03-04"_s);
    }

    void theYearBeforeKeepsTheDays()
    {
        const auto before = [](const QString &first, const QString &last) {
            return told(comparedWith({day(first), day(last)}, Against::YearAgo));
        };
        QCOMPARE(before(u"2024-02-01"_s, u"2024-02-29"_s), u"2023-02-01 2023-02-28"_s);
        QCOMPARE(before(u"2025-02-01"_s, u"2025-02-28"_s), u"2024-02-01 2024-02-29"_s);
        QCOMPARE(before(u"2024-02-29"_s, u"2024-03-01"_s), u"2023-02-28 2023-03-01"_s);
    }

    void stepsFollowOneAnotherWithoutGaps()
    {
        const DayRange period{day(u"2026-03-01"_s), day(u"2026-03-31"_s)};
        for (const auto &steps : {stepsUpTo(period, 8), monthsUpTo(day(u"2026-03-15"_s), 12),
                                  weeksUpTo(day(u"2026-03-18"_s), 104)}) {
            for (std::size_t i = 1; i < steps.size(); ++i) {
                QCOMPARE(steps[i].first, steps[i - 1].last.plusDays(1));
            }
        }
        QCOMPARE(told(stepsUpTo(period, 8).front()), u"2025-08-01 2025-08-31"_s);
        QCOMPARE(told(monthsUpTo(day(u"2026-03-15"_s), 12).back()), u"2026-03-01 2026-03-15"_s);
        QCOMPARE(told(weeksUpTo(day(u"2026-03-18"_s), 2).back()), u"2026-03-16 2026-03-18"_s);
    }

    void everyKindHasACodeOfItsOwn()
    {
        for (int kind = 0; kind < periodKinds; ++kind) {
            QCOMPARE(periodKindNamed(codeOf(PeriodKind(kind))), PeriodKind(kind));
        }
        QCOMPARE(periodKindNamed(u"fortnight"_s), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestPeriods)
#include "tst_periods.moc"
