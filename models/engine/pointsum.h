#pragma once

#include "values/ratio.h"

namespace regulars
{

__extension__ using WideInteger = __int128;

// A fraction of a point as it comes out of amount × rate × factor; not reduced, exact as long as
// its lowest terms fit 61 bits. The denominator is positive.
struct PointFraction
{
    WideInteger numerator = 0;
    qint64 denominator = 1;

    bool isZero() const { return numerator == 0; }
    PointFraction times(const Ratio &factor) const;
    // What the factor adds: times (factor − 1).
    PointFraction timesMore(const Ratio &factor) const;
    // Truncated towards zero, as explanations show points (R7).
    qint64 millionths() const;
};

// So many millionths of a point as a ratio.
Ratio fromMillionths(qint64 millionths);

// An exact sum of points: whole ones and a fraction in [0, 1). Where common denominators pass 61
// bits (a dozen odd rates in one purchase) fractions are taken to the trillionth, truncated.
class PointSum
{
public:
    void add(const PointFraction &points);
    void add(const PointSum &other);
    void subtract(const PointSum &other) { add(other.negated()); }

    bool isZero() const { return m_whole == 0 && m_numerator == 0; }
    bool isMoreThan(qint64 whole) const
    {
        return m_whole > whole || (m_whole == whole && m_numerator > 0);
    }
    PointSum negated() const;
    PointFraction fraction() const;

    qint64 floor() const { return m_whole; }
    qint64 ceiling() const;
    qint64 nearest() const; // halves up

private:
    void addFraction(qint64 numerator, qint64 denominator);

    qint64 m_whole = 0;
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace regulars
