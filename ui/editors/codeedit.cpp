#include "ui/editors/codeedit.h"

namespace regulars
{

CodeEdit::CodeEdit(QWidget *parent)
    : ValueEdit(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(64);
}

QString CodeEdit::cleaned(const QString &typed) const
{
    return ValueEdit::cleaned(typed).removeIf(
        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace regulars
