#pragma once

#include "engine/basket.h"
#include "engine/conditiontest.h"
#include "engine/occasion.h"
#include "values/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace regulars
{

// One deduction from the bill, in till order (S37).
struct AppliedDiscount
{
    enum class Source { Rule, Tier, Coupon };
    Source source = Source::Rule;
    QString id; // rule id, tier id or coupon code
    std::vector<int> lines;
    std::vector<Money> parts; // aligned with lines; add up to amount (S4)
    Money amount;
};

// A line after the till order has run; list − offers − tierDiscount − coupons = price = pointsMoney
// + bonus + paid.
struct QuotedLine
{
    Money list;
    Money offers;
    Money tierDiscount;
    Money coupons;
    Money pointsMoney; // its share of points used as money
    Money bonus;       // its share paid with stored value that was given, not paid in
    Money eligible;    // what earns (S10): price − pointsMoney − bonus
    Money price() const { return list - offers - tierDiscount - coupons; }
};

// One row of the explanation. `rule` is a rule's id, or "tier", "rounding", "earn_per_day",
// "budget"; points are at most 6 decimals and the rows add up to `earn` exactly (R7).
struct WhyRow
{
    QString rule;
    std::optional<int> line;
    Ratio points;
    friend bool operator==(const WhyRow &, const WhyRow &) = default;
};

// What one rule did on an occasion, for its limits: so many times, so many points after its own
// caps (rounded down; what day and budget cut is not taken off).
struct RuleUse
{
    int rule = 0;
    qint64 times = 0;
    Points points;
};

// Something to hand out beside points of the purchase itself.
struct Grant
{
    QString rule; // rule id, or "tier:<id>" for a tier's gift
    bool toReferrer = false;
    qint64 times = 1;  // so many of the coupon or reward; points and stored value are totals
    Points points;     // for a referrer, or a tier's gift; the member's own purchase points are in
                       // Earning::points
    Money storedValue; // goes in as bonus
    std::optional<int> coupon;
    std::optional<int> reward; // free, takes stock
    QString tag;
    std::optional<Length> tagLasts;
};

// What an occasion earns.
struct Earning
{
    Points points; // to the member; fixed sums included
    std::vector<WhyRow> why;
    std::vector<RuleUse> uses;
    std::vector<Grant> grants;
};

struct Payment
{
    Points pointsUsed;
    Money pointsMoney;
    Money principal; // stored value
    Money bonus;
    Money cash; // payable
    Money storedValue() const { return principal + bonus; }
};

struct Quote
{
    Money total; // list
    std::vector<AppliedDiscount> discounts;
    std::vector<QuotedLine> lines;
    Payment payment;
    Earning earning;
    QStringList couponsUsed;        // codes that took something off
    std::vector<RuleUse> offerUses; // of discount rules, for their limits
    Money price() const;            // Σ lines' price
    Money eligible() const;
};

// Whether too many points are lowered to the cap (a quote) or refused (a checkout).
enum class PointsWish { Lowered, Exact };

// The one function behind till, refund, simulator and import. Refuses: bad-amount,
// insufficient-points, insufficient-stored-value, limit-reached, coupon-not-applicable (with the
// code), tier-too-low and not-available-now for goods that this member can't buy yet.
Result<Quote> quote(const Programme &programme, const MemberView *member, const Basket &basket,
                    const PaymentWish &wish, const Moment &moment,
                    PointsWish mode = PointsWish::Lowered);

// The first half: offers, tier discount, coupons. A coupon that applies to nothing takes nothing
// off here (refunds ask so).
Quote priceBasket(const Programme &programme, const MemberView *member, const Basket &basket,
                  const Moment &moment);

// The second half: what the priced lines earn (their pointsMoney, bonus and eligible filled in).
Earning earnOnPurchase(const Programme &programme, const MemberView &member, const Basket &basket,
                       const std::vector<QuotedLine> &lines, const Moment &moment);

// What other occasions give: enrol, action, referral, referral-first-purchase, top-up, tier-up,
// day. On the two of a referral friend and referrer are asked for one by one
// (Occasion::forReferrer); on others the referrer's share comes as grants. `lines`: of the friend's
// first purchase.
Earning earnOnOccasion(const Programme &programme, const Occasion &occasion,
                       std::span<const TestedLine> lines = {});

// The lines as points, visits and tiers see them (S13): standing is the eligible amount.
std::vector<TestedLine> testedLines(const Basket &basket, const std::vector<QuotedLine> &lines);

// Spreads points-as-money and bonus over the lines by largest remainder of their prices and fills
// in `eligible`.
void spreadPayment(std::vector<QuotedLine> &lines, Money pointsMoney, Money bonus);

// Effects of a tier's gift (S30).
std::vector<Grant> giftOf(const Programme &programme, int tier);

} // namespace regulars
