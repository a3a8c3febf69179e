#include "ui/reports/tableblock.h"

#include "ui/reports/paper.h"

#include <QPainter>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr qreal cellGap = 3;      // millimetres between columns
constexpr qreal rowPadding = 1.0; // above and below a row's text
constexpr qreal swatchSide = 2.4;
constexpr int leastRows = 3;   // before and after a break
constexpr int fewestRows = 12; // what has fewer stays on one page

Qt::Alignment sideOf(const PaperColumn &column)
{
    return column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

std::vector<QRectF> TableBlock::columnPlaces(const Paper &paper, qreal width) const
{
    qreal shares = 0;
    for (const PaperColumn &column : m_columns) {
        shares += column.share;
    }
    const qreal gap = paper.millimetres(cellGap);
    const qreal room = width - gap * static_cast<qreal>(m_columns.size() - 1);
    std::vector<QRectF> places;
    qreal x = 0;
    for (const PaperColumn &column : m_columns) {
        places.emplace_back(x, 0, room * column.share / shares, 0);
        x = places.back().right() + gap;
    }
    return places;
}

qreal TableBlock::cellHeight(const Paper &paper, const QString &text, qreal width,
                             bool isStrong) const
{
    const QFontMetricsF metrics =
        paper.metrics(isStrong ? PaperRole::TableStrong : PaperRole::Table);
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

qreal TableBlock::headingHeight(const Paper &paper, qreal width) const
{
    const QFontMetricsF metrics = paper.metrics(PaperRole::Caption);
    const std::vector<QRectF> places = columnPlaces(paper, width);
    qreal highest = metrics.height();
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        highest = std::max(highest, metrics
                                        .boundingRect(QRectF(0, 0, places[at].width(), 1e6),
                                                      Qt::TextWordWrap, m_columns[at].heading)
                                        .height());
    }
    return highest + 2 * paper.millimetres(rowPadding);
}

qreal TableBlock::rowHeight(const Paper &paper, qreal width, const PaperRow &row) const
{
    const std::vector<QRectF> places = columnPlaces(paper, width);
    qreal highest = 0;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        highest = std::max(highest, cellHeight(paper, row.cells.value(static_cast<qsizetype>(at)),
                                               places[at].width(), row.isStrong));
    }
    return highest + 2 * paper.millimetres(rowPadding);
}

qreal TableBlock::height(const Paper &paper, qreal width) const
{
    qreal total = headingHeight(paper, width);
    for (const PaperRow &row : m_rows) {
        total += rowHeight(paper, width, row);
    }
    return total;
}

void TableBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    QRectF line(place.left(), place.top(), place.width(), headingHeight(paper, place.width()));
    paintHeading(painter, paper, line);
    for (const PaperRow &row : m_rows) {
        line = QRectF(place.left(), line.bottom(), place.width(),
                      rowHeight(paper, place.width(), row));
        paintRow(painter, paper, line, row);
    }
}

void TableBlock::paintHeading(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const qreal padding = paper.millimetres(rowPadding);
    painter.setFont(paper.font(PaperRole::Caption));
    painter.setPen(paper.muted);
    const std::vector<QRectF> places = columnPlaces(paper, place.width());
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const QRectF cell(place.left() + places[at].left(), place.top() + padding,
                          places[at].width(), place.height() - 2 * padding);
        painter.drawText(cell,
                         static_cast<int>(sideOf(m_columns[at]) | Qt::AlignBottom) |
                             Qt::TextWordWrap | Qt::TextDontClip,
                         m_columns[at].heading);
    }
    painter.setPen(QPen(paper.text, paper.points(0.75)));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

void TableBlock::paintRow(QPainter &painter, const Paper &paper, const QRectF &place,
                          const PaperRow &row) const
{
    const qreal padding = paper.millimetres(rowPadding);
    if (row.hasRuleAbove) {
        painter.setPen(QPen(paper.text, paper.points(0.75)));
        painter.drawLine(place.topLeft(), place.topRight());
    }
    painter.setFont(paper.font(row.isStrong ? PaperRole::TableStrong : PaperRole::Table));
    const std::vector<QRectF> places = columnPlaces(paper, place.width());
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        QRectF cell(place.left() + places[at].left(), place.top() + padding, places[at].width(),
                    place.height() - 2 * padding);
        if (at == 0 && row.swatch.isValid()) {
            const qreal side = paper.millimetres(swatchSide);
            painter.setPen(QPen(paper.muted, paper.points(0.4)));
            painter.setBrush(row.swatch);
            painter.drawRect(QRectF(cell.left(), cell.center().y() - side / 2, side, side));
            cell.setLeft(cell.left() + side + paper.millimetres(1.6));
        }
        painter.setPen(paper.text);
        painter.drawText(cell,
                         static_cast<int>(sideOf(m_columns[at]) | Qt::AlignVCenter) |
                             Qt::TextWordWrap | Qt::TextDontClip,
                         row.cells.value(static_cast<qsizetype>(at)));
    }
    painter.setPen(QPen(paper.hairline, paper.points(0.5)));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

std::optional<Block::Parts> TableBlock::divided(const Paper &paper, qreal width,
                                                qreal available) const
{
    qreal used = headingHeight(paper, width);
    std::size_t fitting = 0;
    while (fitting < m_rows.size()) {
        used += rowHeight(paper, width, m_rows[fitting]);
        if (used > available) {
            break;
        }
        ++fitting;
    }
    const std::size_t rows = m_rows.size();
    if (fitting == rows || fitting < leastRows || rows < fewestRows) {
        return std::nullopt;
    }
    fitting = std::min(fitting, rows - leastRows);
    const auto middle = m_rows.begin() + static_cast<std::ptrdiff_t>(fitting);
    return Parts{std::make_shared<TableBlock>(m_columns, std::vector(m_rows.begin(), middle)),
                 std::make_shared<TableBlock>(m_columns, std::vector(middle, m_rows.end()))};
}

} // namespace regulars
