#include "ui/printing/barcode.h"

#include <QPainter>
#include <QPainterPath>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int quietModules = 10;

ZXing::BitMatrix bars(const QString &text)
{
    return ZXing::MultiFormatWriter(ZXing::BarcodeFormat::Code128)
        .setMargin(0)
        .encode(text.toStdWString(), 0, 1);
}

} // namespace

bool isBarcodable(const QString &text)
{
    constexpr qsizetype longest = 32;
    return !text.isEmpty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QChar(0x20) && c < QChar(0x7f); });
}

int barcodeModules(const QString &text)
{
    return bars(text).width() + 2 * quietModules;
}

void paintBarcode(QPainter &painter, const QRectF &place, const QString &text)
{
    const ZXing::BitMatrix modules = bars(text);
    const qreal module = place.width() / (modules.width() + 2 * quietModules);
    QPainterPath path;
    for (int x = 0; x < modules.width();) {
        int end = x;
        while (end < modules.width() && modules.get(end, 0)) {
            ++end;
        }
        if (end > x) {
            path.addRect(place.left() + (x + quietModules) * module, place.top(),
                         (end - x) * module, place.height());
        }
        x = std::max(end, x + 1);
    }
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPath(path);
    painter.restore();
}

} // namespace regulars
