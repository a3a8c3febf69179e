#pragma once

#include "services/salesfloor.h"
#include "services/transactions.h"
#include "support/accessiblewalk.h"
#include "ui/counter/counterfloor.h"
#include "ui/theme/theme.h"
#include "ui/transactions/journalfilter.h"
#include "ui/transactions/receiptpane.h"
#include "ui/transactions/transactionspage.h"

#include <QAction>
#include <QTableView>
#include <QTest>

#include <memory>

namespace regulars::tests
{

// What each test of the journal's page begins with: the page over a shop of one owner, empty.
class TransactionsCase
{
protected:
    void start()
    {
        m_theme.setScale(100);
        m_theme.setChoice(Theme::Choice::Light);
        m_floor = std::make_unique<CounterFloor>();
        m_page = std::make_unique<TransactionsPage>(m_floor->shop());
        m_page->resize(1146, 680);
    }
    void finish()
    {
        m_page.reset();
        m_floor.reset();
    }

    // Yesterday one purchase; today two of a member, one of nobody, one wholly returned.
    void fill()
    {
        Desk &desk = m_floor->shop().desk();
        m_zhang = m_floor->enrol(QStringLiteral("13812345678"), QStringLiteral("张小梅"));
        m_floor->sell(m_zhang, "100.00");
        m_floor->clock().advanceMs(24 * 3'600'000LL);
        m_floor->sell(m_zhang, "600.00");
        SaleRequest anonymous;
        anonymous.lines.push_back(salesfloor::line("12.50"));
        salesfloor::Shop::done(Sales(desk).checkout({}, anonymous));
        SaleRequest returned;
        returned.member = MemberRef::of(m_zhang);
        returned.receipt = QStringLiteral("R-77");
        returned.lines.push_back(salesfloor::line("38.00"));
        salesfloor::Shop::done(Sales(desk).checkout({}, returned));
        RefundRequest refund;
        refund.purchase.receipt = QStringLiteral("R-77");
        refund.all = true;
        salesfloor::Shop::done(Refunds(desk).refund({}, refund));
    }

    void open()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->filter()->show(JournalFilter::Span::Today);
        m_page->onShown();
        m_floor->settle();
    }

    QAction *command(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        for (QAction *action : m_page->actions()) {
            if (action->shortcut() == QKeySequence(QKeyCombination(modifiers, Qt::Key(key)))) {
                return action;
            }
        }
        return nullptr;
    }

    void select(OperationKind kind)
    {
        for (int row = 0; row < m_page->table()->rowCount(); ++row) {
            if (m_page->table()->rowAt(row)->kind == kind) {
                m_page->view()->selectRow(row);
                m_floor->settle();
                return;
            }
        }
        QFAIL("there is no such row");
    }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<TransactionsPage> m_page;
    MemberId m_zhang{1};
    Theme m_theme;
};

} // namespace regulars::tests
