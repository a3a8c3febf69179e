#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace regulars
{

// Splits a total over weights by largest remainder, ties to the earlier one, so that the parts add
// up exactly (S4). Weights ≥ 0; the total may be negative. When all weights are 0 everything goes
// to the first part; without weights the total must be 0 (std::logic_error).
std::vector<qint64> apportion(qint64 total, std::span<const qint64> weights);

} // namespace regulars
