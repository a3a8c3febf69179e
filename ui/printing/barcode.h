#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace regulars
{

// Code 128 holds what is printable ASCII, and a scanner reads it where it isn't too long.
bool isBarcodable(const QString &text);

// How many modules wide the text is as Code 128, the quiet zones of ten on either side included.
int barcodeModules(const QString &text);

// Draws the text as Code 128 over the whole place, its quiet zones inside.
void paintBarcode(QPainter &painter, const QRectF &place, const QString &text);

} // namespace regulars
