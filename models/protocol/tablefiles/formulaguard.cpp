#include "protocol/tablefiles/formulaguard.h"

namespace regulars
{

namespace
{

bool isTrigger(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
        return true;
    default:
        return false;
    }
}

bool isBlank(QChar c)
{
    const bool isInvisible =
        c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    return c.isSpace() || isInvisible;
}

// Whether a formula begins behind any blanks and apostrophes.
bool hidesFormula(const QString &text)
{
    for (const QChar c : text) {
        if (isTrigger(c))
            return true;
        if (c != u'\'' && !isBlank(c))
            return false;
    }
    return false;
}

} // namespace

QString guarded(const QString &text)
{
    return hidesFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && hidesFormula(cell) ? cell.sliced(1) : cell;
}

QString guardedApostrophe(const QString &text)
{
    return text.startsWith(u'\'') ? guarded(text) : text;
}

} // namespace regulars
