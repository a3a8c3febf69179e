#pragma once

#include "engine/occasion.h"

#include <functional>
#include <span>
#include <vector>

namespace regulars
{

// One line as conditions see it. `standing` is the amount that thresholds count at this place of
// the till order (S13).
struct TestedLine
{
    const BasketLine *line = nullptr;
    Money standing;
    Money discount{}; // taken off it so far
};

// Whether a `when` holds on an occasion. For purchases the answer names the lines that it touches:
// those that satisfy the line conditions, or all when none is named. Thresholds are tested on the
// touched lines when lines are named, else on the whole purchase.
struct ConditionOutcome
{
    bool holds = false;
    std::vector<int> lines;
};

ConditionOutcome testCondition(const Programme &programme, const Condition &condition,
                               const Occasion &occasion, std::span<const TestedLine> lines);

// The same without lines: members' segments, tier paths, actions, top-ups.
bool holdsFor(const Programme &programme, const Condition &condition, const Occasion &occasion);

// How often what is counted by `every` in this `when` came round with the operation at hand: 1
// where nothing is, 0 where it didn't. Of what must hold together the least counts, of alternatives
// the most among those that hold; one that holds without counting counts 1.
qint64 timesCrossed(const Programme &programme, const Condition &condition,
                    const Occasion &occasion, std::span<const TestedLine> lines);

// Whether `day` lies in the member's birthday span (S17).
bool isInBirthdaySpan(const BirthDate &birthday, conditions::BirthdaySpan span, BusinessDay day);

// The window's figure with the purchase at hand counted (S29, "the purchase at hand counts"). A
// share or an average of nothing is 0 here; conditions on it don't hold.
Ratio measureWithPurchase(const Programme &programme, int measure, const MemberView &member,
                          std::span<const TestedLine> lines, Points earnedNow);

} // namespace regulars
