#include "engine/bundles.h"

#include "values/apportion.h"

#include <algorithm>

namespace regulars
{

using discounts::Bundle;

namespace
{

constexpr int nobody = -1;

bool suits(const Programme &programme, const Bundle::Part &part, const BasketLine &line)
{
    if (std::find(part.products.begin(), part.products.end(), line.product) != part.products.end())
        return true;
    return line.category &&
           std::any_of(part.categories.begin(), part.categories.end(), [&](int category) {
               return programme.categoryDistance(*line.category, category).has_value();
           });
}

// Finds the dearest set of units that fills every part of a bundle: units come in by price falling,
// each stays if the parts can be dealt out anew with it.
class BundleMatching
{
public:
    BundleMatching(const Programme &programme, const Bundle &bundle,
                   std::span<const TestedLine> lines, std::span<const UnitRun> runs)
        : m_parts(bundle.of.size())
    {
        for (const UnitRun &run : runs) {
            for (const Bundle::Part &part : bundle.of)
                m_suits.push_back(
                    suits(programme, part, *lines[static_cast<size_t>(run.line)].line));
        }
    }

    // How many units of each run make the dearest bundle; empty when none is full.
    std::vector<qint64> dearest(std::span<const UnitRun> runs)
    {
        m_takenBy.assign(m_parts, nobody);
        std::vector<qint64> used(runs.size(), 0);
        size_t filled = 0;
        for (size_t run = 0; run < runs.size() && filled < m_parts; ++run) {
            while (used[run] < runs[run].count && filled < m_parts) {
                m_visited.assign(m_parts, false);
                if (!isPlaced(static_cast<int>(run)))
                    break;
                ++used[run];
                ++filled;
            }
        }
        return filled == m_parts ? used : std::vector<qint64>{};
    }

private:
    bool isPlaced(int run)
    {
        for (size_t part = 0; part < m_parts; ++part) {
            if (m_visited[part] || !m_suits[static_cast<size_t>(run) * m_parts + part])
                continue;
            m_visited[part] = true;
            if (m_takenBy[part] == nobody || isPlaced(m_takenBy[part])) {
                m_takenBy[part] = run;
                return true;
            }
        }
        return false;
    }

    size_t m_parts;
    std::vector<bool> m_suits; // run by run, part by part
    std::vector<bool> m_visited;
    std::vector<int> m_takenBy; // the run whose unit fills the part
};

qint64 offOne(const Bundle &bundle, qint64 sum)
{
    if (bundle.price)
        return std::max<qint64>(0, sum - bundle.price->count());
    return std::min(sum, bundle.off.value_or(Money()).count());
}

} // namespace

std::vector<BundleOff> bundlesOff(const Programme &programme, const Bundle &bundle,
                                  std::span<const TestedLine> lines, std::vector<UnitRun> runs,
                                  qint64 mostBundles)
{
    std::vector<BundleOff> off;
    if (bundle.of.empty())
        return off;
    BundleMatching matching(programme, bundle, lines, runs);
    qint64 left = mostBundles;
    while (left > 0) {
        const std::vector<qint64> used = matching.dearest(runs);
        std::vector<qint64> weights;
        qint64 sum = 0;
        qint64 times = left; // the same units make the next bundle too, as long as they last
        for (size_t i = 0; i < used.size(); ++i) {
            weights.push_back(used[i] * runs[i].price);
            sum = checked::add(sum, weights.back());
            if (used[i] > 0)
                times = std::min(times, runs[i].count / used[i]);
        }
        const qint64 one = offOne(bundle, sum);
        if (one == 0) // no unit is left for one, or it saves nothing
            break;
        const std::vector<qint64> parts = apportion(one, weights);
        for (size_t i = 0; i < used.size(); ++i) {
            if (parts[i] > 0)
                off.push_back({runs[i].line, parts[i] * times});
            runs[i].count -= used[i] * times;
        }
        left -= times;
    }
    return off;
}

} // namespace regulars
