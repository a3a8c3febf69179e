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

WideInteger flooredQuotient(WideInteger numerator, WideInteger denominator)
{
    const WideInteger quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

// In lowest terms; where even those are too long, the fraction is held to 61 bits.
PointFraction shortened(WideInteger numerator, WideInteger denominator)
{
    const WideInteger divisor = greatestCommonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    const WideInteger whole = flooredQuotient(numerator, denominator);
    WideInteger rest = numerator - whole * denominator;
    for (; denominator > largestDenominator; denominator /= 2)
        rest /= 2;
    return {whole * denominator + rest, static_cast<qint64>(denominator)};
}

} // namespace

PointFraction PointFraction::times(const Ratio &factor) const
{
    WideInteger product = 0;
    if (__builtin_mul_overflow(numerator, static_cast<WideInteger>(factor.numerator()), &product))
        checked::overflow();
    const WideInteger divisor = static_cast<WideInteger>(denominator) * factor.denominator();
    return divisor <= largestDenominator ? PointFraction{product, static_cast<qint64>(divisor)}
                                         : shortened(product, divisor);
}

qint64 PointFraction::millionths() const
{
    const WideInteger whole = numerator / denominator;
    const WideInteger rest = numerator % denominator * millionth / denominator;
    return narrowed(whole * millionth + rest);
}

Ratio fromMillionths(qint64 millionths)
{
    return millionths % millionth == 0 ? Ratio(millionths / millionth)
                                       : Ratio(millionths, millionth);
}

void PointSum::add(const PointFraction &points)
{
    const WideInteger whole = flooredQuotient(points.numerator, points.denominator);
    m_whole = checked::add(m_whole, narrowed(whole));
    addFraction(static_cast<qint64>(points.numerator - whole * points.denominator),
                points.denominator);
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
