#pragma once

#include "engine/quote.h"

namespace regulars
{

// quote() and earnOnOccasion() without `why` and `discounts`: the same figures, uses and grants.
Result<Quote> quoteUnexplained(const Programme &programme, const MemberView *member,
                               const Basket &basket, const PaymentWish &wish, const Moment &moment);
Earning earnUnexplained(const Programme &programme, const Occasion &occasion,
                        std::span<const TestedLine> lines = {});

} // namespace regulars
