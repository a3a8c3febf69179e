// The boxes of a Plot: how what was measured is spread, category beside category.
#include "ui/charts/plot.h"

#include <QPainter>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr qreal edgePoints = 0.8;
constexpr qreal middlePoints = 2;
constexpr std::size_t whiskerBelow = 0;
constexpr std::size_t edgeBelow = 1;
constexpr std::size_t middleLine = 2;
constexpr std::size_t edgeAbove = 3;
constexpr std::size_t whiskerAbove = 4;

} // namespace

std::optional<std::array<double, boxSeries>> Plot::boxOf(qsizetype category) const
{
    std::array<double, boxSeries> box{};
    const auto at = static_cast<std::size_t>(category);
    for (std::size_t series = 0; series < boxSeries; ++series) {
        if (series >= m_spec.series.size() || at >= m_spec.series[series].values.size() ||
            !m_spec.series[series].values[at]) {
            return std::nullopt;
        }
        box[series] = *m_spec.series[series].values[at];
    }
    return box;
}

QRectF Plot::boxPlace(qsizetype category, double from, double to) const
{
    const qreal room = m_plot.width() / static_cast<qreal>(m_spec.categories.size());
    const qreal width = room * barShare();
    const qreal left = categoryCentre(category) - width / 2;
    return QRectF(QPointF(left, positionOf(to)), QPointF(left + width, positionOf(from)));
}

// A value is pressed on its line; what lies between two belongs to the nearer one.
ChartMarks Plot::boxMarks() const
{
    ChartMarks marks(boxSeries * static_cast<std::size_t>(m_spec.categories.size()));
    for (qsizetype category = 0; category < m_spec.categories.size(); ++category) {
        const auto box = boxOf(category);
        if (!box) {
            continue;
        }
        for (std::size_t series = 0; series < boxSeries; ++series) {
            const double value = (*box)[series];
            const double from =
                series == whiskerBelow ? m_scale.low : ((*box)[series - 1] + value) / 2;
            const double to =
                series == whiskerAbove ? m_scale.high : ((*box)[series + 1] + value) / 2;
            const qreal line = m_style.points(middlePoints) / 2;
            marks[series * static_cast<std::size_t>(m_spec.categories.size()) +
                  static_cast<std::size_t>(category)] = {
                boxPlace(category, value, value).adjusted(0, -line, 0, line),
                boxPlace(category, from, to)};
        }
    }
    return marks;
}

// Whoever draws the other marks: below a box, Qt Charts draws its line past the whisker.
void Plot::paintBoxes(QPainter &painter) const
{
    for (qsizetype category = 0; category < m_spec.categories.size(); ++category) {
        const auto box = boxOf(category);
        if (!box) {
            continue;
        }
        painter.setPen(QPen(lookOf(0).colour, m_style.points(edgePoints), Qt::SolidLine,
                            Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(m_style.rampAt(1));
        const QRectF body = boxPlace(category, (*box)[edgeBelow], (*box)[edgeAbove]);
        painter.drawRect(body);
        for (const auto &[edge, whisker] :
             {std::pair(edgeBelow, whiskerBelow), std::pair(edgeAbove, whiskerAbove)}) {
            const qreal end = positionOf((*box)[whisker]);
            painter.drawLine(QPointF(body.center().x(), positionOf((*box)[edge])),
                             QPointF(body.center().x(), end));
            painter.drawLine(QPointF(body.center().x() - body.width() / 2, end),
                             QPointF(body.center().x() + body.width() / 2, end));
        }
        painter.setPen(
            QPen(m_style.text, m_style.points(middlePoints), Qt::SolidLine, Qt::FlatCap));
        const QRectF line = boxPlace(category, (*box)[middleLine], (*box)[middleLine]);
        painter.drawLine(line.topLeft(), line.topRight());
    }
}

} // namespace regulars
