#include "ui/printing/fittedtext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace regulars
{

void drawFitted(QPainter &painter, const QRectF &place, QFont font, int smallest,
                Qt::Alignment side, const QString &text)
{
    for (int size = font.pixelSize();
         size > smallest && QFontMetricsF(font).horizontalAdvance(text) > place.width();) {
        size -= 10;
        font.setPixelSize(size);
    }
    const QFontMetricsF metrics(font);
    const QString line = metrics.elidedText(text, Qt::ElideRight, place.width());
    const qreal width = metrics.horizontalAdvance(line);
    const qreal x = side & Qt::AlignRight     ? place.right() - width
                    : side & Qt::AlignHCenter ? place.center().x() - width / 2
                                              : place.left();
    painter.setFont(font);
    painter.drawText(QPointF(x, place.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                     line);
}

} // namespace regulars
