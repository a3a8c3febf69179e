#include "ui/programme/rulespage.h"

#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/programme/rulecalendar.h"
#include "ui/programme/ruleform.h"
#include "ui/programme/trialpanel.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QBoxLayout *column(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

} // namespace

RulesPage::RulesPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ListAndFormPage(shop, session, parent)
{
    makeCommands();
    makeList();
    makeMiddle();
    columns()->addWidget(middle(), 1);
    columns()->addWidget(makeSide(), 1);
    layOut(
        m_list,
        {.wideFrom = 960, .listShare = 3, .formShare = 8, .highestList = 300, .isInColumns = true},
        {m_addButton, m_search, m_filter, m_list});
    connect(m_form, &RuleForm::edited, this, &RulesPage::take);
    connect(m_list, &WordedList::chosenChanged, this, [this] {
        leaveStarts();
        showChosen();
        scrollToTop();
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
        area()->ensureWidgetVisible(m_trialCard);
        m_trial->startTyping();
    });
    m_find = command(u"search"_s, QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void RulesPage::makeList()
{
    QVBoxLayout *rows = listRows();
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
    addMoveRow(m_count, {m_up, m_down});
    connect(m_filter, &QComboBox::activated, this, [this] { showList(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { showList(); });
}

void RulesPage::makeMiddle()
{
    m_ruleCard = new Card;
    m_form = new RuleForm;
    m_ruleCard->content()->addWidget(m_form);
    m_ruleCard->content()->addWidget(buttonRow(
        {new ActionButton(m_duplicate), new ActionButton(m_off), new ActionButton(m_remove)}));
    m_ruleCard->content()->addStretch(1);
    starts()->setMinimumHeight(scaled(360));
    setForm(m_ruleCard);
    middle()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
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

void RulesPage::onShown()
{
    measure();
    readFirings();
    refresh();
    (isChoosingStart() ? starts() : m_list)->setFocus(Qt::OtherFocusReason);
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
    nameStarts(tr("What kind of rule is it?"), tr("Rules to begin with"), tr("Add this rule"),
               tr("Back"));
    m_trialCard->setHeading(tr("Try it"));
    m_overlapsCard->setHeading(tr("Together with other rules"));
    m_timesCard->setHeading(tr("When it applies"));
    m_calendar->setAccessibleName(tr("When it applies"));
    m_firedCard->setHeading(tr("What it did"));
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
