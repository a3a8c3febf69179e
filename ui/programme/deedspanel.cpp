#include "ui/programme/deedspanel.h"

#include "ui/language.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formfields.h"
#include "ui/programme/usewords.h"
#include "ui/programme/wordedlist.h"
#include "ui/sentences/sentences.h"
#include "ui/shop.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wideFrom = 760; // at 100 %

Language languageNow()
{
    return Language(Language::nearest(QLocale().name()));
}

} // namespace

DeedsPanel::DeedsPanel(Shop &shop, DraftSession &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_form(new DraftForm(session, this))
    , m_list(new WordedList)
    , m_none(new EmptyState(u"star"_s))
    , m_card(new Card)
    , m_rules(new Label)
    , m_refusal(new Label(TextRole::Body, Tone::Warning))
    , m_reward(new QPushButton)
{
    auto *names = new FormNames(u"/name"_s);
    m_form->add(names);
    m_rules->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_reward->setAutoDefault(false);
    m_card->content()->addWidget(names);
    m_card->content()->addWidget(m_rules);
    m_card->content()->addWidget(m_reward, 0, Qt::AlignLeft);
    m_card->content()->addWidget(m_refusal);
    m_card->content()->addStretch(1);
    auto *inner = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_columns->setContentsMargins(0, 0, 4, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(m_none, 1);
    m_columns->addWidget(m_card, 1);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    connect(m_list, &WordedList::chosenChanged, this, &DeedsPanel::showChosen);
    connect(m_reward, &QPushButton::clicked, this, &DeedsPanel::reward);
}

std::optional<int> DeedsPanel::chosen() const
{
    return m_session.programme().action(m_list->chosen());
}

bool DeedsPanel::hasChosen() const
{
    return chosen().has_value();
}

FormField *DeedsPanel::field(const QString &pointer) const
{
    return m_form->at(pointer);
}

QString DeedsPanel::rulesText() const
{
    return m_rules->text();
}

std::vector<int> DeedsPanel::rulesOn(int action) const
{
    std::vector<int> found;
    const std::vector<Rule> &rules = m_session.programme().rules;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].on == Trigger::Action && rules[i].action == action) {
            found.push_back(static_cast<int>(i));
        }
    }
    return found;
}

// What its rules say; else that nothing comes of it.
QString DeedsPanel::wordsOf(int action) const
{
    const Programme &programme = m_session.programme();
    const Language language = languageNow();
    const Sentences sentences(programme, language);
    QStringList said;
    for (const int rule : rulesOn(action)) {
        said += sentences.paragraph(
            sentences.ruleSentences(programme.rules.at(static_cast<size_t>(rule))));
    }
    return said.isEmpty() ? tr("No rule rewards it yet.") : said.join(u'\n');
}

void DeedsPanel::refresh()
{
    const Programme &programme = m_session.programme();
    std::vector<WordedRow> rows;
    for (size_t i = 0; i < programme.actions.size(); ++i) {
        const Action &action = programme.actions[i];
        const QString name = m_shop.named(action.name);
        WordedRow row;
        row.key = action.id;
        row.icon = u"star"_s;
        row.title = name.isEmpty() ? action.id : name;
        row.text = wordsOf(static_cast<int>(i));
        if (!m_session.live().programme().action(action.id)) {
            row.badge = tr("New", "an action");
        }
        rows.push_back(row);
    }
    m_list->show(rows);
    m_list->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    m_card->setVisible(!rows.empty());
    showChosen();
}

void DeedsPanel::showChosen()
{
    const auto action = chosen();
    m_refusal->hide();
    if (!action) {
        return;
    }
    const Action &shown = m_session.programme().actions.at(static_cast<size_t>(*action));
    const QString name = m_shop.named(shown.name);
    m_card->setHeading(name.isEmpty() ? shown.id : name);
    m_form->setBase(u"/actions/%1"_s.arg(*action));
    m_form->show();
    m_rules->setText(wordsOf(*action));
    const bool isRewarded = !rulesOn(*action).empty();
    m_reward->setText(isRewarded ? tr("See the rule") : tr("Give points for it"));
    m_reward->setEnabled(isRewarded || m_session.mayEdit());
}

void DeedsPanel::add()
{
    const QString id = m_session.freshId(u"/actions"_s, u"action"_s);
    const auto faults = m_session.tryInsert(
        u"/actions"_s, -1, QJsonObject{{u"id"_s, id}, {u"name"_s, tr("New action")}});
    if (!faults.empty()) {
        emit faulted(faults);
        return;
    }
    refresh();
    m_list->choose(id);
    field(u"/name"_s)->setFocus(Qt::OtherFocusReason);
}

void DeedsPanel::remove()
{
    const auto action = chosen();
    if (!action) {
        return;
    }
    const QString place = u"/actions/%1"_s.arg(*action);
    const std::vector<IdUse> uses = usesOf(m_session.document().root(), place);
    if (!uses.empty()) {
        const Language language = languageNow();
        m_refusal->setText(
            tr("This action is named by others: %1.")
                .arg(joinedNamers(namersIn(uses, m_session.programme(), language.code()))));
        m_refusal->show();
        return;
    }
    if (const auto faults = m_session.tryRemove(place); !faults.empty()) {
        emit faulted(faults);
    }
}

// Fifty points once a day to begin with; the rule itself says the rest.
void DeedsPanel::reward()
{
    const auto action = chosen();
    if (!action) {
        return;
    }
    const std::vector<int> rules = rulesOn(*action);
    if (!rules.empty()) {
        emit ruleAsked(m_session.programme().rules.at(static_cast<size_t>(rules.front())).id);
        return;
    }
    const Action &shown = m_session.programme().actions.at(static_cast<size_t>(*action));
    const QString name = m_shop.named(shown.name);
    const QString id = m_session.freshId(u"/rules"_s, shown.id);
    const QJsonObject once{{u"times"_s, 1}, {u"window"_s, u"day"_s}};
    const auto faults =
        m_session.tryInsert(u"/rules"_s, -1,
                            QJsonObject{{u"id"_s, id},
                                        {u"name"_s, name.isEmpty() ? shown.id : name},
                                        {u"on"_s, QString(u"action:"_s + shown.id)},
                                        {u"give"_s, QJsonObject{{u"points"_s, 50}}},
                                        {u"limit"_s, QJsonObject{{u"per_member"_s, once}}}});
    if (!faults.empty()) {
        emit faulted(faults);
    }
}

void DeedsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Actions"));
    m_none->setText(tr("No actions yet"),
                    tr("An action is something members do besides buying: bring their own bag, "
                       "write a review. Rules can give points for it."));
    field(u"/name"_s)->setTexts(tr("Name"), tr("As shown at the till."));
}

void DeedsPanel::measure()
{
    const bool isWide = width() >= scaled(wideFrom);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMinimumHeight(scaled(isWide ? 160 : 260));
}

void DeedsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

} // namespace regulars
