// Figures of a past period stand still whatever happens to its members later (S15, S39, S41, S43).

#include "services/insights.h"
#include "services/monthclosing.h"
#include "services/rewards.h"
#include "services/salesfloor.h"

#include <QJsonObject>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

constexpr char mug[] = R"({"id": "mug", "kind": "goods", "points": 10, "zone": "trendy"})";

MemberRef card(const char *number)
{
    return {MemberRef::Kind::Card, QString::fromLatin1(number)};
}

DayRange daysOf(Month month)
{
    return {month.first(), month.last()};
}

Figures counted(Shop &shop, DayRange period)
{
    return Shop::done(Insights(*shop.store).figures(period));
}

QJsonObject figuresOf(Shop &shop, Month month)
{
    return figuresToJson(counted(shop, daysOf(month)), Currency());
}

void merge(Shop &shop, const char *from, const char *into)
{
    Shop::done(Membership(*shop.desk).merge({}, {card(from), card(into)}));
}

void erase(Shop &shop, const char *member)
{
    MemberRequest request;
    request.member = card(member);
    Shop::done(Membership(*shop.desk).erase({}, request));
}

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private slots:
    void aMergeMovesNothingOfThePast();
    void anErasureMovesNothingOfThePast();
    void theMergedCountAsOneFromTheirMergeOn();
    void anUndoneMergeIsNone();
    void aClosedMonthIsAnsweredAsItWasClosed();
    void whatWasCountedAheadIsClosedUnlessSomethingCameBetween();
    void twelveMonthsAgreeWithTheirOwnReports();
    void couponsAreCountedAsOfTheMonthsEnd();
    void stockIsThatOfTheMonthsEnd();
    void lostAreThoseWhoseNinetyFirstSilentDayFell();
};

void TestInsights::aMergeMovesNothingOfThePast() // S39, S43
{
    Shop shop(Terms{.rewards = mug});
    for (const char *number : {"1", "2", "3"}) {
        const MemberId member = shop.enrol(number);
        shop.sell(member, {line("20.00")});
        shop.sell(member, {line("30.00")});
    }
    shop.sell(std::nullopt, {line("5.00")});
    shop.set("2026-12-05 10:00");
    const QJsonObject before = figuresOf(shop, Month(2026, 11));
    QCOMPARE(before[u"active_members"_s].toInt(), 3);
    merge(shop, "2", "1");
    QCOMPARE(figuresOf(shop, Month(2026, 11)), before);
    shop.enrol("4"); // joined after November
    merge(shop, "1", "4");
    QCOMPARE(figuresOf(shop, Month(2026, 11)), before);
}

void TestInsights::anErasureMovesNothingOfThePast() // S41, S43
{
    Shop shop(Terms{});
    shop.sell(shop.enrol("1"), {line("20.00")});
    shop.sell(shop.enrol("2"), {line("30.00")});
    shop.set("2026-12-05 10:00");
    const QJsonObject before = figuresOf(shop, Month(2026, 11));
    merge(shop, "2", "1");
    erase(shop, "1");
    QCOMPARE(figuresOf(shop, Month(2026, 11)), before);
}

void TestInsights::theMergedCountAsOneFromTheirMergeOn() // S39
{
    Shop shop(Terms{});
    const MemberId one = shop.enrol("1");
    const MemberId two = shop.enrol("2");
    shop.sell(one, {line("20.00")});
    shop.sell(two, {line("30.00")});
    shop.passDays(1);
    merge(shop, "2", "1");
    const Figures both = counted(shop, daysOf(Month(2026, 11)));
    QCOMPARE(both.members, 1);
    QCOMPARE(both.activeMembers, 1);
    QCOMPARE(both.repeatRate, Share(Ratio(1)));
    const Figures day =
        counted(shop, {BusinessDay(QDate(2026, 11, 2)), BusinessDay(QDate(2026, 11, 2))});
    QCOMPARE(day.members, 2);
    QCOMPARE(day.repeatRate, Share(Ratio(0)));
}

void TestInsights::anUndoneMergeIsNone() // S26, S39
{
    Shop shop(Terms{});
    shop.sell(shop.enrol("1"), {line("20.00")});
    shop.sell(shop.enrol("2"), {line("30.00")});
    const QJsonObject before = figuresOf(shop, Month(2026, 11));
    Membership membership(*shop.desk);
    const Answer merged = Shop::done(membership.merge({}, {card("2"), card("1")}));
    QVERIFY(figuresOf(shop, Month(2026, 11)) != before);
    Shop::done(membership.unmerge({}, {QString::number(merged.operation->value())}));
    const Figures after = counted(shop, daysOf(Month(2026, 11)));
    QCOMPARE(after.members, 2);
    QCOMPARE(after.activeMembers, 2);
    QCOMPARE(after.repeatRate, Share(Ratio(0)));
    QCOMPARE(after.outstanding, Points(50));
}

void TestInsights::aClosedMonthIsAnsweredAsItWasClosed() // S15, S43
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("1", std::nullopt, "1990-05-05");
    shop.sell(li, {line("20.00")});
    shop.set("2026-12-05 10:00");
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 11)));
    const QJsonObject before = figuresOf(shop, Month(2026, 11));
    erase(shop, "1"); // his age is forgotten with him
    QCOMPARE(figuresOf(shop, Month(2026, 11)), before);
    const MonthReport report = Insights(*shop.store).month(Month(2026, 12));
    QCOMPARE(figuresToJson(report.before, Currency()), before);
    QCOMPARE(monthReportToJson(Insights(*shop.store).month(Month(2026, 11)))[u"age_band"_s],
             before[u"age_band"_s]);
}

// The window counts a month beside the writer, then closes it (S15, S43).
void TestInsights::whatWasCountedAheadIsClosedUnlessSomethingCameBetween()
{
    for (const bool comesBetween : {false, true}) {
        Shop shop(Terms{});
        const MemberId li = shop.enrol("1");
        shop.sell(li, {line("20.00")});
        shop.set("2026-12-05 10:00");
        const Month november(2026, 11);
        MonthClosing closing(*shop.desk);
        Shop::done(closing.prepare(november));
        MonthClosing::Counted ahead = MonthClosing::count(*shop.store, november);
        QCOMPARE(ahead.report.figures.purchases, 1);
        ahead.report.figures.purchases = 77; // to be known again
        if (comesBetween) {
            shop.sell(li, {line("5.00")});
        }
        const auto closed = closing.close({}, november, {}, ahead);
        QVERIFY(closed);
        QVERIFY(closed->isFinal);
        QCOMPARE(closed->figures.purchases, comesBetween ? 1 : 77);
    }
}

void TestInsights::twelveMonthsAgreeWithTheirOwnReports() // S43
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("1");
    const Answer sold = shop.sell(li, {line("20.00")});
    shop.sell(li, {line("40.00")});
    shop.set("2026-12-05 10:00");
    shop.refund(sold);
    shop.sell(shop.enrol("2"), {line("7.00")});
    shop.set("2027-01-05 10:00");
    Insights insights(*shop.store);
    const MonthReport january = insights.month(Month(2027, 1));
    QCOMPARE(january.trend.size(), std::size_t{12});
    for (const MonthTotals &row : january.trend) {
        const Figures own = insights.month(row.month).figures;
        QCOMPARE(row.purchases, own.purchases);
        QCOMPARE(row.sales, own.sales);
        QCOMPARE(row.issued, own.issued);
        QCOMPARE(row.redeemed, own.redeemed);
        QCOMPARE(row.expired, own.expired);
        QCOMPARE(row.joined, own.joined);
        QCOMPARE(row.active, own.activeMembers);
        QCOMPARE(row.lost, own.lost);
    }
    QCOMPARE(january.trend[9].purchases, 2); // November's, though one came back in December
    QCOMPARE(january.trend[10].purchases, 1);
    QCOMPARE(january.trend[10].sales, Money(-1300));
}

void TestInsights::stockIsThatOfTheMonthsEnd() // D1, I4
{
    Shop shop(Terms{.rewards = R"({"id": "mug", "kind": "goods", "points": 10, "stock": 20},
        {"id": "tea", "kind": "service", "points": 10})"});
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("90.00")});
    const auto redeem = [&](const QString &reward) {
        RedeemRequest request;
        request.member = MemberRef::of(member);
        request.reward = reward;
        Shop::done(Rewards(*shop.desk).redeem({}, request));
    };
    redeem(u"mug"_s);
    redeem(u"tea"_s);
    const auto stockOfMug = [&] {
        std::optional<qint64> found;
        for (const auto &row : Insights(*shop.store).month(Month(2026, 11)).rewards) {
            if (row.id == "mug"_L1) {
                found = row.stock;
            } else if (row.stock) {
                return std::optional<qint64>(-1); // tea has none
            }
        }
        return found;
    };
    QCOMPARE(stockOfMug(), std::optional<qint64>(19));
    shop.set("2026-12-05 10:00");
    redeem(u"mug"_s);
    QCOMPARE(stockOfMug(), std::optional<qint64>(19));
}

void TestInsights::couponsAreCountedAsOfTheMonthsEnd()
{
    Shop shop(Terms{.coupons = R"({"id": "tea", "name": "Tea", "discount": {"off": "5.00"},
                                   "valid": "10 days"})"});
    const MemberId li = shop.enrol("1");
    const QString used = shop.givenCoupon(li, "tea");
    shop.givenCoupon(li, "tea"); // lapses in November
    SaleRequest request = shop.sale(li, {line("20.00")});
    request.coupons = {used};
    shop.sell(request);
    shop.set("2026-11-25 10:00");
    shop.givenCoupon(li, "tea"); // in December
    shop.set("2026-12-28 10:00");
    shop.givenCoupon(li, "tea");
    const auto counts = [&](Month month) {
        const MonthReport report = Insights(*shop.store).month(month);
        const CouponRow row = report.coupons.empty() ? CouponRow{} : report.coupons.front();
        return QList<qint64>{row.issued, row.used, row.lapsed, row.open};
    };
    QCOMPARE(counts(Month(2026, 10)), (QList<qint64>{0, 0, 0, 0}));
    QCOMPARE(counts(Month(2026, 11)), (QList<qint64>{3, 1, 1, 1}));
    QCOMPARE(counts(Month(2026, 12)), (QList<qint64>{1, 0, 1, 1}));
    QCOMPARE(Insights(*shop.store).month(Month(2026, 11)).coupons.front().name.plain, u"Tea"_s);
}

void TestInsights::lostAreThoseWhoseNinetyFirstSilentDayFell()
{
    Shop shop(Terms{}, "2026-08-31 10:00");
    shop.sell(shop.enrol("1"), {line("1.00")}); // 90 days before 29 November
    shop.set("2026-09-01 10:00");
    shop.sell(shop.enrol("2"), {line("1.00")}); // 90 days before 30 November
    shop.set("2026-09-02 10:00");
    shop.enrol("3");
    shop.set("2027-01-02 10:00");
    QCOMPARE(counted(shop, daysOf(Month(2026, 10))).lost, 0);
    QCOMPARE(counted(shop, daysOf(Month(2026, 11))).lost, 1);
    QCOMPARE(counted(shop, daysOf(Month(2026, 12))).lost, 2);
    QCOMPARE(counted(shop, daysOf(Month(2027, 1))).lost, 0);
}

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
