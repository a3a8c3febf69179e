#pragma once

#include "programme/programme.h"
#include "ui/language.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace regulars
{

class InlineMessage;
class Label;
class SentenceEditor;

// One rule under the hands of an owner: its name, its sentences with their slots, and its terms in
// plain fields. It changes nothing: its owner applies what edited() says and shows the rule again,
// or says what is wrong.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    // `json` is the rule as the canonical file has it.
    void show(const std::shared_ptr<const Programme> &programme, int rule, const QJsonObject &json,
              const Language &language, BusinessDay today, bool isReadOnly);
    void showFault(const QString &pointer, const QString &text);
    void retranslate();

    SentenceEditor *sentences() const { return m_sentences; }
    QLineEdit *nameEdit() const { return m_name; }
    QComboBox *triggerBox() const { return m_trigger; }
    QCheckBox *fromBox() const { return m_hasFrom; }
    QDateEdit *fromEdit() const { return m_from; }
    QCheckBox *untilBox() const { return m_hasUntil; }
    QDateEdit *untilEdit() const { return m_until; }
    QSpinBox *memberTimes() const { return m_member.times; }
    QComboBox *memberWindow() const { return m_member.window; }
    QSpinBox *totalTimes() const { return m_total.times; }
    QLineEdit *stackEdit() const { return m_stack; }
    QCheckBox *taskBox() const { return m_task; }
    QCheckBox *tierDiscountBox() const { return m_tierDiscount; }
    QString fault() const;

signals:
    // Undefined: what is there is to be taken away.
    void edited(const QString &pointer, const QJsonValue &value);

private:
    using QWidget::show;
    struct LimitFields
    {
        QString key; // "per_member"
        QWidget *row = nullptr;
        QSpinBox *times = nullptr;
        QComboBox *window = nullptr;
        Label *label = nullptr;
    };
    void makeName();
    void makeTerms();
    LimitFields makeLimit(const QString &key);
    void addRow(Label *&label, QWidget *field);
    void edit(const QString &pointer, const QJsonValue &value);
    void takeName();
    void takeDate(const QString &pointer, const QCheckBox *box, const QDateEdit *date);
    void takeLimit(const LimitFields &fields);
    void orderSlots();
    void showTriggers(const Rule &rule);
    void showDates(const Rule &rule, BusinessDay today);
    void showLimit(const LimitFields &fields, const std::optional<Allowance> &allowance);
    void showOffer(const Rule &rule);
    void setNames();

    std::shared_ptr<const Programme> m_programme;
    int m_rule = 0;
    QJsonObject m_json;
    QString m_languageCode;
    bool m_isShowing = false;
    bool m_isReadOnly = false;
    QVBoxLayout *m_form;
    Label *m_nameLabel = nullptr;
    Label *m_triggerLabel = nullptr;
    Label *m_datesLabel = nullptr;
    Label *m_stackLabel = nullptr;
    QLineEdit *m_name;
    QComboBox *m_trigger;
    SentenceEditor *m_sentences;
    InlineMessage *m_message;
    Label *m_heading;
    QCheckBox *m_hasFrom;
    QDateEdit *m_from;
    QCheckBox *m_hasUntil;
    QDateEdit *m_until;
    LimitFields m_member;
    LimitFields m_total;
    QLineEdit *m_stack;
    QCheckBox *m_task;
    QCheckBox *m_tierDiscount;
};

} // namespace regulars
