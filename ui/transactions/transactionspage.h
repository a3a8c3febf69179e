#pragma once

#include "tables/transactiontable.h"
#include "ui/counter/orders.h"
#include "ui/page.h"

class QSplitter;
class QStackedWidget;
class QTableView;

namespace regulars
{

class ApprovalBar;
class EmptyState;
class InlineMessage;
class JournalExport;
class JournalFilter;
class Label;
class ReceiptPane;
class Shop;

// The journal: what was done at the tills, day by day, the receipt of a row beside it, and from
// there its refund, its undo and its redo. Clerks see what they did themselves today.
class TransactionsPage : public Page
{
    Q_OBJECT

public:
    explicit TransactionsPage(Shop &shop, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("transactions"); }
    QString title() const override { return tr("Transactions"); }
    QString iconName() const override { return QStringLiteral("transactions"); }
    void onShown() override;
    // What a slip's code names (slipcode.h): its row is chosen, on its day.
    void open(const QString &subject) override;
    bool scanned(const QString &code) override;
    bool isBusy() const override { return m_orders->isWaiting(); }

    JournalFilter *filter() const { return m_filter; }
    TransactionTable *table() const { return m_table; }
    QTableView *view() const { return m_view; }
    ReceiptPane *pane() const { return m_pane; }
    InlineMessage *message() const { return m_message; }
    Orders *orders() const { return m_orders; }
    JournalExport *exporting() const { return m_export; }
    EmptyState *emptyState() const; // null: there are rows
    QString totalsText() const;

signals:
    // The slip of this operation is wanted once more.
    void reprintAsked(regulars::OperationId operation);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCommands();
    void makeView();
    QWidget *makeRows();
    void layOut();
    void listen();
    void listenToOrders();
    void measure();

    void ask();
    void readTotals();
    void chooseRow();
    void find(OperationId operation);
    void chooseWanted();
    void tell();
    void tellActs();
    const OperationRow *current() const;

    void refund();
    void undo();
    void toTill();
    void reprint();
    void clearFilters();
    void exportLedger();
    void showToday();

    Shop &m_shop;
    TransactionTable *m_table;
    Orders *m_orders;
    LogTotals m_totals;
    BusinessDay m_today;
    bool m_isRedoing = false;
    std::optional<OperationId> m_wanted; // to be chosen as soon as its row is there

    QAction *m_refund, *m_undo, *m_toTill, *m_reprint, *m_clear, *m_showToday;
    QAction *m_exportLedger;
    JournalFilter *m_filter;
    Label *m_sums;
    InlineMessage *m_message;
    ApprovalBar *m_approval;
    JournalExport *m_export;
    QTableView *m_view;
    EmptyState *m_nothing;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
    ReceiptPane *m_pane;
    QSplitter *m_split;
};

} // namespace regulars
