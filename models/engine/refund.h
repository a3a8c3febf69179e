#pragma once

#include "engine/quote.h"

#include <vector>

namespace regulars
{

// A purchase as it was sold under its stored version.
struct SoldPurchase
{
    Basket basket;
    std::optional<MemberView> member; // of then; none for an anonymous purchase
    Moment moment;
    Payment payment;
    Points earned;                      // what the purchase awarded, fixed sums included
    bool isPricedWithoutMember = false; // the member was put on it afterwards (S20)
};

// What went back before.
struct ReturnedBefore
{
    std::vector<Quantity> quantities; // aligned with the lines (empty: none)
    // Of each kind, so that the splits of all refunds add up to what was paid (S27): largest
    // remainders of growing totals may fall, hence no kind is known from the total alone.
    Payment payment;
    Points pointsTaken;
};

// What a purchase is worth with what has not been returned, under its stored version.
struct Standing
{
    std::vector<QuotedLine> lines; // aligned with the original lines; empty lines are zero
    Earning earning;
    std::vector<RuleUse> offerUses;
};

// What a refund moves (S21, S22, S27). All amounts ≥ 0; `earningLeft` is what the remaining lines
// earn (grants and uses included).
struct RefundPlan
{
    std::vector<Quantity> remaining; // aligned with the lines, after this refund
    bool isComplete = false;         // nothing remains
    Money returned;                  // of the price
    Points pointsReturned;           // of the points used as money
    Money pointsMoneyReturned;
    Money principalReturned;
    Money bonusReturned;
    Money cashReturned;
    Points pointsTaken; // of those earned
    Earning earningLeft;
    Payment paymentLeft;
    std::vector<QuotedLine> linesLeft; // aligned with the original lines; empty lines are zero
    std::vector<RuleUse> offerUsesLeft;
};

// What stands before anything more is returned: as the refund before left it.
Standing standingOf(const Programme &programme, const SoldPurchase &sold,
                    const ReturnedBefore &before);

// Recomputes with what remains. Refuses bad-amount (more than is left, nothing named) and
// already-refunded.
Result<RefundPlan> planRefund(const Programme &programme, const SoldPurchase &sold,
                              const ReturnedBefore &before, const std::vector<Quantity> &returning);

} // namespace regulars
