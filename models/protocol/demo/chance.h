#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace regulars
{

// Numbers drawn from a seed, the same on every machine (SplitMix64).
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {}

    // 0 … bound − 1
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    // Comes true so many times of a thousand.
    bool happens(int permille) { return below(1'000) < permille; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }
    // An index, as often as its weight says.
    template <std::size_t size>
    int weighted(const std::array<int, size> &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int index = 0;
        while (left >= weights[static_cast<std::size_t>(index)])
            left -= weights[static_cast<std::size_t>(index++)];
        return index;
    }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace regulars
