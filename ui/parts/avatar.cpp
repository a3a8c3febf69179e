#include "ui/parts/avatar.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QPainter>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

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
    const QString shown = letters(name);
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
    const bool isWide = shown.size() > 1 && shown.front().script() == QChar::Script_Han;
    font.setPixelSize(std::max(8, static_cast<int>(side * (isWide ? 0.34 : 0.4))));
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
