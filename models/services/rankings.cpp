#include "services/rankings.h"

#include "programme/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

QString rankingKey(const Programme &programme, const Measure &measure, const Ratio &share)
{
    const Window &window = measure.window;
    QStringList goods;
    for (const int category : measure.categories)
        goods += programme.categories.at(static_cast<size_t>(category)).id;
    for (const QString &product : measure.products)
        goods += product;
    return QStringList{words::wordFor(words::metrics, measure.metric),
                       window.kind == Window::Kind::Back
                           ? window.length.toText()
                           : QString(words::wordFor(words::windows, window.kind)),
                       u"%1/%2"_s.arg(share.numerator()).arg(share.denominator()), goods.join(u',')}
        .join(u'|');
}

} // namespace regulars
