#include "ui/theme/programicon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt wants it.
static void takeInProgramIcon()
{
    Q_INIT_RESOURCE(icons);
}

namespace regulars
{

namespace
{

constexpr int mostOfSmall = 24; // up to there the drawing with the thicker lines

} // namespace

QIcon programIcon()
{
    takeInProgramIcon();
    QSvgRenderer small(u":/program/regulars-small.svg"_s);
    QSvgRenderer full(u":/program/regulars.svg"_s);
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        (side <= mostOfSmall ? small : full).render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace regulars
