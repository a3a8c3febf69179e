// Debts beside what is undone: paid, cancelled, owed again (S2, S26).

#include "services/ledgerlaws.h"
#include "services/postingshop.h"
#include "storage/liabilityscan.h"
#include "storage/members.h"

#include <QTest>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

class TestPostingDebts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop.emplace(); }
    void cleanup();

    void anUndoTakesBackWhatPaidADebt();
    void anUndoneCreditLeavesTheDebtItPaid();
    void undoingTheUndoPaysOutOfWhatCameBackForADeadLot();
    void aDebtPaidOutOfADeadLotIsOwedAnew();
    void aCancelledDebtIsOwedAgainInItsPlace();
    void aDebtCancelledOfOneMergedSinceIsOwedAnew();
    void anUndoLeavesDebtThatStoodBeside();
    void anUndonePaymentPaysDebtThatCameSince();

private:
    std::optional<PostingShop> m_shop;
};

namespace
{

constexpr Length week{7, Length::Unit::Day};

Credit points(MemberId member, qint64 amount, LotLife life = {})
{
    return {.member = member, .amount = amount, .source = u"test"_s, .life = life};
}

Debit spending(MemberId member, qint64 amount, Shortfalls shortfall = Shortfalls::Refused)
{
    return {.member = member, .amount = amount, .source = u"test"_s, .shortfall = shortfall};
}

} // namespace

// Whatever a test posted, the ledger is whole.
void TestPostingDebts::cleanup()
{
    QCOMPARE(ledgerFaults(m_shop->store), QStringList());
}

// S26
void TestPostingDebts::anUndoTakesBackWhatPaidADebt()
{
    const MemberId member = m_shop->addMember();
    QVERIFY(m_shop->debit(spending(member, 40, Shortfalls::Owed)));
    m_shop->credit(points(member, 100));
    const auto reversed = m_shop->reverse(m_shop->lastOperation);
    QVERIFY(reversed);
    QCOMPARE(reversed->front().kind, EntryKind::TakenBack);
    QCOMPARE(m_shop->account(member).debt, Points(40));
    QCOMPARE(m_shop->account(member).earned, Points());
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->account(member).debt, Points());
    QCOMPARE(m_shop->account(member).points, Points(60));
    QCOMPARE(m_shop->account(member).earned, Points(100));
}

// S2, S26: what comes next pays the old debt, and goes back when that is given back.
void TestPostingDebts::anUndoneCreditLeavesTheDebtItPaid()
{
    const MemberId member = m_shop->addMember();
    const EntryId debit = m_shop->debit(spending(member, 40, Shortfalls::Owed))->entry;
    const EntryId later = m_shop->debit(spending(member, 5, Shortfalls::Owed))->entry;
    m_shop->credit(points(member, 43));
    const OperationId paying = m_shop->lastOperation;
    const Ledger ledger(m_shop->store);
    using Owed = std::pair<qint64, qint64>;
    const auto owed = [&] {
        return Owed(ledger.entry(debit)->uncovered, ledger.entry(later)->uncovered);
    };
    QCOMPARE(owed(), Owed(0, 2));
    QVERIFY(m_shop->reverse(paying));
    QCOMPARE(owed(), Owed(40, 5));
    QCOMPARE(m_shop->account(member).debt, Points(45));
    QVERIFY(ledger.takings(debit).empty());
    const BusinessDay today = m_shop->calendar.dayOf(m_shop->now);
    const LiabilityScan liability(m_shop->store, today, m_shop->calendar.endOf(today));
    QCOMPARE(liability.debt(Unit::Points), 45);
    const OperationId undo = m_shop->lastOperation;
    QCOMPARE(ledger.owedAgainBy(undo).size(), size_t(2));
    QVERIFY(m_shop->reverse(undo));
    QCOMPARE(owed(), Owed(0, 2));
    QCOMPARE(m_shop->account(member).debt, Points(2));
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    // Paid by another since: it is not paid again.
    const OperationId again = m_shop->lastOperation;
    m_shop->credit(points(member, 60));
    QCOMPARE(owed(), Owed(0, 0));
    QVERIFY(m_shop->reverse(again));
    QCOMPARE(m_shop->account(member).points, Points(58));
    QCOMPARE(m_shop->account(member).debt, Points());
    QCOMPARE(m_shop->remaining(member), (std::map<qint64, qint64>{{1, 43}, {2, 15}}));
}

// S24, S26
void TestPostingDebts::undoingTheUndoPaysOutOfWhatCameBackForADeadLot()
{
    const MemberId member = m_shop->addMember();
    QVERIFY(m_shop->debit(spending(member, 30, Shortfalls::Owed)));
    m_shop->credit(points(member, 50, {m_shop->endOf(20260120)}));
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->account(member).debt, Points(30));
    m_shop->passDays(30);
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->account(member).debt, Points());
    QCOMPARE(m_shop->remaining(member), (std::map<qint64, qint64>{{2, 20}}));
}

// S3, S26: nothing lies in a dead lot again.
void TestPostingDebts::aDebtPaidOutOfADeadLotIsOwedAnew()
{
    const MemberId member = m_shop->addMember();
    const EntryId debit = m_shop->debit(spending(member, 30, Shortfalls::Owed))->entry;
    m_shop->credit(points(member, 30, {m_shop->endOf(20260120)}));
    const OperationId paying = m_shop->lastOperation;
    m_shop->passDays(30);
    QVERIFY(m_shop->reverse(paying));
    QCOMPARE(Ledger(m_shop->store).entry(debit)->uncovered, 0);
    QCOMPARE(m_shop->account(member).debt, Points(30));
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->account(member).debt, Points());
    QVERIFY(m_shop->remaining(member).empty());
}

// S2, S26: the undo of what gave points back owes the old debt, and the next credit pays it first.
void TestPostingDebts::aCancelledDebtIsOwedAgainInItsPlace()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 30));
    const EntryId debit = m_shop->debit(spending(member, 50, Shortfalls::Owed))->entry;
    const EntryId later = m_shop->debit(spending(member, 5, Shortfalls::Owed))->entry;
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { posting.giveBack(debit, 15, week); });
    const OperationId refund = m_shop->lastOperation;
    const Ledger ledger(m_shop->store);
    using Owed = std::pair<qint64, qint64>;
    const auto owed = [&] {
        return Owed(ledger.entry(debit)->uncovered, ledger.entry(later)->uncovered);
    };
    QCOMPARE(owed(), Owed(5, 5));
    QVERIFY(m_shop->reverse(refund, Shortfalls::Forgiven)); // nothing is missing
    QCOMPARE(owed(), Owed(20, 5));
    QCOMPARE(m_shop->account(member).debt, Points(25));
    QCOMPARE(m_shop->account(member).points, Points(-25));
    const BusinessDay today = m_shop->calendar.dayOf(m_shop->now);
    const LiabilityScan liability(m_shop->store, today, m_shop->calendar.endOf(today));
    QCOMPARE(liability.debt(Unit::Points), 25);
    for (int i = 0; i < 2; ++i) { // and again, and again
        QVERIFY(m_shop->reverse(m_shop->lastOperation));
        QCOMPARE(owed(), Owed(5, 5));
        QVERIFY(m_shop->reverse(m_shop->lastOperation));
        QCOMPARE(owed(), Owed(20, 5));
    }
    const OperationId undo = m_shop->lastOperation;
    m_shop->credit(points(member, 20));
    QCOMPARE(owed(), Owed(0, 5));
    // What has paid it is free for the other.
    QVERIFY(m_shop->reverse(undo));
    QCOMPARE(owed(), Owed(0, 0));
    QCOMPARE(m_shop->remaining(member), (std::map<qint64, qint64>{{2, 10}}));
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(owed(), Owed(0, 5));
    QCOMPARE(m_shop->account(member).points, Points(-5));
}

// S26, S39: his debts went over as one.
void TestPostingDebts::aDebtCancelledOfOneMergedSinceIsOwedAnew()
{
    const MemberId gone = m_shop->addMember(u"+8613800000001"_s);
    const MemberId stays = m_shop->addMember();
    const EntryId debit = m_shop->debit(spending(gone, 20, Shortfalls::Owed))->entry;
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { posting.giveBack(debit, 15, week); });
    const OperationId refund = m_shop->lastOperation;
    m_shop->act(OperationKind::Merge, [&](Posting &posting) {
        posting.transferAll(gone, stays, u"merge"_s);
        Members(m_shop->store).markMerged(gone, stays);
    });
    QVERIFY(m_shop->reverse(refund));
    QCOMPARE(Ledger(m_shop->store).entry(debit)->uncovered, 0);
    QCOMPARE(m_shop->account(stays).debt, Points(20));
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->account(stays).debt, Points(5));
}

void TestPostingDebts::anUndoLeavesDebtThatStoodBeside()
{
    const MemberId member = m_shop->addMember();
    Credit pending = points(member, 100);
    pending.usableFrom = m_shop->now.plusMs(dayMs);
    m_shop->credit(pending);
    QVERIFY(m_shop->debit(spending(member, 30, Shortfalls::Owed)));
    m_shop->passDays(1);
    QVERIFY(m_shop->debit(spending(member, 60)));
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->account(member).debt, Points(30));
    QCOMPARE(m_shop->account(member).points, Points(70));
}

void TestPostingDebts::anUndonePaymentPaysDebtThatCameSince()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 100));
    QVERIFY(m_shop->debit(spending(member, 100)));
    const OperationId payment = m_shop->lastOperation;
    QVERIFY(m_shop->debit(spending(member, 30, Shortfalls::Owed)));
    QVERIFY(m_shop->reverse(payment));
    QCOMPARE(m_shop->account(member).debt, Points());
    QCOMPARE(m_shop->account(member).points, Points(70));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestPostingDebts)
#include "tst_postingdebts.moc"
