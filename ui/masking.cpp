#include "ui/masking.h"

#include <QStringList>

namespace regulars
{

using namespace Qt::StringLiterals;

QString maskedName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    const QString &first = words.front();
    if (words.size() == 1 || first.front().script() == QChar::Script_Han) {
        return first.left(1) + u"**"_s;
    }
    QString masked = first;
    for (const QString &word : words.sliced(1)) {
        masked += u' ' + word.left(1).toUpper() + u'.';
    }
    return masked;
}

QString maskedCard(const QString &card)
{
    constexpr qsizetype shownDigits = 4;
    return card.isEmpty()
               ? QString()
               : u"****"_s + (card.size() > shownDigits ? card.right(shownDigits) : QString());
}

} // namespace regulars
