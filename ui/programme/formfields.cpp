#include "ui/programme/formfields.h"

#include "ui/editors/moneyedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/language.h"
#include "ui/languages.h"
#include "ui/parts/label.h"
#include "values/length.h"
#include "values/ratio.h"
#include "values/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// A number of a file as people write it; some stand there as text.
QString plainNumber(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

std::optional<QJsonValue> readNumber(const QString &text)
{
    const auto ratio = Ratio::fromDecimal(text);
    return ratio ? std::optional(QJsonValue(text.toDouble())) : std::nullopt;
}

// No input method: it would swallow digits.
QLineEdit *numberLine()
{
    auto *line = new QLineEdit;
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setAttribute(Qt::WA_InputMethodEnabled, false);
    line->setMaxLength(20);
    return line;
}

} // namespace

FormChoice::FormChoice(const QString &pointer, const QStringList &values, QWidget *parent)
    : FormField(pointer, parent)
    , m_values(values)
    , m_box(new QComboBox)
{
    m_box->addItems(values);
    addInput(m_box);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { emit edited(m_values.at(index)); });
}

void FormChoice::setChoices(const QStringList &texts)
{
    for (int i = 0; i < m_box->count(); ++i) {
        m_box->setItemText(i, texts.at(i));
    }
}

void FormChoice::display(const QJsonValue &value)
{
    m_box->setCurrentIndex(
        static_cast<int>(std::max<qsizetype>(m_values.indexOf(value.toString()), 0)));
}

FormLine::FormLine(const QString &pointer, QLineEdit *line, Reader read, Writer write,
                   QWidget *parent)
    : FormField(pointer, parent)
    , m_line(line)
    , m_read(std::move(read))
    , m_write(std::move(write))
{
    addInput(line);
    connect(line, &QLineEdit::editingFinished, this, &FormLine::take);
}

void FormLine::take()
{
    const QString text = folded(m_line->text());
    if (text == m_write(m_value) && fault().isEmpty()) {
        return;
    }
    if (text.isEmpty()) {
        emit edited(QJsonValue::Undefined);
        return;
    }
    const std::optional<QJsonValue> value = m_read(text);
    if (!value) {
        showFault(tr("This can't be read. What was there before stays in the draft."));
        return;
    }
    emit edited(*value);
}

void FormLine::display(const QJsonValue &value)
{
    m_value = value;
    m_line->setText(m_write(value));
}

void FormLine::setFaulty(bool isFaulty)
{
    m_line->setProperty("faulty", isFaulty);
    m_line->update();
}

void FormLine::setBlank(const QString &text)
{
    m_line->setPlaceholderText(text);
}

FormLine *FormLine::text(const QString &pointer)
{
    return new FormLine(
        pointer, new QLineEdit, [](const QString &text) { return QJsonValue(text); },
        [](const QJsonValue &value) { return value.toString(); });
}

FormLine *FormLine::amount(const QString &pointer, const Currency &currency)
{
    auto *edit = new MoneyEdit(currency);
    const int decimals = currency.decimals;
    return new FormLine(
        pointer, edit,
        [edit, decimals](const QString &) {
            const auto money = edit->value();
            return money ? std::optional(QJsonValue(toText(*money, decimals))) : std::nullopt;
        },
        [](const QJsonValue &value) { return value.toString(); });
}

FormLine *FormLine::points(const QString &pointer)
{
    auto *edit = new PointsEdit;
    return new FormLine(
        pointer, edit,
        [edit](const QString &) {
            const auto points = edit->value();
            return points ? std::optional(QJsonValue(points->count())) : std::nullopt;
        },
        plainNumber);
}

FormLine *FormLine::number(const QString &pointer)
{
    return new FormLine(pointer, numberLine(), readNumber, plainNumber);
}

FormLine *FormLine::share(const QString &pointer)
{
    return new FormLine(
        pointer, numberLine(),
        [](const QString &text) -> std::optional<QJsonValue> {
            QString figure = text;
            figure.remove(u'%');
            const auto percent = Ratio::fromDecimal(figure.trimmed());
            return percent ? readNumber((*percent / Ratio(100)).toDecimal(8)) : std::nullopt;
        },
        [](const QJsonValue &value) {
            const auto share = Ratio::fromDecimal(plainNumber(value));
            return share ? QString((*share * Ratio(100)).toDecimal() + u" %"_s) : QString();
        });
}

FormLength::FormLength(const QString &pointer, int least, QWidget *parent)
    : FormField(pointer, parent)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_count->setRange(least, 999);
    m_count->setKeyboardTracking(false);
    m_unit->addItems({QString(), QString(), QString(), QString()});
    addInput(m_count);
    addInput(m_unit);
    connect(m_count, &QSpinBox::valueChanged, this, &FormLength::take);
    connect(m_unit, &QComboBox::activated, this, &FormLength::take);
    FormLength::rename({});
}

void FormLength::rename(const QString &name)
{
    const QStringList units{tr("days"), tr("weeks"), tr("months"), tr("years")};
    for (int i = 0; i < m_unit->count(); ++i) {
        m_unit->setItemText(i, units.at(i));
    }
    m_unit->setAccessibleName(tr("%1: unit of time").arg(name));
}

void FormLength::setNone(const QString &text)
{
    m_isNoneLeftOut = true;
    m_count->setSpecialValueText(text);
}

void FormLength::display(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_count);
    m_shown = value.toString();
    const auto length = Length::fromText(m_shown);
    m_count->setValue(length ? length->count : m_count->minimum());
    m_unit->setCurrentIndex(length ? static_cast<int>(length->unit) : 0);
}

void FormLength::take()
{
    const QString text =
        Length{m_count->value(), static_cast<Length::Unit>(m_unit->currentIndex())}.toText();
    if (m_isNoneLeftOut && m_count->value() == 0) {
        if (!m_shown.isEmpty()) {
            emit edited(QJsonValue::Undefined);
        }
    } else if (text != m_shown) {
        emit edited(text);
    }
}

FormCount::FormCount(const QString &pointer, int least, int most, QWidget *parent)
    : FormField(pointer, parent)
    , m_count(new QSpinBox)
{
    m_count->setRange(least, most);
    m_count->setKeyboardTracking(false);
    addInput(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        emit edited(count == m_count->minimum() ? QJsonValue(QJsonValue::Undefined)
                                                : QJsonValue(count));
    });
}

void FormCount::display(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_count);
    m_count->setValue(value.toInt(m_count->minimum()));
}

FormCheck::FormCheck(const QString &pointer, const QJsonValue &on, QWidget *parent)
    : FormField(pointer, parent)
    , m_on(on)
    , m_box(new QCheckBox)
{
    addInput(m_box);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool isOn) { emit edited(isOn ? m_on : QJsonValue(QJsonValue::Undefined)); });
}

void FormCheck::rename(const QString &name)
{
    m_box->setAccessibleName(name);
    m_box->setText(m_box->isChecked() ? tr("yes") : tr("no"));
}

void FormCheck::display(const QJsonValue &value)
{
    m_box->setChecked(!value.isUndefined() && value != QJsonValue(false));
    m_box->setText(m_box->isChecked() ? tr("yes") : tr("no"));
}

FormTime::FormTime(const QString &pointer, QWidget *parent)
    : FormField(pointer, parent)
    , m_time(new QTimeEdit)
{
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setKeyboardTracking(false);
    addInput(m_time);
    connect(m_time, &QTimeEdit::timeChanged, this,
            [this](QTime time) { emit edited(time.toString(u"HH:mm"_s)); });
}

void FormTime::display(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_time);
    m_time->setTime(QTime::fromString(value.toString(), u"HH:mm"_s));
}

FormNames::FormNames(const QString &pointer, QWidget *parent)
    : FormField(pointer, parent)
    , m_languages(QStringList{QString()} + Language::codes())
{
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        auto *line = new QLineEdit;
        line->setMaxLength(100);
        m_lines.push_back(line);
        connect(line, &QLineEdit::editingFinished, this, &FormNames::take);
        if (i == 0) {
            addInput(line);
            continue;
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *name =
            new Label(Languages::nameOf(m_languages.at(i)), TextRole::Caption, Tone::Muted);
        name->setBuddy(line);
        name->setContentsMargins(16, 0, 0, 0);
        row->addWidget(name, 2);
        row->addWidget(line, 3);
        column()->addLayout(row);
    }
}

QLineEdit *FormNames::line(const QString &language) const
{
    const qsizetype at = m_languages.indexOf(language);
    return at < 0 ? nullptr : m_lines.at(static_cast<size_t>(at));
}

void FormNames::rename(const QString &name)
{
    m_lines.front()->setPlaceholderText(tr("one name in all languages"));
    for (size_t i = 1; i < m_lines.size(); ++i) {
        m_lines[i]->setAccessibleName(
            tr("%1, %2", "a field's name; a language")
                .arg(name, Languages::nameOf(m_languages.at(static_cast<qsizetype>(i)))));
    }
}

void FormNames::setFaulty(bool isFaulty)
{
    for (QLineEdit *line : m_lines) {
        line->setProperty("faulty", isFaulty);
        line->update();
    }
}

void FormNames::display(const QJsonValue &value)
{
    m_value = value;
    m_lines.front()->setText(value.toString());
    for (size_t i = 1; i < m_lines.size(); ++i) {
        m_lines[i]->setText(
            value.toObject().value(m_languages.at(static_cast<qsizetype>(i))).toString());
    }
}

// Names by language stand instead of the one for all, which goes.
void FormNames::take()
{
    QJsonObject names;
    for (size_t i = 1; i < m_lines.size(); ++i) {
        const QString name = m_lines[i]->text().trimmed();
        if (!name.isEmpty()) {
            names.insert(m_languages.at(static_cast<qsizetype>(i)), name);
        }
    }
    const QString plain = m_lines.front()->text().trimmed();
    const bool isPlainNew = !plain.isEmpty() && plain != m_value.toString();
    QJsonValue value = QJsonValue::Undefined;
    if (!names.isEmpty() && !isPlainNew) {
        value = names;
    } else if (!plain.isEmpty()) {
        value = plain;
    }
    if (value != m_value) {
        emit edited(value);
    }
}

FormExpiry::FormExpiry(const QString &pointer, QWidget *parent)
    : FormField(pointer, parent)
    , m_kind(new QComboBox)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
    , m_monthEnd(new QCheckBox)
    , m_day(new QDateEdit)
    , m_years(new QSpinBox)
    , m_lengthRow(new QWidget)
    , m_yearRow(new QWidget)
{
    m_kind->addItems({QString(), QString(), QString(), QString()});
    m_unit->addItems({QString(), QString(), QString(), QString()});
    m_count->setRange(1, 999);
    m_years->setRange(0, 100);
    m_day->setDisplayFormat(u"MM-dd"_s);
    m_day->setDateRange(QDate(2001, 1, 1), QDate(2001, 12, 31)); // a year without 29 February
    addInput(m_kind);
    const auto rowOf = [this](QWidget *holder, const QList<QWidget *> &inputs) {
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        for (QWidget *input : inputs) {
            row->addWidget(input);
        }
        row->addStretch(1);
        column()->addWidget(holder);
    };
    rowOf(m_lengthRow, {m_count, m_unit});
    column()->addWidget(m_monthEnd);
    rowOf(m_yearRow, {m_day, m_years});
    connect(m_kind, &QComboBox::activated, this, &FormExpiry::take);
    connect(m_unit, &QComboBox::activated, this, &FormExpiry::take);
    connect(m_monthEnd, &QCheckBox::clicked, this, &FormExpiry::take);
    for (QSpinBox *box : {m_count, m_years}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &FormExpiry::take);
    }
    m_day->setKeyboardTracking(false);
    connect(m_day, &QDateEdit::dateChanged, this, &FormExpiry::take);
    FormExpiry::rename({});
}

void FormExpiry::rename(const QString &)
{
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        for (int i = 0; i < box->count(); ++i) {
            box->setItemText(i, texts.at(i));
        }
    };
    fill(m_kind, {tr("Never"), tr("Some time after they were earned"), tr("Once a year"),
                  tr("When a member is idle")});
    fill(m_unit, {tr("days"), tr("weeks"), tr("months"), tr("years")});
    m_monthEnd->setText(tr("at the end of that month"));
    m_years->setPrefix(tr("after ", "before a number of years"));
    m_years->setSuffix(tr(" year(s)", "behind a number"));
    m_count->setAccessibleName(tr("How long points live"));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_day->setAccessibleName(tr("Day of the year"));
    m_years->setAccessibleName(tr("Years after the one in which they were earned"));
}

void FormExpiry::display(const QJsonValue &value)
{
    const QSignalBlocker quietCount(m_count);
    const QSignalBlocker quietYears(m_years);
    const QSignalBlocker quietDay(m_day);
    m_value = value;
    const QJsonObject object = value.toObject();
    m_kind->setCurrentIndex(object.contains(u"after"_s)    ? After
                            : object.contains(u"yearly"_s) ? Yearly
                            : object.contains(u"idle"_s)   ? Idle
                                                           : Never);
    const auto length = Length::fromText(
        object.value(object.contains(u"idle"_s) ? u"idle"_s : u"after"_s).toString());
    m_count->setValue(length ? length->count : 12);
    m_unit->setCurrentIndex(static_cast<int>(length ? length->unit : Length::Unit::Month));
    m_monthEnd->setChecked(object.contains(u"align"_s));
    m_day->setDate(QDate::fromString(u"2001-"_s + object.value(u"yearly"_s).toString(u"12-31"_s),
                                     u"yyyy-MM-dd"_s));
    m_years->setValue(object.value(u"years"_s).toInt(1));
    arrange();
}

void FormExpiry::arrange()
{
    const int kind = m_kind->currentIndex();
    m_lengthRow->setVisible(kind == After || kind == Idle);
    m_monthEnd->setVisible(kind == After);
    m_yearRow->setVisible(kind == Yearly);
}

QJsonValue FormExpiry::json() const
{
    const QString length =
        Length{m_count->value(), static_cast<Length::Unit>(m_unit->currentIndex())}.toText();
    switch (m_kind->currentIndex()) {
    case After: {
        QJsonObject after{{u"after"_s, length}};
        if (m_monthEnd->isChecked()) {
            after.insert(u"align"_s, u"month-end"_s);
        }
        return after;
    }
    case Yearly:
        return QJsonObject{{u"yearly"_s, m_day->date().toString(u"MM-dd"_s)},
                           {u"years"_s, m_years->value()}};
    case Idle:
        return QJsonObject{{u"idle"_s, length}};
    default:
        return u"never"_s;
    }
}

void FormExpiry::take()
{
    arrange();
    if (const QJsonValue value = json(); value != m_value) {
        emit edited(value);
    }
}

} // namespace regulars
