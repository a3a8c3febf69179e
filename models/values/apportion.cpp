#include "values/apportion.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace regulars
{

namespace
{

__extension__ using Wide = __int128;

// Integer is wide enough for the total times a weight.
template <typename Integer>
std::vector<qint64> shared(qint64 total, std::span<const qint64> weights, Integer weightSum)
{
    const Integer sign = total < 0 ? -1 : 1;
    const Integer size = sign * total;
    std::vector<qint64> parts;
    std::vector<Integer> remainders;
    parts.reserve(weights.size());
    remainders.reserve(weights.size());
    Integer left = size;
    for (const qint64 weight : weights) {
        const Integer share = size * weight;
        const Integer part = share / weightSum;
        parts.push_back(static_cast<qint64>(sign * part));
        remainders.push_back(share - part * weightSum);
        left -= part;
    }
    if (left == 0)
        return parts;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : a < b;
    });
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
    if (weights.size() == 1)
        return {total};
    if (weightSum == 0) {
        std::vector<qint64> parts(weights.size(), 0);
        parts.front() = total;
        return parts;
    }
    // 128-bit division is slow, and bills are short.
    constexpr Wide shortest = std::numeric_limits<qint32>::max();
    const bool isShort = weightSum <= shortest && -shortest <= total && total <= shortest;
    return isShort ? shared<qint64>(total, weights, static_cast<qint64>(weightSum))
                   : shared<Wide>(total, weights, weightSum);
}

} // namespace regulars
