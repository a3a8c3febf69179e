#include "ui/programme/formfield.h"

#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace regulars
{

FormField::FormField(const QString &pointer, QWidget *parent)
    : QWidget(parent)
    , m_pointer(pointer)
    , m_name(new Label)
    , m_inputs(new QHBoxLayout)
    , m_column(new QVBoxLayout)
    , m_help(new Label(TextRole::Caption, Tone::Muted))
    , m_example(new Label(TextRole::Caption, Tone::Primary))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_name->setWordWrap(true);
    row->addWidget(m_name, 2);
    m_inputs->setSpacing(8);
    row->addLayout(m_inputs, 3);
    column->addLayout(row);
    m_column->setSpacing(4);
    column->addLayout(m_column);
    for (Label *label : {m_help, m_example}) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    column->addWidget(m_message);
}

void FormField::addInput(QWidget *input, int stretch)
{
    m_inputs->addWidget(input, stretch);
    if (!m_first) {
        m_first = input;
        m_name->setBuddy(input);
        setFocusProxy(input);
    }
}

void FormField::setTexts(const QString &name, const QString &help)
{
    m_title = name;
    m_name->setText(name);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (m_first) {
        m_first->setAccessibleName(name);
        m_first->setAccessibleDescription(help);
    }
    rename(name);
}

void FormField::setExample(const QString &text)
{
    m_example->setText(text);
    m_example->setVisible(!text.isEmpty());
}

QString FormField::example() const
{
    return m_example->text();
}

void FormField::show(const QJsonValue &value)
{
    clearFault();
    display(value);
}

void FormField::showFault(const QString &text)
{
    m_message->show(NoticeKind::Error, text);
    setFaulty(true);
}

void FormField::clearFault()
{
    m_message->clear();
    setFaulty(false);
}

QString FormField::fault() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void FormField::rename(const QString &) {}

void FormField::setFaulty(bool) {}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rename(m_title);
    }
}

} // namespace regulars
