#pragma once

#include "ui/charts/chartspec.h"
#include "ui/reports/block.h"
#include "ui/reports/paper.h"

#include <QString>

namespace regulars
{

// A paragraph.
class TextBlock : public Block
{
public:
    explicit TextBlock(QString text, PaperRole role = PaperRole::Body, QColor colour = {})
        : m_text(std::move(text))
        , m_role(role)
        , m_colour(std::move(colour))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    QString m_text;
    PaperRole m_role;
    QColor m_colour; // the paper's text colour unless valid
};

// A section's heading under a short accent bar.
class SectionBlock : public Block
{
public:
    explicit SectionBlock(QString text)
        : m_text(std::move(text))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    QString m_text;
};

// A sentence on a wash with an accent edge.
class NoticeBlock : public Block
{
public:
    explicit NoticeBlock(QString text)
        : m_text(std::move(text))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    QRectF textPlace(const Paper &paper, const QRectF &place) const;
    QString m_text;
};

// A chart below its title. One without any figures says so in its place.
class ChartBlock : public Block
{
public:
    ChartBlock(ChartSpec spec, qreal millimetres, QString whenEmpty)
        : m_spec(std::move(spec))
        , m_millimetres(millimetres)
        , m_whenEmpty(std::move(whenEmpty))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    qreal titleHeight(const Paper &paper, qreal width) const;
    ChartSpec m_spec;
    qreal m_millimetres; // without the title
    QString m_whenEmpty;
};

// Blocks one below the other, never divided.
class StackBlock : public Block
{
public:
    StackBlock(std::vector<BlockPtr> blocks, qreal gapMillimetres)
        : m_blocks(std::move(blocks))
        , m_gap(gapMillimetres)
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    std::vector<BlockPtr> m_blocks;
    qreal m_gap;
};

// Blocks side by side on the page's grid of 12 columns.
class GridRowBlock : public Block
{
public:
    struct Cell
    {
        int columns; // of 12
        BlockPtr block;
    };
    explicit GridRowBlock(std::vector<Cell> cells)
        : m_cells(std::move(cells))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    static qreal widthOf(const Paper &paper, qreal width, int columns);
    std::vector<Cell> m_cells;
};

// One figure in large type, how it changed, and what it means.
struct Tile
{
    enum class Trend { Up, Down, Level, None };
    QString label;
    QString value;
    Trend trend = Trend::None;
    QString change; // beside the arrow
    QString note;   // below
};

class TilesBlock : public Block
{
public:
    explicit TilesBlock(std::vector<Tile> tiles)
        : m_tiles(std::move(tiles))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    qreal oneHeight(const Paper &paper, qreal width) const;
    void paintTile(QPainter &painter, const Paper &paper, const QRectF &place,
                   const Tile &tile) const;
    std::vector<Tile> m_tiles;
};

// A tick drawn as two strokes, or a cross, before a sentence: whether sums agree.
class CheckBlock : public Block
{
public:
    CheckBlock(bool isRight, QString text)
        : m_isRight(isRight)
        , m_text(std::move(text))
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    bool m_isRight;
    QString m_text;
};

} // namespace regulars
