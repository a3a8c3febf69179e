#include "services/dayend.h"
#include "services/monthclosing.h"
#include "services/points.h"
#include "services/salesfloor.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestUndoing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsForgivenIsUndoneAndDoneAgain();
    void whatWasForgivenWhenDoneAgainIsForgivenForGood();
    void aGiftLivesAsLongAsBeforeItsUndo();
    void aDebtPaidByAMergeIsOwedAgainWhenParted();
    void aLateVisitKeepsIdlePointsAsLongAfterItsUndo();
};

// A sale, and a refund that gives points back and takes more than there are (S25, S26).
void TestUndoing::whatIsForgivenIsUndoneAndDoneAgain()
{
    Shop shop(
        {.policy =
             R"("points_as_money": {"points": 100, "amount": "10.00"}, "shortfall": "forgive")"});
    const MemberId li = shop.enrol("100");
    const auto pay = [&](const char *amount, qint64 points) {
        SaleRequest spending = shop.sale(li, {line(amount)});
        spending.wish.points = Points(points);
        return shop.sell(spending);
    };
    const Answer sold = shop.sell(li, {line("100.00")});
    pay("6.00", 60);
    const Answer undone = shop.undo(sold);
    QCOMPARE(shop.points(li), 0);
    shop.undo(shop.undo(shop.undo(undone)));
    QCOMPARE(shop.points(li), 40);

    const Answer partly = pay("101.00", 10); // earns 100
    pay("13.00", 130);
    Answer turn = shop.refund(partly); // 10 come back, 100 go
    for (int times = 0; times < 3; ++times) {
        QCOMPARE(shop.points(li), 0);
        QCOMPARE(shop.account(li).debt, Points());
        QCOMPARE(shop.faults(), QString());
        turn = shop.undo(turn);
    }
    QCOMPARE(number(shop.refund(partly), "points_returned"), 10);
    QCOMPARE(shop.points(li), 0);
}

// A payment that was taken back and done again when its points were gone comes back like one after
// which they went (S24–S26).
void TestUndoing::whatWasForgivenWhenDoneAgainIsForgivenForGood()
{
    for (const bool isUndoneBetween : {false, true}) {
        Shop shop(
            {.policy =
                 R"("points_as_money": {"points": 100, "amount": "10.00"}, "shortfall": "forgive")"});
        const MemberId li = shop.enrol("100");
        const Answer sold = shop.sell(li, {line("100.00")});
        SaleRequest spending = shop.sale(li, {line("101.00")}); // earns 91
        spending.wish.points = Points(100);
        const Answer paid = shop.sell(spending);
        if (isUndoneBetween) {
            const Answer undone = shop.undo(paid);
            shop.refund(sold);
            shop.undo(undone);
        } else {
            shop.refund(sold);
        }
        QCOMPARE(shop.points(li), 0);
        const Answer refunded = shop.refund(paid);
        QCOMPARE(number(refunded, "points_returned"), 100);
        QCOMPARE(shop.points(li), 9);
        Answer turn = shop.undo(refunded);
        QCOMPARE(shop.points(li), 0);
        turn = shop.undo(turn);
        QCOMPARE(shop.points(li), 9);
        QCOMPARE(shop.account(li).debt, Points());
        QCOMPARE(shop.faults(), QString());
        QCOMPARE(shop.verified(), QString());
    }
}

// Idle points that were given live on by the giver's last visit, also once the receiver's activity
// was counted anew (S2, S26).
void TestUndoing::aGiftLivesAsLongAsBeforeItsUndo()
{
    Shop shop({.policy = R"("expiry": {"idle": "45 days"})"});
    const MemberId ann = shop.enrol("100");
    const MemberId ben = shop.enrol("200");
    shop.sell(ann, {line("50.00")});
    shop.passDays(10);
    shop.sell(ann, {line("50.00")});
    shop.passDays(5);
    const auto lives = [&] {
        std::vector<Instant> ends;
        for (const Lot &lot : Ledger(shop.store->connection()).lots(ben, Unit::Points))
            ends.push_back(lot.expiresAt.value());
        return ends;
    };
    const Answer given = Shop::done(
        PointsDesk(*shop.desk).give({}, {MemberRef::of(ann), MemberRef::of(ben), Points(80)}));
    const std::vector<Instant> before = lives();
    QCOMPARE(before.size(), size_t(2));
    for (const Instant end : before)
        QCOMPARE(end, at("2026-12-28 00:00")); // 45 days from the 12th
    shop.undo(shop.undo(given));
    QVERIFY(lives() == before);
    shop.undo(shop.sell(ben, {line("5.00")}));
    QVERIFY(lives() == before);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

// What came over paid what the other owed: that is no spending (S39).
void TestUndoing::aDebtPaidByAMergeIsOwedAgainWhenParted()
{
    Shop shop({.policy = R"("points_as_money": {"points": 100, "amount": "10.00"})"});
    const MemberId ann = shop.enrol("100");
    const MemberId ben = shop.enrol("200");
    const Answer sold = shop.sell(ann, {line("60.00")});
    SaleRequest spending = shop.sale(ann, {line("6.00")});
    spending.wish.points = Points(60);
    shop.sell(spending);
    shop.refund(sold);
    shop.sell(ben, {line("80.00")});
    QCOMPARE(shop.account(ann).debt, Points(60));
    const Answer merged =
        Shop::done(Membership(*shop.desk).merge({}, {MemberRef::of(ben), MemberRef::of(ann)}));
    QCOMPARE(shop.points(ann), 20);
    QCOMPARE(shop.account(ann).debt, Points());
    Shop::done(Membership(*shop.desk).unmerge({}, {QString::number(merged.operation->value())}));
    QCOMPARE(shop.points(ann), -60);
    QCOMPARE(shop.account(ann).debt, Points(60));
    QCOMPARE(shop.points(ben), 80);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

// What comes late to a closed month counts as of the day that it is booked on (S15), at once and
// counted anew.
void TestUndoing::aLateVisitKeepsIdlePointsAsLongAfterItsUndo()
{
    Shop shop(Terms{.policy = R"("expiry": {"idle": "45 days"})"}, "2026-10-20 10:00");
    const MemberId ann = shop.enrol("100");
    shop.sell(ann, {line("50.00")});
    shop.set("2026-11-02 10:00");
    Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 10)));
    const Answer late = shop.sellAt("2026-10-25 10:00", ann, {line("5.00")});
    const auto ends = [&] {
        std::vector<Instant> all;
        for (const Lot &lot : Ledger(shop.store->connection()).lots(ann, Unit::Points))
            all.push_back(lot.expiresAt.value());
        return all;
    };
    const std::vector<Instant> before = ends();
    QVERIFY(before == std::vector<Instant>(2, at("2026-12-18 00:00"))); // 45 days from the 2nd
    shop.undo(shop.undo(late));
    QVERIFY(ends() == before);
    QCOMPARE(shop.verified(), QString());
}

QTEST_GUILESS_MAIN(TestUndoing)
#include "tst_undoing.moc"
