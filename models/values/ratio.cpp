#include "values/ratio.h"

#include "values/digits.h"

#include <limits>
#include <numeric>
#include <stdexcept>

namespace regulars
{

namespace
{

__extension__ using Wide = __int128;

Wide absolute(Wide value)
{
    return value < 0 ? -value : value;
}

Wide greatestCommonDivisor(Wide a, Wide b)
{
    a = absolute(a);
    b = absolute(b);
    // Nearly all numbers are short, and 128-bit division is slow.
    constexpr Wide longest = std::numeric_limits<quint64>::max();
    if (a <= longest && b <= longest)
        return std::gcd(static_cast<quint64>(a), static_cast<quint64>(b));
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

qint64 narrowed(Wide value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        checked::overflow();
    return static_cast<qint64>(value);
}

Ratio reduced(Wide numerator, Wide denominator)
{
    if (denominator == 0)
        throw std::domain_error("a ratio needs a denominator other than 0");
    if (denominator == 1)
        return Ratio(narrowed(numerator));
    const Wide divisor = greatestCommonDivisor(numerator, denominator);
    const Wide sign = denominator < 0 ? -1 : 1;
    return Ratio(narrowed(sign * numerator / divisor), narrowed(sign * denominator / divisor));
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power = checked::multiply(power, 10);
    return power;
}

} // namespace

Ratio::Ratio(qint64 numerator, qint64 denominator)
    : m_numerator(numerator)
    , m_denominator(denominator)
{
    if (denominator == 0)
        throw std::domain_error("a ratio needs a denominator other than 0");
    if (denominator > 0 && numerator != std::numeric_limits<qint64>::min()) {
        const qint64 common = std::gcd(numerator, denominator);
        m_numerator /= common;
        m_denominator /= common;
        return;
    }
    const Wide divisor = greatestCommonDivisor(numerator, denominator);
    const Wide sign = denominator < 0 ? -1 : 1;
    if (divisor != 1 || sign < 0) {
        m_numerator = narrowed(sign * numerator / divisor);
        m_denominator = narrowed(sign * denominator / divisor);
    }
}

std::optional<Ratio> Ratio::fromDecimal(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.mid(1);
    const qsizetype exponentAt = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    int exponent = 0;
    if (exponentAt >= 0) {
        QStringView size = text.mid(exponentAt + 1);
        const bool isSmall = size.startsWith(u'-');
        if (isSmall || size.startsWith(u'+'))
            size = size.mid(1);
        const auto number = numberFromDigits(size);
        if (!number || *number > 18)
            return std::nullopt;
        exponent = isSmall ? -*number : *number;
        text = text.left(exponentAt);
    }
    Wide digits = 0;
    int digitCount = 0;
    bool hasPoint = false;
    for (const QChar c : text) {
        if (c == u'.') {
            if (hasPoint || digitCount == 0)
                return std::nullopt;
            hasPoint = true;
        } else if (c >= u'0' && c <= u'9') {
            digits = digits * 10 + (c.unicode() - u'0');
            ++digitCount;
            exponent -= hasPoint ? 1 : 0;
            if (digitCount > 30)
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    if (digitCount == 0 || text.endsWith(u'.') || exponent < -18)
        return std::nullopt;
    try {
        const Wide signedDigits = isNegative ? -digits : digits;
        if (exponent < 0)
            return reduced(signedDigits, powerOfTen(-exponent));
        return Ratio(checked::multiply(narrowed(signedDigits), powerOfTen(exponent)));
    } catch (const std::overflow_error &) {
        return std::nullopt;
    }
}

qint64 Ratio::floor() const
{
    const qint64 quotient = m_numerator / m_denominator;
    return m_numerator % m_denominator < 0 ? quotient - 1 : quotient;
}

qint64 Ratio::ceiling() const
{
    const qint64 quotient = m_numerator / m_denominator;
    return m_numerator % m_denominator > 0 ? quotient + 1 : quotient;
}

qint64 Ratio::nearest() const
{
    const Wide doubled = 2 * static_cast<Wide>(m_numerator);
    const Wide half =
        m_numerator < 0 ? -static_cast<Wide>(m_denominator) : static_cast<Wide>(m_denominator);
    return narrowed((doubled + half) / (2 * static_cast<Wide>(m_denominator)));
}

Ratio Ratio::truncated(int places) const
{
    const qint64 scale = powerOfTen(places);
    const Wide scaled = static_cast<Wide>(m_numerator) * scale / m_denominator;
    return reduced(scaled, scale);
}

QString Ratio::toDecimal(int places) const
{
    const bool isNegative = m_numerator < 0;
    const Wide numerator = absolute(m_numerator);
    QString text = QString::number(static_cast<qulonglong>(numerator / m_denominator));
    Wide rest = numerator % m_denominator;
    QString decimals;
    for (int i = 0; i < places && rest != 0; ++i) {
        rest *= 10;
        decimals += QChar(u'0' + static_cast<char16_t>(rest / m_denominator));
        rest %= m_denominator;
    }
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    const bool isZeroText = text == QStringLiteral("0");
    return isNegative && !isZeroText ? u'-' + text : text;
}

Ratio Ratio::operator-() const
{
    return reduced(-static_cast<Wide>(m_numerator), m_denominator);
}

Ratio operator+(const Ratio &a, const Ratio &b)
{
    if (a.m_denominator == b.m_denominator)
        return reduced(static_cast<Wide>(a.m_numerator) + b.m_numerator, a.m_denominator);
    const qint64 common = std::gcd(a.m_denominator, b.m_denominator);
    const Wide denominator = static_cast<Wide>(a.m_denominator / common) * b.m_denominator;
    const Wide numerator = static_cast<Wide>(a.m_numerator) * (b.m_denominator / common) +
                           static_cast<Wide>(b.m_numerator) * (a.m_denominator / common);
    return reduced(numerator, denominator);
}

Ratio operator-(const Ratio &a, const Ratio &b)
{
    return a + -b;
}

Ratio operator*(const Ratio &a, const Ratio &b)
{
    return reduced(static_cast<Wide>(a.m_numerator) * b.m_numerator,
                   static_cast<Wide>(a.m_denominator) * b.m_denominator);
}

Ratio operator/(const Ratio &a, const Ratio &b)
{
    if (b.isZero())
        throw std::domain_error("division by zero");
    return reduced(static_cast<Wide>(a.m_numerator) * b.m_denominator,
                   static_cast<Wide>(a.m_denominator) * b.m_numerator);
}

std::strong_ordering operator<=>(const Ratio &a, const Ratio &b)
{
    return static_cast<Wide>(a.m_numerator) * b.m_denominator <=>
           static_cast<Wide>(b.m_numerator) * a.m_denominator;
}

} // namespace regulars
