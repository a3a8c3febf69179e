#include "ui/editors/phoneedit.h"

#include "services/phone.h"

namespace regulars
{

PhoneEdit::PhoneEdit(const QString &country, QWidget *parent)
    : ValueEdit(parent)
    , m_country(country)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(30);
}

std::optional<QString> PhoneEdit::value() const
{
    return isBlank() ? std::nullopt : normalisedPhone(text(), m_country);
}

void PhoneEdit::setValue(const QString &e164)
{
    setText(e164.isEmpty() ? QString() : nationalDigits(e164, m_country));
}

QString PhoneEdit::cleaned(const QString &typed) const
{
    return ValueEdit::cleaned(typed).removeIf([](QChar c) {
        const bool isSign = c == u'+' || c == u'-' || c == u' ' || c == u'(' || c == u')';
        return !((c >= u'0' && c <= u'9') || isSign);
    });
}

} // namespace regulars
