#include "storage/days.h"
#include "storage/ledger.h"
#include "storage/shopstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

// The ledger as it is read; that it is written rightly is the posting's test.
class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop.emplace(); }

    void entriesAreListedByDayThenWriting();
    void aLotComesBackWhole();
    void aDebtIsPaidFromWhenBothWereThere();
    void whatIsDueCountsAsWrittenAtItsInstant();
    void dueLotsComeByTimeOfDeath();
    void reviewsBirthdaysAndDaysAreFound();

private:
    static constexpr qint64 dayMs = 86'400'000;
    Instant later(int days) const { return m_shop->now.plusMs(days * dayMs); }
    EntryId addEntry(Journal &journal, MemberId member, EntryKind kind, qint64 amount, Instant at,
                     qint64 uncovered = 0)
    {
        return journal.insert(NewEntry{member,
                                       Unit::Points,
                                       kind,
                                       amount,
                                       at,
                                       m_shop->calendar.dayOf(at),
                                       u"basic"_s,
                                       u"test"_s,
                                       {},
                                       uncovered});
    }
    LotId addLot(Journal &journal, MemberId member, qint64 amount, Instant at,
                 std::optional<Instant> diesAt = {})
    {
        const EntryId entry = addEntry(journal, member, EntryKind::Issued, amount, at);
        return journal.insert(NewLot{member,
                                     entry,
                                     Unit::Points,
                                     LotRank::Principal,
                                     amount,
                                     at,
                                     at,
                                     diesAt,
                                     {},
                                     {},
                                     amount,
                                     diesAt});
    }
    OperationId at(Instant instant, const std::function<void(Journal &)> &body)
    {
        NewOperation operation = m_shop->operation(OperationKind::Adjust);
        operation.at = instant;
        operation.recordedAt = later(30);
        return m_shop->run(operation, body);
    }

    std::optional<ShopStore> m_shop;
};

void TestLedger::entriesAreListedByDayThenWriting()
{
    const MemberId member = m_shop->addMember();
    const MemberId other = m_shop->addMember();
    m_shop->run(OperationKind::Adjust, [&](Journal &journal) {
        for (const int day : {2, 0, 1, 1})
            addEntry(journal, member, EntryKind::Adjusted, day + 1, later(day));
        addEntry(journal, other, EntryKind::Adjusted, 9, later(1));
    });
    const Ledger ledger(m_shop->store);
    std::vector<qint64> ids;
    std::optional<Ledger::PagePlace> after;
    for (auto page = ledger.entriesOf(member, after, 2); !page.empty();
         page = ledger.entriesOf(member, after, 2)) {
        for (const Entry &entry : page)
            ids.push_back(entry.id.value());
        after = {page.back().businessDate, page.back().id};
    }
    QCOMPARE(ids, (std::vector<qint64>{1, 4, 3, 2}));
    QCOMPARE(ledger.entriesOf(OperationId(1)).size(), size_t(5));
    QCOMPARE(ledger.entry(EntryId(1))->amount, 3);
    QVERIFY(!ledger.entry(EntryId(99)));
}

void TestLedger::aLotComesBackWhole()
{
    const MemberId member = m_shop->addMember();
    LotId lot{1};
    m_shop->run(OperationKind::TopUp, [&](Journal &journal) {
        const EntryId entry =
            journal.insert(NewEntry{member, Unit::StoredValue, EntryKind::Issued, 500, m_shop->now,
                                    m_shop->day(20260110), u"basic"_s, u"charge"_s, PurchaseId(4)});
        lot = journal.insert(NewLot{member,
                                    entry,
                                    Unit::StoredValue,
                                    LotRank::Bonus,
                                    500,
                                    m_shop->now,
                                    later(1),
                                    {},
                                    Length{6, Length::Unit::Month},
                                    PurchaseId(4),
                                    300,
                                    later(9)});
    });
    const Ledger ledger(m_shop->store);
    const HeldLot held = ledger.lot(lot).value();
    QCOMPARE(held.lot.remaining, 300);
    QCOMPARE(held.amount, 500);
    QCOMPARE(held.lot.usableFrom, later(1));
    QCOMPARE(held.lot.expiresAt, later(9));
    QCOMPARE(held.lot.rank, 1);
    QCOMPARE(held.idle, (Length{6, Length::Unit::Month}));
    QCOMPARE(held.purchase, PurchaseId(4));
    QVERIFY(!held.isClosed);
    QCOMPARE(ledger.lotsOfPurchase(member, PurchaseId(4), Unit::StoredValue).size(), size_t(1));
    QCOMPARE(ledger.lotsOfPurchase(member, PurchaseId(4), Unit::Points).size(), size_t(0));
    QCOMPARE(ledger.lotsOfEntry(EntryId(1)).size(), size_t(1));
    QCOMPARE(ledger.idleLots(member).size(), size_t(0)); // of points alone
    QCOMPARE(ledger.openLots(member, Unit::Points).size(), size_t(0));
    m_shop->store.execScript("UPDATE lot SET idle = 'for ever'");
    QVERIFY_THROWS_EXCEPTION(StorageError, ledger.lot(lot));
}

// S2: a debit of day 2 is paid by a credit of day 1 that was recorded later: on day 1 nothing was
// owed.
void TestLedger::aDebtIsPaidFromWhenBothWereThere()
{
    const MemberId member = m_shop->addMember();
    const Ledger ledger(m_shop->store);
    EntryId debit{1};
    at(later(2), [&](Journal &journal) {
        debit = addEntry(journal, member, EntryKind::TakenBack, -30, later(2), 30);
    });
    at(later(1), [&](Journal &journal) {
        const LotId lot = addLot(journal, member, 100, later(1));
        journal.insert(NewAllocation{debit, lot, 30});
        ledger.setRemaining(member, lot, 70);
        ledger.setUncovered(debit, 0);
    });
    const auto seen = [&](Instant instant) {
        const auto lots = ledger.lotsAsOf(member, Unit::Points, instant);
        return std::tuple(lots.empty() ? 0 : lots.front().remaining,
                          ledger.balanceAsOf(member, Unit::Points, instant),
                          ledger.debtAsOf(member, Unit::Points, instant));
    };
    QCOMPARE(seen(later(0)), std::tuple(0, 0, 0));
    QCOMPARE(seen(later(1)), std::tuple(100, 100, 0));
    QCOMPARE(seen(later(2)), std::tuple(70, 70, 0));
    QCOMPARE(ledger.paidBy(ledger.entry(EntryId(2))->operation).front().amount, 30);
    QCOMPARE(ledger.takings(debit).front().amount, 30);
}

// S1, S3
void TestLedger::whatIsDueCountsAsWrittenAtItsInstant()
{
    const MemberId member = m_shop->addMember();
    const Ledger ledger(m_shop->store);
    at(later(0), [&](Journal &journal) {
        addLot(journal, member, 100, later(0), later(5));
        addLot(journal, member, 7, later(0));
    });
    QCOMPARE(ledger.balanceAsOf(member, Unit::Points, later(5).plusMs(-1)), 107);
    QCOMPARE(ledger.balanceAsOf(member, Unit::Points, later(5)), 7);
    QCOMPARE(ledger.balanceAsOf(member, Unit::StoredValue, later(5)), 0);
    // Written on day 8, dated at its instant: the same.
    at(later(8), [&](Journal &journal) {
        const EntryId expiry = addEntry(journal, member, EntryKind::Expired, -100, later(5));
        journal.insert(NewAllocation{expiry, LotId(1), 100});
        ledger.close(member, LotId(1));
    });
    QCOMPARE(ledger.balanceAsOf(member, Unit::Points, later(5).plusMs(-1)), 107);
    QCOMPARE(ledger.lotsAsOf(member, Unit::Points, later(5).plusMs(-1)).size(), size_t(2));
    QCOMPARE(ledger.balanceAsOf(member, Unit::Points, later(5)), 7);
    QCOMPARE(ledger.lotsAsOf(member, Unit::Points, later(5)).size(), size_t(1));
}

void TestLedger::dueLotsComeByTimeOfDeath()
{
    const MemberId a = m_shop->addMember();
    const MemberId b = m_shop->addMember();
    m_shop->run(OperationKind::Adjust, [&](Journal &journal) {
        addLot(journal, b, 1, later(0), later(3));
        addLot(journal, a, 2, later(0), later(3));
        addLot(journal, a, 3, later(0), later(2));
        addLot(journal, a, 4, later(0), later(4));
        addLot(journal, a, 5, later(0));
    });
    const Ledger ledger(m_shop->store);
    ledger.close(a, LotId(4));
    const auto ids = [](const std::vector<HeldLot> &lots) {
        std::vector<qint64> all;
        for (const HeldLot &held : lots)
            all.push_back(held.lot.id.value());
        return all;
    };
    QCOMPARE(ids(ledger.dueLots(later(3), 10)), (std::vector<qint64>{3, 2, 1}));
    QCOMPARE(ids(ledger.dueLots(later(3), 1)), (std::vector<qint64>{3}));
    QCOMPARE(ids(ledger.dueLots(later(3).plusMs(-1), 10)), (std::vector<qint64>{3}));
    QCOMPARE(ids(ledger.dueLots(a, later(9))), (std::vector<qint64>{3, 2}));
    ledger.setDeath(a, LotId(3), later(8));
    QCOMPARE(ids(ledger.dueLots(a, later(3))), (std::vector<qint64>{2}));
}

// S15, S31
void TestLedger::reviewsBirthdaysAndDaysAreFound()
{
    const Days days(m_shop->store);
    QVERIFY(!days.firstDay() && !days.lastRun() && !days.lastClosed());
    Person person;
    person.birthday = BirthDate{2, 29, {}};
    const Members members(m_shop->store);
    const MemberId leapling = members.insert({person, {}, m_shop->now, m_shop->day(20260110)});
    const Accounts accounts(m_shop->store);
    accounts.insert(leapling, {u"silver"_s, {}, m_shop->day(20260201)});
    const MemberId other = m_shop->addMember();
    accounts.setTierReview(other, m_shop->day(20260131));
    QCOMPARE(days.reviewsDue(m_shop->day(20260131), 9), std::vector{other});
    QCOMPARE(days.reviewsDue(m_shop->day(20260201), 9), (std::vector{other, leapling}));
    QCOMPARE(days.reviewsDue(m_shop->day(20260201), 1).size(), size_t(1));
    QCOMPARE(days.bornOn(2, 29), std::vector{leapling});
    QVERIFY(days.bornOn(2, 28).empty());
    QCOMPARE(days.membersAfter(leapling, 9), std::vector{other});

    m_shop->run(OperationKind::DayEnd, [&](Journal &journal) {
        journal.insert(NewDayRun{m_shop->day(20260110)});
        journal.insert(NewMonthClose{Month(2026, 1)});
    });
    QVERIFY(days.wasRun(m_shop->day(20260110)) && !days.wasRun(m_shop->day(20260111)));
    QCOMPARE(days.lastRun(), m_shop->day(20260110));
    QVERIFY(days.isClosed(Month(2026, 1)) && !days.isClosed(Month(2026, 2)));
    QCOMPARE(days.lastClosed(), Month(2026, 1));
    QCOMPARE(days.firstDay(), m_shop->day(20260110));
    days.archive(Month(2026, 1), u"{}"_s);
    QCOMPARE(days.archived(Month(2026, 1)), u"{}"_s);
    QVERIFY(!days.archived(Month(2026, 2)));
    members.erase(leapling, m_shop->now);
    QVERIFY(days.bornOn(2, 29).empty());
    QCOMPARE(days.reviewsDue(m_shop->day(20260201), 9), std::vector{other});
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestLedger)
#include "tst_ledger.moc"
