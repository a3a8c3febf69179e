#include "ui/parts/avatar.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QPainter>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double pairShare = 0.34; // of the disc, for two Han characters beside each other
constexpr double aloneShare = 0.5; // for one
constexpr double lettersShare = 0.4;
constexpr int leastHan = 11; // pixels; in less nobody makes out its strokes

} // namespace

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

QString Avatar::letters(const QString &name)
{
    const QString whole = name.simplified();
    QString han;
    for (const QChar c : whole) {
        if (c.script() == QChar::Script_Han) {
            han += c;
        }
    }
    if (!han.isEmpty()) {
        return han.right(han.size() > 2 ? 2 : han.size());
    }
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    QString initials = words.first().left(1);
    if (words.size() > 1) {
        initials += words.last().left(1);
    }
    return initials.toUpper();
}

void Avatar::paint(QPainter *painter, const QRect &rect, const QString &name)
{
    const int side = std::min(rect.width(), rect.height());
    QRect disc(0, 0, side, side);
    disc.moveCenter(rect.center());
    QString shown = letters(name);
    const Pair pair = avatarPair(name);
    if (shown.isEmpty()) {
        stylepaint::panel(painter, disc, tokens().hairline, {}, side / 2.0);
        const int inset = side / 4;
        themeIcon(u"user"_s, Tone::Muted)
            .paint(painter, disc.adjusted(inset, inset, -inset, -inset));
        return;
    }
    stylepaint::panel(painter, disc, pair.fill, {}, side / 2.0);
    painter->save();
    QFont font = fontOf(TextRole::Strong);
    double share = lettersShare;
    if (shown.front().script() == QChar::Script_Han) {
        const bool isPair = shown.size() > 1 && side * pairShare >= leastHan;
        share = isPair ? pairShare : aloneShare;
        shown = isPair ? shown : shown.right(1);
    }
    font.setPixelSize(std::max(8, static_cast<int>(side * share)));
    painter->setFont(font);
    painter->setPen(pair.text);
    painter->drawText(disc, Qt::AlignCenter, shown);
    painter->restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_name);
}

} // namespace regulars
