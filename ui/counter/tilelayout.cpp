#include "ui/counter/tilelayout.h"

#include "ui/theme/typeramp.h"

#include <algorithm>
#include <numeric>

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

std::vector<int> TileLayout::columnsOf(const std::vector<QLayoutItem *> &shown, size_t columns,
                                       int room) const
{
    std::vector<int> widths(columns);
    const int count = static_cast<int>(columns);
    // What division leaves over is spread, so that both edges are met.
    for (int i = 0; i < count; ++i) {
        widths[static_cast<size_t>(i)] = (i + 1) * room / count - i * room / count;
    }
    std::vector<int> wanted(columns);
    for (size_t i = 0; i < shown.size(); ++i) {
        int &most = wanted[i % columns];
        most = std::max(most, shown[i]->sizeHint().width());
    }
    const int spare = room - std::accumulate(wanted.begin(), wanted.end(), 0);
    const int widest = *std::max_element(wanted.begin(), wanted.end());
    if (m_leastWidth == 0 || spare < 0 || widest <= room / count) {
        return widths;
    }
    for (int i = 0; i < count; ++i) {
        widths[static_cast<size_t>(i)] =
            wanted[static_cast<size_t>(i)] + (i + 1) * spare / count - i * spare / count;
    }
    return widths;
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
    const std::vector<int> widths = columnsOf(shown, static_cast<size_t>(columns), room);
    int y = rect.top();
    for (int first = 0; first < tiles; first += columns) {
        const int last = std::min(first + columns, tiles);
        int height = 0;
        for (int i = first; i < last; ++i) {
            height = std::max(height, heightOf(*shown[static_cast<size_t>(i)],
                                               widths[static_cast<size_t>(i - first)]));
        }
        int x = rect.left();
        for (int i = first; isMeant && i < last; ++i) {
            const int width = widths[static_cast<size_t>(i - first)];
            shown[static_cast<size_t>(i)]->setGeometry(QRect(x, y, width, height));
            x += width + m_gap;
        }
        y += height + m_gap;
    }
    return y - m_gap - rect.top();
}

} // namespace regulars
