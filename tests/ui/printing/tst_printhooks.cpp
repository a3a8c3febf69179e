// Where papers are asked for, and the way back from a slip to its row (D4, M7).

#include "ui/counter/tillpage.h"
#include "ui/members/memberpage.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertableview.h"
#include "ui/printing/printfloor.h"
#include "ui/slipcode.h"
#include "ui/theme/theme.h"
#include "ui/transactions/receiptpane.h"
#include "ui/transactions/transactionspage.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::PrintFloor;

class TestPrintHooks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_floor = std::make_unique<PrintFloor>(); }
    void cleanup() { m_floor.reset(); }

    void memberPageAsksForStatementAndCard();
    void membersListAsksForTheCardsOfThoseChosen();
    void scannedSlipAtTheTillLeadsToTheJournal();
    void journalChoosesTheRowOfASlip_data();
    void journalChoosesTheRowOfASlip();
    void journalTellsWhatItCannotFind();

private:
    static QAction *command(const Page &page, const QKeySequence &key);

    Theme m_theme;
    std::unique_ptr<PrintFloor> m_floor;
};

QAction *TestPrintHooks::command(const Page &page, const QKeySequence &key)
{
    for (QAction *action : page.actions()) {
        if (action->shortcut() == key) {
            return action;
        }
    }
    return nullptr;
}

void TestPrintHooks::memberPageAsksForStatementAndCard()
{
    MemberPage page(m_floor->shop(), {});
    page.open(QString::number(m_floor->anna().value()));
    QSignalSpy asked(&page, &Page::asked);
    command(page, Qt::CTRL | Qt::Key_P)->trigger();
    command(page, Qt::CTRL | Qt::SHIFT | Qt::Key_P)->trigger();
    const QString id = QString::number(m_floor->anna().value());
    QCOMPARE(asked.at(0), (QVariantList{u"print"_s, u"statement:%1;member:%1"_s.arg(id)}));
    QCOMPARE(asked.at(1), (QVariantList{u"print"_s, u"card:%1;member:%1"_s.arg(id)}));
}

void TestPrintHooks::membersListAsksForTheCardsOfThoseChosen()
{
    m_floor->enrol(31);
    m_floor->enrol(32);
    MembersPage page(m_floor->shop());
    page.resize(1146, 680);
    page.show(MemberFilter());
    static_cast<QWidget &>(page).show();
    page.onShown();
    QTRY_VERIFY(page.table()->rowCount() >= 4);
    QSignalSpy asked(&page, &Page::asked);
    page.view()->selectAll();
    m_floor->settle();
    command(page, Qt::CTRL | Qt::Key_P)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"print"_s);
    const QString subject = asked.at(0).at(1).toString();
    QVERIFY(subject.startsWith(u"card:"_s) && subject.endsWith(u";members"_s));
    QCOMPARE(subject.count(u',') + 1, page.table()->rowCount());
}

void TestPrintHooks::scannedSlipAtTheTillLeadsToTheJournal()
{
    const OperationId operation = m_floor->action();
    TillPage page(m_floor->shop());
    QSignalSpy asked(&page, &Page::asked);
    QVERIFY(page.scanned(slipCode(operation)));
    QCOMPARE(asked.at(0), (QVariantList{u"transactions"_s, slipCode(operation)}));
}

void TestPrintHooks::journalChoosesTheRowOfASlip_data()
{
    QTest::addColumn<bool>("isSale");
    QTest::addColumn<int>("days");
    QTest::newRow("today") << false << 0;
    QTest::newRow("three days ago") << false << 3;
    QTest::newRow("a sale") << true << 1;
}

void TestPrintHooks::journalChoosesTheRowOfASlip()
{
    QFETCH(bool, isSale);
    QFETCH(int, days);
    const OperationId operation = isSale ? m_floor->sell() : m_floor->action();
    m_floor->redeem();
    m_floor->clock().advanceMs(days * 24 * 3'600'000LL);
    TransactionsPage page(m_floor->shop());
    page.resize(1146, 680);
    page.show();
    page.onShown();
    m_floor->settle();
    const ReceiptFacts facts = m_floor->receipt(operation);
    const QString code = isSale ? slipCode(*facts.row.purchase) : slipCode(operation);
    if (isSale) {
        QVERIFY(!page.scanned(code)); // a sale's slip is for the till: its refund
        page.open(code);
    } else {
        QVERIFY(page.scanned(code));
    }
    QTRY_VERIFY(page.pane()->row());
    QTRY_COMPARE(page.pane()->row()->operation, operation);
}

void TestPrintHooks::journalTellsWhatItCannotFind()
{
    TransactionsPage page(m_floor->shop());
    page.show();
    page.onShown();
    m_floor->settle();
    const auto before = page.pane()->row();
    QVERIFY(page.scanned(u"J099999"_s));
    m_floor->settle();
    QCOMPARE(page.pane()->row().has_value(), before.has_value());
    QVERIFY(!page.scanned(u"6901234567892"_s));
    QVERIFY(!page.scanned(u"J12"_s));
}

QTEST_MAIN(TestPrintHooks)
#include "tst_printhooks.moc"
