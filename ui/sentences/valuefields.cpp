#include "ui/sentences/valuefields.h"

#include "ui/theme/typeramp.h"
#include "values/length.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostUnits = 9'999;
const std::array unitWords{u"day"_s, u"week"_s, u"month"_s, u"year"_s};

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

QTime timeOf(const QString &text)
{
    const QTime time = QTime::fromString(text, text.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    return time.isValid() ? time : QTime(0, 0); // "24:00" is the next midnight
}

} // namespace

TextField::TextField(QLineEdit *line, const QString &text, const QString &name, Reader read,
                     QWidget *parent)
    : SlotField(parent)
    , m_line(line)
    , m_read(std::move(read))
{
    rowIn(this)->addWidget(line);
    line->setText(text);
    line->selectAll();
    line->setMinimumWidth(scaled(160));
    setInput(line, name);
}

void TextField::type(const QString &text)
{
    m_line->setFocus();
    m_line->setText(text);
}

SpanField::SpanField(const QString &value, Kind kind, const Vocabulary &words, const QString &name,
                     QWidget *parent)
    : SlotField(parent)
    , m_kind(kind)
    , m_stretch(new QComboBox)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
{
    auto *row = rowIn(this);
    row->addWidget(m_stretch);
    row->addWidget(m_count);
    row->addWidget(m_unit);
    for (const Window::Kind window : {Window::Kind::Day, Window::Kind::Week, Window::Kind::Month,
                                      Window::Kind::Year, Window::Kind::Lifetime}) {
        m_stretch->addItem(words.stretch({window, {}}));
    }
    m_stretch->addItem(tr("A length of time:"));
    m_count->setRange(kind == Kind::Span ? 0 : 1, mostUnits);
    m_unit->addItems({tr("days"), tr("weeks"), tr("months"), tr("years")});
    const auto length = Length::fromText(value);
    m_count->setValue(length ? length->count : 1);
    m_unit->setCurrentIndex(length ? static_cast<int>(length->unit) : 0);
    const QStringList windows{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    m_stretch->setCurrentIndex(length ? m_stretch->count() - 1
                               : value.isEmpty()
                                   ? static_cast<int>(windows.size())
                                   : std::max(0, static_cast<int>(windows.indexOf(value))));
    m_stretch->setVisible(kind == Kind::Stretch);
    m_stretch->setAccessibleName(name);
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->setVisible(kind != Kind::Days);
    setInput(kind == Kind::Stretch ? static_cast<QWidget *>(m_stretch) : m_count, name);
    m_count->setAccessibleName(name);
    connect(m_stretch, &QComboBox::currentIndexChanged, this, &SpanField::arrange);
    arrange();
}

void SpanField::arrange()
{
    const bool isLength =
        m_kind != Kind::Stretch || m_stretch->currentIndex() == m_stretch->count() - 1;
    m_count->setVisible(isLength);
    m_unit->setVisible(isLength && m_kind != Kind::Days);
}

void SpanField::type(const QString &text)
{
    if (const int number = text.toInt(); number > 0 && m_kind != Kind::Stretch) {
        m_count->setFocus();
        m_count->setValue(number);
        m_count->findChild<QLineEdit *>()->deselect();
    }
}

std::optional<QJsonValue> SpanField::value() const
{
    const int window = m_stretch->currentIndex();
    if (m_kind == Kind::Stretch && window < m_stretch->count() - 1) {
        return window < static_cast<int>(unitWords.size())
                   ? QJsonValue(unitWords.at(static_cast<size_t>(window)))
                   : QJsonValue(QJsonValue::Undefined);
    }
    const auto unit = m_kind == Kind::Days ? Length::Unit::Day
                                           : static_cast<Length::Unit>(m_unit->currentIndex());
    return QJsonValue(Length{m_count->value(), unit}.toText());
}

TimeField::TimeField(const QJsonValue &value, const QString &name, QWidget *parent)
    : SlotField(parent)
    , m_start(new QTimeEdit(timeOf(value.toArray().at(0).toString())))
    , m_end(new QTimeEdit(timeOf(value.toArray().at(1).toString())))
{
    auto *row = rowIn(this);
    for (QTimeEdit *edit : {m_start, m_end}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setMinimumWidth(scaled(96));
        row->addWidget(edit);
    }
    setInput(m_start, tr("From this time on"));
    m_end->setAccessibleName(tr("Until this time"));
    setAccessibleName(name);
}

std::optional<QJsonValue> TimeField::value() const
{
    const auto text = [](const QTimeEdit *edit) {
        return edit->time().toString(edit->time().second() > 0 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    };
    const QString end = text(m_end) == u"00:00"_s ? u"24:00"_s : text(m_end);
    return QJsonValue(QJsonArray{text(m_start), end});
}

DateField::DateField(const QJsonValue &value, Kind kind, const QString &name, QWidget *parent)
    : SlotField(parent)
    , m_isList(value.isArray())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const QJsonArray runs = m_isList ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &run : runs) {
        const QString text = run.toString();
        auto *row = new QHBoxLayout;
        Run made;
        made.first =
            makeDate(text.section(u".."_s, 0, 0), kind == Kind::One ? name : tr("First day"));
        row->addWidget(made.first);
        if (kind == Kind::Run) {
            made.last = makeDate(text.section(u".."_s, -1), tr("Last day"));
            row->addWidget(made.last);
        }
        column->addLayout(row);
        m_runs.push_back(made);
    }
    setFocusProxy(m_runs.front().first);
}

QDateEdit *DateField::makeDate(const QString &iso, const QString &name)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    auto *edit = new QDateEdit(date.isValid() ? date : QDate::currentDate());
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    edit->setMinimumWidth(scaled(140));
    edit->setAccessibleName(name);
    return edit;
}

std::optional<QJsonValue> DateField::value() const
{
    QJsonArray runs;
    for (const Run &run : m_runs) {
        const QString first = run.first->date().toString(Qt::ISODate);
        const QString last = run.last ? run.last->date().toString(Qt::ISODate) : first;
        runs += first == last ? first : first + u".."_s + last;
    }
    return m_isList ? QJsonValue(runs) : runs.first();
}

ExpiryField::ExpiryField(const QJsonValue &value, const Vocabulary &words, const QString &name,
                         QWidget *parent)
    : SlotField(parent)
    , m_kind(new QComboBox)
    , m_day(new QDateEdit(QDate(2001, 12, 31)))
    , m_years(new QSpinBox)
{
    const QJsonObject json = value.toObject();
    const bool isIdle = json.contains(u"idle"_s);
    m_span = new SpanField(json.value(isIdle ? u"idle"_s : u"after"_s).toString(u"12 months"_s),
                           SpanField::Kind::Span, words, tr("After"));
    auto *row = rowIn(this);
    m_kind->addItems({tr("Never"), tr("Some time after they were earned"),
                      tr("At the end of the month, some time after they were earned"),
                      tr("On one day of the year"), tr("After a time without any use")});
    m_kind->setCurrentIndex(isIdle                       ? 4
                            : json.contains(u"yearly"_s) ? 3
                            : json.contains(u"align"_s)  ? 2
                            : json.contains(u"after"_s)  ? 1
                                                         : 0);
    const QDate day =
        QDate::fromString(u"2001-"_s + json.value(u"yearly"_s).toString(), Qt::ISODate);
    if (day.isValid()) {
        m_day->setDate(day);
    }
    m_day->setDisplayFormat(u"MM-dd"_s);
    m_day->setAccessibleName(tr("Day of the year"));
    m_years->setRange(0, 100);
    m_years->setValue(json.value(u"years"_s).toInt(1));
    m_years->setAccessibleName(tr("Years later"));
    m_years->setPrefix(tr("years later: "));
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_span, m_day, m_years}) {
        row->addWidget(part);
    }
    setInput(m_kind, name);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExpiryField::arrange);
    arrange();
}

void ExpiryField::arrange()
{
    const int kind = m_kind->currentIndex();
    m_span->setVisible(kind == 1 || kind == 2 || kind == 4);
    m_day->setVisible(kind == 3);
    m_years->setVisible(kind == 3);
}

std::optional<QJsonValue> ExpiryField::value() const
{
    const QJsonValue span = m_span->value().value_or(QJsonValue());
    switch (m_kind->currentIndex()) {
    case 0:
        return QJsonValue(u"never"_s);
    case 1:
        return QJsonValue(QJsonObject{{u"after"_s, span}});
    case 2:
        return QJsonValue(QJsonObject{{u"after"_s, span}, {u"align"_s, u"month-end"_s}});
    case 3:
        return QJsonValue(QJsonObject{{u"yearly"_s, m_day->date().toString(u"MM-dd"_s)},
                                      {u"years"_s, m_years->value()}});
    default:
        return QJsonValue(QJsonObject{{u"idle"_s, span}});
    }
}

} // namespace regulars
