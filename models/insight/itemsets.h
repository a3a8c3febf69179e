#pragma once

#include "values/ratio.h"

#include <cstddef>
#include <span>
#include <vector>

namespace regulars
{

// ItemBaskets of items, each item at most once in one; items are numbers from 0.
class ItemBaskets
{
public:
    // Repeated items count once.
    void add(std::vector<int> items);
    qint64 count() const { return static_cast<qint64>(m_starts.size()) - 1; }
    std::span<const int> at(qint64 basket) const;

private:
    std::vector<int> m_items;
    std::vector<std::size_t> m_starts{0};
};

// Items that were bought together.
struct ItemSet
{
    std::vector<int> items; // rising
    qint64 support = 0;     // baskets that hold them all
    friend bool operator==(const ItemSet &, const ItemSet &) = default;
};

// Every set of one to `mostItems` items that at least `leastSupport` (≥ 1) baskets hold, by
// FP-growth (Han, Pei and Yin, 2000): two passes over the baskets, then none. In order of items.
std::vector<ItemSet> frequentSets(const ItemBaskets &baskets, qint64 leastSupport, int mostItems);

// Who buys `given` buys `then`.
struct Association
{
    std::vector<int> given; // rising
    int then = 0;
    qint64 support = 0; // baskets that hold given and then
    Ratio confidence;   // support ÷ baskets that hold given
    Ratio lift;         // confidence ÷ share of all baskets that hold then
    friend bool operator==(const Association &, const Association &) = default;
};

// Out of frequent sets, all of whose parts are among them: those met with at least that confidence,
// the highest lift first, then the highest support, then by items.
std::vector<Association> associationsOf(const std::vector<ItemSet> &sets, qint64 baskets,
                                        Ratio leastConfidence);

} // namespace regulars
