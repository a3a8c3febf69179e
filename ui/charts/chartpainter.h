#pragma once

#include "ui/charts/chartmark.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/plot.h"

#include <QRectF>

class QPainter;

namespace regulars
{

// Draws a chart as vectors with selectable text: on paper, into a picture, into SVG. Needs a
// QApplication, though no display; with painted marks any thread will do.
class ChartPainter
{
public:
    explicit ChartPainter(ChartStyle style, PlotMarks marks = PlotMarks::Painted)
        : m_style(std::move(style))
        , m_marks(marks)
    {}

    // `pixelsPerPoint` of the painter's coordinates: its device's resolution ÷ 72 where nothing is
    // scaled.
    void paint(QPainter &painter, const QRectF &target, qreal pixelsPerPoint,
               const ChartSpec &spec) const;

    // Where that draws each value, in the painter's coordinates.
    ChartMarks marks(const QRectF &target, qreal pixelsPerPoint, const ChartSpec &spec) const;

private:
    // Both draw on a plane of drawing units, of that size.
    void paintPlot(QPainter &painter, const QSizeF &size, const ChartSpec &spec) const;
    void paintGrid(QPainter &painter, const QSizeF &size, const ChartSpec &spec) const;

    ChartStyle m_style;
    PlotMarks m_marks;
};

} // namespace regulars
