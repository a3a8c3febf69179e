#include "services/points.h"
#include "services/salesfloor.h"
#include "storage/operations.h"
#include "tillcase.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/approvalbar.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/sheet.h"
#include "ui/editors/moneyedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::TillCase;

// What the counter says when something can't be done, whose word it asks for, and how one gets back
// (D3, D5, D7, S20, S40).
class TestTillRefusals : public QObject, protected TillCase
{
    Q_OBJECT

    QString teaCoupon(MemberId holder)
    {
        return salesfloor::text(
            salesfloor::Shop::done(
                PointsDesk(m_floor->shop().desk()).coupon({}, {MemberRef::of(holder), u"tea"_s})),
            "code");
    }

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void unknownCouponIsRefusedInPlace();
    void managersWordIsTypedInPlace();
    void wrongPinAsksAgainAndEscapeGivesUp();
    void nobodyWaitsWhileAPinIsProved();
    void escapeGivesUpWhileAPinIsProved();
    void anotherBillNeedsAnotherWord();
    void secondEnterRecordsNothing();
    void sameBillWithinTwoSecondsIsTakenForADoublePress();
    void shortPointsSayHowMany();
    void unreadableAmountIsNotRecorded();
    void escapeGoesBackStepByStep();
    void takenPhoneOpensItsMember();
    void nobodyFoundSaysWhatToPress();
    void fewDigitsOpenNobody();
    void fewDigitsMayBeACard();
    void severalAreShownBeforeOneIsOpened();
    void escapePutsARefusalAwayFirst();
    void couponForCertainGoodsSaysWhatToPress();
    void spentCouponIsNamed();
    void anothersCouponIsRefusedBeforeTheAmount();
    void somebodyElseAtTheTillSeesNothing();
    void unknownCodeSaysSo();
    void unknownPhoneSaysSoOnce();
};

void TestTillRefusals::unknownCouponIsRefusedInPlace()
{
    open();
    m_floor->type("20");
    QVERIFY(m_floor->page().scanned(u"CAAAAAAAAAAAA"_s));
    QVERIFY2(message().contains(u"CAAAAAAAAAAAA"_s), qPrintable(message()));
    QVERIFY(m_floor->till().bill().coupons.isEmpty());
    QVERIFY(m_floor->till().bill().amount); // nothing else is lost
}

void TestTillRefusals::managersWordIsTypedInPlace()
{
    m_floor->sell(zhang(), "80");
    m_floor->standIn(Role::Clerk);
    open();
    m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Return); // refused: a clerk needs somebody's word without a receipt
    auto *bar = m_floor->page().findChild<ApprovalBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->reason().isEmpty());
    QVERIFY(!m_floor->page().message()->isVisible());
    QCOMPARE(m_floor->points(zhang()), 80);
    m_floor->type(qPrintable(CounterFloor::ownersPin)); // the only other person is named already
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_floor->points(zhang()), 0);
    const auto operations =
        Operations(m_floor->shop().store().connection()).ofMember(zhang(), std::nullopt, 1);
    QVERIFY(operations.front().approver);
    QVERIFY(operations.front().approver != operations.front().actor);
}

void TestTillRefusals::wrongPinAsksAgainAndEscapeGivesUp()
{
    m_floor->sell(zhang(), "80");
    m_floor->standIn(Role::Clerk);
    open();
    m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Return);
    m_floor->type("nonsense");
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    auto *bar = m_floor->page().findChild<ApprovalBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->trouble().contains(u"PIN"_s), qPrintable(bar->trouble()));
    QVERIFY(!m_floor->page().message()->isVisible()); // one place asks, no other one
    m_floor->press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_floor->points(zhang()), 80);
}

// The hash takes a tenth of a second and more: the window goes on meanwhile, on a store on disk.
void TestTillRefusals::nobodyWaitsWhileAPinIsProved()
{
    CounterFloor floor(CounterFloor::Place::Disk);
    floor.makeSecretsCostly();
    const MemberId li = floor.enrol(u"13900002222"_s, u"李伟"_s);
    floor.sell(li, "80");
    floor.standIn(Role::Clerk);
    QVERIFY(floor.isReady());
    floor.page().open(MemberRef::of(li).toText());
    floor.settle();
    floor.press(Qt::Key_F8, Qt::ShiftModifier);
    floor.press(Qt::Key_Return);
    floor.press(Qt::Key_Return);
    auto *bar = floor.page().findChild<ApprovalBar *>();
    QTRY_VERIFY(bar->isVisible());
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, &floor.page(), [&] { ++turns; });
    ticking.start(1);
    floor.type(qPrintable(CounterFloor::ownersPin));
    turns = 0;
    floor.press(Qt::Key_Return);
    floor.press(Qt::Key_Return); // a second word while the first is looked at
    QCOMPARE(floor.points(li), 80);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY2(turns >= 5, QByteArray::number(turns));
    QCOMPARE(floor.points(li), 0);
    QCOMPARE(floor.verified(), QString());
}

void TestTillRefusals::escapeGivesUpWhileAPinIsProved()
{
    CounterFloor floor(CounterFloor::Place::Disk);
    floor.makeSecretsCostly();
    const MemberId li = floor.enrol(u"13900002222"_s, u"李伟"_s);
    floor.sell(li, "80");
    floor.standIn(Role::Clerk);
    QVERIFY(floor.isReady());
    floor.page().open(MemberRef::of(li).toText());
    floor.settle();
    floor.press(Qt::Key_F8, Qt::ShiftModifier);
    floor.press(Qt::Key_Return);
    floor.press(Qt::Key_Return);
    auto *bar = floor.page().findChild<ApprovalBar *>();
    QTRY_VERIFY(bar->isVisible());
    floor.type(qPrintable(CounterFloor::ownersPin));
    floor.press(Qt::Key_Return);
    floor.press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QTest::qWait(400);
    QCOMPARE(floor.points(li), 80);
}

// The sixth award of a day needs somebody's word; another amount is another sale.
void TestTillRefusals::anotherBillNeedsAnotherWord()
{
    for (int i = 0; i < 5; ++i) {
        m_floor->sell(zhang(), "10");
    }
    m_floor->standIn(Role::Clerk);
    open();
    m_floor->type("20");
    m_floor->press(Qt::Key_Return);
    auto *bar = m_floor->page().findChild<ApprovalBar *>();
    QVERIFY(bar->isVisible());
    m_floor->press(Qt::Key_F4);
    m_floor->type("900"); // over the 20, which F4 selects
    QVERIFY(!bar->isVisible());
    QVERIFY(m_floor->page().amountBar()->amount()->hasFocus());
    QCOMPARE(m_floor->page().amountBar()->amount()->text(), u"900"_s);
    m_floor->press(Qt::Key_Return);
    QVERIFY(bar->isVisible());
    m_floor->type(qPrintable(CounterFloor::ownersPin));
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    QCOMPARE(m_floor->points(zhang()), 950);
}

void TestTillRefusals::secondEnterRecordsNothing()
{
    open();
    m_floor->type("38.5");
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->purchasesOf(zhang()), 1);
    QVERIFY2(message().contains(u"just"_s), qPrintable(message()));
}

void TestTillRefusals::sameBillWithinTwoSecondsIsTakenForADoublePress()
{
    open();
    for (int i = 0; i < 2; ++i) {
        m_floor->till().setAmount(Money(3850));
        m_floor->till().record();
    }
    QCOMPARE(m_floor->purchasesOf(zhang()), 1);
    m_floor->clock().advanceMs(Orders::doublePressMs);
    m_floor->till().record(); // meant now
    QCOMPARE(m_floor->purchasesOf(zhang()), 2);
}

void TestTillRefusals::shortPointsSayHowMany()
{
    m_floor->sell(zhang(), "440");
    open();
    m_floor->press(Qt::Key_F5);
    m_floor->press(Qt::Key_2); // behind the coffee, the mug: 60 to go
    m_floor->press(Qt::Key_Return);
    QVERIFY2(message().contains(u"60"_s), qPrintable(message()));
    QCOMPARE(m_floor->points(zhang()), 440);
    QVERIFY(m_floor->page().openSheet()); // choose something else
}

void TestTillRefusals::unreadableAmountIsNotRecorded()
{
    open();
    m_floor->type("3.5.5");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->page().amountBar()->amount()->isFaulty());
    QCOMPARE(m_floor->purchasesOf(zhang()), 0);
    QVERIFY(!message().isEmpty());
}

void TestTillRefusals::escapeGoesBackStepByStep()
{
    open();
    m_floor->type("38");
    m_floor->press(Qt::Key_F5);
    QVERIFY(m_floor->page().openSheet());
    m_floor->press(Qt::Key_Escape);
    QVERIFY(!m_floor->page().openSheet());
    QVERIFY(m_floor->till().bill().amount);
    m_floor->press(Qt::Key_Escape);
    QVERIFY(!m_floor->till().bill().amount);
    QVERIFY(m_floor->till().customer());
    m_floor->press(Qt::Key_Escape);
    QVERIFY(!m_floor->till().customer());
    QVERIFY(m_floor->page().omnibox()->hasFocus());
}

void TestTillRefusals::takenPhoneOpensItsMember()
{
    m_floor->press(Qt::Key_F3);
    m_floor->type("13812345678");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().customer());
    QCOMPARE(m_floor->till().customer()->id, zhang());
    QVERIFY(!m_floor->page().openSheet());
}

void TestTillRefusals::nobodyFoundSaysWhatToPress()
{
    m_floor->type("qqq");
    m_floor->settle();
    const auto labels = m_floor->page().findChildren<Label *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
        return label->isVisible() && label->text().contains(u"Nobody"_s) &&
               label->text().contains(u"F3"_s); // before Enter, too
    }));
    m_floor->press(Qt::Key_Return);
    QVERIFY2(message().contains(u"F3"_s), qPrintable(message()));
}

// Of every phone number in the country the first digit is 1.
void TestTillRefusals::fewDigitsOpenNobody()
{
    for (const char *digits : {"1", "13", "138"}) {
        m_floor->type(digits);
        m_floor->press(Qt::Key_Return);
        QVERIFY(!m_floor->till().customer());
        QVERIFY2(message().contains(u"last 4 digits"_s), qPrintable(message()));
        m_floor->press(Qt::Key_Escape);
        m_floor->type(digits); // the same when it has been looked up
        m_floor->settle();
        m_floor->press(Qt::Key_Return);
        QVERIFY(!m_floor->till().customer());
        m_floor->press(Qt::Key_Escape);
    }
    m_floor->type("1381");
    m_floor->press(Qt::Key_Escape);
    m_floor->type("5678");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->till().customer()->id, zhang());
}

void TestTillRefusals::fewDigitsMayBeACard()
{
    const MemberId li = m_floor->enrol(u"13900002222"_s, u"李伟"_s, u"77"_s);
    m_floor->type("77");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().customer());
    QCOMPARE(m_floor->till().customer()->id, li);
}

void TestTillRefusals::severalAreShownBeforeOneIsOpened()
{
    m_floor->enrol(u"13900002222"_s, u"张小明"_s);
    m_floor->type("zxm");
    m_floor->press(Qt::Key_Return); // before the list was there
    QVERIFY(!m_floor->till().customer());
    QVERIFY2(message().contains(u"zxm"_s), qPrintable(message()));
    m_floor->press(Qt::Key_Return); // now it is seen who is first
    QVERIFY(m_floor->till().customer());
}

void TestTillRefusals::escapePutsARefusalAwayFirst()
{
    open();
    QVERIFY(m_floor->page().scanned(u"CAAAAAAAAAAAA"_s));
    QVERIFY(m_floor->page().message()->isVisible());
    m_floor->press(Qt::Key_Escape);
    QVERIFY(!m_floor->page().message()->isVisible());
    QVERIFY(m_floor->till().customer());
    m_floor->press(Qt::Key_Escape);
    QVERIFY(!m_floor->till().customer());
}

void TestTillRefusals::couponForCertainGoodsSaysWhatToPress()
{
    const QString code = teaCoupon(zhang());
    open();
    m_floor->type("20");
    QVERIFY(m_floor->page().scanned(code));
    QCOMPARE(message(),
             u"Coupon “2 off tea” (%1) does not fit this purchase; it is kept. Holders of the "
             "coupon “2 off tea” get ¥2.00 off Food, at any time. Is it for certain goods? "
             "Shift+F4 lays them on the bill."_s.arg(code));
}

void TestTillRefusals::spentCouponIsNamed()
{
    const QString code = teaCoupon(zhang());
    SaleLine tea;
    tea.amount = Money(2000);
    tea.category = u"food"_s;
    SaleRequest request;
    request.member = MemberRef::of(zhang());
    request.lines = {tea};
    request.coupons = {code};
    salesfloor::Shop::done(Sales(m_floor->shop().desk()).checkout({}, request));
    open();
    m_floor->type("20");
    QVERIFY(m_floor->page().scanned(code));
    QCOMPARE(message(), u"Coupon “2 off tea” (%1) has been used."_s.arg(code));
}

void TestTillRefusals::anothersCouponIsRefusedBeforeTheAmount()
{
    const MemberId li = m_floor->enrol(u"13900003333"_s, u"李雷"_s);
    const QString code = teaCoupon(li);
    open();
    QVERIFY(m_floor->page().scanned(code));
    QVERIFY2(message().contains(u"belongs to somebody else"_s), qPrintable(message()));
    QVERIFY2(!message().contains(u"Shift+F4"_s), qPrintable(message()));
    QVERIFY(m_floor->till().bill().coupons.isEmpty());
}

void TestTillRefusals::somebodyElseAtTheTillSeesNothing()
{
    open();
    m_floor->type("38");
    QVERIFY(m_floor->page().isBusy());
    m_floor->shop().signOut();
    QVERIFY(!m_floor->till().customer());
    QVERIFY(m_floor->till().bill().isBlank());
    QVERIFY(m_floor->till().lastServed().empty());
    m_floor->standInAsOwner();
}

void TestTillRefusals::unknownCodeSaysSo()
{
    QVERIFY(m_floor->page().scanned(u"4006381333931"_s));
    QVERIFY2(message().contains(u"4006381333931"_s), qPrintable(message()));
    m_floor->press(Qt::Key_F3); // a new member gets that card
    m_floor->type("13500001111");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().customer());
    QCOMPARE(m_floor->till().customer()->card, u"4006381333931"_s);
}

void TestTillRefusals::unknownPhoneSaysSoOnce()
{
    const auto hints = [this] {
        QStringList said;
        for (const auto *label : m_floor->page().findChildren<Label *>()) {
            if (label->isVisible() && label->text().contains(u"No member"_s)) {
                said += label->text();
            }
        }
        return said;
    };
    m_floor->type("13500001111");
    QTRY_COMPARE(hints(), QStringList{u"No member 135****1111. Enter enrols them."_s});
    QVERIFY(!m_floor->page().message()->isVisible());
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().customer());
}

QTEST_MAIN(TestTillRefusals)
#include "tst_tillrefusals.moc"
