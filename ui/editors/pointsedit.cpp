#include "ui/editors/pointsedit.h"

namespace regulars
{

PointsEdit::PointsEdit(QWidget *parent)
    : ValueEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(16);
}

std::optional<Points> PointsEdit::value() const
{
    bool isNumber = false;
    const qint64 count = text().trimmed().toLongLong(&isNumber);
    // Above this no balance lies (F1's bound of 10^12).
    constexpr qint64 most = 1'000'000'000'000;
    if (!isNumber || count > most || count < (m_isSigned ? -most : 0)) {
        return std::nullopt;
    }
    return Points(count);
}

void PointsEdit::setValue(std::optional<Points> value)
{
    setText(value ? QString::number(value->count()) : QString());
}

QString PointsEdit::cleaned(const QString &typed) const
{
    const bool keepsSign = m_isSigned;
    return ValueEdit::cleaned(typed).removeIf([keepsSign](QChar c) {
        return !((c >= u'0' && c <= u'9') || (keepsSign && (c == u'-' || c == u'+')));
    });
}

} // namespace regulars
