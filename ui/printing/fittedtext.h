#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace regulars
{

// One line in its place, in the middle of its height: smaller where it would not fit, and cut at
// the end when it would become too small to read. Sizes are the font's pixels.
void drawFitted(QPainter &painter, const QRectF &place, QFont font, int smallest,
                Qt::Alignment side, const QString &text);

} // namespace regulars
