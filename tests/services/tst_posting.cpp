#include "services/ledgerlaws.h"
#include "services/postingshop.h"
#include "storage/summaries.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

class TestPosting : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop.emplace(); }
    void cleanup();

    void aCreditOpensALotAndADebitTakesItByExpiry();
    void aDebitInThePastTakesWhatWasThere();
    void refusesWhatNoUsableLotCovers();
    void debtIsOwedAndPaidByTheNextCredit();
    void whatIsForgivenIsALineOfItsOwn();
    void ownLotsAnswerFirst();
    void expiryIsWrittenOnceAtItsInstant();
    void expiryOfAClosedMonthIsBookedToday();
    void idlePointsLiveOnByActivity();
    void idlePointsDeadBeforeTheActivityAreWrittenOff();
    void extendedPointsLiveLonger();
    void giftsKeepTheirExpiryAndPayDebt();
    void aGiverInDebtGivesWhatIsLeft();
    void erasureLeavesNothing();
    void principalIsSpentBeforeBonus();
    void lineCountsUnderTheTierOfThen();
    void refusesNothing();

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
void TestPosting::cleanup()
{
    QCOMPARE(ledgerFaults(m_shop->store), QStringList());
}

// S2, S3
void TestPosting::aCreditOpensALotAndADebitTakesItByExpiry()
{
    const MemberId member = m_shop->addMember();
    const LotId never = *m_shop->credit(points(member, 100)).lot;
    const LotId late = *m_shop->credit(points(member, 100, {m_shop->endOf(20260301)})).lot;
    const LotId soon = *m_shop->credit(points(member, 100, {m_shop->endOf(20260201)})).lot;
    const auto debited = m_shop->debit(spending(member, 250));
    QVERIFY(debited);
    QCOMPARE(debited->allocations,
             (std::vector<Allocation>{{soon, 100}, {late, 100}, {never, 50}}));
    QCOMPARE(m_shop->account(member).points, Points(50));
    QCOMPARE(m_shop->account(member).redeemed, Points(250));
    QCOMPARE(m_shop->account(member).earned, Points(300));
}

void TestPosting::aDebitInThePastTakesWhatWasThere()
{
    const MemberId member = m_shop->addMember();
    const Instant start = m_shop->now;
    m_shop->credit(points(member, 100, {start.plusMs(10 * dayMs)}));
    m_shop->passDays(20);
    m_shop->credit(points(member, 70));
    Debit past = spending(member, 100);
    past.at = start.plusMs(5 * dayMs);
    QVERIFY(m_shop->debit(past)); // not yet written off, and good then
    past.amount = 1;
    QVERIFY(!m_shop->debit(past)); // the 70 came later
    QCOMPARE(m_shop->account(member).points, Points(70));
}

void TestPosting::refusesWhatNoUsableLotCovers()
{
    const MemberId member = m_shop->addMember();
    Credit pending = points(member, 50);
    pending.usableFrom = m_shop->now.plusMs(1);
    m_shop->credit(pending);
    m_shop->credit(points(member, 30));
    const auto refused = m_shop->debit(spending(member, 31));
    QVERIFY(!refused);
    const auto figures = std::get<refusals::InsufficientPoints>(refused.refusal());
    QCOMPARE(figures.needed, Points(31));
    QCOMPARE(figures.usable, Points(30));
    QCOMPARE(m_shop->number("SELECT count(*) FROM entry"), 2);
    m_shop->now = m_shop->now.plusMs(1);
    QVERIFY(m_shop->debit(spending(member, 80)));

    Debit money = spending(member, 5);
    money.unit = Unit::StoredValue;
    QCOMPARE(codeOf(m_shop->debit(money).refusal()), u"insufficient-stored-value"_s);
}

// S25
void TestPosting::debtIsOwedAndPaidByTheNextCredit()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 20));
    QCOMPARE(m_shop->debit(spending(member, 50, Shortfalls::Owed))->owed, 30);
    QCOMPARE(m_shop->debit(spending(member, 10, Shortfalls::Owed))->owed, 10);
    QCOMPARE(m_shop->account(member).debt, Points(40));
    QCOMPARE(m_shop->account(member).points, Points(-40));
    Credit pending = points(member, 35);
    pending.usableFrom = m_shop->now.plusMs(dayMs); // pays at once all the same
    QCOMPARE(m_shop->credit(pending).absorbed, 35);
    QCOMPARE(m_shop->account(member).debt, Points(5));
    QCOMPARE(m_shop->credit(points(member, 100)).absorbed, 5);
    QCOMPARE(m_shop->account(member).points, Points(95));
    QCOMPARE(Ledger(m_shop->store).openDebits(member, Unit::Points).size(), size_t(0));
}

void TestPosting::whatIsForgivenIsALineOfItsOwn()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 20));
    Debit taken = spending(member, 50, Shortfalls::Forgiven);
    taken.kind = EntryKind::TakenBack;
    QCOMPARE(m_shop->debit(taken)->forgiven, 30);
    const auto entries = Ledger(m_shop->store).entriesOf(m_shop->lastOperation);
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[1].kind, EntryKind::Forgiven);
    QCOMPARE(entries[1].amount, 30);
    QCOMPARE(m_shop->account(member).points, Points());
    QCOMPARE(m_shop->account(member).debt, Points());
}

// S25
void TestPosting::ownLotsAnswerFirst()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 100, {m_shop->endOf(20260115)}));
    Credit own = points(member, 60);
    own.purchase = PurchaseId(7);
    own.usableFrom = m_shop->now.plusMs(dayMs); // its own points answer before they can be spent
    const LotId lot = *m_shop->credit(own).lot;
    Debit taken = spending(member, 80);
    taken.kind = EntryKind::TakenBack;
    taken.purchase = PurchaseId(7);
    taken.ownLotsFirst = true;
    const auto debited = m_shop->debit(taken);
    QVERIFY(debited);
    QCOMPARE(debited->allocations.front(), (Allocation{lot, 60}));
    QCOMPARE(debited->allocations.back().amount, 20);
}

// S3
void TestPosting::expiryIsWrittenOnceAtItsInstant()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 40, {m_shop->endOf(20260131)}));
    m_shop->passDays(60);
    for (const int expected : {40, 0}) {
        m_shop->act(OperationKind::DayEnd, [&](Posting &posting) {
            QCOMPARE(posting.expireDue(member, m_shop->endOf(20260130)), Points());
            QCOMPARE(posting.expireDue(member, m_shop->endOf(20260131)), Points(expected));
        });
    }
    const auto page = Ledger(m_shop->store).entriesOf(member, {}, 1);
    QCOMPARE(page.front().kind, EntryKind::Expired);
    QCOMPARE(page.front().at, m_shop->endOf(20260131));
    QCOMPARE(page.front().businessDate, m_shop->day(20260131)); // the last good day's
    QCOMPARE(m_shop->account(member).expired, Points(40));
    QCOMPARE(m_shop->account(member).points, Points());
}

// S15
void TestPosting::expiryOfAClosedMonthIsBookedToday()
{
    const MemberId member = m_shop->addMember();
    m_shop->passDays(60);
    m_shop->act(OperationKind::MonthClose, [&](Posting &) {});
    m_shop->run(OperationKind::MonthClose,
                [&](Journal &journal) { journal.insert(NewMonthClose{Month(2026, 1)}); });
    Credit late = points(member, 40, {m_shop->endOf(20260115)});
    late.at = m_shop->at("2026-01-10T12:00:00+08:00");
    m_shop->credit(late);
    m_shop->act(OperationKind::DayEnd,
                [&](Posting &posting) { posting.expireDue(member, m_shop->now); });
    QCOMPARE(Summaries(m_shop->store).points(m_shop->day(20260101), m_shop->day(20260131)).size(),
             size_t(0));
    const auto page = Ledger(m_shop->store).entriesOf(member, {}, 1);
    QCOMPARE(page.front().at, m_shop->endOf(20260115));
    QCOMPARE(page.front().businessDate, m_shop->calendar.dayOf(m_shop->now));
}

// S2
void TestPosting::idlePointsLiveOnByActivity()
{
    const MemberId member = m_shop->addMember();
    const Length month{1, Length::Unit::Month};
    const LotId lot = *m_shop->credit(points(member, 40, {{}, month})).lot;
    const Ledger ledger(m_shop->store);
    QCOMPARE(ledger.lot(lot)->lot.expiresAt, m_shop->endOf(20260210));
    m_shop->passDays(20);
    const auto touch = [&](int yyyymmdd) {
        m_shop->act(OperationKind::Action, [&](Posting &posting) {
            posting.touchActivity(member, m_shop->now, m_shop->day(yyyymmdd));
        });
    };
    touch(20260130);
    QCOMPARE(ledger.lot(lot)->lot.expiresAt, m_shop->endOf(20260228)); // S18
    m_shop->act(OperationKind::Extend,
                [&](Posting &posting) { QVERIFY(posting.extend(lot, m_shop->endOf(20260305))); });
    touch(20260131); // what was extended further stays so
    QCOMPARE(ledger.lot(lot)->lot.expiresAt, m_shop->endOf(20260305));
    touch(20260115); // an older one, recorded late, takes nothing away
    QCOMPARE(ledger.lot(lot)->lot.expiresAt, m_shop->endOf(20260305));
    QCOMPARE(m_shop->account(member).lastActivityOn, m_shop->day(20260131));
    // A new lot counts from the same activity.
    const LotId second = *m_shop->credit(points(member, 1, {{}, month})).lot;
    QCOMPARE(ledger.lot(second)->lot.expiresAt, m_shop->endOf(20260228));
}

void TestPosting::idlePointsDeadBeforeTheActivityAreWrittenOff()
{
    const MemberId member = m_shop->addMember();
    const Length month{1, Length::Unit::Month};
    m_shop->credit(points(member, 40, {{}, month}));
    const LotId spent = *m_shop->credit(points(member, 10, {{}, month})).lot;
    const EntryId debit = m_shop->debit(spending(member, 50))->entry;
    m_shop->act(OperationKind::Refund, [&](Posting &posting) { posting.giveBack(debit, 5, week); });
    m_shop->now = m_shop->endOf(20260210);
    m_shop->act(OperationKind::Action, [&](Posting &posting) {
        posting.touchActivity(member, m_shop->now, m_shop->day(20260211));
    });
    QCOMPARE(m_shop->account(member).expired, Points(5));
    QCOMPARE(m_shop->remaining(member).size(), size_t(0));
    // An emptied lot that died does not rise either.
    QVERIFY(Ledger(m_shop->store).lot(spent)->lot.expiresAt <= m_shop->now);
}

// R8
void TestPosting::extendedPointsLiveLonger()
{
    const MemberId member = m_shop->addMember();
    const LotId never = *m_shop->credit(points(member, 10)).lot;
    const LotId dated = *m_shop->credit(points(member, 10, {m_shop->endOf(20260131)})).lot;
    const LotId dead = *m_shop->credit(points(member, 10, {m_shop->endOf(20260110)})).lot;
    m_shop->passDays(2);
    m_shop->act(OperationKind::Extend, [&](Posting &posting) {
        const Instant until = m_shop->endOf(20260331);
        QVERIFY(!posting.extend(never, until));
        QVERIFY(!posting.extend(dead, until));
        QVERIFY(!posting.extend(dated, m_shop->endOf(20260131)));
        QVERIFY(posting.extend(dated, until));
    });
    m_shop->now = m_shop->endOf(20260331).plusMs(-1);
    QVERIFY(m_shop->debit(spending(member, 15)));
    QVERIFY(!m_shop->debit(spending(member, 6)));
}

// S40
void TestPosting::giftsKeepTheirExpiryAndPayDebt()
{
    const MemberId giver = m_shop->addMember();
    const MemberId receiver = m_shop->addMember();
    m_shop->credit(points(giver, 100));
    m_shop->credit(points(giver, 50, {m_shop->endOf(20260201)}));
    QVERIFY(m_shop->debit(spending(receiver, 20, Shortfalls::Owed)));
    QVERIFY(m_shop->post(OperationKind::Give, [&](Posting &posting) {
        return posting.transfer(giver, receiver, Points(80), u"give"_s);
    }));
    QCOMPARE(m_shop->account(giver).points, Points(70));
    QCOMPARE(m_shop->account(receiver).points, Points(60));
    QCOMPARE(m_shop->account(receiver).debt, Points());
    const auto lots = Ledger(m_shop->store).openLots(receiver, Unit::Points);
    QCOMPARE(lots.size(), size_t(2));
    QCOMPARE(lots[0].lot.expiresAt, m_shop->endOf(20260201));
    QCOMPARE(lots[0].lot.remaining, 30);
    QVERIFY(!lots[1].lot.expiresAt);
}

void TestPosting::aGiverInDebtGivesWhatIsLeft()
{
    const MemberId giver = m_shop->addMember();
    const MemberId receiver = m_shop->addMember();
    Credit pending = points(giver, 100);
    pending.usableFrom = m_shop->now.plusMs(dayMs);
    m_shop->credit(pending);
    QVERIFY(m_shop->debit(spending(giver, 30, Shortfalls::Owed)));
    m_shop->passDays(1);
    const auto give = [&](qint64 amount) {
        return m_shop->post(OperationKind::Give, [&](Posting &posting) {
            return posting.transfer(giver, receiver, Points(amount), u"give"_s);
        });
    };
    const auto refused = give(71);
    QVERIFY(!refused);
    QCOMPARE(std::get<refusals::InsufficientPoints>(refused.refusal()).usable, Points(70));
    QVERIFY(give(70));
}

// S41
void TestPosting::erasureLeavesNothing()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 10, {m_shop->endOf(20260110)}));
    Credit pending = points(member, 25);
    pending.usableFrom = m_shop->now.plusMs(90 * dayMs);
    m_shop->credit(pending);
    m_shop->credit({.member = member,
                    .unit = Unit::StoredValue,
                    .kind = EntryKind::ToppedUp,
                    .amount = 500,
                    .source = u"top-up"_s});
    m_shop->passDays(5);
    QVERIFY(m_shop->debit(spending(member, 5, Shortfalls::Owed)));
    m_shop->act(OperationKind::Erase,
                [&](Posting &posting) { posting.forfeitAll(member, u"erase"_s); });
    const Account account = m_shop->account(member);
    QCOMPARE(account.points, Points());
    QCOMPARE(account.debt, Points());
    QCOMPARE(account.storedValue, Money());
    QCOMPARE(account.expired, Points(10));
    QCOMPARE(m_shop->number("SELECT sum(amount) FROM entry WHERE kind = 10 AND unit = 1"), -25);
    QCOMPARE(m_shop->number("SELECT sum(amount) FROM entry WHERE kind = 6 AND unit = 1"), 5);
}

// S10
void TestPosting::principalIsSpentBeforeBonus()
{
    const MemberId member = m_shop->addMember();
    const auto topUp = [&](LotRank rank, EntryKind kind, qint64 amount) {
        m_shop->credit({.member = member,
                        .unit = Unit::StoredValue,
                        .kind = kind,
                        .amount = amount,
                        .source = u"top-up"_s,
                        .rank = rank});
    };
    topUp(LotRank::Bonus, EntryKind::Issued, 100);
    topUp(LotRank::Principal, EntryKind::ToppedUp, 1000);
    Debit bill = spending(member, 1050);
    bill.unit = Unit::StoredValue;
    const auto paid = m_shop->debit(bill);
    QVERIFY(paid);
    QCOMPARE(paid->principal, 1000);
    QCOMPARE(paid->bonus, 50);
    QCOMPARE(m_shop->account(member).storedValue, Money(50));
    QCOMPARE(m_shop->account(member).earned, Points()); // a bonus of money is no points
}

void TestPosting::lineCountsUnderTheTierOfThen()
{
    const MemberId member = m_shop->addMember();
    m_shop->credit(points(member, 10));
    Accounts(m_shop->store).setTier(member, {u"gold"_s});
    m_shop->credit(points(member, 20));
    Credit late = points(member, 5);
    late.tier = u"basic"_s;
    m_shop->credit(late);
    const BusinessDay day = m_shop->day(20260110);
    const auto rows = Summaries(m_shop->store).points(day, day);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].tier, u"basic"_s);
    QCOMPARE(rows[0].amount, 15);
    QCOMPARE(rows[0].entries, 2);
    QCOMPARE(rows[1].amount, 20);
}

void TestPosting::refusesNothing()
{
    const MemberId member = m_shop->addMember();
    QVERIFY_THROWS_EXCEPTION(std::logic_error, m_shop->credit(points(member, 0)));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, m_shop->credit(points(member, -1)));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, std::ignore = m_shop->debit(spending(member, 0)));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestPosting)
#include "tst_posting.moc"
