#pragma once

#include "services/permissions.h"

#include <vector>

namespace regulars
{

// Every act that there is, in the table's order.
std::vector<Act> allActs();

} // namespace regulars
