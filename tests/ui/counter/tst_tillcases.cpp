#include "services/points.h"
#include "services/sales.h"
#include "services/salesfloor.h"
#include "storage/operations.h"
#include "storage/poolcodes.h"
#include "tillcase.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/membercard.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/quoteline.h"
#include "ui/servingtimes.h"
#include "ui/settings.h"
#include "ui/slipcode.h"

#include <QAction>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::TillCase;

// The rarer flows of the counter: coupons, stored value, gifts, slips, lines (D3, D5, D7, S34).
class TestTillCases : public QObject, protected TillCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void heldCouponIsLaidByItsDigit();
    void couponIsScannedOntoTheBill();
    void couponTwiceIsTakenOnce();
    void partnersCodesAreTold();
    void codesOfRulesAreTold();
    void whatRulesGiveFreeIsTold();
    void whatTheReferrerGetsIsNotToldToTheFriend();
    void anEmptyPoolSaysWhatToDo();
    void storedValueIsToppedUpAndSpent();
    void storedValueIsPaidOut();
    void pointsAreGiven();
    void anonymousPurchaseIsPutOnAMember();
    void namelessSaleGoesToWhoeverIsLookedUpNext();
    void namelessSaleGoesToWhoeverJoinsNext();
    void namelessSaleIsOfferedForTwoMinutes();
    void undoneNamelessSaleIsNotOffered();
    void actionEarnsAndBenefitIsRefusedBelowItsTier();
    void linesStandBesideTheAmount();
    void enrollingDuringASaleMakesItCount();
    void undoReachesBackToBeforeTheStart();
    void receiptKeyIsThereWithItsPrinter();
    void storeOnDiskIsReadInItsOwnThread();
    void wholeNumberMayBeginWithAPlus();
    void whoseMoneyMovesIsOnTheScreen();
    void limitIsNamedInTheWhy();
    void timeFromLookUpToRecordIsKept();

private:
    void sellNameless(const char *amount)
    {
        m_floor->press(Qt::Key_F4);
        m_floor->type(amount);
        m_floor->settle();
        m_floor->press(Qt::Key_Return);
        QVERIFY(!m_floor->till().customer());
    }
};

void TestTillCases::heldCouponIsLaidByItsDigit()
{
    salesfloor::Shop::done(
        PointsDesk(m_floor->shop().desk()).coupon({}, {MemberRef::of(zhang()), u"five"_s}));
    open();
    m_floor->type("38.5");
    m_floor->press(Qt::Key_F7);
    m_floor->press(Qt::Key_1);
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 8);
    QCOMPARE(lastPurchase().price, Money(3350));
    QCOMPARE(m_floor->points(zhang()), 33);
    QVERIFY(m_floor->till().customer()->coupons.empty());
}

void TestTillCases::couponIsScannedOntoTheBill()
{
    const QString code = salesfloor::text(
        salesfloor::Shop::done(
            PointsDesk(m_floor->shop().desk()).coupon({}, {MemberRef::of(zhang()), u"five"_s})),
        "code");
    open();
    QVERIFY(m_floor->page().scanned(code)); // before the amount: whether it fits is seen later
    QCOMPARE(m_floor->till().bill().coupons, QStringList{code});
    m_floor->type("20");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(lastPurchase().price, Money(1500));
}

void TestTillCases::couponTwiceIsTakenOnce()
{
    const QString code = salesfloor::text(
        salesfloor::Shop::done(
            PointsDesk(m_floor->shop().desk()).coupon({}, {MemberRef::of(zhang()), u"five"_s})),
        "code");
    open();
    m_floor->type("20");
    m_floor->page().scanned(code);
    m_floor->page().scanned(code);
    QCOMPARE(m_floor->till().bill().coupons.size(), 1);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(lastPurchase().price, Money(1500));
}

void TestTillCases::partnersCodesAreTold()
{
    m_floor->sell(zhang(), "1000");
    m_floor->offerMusic(3);
    open();
    const auto detail = [this] { return m_floor->page().result()->detail(); };
    m_floor->till().redeem(u"music"_s, 1);
    m_floor->settle();
    QVERIFY2(detail().endsWith(u"code MUSIC-0001"_s), qPrintable(detail()));
    QCOMPARE(m_floor->points(zhang()), 800);
    m_floor->till().redeem(u"music"_s, 2);
    m_floor->settle();
    QVERIFY2(detail().endsWith(u"codes MUSIC-0002, MUSIC-0003"_s), qPrintable(detail()));
}

void TestTillCases::codesOfRulesAreTold() // D1
{
    m_floor->offerMusic(2,
                        R"({"id": "song", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                               "give": [{"reward": "music"}, {"coupon": "tea"}]})");
    open();
    const auto sell = [this](const char *amount) {
        m_floor->press(Qt::Key_F4);
        m_floor->type(amount);
        m_floor->settle();
        m_floor->press(Qt::Key_Return);
        return m_floor->page().result()->detail();
    };
    QCOMPARE(sell("49"), u"张小梅 · to pay ¥49.00"_s);
    QCOMPARE(sell("50"),
             u"张小梅 · to pay ¥50.00 · coupon: 2 off tea · hand out: Music · code MUSIC-0001"_s);
    QCOMPARE(sell("60"),
             u"张小梅 · to pay ¥60.00 · coupon: 2 off tea · hand out: Music · code MUSIC-0002"_s);
    QCOMPARE(sell("70"),
             u"张小梅 · to pay ¥70.00 · coupon: 2 off tea"_s); // nothing is left, and that is told
    QVERIFY2(message().contains(u"out of stock"_s), qPrintable(message()));
    QCOMPARE(m_floor->verified(), QString());
}

void TestTillCases::whatRulesGiveFreeIsTold()
{
    m_floor->offerMusic(1, R"({"id": "mug", "on": "action:bag", "give": {"reward": "mug"},
                               "limit": {"per_member": {"times": 1, "window": "day"}}},
        {"id": "song", "on": "top-up", "give": {"reward": "music"}},
        {"id": "cup", "on": "action:cup", "give": [{"tag": "green"}, {"coupon": "tea"}]})");
    open();
    const auto detail = [this] { return m_floor->page().result()->detail(); };
    m_floor->till().doAction(u"bag"_s);
    QVERIFY2(detail().endsWith(u"张小梅 · hand out: Mug"_s), qPrintable(detail()));
    m_floor->till().topUp(Money(5000));
    QCOMPARE(detail(), u"Stored value of 张小梅 · hand out: Music · code MUSIC-0001"_s);
    m_floor->till().doAction(u"cup"_s);
    QVERIFY2(detail().endsWith(u"张小梅 · coupon: 2 off tea"_s), qPrintable(detail()));
    m_floor->sell(zhang(), "30000"); // all that a day allows
    m_floor->till().doAction(u"bag"_s);
    QVERIFY2(detail().contains(u"The limit of points for it is reached."_s), qPrintable(detail()));
}

// The codes are the referrer's, and whoever reads one can spend it (D1, R4).
void TestTillCases::whatTheReferrerGetsIsNotToldToTheFriend()
{
    m_floor->offerMusic(2, R"({"id": "friend", "on": "referral",
                               "give": {"to": "referrer", "reward": "music"}},
        {"id": "hello", "on": "enrol", "give": {"reward": "mug"}})");
    EnrolRequest request;
    request.phone = u"13500001111"_s;
    request.name = u"Li"_s;
    request.referrer = MemberRef::of(zhang());
    m_floor->till().enrol(request);
    m_floor->settle();
    const QString detail = m_floor->page().result()->detail();
    QVERIFY2(detail.endsWith(u"hand out: Mug"_s), qPrintable(detail));
    QVERIFY2(!detail.contains(u"MUSIC"_s), qPrintable(detail));
    const auto free = PoolCodes(m_floor->shop().store().connection())
                          .freeCount(u"music"_s, m_floor->shop().today());
    QCOMPARE(free, 1); // it was given all the same
}

void TestTillCases::anEmptyPoolSaysWhatToDo()
{
    m_floor->sell(zhang(), "1000");
    m_floor->offerMusic(0);
    open();
    m_floor->till().redeem(u"music"_s, 1);
    m_floor->settle();
    QVERIFY2(message().contains(u"Ask the owner to import more, or choose something else."_s),
             qPrintable(message()));
    QCOMPARE(m_floor->points(zhang()), 1000);
}

void TestTillCases::storedValueIsToppedUpAndSpent()
{
    open();
    m_floor->press(Qt::Key_F3, Qt::ShiftModifier);
    m_floor->type("100");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->storedValue(zhang()), 10000);
    QCOMPARE(result(), u"+¥100.00 → ¥100.00"_s);
    m_floor->press(Qt::Key_F4);
    m_floor->type("38.5");
    m_floor->press(Qt::Key_F6, Qt::ShiftModifier);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->storedValue(zhang()), 6150);
    QCOMPARE(lastPurchase().cash, Money());
}

void TestTillCases::storedValueIsPaidOut()
{
    open();
    m_floor->till().topUp(Money(5000));
    m_floor->till().cashOut(Money(2000));
    QCOMPARE(m_floor->storedValue(zhang()), 3000);
    m_floor->till().cashOut(Money(9000));
    QVERIFY2(message().contains(u"¥60.00"_s), qPrintable(message())); // short by
    QCOMPARE(m_floor->storedValue(zhang()), 3000);
}

void TestTillCases::pointsAreGiven()
{
    const MemberId li = m_floor->enrol(u"13900002222"_s, u"李伟"_s);
    m_floor->sell(zhang(), "500");
    open();
    m_floor->press(Qt::Key_F5, Qt::ShiftModifier);
    m_floor->type("2222");
    m_floor->press(Qt::Key_Return);
    m_floor->type("120");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->points(zhang()), 380);
    QCOMPARE(m_floor->points(li), 120);
    QCOMPARE(result(), u"−120 → 380"_s);
    const QString told = m_floor->page().result()->detail();
    QVERIFY2(told.contains(u"张小梅"_s) && told.contains(u"李伟"_s), qPrintable(told));
}

void TestTillCases::anonymousPurchaseIsPutOnAMember()
{
    m_floor->press(Qt::Key_F4);
    m_floor->type("60");
    m_floor->settle();
    QCOMPARE(m_floor->page().amountBar()->quote()->text(), u"¥60.00"_s);
    m_floor->press(Qt::Key_Return);
    const auto sold = Purchases(m_floor->shop().store().connection()).find(PurchaseId(1));
    QVERIFY(sold && !sold->member);
    open();
    QVERIFY(m_floor->page().scanned(slipCode(sold->id)));
    m_floor->press(Qt::Key_Return); // the first choice: put it on this member
    QCOMPARE(m_floor->keys(), 1);
    QCOMPARE(m_floor->points(zhang()), 60);
    // The other way round: the slip first, then the card.
    m_floor->press(Qt::Key_Escape);
    m_floor->press(Qt::Key_F4);
    m_floor->type("15");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->page().scanned(slipCode(PurchaseId(2))));
    QVERIFY(m_floor->page().scanned(u"9000000019"_s));
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->points(zhang()), 75);
}

void TestTillCases::namelessSaleGoesToWhoeverIsLookedUpNext()
{
    sellNameless("60");
    open();
    QVERIFY2(message().contains(u"¥60.00"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"张小梅"_s), qPrintable(message()));
    m_floor->press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_floor->points(zhang()), 60);
    QCOMPARE(m_floor->purchasesOf(zhang()), 1);
    m_floor->press(Qt::Key_F2, Qt::ShiftModifier); // there is no other one
    QCOMPARE(m_floor->points(zhang()), 60);
    QVERIFY(message().contains(u"No sale without a member"_s));
}

void TestTillCases::namelessSaleGoesToWhoeverJoinsNext()
{
    sellNameless("60");
    m_floor->type("13500001111");
    m_floor->press(Qt::Key_Return);
    m_floor->type("Li");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().customer());
    QVERIFY2(message().contains(u"¥60.00"_s), qPrintable(message()));
    m_floor->press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_floor->points(m_floor->till().customer()->id), 60);
}

void TestTillCases::namelessSaleIsOfferedForTwoMinutes()
{
    sellNameless("60");
    m_floor->clock().advanceMs(120'000);
    open();
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    m_floor->press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_floor->points(zhang()), 0);
}

void TestTillCases::undoneNamelessSaleIsNotOffered()
{
    sellNameless("60");
    m_floor->press(Qt::Key_F8);
    open();
    m_floor->press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_floor->points(zhang()), 0);
    QVERIFY(message().contains(u"No sale without a member"_s));
}

void TestTillCases::actionEarnsAndBenefitIsRefusedBelowItsTier()
{
    open();
    m_floor->press(Qt::Key_F7, Qt::ShiftModifier);
    m_floor->press(Qt::Key_1);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->points(zhang()), 5);
    m_floor->till().takeBenefit(u"wrap"_s);
    QVERIFY2(message().contains(u"gold"_s, Qt::CaseInsensitive), qPrintable(message()));
    m_floor->sell(zhang(), "6000"); // gold
    m_floor->page().open(MemberRef::of(zhang()).toText());
    m_floor->press(Qt::Key_F7, Qt::ShiftModifier);
    m_floor->press(Qt::Key_2);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(result(), u"Benefit used"_s);
}

void TestTillCases::linesStandBesideTheAmount()
{
    open();
    m_floor->press(Qt::Key_F4, Qt::ShiftModifier);
    m_floor->type("latte"); // 18.00 by the programme
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Return); // an empty line is the end
    m_floor->type("5");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(lastPurchase().lines.size(), size_t(2));
    QCOMPARE(lastPurchase().price, Money(2300));
    QCOMPARE(lastPurchase().lines.front().product, std::optional(u"latte"_s));
}

void TestTillCases::enrollingDuringASaleMakesItCount()
{
    m_floor->press(Qt::Key_F4);
    m_floor->type("50");
    m_floor->press(Qt::Key_F3);
    m_floor->type("13500001111");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().customer());
    const MemberId fresh = m_floor->till().customer()->id;
    QVERIFY(m_floor->till().bill().amount);
    m_floor->press(Qt::Key_F4);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->points(fresh), 50);
}

void TestTillCases::undoReachesBackToBeforeTheStart()
{
    m_floor->sell(zhang(), "80"); // before this window was opened
    m_floor->page().onShown();
    m_floor->settle();
    m_floor->press(Qt::Key_F8);
    QCOMPARE(m_floor->points(zhang()), 0);
}

void TestTillCases::receiptKeyIsThereWithItsPrinter()
{
    const auto action = [this] {
        const auto actions = m_floor->page().actions();
        return *std::find_if(actions.begin(), actions.end(), [](const QAction *one) {
            return one->shortcut() == QKeySequence(Qt::Key_F12);
        });
    };
    QVERIFY(!action()->isVisible());
    std::optional<OperationId> printed;
    m_floor->page().setReceiptPrinter([&](OperationId operation) { printed = operation; });
    QVERIFY(action()->isVisible());
    open();
    m_floor->type("10");
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_F12);
    QVERIFY(printed);
    QCOMPARE(Operations(m_floor->shop().store().connection()).find(*printed)->kind,
             OperationKind::Checkout);
}

void TestTillCases::storeOnDiskIsReadInItsOwnThread()
{
    CounterFloor floor(CounterFloor::Place::Disk);
    const MemberId li = floor.enrol(u"13900002222"_s, u"李伟"_s);
    QVERIFY(floor.isReady());
    floor.type("liw");
    floor.press(Qt::Key_Return); // before the list can have come
    QVERIFY(floor.till().customer());
    QCOMPARE(floor.till().customer()->id, li);
    floor.type("2");
    floor.type("5");
    QTRY_VERIFY(floor.till().reckoning());
    QTRY_COMPARE(floor.page().amountBar()->quote()->text(), u"→ +25 points"_s); // the newest
    floor.press(Qt::Key_Return);
    QCOMPARE(floor.points(li), 25);
    QCOMPARE(floor.verified(), QString());
}

void TestTillCases::wholeNumberMayBeginWithAPlus()
{
    m_floor->type("+8613812345678");
    QVERIFY(m_floor->till().customer());
    QCOMPARE(m_floor->till().customer()->id, zhang());
}

// Who was looked for and not found leaves the one being served in sight when the work goes on.
void TestTillCases::whoseMoneyMovesIsOnTheScreen()
{
    open();
    auto *card = m_floor->page().findChild<MemberCard *>();
    QVERIFY(card && card->isVisible());
    m_floor->press(Qt::Key_F2);
    m_floor->type("99999999");
    m_floor->settle();
    QVERIFY(!card->isVisible());
    m_floor->press(Qt::Key_F4);
    m_floor->settle();
    QVERIFY(m_floor->page().omnibox()->isBlank());
    QVERIFY(card->isVisible());
    m_floor->press(Qt::Key_F2);
    m_floor->type("99999999");
    m_floor->press(Qt::Key_F3, Qt::ShiftModifier);
    m_floor->settle();
    QVERIFY(card->isVisible());
}

void TestTillCases::timeFromLookUpToRecordIsKept() // D4
{
    const ServingTimes times(m_floor->shop().settings().besides(servingTimesFile));
    const DayRange today{m_floor->shop().today(), m_floor->shop().today()};
    m_floor->type("5");
    m_floor->clock().advanceMs(2'000);
    m_floor->type("678");
    m_floor->press(Qt::Key_Return);
    m_floor->clock().advanceMs(4'000);
    m_floor->type("20");
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    const auto first = times.of(today);
    QVERIFY(first);
    QCOMPARE(first->count, 1);
    QCOMPARE(first->medianMs, 6'000);
    // The same member's next purchase was not looked up, nor is a guest's.
    m_floor->clock().advanceMs(60'000);
    m_floor->press(Qt::Key_F4);
    m_floor->type("5");
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Escape);
    sellNameless("60");
    QCOMPARE(times.of(today)->count, 1);
    // Who is looked for in vain was not served.
    m_floor->type("qq");
    m_floor->press(Qt::Key_Escape);
    m_floor->clock().advanceMs(90'000);
    QVERIFY(m_floor->page().scanned(u"9000000019"_s));
    m_floor->clock().advanceMs(3'000);
    m_floor->type("7");
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    QCOMPARE(times.of(today)->count, 2);
    QCOMPARE(times.of(today)->medianMs, 4'500);
}

void TestTillCases::limitIsNamedInTheWhy()
{
    open();
    m_floor->type("30000");
    m_floor->settle();
    const auto &reckoning = m_floor->till().reckoning();
    QVERIFY(reckoning);
    QCOMPARE(reckoning->earn, Points(20'000));
    QCOMPARE(reckoning->why.back().name, u"The most a member earns a day"_s);
    m_floor->press(Qt::Key_Escape);
}

QTEST_MAIN(TestTillCases)
#include "tst_tillcases.moc"
