// How a shop went over weeks, months and years, told fact by fact (I1, I2).

#include "insight/timeseries.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const char *iso)
{
    return *BusinessDay::fromIso(QString::fromLatin1(iso));
}

class Story
{
public:
    Story(Month first, const char *last)
        : m_count(first, day(last))
    {}

    void member(qint64 id, const char *joined)
    {
        m_count.add(MemberFact{MemberId(id), day(joined), u"basic"_s, std::nullopt});
    }
    void sale(std::optional<qint64> member, const char *on, qint64 paid = 100, bool isGone = false)
    {
        PurchaseFact fact{.id = PurchaseId(++m_purchases), .member = std::nullopt, .day = day(on)};
        fact.paid = Money(paid);
        fact.paidNet = Money(paid);
        fact.isGone = isGone;
        if (member) {
            fact.member = MemberId(*member);
        }
        m_count.add(fact);
    }
    void points(const char *on, BridgeKind kind, qint64 amount)
    {
        m_count.add(PointsFact{day(on), MemberId(1), kind, Points(amount), u"basic"_s});
    }
    TimeSeriesCount &count() { return m_count; }
    TimeSeries told() { return m_count.finish(); }

private:
    TimeSeriesCount m_count;
    qint64 m_purchases = 0;
};

} // namespace

class TestTimeSeries : public QObject
{
    Q_OBJECT

private slots:
    void showsAtLeastTwelveMonths()
    {
        QCOMPARE(TimeSeriesCount::firstMonthOf({day("2026-06-10"), day("2026-06-20")}),
                 Month(2025, 7));
        QCOMPARE(TimeSeriesCount::firstMonthOf({day("2024-06-10"), day("2026-06-20")}),
                 Month(2024, 6));
    }

    void anEmptyShopHasItsMonthsAndNoShares()
    {
        const TimeSeries series = Story(Month(2026, 5), "2026-06-10").told();
        QCOMPARE(series.months.size(), std::size_t{2});
        QCOMPARE(series.byMonth.size(), std::size_t{2});
        QCOMPARE(series.byQuarter.size(), std::size_t{1});
        QCOMPARE(series.byYear.size(), std::size_t{1});
        QVERIFY(!series.byMonth.front().share);
        QCOMPARE(series.weeks.front().monday, day("2026-04-27")); // of 1 May, a Friday
        QCOMPARE(series.weeks.back().monday, day("2026-06-08"));
    }

    void weeksBeginOnMondayAndCountMembersOnce()
    {
        Story story(Month(2026, 6), "2026-06-30");
        story.member(1, "2025-01-01");
        story.member(2, "2025-01-01");
        story.sale(1, "2026-06-07"); // a Sunday
        story.sale(1, "2026-06-08");
        story.sale(1, "2026-06-14");
        story.sale(2, "2026-06-10", 100, true); // came back whole
        story.sale(9, "2026-06-10");            // somebody no longer a member
        story.sale(2, "2025-06-09");            // 52 weeks before the 8th: a Monday
        story.count().add(ActionFact{day("2026-06-29"), MemberId(2)});
        story.count().add(
            RedemptionFact{day("2026-06-29"), MemberId(1), u"mug"_s, {}, 1, {}, {}, true});
        const TimeSeries series = story.told();
        QCOMPARE(series.weeks.size(), std::size_t{5});
        QCOMPARE(series.weeks[0].active, 1);
        QCOMPARE(series.weeks[1].active, 1);
        QCOMPARE(series.weeks[1].aYearBefore, 1);
        QCOMPARE(series.weeks[2].aYearBefore, 0);
        QCOMPARE(series.weeks[4].active, 1);
    }

    void balancesCarryOver() // S43
    {
        Story story(Month(2026, 5), "2026-06-30");
        story.member(1, "2026-05-02");
        story.points("2026-04-30", BridgeKind::Issued, 1000);
        story.points("2026-05-10", BridgeKind::Issued, 50);
        story.points("2026-05-11", BridgeKind::TakenBack, -20);
        story.points("2026-06-10", BridgeKind::Redeemed, -300);
        story.points("2026-06-11", BridgeKind::Restored, 100);
        story.points("2026-06-30", BridgeKind::Expired, -5);
        const TimeSeries series = story.told();
        QCOMPARE(series.months[0].issued, Points(30));
        QCOMPARE(series.months[0].balance, Points(1030));
        QCOMPARE(series.months[1].redeemed, Points(200));
        QCOMPARE(series.months[1].expired, Points(5));
        QCOMPARE(series.months[1].balance, Points(825));
        QCOMPARE(series.months[0].joined, 1);
    }

    void retentionGoesByUnits()
    {
        Story story(Month(2026, 1), "2026-06-30");
        for (int id = 1; id <= 3; ++id) {
            story.member(id, "2025-01-01");
        }
        story.sale(1, "2026-03-31");
        story.sale(1, "2026-04-01");
        story.sale(1, "2026-04-30");
        story.sale(2, "2026-03-01");
        story.sale(2, "2026-05-01");
        story.sale(3, "2025-12-31");
        const TimeSeries series = story.told();
        QCOMPARE(series.byMonth[0].share, Share(Ratio(0)));    // January: 3 bought before
        QCOMPARE(series.byMonth[3].share, Share(Ratio(1, 2))); // April
        QCOMPARE(series.byMonth[4].share, Share(Ratio(0)));    // May: 1 stayed away
        QVERIFY(!series.byMonth[2].share);                     // March: nobody in February
        QCOMPARE(series.byQuarter[1].share, Share(Ratio(1)));  // both came in spring
        QCOMPARE(series.byYear[0].share, Share(Ratio(0)));
        QCOMPARE(series.byYear[0].first, day("2026-01-01"));
    }

    void returnsCountOnTheirOwnMonth()
    {
        Story story(Month(2026, 5), "2026-06-30");
        story.member(1, "2026-01-01");
        story.sale(1, "2026-05-10", 1000);
        story.sale(std::nullopt, "2026-05-10", 500);
        story.count().add(ReturnFact{day("2026-06-01"), true, Money(400)});
        const TimeSeries series = story.told();
        QCOMPARE(series.months[0].sales, Money(1500));
        QCOMPARE(series.months[0].memberSales, Money(1000));
        QCOMPARE(series.months[0].purchases, 2);
        QCOMPARE(series.months[0].memberPurchases, 1);
        QCOMPARE(series.months[1].sales, Money(-400));
        QCOMPARE(series.months[1].memberSales, Money(-400));
    }

    void tierMovesStandInTheirMonth()
    {
        Story story(Month(2026, 5), "2026-06-30");
        story.count().add(TierMoveFact{day("2026-05-05"), u"basic"_s, u"gold"_s, true});
        story.count().add(TierMoveFact{day("2026-06-05"), u"gold"_s, u"basic"_s, false});
        story.count().add(TierMoveFact{day("2026-06-05"), {}, u"basic"_s, false}); // on joining
        const TimeSeries series = story.told();
        QCOMPARE(series.months[0].rises.value(u"gold"_s), 1);
        QCOMPARE(series.months[1].falls.value(u"basic"_s), 1);
    }
};

QTEST_APPLESS_MAIN(TestTimeSeries)
#include "tst_timeseries.moc"
