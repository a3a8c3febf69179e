#include "ui/members/memberspage.h"

#include "services/memberlist.h"
#include "ui/figures.h"
#include "ui/members/askbar.h"
#include "ui/members/bulkbar.h"
#include "ui/members/chipbar.h"
#include "ui/members/filterpanel.h"
#include "ui/members/membertableview.h"
#include "ui/members/memberwords.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int typingPauseMs = 60;

} // namespace

MembersPage::MembersPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_table(new MemberTable(
          [this](const MemberTable::Question &question, MemberTable::Deliver deliver) {
              askRows(question, std::move(deliver));
          },
          this))
{
    makeCommands();
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_chips = new ChipBar(shop, m_clear);
    m_counted = new Label(TextRole::Body, Tone::Muted);
    m_panel = new FilterPanel(shop);
    m_message = new InlineMessage;
    m_ask = new AskBar;
    m_bulk = new BulkBar;
    m_panel->hide();
    m_bulk->hide();

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(makeTools());
    column->addWidget(m_panel);
    column->addWidget(m_chips);
    column->addWidget(m_message);
    column->addWidget(m_ask);
    column->addWidget(m_bulk);
    column->addWidget(m_counted);
    column->addWidget(makeRows(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    listen();
    followRole();
    MembersPage::retranslate();
}

QString MembersPage::id() const
{
    return u"members"_s;
}

QString MembersPage::title() const
{
    return tr("Members");
}

QString MembersPage::iconName() const
{
    return u"members"_s;
}

QAction *MembersPage::command(const QString &iconName, const QKeySequence &key,
                              void (MembersPage::*act)())
{
    QAction *action = addCommand(iconName, key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MembersPage::makeCommands()
{
    m_new = command(u"user-plus"_s, Qt::CTRL | Qt::Key_N, &MembersPage::newMember);
    m_find = command(u"search"_s, Qt::Key_Slash, &MembersPage::find);
    m_find->setShortcuts({QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_F)});
    m_filters = command(u"filter"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F, &MembersPage::toggleFilters);
    m_filters->setCheckable(true);
    m_clear =
        command(u"close"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, &MembersPage::clearFilters);
    m_toTill = command(u"till"_s, Qt::Key_F4, &MembersPage::toTill);
    m_saveView = command(u"save"_s, Qt::CTRL | Qt::Key_S, &MembersPage::saveView);
    m_import = addCommand(u"import"_s, Qt::CTRL | Qt::Key_I);
    connect(m_import, &QAction::triggered, this, [this] { emit asked(u"import"_s, {}); });
    m_export = command(u"export"_s, Qt::CTRL | Qt::Key_E, &MembersPage::exportAll);
    m_printCards = command(u"qr"_s, Qt::CTRL | Qt::Key_P, &MembersPage::printCards);
    m_undo = command(u"undo"_s, Qt::Key_F8, &MembersPage::undo);
    m_undo->setEnabled(false);
    m_views = new QAction(themeIcon(u"star"_s), {}, this);
    m_columns = new QAction(themeIcon(u"columns"_s), {}, this);
}

QToolButton *MembersPage::toolFor(QAction *action, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    if (menu) {
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    return button;
}

QLayout *MembersPage::makeTools()
{
    m_viewMenu = new QMenu(this);
    m_columnMenu = new QMenu(this);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &MembersPage::fillViews);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        m_columnMenu->clear();
        m_view->fillColumnMenu(m_columnMenu);
    });
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(toolFor(m_filters));
    flow->addWidget(toolFor(m_views, m_viewMenu));
    flow->addWidget(toolFor(m_columns, m_columnMenu));
    flow->addWidget(toolFor(m_import));
    flow->addWidget(toolFor(m_export));
    auto *enrol = new QPushButton(themeIcon(u"user-plus"_s, Tone::OnPrimary), {});
    enrol->setProperty("kind", u"primary"_s);
    connect(enrol, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::changed, enrol, [this, enrol] { enrol->setText(m_new->text()); });
    flow->addWidget(enrol);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(tools);
    return column;
}

QWidget *MembersPage::makeRows()
{
    m_view = new MemberTableView(m_shop, m_table);
    m_nobody = new EmptyState(u"members"_s);
    m_nobody->setAction(m_new);
    m_noMatch = new EmptyState(u"filter"_s);
    m_noMatch->setAction(m_clear);
    m_searchFirst = new EmptyState(u"search"_s);
    m_stack = new QStackedWidget;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_view, m_nobody, m_noMatch, m_searchFirst}) {
        m_stack->addWidget(widget);
    }
    return m_stack;
}

void MembersPage::listen()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_stack->currentWidget() == m_view && m_table->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            m_view->selectRow(0);
        }
    });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        MemberFilter filter = m_filter;
        filter.text = m_search->text();
        show(filter);
    });
    connect(m_panel, &FilterPanel::changed, this, [this] {
        MemberFilter filter = m_panel->filter();
        filter.text = m_filter.text;
        show(filter);
    });
    connect(m_chips, &ChipBar::removed, this,
            [this](FilterPart part) { show(without(m_filter, part)); });
    connect(m_chips, &ChipBar::pressed, this, [this](FilterPart part) {
        if (part == FilterPart::Text) {
            find();
            return;
        }
        m_filters->setChecked(true);
        m_panel->setVisible(true);
        m_panel->focusOn(part);
    });
    connect(m_view, &MemberTableView::opened, this,
            [this](MemberId member) { emit asked(u"member"_s, QString::number(member.value())); });
    connect(m_view, &MemberTableView::chosenChanged, this, [this] {
        m_all.clear();
        tell();
    });
    connect(m_bulk, &BulkBar::tagWanted, this, &MembersPage::tagChosen);
    connect(m_bulk, &BulkBar::allWanted, this, &MembersPage::chooseAll);
    connect(m_bulk, &BulkBar::cardsWanted, this, &MembersPage::printCards);
    connect(m_bulk, &BulkBar::noneWanted, m_view, &QAbstractItemView::clearSelection);
    connect(m_table, &QAbstractItemModel::modelReset, this, &MembersPage::chooseKept);
    const auto grewStale = [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    };
    Changes &changes = m_shop.changes();
    connect(&changes, &Changes::memberChanged, this, grewStale);
    connect(&changes, &Changes::ledgerChanged, this, [this] { m_isStale = true; });
    connect(&changes, &Changes::membersReplaced, this, grewStale);
    connect(&changes, &Changes::programmeChanged, this, grewStale);
    connect(&changes, &Changes::operatorChanged, this, [this] {
        forgetTurns();
        m_ask->leave();
        m_message->clear();
        show(MemberFilter());
        followRole();
    });
}

void MembersPage::forgetTurns()
{
    m_turns.clear();
    m_removed.reset();
    m_undo->setEnabled(false);
}

void MembersPage::onShown()
{
    if (m_isStale) {
        refresh();
    }
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

bool MembersPage::scanned(const QString &code)
{
    open(code);
    return true;
}

void MembersPage::open(const QString &subject)
{
    MemberFilter filter;
    filter.text = subject;
    show(filter);
}

void MembersPage::show(const MemberFilter &filter)
{
    m_typing.stop();
    const bool isSame = m_filter == filter;
    m_filter = filter;
    if (m_search->text().trimmed() != filter.text.trimmed()) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_panel->setFilter(filter);
    m_chips->tell(filter);
    refresh();
    if (!isSame) {
        m_kept.reset();
    }
}

void MembersPage::refresh()
{
    m_isStale = false;
    if (!m_kept) {
        m_kept = Kept{m_all.empty() ? m_view->chosen() : m_all, m_view->current(),
                      m_view->verticalScrollBar()->value()};
    }
    m_all.clear();
    m_table->show(m_filter, m_view->keptSorting());
    count();
    readTags();
}

// The rows are new, the people the same. Those who are no longer in the list aren't chosen either;
// where not all of it has come yet, they may be further down.
void MembersPage::chooseKept()
{
    if (const auto kept = std::exchange(m_kept, std::nullopt)) {
        const QSignalBlocker quiet(m_view);
        const std::set<MemberId> chosen(kept->chosen.begin(), kept->chosen.end());
        QItemSelection rows;
        size_t found = 0;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const MemberId member = m_table->rowAt(row)->id;
            if (chosen.contains(member)) {
                rows.select(m_table->index(row, 0),
                            m_table->index(row, m_table->columnCount() - 1));
                ++found;
            }
            if (member == kept->current) {
                m_view->selectionModel()->setCurrentIndex(m_table->index(row, 0),
                                                          QItemSelectionModel::NoUpdate);
            }
        }
        m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (found < chosen.size() && !m_table->isComplete()) {
            m_all = kept->chosen;
        }
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(kept->top);
    }
    tell();
}

EmptyState *MembersPage::emptyState() const
{
    return qobject_cast<EmptyState *>(m_stack->currentWidget());
}

void MembersPage::tell()
{
    const bool maySee = m_shop.may(Act::Browse) || !m_filter.text.trimmed().isEmpty();
    const int criteria = static_cast<int>(partsOf(m_filter).size());
    QWidget *const current = !maySee                   ? static_cast<QWidget *>(m_searchFirst)
                             : m_table->rowCount() > 0 ? m_view
                             : m_table->isAsking()     ? m_stack->currentWidget()
                             : criteria > 0            ? static_cast<QWidget *>(m_noMatch)
                                                       : m_nobody;
    m_stack->setCurrentWidget(current);
    m_clear->setText(tr("Clear %n filter(s)", nullptr, criteria));
    m_clear->setVisible(criteria > 0);
    m_counted->setVisible(m_count && maySee && current == m_view);
    if (m_count) {
        m_counted->setText(
            m_count->isExact
                ? tr("%Ln member(s)", nullptr, static_cast<int>(m_count->count))
                : tr("More than %Ln members", nullptr, static_cast<int>(m_count->count)));
    }
    if (m_shop.may(Act::Browse)) {
        m_search->setPlaceholderText(tr("Search: phone, card, name, pinyin  ( / )"));
        m_noMatch->setText(tr("Nobody fits"), tr("No member meets all that is asked above."));
    } else {
        m_search->setPlaceholderText(tr("Whole phone or card number  ( / )"));
        m_noMatch->setText(tr("No member with exactly this number"),
                           tr("Check the number. At the till the last four digits, a name or "
                              "pinyin find a member, too."));
    }
    const size_t chosen = m_all.empty() ? m_view->chosen().size() : m_all.size();
    const bool mayTagMany = m_shop.may(Act::Browse);
    m_bulk->setVisible(mayTagMany && chosen > 1 && current == m_view);
    const bool isMore = m_all.empty() && m_count && m_count->count > qint64(chosen);
    m_bulk->tell(static_cast<qint64>(chosen),
                 isMore ? std::optional(m_count->count) : std::nullopt);
    m_toTill->setEnabled(current == m_view);
    m_printCards->setEnabled(current == m_view);
}

void MembersPage::followRole()
{
    const bool mayBrowse = m_shop.may(Act::Browse);
    for (QAction *action : {m_filters, m_views, m_saveView}) {
        action->setVisible(mayBrowse);
    }
    m_import->setVisible(m_shop.may(Act::ImportMembers));
    m_export->setVisible(m_shop.may(Act::ExportMembers));
    if (!mayBrowse) {
        m_filters->setChecked(false);
        m_panel->hide();
    }
    tell();
}

void MembersPage::retranslate()
{
    m_new->setText(tr("New member"));
    m_find->setText(tr("Search members"));
    m_filters->setText(tr("Filter"));
    m_toTill->setText(tr("Serve at the till"));
    m_views->setText(tr("Views"));
    m_saveView->setText(tr("Save this view"));
    m_columns->setText(tr("Columns"));
    m_import->setText(tr("Import"));
    m_export->setText(tr("Export"));
    m_printCards->setText(tr("Print cards"));
    m_undo->setText(tr("Undo"));
    m_search->setAccessibleName(tr("Search members"));
    m_view->setAccessibleName(tr("Members"));
    m_nobody->setText(tr("No members yet"),
                      tr("The first one is enrolled with a phone number alone."));
    m_searchFirst->setText(tr("Whom are you looking for?"),
                           tr("Type a whole phone or card number, or scan a card. The list of all "
                              "members is for managers and the owner."));
    m_table->setWording(memberWording(m_shop));
    m_chips->tell(m_filter);
    tell();
}

} // namespace regulars
