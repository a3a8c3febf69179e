#pragma once

#include "engine/conditiontest.h"

#include <optional>
#include <span>

namespace regulars
{

// A measure's window as it stands for an occasion: before it, and with it. Empty: a share or an
// average of nothing.
struct Measured
{
    std::optional<Ratio> before;
    std::optional<Ratio> after;
};

Measured measure(const Programme &programme, int measure, const Occasion &occasion,
                 std::span<const TestedLine> lines);

// How many steps of that size lie between the figure before and with the operation at hand.
qint64 crossings(const Measured &measured, const Ratio &step);

// A birthday's day in that year: 29 February is observed on 28 February in common years (S17).
QDate observedBirthday(const BirthDate &birthday, int year);

// Full years on that day; empty when the year of birth is unknown.
std::optional<int> ageOn(const BirthDate &birthday, BusinessDay day);

// A line with nothing left of it (all of it was returned) is as if it weren't there.
inline bool isThere(const TestedLine &line)
{
    return !line.line->quantity.isZero();
}

} // namespace regulars
