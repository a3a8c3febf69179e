#pragma once

#include "programme/draft.h"

#include <utility>

namespace regulars
{

// The lowest tier of a programme that names none; nowhere else may a tier have this id.
inline constexpr QLatin1StringView lowestTierId("basic");

// The items of a list at the root of the file, such as "rules"; none when it is missing or no list.
const std::vector<JsonNode> &itemsOf(const JsonNode &root, QLatin1StringView section);

// Gives every thing of every section its index by id, so that things may refer to what stands
// further down. Faults: a section that is no list, a missing or malformed id, an id given twice.
void indexSections(Draft &draft, const JsonNode &root);

// The id of an item; indexSections has reported it when there is none.
QString idOf(const JsonNode &item);

// Readers of one section each; what they refer to must have been read or indexed before.
void readCategorySection(Draft &draft, const JsonNode &root);
void readProductSection(Draft &draft, const JsonNode &root);
void readActionSection(Draft &draft, const JsonNode &root);
void readSegmentSection(Draft &draft, const JsonNode &root);
void readTierSection(Draft &draft, const JsonNode &root);
void readCouponSection(Draft &draft, const JsonNode &root);
void readRewardSection(Draft &draft, const JsonNode &root);
void readRuleSection(Draft &draft, const JsonNode &root);
void readPolicy(Draft &draft, const JsonNode &node);

// {times?, points?, window?}: at least one of the first two.
std::optional<Allowance> readAllowance(Draft &draft, const JsonNode &node);

// Two dates, both included; a fault when the second is before the first.
struct Term
{
    std::optional<BusinessDay> from;
    std::optional<BusinessDay> until;
};
Term readTerm(Draft &draft, const Fields &fields);

} // namespace regulars
