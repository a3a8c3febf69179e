#pragma once

#include "values/businessday.h"
#include "values/length.h"
#include "values/moneytext.h"
#include "values/ratio.h"

#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace regulars
{

struct Condition;

enum class Metric {
    Spend,          // eligible amount (S10), minor units
    Visits,         // purchases not fully returned
    QuantityBought, // thousandths of a unit
    AverageBasket,  // spend ÷ visits
    DiscountShare,  // discount ÷ list value
    PointsEarned,
    PointsRedeemed,
    RedeemShare, // redeemed ÷ earned
    Actions,     // actions that were accepted
    Referrals    // friends enrolled through this member
};

// The stretch of history that a metric looks at; the operation's own business date is its last day.
struct Window
{
    enum class Kind { Day, Week, Month, Year, Lifetime, Back };
    Kind kind = Kind::Lifetime;
    Length length; // of Back: from the day after (today − length) through today
    friend bool operator==(const Window &, const Window &) = default;

    // The days of the window that ends on `today` for Back and holds `today` for the others;
    // Lifetime has no first day.
    std::optional<BusinessDay> firstDay(BusinessDay today) const;
    // The window's last day by the calendar (month end …); today for Back; none for Lifetime.
    std::optional<BusinessDay> lastDay(BusinessDay today) const;
};

// One figure of a member's history that some condition of the programme asks for. Equal measures
// are shared; conditions name them by index into Programme::measures, so that storage fetches each
// once and a quote never looks anything up.
struct Measure
{
    Metric metric = Metric::Visits;
    Window window;
    std::vector<int> categories;     // with their descendants already added, sorted; empty = any
    std::vector<QString> products;   // sorted; empty = any
    std::optional<Ratio> topShare{}; // of a ranking: another share is another ranking (S32)
    friend bool operator==(const Measure &, const Measure &) = default;
};

namespace conditions
{

// About lines

// Sorted, with their descendants.
struct InCategory
{
    std::vector<int> categories;
    friend bool operator==(const InCategory &, const InCategory &) = default;
};

// Sorted.
struct IsProduct
{
    std::vector<QString> products;
    friend bool operator==(const IsProduct &, const IsProduct &) = default;
};

// The member bought the line's product at least that often in the window.
struct Usual
{
    qint64 times = 1;
    Window window;
    friend bool operator==(const Usual &, const Usual &) = default;
};

// Last bought + the product's `lasts` falls due within this time.
struct RunsOutWithin
{
    Length within;
    friend bool operator==(const RunsOutWithin &, const RunsOutWithin &) = default;
};

// About the purchase. Thresholds are met by equality (S13) and concern the matching lines when the
// rule names lines.

struct PurchaseAtLeast
{
    Money amount;
    friend bool operator==(const PurchaseAtLeast &, const PurchaseAtLeast &) = default;
};

struct ItemsAtLeast
{
    Quantity quantity;
    friend bool operator==(const ItemsAtLeast &, const ItemsAtLeast &) = default;
};

struct InChannel
{
    std::vector<QString> channels;
    friend bool operator==(const InChannel &, const InChannel &) = default;
};

struct FirstPurchase
{
    bool wanted = true;
    friend bool operator==(const FirstPurchase &, const FirstPurchase &) = default;
};

// About time

// [start, end) in seconds of the civil day; start > end crosses midnight (S16).
struct Between
{
    int startSecond = 0;
    int endSecond = 0;
    friend bool operator==(const Between &, const Between &) = default;
};

// 1 = Monday.
struct OnWeekdays
{
    std::vector<int> weekdays;
    friend bool operator==(const OnWeekdays &, const OnWeekdays &) = default;
};

// 1 … 31.
struct OnMonthDays
{
    std::vector<int> days;
    friend bool operator==(const OnMonthDays &, const OnMonthDays &) = default;
};

struct OnDates
{
    std::vector<DayRange> ranges;
    friend bool operator==(const OnDates &, const OnDates &) = default;
};

// About the member

struct InTier
{
    std::vector<int> tiers;
    friend bool operator==(const InTier &, const InTier &) = default;
};

struct AtLeastTier
{
    int tier = 0;
    friend bool operator==(const AtLeastTier &, const AtLeastTier &) = default;
};

// Any of them.
struct HasTag
{
    std::vector<QString> tags;
    friend bool operator==(const HasTag &, const HasTag &) = default;
};

// Any of them.
struct InSegment
{
    std::vector<int> segments;
    friend bool operator==(const InSegment &, const InSegment &) = default;
};

// Week: three days either side.
enum class BirthdaySpan { Day, Week, Month };

struct Birthday
{
    BirthdaySpan span = BirthdaySpan::Day;
    friend bool operator==(const Birthday &, const Birthday &) = default;
};

// Joined day ≤ today < joined day + length.
struct JoinedWithin
{
    Length within;
    friend bool operator==(const JoinedWithin &, const JoinedWithin &) = default;
};

// Days since the purchase before this one, or since joining where there is none.
struct SilentFor
{
    qint64 days = 0;
    friend bool operator==(const SilentFor &, const SilentFor &) = default;
};

struct AgeAtLeast
{
    int years = 0;
    friend bool operator==(const AgeAtLeast &, const AgeAtLeast &) = default;
};

struct AgeBelow
{
    int years = 0;
    friend bool operator==(const AgeBelow &, const AgeBelow &) = default;
};

struct IsGender
{
    QString gender;
    friend bool operator==(const IsGender &, const IsGender &) = default;
};

// Usable now.
struct PointsAtLeast
{
    Points points;
    friend bool operator==(const PointsAtLeast &, const PointsAtLeast &) = default;
};

struct Expiring
{
    Length within;
    Points atLeast;
    friend bool operator==(const Expiring &, const Expiring &) = default;
};

// About history

enum class Comparison { AtLeast, AtMost, Every, TopShare };

struct History
{
    int measure = 0; // index into Programme::measures
    Comparison comparison = Comparison::AtLeast;
    Ratio bound; // in the measure's unit; a share for TopShare
    friend bool operator==(const History &, const History &) = default;
};

// About a top-up

struct AmountAtLeast
{
    Money amount;
    friend bool operator==(const AmountAtLeast &, const AmountAtLeast &) = default;
};

// Composition

struct All
{
    std::vector<Condition> of;
    friend bool operator==(const All &, const All &) = default;
};

struct Any
{
    std::vector<Condition> of;
    friend bool operator==(const Any &, const Any &) = default;
};

// Exactly one.
struct Not
{
    std::vector<Condition> of;
    friend bool operator==(const Not &, const Not &) = default;
};

} // namespace conditions

// A `when` of the programme file: one leaf or a composition. An empty All holds always.
struct Condition
{
    std::variant<conditions::All, conditions::Any, conditions::Not, conditions::InCategory,
                 conditions::IsProduct, conditions::Usual, conditions::RunsOutWithin,
                 conditions::PurchaseAtLeast, conditions::ItemsAtLeast, conditions::InChannel,
                 conditions::FirstPurchase, conditions::Between, conditions::OnWeekdays,
                 conditions::OnMonthDays, conditions::OnDates, conditions::InTier,
                 conditions::AtLeastTier, conditions::HasTag, conditions::InSegment,
                 conditions::Birthday, conditions::JoinedWithin, conditions::SilentFor,
                 conditions::AgeAtLeast, conditions::AgeBelow, conditions::IsGender,
                 conditions::PointsAtLeast, conditions::Expiring, conditions::History,
                 conditions::AmountAtLeast>
        test;

    bool isAlways() const;
    bool namesLines() const; // holds a condition about lines anywhere
    bool usesBirthday() const;
    friend bool operator==(const Condition &, const Condition &) = default;
};

// Calls visit for every condition within that is no composition, in the order of the file.
void forEachLeaf(const Condition &condition, const std::function<void(const Condition &)> &visit);

} // namespace regulars
