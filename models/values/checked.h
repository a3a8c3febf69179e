#pragma once

#include <QtGlobal>

#include <stdexcept>

namespace regulars
{

// 64-bit arithmetic that throws std::overflow_error instead of wrapping: points are money, and
// money never wraps.
namespace checked
{

[[noreturn]] inline void overflow()
{
    throw std::overflow_error("arithmetic overflow");
}

constexpr qint64 add(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        overflow();
    return sum;
}

constexpr qint64 subtract(qint64 a, qint64 b)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        overflow();
    return difference;
}

constexpr qint64 multiply(qint64 a, qint64 b)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        overflow();
    return product;
}

} // namespace checked

} // namespace regulars
