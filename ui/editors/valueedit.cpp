#include "ui/editors/valueedit.h"

#include "values/text.h"

#include <QFocusEvent>
#include <QSignalBlocker>

namespace regulars
{

namespace
{

QString digitsOf(QString text)
{
    return text.removeIf([](QChar c) { return !c.isDigit(); });
}

} // namespace

ValueEdit::ValueEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        ++m_changes;
        fold();
        setFaulty(false);
        if (text().isEmpty()) {
            m_leaked.clear();
        }
        emit valueChanged();
    });
}

QString ValueEdit::cleaned(const QString &typed) const
{
    return typed.normalized(QString::NormalizationForm_KC);
}

void ValueEdit::fold()
{
    const QString typed = text();
    const QString plain = cleaned(typed);
    if (plain == typed) {
        return;
    }
    const auto place = cleaned(typed.left(cursorPosition())).size();
    const QSignalBlocker quiet(this);
    setText(plain);
    setCursorPosition(static_cast<int>(place));
}

void ValueEdit::setFaulty(bool isFaulty)
{
    if (isFaulty != property("faulty").toBool()) {
        setProperty("faulty", isFaulty);
        update();
    }
}

void ValueEdit::setLeaked(const QString &text)
{
    m_leaked = digitsOf(text);
}

bool ValueEdit::hasLeaked() const
{
    return !m_leaked.isEmpty() && digits().contains(m_leaked);
}

QString ValueEdit::digits() const
{
    return digitsOf(text());
}

void ValueEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason) {
        selectAll();
    }
}

void ValueEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!isValid()) {
        setFaulty(true);
    }
}

} // namespace regulars
