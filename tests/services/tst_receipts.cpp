// What slips, cards and statements are made of (D4, M7, S1, S43).

#include "services/codepools.h"
#include "services/membercards.h"
#include "services/points.h"
#include "services/receipts.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/statements.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/coupons.h"
#include "storage/operations.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms terms()
{
    Terms terms;
    terms.policy = R"("expiry": {"after": "2 months"}, "restore_grace": "7 days")";
    terms.rewards =
        R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 50, "money": "2.00"},
        {"id": "off", "name": "Five off", "kind": "coupon", "coupon": "c5", "points": 10})";
    terms.coupons =
        R"({"id": "c5", "name": "Five off", "discount": {"off": "5.00"}, "valid": "30 days"})";
    return terms;
}

qint64 moved(const StatementBridge &bridge, EntryKind kind)
{
    for (const auto &move : bridge.moves) {
        if (move.kind == kind) {
            return move.amount;
        }
    }
    return 0;
}

qint64 sumOf(const StatementBridge &bridge)
{
    qint64 sum = bridge.opening;
    for (const auto &move : bridge.moves) {
        sum += move.amount;
    }
    return sum;
}

} // namespace

class TestReceipts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop = std::make_unique<Shop>(terms()); }

    void saleTellsPurchaseAndBalancesAsOfThen();
    void refundTellsWhatItBrought();
    void undoneRefundKeepsItsFigures();
    void couponsComeWithCodeAndLastDay();
    void whatGoesToTheReferrerIsNotOnTheFriendsSlip();
    void undoNamesWhatItUndid();
    void phonesAreMaskedForOwnersToo();
    void erasedMembersLeaveNoFigures();
    void clerksAskOfTodayAlone();
    void unknownOperationIsRefused();

    void cardsComeInTheOrderAsked();
    void clerksPrintOneCardAtATime();

    void statementOfNothingIsZero();
    void bridgeAddsUpInEveryMonth();
    void whatDiedUnwrittenCountsAsExpired();
    void lotsLessDebtAreTheClosing();
    void rowsAreThoseOfThePeriod();
    void mergedAccountsAddUp();
    void wrongPeriodsAreRefused();

private:
    ReceiptFacts receipt(const Answer &answer)
    {
        return Shop::done(Receipts(*m_shop->desk).of(answer.operation.value()));
    }
    StatementFacts statement(MemberId member, const char *first, const char *last)
    {
        return Shop::done(
            Statements(*m_shop->desk).make(MemberRef::of(member), day(first), day(last)));
    }

    std::unique_ptr<Shop> m_shop;
};

void TestReceipts::saleTellsPurchaseAndBalancesAsOfThen()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer sold = m_shop->sell(anna, {line("12.50"), line("3.00")});
    m_shop->clock.advanceMs(60'000);
    m_shop->sell(anna, {line("100.00")});
    const ReceiptFacts facts = receipt(sold);
    QCOMPARE(facts.row.kind, OperationKind::Checkout);
    QCOMPARE(facts.purchase[u"lines"_s].toArray().size(), 2);
    QCOMPARE(facts.purchase[u"quote"_s].toObject()[u"payable"_s].toString(), u"15.50"_s);
    QCOMPARE(facts.member[u"points"_s].toInteger(), 15); // not the 115 of now
    QVERIFY(!facts.refund);
    const QByteArray hash = Operations(m_shop->store->connection()).hash(*sold.operation);
    QCOMPARE(hash.size(), 32);
    QCOMPARE(facts.seal, QString::fromLatin1(hash.left(Receipts::sealBytes).toHex()));
}

void TestReceipts::refundTellsWhatItBrought()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer sold = m_shop->sell(anna, {line("12.00", "", 2), line("3.00")});
    const Answer back = m_shop->refund(sold, {{0, Quantity(1'000)}});
    const ReceiptFacts facts = receipt(back);
    QVERIFY(facts.refund);
    QCOMPARE(facts.refund->lines.size(), size_t(1));
    QCOMPARE(facts.refund->lines[0].line, 0);
    QCOMPARE(facts.refund->lines[0].quantity, Quantity(1'000));
    QCOMPARE(facts.refund->moneyBack, yuan(text(back, "money_back").toUtf8().constData()));
    QCOMPARE(facts.refund->pointsTaken.count(), number(back, "points_taken"));
    QVERIFY(!facts.purchase.isEmpty());
}

void TestReceipts::undoneRefundKeepsItsFigures()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer back = m_shop->refund(m_shop->sell(anna, {line("12.00")}));
    m_shop->undo(back);
    const ReceiptFacts facts = receipt(back);
    QVERIFY(facts.row.isUndone);
    QVERIFY(facts.refund);
    QCOMPARE(facts.refund->moneyBack, yuan("12.00"));
}

void TestReceipts::couponsComeWithCodeAndLastDay()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->sell(anna, {line("100.00")});
    const Answer got = Shop::done(
        Rewards(*m_shop->desk).redeem({}, {MemberRef::of(anna), u"off"_s, 1, u"cash"_s}));
    const ReceiptFacts facts = receipt(got);
    QCOMPARE(facts.coupons.size(), size_t(1));
    QCOMPARE(facts.coupons[0].code, text(got, "code"));
    QCOMPARE(facts.coupons[0].couponTemplate, u"c5"_s);
    QVERIFY(facts.coupons[0].validThrough);
    QCOMPARE(facts.tender, u"cash"_s);
}

// Whoever holds the slip can spend what is on it (R4, D1).
void TestReceipts::whatGoesToTheReferrerIsNotOnTheFriendsSlip()
{
    Terms extended = terms();
    extended.rules =
        R"({"id": "thanks", "on": "referral", "give": [{"to": "referrer", "coupon": "c5"},
                                                       {"to": "referrer", "reward": "film"}]},
           {"id": "hello", "on": "enrol", "give": {"coupon": "c5"}},
           {"id": "first", "on": "purchase", "when": {"first_purchase": true},
            "give": {"reward": "mug"}},
           {"id": "paid", "on": "referral-first-purchase",
            "give": [{"to": "referrer", "coupon": "c5"}, {"to": "referrer", "reward": "mug"}]})";
    extended.rewards +=
        R"(, {"id": "film", "name": "Film", "kind": "partner", "points": 10, "codes": true})";
    m_shop = std::make_unique<Shop>(extended);
    Shop::done(
        CodePools(*m_shop->desk).import({}, {u"film"_s, {{1, u"AAAA-0001"_s, {}}}, u"delivery"_s}));
    const MemberId anna = m_shop->enrol("anna");
    EnrolRequest request;
    request.card = u"ben"_s;
    request.referrer = MemberRef::of(anna);
    const Answer joined = Shop::done(Membership(*m_shop->desk).enrol({}, request));
    const MemberId ben = joined.members.front().second;
    const auto held = [this](MemberId member) {
        return Coupons(m_shop->store->connection()).openOf(member, day("2026-11-02"));
    };
    QCOMPARE(held(anna).size(), size_t(2)); // her own welcome and her thanks
    ReceiptFacts facts = receipt(joined);
    QCOMPARE(facts.coupons.size(), size_t(1));
    QCOMPARE(facts.coupons[0].code, held(ben).front().code);
    QVERIFY(facts.poolCodes.empty());
    QVERIFY(facts.gifts.empty());
    QVERIFY(!joined.figures.contains(u"code"_s));
    QVERIFY(!joined.figures.contains(u"rewards"_s));
    const Answer sold = m_shop->sell(ben, {line("20.00")});
    facts = receipt(sold);
    QCOMPARE(held(anna).size(), size_t(3));
    QVERIFY(facts.coupons.empty());
    QCOMPARE(facts.gifts.size(), size_t(1)); // the mug of his first purchase, not hers
    QCOMPARE(facts.gifts[0].reward, u"mug"_s);
    QCOMPARE(facts.gifts[0].quantity, 1);
    QCOMPARE(sold.figures[u"rewards"_s].toArray().size(), 1);
    QCOMPARE(m_shop->faults(), QString());
}

void TestReceipts::undoNamesWhatItUndid()
{
    const Answer sold = m_shop->sell(m_shop->enrol("anna"), {line("12.00")});
    const ReceiptFacts facts = receipt(m_shop->undo(sold));
    QVERIFY(facts.undone);
    QCOMPARE(facts.undone->operation, *sold.operation);
    QCOMPARE(facts.row.points, Points(-12));
}

void TestReceipts::phonesAreMaskedForOwnersToo()
{
    EnrolRequest request;
    request.phone = u"13812345678"_s;
    const Answer joined = Shop::done(Membership(*m_shop->desk).enrol({}, request));
    const ReceiptFacts facts = receipt(joined);
    QCOMPARE(facts.row.member->phone, u"138****5678"_s);
    QCOMPARE(facts.member[u"phone"_s].toString(), u"138****5678"_s);
}

void TestReceipts::erasedMembersLeaveNoFigures()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer sold = m_shop->sell(anna, {line("12.00")});
    Shop::done(Membership(*m_shop->desk).erase({}, {MemberRef::of(anna)}));
    const ReceiptFacts facts = receipt(sold);
    QVERIFY(facts.member.isEmpty());
    QVERIFY(facts.row.member->name.isEmpty());
}

void TestReceipts::clerksAskOfTodayAlone()
{
    const Answer sold = m_shop->sell(std::nullopt, {line("12.00")});
    m_shop->standIn("Cora", Role::Clerk);
    QVERIFY(Receipts(*m_shop->desk).of(*sold.operation));
    m_shop->passDays(1);
    QVERIFY(!Receipts(*m_shop->desk).of(*sold.operation));
}

void TestReceipts::unknownOperationIsRefused()
{
    const auto facts = Receipts(*m_shop->desk).of(OperationId(9'999));
    QVERIFY(!facts);
    QVERIFY(std::holds_alternative<refusals::NoSuchOperation>(facts.refusal()));
}

void TestReceipts::cardsComeInTheOrderAsked()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert");
    const MemberId cleo = m_shop->enrol("cleo");
    Shop::done(Membership(*m_shop->desk).erase({}, {MemberRef::of(bert)}));
    const auto cards = Shop::done(MemberCards(*m_shop->desk).of({cleo, bert, anna}));
    QCOMPARE(cards.size(), size_t(2));
    QCOMPARE(cards[0].card, u"cleo"_s);
    QCOMPARE(cards[1].member, anna);
    QVERIFY(!cards[1].tier.isEmpty());
}

void TestReceipts::clerksPrintOneCardAtATime()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert");
    m_shop->standIn("Cora", Role::Clerk);
    QVERIFY(MemberCards(*m_shop->desk).of({anna}));
    QVERIFY(!MemberCards(*m_shop->desk).of({anna, bert}));
}

void TestReceipts::statementOfNothingIsZero()
{
    const StatementFacts facts = statement(m_shop->enrol("anna"), "2026-11-01", "2026-11-30");
    QCOMPARE(facts.points.opening, 0);
    QCOMPARE(facts.points.closing, 0);
    QVERIFY(facts.points.moves.empty());
    QVERIFY(facts.lots.empty());
    QVERIFY(facts.rows.empty() || facts.rows.front().tier);
    QCOMPARE(facts.last, day("2026-11-02")); // a last day to come is today
}

void TestReceipts::bridgeAddsUpInEveryMonth()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->sell(anna, {line("200.00")});
    const Answer sold = m_shop->sell(anna, {line("30.00")});
    m_shop->passDays(30); // December
    m_shop->refund(sold);
    Shop::done(Rewards(*m_shop->desk).redeem({}, {MemberRef::of(anna), u"mug"_s, 1, {}}));
    Shop::done(Wallet(*m_shop->desk).topUp({}, {MemberRef::of(anna), yuan("100.00"), {}}));
    const StatementFacts november = statement(anna, "2026-11-01", "2026-11-30");
    const StatementFacts december = statement(anna, "2026-12-01", "2026-12-31");
    const StatementFacts both = statement(anna, "2026-11-01", "2026-12-31");
    for (const StatementFacts *facts : {&november, &december, &both}) {
        QCOMPARE(sumOf(facts->points), facts->points.closing);
        QCOMPARE(sumOf(facts->storedValue), facts->storedValue.closing);
    }
    QCOMPARE(november.points.opening, 0);
    QCOMPARE(november.points.closing, 230);
    QCOMPARE(december.points.opening, november.points.closing);
    QCOMPARE(moved(december.points, EntryKind::TakenBack), -30);
    QCOMPARE(moved(december.points, EntryKind::Redeemed), -50);
    QCOMPARE(december.points.closing, m_shop->points(anna));
    QCOMPARE(both.points.closing, december.points.closing);
    QCOMPARE(december.storedValue.closing, 10'000);
    QCOMPARE(moved(december.storedValue, EntryKind::ToppedUp), 10'000);
}

// Expired by the clock, though no day-end has written it (S1).
void TestReceipts::whatDiedUnwrittenCountsAsExpired()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->sell(anna, {line("40.00")});
    m_shop->set("2027-02-10 10:00");
    const StatementFacts january = statement(anna, "2027-01-01", "2027-01-31");
    QCOMPARE(january.points.opening, 40);
    QCOMPARE(moved(january.points, EntryKind::Expired), -40);
    QCOMPARE(january.points.closing, 0);
    QVERIFY(january.lots.empty());
    QCOMPARE(statement(anna, "2027-02-01", "2027-02-28").points.opening, 0);
    QCOMPARE(statement(anna, "2026-12-01", "2026-12-31").points.closing, 40);
}

void TestReceipts::lotsLessDebtAreTheClosing()
{
    const MemberId anna = m_shop->enrol("anna");
    const Answer first = m_shop->sell(anna, {line("60.00")});
    m_shop->passDays(1);
    m_shop->sell(anna, {line("20.00")});
    Shop::done(Rewards(*m_shop->desk).redeem({}, {MemberRef::of(anna), u"mug"_s, 1, {}}));
    const auto sum = [&] {
        const StatementFacts facts = statement(anna, "2026-11-01", "2026-11-30");
        qint64 held = -facts.debt.count();
        for (const StatementLot &lot : facts.lots) {
            held += lot.points.count();
        }
        return std::pair(held, facts.points.closing);
    };
    QCOMPARE(sum(), std::pair(qint64(30), qint64(30)));
    m_shop->refund(first); // 60 are taken of the 30 that are left
    QCOMPARE(sum(), std::pair(qint64(-30), qint64(-30)));
}

void TestReceipts::rowsAreThoseOfThePeriod()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->sell(anna, {line("60.00")});
    m_shop->passDays(1);
    const Answer second = m_shop->sell(anna, {line("20.00")});
    m_shop->clock.advanceMs(1'000);
    m_shop->undo(second);
    m_shop->passDays(1);
    m_shop->sell(anna, {line("5.00")});
    const StatementFacts facts = statement(anna, "2026-11-03", "2026-11-03");
    QCOMPARE(facts.rows.size(), size_t(2));
    QCOMPARE(facts.rows[0].operation, *second.operation); // oldest first
    QVERIFY(facts.rows[0].isUndone);
    QCOMPARE(facts.rows[1].kind, OperationKind::Undo);
    QCOMPARE(facts.points.opening, 60);
    QCOMPARE(facts.points.closing, 60);
}

void TestReceipts::mergedAccountsAddUp()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId twice = m_shop->enrol("twice");
    m_shop->sell(anna, {line("60.00")});
    m_shop->sell(twice, {line("7.00")});
    m_shop->clock.advanceMs(1'000);
    Shop::done(Membership(*m_shop->desk).merge({}, {MemberRef::of(twice), MemberRef::of(anna)}));
    const StatementFacts facts = statement(twice, "2026-11-01", "2026-11-30");
    QCOMPARE(facts.id, anna);
    QCOMPARE(sumOf(facts.points), facts.points.closing);
    QCOMPARE(facts.points.closing, 67);
    QCOMPARE(moved(facts.points, EntryKind::Issued), 67);
}

void TestReceipts::wrongPeriodsAreRefused()
{
    const MemberRef anna = MemberRef::of(m_shop->enrol("anna"));
    Statements statements(*m_shop->desk);
    QVERIFY(!statements.make(anna, day("2026-11-02"), day("2026-11-01")));
    QVERIFY(!statements.make(anna, day("2026-11-03"), day("2026-11-30")));
    QVERIFY(statements.make(anna, day("2026-11-02"), day("2026-11-02")));
    QVERIFY(!statements.make(MemberRef::of(MemberId(999)), day("2026-11-02"), day("2026-11-02")));
}

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
