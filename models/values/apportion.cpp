#include "values/apportion.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace regulars
{

namespace
{

__extension__ using Wide = __int128;

std::vector<qint64> shared(qint64 total, std::span<const qint64> weights, Wide weightSum)
{
    const Wide sign = total < 0 ? -1 : 1;
    const Wide size = sign * total;
    std::vector<qint64> parts;
    std::vector<Wide> remainders;
    parts.reserve(weights.size());
    remainders.reserve(weights.size());
    Wide left = size;
    for (const qint64 weight : weights) {
        const Wide part = size * weight / weightSum;
        parts.push_back(static_cast<qint64>(sign * part));
        remainders.push_back(size * weight % weightSum);
        left -= part;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        parts[order[i]] += static_cast<qint64>(sign);
    return parts;
}

} // namespace

std::vector<qint64> apportion(qint64 total, std::span<const qint64> weights)
{
    if (weights.empty()) {
        if (total != 0)
            throw std::logic_error("nothing to put a total on");
        return {};
    }
    Wide weightSum = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            throw std::logic_error("a weight below 0");
        weightSum += weight;
    }
    if (weightSum == 0) {
        std::vector<qint64> parts(weights.size(), 0);
        parts.front() = total;
        return parts;
    }
    return shared(total, weights, weightSum);
}

} // namespace regulars
