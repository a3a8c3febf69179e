#pragma once

#include "services/secrets.h"

namespace regulars
{

// For shops in which somebody signs in again and again: a stored secret asks for what it cost, and
// argon2id at full cost takes a fifth of a second.
inline constexpr SecretCost cheapSecret{1, size_t(8) << 10};

} // namespace regulars
