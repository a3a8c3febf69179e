#pragma once

#include "services/rating.h"

#include <vector>

namespace regulars
{

// A purchase as it stood at one time of its life.
struct Stage
{
    std::vector<Quantity> remaining; // aligned with the lines
    Standing standing;
};

// From when it was rated to now: as sold, then as each refund that stands left it.
std::vector<Stage> stagesOf(Store &store, const StoredSale &sale);

// The operations whose debits may hold what the sale took: its own, those which brought it back
// after an undo, and those which undid a refund of it.
std::vector<OperationId> takingOperations(Connection &store, const Purchase &purchase);

// Of a purchase sold to its member, uses of offers count for him like all others.
void joinOfferUses(const StoredSale &sale, Earning &earning, std::vector<RuleUse> &offerUses);

RuleUse useOf(const std::vector<RuleUse> &uses, int rule);

// Where lines are dearer without the discount of others, what remains may meet a condition that
// the whole had missed, or one that had been lost before. What was not given, or was taken already,
// can't be taken: only what both know stays, and the less of it.
void keepCommon(std::vector<RuleUse> &uses, const std::vector<RuleUse> &other);
void keepCommon(Earning &earning, const Earning &other);

// The same grant, if smaller or larger.
bool isSame(const Grant &a, const Grant &b);

} // namespace regulars
