#include "ui/charts/cellgrid.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace regulars
{

CellGrid::CellGrid(const ChartSpec &spec, const ChartStyle &style, QSizeF size)
    : m_spec(spec)
    , m_style(style)
{
    const QFontMetricsF metrics(style.font(style.textPoints));
    qreal left = metrics.horizontalAdvance(spec.categoryHeading);
    for (const ChartSeries &row : spec.series) {
        left = std::max(left, metrics.horizontalAdvance(row.name));
    }
    const qreal gap = style.points(4);
    m_cells = QRectF(left + gap, metrics.height() + gap / 2, size.width() - left - gap,
                     size.height() - metrics.height() - gap / 2);
}

void CellGrid::paint(QPainter &painter) const
{
    if (m_spec.categories.isEmpty() || m_spec.series.empty()) {
        return;
    }
    paintHeadings(painter);
    paintCells(painter);
}

QRectF CellGrid::cell(qsizetype row, qsizetype column) const
{
    const qreal width = m_cells.width() / static_cast<qreal>(m_spec.categories.size());
    const qreal height = m_cells.height() / static_cast<qreal>(m_spec.series.size());
    return {m_cells.left() + width * static_cast<qreal>(column),
            m_cells.top() + height * static_cast<qreal>(row), width, height};
}

ChartMarks CellGrid::marks() const
{
    ChartMarks marks;
    for (qsizetype row = 0; row < static_cast<qsizetype>(m_spec.series.size()); ++row) {
        for (qsizetype column = 0; column < m_spec.categories.size(); ++column) {
            marks.push_back({cell(row, column), cell(row, column)});
        }
    }
    return marks;
}

void CellGrid::paintHeadings(QPainter &painter) const
{
    painter.setFont(m_style.font(m_style.textPoints));
    painter.setPen(m_style.muted);
    const qreal gap = m_style.points(4);
    painter.drawText(QRectF(0, 0, m_cells.left() - gap, m_cells.top() - gap / 2),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_spec.categoryHeading);
    for (qsizetype column = 0; column < m_spec.categories.size(); ++column) {
        const QRectF place = cell(0, column);
        painter.drawText(QRectF(place.left(), 0, place.width(), m_cells.top() - gap / 2),
                         Qt::AlignCenter | Qt::TextDontClip, m_spec.categories[column]);
    }
    painter.setPen(m_style.text);
    for (qsizetype row = 0; row < static_cast<qsizetype>(m_spec.series.size()); ++row) {
        const QRectF place = cell(row, 0);
        painter.drawText(QRectF(0, place.top(), m_cells.left() - gap, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         m_spec.series[static_cast<std::size_t>(row)].name);
    }
}

// As large as the widest number allows.
qreal CellGrid::labelPoints() const
{
    const QFontMetricsF metrics(m_style.font(m_style.textPoints));
    qreal widest = 1;
    for (const ChartSeries &row : m_spec.series) {
        for (const std::optional<double> &value : row.values) {
            if (value) {
                widest = std::max(widest, metrics.horizontalAdvance(m_spec.text(*value)));
            }
        }
    }
    const qreal room = cell(0, 0).width() - m_style.points(2);
    return std::max(4.0, m_style.textPoints * std::min(1.0, room / widest));
}

void CellGrid::paintCells(QPainter &painter) const
{
    const double largest = m_spec.largest();
    painter.setFont(m_style.font(labelPoints()));
    const qreal gutter = m_style.points(0.5);
    for (qsizetype row = 0; row < static_cast<qsizetype>(m_spec.series.size()); ++row) {
        const auto &values = m_spec.series[static_cast<std::size_t>(row)].values;
        for (qsizetype column = 0; column < m_spec.categories.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            if (at >= values.size() || !values[at]) {
                continue;
            }
            const QRectF place = cell(row, column).adjusted(gutter, gutter, -gutter, -gutter);
            const int step = rampStep(*values[at], largest);
            const QColor fill = m_style.rampAt(step);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRect(place);
            if (*values[at] == 0 && m_spec.kind == ChartKind::HeatMap) {
                continue;
            }
            painter.setPen(wantsLightText(fill) ? QColor(Qt::white) : QColor(0x1B, 0x24, 0x30));
            painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, m_spec.text(*values[at]));
        }
    }
}

} // namespace regulars
