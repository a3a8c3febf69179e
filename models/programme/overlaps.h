#pragma once

#include "programme/ruletimes.h"

#include <vector>

namespace regulars
{

// Two rules on purchases that can act on the same goods at the same time, and what comes of it.
struct Overlap
{
    enum class Kind {
        Multipliers, // both scale the points: `factor`
        Offers,      // both lower the price, one on what the other left
        Exclusive,   // offers of one `stack` name: the better one alone is taken
    };

    // On that weekday (1 = Monday) at these seconds.
    struct WeekSpan
    {
        int weekday = 1;
        int startSecond = 0;
        int endSecond = 0;
        friend bool operator==(const WeekSpan &, const WeekSpan &) = default;
    };

    int first = 0; // index of the rule, < second
    int second = 0;
    Kind kind = Kind::Multipliers;
    Ratio factor = 1;            // of Multipliers: of both together under the policy's stacking
    QString stack;               // of Exclusive
    bool isAtAllTimes = false;   // in all of the range; then `spans` is empty
    std::vector<WeekSpan> spans; // when, on one day or another of the range
    std::optional<BusinessDay> firstDay;
    std::optional<BusinessDay> lastDay;
};

// Every pair that can meet in the range, by first, then second rule. What can't be known of a
// member (spend, tags, birthdays) counts as possible.
std::vector<Overlap> overlapsOf(const Programme &programme, DayRange range);

// What two multipliers make together: 1 + Σ(m − 1), the larger, or the product.
Ratio stackedFactor(Stacking stacking, const Ratio &a, const Ratio &b);

} // namespace regulars
