#pragma once

#include "services/desk.h"
#include "services/sales.h"
#include "values/moneytext.h"

#include <vector>

namespace regulars
{

struct ReturnedLine
{
    int line = 0; // from 0
    Quantity quantity;
};

struct RefundRequest
{
    PurchaseRef purchase;
    std::vector<ReturnedLine> lines;
    bool all = false;
    bool isWithoutReceipt = false; // found by its member: asks the other permission
};

// What comes back (S21–S25, S27, S31). Figures: points_taken, points_returned, money_back,
// stored_value_back, coupons_back, awards_taken [{purchase|operation, rule, points}]; member.
class Refunds
{
public:
    explicit Refunds(Desk &desk)
        : m_desk(desk)
    {}

    // Refuses no-such-purchase, bad-request, bad-amount, already-refunded, already-undone.
    Result<Answer> refund(const Envelope &envelope, const RefundRequest &request);

    // What refund() would answer, without operation and member; nothing is stored (S21).
    Result<Answer> preview(const Envelope &envelope, const RefundRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
