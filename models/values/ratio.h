#pragma once

#include "values/checked.h"

#include <QString>

#include <compare>
#include <optional>

namespace regulars
{

// An exact rational number in lowest terms with a positive denominator. Rates, multipliers and
// shares are ratios, never floating point (S4). Arithmetic throws std::overflow_error when a result
// doesn't fit 64 bits.
class Ratio
{
public:
    constexpr Ratio() = default;
    constexpr Ratio(qint64 whole)
        : m_numerator(whole)
    {} // NOLINT(google-explicit-constructor): a whole number is a ratio
    Ratio(qint64 numerator,
          qint64 denominator); // throws std::domain_error when the denominator is 0

    // Reads plain decimal text such as "1.2", "-0.05", "3", "1e3"; nothing else. Empty when
    // malformed or out of range.
    static std::optional<Ratio> fromDecimal(QStringView text);

    constexpr qint64 numerator() const { return m_numerator; }
    constexpr qint64 denominator() const { return m_denominator; }
    constexpr bool isZero() const { return m_numerator == 0; }
    constexpr bool isWhole() const { return m_denominator == 1; }

    qint64 floor() const;
    qint64 ceiling() const;
    qint64 nearest() const; // halves away from zero

    // Decimal text with at most `places` decimals, truncated towards zero, without trailing zeros:
    // 1/3 → "0.333333".
    QString toDecimal(int places = 6) const;

    // The value truncated towards zero to that many decimals, exactly.
    Ratio truncated(int places) const;

    Ratio operator-() const;
    friend Ratio operator+(const Ratio &a, const Ratio &b);
    friend Ratio operator-(const Ratio &a, const Ratio &b);
    friend Ratio operator*(const Ratio &a, const Ratio &b);
    friend Ratio operator/(const Ratio &a,
                           const Ratio &b); // throws std::domain_error on division by zero
    Ratio &operator+=(const Ratio &other) { return *this = *this + other; }
    Ratio &operator-=(const Ratio &other) { return *this = *this - other; }
    Ratio &operator*=(const Ratio &other) { return *this = *this * other; }
    friend bool operator==(const Ratio &a, const Ratio &b) = default;
    friend std::strong_ordering operator<=>(const Ratio &a, const Ratio &b);

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace regulars
