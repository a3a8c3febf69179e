#include "services/ledgerlaws.h"
#include "services/postingshop.h"
#include "storage/members.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

class TestPostingReversal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop.emplace(); }
    void cleanup();

    void pointsGoBackToTheirLotsWithTheirExpiry();
    void pointsOfADeadLotLiveTheGrace();
    void givingBackCancelsDebtFirst();
    void refusesToGiveBackMoreThanWasTaken();
    void undoRefusesWhatTheReceiverHasSpent();
    void undoOfAForgivenRefundRestoresIt();
    void anUndoneActivityTakesItsLifeBack();
    void expiryWrittenByAnOperationOutlivesItsUndo();
    void aBonusGivenBackStaysABonus();
    void aMergeKeepsPointsPendingAndTheirPurchase();
    void aMergeLengthensNoIdlePoints();
    void anEmptiedIdleLotLivesByTheActivitiesMeanwhile_data();
    void anEmptiedIdleLotLivesByTheActivitiesMeanwhile();
    void aMergeMovesEverythingAndRefundsFindIt();
    void whatDiesFirstPaysTheDebtOfAMerge();

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
void TestPostingReversal::cleanup()
{
    QCOMPARE(ledgerFaults(m_shop->store), QStringList());
}

// S24
void TestPostingReversal::pointsGoBackToTheirLotsWithTheirExpiry()
{
    const MemberId member = m_shop->addMember();
    const LotId soon = *m_shop->credit(points(member, 50, {m_shop->endOf(20260120)})).lot;
    const LotId never = *m_shop->credit(points(member, 50)).lot;
    const EntryId debit = m_shop->debit(spending(member, 80))->entry;
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { posting.giveBack(debit, 40, week); });
    QCOMPARE(m_shop->remaining(member),
             (std::map<qint64, qint64>{{soon.value(), 10}, {never.value(), 50}}));
    m_shop->act(OperationKind::Refund, [&](Posting &posting) {
        QCOMPARE(posting.stillTaken(debit), 40);
        const Reversed back = posting.giveBack(debit, 40, week);
        QCOMPARE(back.kind, EntryKind::Restored);
        QCOMPARE(back.revived, 0);
    });
    QCOMPARE(m_shop->remaining(member),
             (std::map<qint64, qint64>{{soon.value(), 50}, {never.value(), 50}}));
    QCOMPARE(m_shop->account(member).redeemed, Points());
}

// S24. Seen elsewhere: restored points never expire.
void TestPostingReversal::pointsOfADeadLotLiveTheGrace()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 50, {m_shop->endOf(20260120)}));
    const EntryId debit = m_shop->debit(spending(member, 50))->entry;
    m_shop->now = m_shop->endOf(20260120); // the very instant
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { QCOMPARE(posting.giveBack(debit, 20, week).revived, 20); });
    m_shop->act(OperationKind::Refund, [&](Posting &posting) {
        QCOMPARE(posting.stillTaken(debit), 30);
        posting.giveBack(debit, 30, week);
        QCOMPARE(posting.stillTaken(debit), 0);
    });
    for (const HeldLot &held : Ledger(m_shop->store).openLots(member, Unit::Points))
        QCOMPARE(held.lot.expiresAt, m_shop->endOf(20260128));
    QCOMPARE(m_shop->account(member).points, Points(50));
}

void TestPostingReversal::givingBackCancelsDebtFirst()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 30));
    const EntryId debit = m_shop->debit(spending(member, 50, Shortfalls::Owed))->entry;
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { posting.giveBack(debit, 25, week); });
    QCOMPARE(m_shop->account(member).debt, Points());
    QCOMPARE(m_shop->account(member).points, Points(5));
}

void TestPostingReversal::refusesToGiveBackMoreThanWasTaken()
{
    const MemberId member = m_shop->addMember();
    const EntryId credit = m_shop->credit(points(member, 30)).entry;
    const EntryId debit = m_shop->debit(spending(member, 10))->entry;
    const auto giveBack = [&](EntryId entry, qint64 amount) {
        m_shop->act(OperationKind::Refund,
                    [&](Posting &posting) { posting.giveBack(entry, amount, week); });
    };
    QVERIFY_THROWS_EXCEPTION(std::logic_error, giveBack(debit, 11));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, giveBack(debit, 0));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, giveBack(credit, 1));
}

void TestPostingReversal::undoRefusesWhatTheReceiverHasSpent()
{
    const MemberId giver = m_shop->addMember();
    const MemberId receiver = m_shop->addMember();
    m_shop->credit(points(giver, 100));
    QVERIFY(m_shop->post(OperationKind::Give, [&](Posting &posting) {
        return posting.transfer(giver, receiver, Points(100), u"give"_s);
    }));
    const OperationId gift = m_shop->lastOperation;
    QVERIFY(m_shop->debit(spending(receiver, 1)));
    const auto refused = m_shop->reverse(gift);
    QVERIFY(!refused);
    QCOMPARE(codeOf(refused.refusal()), u"insufficient-points"_s);
    QCOMPARE(m_shop->account(giver).points, Points()); // rolled back
    m_shop->credit(points(receiver, 1));
    QVERIFY(m_shop->reverse(gift));
    QCOMPARE(m_shop->account(giver).points, Points(100));
    QCOMPARE(m_shop->account(receiver).points, Points());
}

void TestPostingReversal::undoOfAForgivenRefundRestoresIt()
{
    const MemberId member = m_shop->addMember();
    const LotId lot = *m_shop->credit(points(member, 60)).lot;
    Debit taken = spending(member, 100, Shortfalls::Forgiven);
    taken.kind = EntryKind::TakenBack;
    QVERIFY(m_shop->debit(taken));
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->remaining(member), (std::map<qint64, qint64>{{lot.value(), 60}}));
    QCOMPARE(m_shop->account(member).debt, Points());
    QVERIFY(m_shop->reverse(m_shop->lastOperation));
    QCOMPARE(m_shop->account(member).points, Points());
    QCOMPARE(m_shop->account(member).debt, Points());
    QCOMPARE(m_shop->number("SELECT sum(amount) FROM entry WHERE kind = 6"), 40);
}

// S26
void TestPostingReversal::anUndoneActivityTakesItsLifeBack()
{
    const MemberId member = m_shop->addMember();
    const LotId lot = *m_shop->credit(points(member, 40, {{}, Length{30, Length::Unit::Day}})).lot;
    const Ledger ledger(m_shop->store);
    const auto before = ledger.lot(lot)->lot.expiresAt;
    m_shop->passDays(10);
    m_shop->act(OperationKind::Action, [&](Posting &posting) {
        posting.touchActivity(member, m_shop->now, m_shop->day(20260120));
    });
    QVERIFY(ledger.lot(lot)->lot.expiresAt > before);
    m_shop->act(OperationKind::Undo,
                [&](Posting &posting) { posting.resetActivity(member, std::nullopt); });
    QCOMPARE(ledger.lot(lot)->lot.expiresAt, before);
    // Undone after its own end it lives through the day: nothing dies in the past.
    m_shop->act(OperationKind::Action, [&](Posting &posting) {
        posting.touchActivity(member, m_shop->now, m_shop->day(20260120));
    });
    const Instant then = m_shop->now;
    m_shop->now = m_shop->at("2026-02-15T12:00:00+08:00");
    m_shop->act(OperationKind::Undo,
                [&](Posting &posting) { posting.resetActivity(member, std::nullopt); });
    QCOMPARE(ledger.lot(lot)->lot.expiresAt, m_shop->endOf(20260215));
    m_shop->now = then;
    // What was extended stays so.
    m_shop->act(OperationKind::Extend, [&](Posting &posting) {
        QVERIFY(posting.extend(lot, m_shop->endOf(20260401)));
        posting.resetActivity(member, m_shop->day(20260115));
    });
    QCOMPARE(ledger.lot(lot)->lot.expiresAt, m_shop->endOf(20260401));
}

// S39
void TestPostingReversal::aMergeMovesEverythingAndRefundsFindIt()
{
    const MemberId gone = m_shop->addMember(u"+8613800000001"_s);
    const MemberId stays = m_shop->addMember();
    Credit earned = points(gone, 50, {m_shop->endOf(20260301)});
    earned.purchase = PurchaseId(3);
    m_shop->credit(earned);
    const OperationId purchase = m_shop->lastOperation;
    const EntryId payment = m_shop->debit(spending(gone, 20))->entry;
    m_shop->credit({.member = gone,
                    .unit = Unit::StoredValue,
                    .kind = EntryKind::ToppedUp,
                    .amount = 500,
                    .source = u"top-up"_s});
    QVERIFY(m_shop->debit(spending(gone, 60, Shortfalls::Owed)));
    m_shop->act(OperationKind::Merge, [&](Posting &posting) {
        posting.transferAll(gone, stays, u"merge"_s);
        Members(m_shop->store).markMerged(gone, stays);
    });
    QCOMPARE(m_shop->account(gone).points, Points());
    QCOMPARE(m_shop->account(gone).debt, Points());
    QCOMPARE(m_shop->account(stays).debt, Points(30));
    QCOMPARE(m_shop->account(stays).storedValue, Money(500));
    // The payment comes back to the living member: what it paid of the debt, and as new points.
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { posting.giveBack(payment, 20, week); });
    QCOMPARE(m_shop->account(stays).debt, Points(10));
    QCOMPARE(m_shop->account(gone).points, Points());
    // And the earning is taken back from him.
    QVERIFY(m_shop->reverse(purchase, Shortfalls::Owed));
    QCOMPARE(m_shop->account(stays).debt, Points(60));
}

// S2, S3, S39
void TestPostingReversal::whatDiesFirstPaysTheDebtOfAMerge()
{
    const MemberId gone = m_shop->addMember();
    const MemberId stays = m_shop->addMember();
    m_shop->credit(points(gone, 50, {m_shop->endOf(20260301)}));
    m_shop->credit(points(gone, 20, {m_shop->endOf(20260201)}));
    QVERIFY(m_shop->debit(spending(stays, 12, Shortfalls::Owed)));
    m_shop->act(OperationKind::Merge,
                [&](Posting &posting) { posting.transferAll(gone, stays, u"merge"_s); });
    std::map<Instant, qint64> left;
    for (const HeldLot &held : Ledger(m_shop->store).openLots(stays, Unit::Points))
        left.emplace(held.lot.expiresAt.value(), held.lot.remaining);
    QCOMPARE(left, (std::map<Instant, qint64>{{m_shop->endOf(20260201), 8},
                                              {m_shop->endOf(20260301), 50}}));
}

// S9: expiry never un-happens.
void TestPostingReversal::expiryWrittenByAnOperationOutlivesItsUndo()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 40, {{}, Length{1, Length::Unit::Month}}));
    m_shop->passDays(60);
    m_shop->act(OperationKind::Action, [&](Posting &posting) {
        posting.touchActivity(member, m_shop->now, m_shop->calendar.dayOf(m_shop->now));
        posting.credit(points(member, 5));
    });
    const auto reversed = m_shop->reverse(m_shop->lastOperation);
    QVERIFY(reversed);
    QCOMPARE(reversed->size(), size_t(1));
    QCOMPARE(m_shop->account(member).points, Points());
    QCOMPARE(m_shop->account(member).expired, Points(40));
}

// S10, S24
void TestPostingReversal::aBonusGivenBackStaysABonus()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit({.member = member,
                    .unit = Unit::StoredValue,
                    .amount = 100,
                    .source = u"charge"_s,
                    .life = {m_shop->endOf(20260120)},
                    .rank = LotRank::Bonus});
    Debit bill = spending(member, 100);
    bill.unit = Unit::StoredValue;
    const auto paid = m_shop->debit(bill);
    QVERIFY(paid);
    m_shop->passDays(30);
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { posting.giveBack(paid->entry, 100, week); });
    const auto lots = Ledger(m_shop->store).openLots(member, Unit::StoredValue);
    QCOMPARE(lots.size(), size_t(1));
    QCOMPARE(lots.front().lot.rank, static_cast<int>(LotRank::Bonus));
}

// S39
void TestPostingReversal::aMergeKeepsPointsPendingAndTheirPurchase()
{
    const MemberId gone = m_shop->addMember();
    const MemberId stays = m_shop->addMember();
    Credit pending = points(gone, 50);
    pending.usableFrom = m_shop->now.plusMs(5 * dayMs);
    pending.purchase = PurchaseId(3);
    m_shop->credit(pending);
    m_shop->act(OperationKind::Merge, [&](Posting &posting) {
        posting.transferAll(gone, stays, u"merge"_s);
        Members(m_shop->store).markMerged(gone, stays);
    });
    QVERIFY(!m_shop->debit(spending(stays, 1)));
    m_shop->credit(points(stays, 20, {m_shop->endOf(20260201)}));
    Debit taken = spending(stays, 50);
    taken.purchase = PurchaseId(3);
    taken.ownLotsFirst = true;
    QVERIFY(m_shop->debit(taken)); // the purchase's own points, though pending, before others
    QCOMPARE(m_shop->remaining(stays).size(), size_t(1));
    QCOMPARE(m_shop->remaining(stays).begin()->second, 20);
}

// S39
void TestPostingReversal::aMergeLengthensNoIdlePoints()
{
    const MemberId gone = m_shop->addMember();
    const MemberId stays = m_shop->addMember();
    const Length month{1, Length::Unit::Month};
    m_shop->credit(points(gone, 50, {{}, month}));
    m_shop->passDays(20);
    m_shop->act(OperationKind::Merge,
                [&](Posting &posting) { posting.transferAll(gone, stays, u"merge"_s); });
    const auto moved = Ledger(m_shop->store).openLots(stays, Unit::Points);
    QCOMPARE(moved.front().lot.expiresAt, m_shop->endOf(20260210));
    // An activity of the one who has them now does.
    m_shop->act(OperationKind::Action, [&](Posting &posting) {
        posting.touchActivity(stays, m_shop->now, m_shop->day(20260130));
    });
    QCOMPARE(Ledger(m_shop->store).openLots(stays, Unit::Points).front().lot.expiresAt,
             m_shop->endOf(20260228));
}

// S2, S24
void TestPostingReversal::anEmptiedIdleLotLivesByTheActivitiesMeanwhile_data()
{
    QTest::addColumn<QList<int>>("actions"); // days after the earning
    QTest::addColumn<int>("refund");
    QTest::addColumn<int>("expected"); // day of its end
    QTest::newRow("none") << QList<int>{} << 20 << 20260209;
    QTest::newRow("one before its end") << QList<int>{25} << 50 << 20260306;
    QTest::newRow("two, each in time") << QList<int>{25, 50} << 75 << 20260331;
    QTest::newRow("on its last day") << QList<int>{30} << 55 << 20260311;
    QTest::newRow("after a gap: a new, short life") << QList<int>{31} << 55 << 20260313;
    QTest::newRow("none, too late: a new, short life") << QList<int>{} << 31 << 20260217;
}

void TestPostingReversal::anEmptiedIdleLotLivesByTheActivitiesMeanwhile()
{
    QFETCH(const QList<int>, actions);
    QFETCH(const int, refund);
    QFETCH(const int, expected);
    const MemberId member = m_shop->addMember();
    const Instant start = m_shop->now;
    m_shop->credit(points(member, 40, {{}, Length{30, Length::Unit::Day}}));
    const EntryId debit = m_shop->debit(spending(member, 40))->entry;
    for (const int days : actions) {
        m_shop->now = start.plusMs(days * dayMs);
        const BusinessDay day = m_shop->calendar.dayOf(m_shop->now);
        m_shop->run(OperationKind::Action, [&](Journal &journal) {
            journal.insert(NewActionEvent{member, u"bag"_s, m_shop->now, day, Points()});
            Posting(m_shop->store, journal, m_shop->calendar)
                .touchActivity(member, m_shop->now, day);
        });
    }
    m_shop->now = start.plusMs(refund * dayMs);
    m_shop->act(OperationKind::Refund,
                [&](Posting &posting) { posting.giveBack(debit, 40, week); });
    const auto lots = Ledger(m_shop->store).openLots(member, Unit::Points);
    QCOMPARE(lots.size(), size_t(1));
    QCOMPARE(lots.front().lot.expiresAt, m_shop->endOf(expected));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestPostingReversal)
#include "tst_postingreversal.moc"
