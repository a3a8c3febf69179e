#include "ui/programme/rulespage.h"

#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/programme/draftbanner.h"
#include "ui/programme/rulecalendar.h"
#include "ui/programme/ruleform.h"
#include "ui/programme/trialpanel.h"
#include "ui/programme/wordedlist.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QWidget *buttonRow(const QList<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : buttons) {
        flow->addWidget(button);
    }
    return row;
}

QBoxLayout *column(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

} // namespace

RulesPage::RulesPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
{
    makeCommands();
    layOut();
    connect(m_form, &RuleForm::edited, this, &RulesPage::take);
    connect(m_list, &WordedList::chosenChanged, this, [this] {
        leaveStarts();
        showChosen();
        if (m_beside->indexOf(m_listSide) >= 0) {
            m_area->verticalScrollBar()->setValue(0);
        }
    });
    connect(&session, &DraftSession::stepped, this, [this](const QStringList &places) {
        const QString first = places.value(0);
        if (!first.startsWith(u"/rules/"_s)) {
            return;
        }
        const qsizetype index = first.section(u'/', 2, 2).toInt();
        const auto &rules = this->session().programme().rules;
        if (index < static_cast<qsizetype>(rules.size())) {
            m_list->choose(rules.at(static_cast<size_t>(index)).id);
        }
    });
    connect(&shop.changes(), &Changes::programmeChanged, this, [this] { m_firings.reset(); });
    RulesPage::retranslate();
}

void RulesPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                const std::function<void()> &act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_add = command(u"plus"_s, QKeySequence::New, [this] { showStarts(); });
    m_duplicate = command(u"copy"_s, Qt::CTRL | Qt::Key_D, [this] { duplicate(); });
    m_remove = command(u"trash"_s, Qt::CTRL | Qt::Key_Delete, [this] { remove(); });
    m_up = command(u"arrow-up"_s, Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    m_down = command(u"arrow-down"_s, Qt::ALT | Qt::Key_Down, [this] { move(1); });
    m_off = command(u"eye-off"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { switchOff(); });
    m_test = command(u"basket"_s, Qt::CTRL | Qt::Key_T, [this] {
        m_area->ensureWidgetVisible(m_trialCard);
        m_trial->startTyping();
    });
    m_find = command(u"search"_s, QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QWidget *RulesPage::makeList()
{
    m_listSide = new QWidget;
    QBoxLayout *rows = column(m_listSide);
    rows->setSpacing(8);
    m_filter = new QComboBox;
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_list = new WordedList;
    m_count = new Label(TextRole::Caption, Tone::Muted);
    m_none = new EmptyState(u"search"_s);
    m_addButton = new ActionButton(m_add);
    rows->addWidget(m_addButton, 0, Qt::AlignLeft);
    rows->addWidget(m_search);
    rows->addWidget(m_filter);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_none, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_count, 1);
    for (QAction *action : {m_up, m_down}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        below->addWidget(button);
        m_moveButtons += button;
    }
    rows->addLayout(below);
    connect(m_filter, &QComboBox::activated, this, [this] { showList(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { showList(); });
    return m_listSide;
}

QWidget *RulesPage::makeMiddle()
{
    m_ruleCard = new Card;
    m_form = new RuleForm;
    m_ruleCard->content()->addWidget(m_form);
    m_ruleCard->content()->addWidget(buttonRow(
        {new ActionButton(m_duplicate), new ActionButton(m_off), new ActionButton(m_remove)}));
    m_ruleCard->content()->addStretch(1);
    m_startsCard = new Card;
    m_starts = new WordedList;
    m_starts->setMinimumHeight(scaled(360));
    m_take = new QPushButton;
    m_take->setProperty("kind", u"primary"_s);
    m_leave = new QPushButton;
    m_startsCard->content()->addWidget(buttonRow({m_take, m_leave}));
    m_startsCard->content()->addWidget(m_starts, 1);
    connect(m_take, &QPushButton::clicked, this, [this] { addStart(m_starts->chosen()); });
    connect(m_starts, &QListView::activated, this, [this] { addStart(m_starts->chosen()); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        leaveStarts();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_ruleCard);
    m_middle->addWidget(m_startsCard);
    m_middle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return m_middle;
}

QWidget *RulesPage::makeSide()
{
    m_side = new QWidget;
    QBoxLayout *rows = column(m_side);
    const auto addCard = [rows](Card *&card, const QList<QWidget *> &content) {
        card = new Card;
        for (QWidget *widget : content) {
            card->content()->addWidget(widget);
        }
        rows->addWidget(card);
    };
    m_trial = new TrialPanel(shop());
    m_calendar = new RuleCalendar;
    m_timesText = new Label(TextRole::Caption, Tone::Muted);
    m_overlaps = new Label;
    m_fired = new Label;
    for (Label *label : {m_timesText, m_overlaps, m_fired}) {
        label->setWordWrap(true);
    }
    addCard(m_trialCard, {m_trial});
    addCard(m_overlapsCard, {m_overlaps});
    addCard(m_timesCard, {m_calendar, m_timesText});
    addCard(m_firedCard, {m_fired});
    rows->addStretch(1);
    return m_side;
}

void RulesPage::layOut()
{
    auto *inner = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_columns->setContentsMargins(0, 0, 4, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(makeMiddle(), 1);
    m_columns->addWidget(makeSide(), 1);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inner);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(16);
    m_beside->addWidget(makeList(), 3);
    m_beside->addWidget(m_area, 8);
    body()->addLayout(m_beside, 1);
    tabThroughList();
}

// Its place among the others, wherever it lies: between the banner and the rule.
void RulesPage::tabThroughList()
{
    QWidget *before = banner()->reviewButton();
    for (QWidget *widget :
         QList<QWidget *>{m_addButton, m_search, m_filter, m_list} + m_moveButtons) {
        setTabOrder(before, widget);
        before = widget;
    }
}

// Side by side where there is room: then the list stays where it is while the rest scrolls. One
// below the other where text is large.
void RulesPage::measure()
{
    const bool isWide = width() >= scaled(960);
    const bool isBeside = m_beside->indexOf(m_listSide) >= 0;
    if (isWide && !isBeside) {
        m_columns->removeWidget(m_listSide);
        m_beside->insertWidget(0, m_listSide, 3);
        tabThroughList();
    } else if (!isWide && isBeside) {
        m_beside->removeWidget(m_listSide);
        m_columns->insertWidget(0, m_listSide);
        tabThroughList();
    }
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int room = std::max(scaled(240), m_area->viewport()->height());
    m_list->setMinimumHeight(isWide ? scaled(160) : std::min(scaled(300), room));
    m_starts->setMinimumHeight(std::min(scaled(520), std::max(scaled(220), room - scaled(140))));
}

void RulesPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void RulesPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void RulesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChoosingStart()) {
        leaveStarts();
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    ProgrammePage::keyPressEvent(event);
}

bool RulesPage::isChoosingStart() const
{
    return m_middle->currentWidget() == m_startsCard;
}

void RulesPage::onShown()
{
    measure();
    readFirings();
    refresh();
    (isChoosingStart() ? m_starts : m_list)->setFocus(Qt::OtherFocusReason);
}

void RulesPage::open(const QString &subject)
{
    m_search->clear();
    m_filter->setCurrentIndex(0);
    showList();
    m_list->choose(subject);
}

void RulesPage::retranslate()
{
    ProgrammePage::retranslate();
    m_add->setText(tr("Add a rule…"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_test->setText(tr("Try the rule on a basket"));
    m_find->setText(tr("Find a rule"));
    m_search->setPlaceholderText(tr("Find a rule"));
    m_search->setAccessibleName(tr("Find a rule"));
    m_filter->setAccessibleName(tr("Which rules are shown"));
    m_list->setAccessibleName(tr("Rules and offers"));
    m_none->setText(tr("No rules here"), tr("Show all rules, or add one."));
    m_startsCard->setHeading(tr("What kind of rule is it?"));
    m_starts->setAccessibleName(tr("Rules to begin with"));
    m_take->setText(tr("Add this rule"));
    m_leave->setText(tr("Back"));
    m_trialCard->setHeading(tr("Try it"));
    m_overlapsCard->setHeading(tr("Together with other rules"));
    m_timesCard->setHeading(tr("When it applies"));
    m_calendar->setAccessibleName(tr("When it applies"));
    m_firedCard->setHeading(tr("Last month"));
    m_form->retranslate();
    m_trial->retranslate();
    fillFilter();
    refresh();
}

QString RulesPage::timesText() const
{
    return m_timesText->text();
}

QString RulesPage::firedText() const
{
    return m_fired->text();
}

} // namespace regulars
