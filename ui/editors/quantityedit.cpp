#include "ui/editors/quantityedit.h"

#include <QKeyEvent>

namespace regulars
{

namespace
{

constexpr Quantity one(1000);

} // namespace

QuantityEdit::QuantityEdit(QWidget *parent)
    : ValueEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(12);
}

std::optional<Quantity> QuantityEdit::value() const
{
    const std::optional<Quantity> read = quantityFromText(text().trimmed());
    return read && *read > Quantity() ? read : std::nullopt;
}

void QuantityEdit::setValue(std::optional<Quantity> value)
{
    setText(value ? toText(*value) : QString());
}

QString QuantityEdit::cleaned(const QString &typed) const
{
    QString plain = ValueEdit::cleaned(typed).replace(u'。', u'.').replace(u',', u'.');
    return plain.removeIf([](QChar c) { return !((c >= u'0' && c <= u'9') || c == u'.'); });
}

void QuantityEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && event->modifiers() == Qt::NoModifier) {
        const Quantity now = value().value_or(Quantity());
        const Quantity next = isUp ? now + one : now - one;
        if (next > Quantity()) {
            setValue(next);
        }
        return;
    }
    ValueEdit::keyPressEvent(event);
}

} // namespace regulars
