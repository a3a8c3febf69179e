#pragma once

#include "insight/slice.h"
#include "services/desk.h"
#include "values/businessday.h"
#include "values/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

// What an offer gave in a stretch of days, at the counter or by itself, before any refund, and what
// that costs the shop: points at their worth, and what it took off the prices.
struct OfferUse
{
    enum class Kind { Rule, Coupon, Tier };

    Kind kind = Kind::Rule;
    QString id{};
    qint64 times = 0; // purchases; of awards, how often the rule gave
    Points points{};
    Money discounts{};
    Money cost{};
    bool isAward = false; // counted by awards: of these no purchase's explanation tells
    friend bool operator==(const OfferUse &, const OfferUse &) = default;
};

// Counts it from what each purchase was told. A question of managers and owners, asked in the
// background.
class OfferUses
{
public:
    // Told how far it is, from 0 to 1; false: enough.
    using KeepsGoing = std::function<bool(double done)>;

    explicit OfferUses(Desk &desk)
        : m_desk(desk)
    {}

    // Every offer that gave something, those that cost most first. None: ended early. Refuses
    // not-signed-in, not-allowed.
    Result<std::optional<std::vector<OfferUse>>> of(DayRange days, const KeepsGoing &keepsGoing);

private:
    Desk &m_desk;
};

// What stands behind an offer's use: asked of the purchases, those at which it gave something; of
// the points issued, its awards. The slice names the offer, and in `first` its kind.
Evidence evidenceOfOffer(Store &store, const EvidenceQuestion &question);

} // namespace regulars
