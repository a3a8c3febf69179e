#include "ui/language.h"
#include "ui/languages.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/skeleton.h"
#include "ui/reporting/closingbar.h"
#include "ui/reporting/monthdelegate.h"
#include "ui/reporting/monthmodel.h"
#include "ui/reporting/printedmodel.h"
#include "ui/reporting/reportpage.h"
#include "ui/reporting/reportpreview.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array percents{50, 75, 100, 150, 200, 300};

QToolButton *smallButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

void ReportPage::layOut()
{
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(24, 16, 24, 16);
    m_columns->setSpacing(16);
    m_side = makeMonths();
    m_columns->addWidget(m_side);
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeTools());
    column->addWidget(m_message);
    column->addWidget(m_closing);
    m_stack = new QStackedWidget;
    m_sheet = makePages();
    m_wait = makeCounting();
    m_stopped = new EmptyState(u"report"_s);
    m_stopped->setAction(m_again);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_wait, m_sheet, m_stopped}) {
        m_stack->addWidget(widget);
    }
    column->addWidget(m_stack, 1);
    m_columns->addWidget(main, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    measure();
}

QWidget *ReportPage::makeMonths()
{
    auto *side = new QWidget;
    m_sideColumn = new QBoxLayout(QBoxLayout::TopToBottom, side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(8);
    m_kindsName = new Label(TextRole::Strong);
    m_kinds = new QComboBox;
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const PaperKind kind : {PaperKind::Monthly, PaperKind::CheckUp, PaperKind::Liability,
                                 PaperKind::Stock, PaperKind::Day, PaperKind::Week}) {
        m_kinds->addItem(PrintedModel::nameOf(kind), static_cast<int>(kind));
    }
    m_kinds->addItem(QString(), -1);
    m_kindsName->setBuddy(m_kinds);
    m_monthsName = new Label(TextRole::Strong);
    const auto listOf = [](QAbstractItemModel *model) {
        auto *list = new QListView;
        list->setModel(model);
        list->setItemDelegate(new MonthDelegate(list));
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setUniformItemSizes(true);
        return list;
    };
    const auto boxOf = [](QAbstractItemModel *model) {
        auto *box = new QComboBox;
        box->setModel(model);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        return box;
    };
    m_monthList = listOf(m_months);
    m_monthBox = boxOf(m_months);
    m_printedList = listOf(m_printed);
    m_printedBox = boxOf(m_printed);
    m_sideColumn->addWidget(m_kindsName);
    m_sideColumn->addWidget(m_kinds);
    m_sideColumn->addSpacing(4);
    m_sideColumn->addWidget(m_monthsName);
    m_sideColumn->addWidget(m_monthList, 1);
    m_sideColumn->addWidget(m_monthBox, 1);
    m_sideColumn->addWidget(m_printedList, 1);
    m_sideColumn->addWidget(m_printedBox, 1);
    m_dayEdit = new QDateEdit(m_shop.today().plusDays(-1).date());
    m_dayEdit->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_dayEdit->setCalendarPopup(true);
    m_dayEdit->setKeyboardTracking(false);
    m_dayEdit->setMaximumDate(m_shop.today().date());
    m_sideColumn->addWidget(m_dayEdit, 1, Qt::AlignTop);
    return side;
}

QWidget *ReportPage::makeTools()
{
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_name = new Label(TextRole::Title);
    m_state = new Label;
    m_state->setWordWrap(true);
    m_languageName = new Label(TextRole::Body, Tone::Muted);
    m_languages = new QComboBox;
    for (const QString &code : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s, u"zh_CN+en"_s, u"zh_TW+en"_s}) {
        QStringList names;
        for (const QString &one : code.split(u'+')) {
            names += Languages::nameOf(one);
        }
        m_languages->addItem(names.join(u" + "_s), code);
    }
    const QString kept = m_shop.settings().value(u"reports/language"_s).toString();
    setLanguage(Language::isSpoken(kept) ? kept : m_shop.settings().language());
    m_languageName->setBuddy(m_languages);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_saveButton = new ActionButton(m_save, acts);
    auto *printButton = new ActionButton(m_print, acts);
    auto *finalButton = new ActionButton(m_final, acts);
    flow->addWidget(printButton);
    flow->addWidget(m_saveButton);
    flow->addWidget(finalButton);
    auto *language = new QWidget;
    auto *row = new QHBoxLayout(language);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_languageName);
    row->addWidget(m_languages);
    auto *head = new QWidget;
    auto *headFlow = new FlowLayout(head, 24);
    headFlow->setContentsMargins(0, 0, 0, 0);
    headFlow->addWidget(m_name);
    headFlow->addWidget(language);
    column->addWidget(head);
    column->addWidget(m_state);
    column->addWidget(acts);
    setTabOrder(m_languages, printButton);
    setTabOrder(printButton, m_saveButton);
    setTabOrder(m_saveButton, finalButton);
    return tools;
}

QWidget *ReportPage::makePages()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_preview = new ReportPreview;
    column->addWidget(m_preview, 1);
    column->addWidget(makePager());
    return sheet;
}

QWidget *ReportPage::makePager()
{
    auto *pager = new QWidget;
    auto *row = new QHBoxLayout(pager);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_place = new Label(TextRole::Body, Tone::Muted);
    m_percent = new QToolButton;
    m_percent->setFocusPolicy(Qt::StrongFocus);
    m_percent->setIcon(themeIcon(u"chevron-down"_s, Tone::Muted));
    m_percent->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_percent, &QToolButton::clicked, this,
            [this] { m_zooms->popup(m_percent->mapToGlobal(QPoint(0, m_percent->height()))); });
    makeMenus();
    row->addWidget(smallButton(m_before));
    row->addWidget(m_place);
    row->addWidget(smallButton(m_after));
    row->addStretch(1);
    row->addWidget(smallButton(m_smaller));
    row->addWidget(m_percent);
    row->addWidget(smallButton(m_larger));
    return pager;
}

void ReportPage::makeMenus()
{
    m_files = new QMenu(this);
    m_files->addActions({m_pdf, m_xlsx, m_json});
    m_zooms = new QMenu(this);
    m_zooms->addActions({m_fitWidth, m_wholePage});
    m_zooms->addSeparator();
    for (const int percent : percents) {
        QAction *choice = m_zooms->addAction(u"%1 %"_s.arg(percent));
        connect(choice, &QAction::triggered, this,
                [this, percent] { m_preview->setPercent(percent); });
    }
}

QWidget *ReportPage::makeCounting()
{
    auto *wait = new QWidget;
    auto *column = new QVBoxLayout(wait);
    column->setContentsMargins(0, 0, 0, 0);
    m_counted = new Label(TextRole::Body, Tone::Muted);
    column->addWidget(m_counted);
    column->addWidget(new Skeleton(8));
    column->addWidget(new ActionButton(m_cancel, wait), 0, Qt::AlignLeft);
    column->addStretch(1);
    return wait;
}

// Months beside the pages where there is room; where text is large one line above them, so that
// the pages keep the window.
void ReportPage::measure()
{
    const bool isWide = width() >= scaled(860);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideColumn->setDirection(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_monthList->setVisible(isWide && !m_isPrinted && !isByDay());
    m_monthBox->setVisible(!isWide && !m_isPrinted && !isByDay());
    m_dayEdit->setVisible(isByDay());
    m_dayEdit->setMinimumWidth(m_dayEdit->fontMetrics().horizontalAdvance(u"2026-12-28"_s) +
                               scaled(56));
    m_printedList->setVisible(isWide && m_isPrinted);
    m_printedBox->setVisible(!isWide && m_isPrinted);
    QWidget *const wide = m_isPrinted ? m_printedList : m_monthList;
    QWidget *const narrow = m_isPrinted ? m_printedBox : m_monthBox;
    m_monthsName->setBuddy(isByDay() ? m_dayEdit : isWide ? wide : narrow);
    m_kindsName->setVisible(isWide);
    m_monthsName->setVisible(isWide);
    m_kinds->setMinimumContentsLength(isWide ? 0 : 14);
    m_name->setVisible(isWide); // the box says it
    m_side->setMinimumWidth(isWide ? scaled(232) : 0);
    m_side->setMaximumWidth(isWide ? scaled(232) : QWIDGETSIZE_MAX);
    m_monthList->setMinimumHeight(scaled(120));
    m_printedList->setMinimumHeight(scaled(120));
    m_preview->setMinimumSize(scaled(240), scaled(300));
    m_monthList->doItemsLayout();
    m_printedList->doItemsLayout();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    measure();
}

void ReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

} // namespace regulars
