#include "ui/charts/chartpainter.h"

#include "ui/charts/cellgrid.h"
#include "ui/charts/plot.h"

#include <QPainter>

namespace regulars
{

void ChartPainter::paint(QPainter &painter, const QRectF &target, qreal pixelsPerPoint,
                         const ChartSpec &spec) const
{
    const qreal pixelsPerUnit = pixelsPerPoint / m_style.unitsPerPoint;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(pixelsPerUnit, pixelsPerUnit);
    const QSizeF size = target.size() / pixelsPerUnit;
    if (spec.kind == ChartKind::HeatMap || spec.kind == ChartKind::Cohorts) {
        paintGrid(painter, size, spec);
    } else {
        paintPlot(painter, size, spec);
    }
    painter.restore();
}

void ChartPainter::paintPlot(QPainter &painter, const QSizeF &size, const ChartSpec &spec) const
{
    Plot(spec, m_style, size, m_marks).paint(painter);
}

void ChartPainter::paintGrid(QPainter &painter, const QSizeF &size, const ChartSpec &spec) const
{
    CellGrid(spec, m_style, size).paint(painter);
}

} // namespace regulars
