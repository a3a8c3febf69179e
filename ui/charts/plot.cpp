#include "ui/charts/plot.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int mostSteps = 5;
constexpr qreal thinPoints = 0.5;
constexpr qreal linePoints = 1.3;

} // namespace

Plot::Plot(const ChartSpec &spec, const ChartStyle &style, QSizeF size, PlotMarks marks)
    : m_spec(spec)
    , m_style(style)
    , m_size(size)
    , m_marks(marks)
    , m_scale(scaleOf())
    , m_plot(plotArea())
{}

bool Plot::isLying() const
{
    return m_spec.kind == ChartKind::HorizontalBars || m_spec.kind == ChartKind::PercentBars;
}

bool Plot::isLine() const
{
    return m_spec.kind == ChartKind::Line || m_spec.kind == ChartKind::Band;
}

bool Plot::isBoxes() const
{
    return m_spec.kind == ChartKind::Boxes;
}

std::size_t Plot::barCount() const
{
    if (m_spec.kind != ChartKind::HorizontalBars) {
        return m_spec.series.size();
    }
    const auto first = std::find_if(m_spec.series.begin(), m_spec.series.end(),
                                    [](const ChartSeries &series) { return series.isReference; });
    return static_cast<std::size_t>(first - m_spec.series.begin());
}

NiceScale Plot::scaleOf() const
{
    if (m_spec.kind == ChartKind::PercentBars) {
        return {0, 100, 25};
    }
    // Whole things have no half steps.
    const bool wholeSteps = m_spec.unit != ChartUnit::Percent && m_spec.decimals == 0;
    return niceScale(m_spec.smallest(), m_spec.largest(), mostSteps, wholeSteps);
}

// Leaves room for the words around the marks.
QRectF Plot::plotArea() const
{
    const QFontMetricsF metrics(m_style.font(m_style.textPoints));
    const qreal gap = m_style.points(4);
    QRectF plot(QPointF(0, 0), m_size);
    if (isLying()) {
        qreal widest = 0;
        for (const QString &category : m_spec.categories) {
            widest = std::max(widest, metrics.horizontalAdvance(category));
        }
        plot.setLeft(std::min(widest, m_size.width() * 0.38) + gap);
        if (m_spec.showsValues) {
            plot.setRight(plot.right() - metrics.horizontalAdvance(m_spec.text(m_spec.largest())) -
                          gap);
        }
    } else {
        qreal widest = 0;
        for (int step = 0; step <= m_scale.steps(); ++step) {
            widest = std::max(
                widest, metrics.horizontalAdvance(m_spec.text(m_scale.low + step * m_scale.step)));
        }
        plot.setLeft(widest + gap);
        plot.setBottom(plot.bottom() - metrics.height() - gap / 2);
        // The highest bar's figure stands above it.
        const bool hasFigures = m_spec.showsValues && !isLine() && m_spec.series.size() == 1;
        plot.setTop(
            std::max(metrics.height() / 2, hasFigures ? metrics.ascent() + m_style.points(3) : 0));
    }
    if (isLine()) {
        qreal widest = 0;
        for (const ChartSeries &series : m_spec.series) {
            widest = std::max(widest, metrics.horizontalAdvance(series.name));
        }
        plot.setRight(plot.right() - std::min(widest, m_size.width() * 0.25) - 2 * gap);
    } else if (m_spec.series.size() > 1 && !isBoxes()) {
        plot.setTop(plot.top() + legendHeight(plot.left()) + gap);
    }
    return plot;
}

// A bar that stands alone in much room is no wider than it looks well.
qreal Plot::barShare() const
{
    constexpr qreal single = 0.66;
    constexpr qreal grouped = 0.78;
    constexpr qreal mostUpright = 36; // points
    constexpr qreal mostLying = 24;
    const bool isGrouped = barCount() > 1 && m_spec.kind != ChartKind::PercentBars && !isBoxes();
    const auto bars = static_cast<qreal>(isGrouped ? barCount() : 1);
    const qreal room = (isLying() ? m_plot.height() : m_plot.width()) /
                       std::max<qreal>(1, static_cast<qreal>(m_spec.categories.size()));
    const qreal most = m_style.points(isLying() ? mostLying : mostUpright) * bars;
    return std::min(isGrouped ? grouped : single, room > 0 ? most / room : 1);
}

bool Plot::isEdge(std::size_t series) const
{
    return m_spec.kind == ChartKind::Band && m_spec.series.size() >= 2 && series < 2;
}

// What is small can be pressed along its whole row or column.
ChartMark Plot::barMark(const QRectF &bar) const
{
    if (m_spec.kind == ChartKind::PercentBars) {
        return bar.isEmpty() ? ChartMark() : ChartMark{bar, bar};
    }
    QRectF place = bar;
    if (isLying()) {
        place.setWidth(std::max(place.width(), m_style.points(1)));
        return {place, QRectF(0, place.top(), m_size.width(), place.height())};
    }
    place.setTop(place.bottom() - std::max(place.height(), m_style.points(1)));
    return {place,
            QRectF(place.left(), m_plot.top(), place.width(), m_size.height() - m_plot.top())};
}

ChartMark Plot::pointMark(qsizetype category, const std::optional<double> &value) const
{
    if (!value) {
        return {};
    }
    const qreal side = m_style.points(6);
    QRectF place(0, 0, side, side);
    place.moveCenter({categoryCentre(category), positionOf(*value)});
    return {place, place};
}

ChartMarks Plot::marks() const
{
    if (isBoxes()) {
        return boxMarks();
    }
    ChartMarks marks;
    for (std::size_t series = 0; series < m_spec.series.size(); ++series) {
        const std::vector<QRectF> bars = isLine() ? std::vector<QRectF>() : barsOf(series);
        const auto &values = m_spec.series[series].values;
        for (qsizetype at = 0; at < m_spec.categories.size(); ++at) {
            const auto place = static_cast<std::size_t>(at);
            const auto value = place < values.size() ? values[place] : std::nullopt;
            if (!value || isEdge(series) || series >= barCount()) {
                marks.emplace_back();
            } else {
                marks.push_back(isLine() ? pointMark(at, value) : barMark(bars[place]));
            }
        }
    }
    return marks;
}

QBrush Plot::brushOf(int series) const
{
    const SeriesLook look = lookOf(series);
    const bool isHatched = m_style.isHatched && look.hatch != Hatch::None;
    return isHatched ? rampColour(look.colour, 1) : look.colour;
}

QPen Plot::linePen(int series) const
{
    const SeriesLook look = lookOf(series);
    const bool isReference = m_spec.series[static_cast<std::size_t>(series)].isReference;
    QPen pen(look.colour, m_style.points(linePoints), isReference ? Qt::DashLine : look.dash,
             Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(false);
    return pen;
}

// Dashes so short that the legend shows two of them.
QPen Plot::targetPen() const
{
    QPen pen(m_style.text, m_style.points(linePoints), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.6, 1.2});
    return pen;
}

void Plot::paintTargets(QPainter &painter) const
{
    painter.setPen(targetPen());
    for (std::size_t series = barCount(); series < m_spec.series.size(); ++series) {
        const auto &values = m_spec.series[series].values;
        if (!values.empty() && values.front()) {
            const double at = positionOf(*values.front());
            painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        }
    }
}

void Plot::paintBars(QPainter &painter) const
{
    for (std::size_t series = 0; series < barCount(); ++series) {
        const SeriesLook look = lookOf(static_cast<int>(series));
        painter.setBrush(brushOf(static_cast<int>(series)));
        painter.setPen(QPen(look.wantsOutline ? m_style.text : look.colour,
                            m_style.points(thinPoints), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (const QRectF &bar : barsOf(series)) {
            if (!bar.isEmpty()) {
                painter.drawRect(bar);
            }
        }
    }
}

// A gap in the values is a gap in the line, or in the band.
std::vector<QPolygonF> Plot::linesOf(const std::vector<std::optional<double>> &values) const
{
    std::vector<QPolygonF> lines;
    bool isGoingOn = false;
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (values[at] && !isGoingOn) {
            lines.emplace_back();
        }
        isGoingOn = values[at].has_value();
        if (isGoingOn) {
            lines.back().append(
                QPointF(categoryCentre(static_cast<qsizetype>(at)), positionOf(*values[at])));
        }
    }
    return lines;
}

// Between the first two series, where both have values.
void Plot::paintBand(QPainter &painter) const
{
    std::vector<std::optional<double>> lower = m_spec.series[0].values;
    std::vector<std::optional<double>> upper = m_spec.series[1].values;
    const std::size_t count = std::min(lower.size(), upper.size());
    lower.resize(count);
    upper.resize(count);
    for (std::size_t at = 0; at < count; ++at) {
        if (!lower[at] || !upper[at]) {
            lower[at].reset();
            upper[at].reset();
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.rampAt(1));
    const std::vector<QPolygonF> below = linesOf(lower);
    const std::vector<QPolygonF> above = linesOf(upper);
    for (std::size_t piece = 0; piece < below.size(); ++piece) {
        QPolygonF outline = above[piece];
        std::for_each(below[piece].crbegin(), below[piece].crend(),
                      [&outline](const QPointF &point) { outline.append(point); });
        painter.drawPolygon(outline);
    }
}

void Plot::paintLines(QPainter &painter) const
{
    const bool hasBand = m_spec.kind == ChartKind::Band && m_spec.series.size() >= 2;
    if (hasBand) {
        paintBand(painter);
    }
    painter.setBrush(Qt::NoBrush);
    for (std::size_t number = hasBand ? 2 : 0; number < m_spec.series.size(); ++number) {
        painter.setPen(linePen(static_cast<int>(number)));
        for (const QPolygonF &line : linesOf(m_spec.series[number].values)) {
            painter.drawPolyline(line);
        }
    }
}

} // namespace regulars
