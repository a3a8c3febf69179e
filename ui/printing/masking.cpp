#include "ui/printing/masking.h"

namespace regulars
{

using namespace Qt::StringLiterals;

QString maskedName(const QString &name)
{
    if (name.isEmpty()) {
        return {};
    }
    return name.front().script() == QChar::Script_Han ? name.left(1) + u"**"_s
                                                      : name.section(u' ', 0, 0);
}

QString maskedCard(const QString &card)
{
    constexpr qsizetype shownDigits = 4;
    return card.isEmpty()
               ? QString()
               : u"****"_s + (card.size() > shownDigits ? card.right(shownDigits) : QString());
}

} // namespace regulars
