#include "services/codepools.h"
#include "services/rewards.h"
#include "services/undo.h"
#include "transactionscase.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterchip.h"

#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::TransactionsCase;

// The journal of the shop with its receipts (D4); tst_transactionsacts has what is done there.
class TestTransactionsPage : public QObject, private TransactionsCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }
    void rowsAndTotalsAreTheServices();
    void aShopWithoutSalesSaysSo();
    void aFilterAsksTheService_data();
    void aFilterAsksTheService();
    void whatNothingMeetsOffersToClearTheFilters();
    void aReceiptTellsLinesWhyAndRefunds();
    void whoHasNoNameIsCalledByAMaskedPhone();
    void aPartnersCodeStandsWithItsReward();
    void codesTakenBackAreCalledSo();
    void everythingThatTakesTheFocusHasAName();
    void twiceTheTextScrollsButIsNotCutOff();
    void pictures();

private:
    std::vector<OperationId> shownRows() const;
    std::vector<OperationId> askedRows(const LogQuestion &question);
};

std::vector<OperationId> TestTransactionsPage::shownRows() const
{
    std::vector<OperationId> rows;
    for (int row = 0; row < m_page->table()->rowCount(); ++row) {
        rows.push_back(m_page->table()->rowAt(row)->operation);
    }
    return rows;
}

std::vector<OperationId> TestTransactionsPage::askedRows(const LogQuestion &question)
{
    std::vector<OperationId> rows;
    const auto page = Transactions(m_floor->shop().desk()).page(question);
    for (const OperationRow &row : salesfloor::Shop::done(page).rows) {
        rows.push_back(row.operation);
    }
    return rows;
}

void TestTransactionsPage::rowsAndTotalsAreTheServices()
{
    fill();
    open();
    const BusinessDay today = m_floor->shop().today();
    QCOMPARE(m_page->table()->rowCount(), 4);
    QVERIFY(shownRows() == askedRows({today, today}));
    QVERIFY(m_page->totalsText().startsWith(u"Sales ¥612.50 · 2 purchase"_s));
    QVERIFY(m_page->totalsText().contains(u" · 1 of them with a member · "_s));
    QVERIFY(m_page->totalsText().endsWith(u"600 points issued, 0 redeemed"_s));
    m_page->filter()->show(today.plusDays(-6), today);
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), 6); // and the enrolment
    QVERIFY(shownRows() == askedRows({today.plusDays(-6), today}));
    QVERIFY(m_page->totalsText().startsWith(u"Sales ¥712.50"_s));
    // What is sold meanwhile comes on top.
    m_floor->sell(m_zhang, "1.00");
    emit m_floor->shop().changes().ledgerChanged();
    m_floor->settle();
    QVERIFY(shownRows() == askedRows({today.plusDays(-6), today}));
}

void TestTransactionsPage::aShopWithoutSalesSaysSo()
{
    open();
    QVERIFY(m_page->emptyState());
    const auto texts = m_page->emptyState()->findChildren<QLabel *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel *label) {
        return label->text() == u"No transactions today"_s;
    }));
    QVERIFY(!command(Qt::Key_F8)->isEnabled());
}

void TestTransactionsPage::aFilterAsksTheService_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("rows");
    QTest::newRow("purchases") << 0 << 3;
    QTest::newRow("refunds and undos") << 1 << 1;
    QTest::newRow("a till that never wrote") << 2 << 0;
    QTest::newRow("the owner's") << 3 << 4;
    QTest::newRow("without a member") << 4 << 1;
    QTest::newRow("undone") << 5 << 0;
}

void TestTransactionsPage::aFilterAsksTheService()
{
    QFETCH(int, part);
    QFETCH(int, rows);
    fill();
    open();
    JournalFilter *filter = m_page->filter();
    switch (part) {
    case 0:
        filter->setGroups({KindGroup::Purchases});
        break;
    case 1:
        filter->setGroups({KindGroup::Refunds, KindGroup::Undos});
        break;
    case 2:
        filter->setTill(u"nowhere"_s);
        break;
    case 3:
        filter->setUser(u"Owner"_s);
        break;
    case 4:
        filter->setWho(LogFilter::Who::Nobody);
        break;
    default:
        filter->setUndone(true);
        break;
    }
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), rows);
    QVERIFY(shownRows() == askedRows(filter->question()));
    QCOMPARE(filter->conditions(), 1);
    // Each chip takes its own condition away.
    for (const auto any :
         {JournalFilter::Part::Kind, JournalFilter::Part::Till, JournalFilter::Part::User,
          JournalFilter::Part::Who, JournalFilter::Part::State}) {
        emit filter->chip(any)->removed();
    }
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), 4);
}

void TestTransactionsPage::whatNothingMeetsOffersToClearTheFilters()
{
    fill();
    open();
    m_page->filter()->setUndone(true);
    m_floor->settle();
    QVERIFY(m_page->emptyState());
    command(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier)->trigger();
    m_floor->settle();
    QVERIFY(!m_page->emptyState());
    QCOMPARE(m_page->table()->rowCount(), 4);
}

void TestTransactionsPage::aReceiptTellsLinesWhyAndRefunds()
{
    fill();
    open();
    m_page->filter()->setGroups({KindGroup::Purchases});
    m_floor->settle();
    m_page->view()->selectRow(0); // the returned one
    m_floor->settle();
    const QStringList lines = m_page->pane()->lines();
    QVERIFY2(lines.contains(u"Phone | 138****5678"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"Receipt | R-77"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"Goods, 1 returned | ¥38.00"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"Earned | +38"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"Points taken back | \u221238"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"2026-11-03 10:00 | ¥38.00"_s), qPrintable(lines.join(u'\n')));
}

// In the list, in the pane and read out, to the owner and to a clerk: whoever stands before the
// till reads along (trust.md).
void TestTransactionsPage::whoHasNoNameIsCalledByAMaskedPhone()
{
    m_zhang = m_floor->enrol(u"13812345678"_s, QString());
    m_floor->sell(m_zhang, "20.00");
    for (const bool isOwner : {true, false}) {
        isOwner ? void() : m_floor->standIn(Role::Clerk);
        if (!isOwner) {
            m_floor->sell(m_zhang, "30.00");
        }
        open();
        select(OperationKind::Checkout);
        const QStringList lines = m_page->pane()->lines();
        QVERIFY2(lines.contains(u"Member | 138****5678"_s), qPrintable(lines.join(u'\n')));
        QCOMPARE(lines.filter(u"Phone"_s), QStringList());
        const auto *table = m_page->table();
        QCOMPARE(table->index(0, OperationTable::Who).data().toString(), u"138****5678"_s);
        QVERIFY(!table->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"+86"_s));
    }
}

// Whole for whoever sees phones whole, else its end alone.
void TestTransactionsPage::aPartnersCodeStandsWithItsReward()
{
    m_zhang = m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
    m_floor->sell(m_zhang, "1000");
    m_floor->offerMusic(2);
    m_floor->clock().advanceMs(40 * 24 * 3'600'000LL); // no young account any more
    const auto told = [this] {
        salesfloor::Shop::done(Rewards(m_floor->shop().desk())
                                   .redeem({}, {MemberRef::of(m_zhang), u"music"_s, 1, {}}));
        open();
        select(OperationKind::Redeem);
        return m_page->pane()->lines().filter(u"Code"_s);
    };
    QCOMPARE(told(), QStringList{u"Code | MUSIC-0001"_s});
    m_floor->standIn(Role::Clerk);
    QCOMPARE(told(), QStringList{u"Code | ••••0002"_s});
}

void TestTransactionsPage::codesTakenBackAreCalledSo()
{
    m_floor->offerMusic(1);
    const OfferedCode wrong{1, u"FILM-1"_s, {}};
    Desk &desk = m_floor->shop().desk();
    const Answer brought =
        salesfloor::Shop::done(CodePools(desk).import({}, {u"music"_s, {wrong}, u"delivery"_s}));
    salesfloor::Shop::done(Undo(desk).undo({}, {QString::number(brought.operation->value())}));
    open();
    select(OperationKind::Undo);
    const int row = m_page->view()->currentIndex().row();
    QCOMPARE(m_page->table()->index(row, OperationTable::What).data().toString(),
             u"Partner's codes brought: undone"_s);
}

void TestTransactionsPage::everythingThatTakesTheFocusHasAName()
{
    fill();
    open();
    const QStringList nameless = namelessFocusables(m_page.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestTransactionsPage::twiceTheTextScrollsButIsNotCutOff()
{
    fill();
    m_theme.setScale(200);
    open();
    auto *scroll = m_page->findChild<QScrollArea *>();
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_page->pane()->width() >= m_page->pane()->minimumSizeHint().width());
}

// For people to look at: written where REGULARS_PICTURES says.
void TestTransactionsPage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    const auto grab = [&](const QString &name) {
        m_floor->settle();
        QVERIFY(m_page->grab().save(QDir(folder).filePath(name + u".png"_s)));
    };
    open();
    grab(u"transactions-empty"_s);
    fill();
    m_page->filter()->show(m_floor->shop().today(), m_floor->shop().today());
    m_floor->settle();
    m_page->view()->selectRow(3);
    command(Qt::Key_F8)->trigger();
    grab(u"transactions-light"_s);
    m_page->filter()->show(m_floor->shop().today().plusDays(-6), m_floor->shop().today());
    m_page->filter()->setGroups({KindGroup::Purchases});
    m_theme.setChoice(Theme::Choice::Dark);
    grab(u"transactions-dark"_s);
    m_theme.setScale(200);
    grab(u"transactions-dark-200"_s);
}

QTEST_MAIN(TestTransactionsPage)
#include "tst_transactionspage.moc"
