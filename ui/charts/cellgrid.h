#pragma once

#include "ui/charts/chartmark.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QRectF>

class QPainter;

namespace regulars
{

// A heat map or a cohort triangle: cells of a five-step ramp with their number in them.
class CellGrid
{
public:
    CellGrid(const ChartSpec &spec, const ChartStyle &style, QSizeF size);
    void paint(QPainter &painter) const;
    ChartMarks marks() const;

private:
    void paintHeadings(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    QRectF cell(qsizetype row, qsizetype column) const;
    qreal labelPoints() const;

    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    QRectF m_cells;
};

} // namespace regulars
