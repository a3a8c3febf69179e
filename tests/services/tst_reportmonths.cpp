// The months that a report can be made of: which hold something, which are closed, by whom (I6,
// S15).

#include "services/dayend.h"
#include "services/monthclosing.h"
#include "services/reportmonths.h"
#include "services/salesfloor.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestReportMonths : public QObject
{
    Q_OBJECT

private slots:
    void aNewShopHasItsRunningMonthAlone();
    void monthsRunFromTheFirstRecordToToday();
    void dayEndsAloneAreNoRecords();
    void closedMonthsSayWhenAndByWhom();
    void clerksAreRefused();
    void nobodyIsRefused();

private:
    static std::vector<ReportMonth> all(Shop &shop)
    {
        return Shop::done(ReportMonths(*shop.desk).all());
    }
};

void TestReportMonths::aNewShopHasItsRunningMonthAlone()
{
    Shop shop(Terms{});
    const auto months = all(shop);
    QCOMPARE(months.size(), std::size_t(1));
    QVERIFY(months.front().month == Month(2026, 11));
    QVERIFY(!months.front().hasRecords);
    QVERIFY(!months.front().closed);
}

void TestReportMonths::monthsRunFromTheFirstRecordToToday()
{
    Shop shop(Terms{});
    shop.sell(std::nullopt, {line("20.00")});
    shop.set("2027-02-03 10:00");
    shop.enrol("1");
    const auto months = all(shop);
    QCOMPARE(months.size(), std::size_t(4));
    QVERIFY(months.front().month == Month(2027, 2));
    QVERIFY(months.back().month == Month(2026, 11));
    const std::vector<bool> expected{true, false, false, true};
    for (std::size_t at = 0; at < months.size(); ++at) {
        QCOMPARE(months[at].hasRecords, expected[at]);
    }
}

void TestReportMonths::dayEndsAloneAreNoRecords()
{
    Shop shop(Terms{});
    shop.sell(std::nullopt, {line("20.00")});
    shop.set("2027-01-03 10:00");
    Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    const auto months = all(shop);
    QCOMPARE(months.size(), std::size_t(3));
    QVERIFY(!months[1].hasRecords);
}

void TestReportMonths::closedMonthsSayWhenAndByWhom()
{
    Shop shop(Terms{});
    shop.sell(std::nullopt, {line("20.00")});
    shop.set("2027-01-05 10:00");
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 11)));
    shop.passDays(1);
    shop.standIn("Li", Role::Owner);
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 12)));
    const auto months = all(shop);
    QCOMPARE(months.size(), std::size_t(3));
    QVERIFY(!months[0].closed);
    QVERIFY(months[1].closed && months[2].closed);
    QCOMPARE(*months[1].closed->by, u"Li"_s);
    QVERIFY(months[1].closed->at >= at("2027-01-06 10:00"));
    QVERIFY(!months[2].closed->by); // the command line
    QVERIFY(months[2].closed->at < at("2027-01-06 10:00"));
}

void TestReportMonths::clerksAreRefused()
{
    Shop shop(Terms{});
    shop.standIn("Clerk", Role::Clerk);
    const auto months = ReportMonths(*shop.desk).all();
    QVERIFY(!months);
    QCOMPARE(Shop::reasonOf(months.refusal()), u"not-allowed"_s);
}

void TestReportMonths::nobodyIsRefused()
{
    Shop shop(Terms{});
    shop.desk->signOut();
    QCOMPARE(Shop::reasonOf(ReportMonths(*shop.desk).all().refusal()), u"not-signed-in"_s);
}

QTEST_GUILESS_MAIN(TestReportMonths)
#include "tst_reportmonths.moc"
