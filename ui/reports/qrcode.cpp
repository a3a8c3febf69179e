#include "ui/reports/qrcode.h"

#include <QPainter>
#include <QPainterPath>

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

namespace regulars
{

void paintQrCode(QPainter &painter, const QRectF &place, const QString &text)
{
    constexpr int levelM = 4; // of 8, as ZXing counts
    constexpr int quietModules = 4;
    const ZXing::BitMatrix modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                         .setMargin(0)
                                         .setEccLevel(levelM)
                                         .setEncoding(ZXing::CharacterSet::UTF8)
                                         .encode(text.toStdWString(), 0, 0);
    const qreal side =
        std::min(place.width(), place.height()) / (modules.width() + 2 * quietModules);
    // One path: squares of their own would show hairlines between them.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width();) {
            int end = x;
            while (end < modules.width() && modules.get(end, y)) {
                ++end;
            }
            if (end > x) {
                path.addRect(place.left() + (x + quietModules) * side,
                             place.top() + (y + quietModules) * side, (end - x) * side, side);
            }
            x = std::max(end, x + 1);
        }
    }
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPath(path);
    painter.restore();
}

} // namespace regulars
