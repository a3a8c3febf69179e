#pragma once

#include "programme/draft.h"

namespace regulars
{

// Reads one effect or a list of them. Without a trigger they are a tier's gift.
std::vector<Effect> readEffects(Draft &draft, const JsonNode &node, std::optional<Trigger> trigger);

} // namespace regulars
