#include "storage/benefits.h"
#include "storage/history.h"
#include "storage/purchases.h"
#include "storage/shopstore.h"
#include "storage/tiershistory.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

// What of a member's past counts, and as of when.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop.emplace(); }

    void countsPurchasesOfTheSpan();
    void countsLinesOfCategoriesAndProducts();
    void sharesKeepBothParts();
    void whatWasReturnedCountsNoMoreFromThenOn();
    void whatWasUndoneCountsNoMoreFromThenOn();
    void whatWasAttachedCountsFromThenOn();
    void oneMayBeLeftOut();
    void lifetimeFiguresOfTheAccountAreThoseOfTheJournal();
    void membersMergedCountAsOne();
    void figuresOfAllAreThoseOfEach();
    void actionsAndReferralsCount();
    void productsAreRememberedWhileKept();
    void lastDaysComeFromWhatStands();

private:
    struct Sold
    {
        PurchaseId purchase;
        OperationId operation;
    };
    struct Piece
    {
        QString product;
        QString category;
        qint64 list;
        qint64 discount = 0;
        qint64 quantity = 1000;
    };
    Sold sell(std::optional<MemberId> member, const std::vector<Piece> &pieces);
    OperationId giveBack(const Sold &sold, const std::vector<NewRefundLine> &lines, qint64 eligible,
                         bool isComplete);
    OperationId undo(OperationId operation);
    MeasureValue measure(Metric metric, const Past &past, const DaySpan &span = {},
                         std::vector<int> categories = {}, std::vector<QString> products = {});
    Past asOfNow(MemberId member) const { return {member, m_shop->now}; }
    void passDays(int days) { m_shop->now = m_shop->now.plusMs(days * 86'400'000LL); }
    BusinessDay today() const { return m_shop->calendar.dayOf(m_shop->now); }

    std::optional<ShopStore> m_shop;
};

namespace
{

Programme programmeWithCategories()
{
    Programme programme;
    for (const auto &id : {u"food"_s, u"bread"_s, u"tea"_s})
        programme.categories.push_back({id, {id, {}}, {}});
    return programme;
}

} // namespace

TestHistory::Sold TestHistory::sell(std::optional<MemberId> member,
                                    const std::vector<Piece> &pieces)
{
    qint64 list = 0;
    qint64 price = 0;
    for (const Piece &piece : pieces) {
        list += piece.list;
        price += piece.list - piece.discount;
    }
    PurchaseId purchase{1};
    const OperationId operation =
        m_shop->run(m_shop->operation(OperationKind::Checkout, member), [&](Journal &journal) {
            purchase = journal.insert(NewPurchase{member,
                                                  m_shop->now,
                                                  today(),
                                                  {},
                                                  {},
                                                  {},
                                                  Money(list),
                                                  Money(price),
                                                  Money(price),
                                                  Points(),
                                                  Money(),
                                                  Money(),
                                                  Money(),
                                                  Money(price),
                                                  Points()});
            int n = 0;
            for (const Piece &piece : pieces) {
                const Money paid(piece.list - piece.discount);
                journal.insert(NewPurchaseLine{purchase, n++, piece.product, piece.category,
                                               Quantity(piece.quantity), Money(piece.list),
                                               Money(piece.discount), Money(), Money(), Money(),
                                               Money(), paid});
            }
            if (member)
                Accounts(m_shop->store)
                    .apply(*member, PurchaseChange{1, Money(price), Money(price)});
        });
    return {purchase, operation};
}

OperationId TestHistory::giveBack(const Sold &sold, const std::vector<NewRefundLine> &lines,
                                  qint64 eligible, bool isComplete)
{
    const Purchases purchases(m_shop->store);
    const auto member = purchases.find(sold.purchase)->member;
    const NewRefund refund{sold.purchase,   m_shop->now,     today(),  Money(eligible),
                           Money(eligible), Points(),        Money(),  Money(),
                           Money(),         Money(eligible), Points(), isComplete};
    return m_shop->run(m_shop->operation(OperationKind::Refund, member), [&](Journal &journal) {
        journal.insert(refund);
        for (const NewRefundLine &line : lines)
            journal.insert(line);
        purchases.applyRefund(refund, lines, 1);
        if (member) {
            Accounts(m_shop->store)
                .apply(*member,
                       PurchaseChange{isComplete ? -1 : 0, Money(-eligible), Money(-eligible)});
        }
    });
}

OperationId TestHistory::undo(OperationId operation)
{
    NewOperation undoing = m_shop->operation(OperationKind::Undo);
    undoing.reverses = operation;
    return m_shop->run(undoing, [](Journal &) {});
}

MeasureValue TestHistory::measure(Metric metric, const Past &past, const DaySpan &span,
                                  std::vector<int> categories, std::vector<QString> products)
{
    static const Programme programme = programmeWithCategories();
    return History(m_shop->store)
        .measure(programme, {metric, {}, std::move(categories), std::move(products)}, past, span);
}

void TestHistory::countsPurchasesOfTheSpan()
{
    const MemberId member = m_shop->addMember();
    const MemberId other = m_shop->addMember();
    sell(member, {{u"milk"_s, u"food"_s, 1000}});
    passDays(1);
    sell(member, {{u"milk"_s, u"food"_s, 2000, 500}});
    sell(other, {{u"milk"_s, u"food"_s, 9000}});
    sell({}, {{u"milk"_s, u"food"_s, 9000}});
    const DaySpan secondDay{m_shop->day(20260111), m_shop->day(20260111)};
    QCOMPARE(measure(Metric::Spend, asOfNow(member)), (MeasureValue{2500, 0}));
    QCOMPARE(measure(Metric::Spend, asOfNow(member), secondDay), (MeasureValue{1500, 0}));
    QCOMPARE(measure(Metric::Visits, asOfNow(member), secondDay), (MeasureValue{1, 0}));
    QCOMPARE(measure(Metric::AverageBasket, asOfNow(member)), (MeasureValue{2500, 2}));
    // As of the first day, whenever recorded.
    const Past past{member, m_shop->now.plusMs(-1)};
    QCOMPARE(measure(Metric::Visits, past), (MeasureValue{1, 0}));
    QCOMPARE(History(m_shop->store).purchasesBefore(past), 1);
    QCOMPARE(History(m_shop->store).lastPurchaseOn(past), m_shop->day(20260110));
    QCOMPARE(History(m_shop->store).lastPurchaseOn(asOfNow(member)), m_shop->day(20260111));
}

void TestHistory::countsLinesOfCategoriesAndProducts()
{
    const MemberId member = m_shop->addMember();
    sell(member, {{u"milk"_s, u"food"_s, 1000, 0, 1500}, {u"loaf"_s, u"bread"_s, 500}});
    sell(member, {{u"latte"_s, u"tea"_s, 700}, {u"loaf"_s, u"bread"_s, 500, 100}});
    const Past past = asOfNow(member);
    QCOMPARE(measure(Metric::Spend, past, {}, {0, 1}).value, 1900);
    QCOMPARE(measure(Metric::Visits, past, {}, {1}).value, 2);
    QCOMPARE(measure(Metric::Visits, past, {}, {2}).value, 1);
    QCOMPARE(measure(Metric::AverageBasket, past, {}, {1}), (MeasureValue{900, 2}));
    QCOMPARE(measure(Metric::QuantityBought, past, {}, {}, {u"milk"_s, u"latte"_s}).value, 2500);
    QCOMPARE(measure(Metric::QuantityBought, past).value, 4500);
    QCOMPARE(measure(Metric::Spend, past, {}, {}, {u"it's \"milk\""_s}).value, 0);
    const auto favourites = History(m_shop->store).favouriteCategories(past, 2);
    QCOMPARE(favourites.size(), size_t(2));
    QCOMPARE(favourites[0], (std::pair{u"food"_s, Money(1000)}));
    QCOMPARE(favourites[1], (std::pair{u"bread"_s, Money(900)}));
}

void TestHistory::sharesKeepBothParts()
{
    const MemberId member = m_shop->addMember();
    const Sold sold = sell(member, {{u"milk"_s, u"food"_s, 999, 300, 3000}});
    QCOMPARE(measure(Metric::DiscountShare, asOfNow(member)), (MeasureValue{300, 999}));
    passDays(1);
    giveBack(sold, {{0, sold.purchase, Quantity(1000), Money(233)}}, 233, false);
    QCOMPARE(measure(Metric::DiscountShare, asOfNow(member)), (MeasureValue{200, 666}));

    m_shop->run(m_shop->operation(OperationKind::Adjust, member), [&](Journal &journal) {
        const auto add = [&](EntryKind kind, qint64 amount) {
            journal.insert(NewEntry{
                member, Unit::Points, kind, amount, m_shop->now, today(), u"basic"_s, u""_s, {}});
        };
        add(EntryKind::Imported, 1000);
        add(EntryKind::Issued, 100);
        add(EntryKind::TakenBack, -20);
        add(EntryKind::Redeemed, -50);
        add(EntryKind::Restored, 10);
    });
    QCOMPARE(measure(Metric::PointsEarned, asOfNow(member)).value, 80);
    QCOMPARE(measure(Metric::PointsRedeemed, asOfNow(member)).value, 40);
    QCOMPARE(measure(Metric::RedeemShare, asOfNow(member)), (MeasureValue{40, 80}));
}

void TestHistory::whatWasReturnedCountsNoMoreFromThenOn()
{
    const MemberId member = m_shop->addMember();
    const Sold sold =
        sell(member, {{u"milk"_s, u"food"_s, 1000, 0, 2000}, {u"tea"_s, u"tea"_s, 300}});
    const Instant bought = m_shop->now;
    passDays(3);
    giveBack(sold, {{0, sold.purchase, Quantity(2000), Money(1000)}}, 1000, false);
    const Past before{member, bought};
    const Past foreseen{member, bought, m_shop->now};
    QCOMPARE(measure(Metric::Spend, before).value, 1300);
    QCOMPARE(measure(Metric::Spend, foreseen).value, 300);
    QCOMPARE(measure(Metric::Visits, foreseen).value, 1);
    QCOMPARE(measure(Metric::Visits, foreseen, {}, {0}).value, 0); // none of that line was kept
    QCOMPARE(measure(Metric::Visits, before, {}, {0}).value, 1);
    QCOMPARE(measure(Metric::QuantityBought, foreseen).value, 1000);

    const OperationId last =
        giveBack(sold, {{1, sold.purchase, Quantity(1000), Money(300)}}, 300, true);
    QCOMPARE(measure(Metric::Visits, asOfNow(member)).value, 0);
    QCOMPARE(measure(Metric::Visits, asOfNow(member), {{}, today()}).value, 0);
    QVERIFY(!History(m_shop->store).lastPurchaseOn(asOfNow(member)));
    // The refund undone, it stands again.
    passDays(1);
    undo(last);
    Purchases(m_shop->store).setRefundUndone(last, true);
    const Past nextDay = asOfNow(member);
    QCOMPARE(measure(Metric::Visits, nextDay, {m_shop->day(20260101), {}}).value, 1);
    QCOMPARE(measure(Metric::Visits, {member, nextDay.asOf.plusMs(-1)}, {m_shop->day(20260101), {}})
                 .value,
             0);
}

void TestHistory::whatWasUndoneCountsNoMoreFromThenOn()
{
    const MemberId member = m_shop->addMember();
    const Sold sold = sell(member, {{u"milk"_s, u"food"_s, 1000}});
    passDays(1);
    undo(sold.operation);
    Purchases(m_shop->store).setUndone(sold.purchase, true);
    const DaySpan all{m_shop->day(20260101), {}};
    QCOMPARE(measure(Metric::Visits, asOfNow(member), all).value, 0);
    QCOMPARE(measure(Metric::Visits, {member, m_shop->now.plusMs(-1)}, all).value, 1);
}

// S20
void TestHistory::whatWasAttachedCountsFromThenOn()
{
    const MemberId member = m_shop->addMember();
    const Sold sold = sell({}, {{u"milk"_s, u"food"_s, 1000}});
    passDays(2);
    const OperationId attach =
        m_shop->run(m_shop->operation(OperationKind::Attach, member), [&](Journal &journal) {
            journal.insert(NewAttachment{sold.purchase, member, Points(10)});
            Purchases(m_shop->store).attach(sold.purchase, member, journal.operation());
        });
    QCOMPARE(Purchases(m_shop->store).find(sold.purchase)->ratedBy, attach);
    const DaySpan all{m_shop->day(20260101), {}};
    QCOMPARE(measure(Metric::Visits, asOfNow(member), all).value, 1);
    QCOMPARE(measure(Metric::Visits, {member, m_shop->now.plusMs(-1)}, all).value, 0);
    Purchases(m_shop->store).detach(sold.purchase);
    QVERIFY(!Purchases(m_shop->store).find(sold.purchase)->member);
}

void TestHistory::oneMayBeLeftOut()
{
    const MemberId member = m_shop->addMember();
    sell(member, {{u"milk"_s, u"food"_s, 1000}});
    const Sold second = sell(member, {{u"milk"_s, u"food"_s, 500}});
    Past past = asOfNow(member);
    past.except = second.purchase;
    QCOMPARE(measure(Metric::Spend, past).value, 1000);
    QCOMPARE(History(m_shop->store).purchasesBefore(past), 1);
    QCOMPARE(History(m_shop->store).product(past, u"milk"_s).boughtOn.size(), size_t(1));
}

// The quick way and the long one agree.
void TestHistory::lifetimeFiguresOfTheAccountAreThoseOfTheJournal()
{
    const MemberId member = m_shop->addMember();
    const DaySpan counted{m_shop->day(10101), {}};
    const auto agree = [&] {
        for (const Metric metric : {Metric::Spend, Metric::Visits, Metric::AverageBasket}) {
            if (measure(metric, asOfNow(member)) != measure(metric, asOfNow(member), counted))
                return false;
        }
        return true;
    };
    QVERIFY(agree());
    const Sold sold = sell(member, {{u"milk"_s, u"food"_s, 1000, 0, 2000}});
    sell(member, {{u"tea"_s, u"tea"_s, 300, 20}});
    QVERIFY(agree());
    giveBack(sold, {{0, sold.purchase, Quantity(1000), Money(500)}}, 500, false);
    QVERIFY(agree());
    giveBack(sold, {{0, sold.purchase, Quantity(1000), Money(500)}}, 500, true);
    QVERIFY(agree());
    QCOMPARE(measure(Metric::AverageBasket, asOfNow(member)), (MeasureValue{280, 1}));
}

// S39
void TestHistory::membersMergedCountAsOne()
{
    const MemberId gone = m_shop->addMember();
    const MemberId stays = m_shop->addMember();
    sell(gone, {{u"milk"_s, u"food"_s, 1000}});
    m_shop->run(m_shop->operation(OperationKind::Action, gone), [&](Journal &journal) {
        journal.insert(NewActionEvent{gone, u"bag"_s, m_shop->now, today(), Points(5)});
        journal.insert(NewEntry{
            gone, Unit::Points, EntryKind::Issued, 5, m_shop->now, today(), u"basic"_s, u""_s, {}});
        journal.insert(NewAward{u"bag"_s, gone, today(), 1, Points(5)});
        journal.insert(NewTierChange{
            gone, {}, u"gold"_s, TierCause::Path, m_shop->now, today(), {}, {}, true});
    });
    Members(m_shop->store).markMerged(gone, stays);
    Purchases(m_shop->store).moveTo(gone, stays);
    const History history(m_shop->store);
    const DaySpan all{m_shop->day(20260101), {}};
    QCOMPARE(measure(Metric::Spend, asOfNow(stays), all).value, 1000);
    QCOMPARE(measure(Metric::Actions, asOfNow(stays)).value, 1);
    QCOMPARE(measure(Metric::PointsEarned, asOfNow(stays)).value, 5);
    QCOMPARE(history.usedByMember(stays, u"bag"_s, {}), (UsedAllowance{1, Points(5)}));
    QCOMPARE(history.pointsOfDay(stays, today()).earned, Points(5));
    QCOMPARE(history.lastDays(stays).lastActivityOn, today());
    QCOMPARE(TiersHistory(m_shop->store).lastGiftOn(stays, u"gold"_s), today());
}

// S32
void TestHistory::figuresOfAllAreThoseOfEach()
{
    const Programme programme = programmeWithCategories();
    const History history(m_shop->store);
    std::vector<MemberId> members;
    for (int i = 0; i < 4; ++i) {
        members.push_back(m_shop->addMember());
        for (int k = 0; k < i; ++k)
            sell(members.back(), {{u"milk"_s, u"food"_s, 100 * (k + 1)}, {u"tea"_s, u"tea"_s, 7}});
    }
    for (const Measure &measure :
         {Measure{Metric::Spend, {}, {}, {}}, Measure{Metric::Visits, {}, {}, {}},
          Measure{Metric::Spend, {}, {0}, {}}, Measure{Metric::AverageBasket, {}, {}, {}}}) {
        const auto all = history.measureOfAll(programme, measure, {}, m_shop->now);
        QCOMPARE(all.size(), size_t(3));
        for (const MemberFigure &figure : all) {
            QCOMPARE(figure.value, history.measure(programme, measure, asOfNow(figure.member), {}));
        }
    }
}

void TestHistory::actionsAndReferralsCount()
{
    const MemberId member = m_shop->addMember();
    const auto act = [&] {
        return m_shop->run(m_shop->operation(OperationKind::Action, member), [&](Journal &journal) {
            journal.insert(NewActionEvent{member, u"bag"_s, m_shop->now, today(), Points()});
        });
    };
    act();
    passDays(1);
    const OperationId second = act();
    QCOMPARE(measure(Metric::Actions, asOfNow(member)).value, 2);
    QCOMPARE(measure(Metric::Actions, asOfNow(member), {today(), today()}).value, 1);
    const Benefits benefits(m_shop->store);
    benefits.setActionUndone(second, true);
    undo(second);
    QCOMPARE(measure(Metric::Actions, asOfNow(member)).value, 1);
    QVERIFY(benefits.action(second)->isUndone);
    QCOMPARE(benefits.actionsOf(member, 1).front().operation, second);

    const Members members(m_shop->store);
    const MemberId early = members.insert({{}, member, m_shop->now, today()});
    passDays(40);
    members.insert({{}, member, m_shop->now, today()});
    QCOMPARE(measure(Metric::Referrals, asOfNow(member)).value, 2);
    QCOMPARE(measure(Metric::Referrals, asOfNow(member), {today(), {}}).value, 1);
    QCOMPARE(measure(Metric::Referrals, asOfNow(early)).value, 0);
}

void TestHistory::productsAreRememberedWhileKept()
{
    const MemberId member = m_shop->addMember();
    const History history(m_shop->store);
    for (int i = 0; i < 3; ++i) {
        const Sold sold = sell(member, {{u"milk"_s, u"food"_s, 1000}, {u"tea"_s, u"tea"_s, 300}});
        passDays(1);
        if (i == 1)
            giveBack(sold, {{0, sold.purchase, Quantity(1000), Money(1000)}}, 1000, false);
    }
    const Past past = asOfNow(member);
    QCOMPARE(history.product(past, u"milk"_s).boughtOn,
             (std::vector{m_shop->day(20260112), m_shop->day(20260110)}));
    QCOMPARE(history.product(past, u"tea"_s, 2).boughtOn,
             (std::vector{m_shop->day(20260112), m_shop->day(20260111)}));
    QVERIFY(history.product(past, u"none"_s).boughtOn.empty());
}

void TestHistory::lastDaysComeFromWhatStands()
{
    const MemberId member = m_shop->addMember();
    const History history(m_shop->store);
    QVERIFY(!history.lastDays(member).lastActivityOn);
    sell(member, {{u"milk"_s, u"food"_s, 1000}});
    passDays(5);
    const Sold second = sell(member, {{u"milk"_s, u"food"_s, 1000}});
    QCOMPARE(history.lastDays(member).firstPurchaseOn, m_shop->day(20260110));
    QCOMPARE(history.lastDays(member).lastPurchaseOn, m_shop->day(20260115));
    giveBack(second, {{0, second.purchase, Quantity(1000), Money(1000)}}, 1000, true);
    QCOMPARE(history.lastDays(member).lastPurchaseOn, m_shop->day(20260110));
    QCOMPARE(history.lastDays(member).lastActivityOn, m_shop->day(20260115));
    Purchases(m_shop->store).setUndone(second.purchase, true);
    QCOMPARE(history.lastDays(member).lastActivityOn, m_shop->day(20260110));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestHistory)
#include "tst_history.moc"
