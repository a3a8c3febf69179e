#include "engine/lots.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <stdexcept>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr Instant Now(1'000'000);

struct LotDefinition
{
    qint64 id = 1;
    qint64 remaining = 100;
    qint64 earned = 0;
    qint64 usable = 0;
    std::optional<qint64> expires = std::nullopt;
    int rank = 0;
};

Lot lot(LotDefinition lot)
{
    return {LotId(lot.id),
            lot.remaining,
            Instant(lot.earned),
            Instant(lot.usable),
            lot.expires ? std::optional(Instant(*lot.expires)) : std::nullopt,
            lot.rank};
}

std::vector<qint64> lotsOf(const std::vector<Allocation> &allocations)
{
    std::vector<qint64> ids;
    for (const Allocation &allocation : allocations)
        ids.push_back(allocation.lot.value());
    return ids;
}

qint64 sumOf(const std::vector<Allocation> &allocations)
{
    qint64 sum = 0;
    for (const Allocation &allocation : allocations)
        sum += allocation.amount;
    return sum;
}

qint64 remainingOf(const std::vector<Lot> &lots)
{
    qint64 sum = 0;
    for (const Lot &held : lots)
        sum += held.remaining;
    return sum;
}

void settle(std::vector<Lot> &lots, const std::vector<Allocation> &allocations)
{
    for (const Allocation &allocation : allocations) {
        const auto found = std::find_if(lots.begin(), lots.end(),
                                        [&](const Lot &l) { return l.id == allocation.lot; });
        found->remaining -= allocation.amount;
    }
}

// Lots of every state around Now, in any order, ids without repetition.
std::vector<Lot> someLots()
{
    const auto around = rc::gen::inRange<qint64>(Now.ms() - 3, Now.ms() + 4);
    std::vector<Lot> lots;
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i) {
        Lot made = lot({.id = i + 1,
                        .remaining = *rc::gen::inRange<qint64>(0, 500),
                        .earned = *around,
                        .usable = *around,
                        .expires = *rc::gen::maybe(around) ? std::optional(*around) : std::nullopt,
                        .rank = *rc::gen::inRange(0, 2)});
        lots.push_back(made);
    }
    return lots;
}

struct Debited
{
    std::vector<Lot> before;
    std::vector<Lot> after;
    DebitPlan plan;
    std::vector<TakenFrom> taken;
};

Debited debited(std::vector<Lot> lots, qint64 amount)
{
    Debited result{lots, lots, planDebit(lots, amount, Now), {}};
    settle(result.after, result.plan.allocations);
    for (const Allocation &allocation : result.plan.allocations) {
        const auto found = std::find_if(lots.begin(), lots.end(),
                                        [&](const Lot &l) { return l.id == allocation.lot; });
        result.taken.push_back({allocation.lot, allocation.amount, found->expiresAt, false});
    }
    return result;
}

} // namespace

class TestLots : public QObject
{
    Q_OBJECT

private slots:
    void theLastPointOfThePurchasesOwnLotGoesFirst_S24();
    void anOwnLotAnswersFromTheInstantItIsEarned();
    void countsOnlyWhatIsUsableByTheClock_S3_data();
    void countsOnlyWhatIsUsableByTheClock_S3();
    void takesLotsByExpiryThenAgeThenId_S3();
    void takesPrincipalBeforeBonus_S10();
    void leavesWhatLotsLackUncovered_S2();
    void neverTakesLotsEarnedLater();
    void takesFromThePurchasesOwnLotFirst_S25();
    void takesFromAnOwnLotThatIsNotYetUsable_S25();
    void leavesAnOwnLotThatIsDead_S3();
    void takesNothingForNothing();
    void refusesNegativeAmountsAsAnError();
    void paysTheOldestDebtFirst_S2();
    void givesBackToTheSameLots_S24();
    void givesWhatCameFromDeadLotsToANewLot_S24_data();
    void givesWhatCameFromDeadLotsToANewLot_S24();
    void cancelsDebtBeforeItFillsLots_S24();
    void givesBackNoMoreThanWasTaken();
    void debitsConserveEveryPoint_S2();
    void debitsTakeAllThatIsUsableBeforeTheyLeaveAnything_S3();
    void aReversedDebitChangesNothing_S24();
    void aPartlyReversedDebitIsASmallerDebit_S24();
    void absorptionsAddUp_S2();
};

// One point left answers for the purchase that it came from, before another lot that dies sooner.
void TestLots::theLastPointOfThePurchasesOwnLotGoesFirst_S24()
{
    const std::vector<Lot> lots{lot({.id = 1, .remaining = 1}),
                                lot({.id = 2, .expires = Now.ms() + 1})};
    QCOMPARE(lotsOf(planDebit(lots, 1, Now, LotId(1)).allocations), std::vector<qint64>{1});
    QCOMPARE(lotsOf(planDebit(lots, 1, Now).allocations), std::vector<qint64>{2});
}

void TestLots::countsOnlyWhatIsUsableByTheClock_S3_data()
{
    QTest::addColumn<qint64>("earned");
    QTest::addColumn<qint64>("usable");
    QTest::addColumn<qint64>("expires"); // 0: never
    QTest::addColumn<qint64>("counted");

    const qint64 now = Now.ms();
    QTest::newRow("never expires") << now - 1 << now - 1 << qint64{0} << qint64{100};
    QTest::newRow("earned at this instant") << now << now << qint64{0} << qint64{100};
    QTest::newRow("earned an instant later") << now + 1 << now << qint64{0} << qint64{0};
    QTest::newRow("usable an instant later") << now - 1 << now + 1 << qint64{0} << qint64{0};
    QTest::newRow("dies an instant later") << now - 1 << now << now + 1 << qint64{100};
    QTest::newRow("dies at this instant") << now - 1 << now << now << qint64{0};
    QTest::newRow("died before") << now - 9 << now - 9 << now - 1 << qint64{0};
}

void TestLots::countsOnlyWhatIsUsableByTheClock_S3()
{
    QFETCH(qint64, earned);
    QFETCH(qint64, usable);
    QFETCH(qint64, expires);
    QFETCH(qint64, counted);

    const std::vector lots{lot({.earned = earned,
                                .usable = usable,
                                .expires = expires == 0 ? std::nullopt : std::optional(expires)})};
    QCOMPARE(usableAmount(lots, Now), counted);
    // Taking agrees with counting.
    QCOMPARE(planDebit(lots, 100, Now).uncovered, 100 - counted);
}

void TestLots::takesLotsByExpiryThenAgeThenId_S3()
{
    const qint64 later = Now.ms() + 10;
    const std::vector lots{lot({.id = 1, .earned = 1}),
                           lot({.id = 2, .earned = 5, .expires = later + 1}),
                           lot({.id = 3, .earned = 4, .expires = later}),
                           lot({.id = 5, .earned = 3, .expires = later}),
                           lot({.id = 4, .earned = 3, .expires = later})};
    const DebitPlan plan = planDebit(lots, 401, Now);
    QCOMPARE(lotsOf(plan.allocations), (std::vector<qint64>{4, 5, 3, 2, 1}));
    QCOMPARE(plan.allocations.back().amount, qint64{1});
    QCOMPARE(plan.uncovered, qint64{0});
}

void TestLots::takesPrincipalBeforeBonus_S10()
{
    // A bonus that dies soon still waits for all of the principal: what is spent after the
    // principal earns nothing.
    const std::vector lots{lot({.id = 1, .expires = Now.ms() + 1, .rank = 1}),
                           lot({.id = 2, .rank = 0}),
                           lot({.id = 3, .expires = Now.ms() + 9, .rank = 0})};
    QCOMPARE(lotsOf(planDebit(lots, 300, Now).allocations), (std::vector<qint64>{3, 2, 1}));
}

void TestLots::leavesWhatLotsLackUncovered_S2()
{
    const std::vector lots{lot({.id = 1, .remaining = 70}), lot({.id = 2, .remaining = 0})};
    const DebitPlan plan = planDebit(lots, 100, Now);
    QCOMPARE(plan.allocations, (std::vector<Allocation>{{LotId(1), 70}}));
    QCOMPARE(plan.uncovered, qint64{30});
}

void TestLots::neverTakesLotsEarnedLater()
{
    const std::vector lots{lot({.id = 1, .earned = Now.ms() + 1, .expires = Now.ms() + 2}),
                           lot({.id = 2, .earned = Now.ms()})};
    const DebitPlan plan = planDebit(lots, 150, Now, LotId(1));
    QCOMPARE(lotsOf(plan.allocations), (std::vector<qint64>{2}));
    QCOMPARE(plan.uncovered, qint64{50});
}

void TestLots::takesFromThePurchasesOwnLotFirst_S25()
{
    const std::vector lots{lot({.id = 1, .expires = Now.ms() + 1}), lot({.id = 2, .remaining = 30}),
                           lot({.id = 3, .expires = Now.ms() + 5})};
    const DebitPlan plan = planDebit(lots, 140, Now, LotId(2));
    QCOMPARE(plan.allocations,
             (std::vector<Allocation>{{LotId(2), 30}, {LotId(1), 100}, {LotId(3), 10}}));
}

void TestLots::takesFromAnOwnLotThatIsNotYetUsable_S25()
{
    const std::vector lots{lot({.id = 1}), lot({.id = 2, .usable = Now.ms() + 1}),
                           lot({.id = 3, .usable = Now.ms() + 1})};
    const DebitPlan plan = planDebit(lots, 300, Now, LotId(2));
    QCOMPARE(lotsOf(plan.allocations), (std::vector<qint64>{2, 1}));
    QCOMPARE(plan.uncovered, qint64{100});
}

void TestLots::leavesAnOwnLotThatIsDead_S3()
{
    const std::vector lots{lot({.id = 1}), lot({.id = 2, .expires = Now.ms()})};
    QCOMPARE(lotsOf(planDebit(lots, 100, Now, LotId(2)).allocations), (std::vector<qint64>{1}));
}

void TestLots::takesNothingForNothing()
{
    const DebitPlan plan = planDebit(std::vector{lot({})}, 0, Now);
    QVERIFY(plan.allocations.empty());
    QCOMPARE(plan.uncovered, qint64{0});
    QCOMPARE(usableAmount({}, Now), qint64{0});
}

void TestLots::refusesNegativeAmountsAsAnError()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, planDebit({}, -1, Now));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, absorbDebt({}, -1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, planRestore({}, 0, -1, Now));
}

void TestLots::paysTheOldestDebtFirst_S2()
{
    const std::vector<OpenDebit> debts{{EntryId(7), 30}, {EntryId(9), 0}, {EntryId(8), 50}};

    QVERIFY(absorbDebt(debts, 0).empty());

    const auto part = absorbDebt(debts, 30);
    QCOMPARE(part.size(), std::size_t{1});
    QCOMPARE(part[0].debit, EntryId(7));
    QCOMPARE(part[0].amount, qint64{30});

    const auto all = absorbDebt(debts, 100);
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[1].debit, EntryId(8));
    QCOMPARE(all[1].amount, qint64{50});
}

void TestLots::givesBackToTheSameLots_S24()
{
    const std::vector<TakenFrom> taken{{LotId(1), 40, Instant(Now.ms() + 1), false},
                                       {LotId(2), 60, std::nullopt, false}};
    const RestorePlan plan = planRestore(taken, 0, 100, Now);
    QCOMPARE(plan.toLots, (std::vector<Allocation>{{LotId(2), -60}, {LotId(1), -40}}));
    QCOMPARE(plan.toNewLot, qint64{0});
    QCOMPARE(plan.debtCancelled, qint64{0});
}

void TestLots::givesWhatCameFromDeadLotsToANewLot_S24_data()
{
    QTest::addColumn<qint64>("expires"); // 0: never
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<qint64>("toNewLot");

    QTest::newRow("lives for an instant") << Now.ms() + 1 << false << qint64{0};
    QTest::newRow("dies at this instant") << Now.ms() << false << qint64{40};
    QTest::newRow("dead, not yet written") << Now.ms() - 1 << false << qint64{40};
    QTest::newRow("dead and written") << Now.ms() - 1 << true << qint64{40};
    QTest::newRow("written, of an earlier instant") << Now.ms() + 1 << true << qint64{40};
    QTest::newRow("never dies") << qint64{0} << false << qint64{0};
}

void TestLots::givesWhatCameFromDeadLotsToANewLot_S24()
{
    QFETCH(qint64, expires);
    QFETCH(bool, isClosed);
    QFETCH(qint64, toNewLot);

    const std::vector<TakenFrom> taken{
        {LotId(1), 40, expires == 0 ? std::nullopt : std::optional(Instant(expires)), isClosed}};
    const RestorePlan plan = planRestore(taken, 0, 40, Now);
    QCOMPARE(plan.toNewLot, toNewLot);
    QCOMPARE(sumOf(plan.toLots), toNewLot - 40);
    QCOMPARE(plan.revived.size(), std::size_t(toNewLot > 0 ? 1 : 0));
    for (const auto &[lot, amount] : plan.revived) {
        QCOMPARE(lot, LotId(1));
        QCOMPARE(amount, toNewLot);
    }
}

void TestLots::cancelsDebtBeforeItFillsLots_S24()
{
    const std::vector<TakenFrom> taken{{LotId(1), 40, std::nullopt, false}};
    const RestorePlan part = planRestore(taken, 25, 20, Now);
    QCOMPARE(part.debtCancelled, qint64{20});
    QVERIFY(part.toLots.empty());

    const RestorePlan whole = planRestore(taken, 25, 65, Now);
    QCOMPARE(whole.debtCancelled, qint64{25});
    QCOMPARE(whole.toLots, (std::vector<Allocation>{{LotId(1), -40}}));
}

void TestLots::givesBackNoMoreThanWasTaken()
{
    const std::vector<TakenFrom> taken{{LotId(1), 40, std::nullopt, false}};
    QVERIFY_THROWS_EXCEPTION(std::logic_error, planRestore(taken, 5, 46, Now));
}

void TestLots::debitsConserveEveryPoint_S2()
{
    QVERIFY(rc::check("what is taken and what is not add up; no lot goes below zero", [] {
        const auto lots = someLots();
        const auto amount = *rc::gen::inRange<qint64>(0, 3000);
        const auto ownId = *rc::gen::inRange<qint64>(1, 10);
        const auto own = *rc::gen::arbitrary<bool>() ? std::optional(LotId(ownId)) : std::nullopt;
        const DebitPlan plan = planDebit(lots, amount, Now, own);
        RC_ASSERT(sumOf(plan.allocations) + plan.uncovered == amount);
        RC_ASSERT(plan.uncovered >= 0);
        auto left = lots;
        settle(left, plan.allocations);
        RC_ASSERT(remainingOf(left) == remainingOf(lots) - sumOf(plan.allocations));
        for (const Lot &held : left)
            RC_ASSERT(held.remaining >= 0);
        for (const Allocation &allocation : plan.allocations)
            RC_ASSERT(allocation.amount > 0);
    }));
}

void TestLots::debitsTakeAllThatIsUsableBeforeTheyLeaveAnything_S3()
{
    QVERIFY(
        rc::check("a debit covers exactly what is usable, and what is left usable is the rest", [] {
            const auto amount = *rc::gen::inRange<qint64>(0, 3000);
            const Debited result = debited(someLots(), amount);
            const qint64 usable = usableAmount(result.before, Now);
            RC_ASSERT(result.plan.uncovered == std::max<qint64>(0, amount - usable));
            RC_ASSERT(usableAmount(result.after, Now) == std::max<qint64>(0, usable - amount));
        }));
}

void TestLots::aReversedDebitChangesNothing_S24()
{
    QVERIFY(rc::check("a debit and its reversal leave every lot as it was while all live", [] {
        const Debited result = debited(someLots(), *rc::gen::inRange<qint64>(0, 3000));
        const qint64 amount = sumOf(result.plan.allocations) + result.plan.uncovered;
        const RestorePlan back = planRestore(result.taken, result.plan.uncovered, amount, Now);
        RC_ASSERT(back.debtCancelled == result.plan.uncovered);
        RC_ASSERT(back.toNewLot == 0);
        auto lots = result.after;
        settle(lots, back.toLots);
        for (std::size_t i = 0; i < lots.size(); ++i)
            RC_ASSERT(lots[i].remaining == result.before[i].remaining);
    }));
}

void TestLots::aPartlyReversedDebitIsASmallerDebit_S24()
{
    QVERIFY(rc::check("debit a, give back b: as a debit of a − b", [] {
        const auto amount = *rc::gen::inRange<qint64>(0, 3000);
        const auto back = *rc::gen::inRange<qint64>(0, amount + 1);
        const Debited result = debited(someLots(), amount);
        const RestorePlan restore = planRestore(result.taken, result.plan.uncovered, back, Now);
        auto lots = result.after;
        settle(lots, restore.toLots);
        const Debited smaller = debited(result.before, amount - back);
        RC_ASSERT(result.plan.uncovered - restore.debtCancelled == smaller.plan.uncovered);
        for (std::size_t i = 0; i < lots.size(); ++i)
            RC_ASSERT(lots[i].remaining == smaller.after[i].remaining);
    }));
}

void TestLots::absorptionsAddUp_S2()
{
    QVERIFY(rc::check("a credit pays debts in order, none more than it is", [] {
        const auto sizes =
            *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 300));
        const auto credit = *rc::gen::inRange<qint64>(0, 2000);
        std::vector<OpenDebit> debts;
        qint64 owed = 0;
        for (const qint64 size : sizes) {
            debts.push_back({EntryId(static_cast<qint64>(debts.size()) + 1), size});
            owed += size;
        }
        const auto absorptions = absorbDebt(debts, credit);
        qint64 paid = 0;
        for (std::size_t i = 0; i < absorptions.size(); ++i) {
            const OpenDebit &debt =
                debts[static_cast<std::size_t>(absorptions[i].debit.value() - 1)];
            RC_ASSERT(absorptions[i].amount > 0);
            RC_ASSERT(absorptions[i].amount <= debt.uncovered);
            // In order, and only the last may be paid in part.
            if (i > 0)
                RC_ASSERT(absorptions[i - 1].debit < absorptions[i].debit);
            if (i + 1 < absorptions.size())
                RC_ASSERT(absorptions[i].amount == debt.uncovered);
            paid += absorptions[i].amount;
        }
        RC_ASSERT(paid == std::min(owed, credit));
    }));
}

// S25: sold and returned in one instant, before its points are usable.
void TestLots::anOwnLotAnswersFromTheInstantItIsEarned()
{
    for (const qint64 late : {0, 1}) {
        const qint64 earned = Now.ms() + late;
        const std::vector<Lot> lots{lot({.earned = earned, .usable = earned + 1000})};
        QCOMPARE(planDebit(lots, 40, Now, LotId(1)).uncovered, late == 0 ? 0 : 40);
    }
}

QTEST_APPLESS_MAIN(TestLots)
#include "tst_lots.moc"
