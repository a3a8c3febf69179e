#pragma once

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace regulars
{

class Paper;

// A piece of a report that knows how high it is at a width and how to draw itself.
class Block
{
public:
    Block() = default;
    virtual ~Block();
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    struct Parts
    {
        std::shared_ptr<const Block> head;
        std::shared_ptr<const Block> tail;
    };

    virtual qreal height(const Paper &paper, qreal width) const = 0;
    virtual void paint(QPainter &painter, const Paper &paper, const QRectF &place) const = 0;
    // What fits in that height and the rest. Nothing where it can't be divided so that each part
    // is worth a page's end or beginning.
    virtual std::optional<Parts> divided(const Paper &paper, qreal width, qreal available) const;
};

using BlockPtr = std::shared_ptr<const Block>;

struct FlowItem
{
    BlockPtr block;
    qreal spaceBefore = 0;      // millimetres; none at a page's top
    bool keepsWithNext = false; // a heading is never the last thing on a page
    bool startsPage = false;    // unless little stands on the page so far
};

struct PlacedBlock
{
    BlockPtr block;
    QRectF place;
};

using PlacedPage = std::vector<PlacedBlock>;

// Lays blocks one below the other on pages of that size, so that the page count is known before
// anything is drawn. What is higher than a page and can't be divided stands on a page of its own.
std::vector<PlacedPage> flow(const std::vector<FlowItem> &items, const Paper &paper,
                             const QRectF &body);

} // namespace regulars
