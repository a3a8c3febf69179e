#include "services/sales.h"
#include "services/salesfloor.h"
#include "services/wallet.h"
#include "storage/members.h"
#include "storage/purchases.h"
#include "ui/counter/amountbar.h"
#include "ui/counter/choicelist.h"
#include "ui/counter/counterfloor.h"
#include "ui/counter/omnibox.h"
#include "ui/counter/quoteline.h"
#include "ui/counter/resultline.h"
#include "ui/counter/sheet.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/slipcode.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

// Every flow of the counter by keys alone, each press counted against its budget (D3, D4, D7, M1,
// M2), and what stands in the ledger afterwards.
class TestTillKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void earningWithTheCardTakesFiveKeys();
    void whatATierGivesIsInTheBalanceThatIsSaid();
    void earningByTheLastFourTakesTen();
    void pinyinInitialsFindAName();
    void secondOfSeveralIsOneArrowAway();
    void wholePhoneOpensByItself();
    void enteringAnUnknownPhoneEnrolsInFifteen();
    void digitAndEnterRedeem();
    void rewardsOwnCodeNeedsEnterAlone();
    void pointsAndCashTakeSix();
    void digitsOverrideTheSplit();
    void oneKeyUndoesAndTheSameRedoes();
    void downGoesIntoTheListAndUpComesBack();
    void pointsFieldIsGoneOnceRecorded();
    void receiptAndEnterRefundAll();
    void refundWithoutReceiptTakesFour();
    void refundSaysWhatGoesBackToStoredValue();
    void oneLineComesBack();
    void keypadAloneServes();

private:
    MemberId zhang() { return *m_zhang; }
    void open(MemberId member);

    std::unique_ptr<CounterFloor> m_floor;
    std::optional<MemberId> m_zhang;
};

void TestTillKeys::init()
{
    m_floor = std::make_unique<CounterFloor>();
    m_zhang = m_floor->enrol(u"13812345678"_s, u"张小梅"_s, u"9000000019"_s);
    QVERIFY(m_floor->isReady());
    QVERIFY(m_floor->page().omnibox()->hasFocus());
}

void TestTillKeys::cleanup()
{
    QCOMPARE(m_floor->verified(), QString());
    m_floor.reset();
}

void TestTillKeys::open(MemberId member)
{
    m_floor->page().open(MemberRef::of(member).toText());
    m_floor->settle();
    m_floor->resetKeys();
}

void TestTillKeys::earningWithTheCardTakesFiveKeys()
{
    QVERIFY(m_floor->page().scanned(u"9000000019"_s));
    m_floor->type("38.5");
    m_floor->settle();
    QCOMPARE(m_floor->page().amountBar()->quote()->text(), u"→ +38 points"_s);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 5);
    QCOMPARE(m_floor->points(zhang()), 38);
    QCOMPARE(m_floor->purchasesOf(zhang()), 1);
    QCOMPARE(m_floor->page().result()->headline(), u"+38 → 38"_s);
    QVERIFY(m_floor->page().result()->isLarge());
    QVERIFY(m_floor->page().omnibox()->hasFocus()); // ready for the next customer
    QVERIFY(m_floor->page().amountBar()->amount()->isBlank());
}

void TestTillKeys::whatATierGivesIsInTheBalanceThatIsSaid()
{
    QVERIFY(m_floor->page().scanned(u"9000000019"_s));
    m_floor->type("5000");
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->points(zhang()), 5200); // gold's 200 among them
    QCOMPARE(m_floor->page().result()->headline(), u"+5,200 → 5,200"_s);
}

void TestTillKeys::earningByTheLastFourTakesTen()
{
    m_floor->type("5678"); // Enter doesn't wait for the list
    m_floor->press(Qt::Key_Return);
    m_floor->type("38.5");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 10);
    QCOMPARE(m_floor->points(zhang()), 38);
}

void TestTillKeys::pinyinInitialsFindAName()
{
    m_floor->type("zxm");
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 4);
    QVERIFY(m_floor->till().customer());
    QCOMPARE(m_floor->till().customer()->id, zhang());
    QVERIFY(m_floor->page().amountBar()->amount()->hasFocus());
}

void TestTillKeys::secondOfSeveralIsOneArrowAway()
{
    const MemberId other = m_floor->enrol(u"13912345678"_s, u"李伟"_s);
    m_floor->type("5678");
    m_floor->settle();
    m_floor->press(Qt::Key_Down);
    m_floor->press(Qt::Key_Return);
    const MemberId second = m_floor->till().customer()->id;
    m_floor->page().open({});
    m_floor->press(Qt::Key_F2);
    m_floor->type("5678");
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    const MemberId first = m_floor->till().customer()->id;
    QVERIFY(first != second);
    QVERIFY((first == other) != (second == other));
}

void TestTillKeys::wholePhoneOpensByItself()
{
    m_floor->type("1381234567");
    QVERIFY(!m_floor->till().customer());
    m_floor->type("8");
    QCOMPARE(m_floor->keys(), 11);
    QVERIFY(m_floor->till().customer());
    m_floor->type("20"); // the next digits are the amount already
    QCOMPARE(m_floor->page().amountBar()->amount()->text(), u"20"_s);
}

void TestTillKeys::enteringAnUnknownPhoneEnrolsInFifteen()
{
    m_floor->type("13500001111");
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->page().openSheet());
    m_floor->type("Li");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 15);
    QVERIFY(m_floor->till().customer());
    const Members members(m_floor->shop().store().connection());
    const auto enrolled = members.byPhone(u"+8613500001111"_s);
    QVERIFY(enrolled);
    QCOMPARE(members.find(*enrolled)->person.name, std::optional(u"Li"_s));
    QVERIFY(members.consents(*enrolled).empty()); // the box is off
    QVERIFY(!m_floor->page().openSheet());
}

void TestTillKeys::digitAndEnterRedeem()
{
    m_floor->sell(zhang(), "2000");
    open(zhang());
    m_floor->press(Qt::Key_F5);
    m_floor->press(Qt::Key_2); // in the programme's order while all are in reach
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 3);
    QCOMPARE(m_floor->points(zhang()), 2000 - 300);
    QCOMPARE(m_floor->page().result()->headline(), u"−300 → 1,700"_s);
}

void TestTillKeys::rewardsOwnCodeNeedsEnterAlone()
{
    m_floor->sell(zhang(), "600");
    open(zhang());
    QVERIFY(m_floor->page().scanned(slipCode(u"mug"_s)));
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 1);
    QCOMPARE(m_floor->points(zhang()), 100);
}

void TestTillKeys::pointsAndCashTakeSix()
{
    m_floor->sell(zhang(), "1000");
    open(zhang());
    m_floor->type("38.5");
    m_floor->press(Qt::Key_F6);
    m_floor->settle();
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 6);
    const auto sold =
        Purchases(m_floor->shop().store().connection()).ofMember(zhang(), std::nullopt, 1);
    QCOMPARE(sold.front().pointsUsed,
             Points(193)); // half of the bill, and no part of a point is left over
    QCOMPARE(sold.front().cash + sold.front().pointsMoney, Money(3850));
    QCOMPARE(sold.front().pointsMoney, Money(1925));
}

void TestTillKeys::digitsOverrideTheSplit()
{
    m_floor->sell(zhang(), "1000");
    open(zhang());
    m_floor->type("50");
    m_floor->press(Qt::Key_F6);
    m_floor->settle();
    m_floor->type("100"); // over the proposed 250, which is selected
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 7);
    const auto sold =
        Purchases(m_floor->shop().store().connection()).ofMember(zhang(), std::nullopt, 1);
    QCOMPARE(sold.front().pointsUsed, Points(100));
    QCOMPARE(sold.front().cash, Money(4000));
}

void TestTillKeys::oneKeyUndoesAndTheSameRedoes()
{
    open(zhang());
    m_floor->type("76");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->points(zhang()), 76);
    m_floor->resetKeys();
    m_floor->press(Qt::Key_F8);
    QCOMPARE(m_floor->keys(), 1);
    QCOMPARE(m_floor->points(zhang()), 0);
    QVERIFY(m_floor->page().message()->text().contains(u"¥76.00 for 张小梅"_s));
    m_floor->press(Qt::Key_F8);
    QCOMPARE(m_floor->points(zhang()), 76);
    m_floor->press(Qt::Key_F8);
    QCOMPARE(m_floor->points(zhang()), 0);
    QCOMPARE(m_floor->purchasesOf(zhang()), 0);
}

void TestTillKeys::downGoesIntoTheListAndUpComesBack()
{
    m_floor->enrol(u"13512345678"_s, u"李雷"_s);
    m_floor->press(Qt::Key_F2);
    m_floor->type("5678");
    m_floor->settle();
    ChoiceList *people = nullptr;
    for (ChoiceList *list : m_floor->page().findChildren<ChoiceList *>()) {
        people = list->isVisible() && list->count() == 2 && !people ? list : people;
    }
    QVERIFY(people);
    m_floor->press(Qt::Key_Down);
    QVERIFY(people->hasFocus());
    QCOMPARE(people->currentRow(), 1); // Enter alone takes the first
    m_floor->press(Qt::Key_Up);
    QCOMPARE(people->currentRow(), 0);
    m_floor->press(Qt::Key_Up);
    QVERIFY(m_floor->page().omnibox()->hasFocus());
    m_floor->press(Qt::Key_Down);
    m_floor->press(Qt::Key_Backspace); // goes on typing
    QVERIFY(m_floor->page().omnibox()->hasFocus());
    QCOMPARE(m_floor->page().omnibox()->text(), u"567"_s);
    m_floor->type("8");
    m_floor->settle();
    m_floor->press(Qt::Key_Down);
    m_floor->press(Qt::Key_Return);
    QVERIFY(m_floor->till().customer());
    QVERIFY(m_floor->page().amountBar()->amount()->hasFocus());
}

void TestTillKeys::pointsFieldIsGoneOnceRecorded()
{
    m_floor->sell(zhang(), "2000");
    open(zhang());
    m_floor->type("100");
    m_floor->press(Qt::Key_F6);
    m_floor->settle();
    QWidget *points = m_floor->page().amountBar()->points();
    QVERIFY(points->hasFocus());
    m_floor->type("70");
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->points(zhang()), 2000 - 70 + 93);
    QVERIFY(!points->isVisible());
    QCOMPARE(m_floor->page().amountBar()->points()->text(), QString());
    QVERIFY(m_floor->page().omnibox()->hasFocus());
}

void TestTillKeys::receiptAndEnterRefundAll()
{
    m_floor->sell(zhang(), "80");
    const auto sold =
        Purchases(m_floor->shop().store().connection()).ofMember(zhang(), std::nullopt, 1);
    QVERIFY(m_floor->page().scanned(slipCode(sold.front().id)));
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 1);
    QCOMPARE(m_floor->points(zhang()), 0);
    QVERIFY(m_floor->page().result()->headline().contains(u"¥80.00"_s));
}

void TestTillKeys::refundWithoutReceiptTakesFour()
{
    m_floor->sell(zhang(), "80");
    m_floor->clock().advanceMs(60'000);
    m_floor->sell(zhang(), "30");
    open(zhang());
    m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
    m_floor->press(Qt::Key_Down); // the older one
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 4);
    QCOMPARE(m_floor->points(zhang()), 30);
}

void TestTillKeys::refundSaysWhatGoesBackToStoredValue()
{
    salesfloor::Shop::done(
        Wallet(m_floor->shop().desk()).topUp({}, {MemberRef::of(zhang()), Money(5'000), {}}));
    SaleRequest request;
    request.member = MemberRef::of(zhang());
    request.lines = {salesfloor::line("80.00", "food")};
    request.wish.storedValue = Money(5'000);
    salesfloor::Shop::done(Sales(m_floor->shop().desk()).checkout({}, request));
    open(zhang());
    m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    QStringList shown;
    for (const QLabel *label : m_floor->page().openSheet()->findChildren<QLabel *>()) {
        shown += label->text();
    }
    const QString back = u"¥30.00 back, and ¥50.00 to stored value"_s;
    QVERIFY2(shown.join(u'\n').contains(back), qPrintable(shown.join(u'\n')));
    m_floor->press(Qt::Key_Return);
    m_floor->settle();
    QCOMPARE(m_floor->page().result()->headline(), back);
}

void TestTillKeys::oneLineComesBack()
{
    SaleRequest request;
    request.member = MemberRef::of(zhang());
    request.lines = {salesfloor::line("20.00", "tea"), salesfloor::line("50.00", "food", 2)};
    salesfloor::Shop::done(Sales(m_floor->shop().desk()).checkout({}, request));
    open(zhang());
    m_floor->press(Qt::Key_F8, Qt::ShiftModifier);
    m_floor->press(Qt::Key_Return);
    m_floor->press(Qt::Key_Down);
    m_floor->press(Qt::Key_Down); // the second line
    m_floor->press(Qt::Key_Left); // one of the two
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->keys(), 6);
    QCOMPARE(m_floor->points(zhang()), 45);
}

void TestTillKeys::keypadAloneServes()
{
    m_floor->sell(zhang(), "1000");
    m_floor->type("5678");
    m_floor->press(Qt::Key_Enter, Qt::KeypadModifier);
    m_floor->press(Qt::Key_Plus, Qt::KeypadModifier); // redeem
    m_floor->press(Qt::Key_2, Qt::KeypadModifier);
    m_floor->press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_floor->points(zhang()), 700);
    m_floor->press(Qt::Key_Minus, Qt::KeypadModifier); // undo
    QCOMPARE(m_floor->points(zhang()), 1000);
    m_floor->press(Qt::Key_Asterisk, Qt::KeypadModifier); // points and cash
    m_floor->type("10");
    m_floor->press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_floor->points(zhang()), 1000 - 50 + 5);
}

QTEST_MAIN(TestTillKeys)
#include "tst_tillkeys.moc"
