#include "transactionscase.h"
#include "ui/counter/sheet.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/slipcode.h"

#include <QDateEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::TransactionsCase;

// What is done in the journal, by whom: refund, undo, redo, another print (D4).
class TestTransactionsActs : public QObject, private TransactionsCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }
    void aRefundIsAskedOfTheTill();
    void whatIsReturnedIsNotRefundedAgain();
    void undoAndRedoChangeTheLedger();
    void aRefusalIsToldInPlace();
    void clerksSeeTheirOwnOfTodayAlone();
    void aClerksLateUndoWaitsForAWord();
    void aSlipOfAnothersSendsAClerkToTheTill();
    void noReprintIsOfferedWhereNobodyPrints();
};

void TestTransactionsActs::aRefundIsAskedOfTheTill()
{
    fill();
    open();
    m_page->view()->selectRow(2); // nobody's
    m_floor->settle();
    const auto purchase = m_page->table()->rowAt(2)->purchase;
    QVERIFY(purchase);
    QSignalSpy asked(m_page.get(), &Page::asked);
    QTest::keyClick(m_page->view(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"till"_s);
    QCOMPARE(asked.at(0).at(1).toString(), slipCode(*purchase));
    // The till opens the receipt for it.
    QVERIFY(m_floor->isReady());
    QVERIFY(!m_floor->page().openSheet());
    m_floor->page().open(slipCode(*purchase));
    m_floor->settle();
    QVERIFY(m_floor->page().openSheet());
}

void TestTransactionsActs::whatIsReturnedIsNotRefundedAgain()
{
    fill();
    open();
    QAction *refund = command(Qt::Key_F8, Qt::ShiftModifier);
    m_page->view()->selectRow(1); // the returned one
    m_floor->settle();
    QVERIFY(!refund->isEnabled());
    select(OperationKind::Refund);
    QVERIFY(!refund->isEnabled());
    m_page->view()->selectRow(2);
    m_floor->settle();
    QVERIFY(refund->isEnabled());
}

void TestTransactionsActs::undoAndRedoChangeTheLedger()
{
    fill();
    open();
    QCOMPARE(m_floor->points(m_zhang), 700);
    m_page->view()->selectRow(3); // 600.00
    m_floor->settle();
    const OperationId sale = m_page->table()->rowAt(3)->operation;
    for (int turn = 0; turn < 2; ++turn) {
        QCOMPARE(command(Qt::Key_F8)->text(), u"Undo"_s);
        QTest::keyClick(m_page->view(), Qt::Key_F8);
        m_floor->settle();
        QCOMPARE(m_floor->points(m_zhang), 100);
        QCOMPARE(m_page->message()->kind(), NoticeKind::Success);
        QCOMPARE(m_page->pane()->row()->operation, sale); // what was chosen stays so
        QVERIFY(m_page->pane()->row()->isUndone);
        QCOMPARE(command(Qt::Key_F8)->text(), u"Redo"_s);
        QTest::keyClick(m_page->view(), Qt::Key_F8);
        m_floor->settle();
        QCOMPARE(m_floor->points(m_zhang), 700);
        QVERIFY(!m_page->pane()->row()->isUndone);
    }
    QCOMPARE(m_page->table()->rowCount(), 8); // each turn is a line of its own
    QCOMPARE(m_floor->verified(), QString());
}

void TestTransactionsActs::aRefusalIsToldInPlace()
{
    fill();
    open();
    m_page->view()->selectRow(1); // returned: nothing is left to undo
    m_floor->settle();
    command(Qt::Key_F8)->trigger();
    m_floor->settle();
    QCOMPARE(m_page->message()->kind(), NoticeKind::Warning);
    QVERIFY(!m_page->message()->text().isEmpty());
    QCOMPARE(m_floor->points(m_zhang), 700);
    QCOMPARE(m_page->table()->rowCount(), 4);
}

void TestTransactionsActs::clerksSeeTheirOwnOfTodayAlone()
{
    fill();
    open();
    m_page->filter()->show(m_floor->shop().today().plusDays(-6), m_floor->shop().today());
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), 6);
    m_floor->standIn(Role::Clerk);
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), 0);
    QVERIFY(m_page->emptyState());
    m_floor->sell(m_zhang, "25.00");
    emit m_floor->shop().changes().ledgerChanged();
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), 1);
    QVERIFY(m_page->totalsText().contains(u"25.00"_s));
    QVERIFY(!m_page->totalsText().contains(u"637"_s));
    for (const QDateEdit *date : m_page->findChildren<QDateEdit *>()) {
        QVERIFY(!date->isVisible());
    }
}

void TestTransactionsActs::aClerksLateUndoWaitsForAWord()
{
    fill();
    m_floor->standIn(Role::Clerk);
    m_floor->sell(m_zhang, "600.00");
    m_floor->clock().advanceMs(11 * 60'000LL);
    open();
    m_page->view()->selectRow(0);
    m_floor->settle();
    QTest::keyClick(m_page->view(), Qt::Key_F8);
    m_floor->settle();
    QVERIFY(m_page->orders()->isWaiting());
    QVERIFY(m_page->isBusy());
    QCOMPARE(m_floor->points(m_zhang), 1300);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(!m_page->orders()->isWaiting());
    command(Qt::Key_F8)->trigger();
    m_page->orders()->approve(u"Owner"_s, CounterFloor::ownersPin);
    m_floor->settle();
    QCOMPARE(m_floor->points(m_zhang), 700);
}

void TestTransactionsActs::aSlipOfAnothersSendsAClerkToTheTill()
{
    fill();
    open();
    const OperationId others = m_page->table()->rowAt(3)->operation;
    m_floor->standIn(Role::Clerk);
    m_floor->settle();
    m_page->open(slipCode(others));
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), 0);
    QVERIFY(m_page->message()->text().contains(u"Owner"_s));
}

void TestTransactionsActs::noReprintIsOfferedWhereNobodyPrints()
{
    fill();
    open();
    m_page->view()->selectRow(3);
    m_floor->settle();
    QVERIFY(!command(Qt::Key_F12)->isVisible());
    std::vector<OperationId> wanted;
    connect(m_page.get(), &TransactionsPage::reprintAsked, this,
            [&wanted](OperationId operation) { wanted.push_back(operation); });
    QVERIFY(command(Qt::Key_F12)->isVisible());
    command(Qt::Key_F12)->trigger();
    QVERIFY(wanted == std::vector{m_page->table()->rowAt(3)->operation});
}

QTEST_MAIN(TestTransactionsActs)
#include "tst_transactionsacts.moc"
