#pragma once

#include "programme/draft.h"

namespace regulars
{

// Reads what lowers a bill: exactly one kind of discount, with or without max_units.
std::optional<Discount> readDiscount(Draft &draft, const JsonNode &node);

// Reads steps [{from, off}], rising. What a step takes off a bill may not be more than its `from`;
// what it gives (as stored value, where `give` is written too) may.
std::vector<discounts::Steps::Step> readOffSteps(Draft &draft, const JsonNode &node);
std::vector<discounts::Steps::Step> readGiveSteps(Draft &draft, const JsonNode &node);

} // namespace regulars
