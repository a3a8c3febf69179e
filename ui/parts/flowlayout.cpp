#include "ui/parts/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace regulars
{

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        m_joined.erase(item);
    }
    return item;
}

void FlowLayout::addJoined(QWidget *widget)
{
    addWidget(widget);
    m_joined.insert(m_items.back());
}

void FlowLayout::clear()
{
    while (QLayoutItem *item = takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

int FlowLayout::widthOf(const QLayoutItem *item) const
{
    int width = item->sizeHint().width();
    if (m_isUniform) {
        for (const QLayoutItem *other : m_items) {
            width = std::max(width, other->isEmpty() ? 0 : other->sizeHint().width());
        }
    }
    return width;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += widthOf(item) + (width > 0 ? gapBefore(item) : 0);
            height = std::max(height, item->sizeHint().height());
        }
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

// What is lower than its line stands in the middle of it, unless it is to stand at the top or
// bottom.
int FlowLayout::arrange(const QRect &rect, bool isMeant) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (const auto &[item, place] : line) {
            const int room = lineHeight - place.height();
            const Qt::Alignment where = item->alignment();
            item->setGeometry(place.translated(0, where & Qt::AlignTop      ? 0
                                                  : where & Qt::AlignBottom ? room
                                                                            : room / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size(widthOf(item), item->sizeHint().height());
        const int most = std::max(inner.width(), item->minimumSize().width());
        if (size.width() > most) {
            size.setWidth(most);
            size.setHeight(item->hasHeightForWidth() ? item->heightForWidth(most) : size.height());
        }
        x += x > inner.left() ? gapBefore(item) : 0;
        if (x > inner.left() && x + size.width() > inner.left() + inner.width()) {
            endLine();
            x = inner.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (isMeant) {
            line.emplace_back(item, QRect(QPoint(x, y), size));
        }
        x += size.width();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace regulars
