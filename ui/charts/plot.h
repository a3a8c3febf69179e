#pragma once

#include "ui/charts/chartmark.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QBrush>
#include <QPen>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

class QPainter;
class QPolygonF;

namespace regulars
{

// Who draws a plot's lines and bars: a painter, on any thread, so that a report is drawn behind the
// window; or Qt Charts, on the window's thread.
enum class PlotMarks { Painted, Scene };

// A chart with axes. Words, numbers and hatches are drawn here whoever draws the marks: Qt shortens
// labels where it finds them too long. Hatches are lines of their own: a brush's are as fine as the
// device's dots, which on paper is a tint.
class Plot
{
public:
    Plot(const ChartSpec &spec, const ChartStyle &style, QSizeF size,
         PlotMarks marks = PlotMarks::Painted);
    void paint(QPainter &painter) const;
    ChartMarks marks() const;

    struct Word
    {
        QRectF place;
        QString text;
    };
    // Of upright bars and of lines: as many categories as have room, the same number apart.
    std::vector<Word> categoryWords() const;
    // The name of each line at its end.
    std::vector<Word> lineEnds() const;

private:
    friend class SceneMarks;

    bool isLying() const;
    bool isEdge(std::size_t series) const; // of a band
    bool isLine() const;
    bool isBoxes() const;
    // Series drawn as bars: those of lying bars that are references follow them, each a dashed line
    // across at its first value.
    std::size_t barCount() const;
    QRectF plotArea() const;
    NiceScale scaleOf() const;
    qreal barShare() const; // of a category's room

    QBrush brushOf(int series) const;
    QPen linePen(int series) const;
    QPen targetPen() const;

    void paintGrid(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintTargets(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    std::vector<QPolygonF> linesOf(const std::vector<std::optional<double>> &values) const;
    void paintHatches(QPainter &painter) const;
    std::vector<QRectF> barsOf(std::size_t series) const;
    ChartMark barMark(const QRectF &bar) const;
    // Of a category of boxes; none where one of its values is missing.
    std::optional<std::array<double, boxSeries>> boxOf(qsizetype category) const;
    QRectF boxPlace(qsizetype category, double from, double to) const; // as wide as the box
    ChartMarks boxMarks() const;
    void paintBoxes(QPainter &painter) const;
    ChartMark pointMark(qsizetype category, const std::optional<double> &value) const;
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
    void paintLyingLabels(QPainter &painter) const;
    void paintBarValues(QPainter &painter) const;
    void paintLineEnds(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    double positionOf(double value) const; // along the value axis
    double categoryCentre(qsizetype category) const;

    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    QSizeF m_size;
    PlotMarks m_marks;
    NiceScale m_scale;
    QRectF m_plot;
};

} // namespace regulars
