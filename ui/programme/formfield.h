#pragma once

#include <QJsonValue>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace regulars
{

class InlineMessage;
class Label;

// One line of a form over a draft: a name, an editor for what stands at one place of the file, a
// word of help, and what is wrong where an edit was refused.
class FormField : public QWidget
{
    Q_OBJECT

public:
    // Of the form's own place: "/rounding".
    explicit FormField(const QString &pointer, QWidget *parent = nullptr);

    const QString &pointer() const { return m_pointer; }
    void setTexts(const QString &name, const QString &help = {});
    // What the value comes to, reckoned; empty: nothing to be shown.
    void setExample(const QString &text);
    QString example() const;

    // The draft's value; what was refused before goes.
    void show(const QJsonValue &value);
    void showFault(const QString &text);
    void clearFault();
    QString fault() const;
    // What was refused stays in sight, so that it can be mended; else the old value comes back.
    virtual bool keepsRefused() const { return false; }

signals:
    // Undefined: the member is to be left out.
    void edited(const QJsonValue &value);

protected:
    // Goes to the right of the name; the first that is added has the name's key and focus.
    void addInput(QWidget *input, int stretch = 1);
    // Below name and inputs.
    QVBoxLayout *column() const { return m_column; }
    virtual void display(const QJsonValue &value) = 0;
    // The name was set, or the language is another.
    virtual void rename(const QString &name);
    virtual void setFaulty(bool isFaulty);
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    using QWidget::show;

    QString m_pointer;
    QString m_title;
    Label *m_name;
    QWidget *m_first = nullptr;
    QBoxLayout *m_row;
    QHBoxLayout *m_inputs;
    QVBoxLayout *m_column;
    Label *m_help;
    Label *m_example;
    InlineMessage *m_message;
};

} // namespace regulars
