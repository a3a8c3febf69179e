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

ChartMarks ChartPainter::marks(const QRectF &target, qreal pixelsPerPoint,
                               const ChartSpec &spec) const
{
    if (spec.series.empty() || spec.categories.isEmpty()) {
        return {};
    }
    const qreal pixelsPerUnit = pixelsPerPoint / m_style.unitsPerPoint;
    const QSizeF size = target.size() / pixelsPerUnit;
    const bool isGrid = spec.kind == ChartKind::HeatMap || spec.kind == ChartKind::Cohorts;
    ChartMarks marks =
        isGrid ? CellGrid(spec, m_style, size).marks() : Plot(spec, m_style, size).marks();
    const auto inPixels = [&](const QRectF &units) {
        return units.isNull() ? QRectF()
                              : QRectF(units.topLeft() * pixelsPerUnit + target.topLeft(),
                                       units.size() * pixelsPerUnit);
    };
    for (ChartMark &mark : marks) {
        mark = {inPixels(mark.place), inPixels(mark.reach)};
    }
    return marks;
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
