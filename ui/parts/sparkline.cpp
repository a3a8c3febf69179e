#include "ui/parts/sparkline.h"

#include "ui/theme/theme.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace regulars
{

void paintSparkline(QPainter &painter, const QRectF &place, const Trend &trend)
{
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const auto &value : trend) {
        least = value ? std::min(least, *value) : least;
        most = value ? std::max(most, *value) : most;
    }
    if (trend.size() < 2 || least > most) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = scaled(3);
    const QRectF room = place.adjusted(1, dot + 1, -dot - 1, -dot - 1);
    const auto pointAt = [&](std::size_t at) {
        const double along = double(at) / double(trend.size() - 1);
        const double up = most > least ? (*trend[at] - least) / (most - least) : 0.5;
        return QPointF(room.left() + along * room.width(), room.bottom() - up * room.height());
    };
    QPainterPath line;
    bool isDrawing = false;
    std::optional<QPointF> last;
    for (std::size_t at = 0; at < trend.size(); ++at) {
        if (!trend[at]) {
            isDrawing = false;
            continue;
        }
        last = pointAt(at);
        isDrawing ? line.lineTo(*last) : line.moveTo(*last);
        isDrawing = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blended(tokens().surface, tokens().primary, 0.7), scaled(2) * 0.9,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    if (last && trend.back()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().primary);
        painter.drawEllipse(*last, dot, dot);
    }
}

QSize SparklineDelegate::lineSize()
{
    return {scaled(80), scaled(20)};
}

QVariant SparklineDelegate::toVariant(const Trend &trend)
{
    QVariantList values;
    for (const auto &value : trend) {
        values.append(value ? QVariant(*value) : QVariant());
    }
    return values;
}

Trend SparklineDelegate::fromVariant(const QVariant &value)
{
    Trend trend;
    for (const QVariant &one : value.toList()) {
        trend.push_back(one.isValid() ? std::optional(one.toDouble()) : std::nullopt);
    }
    return trend;
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle *style = empty.widget ? empty.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
    QRect place(QPoint(0, 0), lineSize().boundedTo(option.rect.size()));
    place.moveCenter(option.rect.center());
    // It ends where the heading above it does.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &empty, empty.widget) + 1;
    place.moveRight(option.rect.right() - margin);
    painter->save();
    paintSparkline(*painter, place, fromVariant(index.data(trendRole)));
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return lineSize() + QSize(scaled(16), 0);
}

} // namespace regulars
