#include "ui/programme/ruleform.h"

#include "programme/programmedocument.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/rulewording.h"
#include "ui/programme/scrollpast.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotbutton.h"
#include "ui/sentences/vocabulary.h"
#include "ui/theme/typeramp.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QLayout *flush(QLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

const QStringList &wholeWindows()
{
    static const QStringList windows{u"day"_s, u"week"_s, u"month"_s, u"year"_s, u"lifetime"_s};
    return windows;
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_trigger(new QComboBox)
    , m_sentences(new SentenceEditor)
    , m_message(new InlineMessage)
    , m_heading(new Label(TextRole::Strong))
    , m_hasFrom(new QCheckBox)
    , m_from(new QDateEdit)
    , m_hasUntil(new QCheckBox)
    , m_until(new QDateEdit)
    , m_stack(new QLineEdit)
    , m_task(new QCheckBox)
    , m_tierDiscount(new QCheckBox)
{
    auto *column = new QVBoxLayout(this);
    flush(column);
    column->setSpacing(12);
    makeName();
    auto *named = new QVBoxLayout;
    named->setSpacing(4);
    named->addWidget(m_nameLabel);
    named->addWidget(m_name);
    column->addLayout(named);
    column->addWidget(m_sentences);
    column->addWidget(m_message);
    column->addWidget(m_heading);
    makeTerms();
    column->addLayout(m_form);
    new ScrollPast(this);
    connect(m_sentences, &SentenceEditor::edited, this, &RuleForm::edited);
}

void RuleForm::makeName()
{
    m_nameLabel = new Label(TextRole::Caption, Tone::Muted);
    m_nameLabel->setBuddy(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, &RuleForm::takeName);
}

void RuleForm::addRow(Label *&label, QWidget *field)
{
    label = new Label(TextRole::Caption, Tone::Muted);
    label->setContentsMargins(0, 4, 0, 0);
    m_form->addWidget(label);
    m_form->addWidget(field);
}

RuleForm::LimitFields RuleForm::makeLimit(const QString &key)
{
    LimitFields fields;
    fields.key = key;
    fields.row = new QWidget;
    auto *row = new QHBoxLayout(fields.row);
    flush(row);
    fields.times = new QSpinBox;
    fields.times->setRange(0, 1000000);
    fields.times->setKeyboardTracking(false);
    fields.window = new QComboBox;
    row->addWidget(fields.times, 1);
    row->addWidget(fields.window, 1);
    addRow(fields.label, fields.row);
    return fields;
}

void RuleForm::makeTerms()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(4);
    addRow(m_triggerLabel, m_trigger);
    connect(m_trigger, &QComboBox::activated, this,
            [this] { edit(u"/on"_s, m_trigger->currentData().toString()); });
    auto *dates = new QWidget;
    auto *grid = new QGridLayout(dates);
    flush(grid);
    int line = 0;
    for (const auto &[box, date, pointer] : {std::tuple(m_hasFrom, m_from, u"/from"_s),
                                             std::tuple(m_hasUntil, m_until, u"/until"_s)}) {
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setCalendarPopup(true);
        grid->addWidget(box, line, 0);
        grid->addWidget(date, line, 1);
        const auto take = [this, pointer = pointer, box = box, date = date] {
            takeDate(pointer, box, date);
        };
        connect(box, &QCheckBox::clicked, this, take);
        connect(date, &QDateEdit::editingFinished, this, take);
        connect(date->calendarWidget(), &QCalendarWidget::clicked, this, take,
                Qt::QueuedConnection);
        ++line;
    }
    grid->setColumnStretch(1, 1);
    addRow(m_datesLabel, dates);
    m_member = makeLimit(u"per_member"_s);
    m_total = makeLimit(u"total"_s);
    for (const LimitFields &fields : {m_member, m_total}) {
        connect(fields.times, &QSpinBox::valueChanged, this, [this, fields] { takeLimit(fields); });
        connect(fields.window, &QComboBox::activated, this, [this, fields] { takeLimit(fields); });
    }
    addRow(m_stackLabel, m_stack);
    connect(m_stack, &QLineEdit::editingFinished, this, [this] {
        const QString group = m_stack->text().trimmed();
        edit(u"/stack"_s, group.isEmpty() ? QJsonValue(QJsonValue::Undefined) : group);
    });
    m_form->addWidget(m_tierDiscount);
    connect(m_tierDiscount, &QCheckBox::clicked, this, [this](bool isOn) {
        edit(u"/tier_discount"_s, isOn ? QJsonValue(QJsonValue::Undefined) : QJsonValue(false));
    });
    m_form->addWidget(m_task);
    connect(m_task, &QCheckBox::clicked, this, [this](bool isOn) {
        edit(u"/task"_s, isOn ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
    });
}

QString RuleForm::fault() const
{
    return m_message->text();
}

// Only what differs; what is shown by show() is no edit.
void RuleForm::edit(const QString &pointer, const QJsonValue &value)
{
    if (!m_isShowing && m_programme && value != jsonpointer::valueAt(m_json, pointer)) {
        emit edited(pointer, value);
    }
}

void RuleForm::takeName()
{
    const QString name = m_name->text().trimmed();
    const QJsonValue before = m_json.value("name"_L1);
    if (!before.isObject()) {
        edit(u"/name"_s, name.isEmpty() ? QJsonValue(QJsonValue::Undefined) : name);
        return;
    }
    // The other languages keep theirs.
    QJsonObject names = before.toObject();
    if (m_programme->rules.at(static_cast<size_t>(m_rule)).name.in(m_languageCode) == name) {
        return;
    }
    if (name.isEmpty()) {
        names.remove(m_languageCode);
    } else {
        names.insert(m_languageCode, name);
    }
    edit(u"/name"_s, names.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(names));
}

void RuleForm::takeDate(const QString &pointer, const QCheckBox *box, const QDateEdit *date)
{
    edit(pointer, box->isChecked() ? QJsonValue(date->date().toString(Qt::ISODate))
                                   : QJsonValue(QJsonValue::Undefined));
}

void RuleForm::takeLimit(const LimitFields &fields)
{
    QJsonObject limit = m_json.value("limit"_L1).toObject();
    QJsonObject allowance = limit.value(fields.key).toObject();
    if (fields.times->value() > 0) {
        allowance.insert(u"times"_s, fields.times->value());
        allowance.insert(u"window"_s, fields.window->currentData().toString());
    } else {
        allowance.remove(u"times"_s);
    }
    const bool limitsNothing = !allowance.contains("times"_L1) && !allowance.contains("points"_L1);
    if (limitsNothing) {
        limit.remove(fields.key);
    } else {
        limit.insert(fields.key, allowance);
    }
    edit(u"/limit"_s, limit.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(limit));
}

void RuleForm::show(const std::shared_ptr<const Programme> &programme, int rule,
                    const QJsonObject &json, const Language &language, BusinessDay today,
                    bool isReadOnly)
{
    m_isShowing = true;
    m_programme = programme;
    m_rule = rule;
    m_json = json;
    m_languageCode = language.code();
    const Rule &shown = programme->rules.at(static_cast<size_t>(rule));
    if (const QString name = shown.name.in(m_languageCode); name != m_name->text()) {
        m_name->setText(name);
    }
    m_message->clear();
    if (m_isReadOnly != isReadOnly) {
        m_isReadOnly = isReadOnly;
        m_sentences->setReadOnly(isReadOnly);
    }
    m_sentences->setSubject(programme, {SentenceSubject::Part::Rule, rule}, json);
    orderSlots();
    showTriggers(shown);
    showDates(shown, today);
    showLimit(m_member, shown.limit.perMember);
    showLimit(m_total, shown.limit.total);
    showOffer(shown);
    for (QWidget *field : std::initializer_list<QWidget *>{m_trigger, m_member.row, m_total.row,
                                                           m_task, m_hasFrom, m_hasUntil}) {
        field->setEnabled(!isReadOnly);
    }
    m_name->setReadOnly(isReadOnly);
    m_stack->setReadOnly(isReadOnly);
    m_tierDiscount->setEnabled(!isReadOnly);
    m_from->setEnabled(!isReadOnly && shown.from.has_value());
    m_until->setEnabled(!isReadOnly && shown.until.has_value());
    m_isShowing = false;
}

// The slots are made anew with every edit: Tab goes through them between the name and the terms.
void RuleForm::orderSlots()
{
    QWidget *before = m_name;
    for (SlotButton *button : m_sentences->findChildren<SlotButton *>()) {
        const QWidget *text = button;
        while (text->parentWidget() != m_sentences) {
            text = text->parentWidget();
        }
        if (!text->isHidden()) { // else it is that of before, about to go
            setTabOrder(before, button);
            before = button;
        }
    }
    if (auto *more = m_sentences->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        setTabOrder(before, more);
    }
}

void RuleForm::showTriggers(const Rule &rule)
{
    m_trigger->clear();
    const auto add = [this](Trigger trigger, const QString &word) {
        m_trigger->addItem(RuleWording::triggerText(trigger), word);
    };
    add(Trigger::Purchase, u"purchase"_s);
    add(Trigger::Enrol, u"enrol"_s);
    for (const Action &action : m_programme->actions) {
        const QString name = action.name.in(m_languageCode);
        m_trigger->addItem(tr("Action: %1").arg(name.isEmpty() ? action.id : name),
                           QString(u"action:"_s + action.id));
    }
    add(Trigger::Referral, u"referral"_s);
    add(Trigger::ReferralFirstPurchase, u"referral-first-purchase"_s);
    add(Trigger::TierUp, u"tier-up"_s);
    add(Trigger::TopUp, u"top-up"_s);
    add(Trigger::Day, u"day"_s);
    m_trigger->setCurrentIndex(m_trigger->findData(m_json.value("on"_L1).toString()));
    m_task->setChecked(rule.isTask);
}

void RuleForm::showDates(const Rule &rule, BusinessDay today)
{
    m_hasFrom->setChecked(rule.from.has_value());
    m_from->setDate(rule.from.value_or(today).date());
    m_hasUntil->setChecked(rule.until.has_value());
    m_until->setDate(rule.until.value_or(today.plusDays(30)).date());
}

void RuleForm::showLimit(const LimitFields &fields, const std::optional<Allowance> &allowance)
{
    const QSignalBlocker quietTimes(fields.times);
    const QSignalBlocker quietWindow(fields.window);
    fields.window->clear();
    const QStringList names{tr("a day"), tr("a week"), tr("a month"), tr("a year"), tr("ever")};
    for (int i = 0; i < wholeWindows().size(); ++i) {
        fields.window->addItem(names.at(i), wholeWindows().at(i));
    }
    const QJsonObject json = m_json.value("limit"_L1).toObject().value(fields.key).toObject();
    const QString window = json.value("window"_L1).toString(u"lifetime"_s);
    if (!wholeWindows().contains(window) && allowance) {
        const Language language(m_languageCode);
        fields.window->addItem(Vocabulary(*m_programme, language).rhythm(allowance->window),
                               window);
    }
    const int times = allowance && allowance->times
                          ? static_cast<int>(std::min<qint64>(*allowance->times, 1000000))
                          : 0;
    fields.times->setValue(times);
    fields.window->setCurrentIndex(fields.window->findData(allowance ? window : u"month"_s));
    fields.window->setEnabled(times > 0);
}

// What stands on a discount, and on nothing else.
void RuleForm::showOffer(const Rule &rule)
{
    const bool isOffer = RuleWording::isOffer(rule);
    m_stackLabel->setVisible(isOffer);
    m_stack->setVisible(isOffer);
    m_tierDiscount->setVisible(isOffer);
    if (rule.stack != m_stack->text()) {
        m_stack->setText(rule.stack);
    }
    m_tierDiscount->setChecked(rule.allowsTierDiscount);
}

// A term's fault stands below the sentences, and the old value is back in its field.
void RuleForm::showFault(const QString &pointer, const QString &text)
{
    if (m_sentences->popup() || m_sentences->slotAt(pointer)) {
        m_sentences->showFault(pointer, text);
        if (m_sentences->popup()) {
            return;
        }
    }
    m_isShowing = true;
    const Rule &rule = m_programme->rules.at(static_cast<size_t>(m_rule));
    m_name->setText(rule.name.in(m_languageCode));
    m_trigger->setCurrentIndex(m_trigger->findData(m_json.value("on"_L1).toString()));
    m_task->setChecked(rule.isTask);
    const BusinessDay from = rule.from.value_or(BusinessDay(m_from->date()));
    showDates(rule, from);
    showLimit(m_member, rule.limit.perMember);
    showLimit(m_total, rule.limit.total);
    showOffer(rule);
    m_isShowing = false;
    m_message->show(NoticeKind::Warning, text);
}

void RuleForm::retranslate()
{
    m_nameLabel->setText(tr("Name, as printed on receipts"));
    m_name->setPlaceholderText(tr("No name"));
    m_heading->setText(tr("Terms"));
    m_triggerLabel->setText(tr("What happens"));
    m_datesLabel->setText(tr("Days"));
    m_hasFrom->setText(tr("Only from"));
    m_hasUntil->setText(tr("Only until"));
    m_member.label->setText(tr("Limit for each member"));
    m_total.label->setText(tr("Limit for all members together"));
    for (const LimitFields &fields : {m_member, m_total}) {
        fields.times->setSpecialValueText(tr("No limit"));
        //: after a number that is being edited, of what may happen so often
        fields.times->setSuffix(tr(" times"));
    }
    m_stackLabel->setText(tr("Group, of which only the best offer counts"));
    m_stack->setPlaceholderText(tr("No group"));
    m_tierDiscount->setText(tr("The tier's discount is taken off as well"));
    m_task->setText(tr("A task: members see their progress"));
    setNames();
}

void RuleForm::setNames()
{
    m_name->setAccessibleName(m_nameLabel->text());
    m_trigger->setAccessibleName(m_triggerLabel->text());
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    for (const LimitFields &fields : {m_member, m_total}) {
        fields.times->setAccessibleName(fields.label->text());
        fields.window->setAccessibleName(tr("Period of the limit"));
    }
    m_stack->setAccessibleName(m_stackLabel->text());
    for (Label *label :
         {m_nameLabel, m_triggerLabel, m_datesLabel, m_member.label, m_total.label, m_stackLabel}) {
        label->setWordWrap(true);
    }
}

} // namespace regulars
