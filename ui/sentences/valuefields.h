#pragma once

#include "ui/sentences/slotfield.h"
#include "values/businessday.h"

#include <functional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace regulars
{

// One line that a reader turns into JSON: words, amounts, points, shares.
class TextField : public SlotField
{
    Q_OBJECT

public:
    using Reader = std::function<std::optional<QJsonValue>()>;

    // The field takes the line over; `read` gives nothing where it can't be read.
    TextField(QLineEdit *line, const QString &text, const QString &name, Reader read,
              QWidget *parent = nullptr);

    std::optional<QJsonValue> value() const override { return m_read(); }
    void type(const QString &text) override;

private:
    QLineEdit *m_line;
    Reader m_read;
};

// A length of time: how many of which unit. As a stretch it may be today, this month … instead.
class SpanField : public SlotField
{
    Q_OBJECT

public:
    enum class Kind { Span, Days, Stretch };
    SpanField(const QString &value, Kind kind, const Vocabulary &words, const QString &name,
              QWidget *parent = nullptr);

    std::optional<QJsonValue> value() const override;
    void type(const QString &text) override;

private:
    void arrange();

    Kind m_kind;
    QComboBox *m_stretch;
    QSpinBox *m_count;
    QComboBox *m_unit;
};

// From a time of day to another.
class TimeField : public SlotField
{
    Q_OBJECT

public:
    TimeField(const QJsonValue &value, const QString &name, QWidget *parent = nullptr);
    std::optional<QJsonValue> value() const override;

private:
    QTimeEdit *m_start;
    QTimeEdit *m_end;
};

// A date, or the first and the last of several; further runs of dates stay as they are.
class DateField : public SlotField
{
    Q_OBJECT

public:
    enum class Kind { One, Run };
    DateField(const QJsonValue &value, Kind kind, const QString &name, QWidget *parent = nullptr);
    std::optional<QJsonValue> value() const override;

private:
    struct Run
    {
        QDateEdit *first = nullptr;
        QDateEdit *last = nullptr; // null of a single day
    };

    QDateEdit *makeDate(const QString &iso, const QString &name);

    bool m_isList;
    std::vector<Run> m_runs;
};

// When points expire: never, some time after, once a year, when idle.
class ExpiryField : public SlotField
{
    Q_OBJECT

public:
    ExpiryField(const QJsonValue &value, const Vocabulary &words, const QString &name,
                QWidget *parent = nullptr);
    std::optional<QJsonValue> value() const override;

private:
    void arrange();

    QComboBox *m_kind;
    SpanField *m_span;
    QDateEdit *m_day;
    QSpinBox *m_years;
};

} // namespace regulars
