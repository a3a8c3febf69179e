#pragma once

#include "programme/draft.h"

namespace regulars
{

// Where a `when` stands decides what it may ask.
struct ConditionScope
{
    QString place; // "a tier's path", for the fault
    bool hasLines = false;
    bool hasPurchase = false;
    bool hasTopUp = false;
    bool allowsEvery = false;
    bool allowsTopShare = false;
    std::optional<Trigger> on{}; // of a rule
};

namespace conditionscopes
{
ConditionScope ofRule(Trigger trigger);
ConditionScope ofPath();    // into a tier: at a purchase or at day-end
ConditionScope ofKeep();    // at the review of day-end
ConditionScope ofSegment(); // at any time
ConditionScope ofBenefit();
ConditionScope ofCoupon();
ConditionScope ofPointsRate();
ConditionScope ofTimedPrice();
} // namespace conditionscopes

// Reads one `when`: all its keys must hold. A single condition stands for itself, several become an
// All whose parts are no All.
Condition readCondition(Draft &draft, const JsonNode &node, const ConditionScope &scope);

// As readCondition; an empty object, which would hold always, is a fault.
Condition readNarrowCondition(Draft &draft, const JsonNode &node, const ConditionScope &scope);

// A list of paths (or other conditions), none of them empty.
std::vector<Condition> readPaths(Draft &draft, const JsonNode &node, const ConditionScope &scope);

} // namespace regulars
