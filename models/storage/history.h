#pragma once

#include "engine/memberview.h"
#include "programme/programme.h"
#include "storage/connection.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

// A stretch of business dates, both included; open where nothing is named.
struct DaySpan
{
    std::optional<BusinessDay> first;
    std::optional<BusinessDay> last;

    // The part of the window that lies up to `today`: what a member's figure of that window is made
    // of.
    static DaySpan of(const Window &window, BusinessDay today)
    {
        return {window.firstDay(today), today};
    }
};

// What a member's day counts towards the limits of a day. Taken back points free room on the day on
// which they were given (S12).
struct PointsOfDay
{
    Points earned;
    Points redeemed; // rewards and points as money
};

// Whose past, and as of when.
struct Past
{
    MemberId member;
    Instant asOf; // what has `at` ≤ it, whenever recorded …
    std::optional<Instant> returnsUntil =
        {}; // … less what was returned or undone with `at` ≤ this; asOf unless given
    std::optional<PurchaseId> except = {}; // as if that purchase had not been
};

struct MemberFigure
{
    MemberId member;
    MeasureValue value;
};

struct LastDays
{
    std::optional<BusinessDay> firstPurchaseOn;
    std::optional<BusinessDay>
        lastPurchaseOn; // purchases that stand: not undone, not fully returned
    std::optional<BusinessDay>
        lastActivityOn; // purchase (a returned one too), redemption or action, not undone
};

// Figures of a member's past, counted from the journal. Members merged into this one count as this
// one.
class History
{
public:
    explicit History(Connection &store)
        : m_store(store)
    {}

    // Lifetime spend and visits come from the account where nothing of the member lies after asOf.
    // Purchases count on their business date, what was returned of them is off it; points count on
    // their own.
    MeasureValue measure(const Programme &programme, const Measure &measure, const Past &past,
                         const DaySpan &span) const;
    // The same for all members who have any, by member id: rankings (S32), exports.
    std::vector<MemberFigure> measureOfAll(const Programme &programme, const Measure &measure,
                                           const DaySpan &span, Instant asOf) const;

    qint64 purchasesBefore(const Past &past) const; // not fully returned
    std::optional<BusinessDay> lastPurchaseOn(const Past &past) const;
    LastDays lastDays(MemberId member) const; // by all that is recorded now

    // Days with a purchase (a returned one too), redemption or action, not undone, from `first` on,
    // in order.
    std::vector<BusinessDay> activityDays(MemberId member, BusinessDay first) const;

    // Business dates on which the product was bought and kept, newest first.
    ProductHistory product(const Past &past, const QString &product, int limit = 100) const;

    UsedAllowance usedByMember(MemberId member, const QString &rule, const DaySpan &span) const;
    // As usedByMember, of what came of the member's own operations: not as somebody's referrer.
    UsedAllowance usedByOwnActs(MemberId member, const QString &rule) const;
    UsedAllowance usedInTotal(const QString &rule, const DaySpan &span) const;

    PointsOfDay pointsOfDay(MemberId member, BusinessDay day) const;
    Points givenAway(MemberId member, const DaySpan &span) const; // by `give`, not undone
    Points issued(const DaySpan &span) const;                     // by the shop, less taken back

    // In the share by the ranking of that very day; false where none was made on it.
    bool isRanked(const QString &windowKey, BusinessDay rankedOn, MemberId member) const;
    // All of whom that is true, by id.
    std::vector<MemberId> ranked(const QString &windowKey, BusinessDay rankedOn) const;

    // Categories by net spend, best first: "favourite categories" (M3).
    std::vector<std::pair<QString, Money>> favouriteCategories(const Past &past, int limit) const;

private:
    // Lifetime spend and visits where the account tells them.
    std::optional<MeasureValue> fromAccount(const Past &past) const;

    Connection &m_store;
};

} // namespace regulars
