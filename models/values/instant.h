#pragma once

#include "values/checked.h"

#include <QString>

#include <compare>
#include <optional>

namespace regulars
{

// A point on the time line: milliseconds since 1970-01-01 UTC (S9).
class Instant
{
public:
    constexpr explicit Instant(qint64 ms)
        : m_ms(ms)
    {}

    // ISO 8601 with offset ("2026-11-22T14:05:00+08:00", "…Z"); seconds and fractions may be left
    // out. Empty when malformed or without offset.
    static std::optional<Instant> fromIso(QStringView text);
    QString toIsoUtc() const; // "2026-11-22T06:05:00Z", ".123" where not whole; years 1 … 9999

    constexpr qint64 ms() const { return m_ms; }
    constexpr Instant plusMs(qint64 ms) const { return Instant(checked::add(m_ms, ms)); }
    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    qint64 m_ms;
};

} // namespace regulars
