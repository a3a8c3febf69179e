#include "engine/pointsum.h"

#include <limits>
#include <numeric>

namespace regulars
{

namespace
{

constexpr qint64 millionth = 1'000'000;
constexpr qint64 trillionth = 1'000'000'000'000;

qint64 narrowed(WideInteger value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        checked::overflow();
    return static_cast<qint64>(value);
}

WideInteger flooredQuotient(WideInteger numerator, WideInteger denominator)
{
    const WideInteger quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

} // namespace

PointFraction PointFraction::times(const Ratio &factor) const
{
    WideInteger product = 0;
    if (__builtin_mul_overflow(numerator, static_cast<WideInteger>(factor.numerator()), &product))
        checked::overflow();
    return {product, checked::multiply(denominator, factor.denominator())};
}

qint64 PointFraction::millionths() const
{
    WideInteger scaled = 0;
    if (__builtin_mul_overflow(numerator, static_cast<WideInteger>(millionth), &scaled))
        checked::overflow();
    return narrowed(scaled / denominator);
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
        if (common > std::numeric_limits<qint64>::max() / 2)
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
