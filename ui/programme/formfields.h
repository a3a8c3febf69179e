#pragma once

#include "ui/programme/formfield.h"
#include "values/moneytext.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace regulars
{

class ValueEdit;

// One of a few words of the file.
class FormChoice : public FormField
{
    Q_OBJECT

public:
    FormChoice(const QString &pointer, const QStringList &values, QWidget *parent = nullptr);

    // As many as values, in their order; called again for another language.
    void setChoices(const QStringList &texts);
    QComboBox *box() const { return m_box; }

protected:
    void display(const QJsonValue &value) override;

private:
    QStringList m_values;
    QComboBox *m_box;
};

// A line that is read into a value: an amount, points, a number, a text.
class FormLine : public FormField
{
    Q_OBJECT

public:
    // Nothing: it can't be read. A blank line leaves the member out.
    using Reader = std::function<std::optional<QJsonValue>(const QString &text)>;
    using Writer = std::function<QString(const QJsonValue &value)>;
    FormLine(const QString &pointer, QLineEdit *line, Reader read, Writer write,
             QWidget *parent = nullptr);

    static FormLine *text(const QString &pointer);
    static FormLine *amount(const QString &pointer, const Currency &currency);
    static FormLine *points(const QString &pointer);
    static FormLine *number(const QString &pointer); // a plain decimal
    static FormLine *share(const QString &pointer);  // 0.15, shown as 15 (%)

    QLineEdit *line() const { return m_line; }
    // What stands there where the member is left out: "no limit".
    void setBlank(const QString &text);
    bool keepsRefused() const override { return true; }

protected:
    void display(const QJsonValue &value) override;
    void setFaulty(bool isFaulty) override;

private:
    void take();

    QLineEdit *m_line;
    Reader m_read;
    Writer m_write;
    QJsonValue m_value = QJsonValue::Undefined;
};

// A length of time.
class FormLength : public FormField
{
    Q_OBJECT

public:
    explicit FormLength(const QString &pointer, int least = 0, QWidget *parent = nullptr);

    // None of it leaves the member out, and is called so.
    void setNone(const QString &text);
    QSpinBox *count() const { return m_count; }
    QComboBox *unit() const { return m_unit; }

protected:
    void display(const QJsonValue &value) override;
    void rename(const QString &name) override;

private:
    void take();

    bool m_isNoneLeftOut = false;
    QString m_shown;
    QSpinBox *m_count;
    QComboBox *m_unit;
};

// The colour of a badge: one of those with a name, or any other as "#c9971c".
class FormColour : public FormField
{
    Q_OBJECT

public:
    explicit FormColour(const QString &pointer, QWidget *parent = nullptr);
    QComboBox *box() const { return m_box; }
    QLineEdit *line() const { return m_line; }
    bool keepsRefused() const override { return true; }
    // Of the n-th tier, where it has none of its own.
    static QString ofTier(qsizetype tier);

protected:
    void display(const QJsonValue &value) override;
    void rename(const QString &name) override;
    void setFaulty(bool isFaulty) override;

private:
    QJsonValue m_value = QJsonValue::Undefined;
    QComboBox *m_box;
    QLineEdit *m_line;
};

// A whole number; the least one leaves the member out.
class FormCount : public FormField
{
    Q_OBJECT

public:
    FormCount(const QString &pointer, int least, int most, QWidget *parent = nullptr);
    QSpinBox *count() const { return m_count; }

protected:
    void display(const QJsonValue &value) override;

private:
    QSpinBox *m_count;
};

// Yes or no, or something against nothing.
class FormCheck : public FormField
{
    Q_OBJECT

public:
    // What stands in the file when it is on; when it is off the member is left out.
    FormCheck(const QString &pointer, const QJsonValue &on, QWidget *parent = nullptr);
    void setOn(const QJsonValue &on) { m_on = on; }
    QCheckBox *box() const { return m_box; }

protected:
    void display(const QJsonValue &value) override;
    void rename(const QString &name) override;

private:
    QJsonValue m_on;
    QCheckBox *m_box;
};

// A time of day.
class FormTime : public FormField
{
    Q_OBJECT

public:
    explicit FormTime(const QString &pointer, QWidget *parent = nullptr);
    QTimeEdit *time() const { return m_time; }

protected:
    void display(const QJsonValue &value) override;

private:
    QTimeEdit *m_time;
};

// A name in the program's languages, or one for all of them.
class FormNames : public FormField
{
    Q_OBJECT

public:
    explicit FormNames(const QString &pointer, QWidget *parent = nullptr);
    QLineEdit *line(const QString &language) const; // empty: the one for all
    bool keepsRefused() const override { return true; }

protected:
    void display(const QJsonValue &value) override;
    void rename(const QString &name) override;
    void setFaulty(bool isFaulty) override;

private:
    void take();

    QStringList m_languages; // the first is for all
    std::vector<QLineEdit *> m_lines;
    QJsonValue m_value = QJsonValue::Undefined;
};

// When points expire: never, some time after, once a year, when a member is idle.
class FormExpiry : public FormField
{
    Q_OBJECT

public:
    explicit FormExpiry(const QString &pointer, QWidget *parent = nullptr);

    enum Kind { Never, After, Yearly, Idle };
    QComboBox *kind() const { return m_kind; }
    QSpinBox *count() const { return m_count; }
    QComboBox *unit() const { return m_unit; }
    QCheckBox *monthEnd() const { return m_monthEnd; }
    QDateEdit *day() const { return m_day; }
    QSpinBox *years() const { return m_years; }

protected:
    void display(const QJsonValue &value) override;
    void rename(const QString &name) override;

private:
    void arrange();
    void take();
    QJsonValue json() const;

    QJsonValue m_value;
    QComboBox *m_kind;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QCheckBox *m_monthEnd;
    QDateEdit *m_day;
    QSpinBox *m_years;
    QWidget *m_lengthRow;
    QWidget *m_yearRow;
};

} // namespace regulars
