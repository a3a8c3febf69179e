// Today's log and the journal: what a row says, filters, pages, totals of the day (D4, X1, S26).

#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/transactions.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/operations.h"
#include "storage/tills.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const char *const today = "2026-11-02";

Terms terms()
{
    Terms terms;
    terms.rewards =
        R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 50, "money": "2.00"})";
    terms.coupons = R"({"id": "c5", "name": "Five off", "discount": {"off": "5.00"}})";
    terms.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver", "paths": [{"metric": "spend", "at_least": "100.00"}]})";
    return terms;
}

LogQuestion ofDay(const char *iso = today)
{
    return {.first = day(iso), .last = day(iso)};
}

} // namespace

class TestTransactions : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void emptyDayHasNoRows();
    void saleShowsMemberPointsMoneyAndTill();
    void anonymousSaleHasNoMember();
    void newestComesFirst();
    void undoneSaleIsMarkedAndItsUndoTurnsTheMoney();
    void undoneUndoMarksTheUndo();
    void refundsMarkTheSale();
    void rewardsCouponsAndTiersAreDeeds();
    void storedValueGiftsAndAdjustmentsShow();
    void erasedMembersLeaveFigures();

    void pagesMeetWithoutGapOrDouble_data();
    void pagesMeetWithoutGapOrDouble();
    void filters();
    void unknownTillOrUserHasNoRows();
    void memberFilterFollowsMerges();
    void totalsAreOfTheSpan();

    void clerksSeeTodayAlone();
    void clerksSeeTheirOwnAlone();
    void nobodySeesNothing();
    void oneRowIsFoundByItsOperation();

private:
    LogPage page(const LogQuestion &question, std::optional<OperationId> olderThan = {},
                 int limit = Transactions::pageSize)
    {
        return Shop::done(Transactions(*m_shop->desk).page(question, olderThan, limit));
    }
    std::vector<OperationRow> rows(const LogQuestion &question = ofDay())
    {
        return page(question).rows;
    }
    OperationRow rowOf(const Answer &answer)
    {
        return Shop::done(Transactions(*m_shop->desk).row(answer.operation.value()));
    }

    std::unique_ptr<Shop> m_shop;
};

void TestTransactions::init()
{
    m_shop = std::make_unique<Shop>(terms());
}

void TestTransactions::emptyDayHasNoRows()
{
    QVERIFY(rows().empty());
    const LogTotals totals = Shop::done(Transactions(*m_shop->desk).totals(day(today), day(today)));
    QCOMPARE(totals.sales, Money());
    QCOMPARE(totals.purchases, 0);
    QCOMPARE(totals.issued, Points());
}

void TestTransactions::saleShowsMemberPointsMoneyAndTill()
{
    const MemberId anna = m_shop->enrol("anna");
    SaleRequest request = m_shop->sale(anna, {line("12.50")});
    request.receipt = u"R-1"_s;
    const Answer sold = m_shop->sell(request);
    const OperationRow row = rowOf(sold);
    QCOMPARE(row.kind, OperationKind::Checkout);
    QCOMPARE(row.operation, *sold.operation);
    QCOMPARE(row.at, at("2026-11-02 10:00"));
    QCOMPARE(row.day, day(today));
    QCOMPARE(row.till, u"1"_s);
    QVERIFY(row.user.isEmpty());
    QCOMPARE(row.member.value().id, anna);
    QCOMPARE(row.member.value().name, u"anna"_s);
    QCOMPARE(row.member.value().card, u"anna"_s);
    QCOMPARE(row.points, Points(12));
    QCOMPARE(row.money, std::optional(yuan("12.50")));
    QCOMPARE(row.receipt, u"R-1"_s);
    QCOMPARE(QString::number(row.purchase.value().value()), text(sold, "purchase"));
    QVERIFY(!row.isUndone);
    QCOMPARE(row.returned, OperationRow::Returned::Nothing);
}

void TestTransactions::anonymousSaleHasNoMember()
{
    const OperationRow row = rowOf(m_shop->sell(std::nullopt, {line("3.00")}));
    QVERIFY(!row.member);
    QCOMPARE(row.points, Points());
    QCOMPARE(row.money, std::optional(yuan("3.00")));
}

void TestTransactions::newestComesFirst()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->passDays(1);
    const Answer first = m_shop->sell(anna, {line("1.00")});
    const Answer second = m_shop->sell(anna, {line("2.00")});
    // Entered later, though it belongs to the day before.
    const Answer late = m_shop->sellAt("2026-11-02 12:00", anna, {line("3.00")});
    const auto rows = this->rows({.first = day(today), .last = day("2026-11-03")});
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows[0].operation, *second.operation);
    QCOMPARE(rows[1].operation, *first.operation);
    QCOMPARE(rows[2].operation, *late.operation);
    QCOMPARE(rows[3].kind, OperationKind::Enrol);
    QCOMPARE(this->rows(ofDay("2026-11-03")).size(), size_t(2));
}

void TestTransactions::undoneSaleIsMarkedAndItsUndoTurnsTheMoney()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer sold = m_shop->sell(anna, {line("10.00")});
    const Answer undone = m_shop->undo(sold);
    QVERIFY(rowOf(sold).isUndone);
    const OperationRow undo = rowOf(undone);
    QCOMPARE(undo.kind, OperationKind::Undo);
    QCOMPARE(undo.undoneKind, std::optional(OperationKind::Checkout));
    QCOMPARE(undo.reverses, sold.operation);
    QCOMPARE(undo.points, Points(-10));
    QCOMPARE(undo.money, std::optional(yuan("-10.00")));
    QVERIFY(!undo.isUndone);
    QCOMPARE(undo.purchase, rowOf(sold).purchase);
}

void TestTransactions::undoneUndoMarksTheUndo()
{
    const Answer sold = m_shop->sell(m_shop->enrol("anna"), {line("10.00")});
    const Answer undone = m_shop->undo(sold);
    const Answer redone = m_shop->undo(undone);
    QVERIFY(!rowOf(sold).isUndone);
    QVERIFY(rowOf(undone).isUndone);
    const OperationRow redo = rowOf(redone);
    QCOMPARE(redo.undoneKind, std::optional(OperationKind::Undo));
    QCOMPARE(redo.money, std::optional(yuan("10.00")));
    QCOMPARE(redo.points, Points(10));
    LogQuestion undoneOnes = ofDay();
    undoneOnes.isUndone = true;
    const auto rows = this->rows(undoneOnes);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].operation, *undone.operation);
}

void TestTransactions::refundsMarkTheSale()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer sold = m_shop->sell(anna, {line("10.00"), line("20.00")});
    const Answer part = m_shop->refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(rowOf(sold).returned, OperationRow::Returned::Some);
    const OperationRow refund = rowOf(part);
    QCOMPARE(refund.kind, OperationKind::Refund);
    QCOMPARE(refund.money, std::optional(yuan("-10.00")));
    QCOMPARE(refund.points, Points(-10));
    QCOMPARE(refund.purchase, rowOf(sold).purchase);
    QCOMPARE(refund.member.value().id, anna);
    const Answer rest = m_shop->refund(sold);
    QCOMPARE(rowOf(sold).returned, OperationRow::Returned::All);
    const OperationRow undo = rowOf(m_shop->undo(rest));
    QCOMPARE(undo.undoneKind, std::optional(OperationKind::Refund));
    QCOMPARE(undo.money, std::optional(yuan("20.00")));
    QCOMPARE(undo.purchase, rowOf(sold).purchase);
    QCOMPARE(rowOf(sold).returned, OperationRow::Returned::Some);
}

void TestTransactions::rewardsCouponsAndTiersAreDeeds()
{
    const MemberId anna = m_shop->enrol("anna");
    const OperationRow rise = rowOf(m_shop->sell(anna, {line("100.00")}));
    QCOMPARE(rise.tier.value().from, u"basic"_s);
    QCOMPARE(rise.tier.value().to, u"silver"_s);
    QCOMPARE(rise.tier.value().cause, TierCause::Path);

    RedeemRequest redeem{MemberRef::of(anna), u"mug"_s, 1, u"cash"_s};
    const OperationRow mug = rowOf(Shop::done(Rewards(*m_shop->desk).redeem({}, redeem)));
    QCOMPARE(mug.points, Points(-50));
    QCOMPARE(mug.money, std::optional(yuan("2.00")));
    QCOMPARE(mug.deeds, (std::vector{Deed{Deed::Kind::Reward, u"mug"_s, {}, 1}}));

    const QString code = m_shop->givenCoupon(anna, "c5");
    const OperationRow given = rows().front();
    QCOMPARE(given.deeds, (std::vector{Deed{Deed::Kind::CouponIssued, u"c5"_s, code}}));
    SaleRequest sale = m_shop->sale(anna, {line("20.00")});
    sale.coupons = {code};
    const Answer sold = m_shop->sell(sale);
    QCOMPARE(rowOf(sold).deeds, (std::vector{Deed{Deed::Kind::CouponUsed, u"c5"_s, code}}));
    QCOMPARE(rowOf(m_shop->undo(sold)).deeds,
             (std::vector{Deed{Deed::Kind::CouponReturned, u"c5"_s, code}}));
}

void TestTransactions::storedValueGiftsAndAdjustmentsShow()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert");
    const OperationRow topUp = rowOf(Shop::done(
        Wallet(*m_shop->desk).topUp({}, {MemberRef::of(anna), yuan("100.00"), u"cash"_s})));
    QCOMPARE(topUp.storedValue, yuan("100.00"));
    QCOMPARE(topUp.money, std::optional(yuan("100.00")));
    const OperationRow adjusted = rowOf(
        Shop::done(PointsDesk(*m_shop->desk)
                       .adjust({}, {MemberRef::of(anna), Points(30), u"forgotten purchase"_s})));
    QCOMPARE(adjusted.points, Points(30));
    QCOMPARE(adjusted.text, u"forgotten purchase"_s);
    QVERIFY(!adjusted.money);
    const OperationRow gift =
        rowOf(Shop::done(PointsDesk(*m_shop->desk)
                             .give({}, {MemberRef::of(anna), MemberRef::of(bert), Points(10)})));
    QCOMPARE(gift.points, Points(-10));
    QCOMPARE(gift.member.value().id, anna);
    QCOMPARE(gift.other.value().id, bert);
}

void TestTransactions::erasedMembersLeaveFigures()
{
    const MemberId anna = m_shop->enrol("anna");
    Shop::done(PointsDesk(*m_shop->desk)
                   .adjust({}, {MemberRef::of(anna), Points(30), u"of Anna Smith"_s}));
    Shop::done(Membership(*m_shop->desk).erase({}, {MemberRef::of(anna)}));
    LogQuestion adjustments = ofDay();
    adjustments.kinds = {OperationKind::Adjust};
    const OperationRow row = rows(adjustments).front();
    QCOMPARE(row.points, Points(30));
    QVERIFY(row.text.isEmpty());
    QVERIFY(row.member.value().name.isEmpty());
    QVERIFY(row.member.value().card.isEmpty());
}

void TestTransactions::pagesMeetWithoutGapOrDouble_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 3 << 1;
    QTest::newRow("one") << 1 << 3 << 1;
    QTest::newRow("a page exactly") << 3 << 3 << 1;
    QTest::newRow("one more") << 4 << 3 << 2;
    QTest::newRow("one a page") << 3 << 1 << 3;
}

void TestTransactions::pagesMeetWithoutGapOrDouble()
{
    QFETCH(int, count);
    QFETCH(int, size);
    std::vector<OperationId> expected;
    for (int i = 0; i < count; ++i) {
        // Two days, entered in turns.
        const char *when = i % 2 == 0 ? "2026-11-01 12:00" : "2026-11-02 09:00";
        expected.push_back(*m_shop->sellAt(when, std::nullopt, {line("1.00")}).operation);
    }
    std::stable_sort(expected.begin(), expected.end(), [&](OperationId a, OperationId b) {
        const Operations operations(m_shop->store->connection());
        return std::pair(operations.find(a)->businessDate, a) >
               std::pair(operations.find(b)->businessDate, b);
    });
    const LogQuestion question{.first = day("2026-11-01"), .last = day(today)};
    std::vector<OperationId> seen;
    std::optional<OperationId> place;
    int pages = 0;
    do {
        const LogPage page = this->page(question, place, size);
        QVERIFY(std::ssize(page.rows) <= size);
        for (const OperationRow &row : page.rows)
            seen.push_back(row.operation);
        place = page.olderThan;
        ++pages;
    } while (place);
    QVERIFY(seen == expected);
    QTEST(pages, "pages");
}

void TestTransactions::filters()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert");
    m_shop->sell(anna, {line("1.00")});
    m_shop->sell(bert, {line("2.00")});
    m_shop->undo(m_shop->sell(std::nullopt, {line("3.00")}));
    m_shop->standIn("chen", Role::Manager);
    m_shop->sell(std::nullopt, {line("4.00")});
    m_shop->desk->standAt(Tills(m_shop->store->connection()).named(u"2"_s));
    m_shop->sell(anna, {line("5.00")});

    const auto money = [&](const LogQuestion &question) {
        QStringList amounts;
        for (const OperationRow &row : rows(question))
            amounts += row.money ? toText(*row.money, 2) : u"-"_s;
        return amounts.join(u' ');
    };
    LogQuestion sales = ofDay();
    sales.kinds = {OperationKind::Checkout};
    QCOMPARE(money(sales), u"5.00 4.00 3.00 2.00 1.00"_s);
    LogQuestion question = sales;
    question.till = u"2"_s;
    QCOMPARE(money(question), u"5.00"_s);
    question = sales;
    question.user = u"chen"_s;
    QCOMPARE(money(question), u"5.00 4.00"_s);
    question = sales;
    question.member = MemberRef::of(anna);
    QCOMPARE(money(question), u"5.00 1.00"_s);
    question = sales;
    question.who = LogFilter::Who::Members;
    QCOMPARE(money(question), u"5.00 2.00 1.00"_s);
    question.who = LogFilter::Who::Nobody;
    QCOMPARE(money(question), u"4.00 3.00"_s);
    question.isUndone = false;
    QCOMPARE(money(question), u"4.00"_s);
    question.isUndone = true;
    QCOMPARE(money(question), u"3.00"_s);
    QCOMPARE(money(ofDay("2026-11-01")), QString());
}

void TestTransactions::unknownTillOrUserHasNoRows()
{
    m_shop->sell(std::nullopt, {line("1.00")});
    LogQuestion question = ofDay();
    question.till = u"9"_s;
    QVERIFY(rows(question).empty());
    question.till = u"1"_s;
    QCOMPARE(rows(question).size(), size_t(1));
    question.user = u"nobody"_s;
    QVERIFY(rows(question).empty());
}

void TestTransactions::memberFilterFollowsMerges()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId twin = m_shop->enrol("anna-2");
    const Answer sold = m_shop->sell(twin, {line("7.00")});
    Shop::done(Membership(*m_shop->desk).merge({}, {MemberRef::of(twin), MemberRef::of(anna)}));
    LogQuestion question = ofDay();
    question.kinds = {OperationKind::Checkout};
    question.member = MemberRef::of(twin);
    const auto rows = this->rows(question);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].operation, *sold.operation);
    QCOMPARE(rows[0].member.value().id, anna);
}

void TestTransactions::totalsAreOfTheSpan()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer first = m_shop->sell(anna, {line("10.00"), line("5.00")});
    m_shop->sell(std::nullopt, {line("20.00")});
    const Answer gone = m_shop->sell(anna, {line("40.00")});
    const Answer undone = m_shop->sell(anna, {line("80.00")});
    m_shop->refund(first, {{0, Quantity(1000)}});
    m_shop->refund(gone);
    m_shop->undo(undone);
    const LogTotals totals = Shop::done(Transactions(*m_shop->desk).totals(day(today), day(today)));
    QCOMPARE(totals.sales, yuan("25.00"));
    QCOMPARE(totals.purchases, 2);
    QCOMPARE(totals.memberPurchases, 1);
    QCOMPARE(totals.issued, Points(5));
    QCOMPARE(totals.redeemed, Points());
    QCOMPARE(Shop::done(Transactions(*m_shop->desk).totals(day("2026-11-01"), day("2026-11-01")))
                 .purchases,
             0);
}

void TestTransactions::clerksSeeTodayAlone()
{
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    const MemberId resolved =
        Shop::done(Membership(*m_shop->desk).enrol({}, request)).members.front().second;
    QCOMPARE(rows().front().member.value().phone, u"+8613812345678"_s);
    m_shop->standIn("lin", Role::Clerk);
    QVERIFY(rows().empty());
    m_shop->sell(m_shop->sale(resolved, {line("1.00")}));
    QCOMPARE(rows().front().member.value().phone, u"138****5678"_s);
    Transactions transactions(*m_shop->desk);
    const auto refused = [](const auto &result) {
        return result ? u"done"_s : codeOf(result.refusal());
    };
    QCOMPARE(refused(transactions.page({.first = day("2026-11-01"), .last = day(today)})),
             u"not-allowed"_s);
    QCOMPARE(refused(transactions.totals(day("2026-11-01"), day(today))), u"not-allowed"_s);
    QCOMPARE(refused(transactions.totals(day(today), day(today))), u"done"_s);
    m_shop->passDays(1);
    QCOMPARE(refused(transactions.page(ofDay())), u"not-allowed"_s);
}

// screens.md 21: a clerk's journal is what he did himself today, its sums too.
void TestTransactions::clerksSeeTheirOwnAlone()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->sell(anna, {line("40.00")});
    m_shop->standIn("mo", Role::Clerk);
    m_shop->sell(anna, {line("7.00")});
    m_shop->standIn("lin", Role::Clerk);
    const Answer own = m_shop->sell(anna, {line("10.00"), line("5.00")});
    m_shop->sell(std::nullopt, {line("20.00")});
    const Answer undone = m_shop->sell(anna, {line("80.00")});
    m_shop->undo(undone);
    m_shop->refund(own, {{0, Quantity(1000)}});
    QCOMPARE(rows().size(), size_t(5));
    for (const OperationRow &row : rows())
        QCOMPARE(row.user, u"lin"_s);
    LogQuestion others = ofDay();
    others.user = u"mo"_s;
    QVERIFY(rows(others).empty());
    QVERIFY(Shop::done(Transactions(*m_shop->desk).operations(others)).empty());
    QCOMPARE(Shop::done(Transactions(*m_shop->desk).operations(ofDay())).size(), size_t(5));
    const LogTotals totals = Shop::done(Transactions(*m_shop->desk).totals(day(today), day(today)));
    QCOMPARE(totals.sales, yuan("25.00"));
    QCOMPARE(totals.purchases, 2);
    QCOMPARE(totals.memberPurchases, 1);
    QCOMPARE(totals.issued, Points(5));
    // Managers see all.
    m_shop->standIn("chen", Role::Manager);
    QCOMPARE(rows(others).size(), size_t(1));
    QCOMPARE(Shop::done(Transactions(*m_shop->desk).totals(day(today), day(today))).sales,
             yuan("72.00"));
}

void TestTransactions::nobodySeesNothing()
{
    const Answer sold = m_shop->sell(std::nullopt, {line("1.00")});
    m_shop->desk->signOut();
    Transactions transactions(*m_shop->desk);
    QCOMPARE(codeOf(transactions.page(ofDay()).refusal()), u"not-signed-in"_s);
    QCOMPARE(codeOf(transactions.totals(day(today), day(today)).refusal()), u"not-signed-in"_s);
    QCOMPARE(codeOf(transactions.row(*sold.operation).refusal()), u"not-signed-in"_s);
}

void TestTransactions::oneRowIsFoundByItsOperation()
{
    const Answer sold = m_shop->sell(std::nullopt, {line("1.00")});
    QCOMPARE(rowOf(sold).operation, *sold.operation);
    QCOMPARE(codeOf(Transactions(*m_shop->desk).row(OperationId(999)).refusal()),
             u"no-such-operation"_s);
}

QTEST_GUILESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
