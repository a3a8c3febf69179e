#include "ui/duelists/comingup.h"

#include "ui/members/askbar.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/fittedcolumns.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/rowview.h"
#include "ui/shop.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array kinds{DueKind::Expiring, DueKind::Rising, DueKind::Falling, DueKind::Birthday};

// Days, or percents of what is missing.
std::vector<int> lengthsOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Expiring:
        return {7, 30, 60, 90};
    case DueKind::Rising:
        return {5, 10, 20, 30};
    case DueKind::Falling:
        return {7, 30, 90};
    case DueKind::Birthday:
        return {1, 7, 31};
    }
    return {};
}

} // namespace

ComingUpPage::ComingUpPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_table(new DueTable(
          DueWords(shop),
          [this](const DueQuestion &question, const std::optional<DuePlace> &place,
                 DueTable::Deliver deliver) { askRows(question, place, std::move(deliver)); },
          this))
    , m_chosen{1, 1, 1, 1}
{
    makeCommands();
    layOut();
    listen();
    measure();
    ComingUpPage::retranslate();
}

void ComingUpPage::makeCommands()
{
    m_print = addCommand(u"printer"_s, QKeySequence::Print);
    m_export = addCommand(u"export"_s, Qt::CTRL | Qt::Key_E);
    m_refresh = addCommand(u"refresh"_s, Qt::Key_F5);
    connect(m_print, &QAction::triggered, this, &ComingUpPage::print);
    connect(m_export, &QAction::triggered, this, &ComingUpPage::askExport);
    connect(m_refresh, &QAction::triggered, this, &ComingUpPage::refresh);
}

void ComingUpPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_tabs->addTab(QString());
    }
    column->addWidget(m_tabs);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    m_withinName = new Label(TextRole::Body, Tone::Muted);
    m_within = new QComboBox;
    m_withinName->setBuddy(m_within);
    auto *choice = new QWidget;
    auto *pair = new QHBoxLayout(choice);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_withinName);
    pair->addWidget(m_within);
    flow->addWidget(choice);
    flow->addWidget(new ActionButton(m_print));
    flow->addWidget(new ActionButton(m_export));
    flow->addWidget(new ActionButton(m_refresh));
    column->addWidget(tools);
    m_message = new InlineMessage;
    m_ask = new AskBar;
    column->addWidget(m_message);
    column->addWidget(m_ask);
    m_counted = new Label(TextRole::Body, Tone::Muted);
    m_counted->setWordWrap(true);
    column->addWidget(m_counted);
    m_view = new QTableView;
    m_view->setModel(m_table);
    showAsRows(*m_view);
    m_columns = new FittedColumns(m_view, 24, [this](int section) {
        const auto columns = DueWords::columnsOf(m_table->question().kind);
        return columns.at(static_cast<std::size_t>(section)) == DueWords::Column::Member;
    });
    m_nobody = new EmptyState(u"success"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nobody);
    column->addWidget(m_stack, 1);
}

void ComingUpPage::listen()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_ask->leave();
        m_message->clear();
        fillWithin();
        refresh();
    });
    connect(m_within, &QComboBox::activated, this, [this](int chosen) {
        m_chosen[static_cast<std::size_t>(m_tabs->currentIndex())] = chosen;
        refresh();
    });
    connect(m_view, &QAbstractItemView::activated, this, &ComingUpPage::openRow);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ComingUpPage::tell);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &ComingUpPage::tell);
    connect(&m_shop.changes(), &Changes::operatorChanged, this, [this] {
        m_table->forget();
        m_message->clear();
        m_ask->leave();
        m_export->setVisible(m_shop.may(Act::ExportMembers));
        m_export->setEnabled(m_export->isVisible());
    });
    const auto outdated = [this] {
        if (isVisible() && m_shop.may(Act::Browse)) {
            refresh();
        }
    };
    connect(&m_shop.changes(), &Changes::membersReplaced, this, outdated);
    connect(&m_shop.changes(), &Changes::programmeChanged, this, outdated);
}

void ComingUpPage::measure()
{
    m_view->verticalHeader()->setMinimumSectionSize(scaled(40));
    m_view->verticalHeader()->setDefaultSectionSize(scaled(40));
    m_view->horizontalHeader()->setMinimumSectionSize(scaled(80));
}

void ComingUpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        m_columns->refit();
        tell();
    }
}

void ComingUpPage::fillWithin()
{
    const int at = m_tabs->currentIndex();
    const DueKind kind = kinds.at(static_cast<std::size_t>(at));
    const bool isShare = kind == DueKind::Rising;
    m_withinName->setText(isShare ? tr("Lacking") : tr("Within"));
    m_within->setAccessibleName(m_withinName->text());
    m_within->clear();
    for (const int length : lengthsOf(kind)) {
        if (isShare) {
            m_within->addItem(tr("at most %1 %").arg(length), length);
        } else {
            m_within->addItem(length == 1 ? tr("today") : tr("%n days", nullptr, length), length);
        }
    }
    m_within->setCurrentIndex(m_chosen[static_cast<std::size_t>(at)]);
}

DueQuestion ComingUpPage::question() const
{
    DueQuestion question;
    question.kind = kinds.at(static_cast<std::size_t>(m_tabs->currentIndex()));
    const int length = m_within->currentData().toInt();
    if (question.kind == DueKind::Rising) {
        question.missing = Ratio(length, 100);
    } else {
        question.days = length;
    }
    return question;
}

void ComingUpPage::show(DueKind kind)
{
    m_tabs->setCurrentIndex(static_cast<int>(kind));
}

void ComingUpPage::open(const QString &subject)
{
    if (subject == u"birthdays"_s) {
        show(DueKind::Birthday);
    } else if (subject == u"expiring"_s) {
        show(DueKind::Expiring);
    }
}

bool ComingUpPage::isEmpty() const
{
    return m_stack->currentWidget() == m_nobody;
}

QString ComingUpPage::counted() const
{
    return m_counted->text();
}

void ComingUpPage::retranslate()
{
    m_print->setText(tr("Print"));
    m_export->setText(tr("Export…"));
    m_export->setVisible(m_shop.may(Act::ExportMembers));
    m_export->setEnabled(m_export->isVisible());
    m_refresh->setText(tr("Read anew"));
    m_tabs->setAccessibleName(tr("Lists"));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), DueWords::nameOf(kinds[i]));
    }
    fillWithin();
    m_view->setAccessibleName(tr("Members on the list"));
    m_message->clear();
    m_table->retranslate();
    tell();
}

} // namespace regulars
