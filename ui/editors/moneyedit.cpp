#include "ui/editors/moneyedit.h"

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// A lone comma before one or two digits at the end stands for the point; other commas group.
QString withPoint(QString text, int decimals)
{
    const auto comma = text.lastIndexOf(u',');
    const auto behind = text.size() - comma - 1;
    if (comma >= 0 && !text.contains(u'.') && text.count(u',') == 1 && behind <= decimals) {
        text[comma] = u'.';
    }
    return text.remove(u',');
}

} // namespace

MoneyEdit::MoneyEdit(const Currency &currency, QWidget *parent)
    : ValueEdit(parent)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(20);
}

void MoneyEdit::setCurrency(const Currency &currency)
{
    m_currency = currency;
}

std::optional<Money> MoneyEdit::value() const
{
    QString typed = withPoint(text().trimmed(), m_currency.decimals);
    if (typed.startsWith(u'.')) {
        typed.prepend(u'0');
    }
    if (typed.endsWith(u'.')) {
        typed.chop(1);
    }
    return moneyFromText(typed, m_currency.decimals);
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    setText(value ? toText(*value, m_currency.decimals) : QString());
}

QString MoneyEdit::cleaned(const QString &typed) const
{
    QString plain = ValueEdit::cleaned(typed).replace(u'。', u'.').replace(u'、', u'.');
    return plain.removeIf(
        [](QChar c) { return !((c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'-'); });
}

} // namespace regulars
