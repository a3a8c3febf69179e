#pragma once

#include "values/checked.h"

#include <compare>

namespace regulars
{

// A whole number of one kind of unit: sums of different kinds don't mix. Throws std::overflow_error
// on overflow.
template <typename Tag>
class Amount
{
public:
    constexpr Amount() = default;
    constexpr explicit Amount(qint64 count)
        : m_count(count)
    {}

    constexpr qint64 count() const { return m_count; }
    constexpr bool isZero() const { return m_count == 0; }

    constexpr Amount operator-() const { return Amount(checked::subtract(0, m_count)); }
    constexpr Amount &operator+=(Amount other)
    {
        m_count = checked::add(m_count, other.m_count);
        return *this;
    }
    constexpr Amount &operator-=(Amount other)
    {
        m_count = checked::subtract(m_count, other.m_count);
        return *this;
    }
    friend constexpr Amount operator+(Amount a, Amount b) { return a += b; }
    friend constexpr Amount operator-(Amount a, Amount b) { return a -= b; }
    friend constexpr auto operator<=>(Amount, Amount) = default;

private:
    qint64 m_count = 0;
};

struct MoneyTag;
struct PointsTag;

// Money in minor units of the shop's currency (fen for CNY).
using Money = Amount<MoneyTag>;

// Loyalty points, whole.
using Points = Amount<PointsTag>;

// The most that one line of the ledger moves, in points or minor units.
inline constexpr qint64 mostOfOneLine = 1'000'000'000'000;

} // namespace regulars
