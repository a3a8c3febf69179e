// What stands behind a figure comes to the figure (I1): on a shop with refunds, undos, expiry, an
// erasure, a merge and guests, for several periods.

#include "insight/periods.h"
#include "services/figurerows.h"
#include "services/insights.h"
#include "services/membership.h"
#include "services/monthclosing.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/shoptrends.h"
#include "services/undo.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

constexpr char mug[] = R"({"id": "mug", "kind": "goods", "points": 10, "zone": "trendy"})";
constexpr char policy[] = R"("expiry": {"after": "20 days"}, "point_value": "0.01",
    "points_as_money": {"points": 10, "amount": "1.00", "max_share": 0.5})";

MemberRef card(const char *number)
{
    return {MemberRef::Kind::Card, QString::fromLatin1(number)};
}

DayRange days(const char *first, const char *last)
{
    return {day(first), day(last)};
}

// What a figure is, by Insights; of ratios exactly.
Share figureOf(const Figures &figures, Figure figure)
{
    switch (figure) {
    case Figure::Members:
        return Ratio(figures.members);
    case Figure::Joined:
        return Ratio(figures.joined);
    case Figure::ActiveMembers:
        return Ratio(figures.activeMembers);
    case Figure::ActiveShare:
        return figures.activeShare;
    case Figure::SleepingShare:
        return figures.sleepingShare;
    case Figure::RepeatRate:
        return figures.repeatRate;
    case Figure::MemberSalesShare:
        return figures.memberSalesShare;
    case Figure::PointsIssued:
        return Ratio(figures.issued.count());
    case Figure::PointsRedeemed:
        return Ratio(figures.redeemed.count());
    case Figure::PointsExpired:
        return Ratio(figures.expired.count());
    case Figure::PointsOutstanding:
        return Ratio(figures.outstanding.count());
    case Figure::RedemptionRate:
        return figures.redemptionRate;
    case Figure::RedeemingShare:
        return figures.redeemingShare;
    case Figure::BreakageRate:
        return figures.breakageRate;
    case Figure::Liability:
        return figures.liability / Ratio(1, 100); // at 0.01 a point
    case Figure::Sales:
        return Ratio(figures.sales.count());
    case Figure::Purchases:
        return Ratio(figures.purchases);
    case Figure::AverageBasket:
        return figures.averageBasket;
    }
    return {};
}

} // namespace

class TestFigureRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsComeToTheFigure_data();
    void rowsComeToTheFigure();
    void theRowsThemselvesAddUp_data() { rowsComeToTheFigure_data(); }
    void theRowsThemselvesAddUp();
    void stepsAgreeWithTheFiguresOfTheirDays();
    void anEmptyShopHasNoRows();
    void pagesHoldEachRowOnceWithItsName();
    void rowsOfAClosedMonthStillComeToIt();
    void clerksLookBehindNothing();
    void aPeriodThatEndsBeforeItStartsIsRefused();

private:
    Evidence behind(Figure figure, DayRange period)
    {
        return *Shop::done(FigureRows(*m_shop->desk).behind(figure, period));
    }
    void redeem(const char *member)
    {
        RedeemRequest request;
        request.member = card(member);
        request.reward = u"mug"_s;
        m_redeemed = Shop::done(Rewards(*m_shop->desk).redeem({}, request));
    }

    std::unique_ptr<Shop> m_shop;
    Answer m_redeemed;
};

// From July to November.
void TestFigureRows::initTestCase()
{
    m_shop = std::make_unique<Shop>(Terms{.policy = policy, .rewards = mug}, "2026-07-01 10:00");
    Shop &shop = *m_shop;
    shop.sell(shop.enrol("sleeper"), {line("40.00")}); // expires, and he never comes again
    shop.enrol("never");
    const MemberId anna = shop.enrol("anna");
    shop.sell(anna, {line("25.00")});
    shop.set("2026-10-03 10:00");
    const MemberId bert = shop.enrol("bert");
    const MemberId gone = shop.enrol("gone");
    const MemberId twin = shop.enrol("twin");
    shop.sell(std::nullopt, {line("12.00")});
    const Answer late = shop.sell(bert, {line("30.00")});
    shop.sell(anna, {line("50.00")});
    shop.sell(anna, {line("8.00")});
    shop.sell(gone, {line("33.00")});
    shop.sell(twin, {line("21.00")});
    redeem("anna");
    shop.set("2026-10-20 10:00");
    redeem("anna");
    shop.undo(m_redeemed);
    redeem("gone");
    SaleRequest withPoints = shop.sale(bert, {line("20.00")});
    withPoints.wish.points = Points(20);
    shop.sell(withPoints);
    shop.undo(shop.sell(bert, {line("77.00")}));
    const Answer guest = shop.sell(std::nullopt, {line("9.00")});
    shop.set("2026-11-02 10:00");
    shop.refund(late); // sold in October, back in November
    shop.undo(shop.refund(guest));
    const Answer whole = shop.sell(anna, {line("5.00")});
    shop.refund(whole);
    shop.sell(twin, {line("14.00")});
    Shop::done(Membership(*shop.desk).merge({}, {card("twin"), card("bert")}));
    MemberRequest erased;
    erased.member = card("gone");
    shop.set("2026-11-10 10:00");
    Shop::done(Membership(*shop.desk).erase({}, erased));
    shop.sell(anna, {line("3.00")});
    shop.set("2026-11-22 10:00");
    QCOMPARE(shop.faults(), QString());
}

void TestFigureRows::rowsComeToTheFigure_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const char *const periods[][2] = {{"2026-07-01", "2026-07-31"}, {"2026-10-01", "2026-10-31"},
                                      {"2026-11-01", "2026-11-22"}, {"2026-10-20", "2026-10-20"},
                                      {"2026-07-01", "2026-11-22"}, {"2026-01-01", "2026-01-31"}};
    for (int figure = 0; figure < figureCount; ++figure) {
        for (const auto &period : periods) {
            QTest::addRow("%s %s", qPrintable(codeOf(Figure(figure))), period[0])
                << figure << QString::fromLatin1(period[0]) << QString::fromLatin1(period[1]);
        }
    }
}

void TestFigureRows::rowsComeToTheFigure() // I1, screens.md section 8 goal 13
{
    QFETCH(int, figure);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const DayRange period = days(qPrintable(first), qPrintable(last));
    const Evidence evidence = behind(Figure(figure), period);
    const Figures figures = Shop::done(Insights(*m_shop->store).figures(period));
    const Share found =
        evidence.whole ? shareOf(evidence.total, *evidence.whole) : Share(Ratio(evidence.total));
    QCOMPARE(found, figureOf(figures, Figure(figure)));
}

void TestFigureRows::theRowsThemselvesAddUp()
{
    QFETCH(int, figure);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const Evidence evidence = behind(Figure(figure), days(qPrintable(first), qPrintable(last)));
    const EvidenceUnit unit = unitOf(Figure(figure));
    qint64 sum = 0;
    std::optional<BusinessDay> before;
    for (const EvidenceRow &row : evidence.rows) {
        sum += unit == EvidenceUnit::Member || unit == EvidenceUnit::Purchase ? 1 : row.amount;
        QVERIFY(row.day <= evidence.period.last);
        QVERIFY(!before || row.day <= *before); // the newest first
        before = row.day;
    }
    QCOMPARE(sum, evidence.total);
}

void TestFigureRows::stepsAgreeWithTheFiguresOfTheirDays()
{
    const DayRange october = days("2026-10-01", "2026-10-31");
    const Trends trends = Shop::done(ShopTrends(*m_shop->desk).upTo(october));
    QCOMPARE(int(trends.steps.size()), ShopTrends::stepCount);
    QCOMPARE(int(trends.weeks.size()), ShopTrends::weekCount);
    QCOMPARE(int(trends.months.size()), ShopTrends::monthCount);
    QVERIFY(trends.steps.back().days == october);
    QCOMPARE(trends.steps[3].days.first, day("2026-06-01"));
    for (const StepFigures &step : trends.steps) {
        const Figures own = Shop::done(Insights(*m_shop->store).figures(step.days));
        QCOMPARE(step.members, own.members); // nobody was erased or merged by October
        QCOMPARE(step.joined, own.joined);
        QCOMPARE(step.active, own.activeMembers);
        QCOMPARE(step.issued, own.issued);
        QCOMPARE(step.redeemed, own.redeemed);
        QCOMPARE(step.expired, own.expired);
        QCOMPARE(step.outstanding, own.outstanding);
        QCOMPARE(step.sales, own.sales);
        QCOMPARE(step.purchases, own.purchases);
        QCOMPARE(shareOf(step.memberSales.count(), step.sales.count()), own.memberSalesShare);
        QCOMPARE(shareOf(step.sleeping, step.members), own.sleepingShare);
        QCOMPARE(shareOf(step.repeaters, step.buyers), own.repeatRate);
        QCOMPARE(shareOf(step.redeeming, step.active), own.redeemingShare);
    }
    // anna 58, gone 33, bert 30 + 18, twin 21; what bert's 77 came to was undone
    const std::vector<Money> spent{Money(2100), Money(3300), Money(4800), Money(5800)};
    QCOMPARE(trends.spent, spent);
}

void TestFigureRows::anEmptyShopHasNoRows()
{
    Shop empty(Terms{});
    for (int figure = 0; figure < figureCount; ++figure) {
        const auto evidence = Shop::done(
            FigureRows(*empty.desk).behind(Figure(figure), days("2026-11-01", "2026-11-30")));
        QVERIFY(evidence->rows.empty());
        QCOMPARE(evidence->total, 0);
        QVERIFY(Shop::done(FigureRows(*empty.desk).page(*evidence)).rows.empty());
    }
    const Trends trends =
        Shop::done(ShopTrends(*empty.desk).upTo(days("2026-11-01", "2026-11-30")));
    QVERIFY(trends.spent.empty());
    QCOMPARE(trends.steps.back().sleeping, 0);
}

void TestFigureRows::pagesHoldEachRowOnceWithItsName()
{
    const Evidence evidence = behind(Figure::Sales, days("2026-07-01", "2026-11-22"));
    QVERIFY(evidence.rows.size() > 8);
    std::vector<EvidenceRow> read;
    QStringList cards;
    std::optional<std::size_t> next = 0;
    while (next) {
        const FigurePage page = Shop::done(FigureRows(*m_shop->desk).page(evidence, *next, 3));
        QVERIFY(page.rows.size() <= 3);
        for (const FigureRow &row : page.rows) {
            read.push_back(row.fact);
            cards += row.card;
            QCOMPARE(row.card.isEmpty(), !row.fact.member || row.name.isEmpty());
        }
        next = page.next;
    }
    QCOMPARE(read, evidence.rows);
    QVERIFY(cards.contains(u"anna"_s));
    QVERIFY(cards.contains(QString())); // guests, and who was erased
    QVERIFY(!cards.contains(u"gone"_s));
}

void TestFigureRows::rowsOfAClosedMonthStillComeToIt() // S43
{
    Shop shop(Terms{});
    shop.sell(shop.enrol("1"), {line("20.00")});
    shop.sell(shop.enrol("2"), {line("30.00")});
    shop.set("2026-12-05 10:00");
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 11)));
    MemberRequest request;
    request.member = card("1");
    Shop::done(Membership(*shop.desk).erase({}, request));
    const DayRange november = days("2026-11-01", "2026-11-30");
    const Figures closed = Shop::done(Insights(*shop.store).figures(november));
    const auto active = Shop::done(FigureRows(*shop.desk).behind(Figure::ActiveMembers, november));
    QCOMPARE(active->total, closed.activeMembers);
    QCOMPARE(active->total, 2);
}

void TestFigureRows::clerksLookBehindNothing()
{
    Shop shop(Terms{});
    const DayRange november = days("2026-11-01", "2026-11-30");
    const auto evidence = Shop::done(FigureRows(*shop.desk).behind(Figure::Members, november));
    shop.standIn("Clerk", Role::Clerk);
    QCOMPARE(codeOf(FigureRows(*shop.desk).behind(Figure::Members, november).refusal()),
             u"not-allowed"_s);
    QCOMPARE(codeOf(FigureRows(*shop.desk).page(*evidence).refusal()), u"not-allowed"_s);
    QCOMPARE(codeOf(ShopTrends(*shop.desk).upTo(november).refusal()), u"not-allowed"_s);
    shop.desk->signOut();
    QCOMPARE(codeOf(FigureRows(*shop.desk).behind(Figure::Members, november).refusal()),
             u"not-signed-in"_s);
    QCOMPARE(codeOf(ShopTrends(*shop.desk).upTo(november).refusal()), u"not-signed-in"_s);
}

void TestFigureRows::aPeriodThatEndsBeforeItStartsIsRefused()
{
    const DayRange wrong = days("2026-11-02", "2026-11-01");
    QCOMPARE(codeOf(FigureRows(*m_shop->desk).behind(Figure::Sales, wrong).refusal()),
             u"bad-date"_s);
    QCOMPARE(codeOf(ShopTrends(*m_shop->desk).upTo(wrong).refusal()), u"bad-date"_s);
}

QTEST_GUILESS_MAIN(TestFigureRows)
#include "tst_figurerows.moc"
