#include "storage/coupons.h"
#include "storage/purchases.h"
#include "storage/redemptions.h"
#include "storage/shopstore.h"
#include "storage/storagetest.h"
#include "storage/summaries.h"
#include "storage/tiershistory.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

// Purchases and refunds, coupons, rewards and their stock, tiers: what was written is read, and its
// state follows.
class TestSaleRecords : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop.emplace(); }

    void aPurchaseComesBackWithItsLines();
    void aReceiptEarnsOnceUntilUndone();
    void refundsAddUpAndGoBack();
    void purchasesAreListedNewestFirst();
    void laterAwardsAreThoseThatStand();
    void aCouponIsUsedOnce();
    void couponsAreOpenWhileValid();
    void stockNeverGoesBelowZero();
    void redemptionsCountWhileTheyStand();
    void tiersAreRememberedAsOfThen();
    void salesAndRewardsOfADayAddUp();

private:
    PurchaseId sell(MemberId member, const std::optional<QString> &receipt = {})
    {
        PurchaseId id{1};
        m_shop->run(m_shop->operation(OperationKind::Checkout, member), [&](Journal &journal) {
            id = journal.insert(
                NewPurchase{member, m_shop->now, m_shop->calendar.dayOf(m_shop->now), receipt,
                            u"shop"_s, u"cash"_s, Money(1000), Money(900), Money(700), Points(100),
                            Money(100), Money(50), Money(100), Money(650), Points(7)});
            for (const int n : {0, 1}) {
                journal.insert(NewPurchaseLine{id,
                                               n,
                                               u"milk"_s,
                                               {},
                                               Quantity(1500),
                                               Money(500),
                                               Money(20),
                                               Money(20),
                                               Money(10),
                                               Money(50),
                                               Money(50),
                                               Money(350)});
            }
            journal.setDetail("rating");
        });
        return id;
    }

    std::optional<ShopStore> m_shop;
};

void TestSaleRecords::aPurchaseComesBackWithItsLines()
{
    const MemberId member = m_shop->addMember();
    const Purchases purchases(m_shop->store);
    const PurchaseId id = sell(member, u"R-1"_s);
    const Purchase purchase = purchases.find(id).value();
    QCOMPARE(purchase.member, member);
    QCOMPARE(purchase.receipt, u"R-1"_s);
    QCOMPARE(purchase.tender, u"cash"_s);
    QCOMPARE(purchase.list, Money(1000));
    QCOMPARE(purchase.price, Money(900));
    QCOMPARE(purchase.pointsUsed, Points(100));
    QCOMPARE(purchase.principal, Money(50));
    QCOMPARE(purchase.bonus, Money(100));
    QCOMPARE(purchase.cash, Money(650));
    QCOMPARE(purchase.earned, Points(7));
    QCOMPARE(purchase.ratedBy, purchase.operation);
    QCOMPARE(purchase.lines.size(), size_t(2));
    QCOMPARE(purchase.lines[1].n, 1);
    QCOMPARE(purchase.lines[1].quantity, Quantity(1500));
    QCOMPARE(purchase.lines[1].tierDiscount, Money(20));
    QCOMPARE(purchase.lines[1].eligible, Money(350));
    QVERIFY(!purchase.lines[1].category);
    QCOMPARE(purchases.byReceipt(u"R-1"_s)->id, id);
    QCOMPARE(purchases.byOperation(purchase.operation)->id, id);
    QCOMPARE(purchases.rating(purchase), QByteArray("rating"));
    QVERIFY(!purchases.find(PurchaseId(99)));
    QVERIFY(!purchases.byReceipt(u"R-2"_s));
}

// F14
void TestSaleRecords::aReceiptEarnsOnceUntilUndone()
{
    const MemberId member = m_shop->addMember();
    const Purchases purchases(m_shop->store);
    const PurchaseId first = sell(member, u"R-1"_s);
    QVERIFY(purchases.isReceiptTaken(u"R-1"_s));
    const StorageError error = storageErrorOf([&] { sell(member, u"R-1"_s); });
    QCOMPARE(error.constraint(), StorageError::Constraint::Unique);
    purchases.setUndone(first, true);
    QVERIFY(!purchases.isReceiptTaken(u"R-1"_s));
    const PurchaseId second = sell(member, u"R-1"_s);
    QCOMPARE(purchases.byReceipt(u"R-1"_s)->id, second);
    QCOMPARE(storageErrorOf([&] { purchases.setUndone(first, false); }).constraint(),
             StorageError::Constraint::Unique);
}

void TestSaleRecords::refundsAddUpAndGoBack()
{
    const Purchases purchases(m_shop->store);
    const PurchaseId id = sell(m_shop->addMember());
    std::vector<OperationId> operations;
    for (const bool isComplete : {false, true}) {
        const NewRefund refund{id,         m_shop->now, m_shop->day(20260110),
                               Money(450), Money(350),  Points(50),
                               Money(50),  Money(25),   Money(50),
                               Money(325), Points(3),   isComplete};
        const std::vector<NewRefundLine> lines{{isComplete, id, Quantity(1500), Money(350)}};
        operations.push_back(m_shop->run(OperationKind::Refund, [&](Journal &journal) {
            journal.insert(refund);
            for (const NewRefundLine &line : lines)
                journal.insert(line);
            purchases.applyRefund(refund, lines, 1);
        }));
    }
    const RefundTotals both = purchases.returned(id);
    QCOMPARE(both.refunds, 2);
    QCOMPARE(both.price, Money(900));
    QCOMPARE(both.pointsReturned, Points(100));
    QCOMPARE(both.bonus, Money(100));
    QCOMPARE(both.cash, Money(650));
    const Purchase gone = purchases.find(id).value();
    QVERIFY(gone.isReturned);
    QCOMPARE(gone.priceBack, Money(900));
    QCOMPARE(gone.pointsTaken, Points(6));
    QCOMPARE(gone.lines[1].quantityBack, Quantity(1500));
    QCOMPARE(purchases.refundLines(operations[1]).front().n, 1);

    const NewRefund last{id,         m_shop->now, m_shop->day(20260110),
                         Money(450), Money(350),  Points(50),
                         Money(50),  Money(25),   Money(50),
                         Money(325), Points(3),   true};
    purchases.applyRefund(last, {{1, id, Quantity(1500), Money(350)}}, -1);
    purchases.setRefundUndone(operations[1], true);
    const Purchase back = purchases.find(id).value();
    QVERIFY(!back.isReturned);
    QCOMPARE(back.priceBack, Money(450));
    QCOMPARE(back.lines[1].quantityBack, Quantity());
    QCOMPARE(purchases.returned(id).refunds, 1);
    QCOMPARE(purchases.refunds(id).size(), size_t(2));
    QVERIFY(purchases.refund(operations[1])->isUndone);
    QVERIFY(!purchases.refund(OperationId(1)));
}

void TestSaleRecords::purchasesAreListedNewestFirst()
{
    const MemberId member = m_shop->addMember();
    const Purchases purchases(m_shop->store);
    const PurchaseId a = sell(member);
    const PurchaseId b = sell(member);
    m_shop->now = m_shop->now.plusMs(-5 * 86'400'000LL);
    const PurchaseId older = sell(member);
    const auto ids = [](const std::vector<Purchase> &list) {
        std::vector<PurchaseId> all;
        for (const Purchase &purchase : list)
            all.push_back(purchase.id);
        return all;
    };
    QCOMPARE(ids(purchases.ofMember(member, {}, 2)), (std::vector{b, a}));
    QCOMPARE(ids(purchases.ofMember(member, a, 2)), std::vector{older});
    QCOMPARE(purchases.ofMember(member, older, 2).size(), size_t(0));
}

// S23
void TestSaleRecords::laterAwardsAreThoseThatStand()
{
    const MemberId member = m_shop->addMember();
    const Purchases purchases(m_shop->store);
    const auto award = [&](qint64 times, std::optional<OperationId> reverses = {}) {
        m_shop->now = m_shop->now.plusMs(1000);
        NewOperation operation = m_shop->operation(OperationKind::Checkout, member);
        operation.reverses = reverses;
        return m_shop->run(operation, [&](Journal &journal) {
            journal.insert(NewAward{u"task-3"_s, member, m_shop->day(20260110), times, Points(9)});
        });
    };
    const auto taken = [&](OperationId of) {
        return m_shop->run(OperationKind::Refund, [&](Journal &journal) {
            journal.insert(NewTakenAward{of, u"task-3"_s, Points(9)});
        });
    };
    const OperationId first = award(1);
    const Instant after = m_shop->now;
    const OperationId second = award(1);
    award(-1);
    const OperationId third = award(1);
    const auto standing = [&] {
        std::vector<OperationId> operations;
        for (const LaterAward &one : purchases.awardsAfter(member, after))
            operations.push_back(one.operation);
        return operations;
    };
    QCOMPARE(standing(), (std::vector{second, third}));
    const OperationId refund = taken(second);
    QCOMPARE(standing(), std::vector{third});
    NewOperation undo = m_shop->operation(OperationKind::Undo, member);
    undo.reverses = refund;
    m_shop->run(undo, [](Journal &) {});
    QCOMPARE(standing(), (std::vector{second, third}));
    undo.reverses = third;
    m_shop->run(undo, [](Journal &) {});
    QCOMPARE(standing(), std::vector{second});
    QVERIFY(first < second);
}

// S36
void TestSaleRecords::aCouponIsUsedOnce()
{
    const MemberId member = m_shop->addMember();
    const Coupons coupons(m_shop->store);
    CouponId id{1};
    const OperationId issue = m_shop->run(OperationKind::Coupon, [&](Journal &journal) {
        id = journal.insert(NewCoupon{u"ABCD"_s,
                                      member,
                                      u"c20"_s,
                                      ProgrammeVersionId(1),
                                      u"by hand"_s,
                                      m_shop->day(20260110),
                                      {},
                                      {}});
    });
    QVERIFY(coupons.isCodeTaken(u"ABCD"_s) && !coupons.isCodeTaken(u"ABCE"_s));
    const OperationId use = m_shop->run(OperationKind::Checkout, [&](Journal &journal) {
        QVERIFY(coupons.use(journal, id));
        QVERIFY(!coupons.use(journal, id));
    });
    QCOMPARE(coupons.byCode(u"ABCD"_s)->state, CouponState::Used);
    QCOMPARE(coupons.byCode(u"ABCD"_s)->usedBy, use);
    QCOMPARE(coupons.changedBy(use, CouponState::Used).size(), size_t(1));
    m_shop->run(OperationKind::Undo, [&](Journal &journal) { coupons.reopen(journal, id); });
    QCOMPARE(coupons.find(id)->state, CouponState::Open);
    QVERIFY(!coupons.find(id)->usedBy);
    m_shop->run(OperationKind::Undo, [&](Journal &journal) {
        coupons.cancel(journal, id);
        QVERIFY(!coupons.use(journal, id));
    });
    QCOMPARE(coupons.find(id)->state, CouponState::Void);
    QCOMPARE(coupons.issuedBy(issue).front().couponTemplate, u"c20"_s);
    const StorageError error = storageErrorOf([&] {
        m_shop->run(OperationKind::Coupon, [&](Journal &journal) {
            journal.insert(NewCoupon{u"ABCD"_s,
                                     member,
                                     u"c20"_s,
                                     ProgrammeVersionId(1),
                                     u""_s,
                                     m_shop->day(20260110),
                                     {},
                                     {}});
        });
    });
    QCOMPARE(error.constraintName(), u"coupon.code"_s);
}

void TestSaleRecords::couponsAreOpenWhileValid()
{
    const MemberId member = m_shop->addMember();
    const MemberId other = m_shop->addMember();
    const Coupons coupons(m_shop->store);
    m_shop->run(OperationKind::Coupon, [&](Journal &journal) {
        const auto issue = [&](const QString &code, std::optional<int> through) {
            journal.insert(NewCoupon{code,
                                     member,
                                     u"c20"_s,
                                     ProgrammeVersionId(1),
                                     u""_s,
                                     m_shop->day(20260110),
                                     through ? std::optional(m_shop->day(*through)) : std::nullopt,
                                     {}});
        };
        issue(u"never"_s, {});
        issue(u"late"_s, 20260301);
        issue(u"soon"_s, 20260201);
    });
    const auto codes = [&](MemberId holder, int day) {
        QStringList all;
        for (const Coupon &coupon : coupons.openOf(holder, m_shop->day(day)))
            all.append(coupon.code);
        return all;
    };
    QCOMPARE(codes(member, 20260201), (QStringList{u"soon"_s, u"late"_s, u"never"_s}));
    QCOMPARE(codes(member, 20260202), (QStringList{u"late"_s, u"never"_s}));
    QCOMPARE(codes(member, 20260109), QStringList());
    coupons.moveTo(member, other);
    QCOMPARE(codes(member, 20260202), QStringList());
    QCOMPARE(codes(other, 20260202).size(), 2);
}

// S34
void TestSaleRecords::stockNeverGoesBelowZero()
{
    const Redemptions redemptions(m_shop->store);
    QVERIFY(!redemptions.stock(u"cup"_s));
    const auto move = [&](qint64 change, StockCause cause) {
        bool isMoved = false;
        m_shop->run(OperationKind::Stock, [&](Journal &journal) {
            isMoved = redemptions.moveStock(journal, u"cup"_s, change, cause);
        });
        return isMoved;
    };
    QVERIFY(move(2, StockCause::Opening));
    QVERIFY(move(-2, StockCause::Redeemed));
    QVERIFY(!move(-1, StockCause::Redeemed));
    QCOMPARE(redemptions.stock(u"cup"_s), 0);
    QVERIFY(move(1, StockCause::Returned));
    QCOMPARE(redemptions.stock(u"cup"_s), 1);
    QCOMPARE(m_shop->number("SELECT sum(change) FROM stock_move"), 1);
    QCOMPARE(redemptions.stockMoves(OperationId(2)).front().cause, StockCause::Redeemed);
    QVERIFY(redemptions.stockMoves(OperationId(3)).empty());
}

void TestSaleRecords::redemptionsCountWhileTheyStand()
{
    const MemberId member = m_shop->addMember();
    const MemberId into = m_shop->addMember();
    const Redemptions redemptions(m_shop->store);
    RedemptionId id{1};
    const OperationId operation = m_shop->run(OperationKind::Redeem, [&](Journal &journal) {
        journal.insert(NewRedemption{
            member, u"cup"_s, 2, Points(600), Money(), {}, m_shop->day(20260110), u"redeem"_s});
        id = journal.insert(NewRedemption{member, u"cup"_s, 1, Points(300), Money(290), u"cash"_s,
                                          m_shop->day(20260110), u"redeem"_s});
    });
    QCOMPARE(redemptions.countOf(member, u"cup"_s), 3);
    redemptions.setUndone(id, true);
    QCOMPARE(redemptions.countOf(member, u"cup"_s), 2);
    Members(m_shop->store).markMerged(member, into);
    QCOMPARE(redemptions.countOf(into, u"cup"_s), 2);
    QVERIFY(redemptions.find(id)->isUndone);
    QCOMPARE(redemptions.find(id)->money, Money(290));
    QCOMPARE(redemptions.ofOperation(operation).size(), size_t(2));
    QCOMPARE(redemptions.ofMember(into, {}, 1).front().id, id);
    QCOMPARE(redemptions.ofMember(into, id, 5).size(), size_t(1));
}

// T4
void TestSaleRecords::tiersAreRememberedAsOfThen()
{
    const MemberId member = m_shop->addMember();
    const TiersHistory tiers(m_shop->store);
    const Instant start = m_shop->now;
    const auto change = [&](const QString &from, const QString &to, TierCause cause, bool hasGift) {
        m_shop->now = m_shop->now.plusMs(1000);
        return m_shop->run(m_shop->operation(OperationKind::Tier, member), [&](Journal &journal) {
            tiers.change(journal, {member,
                                   from,
                                   to,
                                   cause,
                                   m_shop->now,
                                   m_shop->calendar.dayOf(m_shop->now),
                                   m_shop->day(20270110),
                                   {},
                                   hasGift});
        });
    };
    const OperationId up = change(u"basic"_s, u"silver"_s, TierCause::Path, true);
    const OperationId manual = change(u"silver"_s, u"gold"_s, TierCause::Manual, false);
    QCOMPARE(Accounts(m_shop->store).load(member).tier, u"gold"_s);
    QVERIFY(Accounts(m_shop->store).load(member).isTierManual);
    QVERIFY(!tiers.asOf(member, start));
    QCOMPARE(tiers.asOf(member, start.plusMs(1999))->toTier, u"silver"_s);
    QCOMPARE(tiers.asOf(member, m_shop->now)->operation, manual);
    QCOMPARE(tiers.before(member, manual)->operation, up);
    QCOMPARE(tiers.byOperation(up, member)->fromTier, u"basic"_s);
    QCOMPARE(tiers.of(member).size(), size_t(2));
    QCOMPARE(tiers.lastGiftOn(member, u"silver"_s), m_shop->day(20260110));
    QVERIFY(!tiers.lastGiftOn(member, u"gold"_s));
    NewOperation undo = m_shop->operation(OperationKind::Undo, member);
    undo.reverses = up;
    m_shop->run(undo, [](Journal &) {});
    QVERIFY(!tiers.lastGiftOn(member, u"silver"_s)); // S30: an undone gift was none
}

void TestSaleRecords::salesAndRewardsOfADayAddUp()
{
    const Summaries summaries(m_shop->store);
    const BusinessDay day = m_shop->day(20260110);
    summaries.add(SalesRow{day, 14, true, Money(900), Money(), 1});
    summaries.add(SalesRow{day, 14, true, Money(100), Money(50), 1});
    summaries.add(SalesRow{day, 14, false, Money(7), Money(), 1});
    summaries.add(RewardRow{day, u"cup"_s, 2, Points(600), Money(10)});
    summaries.add(RewardRow{day, u"cup"_s, -1, Points(-300), Money(-5)});
    const auto sales = summaries.sales(day, day);
    QCOMPARE(sales.size(), size_t(2));
    QCOMPARE(sales[1].paid, Money(1000));
    QCOMPARE(sales[1].refunded, Money(50));
    QCOMPARE(sales[1].purchases, 2);
    const auto rewards = summaries.rewards(day, day);
    QCOMPARE(rewards.size(), size_t(1));
    QCOMPARE(rewards[0].quantity, 1);
    QCOMPARE(rewards[0].points, Points(300));
    QVERIFY(summaries.sales(day.plusDays(1), day.plusDays(9)).empty());
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestSaleRecords)
#include "tst_salerecords.moc"
