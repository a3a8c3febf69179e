#pragma once

#include "engine/conditiontest.h"

#include <span>
#include <vector>

namespace regulars
{

// What a discount takes off each line of the bill, as the lines stand; never more than stands there
// (S37). `touched` are the lines that the rule or coupon is about. Sums in percent are rounded half
// up once and split over their lines by largest remainder (S4). What concerns units counts whole
// ones: of weighed goods ⌊quantity⌋.
std::vector<Money> takenOff(const Programme &programme, const Discount &discount,
                            std::span<const TestedLine> lines, std::span<const int> touched);

// The same for a gift: the dearest whole unit of one of these products among the touched lines.
std::vector<Money> giftTakenOff(const std::vector<QString> &products,
                                std::span<const TestedLine> lines, std::span<const int> touched);

// amount × share, rounded half up to the minor unit; share ≥ 0.
Money shareOf(Money amount, const Ratio &share);

// Splits a sum over the touched lines, weighted by what stands there.
std::vector<Money> spreadOver(Money sum, std::span<const TestedLine> lines,
                              std::span<const int> touched);

} // namespace regulars
