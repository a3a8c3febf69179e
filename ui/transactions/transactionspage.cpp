#include "ui/transactions/transactionspage.h"

#include "services/undo.h"
#include "storage/operations.h"
#include "ui/attempt.h"
#include "ui/counter/approvalbar.h"
#include "ui/figures.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/rowview.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/slipcode.h"
#include "ui/theme/typeramp.h"
#include "ui/transactions/journaldelegate.h"
#include "ui/transactions/journalexport.h"
#include "ui/transactions/journalfilter.h"
#include "ui/transactions/receiptpane.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

bool isSale(OperationKind kind)
{
    return kind == OperationKind::Checkout || kind == OperationKind::ImportPurchase ||
           kind == OperationKind::Attach;
}

} // namespace

TransactionsPage::TransactionsPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_table(new TransactionTable(
          [this](const TransactionTable::Page &page, TransactionTable::Deliver deliver) {
              m_shop.background().readNewest(
                  m_table,
                  [page](Background::Reading &reading) {
                      return Transactions(reading.desk)
                          .page(page.question, page.olderThan, page.limit);
                  },
                  [deliver = std::move(deliver)](Result<LogPage> found) {
                      deliver(found ? std::move(*found) : LogPage());
                  });
          },
          this))
    , m_orders(new Orders(shop, this))
    , m_today(shop.today())
{
    makeCommands();
    m_filter = new JournalFilter(shop);
    m_sums = new Label(TextRole::Body, Tone::Muted);
    m_sums->setWordWrap(true);
    m_message = new InlineMessage;
    m_approval = new ApprovalBar(shop, *m_orders);
    m_export = new JournalExport(shop, m_message);
    makeView();
    m_pane = new ReceiptPane(shop, {m_refund, m_undo, m_reprint, m_toTill});
    layOut();
    listen();
    listenToOrders();
    TransactionsPage::retranslate();
}

void TransactionsPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                void (TransactionsPage::*act)()) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_refund = command(u"refund"_s, Qt::SHIFT | Qt::Key_F8, &TransactionsPage::refund);
    m_undo = command(u"undo"_s, Qt::Key_F8, &TransactionsPage::undo);
    m_reprint = command(u"printer"_s, Qt::Key_F12, &TransactionsPage::reprint);
    m_toTill = command(u"till"_s, Qt::Key_F4, &TransactionsPage::toTill);
    m_showToday = command(u"calendar"_s, Qt::CTRL | Qt::Key_D, &TransactionsPage::showToday);
    m_clear = command(u"close"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace,
                      &TransactionsPage::clearFilters);
    m_exportLedger = command(u"export"_s, Qt::CTRL | Qt::Key_E, &TransactionsPage::exportLedger);
}

void TransactionsPage::makeView()
{
    m_view = new QTableView;
    m_view->setModel(m_table);
    m_view->setItemDelegate(new JournalDelegate(m_view));
    showAsRows(*m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
}

QWidget *TransactionsPage::makeRows()
{
    m_nothing = new EmptyState(u"transactions"_s);
    m_noMatch = new EmptyState(u"filter"_s);
    m_noMatch->setAction(m_clear);
    m_stack = new QStackedWidget;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_nothing, m_noMatch}) {
        m_stack->addWidget(widget);
    }
    return m_stack;
}

void TransactionsPage::layOut()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_filter);
    auto *sums = new QHBoxLayout;
    sums->setSpacing(12);
    sums->addWidget(m_sums, 1);
    sums->addWidget(new ActionButton(m_exportLedger, body), 0, Qt::AlignTop);
    column->addLayout(sums);
    column->addWidget(m_export);
    column->addWidget(m_message);
    column->addWidget(m_approval);
    m_split = new QSplitter;
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(12);
    m_split->addWidget(makeRows());
    auto *receipt = new QScrollArea;
    receipt->setWidgetResizable(true);
    receipt->setFrameShape(QFrame::NoFrame);
    receipt->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    receipt->setFocusPolicy(Qt::NoFocus);
    receipt->setWidget(m_pane);
    m_split->addWidget(receipt);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({780, 306}); // in a small window all columns are seen
    column->addWidget(m_split, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(m_view);
    measure();
}

void TransactionsPage::listen()
{
    connect(m_filter, &JournalFilter::changed, this, &TransactionsPage::ask);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TransactionsPage::chooseRow);
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] {
        tell();
        if (m_table->rowCount() > 0) {
            m_view->selectRow(0);
        }
        chooseRow();
        chooseWanted();
    });
    connect(m_table, &QAbstractItemModel::rowsInserted, this, [this] {
        tell();
        chooseWanted();
    });
    connect(m_table, &QAbstractItemModel::dataChanged, this, &TransactionsPage::chooseRow);
    Changes &changes = m_shop.changes();
    const auto renew = [this] {
        m_table->renew();
        readTotals();
    };
    connect(&changes, &Changes::ledgerChanged, this, renew);
    connect(&changes, &Changes::membersReplaced, this, &TransactionsPage::ask);
    connect(&changes, &Changes::operatorChanged, this, [this] {
        m_message->clear();
        m_export->leave();
        m_filter->followRole();
        m_filter->clear();
        showToday();
    });
}

void TransactionsPage::listenToOrders()
{
    connect(m_orders, &Orders::refused, this, [this](const Refusal &refusal) {
        if (!m_orders->isWaiting()) { // else it is told where the word is asked
            m_message->show(NoticeKind::Warning, refusalText(refusal, m_shop));
        }
    });
    connect(m_orders, &Orders::undone, this, [this](const QString &what) {
        m_message->show(NoticeKind::Success, m_isRedoing
                                                 ? tr("Done again: %1. F8 undoes it.").arg(what)
                                                 : tr("Undone: %1. F8 does it again.").arg(what));
    });
    connect(m_orders, &Orders::approvalOver, m_message, &InlineMessage::clear);
    connect(m_export, &JournalExport::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_approval, &ApprovalBar::closed, this, [this](bool hadFocus) {
        if (hadFocus) {
            m_view->setFocus(Qt::OtherFocusReason);
        }
    });
}

void TransactionsPage::onShown()
{
    if (m_today != m_shop.today()) {
        const bool wasToday =
            m_filter->question().first == m_today && m_filter->question().last == m_today;
        m_today = m_shop.today();
        if (wasToday) {
            showToday();
        }
    }
    if (!m_table->question()) {
        ask();
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void TransactionsPage::ask()
{
    m_table->setWording(journalWording(m_shop, m_filter->hasDates()));
    measure();
    m_table->show(m_filter->question());
    readTotals();
    tell();
}

void TransactionsPage::readTotals()
{
    m_shop.background().readNewest(
        m_sums,
        [first = m_filter->question().first,
         last = m_filter->question().last](Background::Reading &reading) {
            return Transactions(reading.desk).totals(first, last);
        },
        [this](const Result<LogTotals> &totals) {
            m_totals = totals ? *totals : LogTotals();
            m_sums->setText(totalsText());
        });
}

QString TransactionsPage::totalsText() const
{
    const QStringList words{
        tr("Sales %1").arg(shown(m_totals.sales, m_shop.currency())),
        tr("%Ln purchase(s)", nullptr, static_cast<int>(m_totals.purchases)),
        tr("%Ln of them with a member", nullptr, static_cast<int>(m_totals.memberPurchases)),
        tr("%1 points issued, %2 redeemed").arg(shown(m_totals.issued), shown(m_totals.redeemed))};
    return words.join(u" · "_s);
}

const OperationRow *TransactionsPage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_table->rowAt(index.row()) : nullptr;
}

void TransactionsPage::chooseRow()
{
    const OperationRow *row = current();
    if (!m_pane->row() || !row || m_pane->row()->operation != row->operation) {
        m_orders->giveUp();
    }
    m_pane->tell(row ? std::optional(*row) : std::nullopt);
    tellActs();
}

EmptyState *TransactionsPage::emptyState() const
{
    return qobject_cast<EmptyState *>(m_stack->currentWidget());
}

void TransactionsPage::tell()
{
    const bool isFiltered = m_filter->conditions() > 0;
    m_clear->setText(tr("Clear %n filter(s)", nullptr, m_filter->conditions()));
    m_clear->setVisible(isFiltered);
    if (m_table->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
    } else if (!m_table->isAsking()) {
        m_stack->setCurrentWidget(isFiltered ? m_noMatch : m_nothing);
    }
    m_nothing->setText(m_filter->isOfToday() ? tr("No transactions today")
                                             : tr("No transactions on these days"),
                       tr("What is recorded at the till appears here."));
    tellActs();
}

void TransactionsPage::tellActs()
{
    const OperationRow *row = current();
    m_refund->setEnabled(row && isSale(row->kind) && row->purchase && !row->isUndone &&
                         row->returned != OperationRow::Returned::All);
    m_undo->setEnabled(row && isUndoable(row->kind));
    const bool isRedo = row && row->isUndone != (row->kind == OperationKind::Undo);
    m_undo->setText(isRedo ? tr("Redo") : tr("Undo"));
    m_toTill->setEnabled(row && row->member);
    m_exportLedger->setVisible(m_shop.may(Act::ExportMembers));
    m_exportLedger->setEnabled(m_table->rowCount() > 0);
    m_reprint->setEnabled(row);
    m_reprint->setVisible(
        isSignalConnected(QMetaMethod::fromSignal(&TransactionsPage::reprintAsked)));
}

void TransactionsPage::refund()
{
    if (const OperationRow *row = current(); row && row->purchase) {
        emit asked(u"till"_s, slipCode(*row->purchase));
    }
}

// What was undone, and done again, is a chain of reversals: the last of them is taken back.
void TransactionsPage::undo()
{
    const OperationRow *row = current();
    if (!row) {
        return;
    }
    m_message->clear();
    m_isRedoing = row->isUndone != (row->kind == OperationKind::Undo);
    const QString what = journalWhat(*row, m_shop);
    OperationId target = row->operation;
    const bool isKnown = attempt(this, [&] {
        const Operations operations(m_shop.store().connection());
        while (const auto reversal = operations.reversalOf(target)) {
            target = *reversal;
        }
    });
    if (isKnown) {
        m_orders->undo(target, what);
    }
}

void TransactionsPage::toTill()
{
    if (const OperationRow *row = current(); row && row->member) {
        emit asked(u"till"_s, MemberRef::of(row->member->id).toText());
    }
}

void TransactionsPage::reprint()
{
    if (const OperationRow *row = current()) {
        emit reprintAsked(row->operation);
    }
}

void TransactionsPage::clearFilters()
{
    m_filter->clear();
    m_view->setFocus(Qt::OtherFocusReason);
}

void TransactionsPage::exportLedger()
{
    m_message->clear();
    m_export->ask(m_filter->question());
}

void TransactionsPage::showToday()
{
    m_filter->show(JournalFilter::Span::Today);
}

void TransactionsPage::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&TransactionsPage::reprintAsked)) {
        tellActs();
    }
}

void TransactionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_orders->isWaiting()) {
        m_orders->giveUp();
        return;
    }
    Page::keyPressEvent(event);
}

// Side by side where there is room, one above the other where text is large.
void TransactionsPage::measure()
{
    const int widths[] = {m_filter->hasDates() ? 132 : 62, 170, 92, 72, 92, 84, 54, 76};
    for (int column = 0; column < OperationTable::ColumnCount; ++column) {
        m_view->setColumnWidth(column, scaled(widths[column]));
    }
    m_view->verticalHeader()->setMinimumSectionSize(JournalDelegate::rowHeight());
    m_view->verticalHeader()->setDefaultSectionSize(JournalDelegate::rowHeight());
    const bool isWide = width() >= scaled(920);
    m_split->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_split->widget(0)->setMinimumSize(scaled(240), scaled(160));
    m_split->widget(1)->setMinimumSize(scaled(isWide ? 300 : 240), scaled(isWide ? 160 : 240));
}

void TransactionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    measure();
}

void TransactionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void TransactionsPage::retranslate()
{
    m_refund->setText(tr("Refund"));
    m_toTill->setText(tr("Serve this member"));
    m_reprint->setText(tr("Print the slip again"));
    m_showToday->setText(tr("Show today"));
    m_exportLedger->setText(tr("Export the ledger"));
    m_view->setAccessibleName(tr("Transactions"));
    m_noMatch->setText(tr("Nothing fits"), tr("No transaction meets all that is asked above."));
    m_filter->retranslate();
    m_table->setWording(journalWording(m_shop, m_filter->hasDates()));
    m_sums->setText(totalsText());
    tell();
}

} // namespace regulars
