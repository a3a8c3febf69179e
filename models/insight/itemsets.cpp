#include "insight/itemsets.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace regulars
{

namespace
{

constexpr int none = -1;

// ItemBaskets folded into a tree: paths from the root, the most frequent items first, with how
// often each was walked.
class PatternTree
{
public:
    struct Node
    {
        int item;
        int parent;
        int next; // of the same item
        qint64 count;
    };

    // Items in falling order of frequency; `count` is their baskets.
    void insert(std::span<const int> items, qint64 count)
    {
        int at = root;
        for (const int item : items) {
            const quint64 key =
                (static_cast<quint64>(static_cast<quint32>(at)) << 32) | static_cast<quint32>(item);
            const auto [child, isNew] =
                m_children.try_emplace(key, static_cast<int>(m_nodes.size()));
            if (isNew) {
                const auto [head, first] = m_heads.try_emplace(item, none);
                m_nodes.push_back({item, at, head->second, 0});
                head->second = child->second;
            }
            at = child->second;
            m_nodes[static_cast<std::size_t>(at)].count += count;
        }
    }

    int head(int item) const
    {
        const auto found = m_heads.find(item);
        return found == m_heads.end() ? none : found->second;
    }
    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }

    static constexpr int root = 0;

private:
    std::vector<Node> m_nodes{{none, none, none, 0}};
    std::unordered_map<quint64, int> m_children; // (parent, item) → node
    std::unordered_map<int, int> m_heads;        // item → newest node of it
};

// Items that are frequent enough, the most frequent first; ties by item.
class Ranking
{
public:
    Ranking(const std::unordered_map<int, qint64> &counts, qint64 least)
    {
        for (const auto &[item, count] : counts) {
            if (count >= least) {
                m_items.push_back({item, count});
            }
        }
        std::sort(m_items.begin(), m_items.end(), [](const Counted &a, const Counted &b) {
            return std::pair(-a.count, a.item) < std::pair(-b.count, b.item);
        });
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            m_rankOf.emplace(m_items[i].item, static_cast<int>(i));
        }
    }

    struct Counted
    {
        int item;
        qint64 count;
    };
    const std::vector<Counted> &items() const { return m_items; }

    // Keeps the frequent ones, in order of their rank.
    void arrange(std::vector<int> &items) const
    {
        std::erase_if(items, [this](int item) { return !m_rankOf.contains(item); });
        std::sort(items.begin(), items.end(),
                  [this](int a, int b) { return m_rankOf.at(a) < m_rankOf.at(b); });
    }

private:
    std::vector<Counted> m_items;
    std::unordered_map<int, int> m_rankOf;
};

class Growth
{
public:
    Growth(qint64 least, int most)
        : m_least(least)
        , m_most(static_cast<std::size_t>(most))
    {}

    // All sets that end on what was found so far.
    void grow(const PatternTree &tree, const Ranking &ranking)
    {
        for (const Ranking::Counted &one : ranking.items()) {
            m_suffix.push_back(one.item);
            ItemSet set{m_suffix, one.count};
            std::sort(set.items.begin(), set.items.end());
            m_found.push_back(std::move(set));
            if (m_suffix.size() < m_most) {
                growAbove(tree, one.item);
            }
            m_suffix.pop_back();
        }
    }

    std::vector<ItemSet> take() { return std::move(m_found); }

private:
    // The tree of what lies above an item.
    void growAbove(const PatternTree &tree, int item)
    {
        struct Path
        {
            std::vector<int> items;
            qint64 count;
        };
        std::vector<Path> paths;
        std::unordered_map<int, qint64> counts;
        for (int at = tree.head(item); at != none; at = tree.node(at).next) {
            Path path{{}, tree.node(at).count};
            for (int up = tree.node(at).parent; up != PatternTree::root;
                 up = tree.node(up).parent) {
                path.items.push_back(tree.node(up).item);
                counts[tree.node(up).item] += path.count;
            }
            if (!path.items.empty()) {
                paths.push_back(std::move(path));
            }
        }
        const Ranking ranking(counts, m_least);
        if (ranking.items().empty()) {
            return;
        }
        PatternTree above;
        for (Path &path : paths) {
            ranking.arrange(path.items);
            above.insert(path.items, path.count);
        }
        grow(above, ranking);
    }

    qint64 m_least;
    std::size_t m_most;
    std::vector<int> m_suffix;
    std::vector<ItemSet> m_found;
};

} // namespace

void ItemBaskets::add(std::vector<int> items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    m_items.insert(m_items.end(), items.begin(), items.end());
    m_starts.push_back(m_items.size());
}

std::span<const int> ItemBaskets::at(qint64 basket) const
{
    const auto index = static_cast<std::size_t>(basket);
    return std::span(m_items).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

std::vector<ItemSet> frequentSets(const ItemBaskets &baskets, qint64 leastSupport, int mostItems)
{
    if (mostItems < 1) {
        return {};
    }
    std::unordered_map<int, qint64> counts;
    for (qint64 basket = 0; basket < baskets.count(); ++basket) {
        for (const int item : baskets.at(basket)) {
            ++counts[item];
        }
    }
    const Ranking ranking(counts, std::max<qint64>(leastSupport, 1));
    PatternTree tree;
    std::vector<int> items;
    for (qint64 basket = 0; basket < baskets.count(); ++basket) {
        const auto all = baskets.at(basket);
        items.assign(all.begin(), all.end());
        ranking.arrange(items);
        tree.insert(items, 1);
    }
    Growth growth(std::max<qint64>(leastSupport, 1), mostItems);
    growth.grow(tree, ranking);
    std::vector<ItemSet> sets = growth.take();
    std::sort(sets.begin(), sets.end(),
              [](const ItemSet &a, const ItemSet &b) { return a.items < b.items; });
    return sets;
}

std::vector<Association> associationsOf(const std::vector<ItemSet> &sets, qint64 baskets,
                                        Ratio leastConfidence)
{
    std::map<std::vector<int>, qint64> supports;
    for (const ItemSet &set : sets) {
        supports.emplace(set.items, set.support);
    }
    std::vector<Association> found;
    for (const ItemSet &set : sets) {
        if (set.items.size() < 2) {
            continue;
        }
        for (const int then : set.items) {
            Association one{set.items, then, set.support, {}, {}};
            std::erase(one.given, then);
            one.confidence = Ratio(set.support, supports.at(one.given));
            if (one.confidence >= leastConfidence) {
                one.lift = one.confidence * Ratio(baskets, supports.at({then}));
                found.push_back(std::move(one));
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Association &a, const Association &b) {
        if (a.lift != b.lift) {
            return a.lift > b.lift;
        }
        return std::tie(b.support, a.given, a.then) < std::tie(a.support, b.given, b.then);
    });
    return found;
}

} // namespace regulars
