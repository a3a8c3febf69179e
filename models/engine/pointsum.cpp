#include "engine/pointsum.h"

#include <limits>
#include <numeric>

namespace regulars
{

namespace
{

constexpr qint64 millionth = 1'000'000;
constexpr qint64 trillionth = 1'000'000'000'000;
constexpr qint64 largestDenominator = qint64{1} << 61;

qint64 narrowed(WideInteger value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        checked::overflow();
    return static_cast<qint64>(value);
}

WideInteger greatestCommonDivisor(WideInteger a, WideInteger b)
{
    a = a < 0 ? -a : a;
    while (b != 0) {
        const WideInteger rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// A division rounded down, so that the rest is never negative. Most numbers are short, and 128-bit
// division is slow.
struct Quotient
{
    Quotient(WideInteger numerator, WideInteger denominator)
    {
        const auto shortNumerator = static_cast<qint64>(numerator);
        const auto shortDenominator = static_cast<qint64>(denominator);
        if (shortNumerator == numerator && shortDenominator == denominator) {
            floor = shortNumerator / shortDenominator;
            rest = shortNumerator % shortDenominator;
        } else {
            floor = numerator / denominator;
            rest = numerator % denominator;
        }
        if (rest < 0) {
            --floor;
            rest += denominator;
        }
    }

    WideInteger floor;
    WideInteger rest;
};

// In lowest terms; where even those are too long, the fraction is held to 61 bits.
PointFraction shortened(WideInteger numerator, WideInteger denominator)
{
    const WideInteger divisor = greatestCommonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    Quotient whole(numerator, denominator);
    for (; denominator > largestDenominator; denominator /= 2)
        whole.rest /= 2;
    return {whole.floor * denominator + whole.rest, static_cast<qint64>(denominator)};
}

PointFraction product(const PointFraction &points, qint64 numerator, qint64 denominator)
{
    WideInteger result = 0;
    if (__builtin_mul_overflow(points.numerator, static_cast<WideInteger>(numerator), &result))
        checked::overflow();
    const WideInteger divisor = static_cast<WideInteger>(points.denominator) * denominator;
    return divisor <= largestDenominator ? PointFraction{result, static_cast<qint64>(divisor)}
                                         : shortened(result, divisor);
}

} // namespace

PointFraction PointFraction::times(const Ratio &factor) const
{
    return product(*this, factor.numerator(), factor.denominator());
}

PointFraction PointFraction::timesMore(const Ratio &factor) const
{
    return product(*this, checked::subtract(factor.numerator(), factor.denominator()),
                   factor.denominator());
}

qint64 PointFraction::millionths() const
{
    const Quotient whole(numerator, denominator);
    const Quotient part(static_cast<WideInteger>(whole.rest) * millionth, denominator);
    const qint64 floored = narrowed(whole.floor * millionth + part.floor);
    return numerator < 0 && part.rest != 0 ? floored + 1 : floored;
}

Ratio fromMillionths(qint64 millionths)
{
    // Nearly all have two decimals; a short denominator is quicker to reduce.
    constexpr qint64 hundredth = 100;
    if (millionths % (millionth / hundredth) == 0)
        return {millionths / (millionth / hundredth), hundredth};
    return {millionths, millionth};
}

void PointSum::add(const PointFraction &points)
{
    const Quotient whole(points.numerator, points.denominator);
    m_whole = checked::add(m_whole, narrowed(whole.floor));
    addFraction(static_cast<qint64>(whole.rest), points.denominator);
}

void PointSum::add(const PointSum &other)
{
    m_whole = checked::add(m_whole, other.m_whole);
    addFraction(other.m_numerator, other.m_denominator);
}

void PointSum::addFraction(qint64 numerator, qint64 denominator)
{
    if (numerator == 0)
        return;
    if (denominator != m_denominator) {
        const qint64 divisor = std::gcd(m_denominator, denominator);
        WideInteger common = static_cast<WideInteger>(m_denominator / divisor) * denominator;
        if (common > largestDenominator)
            common = trillionth;
        m_numerator =
            static_cast<qint64>(static_cast<WideInteger>(m_numerator) * common / m_denominator);
        numerator = static_cast<qint64>(static_cast<WideInteger>(numerator) * common / denominator);
        m_denominator = static_cast<qint64>(common);
    }
    // Both are below 1, and the denominator leaves room for two of them.
    m_numerator += numerator;
    if (m_numerator >= m_denominator) {
        m_numerator -= m_denominator;
        m_whole = checked::add(m_whole, 1);
    }
    if (m_numerator == 0)
        m_denominator = 1;
}

PointSum PointSum::negated() const
{
    PointSum sum;
    sum.m_whole = checked::subtract(m_numerator == 0 ? 0 : -1, m_whole);
    sum.m_numerator = m_numerator == 0 ? 0 : m_denominator - m_numerator;
    sum.m_denominator = m_denominator;
    return sum;
}

PointFraction PointSum::fraction() const
{
    return {static_cast<WideInteger>(m_whole) * m_denominator + m_numerator, m_denominator};
}

qint64 PointSum::ceiling() const
{
    return m_numerator == 0 ? m_whole : checked::add(m_whole, 1);
}

qint64 PointSum::nearest() const
{
    return m_numerator >= m_denominator - m_numerator ? checked::add(m_whole, 1) : m_whole;
}

} // namespace regulars
