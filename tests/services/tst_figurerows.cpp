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
    "points_as_money": {"points": 10, "amount": "1.00", "max_share": 0.5},
    "budget": {"marketing_per_year": "100.00"})";

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
    void aQuantileIsWhatSomebodySpent();
    void partsComeToTheWhole_data();
    void partsComeToTheWhole();
    void cellsHoldWhomTheGridCounts();
    void whoStayedIsWhoWasCounted();
    void rowsOfAnEarlierMonthStandAsTheyDidLater();
    void oneReadingIsWhatItsPartsAre();
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
    qint64 buyers = 0;
    for (const SpendSpread &spread : trends.spreads) {
        buyers += spread.buyers;
        QVERIFY(std::is_sorted(spread.amounts.begin(), spread.amounts.end()));
    }
    QCOMPARE(buyers, qint64(spent.size()));
}

void TestFigureRows::aQuantileIsWhatSomebodySpent() // Hyndman and Fan (1996), type 1
{
    const std::vector<Money> four{Money(10), Money(20), Money(30), Money(40)};
    QCOMPARE(quantile(four, 1), Money(10));
    QCOMPARE(quantile(four, 25), Money(10));
    QCOMPARE(quantile(four, 26), Money(20));
    QCOMPARE(quantile(four, 50), Money(20));
    QCOMPARE(quantile(four, 75), Money(30));
    QCOMPARE(quantile(four, 76), Money(40));
    QCOMPARE(quantile(four, 100), Money(40));
    QCOMPARE(quantile({Money(7)}, 50), Money(7));
}

void TestFigureRows::partsComeToTheWhole_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("October") << u"2026-10-01"_s << u"2026-10-31"_s;
    QTest::newRow("November") << u"2026-11-01"_s << u"2026-11-22"_s;
    QTest::newRow("all") << u"2026-07-01"_s << u"2026-11-22"_s;
}

void TestFigureRows::partsComeToTheWhole() // of a shop with refunds, undos, a merge, an erasure
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    const DayRange period = days(qPrintable(first), qPrintable(last));
    const Figures figures = Shop::done(Insights(*m_shop->store).figures(period));
    const auto totalOf = [&](Figure figure, const Slice &slice) {
        return Shop::done(FigureRows(*m_shop->desk)
                              .behind(EvidenceQuestion(figure, period, period.last, slice)))
            ->total;
    };
    Slice slice;
    slice.kind = Slice::Kind::OfMembers;
    qint64 sales = totalOf(Figure::Sales, slice);
    slice.kind = Slice::Kind::OfGuests;
    sales += totalOf(Figure::Sales, slice);
    QCOMPARE(Money(sales), figures.sales);
    slice.kind = Slice::Kind::AtHour;
    qint64 purchases = 0;
    for (slice.first = 1; slice.first <= 7; ++slice.first) {
        for (slice.second = 9; slice.second < 12; ++slice.second) {
            const qint64 some = totalOf(Figure::Purchases, slice);
            QCOMPARE(some, figures.visits[std::size_t(slice.first - 1)][std::size_t(slice.second)]);
            purchases += some;
        }
    }
    QCOMPARE(purchases, figures.purchases);
    slice = {};
    slice.kind = Slice::Kind::OfRewards;
    slice.names = {u"mug"_s};
    QCOMPARE(Points(totalOf(Figure::PointsRedeemed, slice)),
             figures.byReward.value(u"mug"_s).redeemed);
    qint64 members = 0;
    slice.kind = Slice::Kind::OfTier;
    for (auto it = figures.byTier.cbegin(); it != figures.byTier.cend(); ++it) {
        slice.names = {it.key()};
        const qint64 some = totalOf(Figure::Members, slice);
        QCOMPARE(some, it->members);
        members += some;
    }
    QCOMPARE(members, figures.members);
    const Trends trends = Shop::done(ShopTrends(*m_shop->desk).upTo(period));
    slice = {};
    slice.kind = Slice::Kind::Spending;
    slice.from = Money(3'000);
    QCOMPARE(totalOf(Figure::Members, slice),
             std::count_if(trends.spent.begin(), trends.spent.end(),
                           [](Money spent) { return spent >= Money(3'000); }));
}

void TestFigureRows::cellsHoldWhomTheGridCounts() // C1
{
    const DayRange period = days("2026-10-01", "2026-11-22");
    const Figures figures = Shop::done(Insights(*m_shop->store).figures(period));
    Slice slice;
    slice.kind = Slice::Kind::InRfmCell;
    for (slice.first = 1; slice.first <= 5; ++slice.first) {
        for (slice.second = 1; slice.second <= 5; ++slice.second) {
            const auto rows = Shop::done(
                FigureRows(*m_shop->desk)
                    .behind(EvidenceQuestion(Figure::Members, period, period.last, slice)));
            QCOMPARE(rows->total,
                     figures.rfm.grid[std::size_t(slice.first - 1)][std::size_t(slice.second - 1)]);
        }
    }
    slice.kind = Slice::Kind::InSegment;
    for (int segment = 0; segment < rfmSegments; ++segment) {
        slice.names = {codeOf(RfmSegment(segment))};
        const auto rows =
            Shop::done(FigureRows(*m_shop->desk)
                           .behind(EvidenceQuestion(Figure::Members, period, period.last, slice)));
        QCOMPARE(rows->total, figures.rfm.members[std::size_t(segment)]);
    }
}

void TestFigureRows::whoStayedIsWhoWasCounted() // I2
{
    const DayRange period = days("2026-10-01", "2026-11-22");
    const DeepFigures deep = Shop::done(Insights(*m_shop->store).deepFigures(period));
    Slice slice;
    slice.kind = Slice::Kind::Stayed;
    qint64 stayed = 0;
    for (const UnitRetention &unit : deep.series.byMonth) {
        const Month month = unit.first.month();
        const auto rows = Shop::done(
            FigureRows(*m_shop->desk)
                .behind({Figure::RepeatRate, {month.first(), month.last()}, period.last, slice}));
        QCOMPARE(rows->whole.value_or(-1), unit.before);
        QCOMPARE(shareOf(rows->total, *rows->whole), unit.share);
        stayed += rows->total;
    }
    QVERIFY(stayed > 0);
}

void TestFigureRows::rowsOfAnEarlierMonthStandAsTheyDidLater()
{
    const DayRange upToNow = days("2026-11-01", "2026-11-22");
    const Trends trends = Shop::done(ShopTrends(*m_shop->desk).upTo(upToNow));
    for (const StepFigures &month : trends.months) {
        const auto totalOf = [&](Figure figure) {
            return Shop::done(FigureRows(*m_shop->desk)
                                  .behind(EvidenceQuestion(figure, month.days, upToNow.last)))
                ->total;
        };
        QCOMPARE(totalOf(Figure::Members), month.members);
        QCOMPARE(totalOf(Figure::ActiveMembers), month.active);
        QCOMPARE(Money(totalOf(Figure::Sales)), month.sales);
        QCOMPARE(Points(totalOf(Figure::PointsIssued)), month.issued);
        QCOMPARE(Points(totalOf(Figure::PointsOutstanding)), month.outstanding);
    }
}

void TestFigureRows::oneReadingIsWhatItsPartsAre()
{
    const DayRange november = days("2026-11-01", "2026-11-22");
    ShopTrends trends(*m_shop->desk);
    const auto board = Shop::done(trends.board(november));
    QVERIFY(board);
    const Currency currency = Insights(*m_shop->store).currency();
    QCOMPARE(figuresToJson(board->figures, currency),
             figuresToJson(Shop::done(Insights(*m_shop->store).figures(november)), currency));
    const Trends apart = Shop::done(trends.upTo(november));
    QCOMPARE(board->trends.spent, apart.spent);
    for (std::size_t step = 0; step < apart.months.size(); ++step) {
        QCOMPARE(board->trends.months[step].outstanding, apart.months[step].outstanding);
        QCOMPARE(board->trends.months[step].active, apart.months[step].active);
    }
    QCOMPARE(board->cost,
             Shop::done(Insights(*m_shop->store).deepFigures(november)).analysis.leading.costShare);
    // What is known needs no reading; what was written since does.
    QVERIFY(!Shop::done(trends.board(november, board->head)));
    m_shop->sell(std::nullopt, {line("1.00")});
    const auto anew = Shop::done(trends.board(november, board->head));
    QVERIFY(anew);
    QCOMPARE(anew->figures.purchases, board->figures.purchases + 1);
    const auto refused = trends.board({november.last, november.first});
    QCOMPARE(Shop::reasonOf(refused.refusal()), u"bad-date"_s);
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
