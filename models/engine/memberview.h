#pragma once

#include "programme/programme.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/instant.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// The value of one Measure of the programme, the operation at hand not counted. Shares and averages
// keep both parts, so that the operation at hand can be added exactly: AverageBasket spend/visits,
// DiscountShare discount/list value, RedeemShare redeemed/earned. Others use `value` alone.
struct MeasureValue
{
    qint64 value = 0;
    qint64 base = 0;
    friend bool operator==(const MeasureValue &, const MeasureValue &) = default;
};

// What a limit has already let through in the window that holds the operation.
struct UsedAllowance
{
    qint64 times = 0;
    Points points;
    friend bool operator==(const UsedAllowance &, const UsedAllowance &) = default;
};

// A birthday; the year may be unknown. 29 February is observed on 28 February in common years
// (S17).
struct BirthDate
{
    int month = 1;
    int day = 1;
    std::optional<int> year;
    friend bool operator==(const BirthDate &, const BirthDate &) = default;
};

// When the member bought a product, for Usual and RunsOutWithin; newest first.
struct ProductHistory
{
    QString product;
    std::vector<BusinessDay> boughtOn;
};

struct ExpiringPoints
{
    BusinessDay on; // last good day
    Points points;
};

// What the engine must know of one member at the instant of an operation (as of its `at`). It is
// kept with each purchase, so that a refund is recomputed with the tier, counters and tags of then
// (S22).
struct MemberView
{
    BusinessDay joinedOn;
    int tier = 0;
    std::optional<BirthDate> birthday{}; // the one under which rules may fire this year (S17)
    QString gender{};
    QStringList tags{};         // those in force
    qint64 purchasesBefore = 0; // not fully returned
    std::optional<BusinessDay> lastPurchaseOn{};
    bool isReferred = false; // has a living referrer
    bool friendPaid = false; // the referral-first-purchase awards were given before
    Points usablePoints{};   // usable now, before debt
    Points debt{};
    Money storedPrincipal{};
    Money storedBonus{};
    std::vector<MeasureValue> measures{}; // aligned with Programme::measures
    std::vector<bool>
        inTopShare{}; // aligned with Programme::measures: ranked in by the last day-end (S32)
    std::vector<UsedAllowance>
        usedByMember{};                       // aligned with Programme::rules (empty: nothing used)
    std::vector<UsedAllowance> usedInTotal{}; // aligned with Programme::rules (empty: nothing used)
    Points earnedToday{};                     // towards limits.earn_per_day
    Points issuedThisYear{};                  // by the shop, towards an enforced budget
    std::vector<ProductHistory> products{};   // of the basket's products, when the programme asks
    std::vector<ExpiringPoints> expiring{};   // when the programme asks
};

} // namespace regulars
