#include "ui/reports/blocks.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int tilesInRow = 3;
constexpr qreal tileHeight = 29; // millimetres
constexpr qreal noteHeight = 4.8;
constexpr qreal changeHeight = 6; // and the air above it
constexpr qreal tileGap = 5;
constexpr qreal tilePadding = 3.5;

} // namespace

// As high as the fullest needs: two languages say twice as much.
qreal TilesBlock::oneHeight(const Paper &paper, qreal width) const
{
    const qreal room = (width - (tilesInRow - 1) * paper.millimetres(tileGap)) / tilesInRow -
                       2 * paper.millimetres(tilePadding);
    const QFontMetricsF metrics = paper.metrics(PaperRole::Caption);
    qreal below = 0; // a note's first line
    for (const Tile &tile : m_tiles) {
        const qreal high =
            metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, tile.note).height();
        below = std::max(below, high - metrics.lineSpacing());
    }
    const bool hasNotes = std::any_of(m_tiles.begin(), m_tiles.end(),
                                      [](const Tile &tile) { return !tile.note.isEmpty(); });
    const bool hasChanges =
        hasNotes || std::any_of(m_tiles.begin(), m_tiles.end(),
                                [](const Tile &tile) { return !tile.change.isEmpty(); });
    const qreal spared = (hasNotes ? 0 : noteHeight) + (hasChanges ? 0 : changeHeight);
    return paper.millimetres(tileHeight - spared) + below;
}

qreal TilesBlock::height(const Paper &paper, qreal width) const
{
    const auto rows = static_cast<qreal>((m_tiles.size() + tilesInRow - 1) / tilesInRow);
    const qreal gap = paper.millimetres(tileGap);
    return rows * (oneHeight(paper, width) + gap) - gap;
}

void TilesBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const qreal gap = paper.millimetres(tileGap);
    const qreal width = (place.width() - (tilesInRow - 1) * gap) / tilesInRow;
    const qreal height = oneHeight(paper, place.width());
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        const auto column = static_cast<qreal>(at % tilesInRow);
        const auto row = static_cast<qreal>(at / tilesInRow);
        paintTile(painter, paper,
                  QRectF(place.left() + column * (width + gap), place.top() + row * (height + gap),
                         width, height),
                  m_tiles[at]);
    }
}

void TilesBlock::paintTile(QPainter &painter, const Paper &paper, const QRectF &place,
                           const Tile &tile) const
{
    painter.setPen(QPen(paper.hairline, paper.points(0.75)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, paper.millimetres(1.5), paper.millimetres(1.5));
    const qreal pad = paper.millimetres(tilePadding);
    const QRectF inner = place.adjusted(pad, paper.millimetres(2.6), -pad, -paper.millimetres(2.6));
    const auto line = [&](PaperRole role, const QColor &colour, qreal x, qreal baseline,
                          const QString &text) {
        painter.setFont(paper.fitted(role, text, inner.right() - x));
        painter.setPen(colour);
        painter.drawText(QPointF(x, baseline), text);
    };
    line(PaperRole::Caption, paper.muted, inner.left(), inner.top() + paper.points(7.5),
         tile.label);
    line(PaperRole::Numeral, paper.text, inner.left(), inner.top() + paper.millimetres(11.6),
         tile.value);
    const qreal baseline = inner.top() + paper.millimetres(17.6);
    qreal x = inner.left();
    if (tile.trend == Tile::Trend::Up || tile.trend == Tile::Trend::Down) {
        const qreal side = paper.points(5.5);
        const qreal top = baseline - side;
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper.accent);
        painter.drawPolygon(
            tile.trend == Tile::Trend::Up
                ? QPolygonF{{{x, baseline}, {x + side, baseline}, {x + side / 2, top}}}
                : QPolygonF{{{x, top}, {x + side, top}, {x + side / 2, baseline}}});
        x += side + paper.points(3);
    }
    line(PaperRole::Caption, tile.trend == Tile::Trend::None ? paper.muted : paper.accent, x,
         baseline, tile.change);
    const QFontMetricsF metrics = paper.metrics(PaperRole::Caption);
    const qreal top = inner.top() + paper.millimetres(22.4) - metrics.ascent();
    painter.setFont(paper.font(PaperRole::Caption));
    painter.setPen(paper.muted);
    painter.drawText(QRectF(inner.left(), top, inner.width(), place.bottom() - top),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip, tile.note);
}

} // namespace regulars
