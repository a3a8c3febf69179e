#include "insight/recount.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const QString &iso)
{
    return *BusinessDay::fromIso(iso);
}

const DayRange june{day(u"2026-06-01"_s), day(u"2026-06-30"_s)};

// A month's recount with hands to feed it.
class Shop
{
public:
    void member(qint64 id, const QString &joined, const QString &tier = u"basic"_s,
                const QString &birth = {})
    {
        m_recount.add(MemberFact{MemberId(id), day(joined), tier, BusinessDay::fromIso(birth)});
    }
    void sale(std::optional<qint64> member, const QString &on, qint64 paid, qint64 returned = 0,
              int hour = 10)
    {
        PurchaseFact fact{.id = PurchaseId(++m_purchases),
                          .member = std::nullopt,
                          .day = day(on),
                          .hour = hour,
                          .paid = Money(paid),
                          .paidNet = Money(paid - returned),
                          .isGone = returned > 0 && returned == paid};
        if (member) {
            fact.member = MemberId(*member);
        }
        m_recount.add(fact);
        if (returned > 0) {
            m_recount.add(ReturnFact{day(on), member.has_value(), Money(returned)});
        }
    }
    void points(qint64 member, const QString &on, BridgeKind kind, qint64 amount,
                const QString &tier = u"basic"_s)
    {
        m_recount.add(PointsFact{day(on), MemberId(member), kind, Points(amount), tier});
    }
    Recount &recount() { return m_recount; }
    Figures figures() { return m_recount.finish(); }

private:
    Recount m_recount{june, Ratio(1, 100)};
    qint64 m_purchases = 0;
};

} // namespace

class TestRecount : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyMonthHasZerosAndNoRatios()
    {
        const Figures figures = Shop().figures();
        QCOMPARE(figures.members, 0);
        QCOMPARE(figures.sales, Money(0));
        QVERIFY(!figures.activeShare && !figures.sleepingShare && !figures.redemptionRate);
        QVERIFY(!figures.redeemingShare && !figures.breakageRate && !figures.averageBasket);
        QVERIFY(!figures.basketStddev && !figures.memberSalesShare && !figures.repeatRate);
        QVERIFY(!figures.retention.month && !figures.retention.quarter && !figures.retention.year);
        QCOMPARE(figures.daily.size(), std::size_t{30});
        QCOMPARE(figures.dailySalesStddev, std::optional<double>(0));
    }

    void theBridgeAddsUp() // S43
    {
        Shop shop;
        shop.member(1, u"2026-01-01"_s);
        shop.points(1, u"2026-05-31"_s, BridgeKind::Issued, 1000);
        qint64 sum = 1000;
        for (int kind = 0; kind < bridgeKinds; ++kind) {
            const qint64 amount = kind >= 6 ? -(kind + 1) : kind + 1;
            shop.points(1, u"2026-06-15"_s, static_cast<BridgeKind>(kind), amount);
            sum += amount;
        }
        const Figures figures = shop.figures();
        QCOMPARE(figures.bridge.opening, Points(1000));
        QCOMPARE(figures.bridge.closing, Points(sum));
        QCOMPARE(figures.outstanding, Points(sum));
        QCOMPARE(figures.issued, Points(2 - 9));   // awarded − taken back
        QCOMPARE(figures.redeemed, Points(7 - 3)); // net of undone ones
        QCOMPARE(figures.expired, Points(8));
        QCOMPARE(figures.breakageRate, Share(Ratio(8, 12)));
        QCOMPARE(figures.liability, Ratio(sum, 100));
    }

    void datesWithoutTimesStandInNoHour() // I6
    {
        const auto imported = [](Shop &shop, const QString &on, int hour, bool isAtNoon) {
            shop.recount().add(PurchaseFact{.id = PurchaseId(1),
                                            .member = std::nullopt,
                                            .day = day(on),
                                            .hour = hour,
                                            .paid = Money(100),
                                            .paidNet = Money(100),
                                            .isImported = true,
                                            .isAtNoon = isAtNoon});
        };
        Shop dates;
        imported(dates, u"2026-06-01"_s, 12, true); // a Monday
        imported(dates, u"2026-06-02"_s, 12, true);
        dates.sale(std::nullopt, u"2026-06-01"_s, 100, 0, 12); // at the till, at noon
        Figures figures = dates.figures();
        QCOMPARE(figures.purchasesWithoutTime, 2);
        QCOMPARE(figures.visits[0][12], 1);
        QCOMPARE(figures.visits[1][12], 0);
        QCOMPARE(figures.purchases, 3);
        Shop times; // one among them has another time: so all have one
        imported(times, u"2026-06-01"_s, 12, true);
        imported(times, u"2026-06-02"_s, 15, false);
        figures = times.figures();
        QCOMPARE(figures.purchasesWithoutTime, 0);
        QCOMPARE(figures.visits[0][12], 1);
        QCOMPARE(figures.visits[1][15], 1);
    }

    void aReturnCountsOnItsOwnDayAndTheBasketNet()
    {
        Shop shop;
        shop.member(1, u"2026-01-01"_s);
        shop.sale(1, u"2026-06-02"_s, 10000, 4000);
        shop.sale(std::nullopt, u"2026-06-03"_s, 2000);
        shop.recount().add(ReturnFact{day(u"2026-06-20"_s), true, Money(1000)}); // of May's sale
        const Figures figures = shop.figures();
        QCOMPARE(figures.sales, Money(10000 - 4000 + 2000 - 1000));
        QCOMPARE(figures.purchases, 2);
        QCOMPARE(figures.averageBasket, Share(Ratio(3500)));
        QCOMPARE(figures.memberSalesShare, Share(Ratio(5000, 7000)));
        QCOMPARE(figures.basketStddev, std::optional<double>(2000)); // baskets 6000 and 2000
        QCOMPARE(figures.daily[19].sales, Money(-1000));
    }

    void aPurchaseFullyReturnedDoesNotCount()
    {
        Shop shop;
        shop.member(1, u"2026-01-01"_s);
        shop.sale(1, u"2026-06-02"_s, 500, 500);
        const Figures figures = shop.figures();
        QCOMPARE(figures.purchases, 0);
        QCOMPARE(figures.activeMembers, 0);
        QCOMPARE(figures.sales, Money(0));
        QCOMPARE(figures.repeatRate, Share());
        QVERIFY(figures.cohorts.empty());
    }

    void activityIsPurchaseRedemptionOrAction()
    {
        Shop shop;
        for (int id = 1; id <= 4; ++id) {
            shop.member(id, u"2026-01-01"_s);
        }
        shop.sale(1, u"2026-06-30"_s, 100);
        shop.recount().add(RedemptionFact{day(u"2026-06-01"_s), MemberId(2), u"mug"_s, u"daily"_s,
                                          1, Points(300), Money(0), false});
        shop.recount().add(ActionFact{day(u"2026-06-10"_s), MemberId(3)});
        shop.recount().add(ActionFact{day(u"2026-05-31"_s), MemberId(4)});
        const Figures figures = shop.figures();
        QCOMPARE(figures.activeMembers, 3);
        QCOMPARE(figures.activeShare, Share(Ratio(3, 4)));
        QCOMPARE(figures.redeemingShare, Share(Ratio(1, 3)));
        QCOMPARE(figures.byReward.value(u"mug"_s).redeemed, Points(300));
        QCOMPARE(figures.byZone.value(u"daily"_s).quantity, 1);
    }

    void sleepIsMoreThanNinetyDays_data()
    {
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QString>("bought");
        QTest::addColumn<bool>("sleeps");
        QTest::newRow("bought 90 days ago") << u"2025-01-01"_s << u"2026-04-01"_s << false;
        QTest::newRow("bought 91 days ago") << u"2025-01-01"_s << u"2026-03-31"_s << true;
        QTest::newRow("never, joined 90 days ago") << u"2026-04-01"_s << QString() << false;
        QTest::newRow("never, joined 91 days ago") << u"2026-03-31"_s << QString() << true;
    }
    void sleepIsMoreThanNinetyDays()
    {
        QFETCH(QString, joined);
        QFETCH(QString, bought);
        QFETCH(bool, sleeps);
        Shop shop;
        shop.member(1, joined);
        if (!bought.isEmpty()) {
            shop.sale(1, bought, 100);
        }
        QCOMPARE(shop.figures().sleepingShare, Share(Ratio(sleeps ? 1 : 0)));
    }

    void retentionComparesNeighbouringUnits()
    {
        Shop shop;
        for (int id = 1; id <= 3; ++id) {
            shop.member(id, u"2025-01-01"_s);
        }
        shop.sale(1, u"2026-05-31"_s, 100);
        shop.sale(1, u"2026-06-01"_s, 100);
        shop.sale(2, u"2026-05-01"_s, 100);
        shop.sale(2, u"2026-03-31"_s, 100);
        shop.sale(3, u"2025-12-31"_s, 100);
        const Figures figures = shop.figures();
        QCOMPARE(figures.retention.month, Share(Ratio(1, 2)));
        QCOMPARE(figures.retention.quarter, Share(Ratio(1)));
        QCOMPARE(figures.retention.year, Share(Ratio(0)));
    }

    void cohortsCountWhoBoughtAgain()
    {
        Shop shop;
        for (int id = 1; id <= 2; ++id) {
            shop.member(id, u"2025-01-01"_s);
            shop.sale(id, u"2026-04-10"_s, 100);
        }
        shop.sale(1, u"2026-06-10"_s, 100);
        shop.sale(1, u"2026-06-11"_s, 100);
        const Figures figures = shop.figures();
        QCOMPARE(figures.cohorts.size(), std::size_t{1});
        const Cohort &april = figures.cohorts.front();
        QCOMPARE(april.month, Month(2026, 4));
        QCOMPARE(april.size, 2);
        QCOMPARE(april.boughtAgain, (std::vector<Share>{Ratio(1), Ratio(0), Ratio(1, 2)}));
    }

    void splitsCarryTheirRates()
    {
        Shop shop;
        shop.member(1, u"2026-01-01"_s, u"gold"_s, u"1990-01-01"_s);
        shop.points(1, u"2026-06-02"_s, BridgeKind::Issued, 200, u"gold"_s);
        shop.points(1, u"2026-06-03"_s, BridgeKind::Redeemed, -50, u"gold"_s);
        const Figures figures = shop.figures();
        QCOMPARE(figures.byTier.value(u"gold"_s).redemptionRate, Share(Ratio(1, 4)));
        QCOMPARE(figures.byTier.value(u"gold"_s).members, 1);
        QCOMPARE(figures.byAgeBand.value(u"25-39"_s).issued, Points(200));
        QCOMPARE(figures.redemptionRate, Share(Ratio(1, 4)));
    }

    void visitsStandByWeekdayAndHour()
    {
        Shop shop;
        shop.sale(std::nullopt, u"2026-06-01"_s, 100, 0, 0);  // a Monday
        shop.sale(std::nullopt, u"2026-06-07"_s, 100, 0, 23); // a Sunday
        const Figures figures = shop.figures();
        QCOMPARE(figures.visits[0][0], 1);
        QCOMPARE(figures.visits[6][23], 1);
    }

    void tierMovesAreCountedByWhereTheyLead()
    {
        Shop shop;
        shop.recount().add(TierMoveFact{day(u"2026-06-05"_s), u"basic"_s, u"gold"_s, true});
        shop.recount().add(TierMoveFact{day(u"2026-06-06"_s), u"gold"_s, u"basic"_s, false});
        shop.recount().add(TierMoveFact{day(u"2026-05-06"_s), u"gold"_s, u"basic"_s, false});
        const Figures figures = shop.figures();
        QCOMPARE(figures.tierRises.value(u"gold"_s), 1);
        QCOMPARE(figures.tierFalls.value(u"basic"_s), 1);
    }

    void theFutureIsRefused()
    {
        Shop shop;
        QVERIFY_THROWS_EXCEPTION(std::logic_error,
                                 shop.points(1, u"2026-07-01"_s, BridgeKind::Issued, 1));
    }
};

QTEST_APPLESS_MAIN(TestRecount)
#include "tst_recount.moc"
