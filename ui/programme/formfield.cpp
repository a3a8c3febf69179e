#include "ui/programme/formfield.h"

#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace regulars
{

namespace
{

constexpr int fieldGap = 12;
constexpr int nameShare = 2; // of the width, beside that of the inputs
constexpr int inputsShare = 3;

} // namespace

FormField::FormField(const QString &pointer, QWidget *parent)
    : QWidget(parent)
    , m_pointer(pointer)
    , m_name(new Label)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_inputs(new QHBoxLayout)
    , m_column(new QVBoxLayout)
    , m_help(new Label(TextRole::Caption, Tone::Muted))
    , m_example(new Label(TextRole::Caption, Tone::Primary))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_row->setSpacing(fieldGap);
    m_name->setWordWrap(true);
    m_row->addWidget(m_name, nameShare);
    m_inputs->setSpacing(8);
    m_row->addLayout(m_inputs, inputsShare);
    column->addLayout(m_row);
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

// Inputs beside their names begin alike; those that need more than their share stand below theirs.
void FormField::arrange()
{
    const int share = (width() - fieldGap) * inputsShare / (nameShare + inputsShare);
    m_inputs->invalidate(); // while it was hidden nobody did, whatever became of the font
    const bool fits = m_inputs->minimumSize().width() <= share;
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_row->direction()) {
        m_row->setDirection(direction);
        m_row->setSpacing(fits ? fieldGap : 4);
    }
}

void FormField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FormField::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return QWidget::event(event);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rename(m_title);
    }
}

} // namespace regulars
