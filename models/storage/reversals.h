#pragma once

#include "storage/connection.h"
#include "storage/coupons.h"
#include "storage/journalrows.h"
#include "storage/tiershistory.h"

#include <vector>

namespace regulars
{

// A coupon that an operation issued or changed: how it stood before it, after it, and now.
struct CouponTurn
{
    CouponId coupon;
    QString code;
    CouponState before; // Void where the operation issued it
    CouponState after;
    CouponState now;
};

// What one operation did, as its reversal needs it.
class Reversals
{
public:
    explicit Reversals(Connection &store)
        : m_store(store)
    {}

    // The operation at the end of a chain of undos: the one whose effect it is all about. Itself
    // where it reverses nothing.
    OperationId root(OperationId operation) const;

    std::vector<NewAward> awards(OperationId operation) const;
    std::vector<CouponTurn> coupons(OperationId operation) const;
    std::vector<TierChange> tierChanges(OperationId operation) const;
    // Something of a lot that it opened has been taken since.
    bool isSpent(OperationId operation) const;

private:
    Connection &m_store;
};

} // namespace regulars
