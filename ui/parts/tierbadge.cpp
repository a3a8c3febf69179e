#include "ui/parts/tierbadge.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QFontMetrics>
#include <QPainter>

namespace regulars
{

namespace
{

QFont badgeFont()
{
    QFont font = fontOf(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TierBadge::TierBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TierBadge::setTier(const QString &name, const QString &colour)
{
    m_name = name;
    m_colour = colour;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize TierBadge::sizeOf(const QString &name)
{
    const QFontMetrics metrics(badgeFont());
    return name.isEmpty()
               ? QSize(0, 0)
               : QSize(metrics.horizontalAdvance(name) + scaled(16), metrics.height() + scaled(4));
}

QSize TierBadge::sizeHint() const
{
    return sizeOf(m_name);
}

void TierBadge::paint(QPainter *painter, const QRect &rect, const QString &name,
                      const QString &colour)
{
    if (name.isEmpty()) {
        return;
    }
    const QColor own(colour);
    const Pair pair = badgePair(own.isValid() ? own : QColor(0x6B, 0x77, 0x85));
    stylepaint::panel(painter, rect, pair.fill, {}, rect.height() / 2.0);
    painter->save();
    painter->setFont(badgeFont());
    painter->setPen(pair.text);
    painter->drawText(rect, Qt::AlignCenter, name);
    painter->restore();
}

void TierBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_name, m_colour);
}

} // namespace regulars
