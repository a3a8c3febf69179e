#include "ui/reports/block.h"

#include "ui/reports/paper.h"

#include <deque>

namespace regulars
{

namespace
{

// Of a page: what ran over from the chapter before leaves room for the next.
constexpr qreal littleUsed = 0.35;

// Fills pages from a queue of blocks.
class Flow
{
public:
    Flow(const std::vector<FlowItem> &items, const Paper &paper, const QRectF &body)
        : m_paper(paper)
        , m_body(body)
        , m_queue(items.begin(), items.end())
    {}

    std::vector<PlacedPage> run()
    {
        while (!m_queue.empty()) {
            const FlowItem item = m_queue.front();
            m_queue.pop_front();
            place(item);
        }
        turnPage();
        return std::move(m_pages);
    }

private:
    qreal heightOf(const FlowItem &item) const
    {
        return item.block->height(m_paper, m_body.width());
    }
    qreal spaceBefore(const FlowItem &item) const
    {
        return m_page.empty() ? 0 : m_paper.millimetres(item.spaceBefore);
    }

    // The least that must stand on the same page: the item, and what it is kept with.
    qreal leastHeight(const FlowItem &item) const
    {
        qreal least = heightOf(item);
        bool keeps = item.keepsWithNext;
        for (auto next = m_queue.begin(); keeps && next != m_queue.end(); ++next) {
            least += m_paper.millimetres(next->spaceBefore);
            const qreal height = heightOf(*next);
            const auto parts = next->block->divided(m_paper, m_body.width(), m_body.height() / 4);
            least += parts ? parts->head->height(m_paper, m_body.width()) : height;
            keeps = next->keepsWithNext;
        }
        return least;
    }

    void place(const FlowItem &item)
    {
        if (item.startsPage && m_used > m_body.height() * littleUsed) {
            turnPage();
        }
        const qreal available = m_body.height() - m_used - spaceBefore(item);
        if (heightOf(item) <= available && (m_page.empty() || leastHeight(item) <= available)) {
            put(item.block, spaceBefore(item));
            return;
        }
        if (const auto parts = item.block->divided(m_paper, m_body.width(), available)) {
            put(parts->head, spaceBefore(item));
            turnPage();
            m_queue.push_front({parts->tail, 0, item.keepsWithNext, false});
            return;
        }
        turnPage();
        const auto parts = item.block->divided(m_paper, m_body.width(), m_body.height());
        if (heightOf(item) > m_body.height() && parts) {
            put(parts->head, 0);
            turnPage();
            m_queue.push_front({parts->tail, 0, item.keepsWithNext, false});
            return;
        }
        put(item.block, 0);
    }

    void put(const BlockPtr &block, qreal space)
    {
        const qreal height = block->height(m_paper, m_body.width());
        m_page.push_back(
            {block, QRectF(m_body.left(), m_body.top() + m_used + space, m_body.width(), height)});
        m_used += space + height;
    }

    void turnPage()
    {
        if (!m_page.empty()) {
            m_pages.push_back(std::move(m_page));
        }
        m_page.clear();
        m_used = 0;
    }

    const Paper &m_paper;
    QRectF m_body;
    std::deque<FlowItem> m_queue;
    std::vector<PlacedPage> m_pages;
    PlacedPage m_page;
    qreal m_used = 0;
};

} // namespace

Block::~Block() = default;

std::optional<Block::Parts> Block::divided(const Paper &, qreal, qreal) const
{
    return std::nullopt;
}

std::vector<PlacedPage> flow(const std::vector<FlowItem> &items, const Paper &paper,
                             const QRectF &body)
{
    return Flow(items, paper, body).run();
}

} // namespace regulars
