#include "ui/programme/listandformpage.h"

#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/programme/draftbanner.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

ListAndFormPage::ListAndFormPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
    , m_listSide(new QWidget)
    , m_listRows(new QVBoxLayout(m_listSide))
    , m_middle(new QStackedWidget)
    , m_beside(new QHBoxLayout)
    , m_area(new QScrollArea)
{
    m_listRows->setContentsMargins(0, 0, 0, 0);
    m_listRows->setSpacing(8);
    auto *inner = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, inner);
    m_columns->setContentsMargins(0, 0, 4, 0);
    m_columns->setSpacing(16);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inner);
    m_beside->setSpacing(16);
    makeStarts();
}

QWidget *ListAndFormPage::buttonRow(const QList<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : buttons) {
        flow->addWidget(button);
    }
    return row;
}

void ListAndFormPage::makeStarts()
{
    m_startsCard = new Card;
    m_starts = new WordedList;
    m_take = new QPushButton;
    m_take->setProperty("kind", u"primary"_s);
    m_leave = new QPushButton;
    m_startsCard->content()->addWidget(buttonRow({m_take, m_leave}));
    m_startsCard->content()->addWidget(m_starts, 1);
    connect(m_take, &QPushButton::clicked, this, [this] { addStart(m_starts->chosen()); });
    connect(m_starts, &QListView::activated, this, [this] { addStart(m_starts->chosen()); });
    connect(m_leave, &QPushButton::clicked, this, &ListAndFormPage::backToList);
}

void ListAndFormPage::addMoveRow(Label *count, const QList<QAction *> &moves)
{
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(count, 1);
    for (QAction *move : moves) {
        auto *button = new QToolButton;
        button->setDefaultAction(move);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        below->addWidget(button);
        m_moveButtons += button;
    }
    m_listRows->addLayout(below);
}

void ListAndFormPage::setForm(QWidget *form)
{
    m_middle->addWidget(form);
    m_middle->addWidget(m_startsCard);
}

void ListAndFormPage::layOut(QAbstractItemView *list, const Frame &frame,
                             const QList<QWidget *> &tabs)
{
    m_list = list;
    m_frame = frame;
    m_tabs = tabs;
    if (frame.isInColumns) {
        m_columns->setDirection(QBoxLayout::LeftToRight);
    }
    m_beside->addWidget(m_listSide, frame.listShare);
    m_beside->addWidget(m_area, frame.formShare);
    body()->addLayout(m_beside, 1);
    tabThroughList();
}

// Its place among the others, wherever it lies: between the banner and the form.
void ListAndFormPage::tabThroughList()
{
    if (m_tabs.isEmpty()) {
        return;
    }
    QWidget *before = banner()->reviewButton();
    for (QWidget *widget : m_tabs + m_moveButtons) {
        setTabOrder(before, widget);
        before = widget;
    }
}

bool ListAndFormPage::isListBeside() const
{
    return m_beside->indexOf(m_listSide) >= 0;
}

void ListAndFormPage::scrollToTop()
{
    if (isListBeside()) {
        m_area->verticalScrollBar()->setValue(0);
    }
}

void ListAndFormPage::measure()
{
    if (!m_list) {
        return; // still being made
    }
    const bool isWide = width() >= scaled(m_frame.wideFrom);
    if (isWide && !isListBeside()) {
        m_columns->removeWidget(m_listSide);
        m_beside->insertWidget(0, m_listSide, m_frame.listShare);
        tabThroughList();
    } else if (!isWide && isListBeside()) {
        m_beside->removeWidget(m_listSide);
        m_columns->insertWidget(0, m_listSide);
        tabThroughList();
    }
    if (m_frame.isInColumns) {
        m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    const int room = std::max(scaled(240), m_area->viewport()->height());
    m_list->setMinimumHeight(isWide ? scaled(160) : std::min(scaled(m_frame.highestList), room));
    m_starts->setMinimumHeight(std::min(scaled(520), std::max(scaled(220), room - scaled(140))));
}

void ListAndFormPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void ListAndFormPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void ListAndFormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChoosingStart()) {
        backToList();
        return;
    }
    ProgrammePage::keyPressEvent(event);
}

bool ListAndFormPage::isChoosingStart() const
{
    return m_middle->currentWidget() == m_startsCard;
}

void ListAndFormPage::backToList()
{
    leaveStarts();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ListAndFormPage::bringStarts()
{
    m_middle->show();
    m_middle->setCurrentWidget(m_startsCard);
    m_starts->setFocus(Qt::OtherFocusReason);
    // Once it has its place.
    QTimer::singleShot(0, this, [this] {
        m_area->verticalScrollBar()->setValue(m_startsCard->mapTo(m_area->widget(), QPoint()).y());
    });
}

void ListAndFormPage::nameStarts(const QString &heading, const QString &list, const QString &take,
                                 const QString &leave)
{
    m_startsCard->setHeading(heading);
    m_starts->setAccessibleName(list);
    m_take->setText(take);
    m_leave->setText(leave);
}

} // namespace regulars
