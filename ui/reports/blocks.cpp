#include "ui/reports/blocks.h"

#include "ui/charts/chartpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr qreal unbounded = 1e7;
constexpr qreal gutter = 5; // millimetres between grid cells

qreal wrappedHeight(const Paper &paper, PaperRole role, const QString &text, qreal width)
{
    return paper.metrics(role)
        .boundingRect(QRectF(0, 0, width, unbounded), Qt::TextWordWrap, text)
        .height();
}

void drawWrapped(QPainter &painter, const Paper &paper, PaperRole role, const QColor &colour,
                 const QRectF &place, const QString &text)
{
    painter.setFont(paper.font(role));
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip,
                     text);
}

} // namespace

qreal TextBlock::height(const Paper &paper, qreal width) const
{
    return wrappedHeight(paper, m_role, m_text, width);
}

void TextBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    drawWrapped(painter, paper, m_role, m_colour.isValid() ? m_colour : paper.text, place, m_text);
}

qreal SectionBlock::height(const Paper &paper, qreal width) const
{
    return wrappedHeight(paper, PaperRole::Section, m_text, width) + paper.millimetres(3);
}

void SectionBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    painter.fillRect(QRectF(place.left(), place.top(), paper.millimetres(12), paper.points(2)),
                     paper.accent);
    drawWrapped(painter, paper, PaperRole::Section, paper.text,
                place.adjusted(0, paper.millimetres(2), 0, 0), m_text);
}

QRectF NoticeBlock::textPlace(const Paper &paper, const QRectF &place) const
{
    return place.adjusted(paper.millimetres(4), paper.millimetres(2.5), -paper.millimetres(4),
                          -paper.millimetres(2.5));
}

qreal NoticeBlock::height(const Paper &paper, qreal width) const
{
    const QRectF inner = textPlace(paper, QRectF(0, 0, width, 0));
    return wrappedHeight(paper, PaperRole::Body, m_text, inner.width()) + paper.millimetres(5);
}

void NoticeBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    painter.fillRect(place, paper.wash);
    painter.fillRect(QRectF(place.left(), place.top(), paper.points(2), place.height()),
                     paper.accent);
    drawWrapped(painter, paper, PaperRole::Body, paper.text, textPlace(paper, place), m_text);
}

qreal ChartBlock::titleHeight(const Paper &paper, qreal width) const
{
    return wrappedHeight(paper, PaperRole::Subsection, m_spec.title, width) + paper.millimetres(2);
}

qreal ChartBlock::height(const Paper &paper, qreal width) const
{
    constexpr qreal emptyHeight = 20;
    return titleHeight(paper, width) + paper.millimetres(m_spec.isEmpty()
                                                             ? std::min(m_millimetres, emptyHeight)
                                                             : m_millimetres);
}

void ChartBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    drawWrapped(painter, paper, PaperRole::Subsection, paper.text, place, m_spec.title);
    const QRectF inner = place.adjusted(0, titleHeight(paper, place.width()), 0, 0);
    if (m_spec.isEmpty()) {
        painter.fillRect(inner, paper.wash);
        painter.setFont(paper.font(PaperRole::Body));
        painter.setPen(paper.muted);
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, m_whenEmpty);
        return;
    }
    ChartStyle style;
    style.face = Paper::face(paper.language());
    style.text = paper.text;
    style.muted = paper.muted;
    style.hairline = paper.hairline;
    style.ramp = paper.accent;
    ChartPainter(style).paint(painter, inner, paper.pixelsPerPoint(), m_spec);
}

qreal StackBlock::height(const Paper &paper, qreal width) const
{
    qreal total = 0;
    for (const BlockPtr &block : m_blocks) {
        total += block->height(paper, width);
    }
    const auto gaps = static_cast<qreal>(std::max<std::size_t>(m_blocks.size(), 1) - 1);
    return total + gaps * paper.millimetres(m_gap);
}

void StackBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    qreal y = place.top();
    for (const BlockPtr &block : m_blocks) {
        const qreal height = block->height(paper, place.width());
        block->paint(painter, paper, QRectF(place.left(), y, place.width(), height));
        y += height + paper.millimetres(m_gap);
    }
}

qreal GridRowBlock::widthOf(const Paper &paper, qreal width, int columns)
{
    const qreal gap = paper.millimetres(gutter);
    const qreal one = (width - 11 * gap) / 12;
    return columns * one + (columns - 1) * gap;
}

qreal GridRowBlock::height(const Paper &paper, qreal width) const
{
    qreal highest = 0;
    for (const Cell &cell : m_cells) {
        highest = std::max(highest, cell.block->height(paper, widthOf(paper, width, cell.columns)));
    }
    return highest;
}

void GridRowBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    qreal x = place.left();
    for (const Cell &cell : m_cells) {
        const qreal width = widthOf(paper, place.width(), cell.columns);
        cell.block->paint(painter, paper,
                          QRectF(x, place.top(), width, cell.block->height(paper, width)));
        x += width + paper.millimetres(gutter);
    }
}

qreal CheckBlock::height(const Paper &paper, qreal width) const
{
    return wrappedHeight(paper, PaperRole::Strong, m_text, width - paper.millimetres(7));
}

void CheckBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const qreal side = paper.millimetres(4.2);
    const QRectF box(place.left(),
                     place.top() + (paper.metrics(PaperRole::Strong).height() - side) / 2, side,
                     side);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * side, box.top() + y * side);
    };
    const QColor colour = m_isRight ? paper.good : paper.bad;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box);
    painter.setPen(QPen(Qt::white, paper.points(1.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_isRight) {
        painter.drawPolyline(QPolygonF{{at(0.27, 0.53), at(0.44, 0.70), at(0.74, 0.33)}});
    } else {
        painter.drawLine(at(0.33, 0.33), at(0.67, 0.67));
        painter.drawLine(at(0.67, 0.33), at(0.33, 0.67));
    }
    drawWrapped(painter, paper, PaperRole::Strong, colour,
                place.adjusted(paper.millimetres(7), 0, 0, 0), m_text);
}

} // namespace regulars
