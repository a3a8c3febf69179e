#pragma once

#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QGraphicsScene>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAbstractBarSeries;
class QChart;
class QPainter;
QT_END_NAMESPACE

namespace regulars
{

// A chart with axes. Lines and bars are Qt Charts' in a scene of its own. Words, numbers and
// hatches are drawn here: Qt shortens labels where it finds them too long, and its hatches are as
// fine as the device's dots, which on paper is a tint.
class Plot
{
public:
    Plot(const ChartSpec &spec, const ChartStyle &style, QSizeF size);
    void paint(QPainter &painter);

private:
    bool isLying() const;
    bool isLine() const;
    QRectF plotArea() const;
    NiceScale scaleOf() const;
    qreal barShare() const; // of a category's room

    void build();
    void addBars(QChart &chart);
    void addLines(QChart &chart);
    void addBand(QChart &chart);
    void addAxes(QChart &chart);
    void leaveWordsOut();
    QBrush brushOf(int series) const;
    QPen linePen(int series) const;

    void paintGrid(QPainter &painter) const;
    void paintHatches(QPainter &painter) const;
    std::vector<QRectF> barsOf(std::size_t series) const;
    struct LegendEntry
    {
        QPointF place; // of its swatch's row
        QString name;
    };
    // Row below row, none wider than the chart; names too long for a row are shortened.
    std::vector<LegendEntry> legend(qreal left) const;
    qreal legendHeight(qreal left) const;
    void paintLegend(QPainter &painter) const;
    void paintValueLabels(QPainter &painter) const;
    void paintCategoryLabels(QPainter &painter) const;
    void paintBarValues(QPainter &painter) const;
    void paintLineEnds(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    double positionOf(double value) const; // along the value axis
    double categoryCentre(qsizetype category) const;

    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    QSizeF m_size;
    NiceScale m_scale;
    QRectF m_plot;
    QGraphicsScene m_scene;
};

} // namespace regulars
