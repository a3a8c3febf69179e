#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace regulars
{

// Draws the text as a QR code (error level M) of filled squares, a quiet zone of four modules
// around it inside the place.
void paintQrCode(QPainter &painter, const QRectF &place, const QString &text);

} // namespace regulars
