#include "ui/programme/goodspage.h"

#include "ui/parts/card.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/categorytree.h"
#include "ui/programme/deedspanel.h"
#include "ui/programme/goodsimport.h"
#include "ui/programme/goodstable.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wideFrom = 1000; // at 100 %
constexpr int treeWidth = 228;
constexpr int formWidth = 300;

QScrollArea *scrolling(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    return area;
}

} // namespace

GoodsPage::GoodsPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
{
    makeCommands();
    layOut();
    listen();
    GoodsPage::retranslate();
}

void GoodsPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                void (GoodsPage::*act)()) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_add = command(u"plus"_s, Qt::CTRL | Qt::Key_N, &GoodsPage::add);
    m_addCategory = command(u"folder"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, &GoodsPage::addCategory);
    m_remove = command(u"trash"_s, Qt::CTRL | Qt::Key_Delete, &GoodsPage::remove);
    m_move = command(u"arrow-right"_s, Qt::CTRL | Qt::Key_M, &GoodsPage::askMove);
    m_bring = command(u"import"_s, Qt::CTRL | Qt::Key_I, &GoodsPage::askImport);
    m_export = command(u"export"_s, Qt::CTRL | Qt::Key_E, &GoodsPage::askExport);
    m_find = addCommand(u"search"_s, QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, [this] {
        showView(View::Goods);
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_removeToo = new QAction(this);
    connect(m_removeToo, &QAction::triggered, this, &GoodsPage::removeToo);
}

QAction *GoodsPage::command(Command command) const
{
    switch (command) {
    case Command::Add:
        return m_add;
    case Command::AddCategory:
        return m_addCategory;
    case Command::Remove:
        return m_remove;
    case Command::Move:
        return m_move;
    case Command::Import:
        return m_bring;
    case Command::Export:
        return m_export;
    case Command::RemoveToo:
        break;
    }
    return m_removeToo;
}

QWidget *GoodsPage::buttonRow(const QList<QAction *> &actions)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 2); // the buttons have air of their own
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
    }
    return row;
}

// Goods or deeds: one of both is shown.
QWidget *GoodsPage::makeSwitch()
{
    m_switch = new QWidget;
    auto *flow = new FlowLayout(m_switch, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_goodsChip = new FilterChip({});
    m_deedsChip = new FilterChip({});
    auto *group = new QButtonGroup(this);
    for (FilterChip *chip : {m_goodsChip, m_deedsChip}) {
        chip->setRemovable(false);
        group->addButton(chip);
        flow->addWidget(chip);
    }
    m_goodsChip->setChecked(true);
    connect(m_goodsChip, &QAbstractButton::clicked, this, [this] { showView(View::Goods); });
    connect(m_deedsChip, &QAbstractButton::clicked, this, [this] { showView(View::Deeds); });
    return m_switch;
}

QWidget *GoodsPage::makeTree()
{
    m_treeCard = new Card;
    m_tree = new CategoryTree;
    m_treeCard->content()->addWidget(m_tree, 1);
    m_treeCard->content()->addWidget(buttonRow({m_addCategory}));
    return m_treeCard;
}

QWidget *GoodsPage::makeTable()
{
    m_tableSide = new QWidget;
    auto *column = new QVBoxLayout(m_tableSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_model = new GoodsModel([this](int product, GoodsModel::Column cell,
                                    const QString &typed) { return take(product, cell, typed); },
                             this);
    m_table =
        new GoodsTable(m_model, [this] { return categoriesOf(session().programme(), language()); });
    m_count = new Label(TextRole::Caption, Tone::Muted);
    column->addWidget(m_search);
    column->addWidget(buttonRow({m_add, m_move, m_remove, m_bring, m_export}));
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    return m_tableSide;
}

QWidget *GoodsPage::makeGoods()
{
    m_goods = new QWidget;
    auto *row = new QHBoxLayout(m_goods);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_inner = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_inner);
    m_columns->setContentsMargins(0, 0, 4, 0);
    m_columns->setSpacing(16);
    m_form = new GoodsForm(shop(), session());
    m_formArea = scrolling(m_form);
    m_columns->addWidget(makeTree());
    m_columns->addWidget(makeTable(), 1);
    m_columns->addWidget(m_formArea);
    m_whole = scrolling(m_inner);
    row->addWidget(m_whole);
    return m_goods;
}

void GoodsPage::layOut()
{
    m_stack = new QStackedWidget;
    m_deeds = new DeedsPanel(shop(), session());
    m_import = new GoodsImport(shop(), session());
    body()->addWidget(makeSwitch());
    m_stack->addWidget(makeGoods());
    m_stack->addWidget(m_deeds);
    m_stack->addWidget(m_import);
    body()->addWidget(m_stack, 1);
}

void GoodsPage::listen()
{
    connect(m_tree, &CategoryTree::chosenChanged, this, &GoodsPage::chosenInTree);
    connect(m_table, &GoodsTable::chosenChanged, this, &GoodsPage::chosenInTable);
    connect(m_search, &QLineEdit::textChanged, this, [this] { showProducts(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            m_table->setFocus(Qt::TabFocusReason);
            m_table->choose(m_model->idAt(0));
        }
    });
    connect(m_deeds, &DeedsPanel::ruleAsked, this,
            [this](const QString &rule) { emit asked(u"rules"_s, rule); });
    connect(m_deeds, &DeedsPanel::faulted, this,
            [this](const DraftSession::Faults &faults) { isTaken(faults); });
    connect(m_import, &GoodsImport::ended, this, [this] { showView(View::Goods); });
    connect(&session(), &DraftSession::stepped, this, [this](const QStringList &places) {
        const QString place = places.value(0);
        const qsizetype index = place.section(u'/', 2, 2).toInt();
        const auto &products = session().programme().products;
        if (place.startsWith(u"/products/"_s) && index < static_cast<qsizetype>(products.size())) {
            m_table->choose(products.at(static_cast<size_t>(index)).id);
        }
    });
}

// Side by side where there is room: the form scrolls by itself. One below the other where text is
// large: all of it scrolls.
void GoodsPage::measure()
{
    const bool isWide = width() >= scaled(wideFrom);
    const bool isBeside = m_formArea->widget() != nullptr;
    if (isWide && !isBeside) {
        m_columns->removeWidget(m_form);
        m_formArea->setWidget(m_form);
        m_form->setVisible(true);
    } else if (!isWide && isBeside) {
        m_formArea->takeWidget();
        m_columns->addWidget(m_form);
        m_form->setVisible(true);
    }
    m_formArea->setVisible(isWide);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_treeCard->setMinimumWidth(isWide ? scaled(treeWidth) : 0);
    m_treeCard->setMaximumWidth(isWide ? scaled(treeWidth) : QWIDGETSIZE_MAX);
    m_formArea->setMinimumWidth(isWide ? scaled(formWidth) : 0);
    m_formArea->setMaximumWidth(scaled(formWidth));
    m_tree->setMinimumHeight(scaled(isWide ? 120 : 200));
    m_table->setMinimumHeight(scaled(isWide ? 160 : 300));
}

void GoodsPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void GoodsPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void GoodsPage::onShown()
{
    measure();
    refresh();
    if (view() == View::Goods) {
        m_search->setFocus(Qt::OtherFocusReason);
    }
}

GoodsPage::View GoodsPage::view() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_import ? View::Import : shown == m_deeds ? View::Deeds : View::Goods;
}

void GoodsPage::showView(View view)
{
    m_stack->setCurrentWidget(view == View::Import  ? static_cast<QWidget *>(m_import)
                              : view == View::Deeds ? static_cast<QWidget *>(m_deeds)
                                                    : m_goods);
    m_switch->setVisible(view != View::Import);
    (view == View::Deeds ? m_deedsChip : m_goodsChip)->setChecked(true);
    message()->clear();
    refresh();
}

void GoodsPage::open(const QString &subject)
{
    if (subject.isEmpty()) {
        return;
    }
    showView(View::Goods);
    m_search->clear();
    m_tree->choose(std::nullopt);
    m_table->choose(subject);
}

QString GoodsPage::countText() const
{
    return m_count->text();
}

void GoodsPage::retranslate()
{
    ProgrammePage::retranslate();
    m_addCategory->setText(tr("Add a category"));
    m_move->setText(tr("Move to…", "products to another category"));
    m_bring->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_find->setText(tr("Find a product"));
    m_removeToo->setText(tr("Remove there too"));
    m_goodsChip->setText(tr("Goods"));
    m_deedsChip->setText(tr("Actions"));
    m_treeCard->setHeading(tr("Categories"));
    m_tree->setAccessibleName(tr("Categories"));
    m_search->setPlaceholderText(tr("Find by code, name or category"));
    m_search->setAccessibleName(tr("Find a product"));
    m_table->setAccessibleName(tr("Products"));
    m_model->retranslate();
    m_form->retranslate();
    m_deeds->retranslate();
    m_import->retranslate();
    refresh();
}

} // namespace regulars
