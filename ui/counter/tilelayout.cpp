#include "ui/counter/tilelayout.h"

#include "ui/theme/typeramp.h"

#include <algorithm>

namespace regulars
{

namespace
{

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

TileLayout::TileLayout(QWidget *parent, int gap, int leastWidth)
    : QLayout(parent)
    , m_gap(gap)
    , m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
}

TileLayout::~TileLayout()
{
    for (QLayoutItem *item : m_items) {
        delete item;
    }
}

void TileLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *TileLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *TileLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int TileLayout::tileWidth() const
{
    int width = scaled(m_leastWidth);
    for (const QLayoutItem *item : m_items) {
        if (m_leastWidth == 0 && !item->isEmpty()) {
            width = std::max(width, item->sizeHint().width());
        }
    }
    return width;
}

QSize TileLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

int TileLayout::arrange(const QRect &rect, bool isMeant) const
{
    std::vector<QLayoutItem *> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    if (shown.empty()) {
        return 0;
    }
    const int tiles = static_cast<int>(shown.size());
    const int most = std::clamp((rect.width() + m_gap) / (tileWidth() + m_gap), 1, tiles);
    const int rows = (tiles + most - 1) / most;
    const int columns = (tiles + rows - 1) / rows;
    const int room = rect.width() - (columns - 1) * m_gap;
    int y = rect.top();
    for (int first = 0; first < tiles; first += columns) {
        const int last = std::min(first + columns, tiles);
        int height = 0;
        for (int i = first; i < last; ++i) {
            height = std::max(height, heightOf(*shown[static_cast<size_t>(i)], room / columns));
        }
        for (int i = first; isMeant && i < last; ++i) {
            // What division leaves over is spread, so that both edges are met.
            const int left = (i - first) * room / columns + (i - first) * m_gap;
            const int right = (i - first + 1) * room / columns + (i - first) * m_gap;
            shown[static_cast<size_t>(i)]->setGeometry(
                QRect(rect.left() + left, y, right - left, height));
        }
        y += height + m_gap;
    }
    return y - m_gap - rect.top();
}

} // namespace regulars
