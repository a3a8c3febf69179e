#pragma once

#include "engine/memberview.h"
#include "programme/programme.h"
#include "values/moneytext.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

struct BasketLine
{
    QString product;             // may be unknown to the programme, may be empty
    std::optional<int> category; // index: the product's own, else the one named
    Quantity quantity{1000};     // thousandths
    Money amount;                // the whole line before offers
};

// A coupon laid on the counter. It keeps the terms of the version under which it was issued (S36).
struct CouponInHand
{
    QString code;
    std::shared_ptr<const Programme> terms;
    int coupon = 0; // index into terms->coupons
    std::shared_ptr<const MemberView>
        view; // of its bearer under `terms`; null: the purchase's own view serves
};

struct Basket
{
    std::vector<BasketLine> lines;
    QString channel;
    std::vector<CouponInHand> coupons;
    // What the total limits of the offers let through before, for a purchase without member:
    // aligned with Programme::rules (empty: nothing used).
    std::vector<UsedAllowance> usedInTotal{};
};

// How the customer wants to pay besides cash.
struct PaymentWish
{
    Points points;          // as money; 0: none
    bool allPoints = false; // as many as may be used
    Money storedValue;
    bool allStoredValue = false;
};

} // namespace regulars
