#include "services/ledgerlaws.h"
#include "services/postingshop.h"
#include "storage/chainreader.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

// Laws of the ledger under whatever is posted, in whatever order.
class TestPostingLaws : public QObject
{
    Q_OBJECT

private slots:
    void everySequenceKeepsTheLedgerWhole();
    void anOperationAndItsInverseLeaveEverythingAsItWas();
    void thePastIsSeenAsItWas();
};

namespace
{

// What a member has: lots with something left, balance and debt of points, stored value.
struct Holding
{
    std::map<qint64, qint64> points;
    std::map<qint64, qint64> storedValue;
    qint64 balance;
    qint64 debt;
    qint64 money;
    friend bool operator==(const Holding &, const Holding &) = default;
};

struct World
{
    World()
    {
        for (int i = 0; i < 3; ++i)
            members.push_back(shop.addMember());
    }

    MemberId someone() { return *rc::gen::elementOf(members); }
    Unit someUnit()
    {
        return *rc::gen::weightedElement<Unit>({{4, Unit::Points}, {1, Unit::StoredValue}});
    }
    std::vector<Holding> holdings()
    {
        std::vector<Holding> all;
        for (const MemberId member : members) {
            const Account account = shop.account(member);
            all.push_back({shop.remaining(member), shop.remaining(member, Unit::StoredValue),
                           account.points.count(), account.debt.count(),
                           account.storedValue.count()});
        }
        return all;
    }

    PostingShop shop;
    std::vector<MemberId> members;
    std::vector<OperationId> undoable;
};

Credit someCredit(World &world)
{
    Credit credit{.member = world.someone(),
                  .unit = world.someUnit(),
                  .kind = *rc::gen::element(EntryKind::Issued, EntryKind::Adjusted),
                  .amount = *rc::gen::inRange<qint64>(1, 300),
                  .source = u"test"_s};
    if (credit.unit == Unit::StoredValue) {
        credit.rank = *rc::gen::element(LotRank::Principal, LotRank::Bonus);
        return credit;
    }
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        credit.life.expiresAt = world.shop.now.plusMs(*rc::gen::inRange<qint64>(1, 60) * dayMs);
        break;
    case 1:
        credit.life.idle = Length{*rc::gen::inRange(5, 40), Length::Unit::Day};
        break;
    default:
        break;
    }
    if (*rc::gen::inRange(0, 4) == 0)
        credit.usableFrom = world.shop.now.plusMs(*rc::gen::inRange<qint64>(0, 10) * dayMs);
    return credit;
}

Debit someDebit(World &world)
{
    return {.member = world.someone(),
            .unit = world.someUnit(),
            .kind =
                *rc::gen::element(EntryKind::Redeemed, EntryKind::TakenBack, EntryKind::Adjusted),
            .amount = *rc::gen::inRange<qint64>(1, 400),
            .source = u"test"_s,
            .shortfall =
                *rc::gen::element(Shortfalls::Refused, Shortfalls::Owed, Shortfalls::Forgiven)};
}

// One posting that an undo can follow; false when it was refused.
bool postOne(World &world)
{
    PostingShop &shop = world.shop;
    bool isDone = true;
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
    case 1:
    case 2:
        shop.credit(someCredit(world));
        break;
    case 3:
    case 4:
        isDone = bool(shop.debit(someDebit(world)));
        break;
    case 5: {
        const MemberId from = world.someone();
        const MemberId to = world.someone();
        if (from == to)
            return false;
        const Points points(*rc::gen::inRange<qint64>(1, 200));
        isDone = bool(shop.post(OperationKind::Give, [&](Posting &posting) {
            return posting.transfer(from, to, points, u"give"_s);
        }));
        break;
    }
    default: {
        // Both at once, as a purchase does that is paid with points and earns some.
        const Debit debit = someDebit(world);
        const Credit credit = someCredit(world);
        isDone = bool(shop.post(OperationKind::Checkout, [&](Posting &posting) {
            Result<Debited> taken = posting.debit(debit);
            if (taken)
                posting.credit(credit);
            return taken;
        }));
        break;
    }
    }
    if (isDone)
        world.undoable.push_back(shop.lastOperation);
    return isDone;
}

void undoSome(World &world)
{
    if (world.undoable.empty())
        return;
    const auto at = *rc::gen::inRange<size_t>(0, world.undoable.size());
    const Shortfalls shortfall =
        *rc::gen::element(Shortfalls::Refused, Shortfalls::Owed, Shortfalls::Forgiven);
    if (world.shop.reverse(world.undoable[at], shortfall)) {
        world.undoable.erase(world.undoable.begin() + static_cast<std::ptrdiff_t>(at));
        world.undoable.push_back(world.shop.lastOperation);
    }
}

void giveSomeBack(World &world)
{
    Statement row = world.shop.store.prepareText(
        "SELECT id FROM entry WHERE kind = 7 ORDER BY id DESC LIMIT 1");
    const auto debit = row.optionalScalar<EntryId>();
    if (!debit)
        return;
    world.shop.act(OperationKind::Refund, [&](Posting &posting) {
        const qint64 most = posting.stillTaken(*debit);
        if (most > 0)
            posting.giveBack(*debit, *rc::gen::inRange<qint64>(1, most + 1),
                             Length{3, Length::Unit::Day});
    });
    // What was given back in part can't be undone whole any more.
    const qint64 of = world.shop.store
                          .prepareText("SELECT operation FROM entry WHERE kind = 7 ORDER BY id "
                                       "DESC LIMIT 1")
                          .scalar<qint64>();
    std::erase_if(world.undoable, [&](OperationId one) { return one.value() == of; });
}

void liveOn(World &world)
{
    PostingShop &shop = world.shop;
    const MemberId member = world.someone();
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        shop.act(OperationKind::DayEnd,
                 [&](Posting &posting) { posting.expireDue(member, shop.now); });
        break;
    case 1:
        shop.act(OperationKind::Action, [&](Posting &posting) {
            posting.touchActivity(member, shop.now, shop.calendar.dayOf(shop.now));
        });
        break;
    case 2: {
        const Instant until = shop.now.plusMs(*rc::gen::inRange<qint64>(0, 50) * dayMs);
        shop.act(OperationKind::Extend, [&](Posting &posting) {
            for (const HeldLot &held : Ledger(shop.store).openLots(member, Unit::Points))
                posting.extend(held.lot.id, until);
        });
        break;
    }
    default:
        giveSomeBack(world);
        break;
    }
}

void step(World &world, bool mayUndo = true)
{
    world.shop.now = world.shop.now.plusMs(*rc::gen::weightedOneOf<qint64>(
        {{3, rc::gen::inRange<qint64>(1, 5)}, {1, rc::gen::inRange<qint64>(1, 20 * dayMs)}}));
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        liveOn(world);
        break;
    case 1:
        if (mayUndo)
            undoSome(world);
        break;
    default:
        postOne(world);
        break;
    }
}

void requireNone(const QStringList &faults)
{
    if (!faults.isEmpty())
        RC_FAIL(faults.join(u'\n').toStdString());
}

} // namespace

// S1, S2, S3, S8, S24, S25
void TestPostingLaws::everySequenceKeepsTheLedgerWhole()
{
    QVERIFY(rc::check("entries, lots, debt, account and day sums stay in step", [] {
        World world;
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i) {
            step(world);
            requireNone(ledgerFaults(world.shop.store));
        }
        if (*rc::gen::arbitrary<bool>()) {
            world.shop.act(OperationKind::Merge, [&](Posting &posting) {
                posting.transferAll(world.members[0], world.members[1], u"merge"_s);
            });
        }
        world.shop.act(OperationKind::Erase,
                       [&](Posting &posting) { posting.forfeitAll(world.members[0], u"erase"_s); });
        const Account gone = world.shop.account(world.members[0]);
        RC_ASSERT(gone.points == Points());
        RC_ASSERT(gone.debt == Points());
        RC_ASSERT(gone.storedValue == Money());
        requireNone(ledgerFaults(world.shop.store));
        requireNone(chainFaults(world.shop.store));
    }));
}

// S26
void TestPostingLaws::anOperationAndItsInverseLeaveEverythingAsItWas()
{
    QVERIFY(rc::check("undo restores, undoing the undo restores", [] {
        World world;
        const int steps = *rc::gen::inRange(0, 15);
        for (int i = 0; i < steps; ++i)
            step(world);
        const std::vector<Holding> before = world.holdings();
        RC_PRE(postOne(world));
        const OperationId operation = world.shop.lastOperation;
        const std::vector<Holding> after = world.holdings();
        RC_ASSERT(bool(world.shop.reverse(operation)));
        const OperationId undo = world.shop.lastOperation;
        RC_ASSERT(world.holdings() == before);
        RC_ASSERT(bool(world.shop.reverse(undo)));
        RC_ASSERT(world.holdings() == after);
        RC_ASSERT(bool(world.shop.reverse(world.shop.lastOperation)));
        RC_ASSERT(world.holdings() == before);
        requireNone(ledgerFaults(world.shop.store));
    }));
}

// S1, and "as of T" of contract section 3
void TestPostingLaws::thePastIsSeenAsItWas()
{
    QVERIFY(rc::check("lots, balance and debt as of then are those of then", [] {
        World world;
        const Ledger ledger(world.shop.store);
        struct Then
        {
            Instant at;
            MemberId member;
            std::map<qint64, qint64> lots;
            qint64 balance;
            qint64 debt;
        };
        std::vector<Then> past;
        const int steps = *rc::gen::inRange(1, 30);
        for (int i = 0; i < steps; ++i) {
            step(world);
            const Instant at = world.shop.now;
            for (const MemberId member : world.members) {
                Then then{at, member, {}, 0, world.shop.account(member).debt.count()};
                for (const Lot &lot : ledger.lots(member, Unit::Points)) {
                    if (lot.expiresAt && *lot.expiresAt <= at)
                        continue;
                    then.lots.emplace(lot.id.value(), lot.remaining);
                    then.balance += lot.remaining;
                }
                then.balance -= then.debt;
                past.push_back(then);
            }
        }
        for (const Then &then : past) {
            std::map<qint64, qint64> lots;
            for (const Lot &lot : ledger.lotsAsOf(then.member, Unit::Points, then.at))
                lots.emplace(lot.id.value(), lot.remaining);
            RC_ASSERT(lots == then.lots);
            RC_ASSERT(ledger.balanceAsOf(then.member, Unit::Points, then.at) == then.balance);
            RC_ASSERT(ledger.debtAsOf(then.member, Unit::Points, then.at) == then.debt);
        }
    }));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestPostingLaws)
#include "tst_postinglaws.moc"
