#pragma once

#include "programme/programme.h"

#include <QLatin1StringView>

#include <array>

// The words of the programme file for what has a fixed choice; the reader and the writer use the
// same.
namespace regulars::words
{

template <typename Value>
struct Entry
{
    constexpr Entry(const char *text, Value meant)
        : word(text)
        , value(meant)
    {}

    QLatin1StringView word;
    Value value;
};

template <typename Value, size_t Size>
using Table = std::array<Entry<Value>, Size>;

inline constexpr Table<Rounding, 3> roundings{
    {{"down", Rounding::Down}, {"nearest", Rounding::Nearest}, {"up", Rounding::Up}}};

inline constexpr Table<Stacking, 3> stackings{
    {{"add", Stacking::Add}, {"best", Stacking::Best}, {"multiply", Stacking::Multiply}}};

inline constexpr Table<Shortfall, 2> shortfalls{
    {{"owe", Shortfall::Owe}, {"forgive", Shortfall::Forgive}}};

inline constexpr Table<Metric, 10> metrics{{{"spend", Metric::Spend},
                                            {"visits", Metric::Visits},
                                            {"quantity", Metric::QuantityBought},
                                            {"average_basket", Metric::AverageBasket},
                                            {"discount_share", Metric::DiscountShare},
                                            {"points_earned", Metric::PointsEarned},
                                            {"points_redeemed", Metric::PointsRedeemed},
                                            {"redeem_share", Metric::RedeemShare},
                                            {"actions", Metric::Actions},
                                            {"referrals", Metric::Referrals}}};

inline constexpr Table<conditions::Comparison, 4> comparisons{
    {{"at_least", conditions::Comparison::AtLeast},
     {"at_most", conditions::Comparison::AtMost},
     {"every", conditions::Comparison::Every},
     {"top_share", conditions::Comparison::TopShare}}};

inline constexpr Table<Window::Kind, 5> windows{{{"day", Window::Kind::Day},
                                                 {"week", Window::Kind::Week},
                                                 {"month", Window::Kind::Month},
                                                 {"year", Window::Kind::Year},
                                                 {"lifetime", Window::Kind::Lifetime}}};

inline constexpr Table<int, 7> weekdays{
    {{"mon", 1}, {"tue", 2}, {"wed", 3}, {"thu", 4}, {"fri", 5}, {"sat", 6}, {"sun", 7}}};

inline constexpr Table<conditions::BirthdaySpan, 3> birthdaySpans{
    {{"day", conditions::BirthdaySpan::Day},
     {"week", conditions::BirthdaySpan::Week},
     {"month", conditions::BirthdaySpan::Month}}};

// "action" is followed by a colon and the action's id.
inline constexpr Table<Trigger, 8> triggers{
    {{"purchase", Trigger::Purchase},
     {"enrol", Trigger::Enrol},
     {"action", Trigger::Action},
     {"referral", Trigger::Referral},
     {"referral-first-purchase", Trigger::ReferralFirstPurchase},
     {"tier-up", Trigger::TierUp},
     {"top-up", Trigger::TopUp},
     {"day", Trigger::Day}}};

inline constexpr Table<CouponKind, 3> couponKinds{{{"discount", CouponKind::Discount},
                                                   {"gift", CouponKind::Gift},
                                                   {"service", CouponKind::Service}}};

inline constexpr Table<RewardKind, 6> rewardKinds{{{"goods", RewardKind::Goods},
                                                   {"coupon", RewardKind::Coupon},
                                                   {"service", RewardKind::Service},
                                                   {"experience", RewardKind::Experience},
                                                   {"donation", RewardKind::Donation},
                                                   {"partner", RewardKind::Partner}}};

// The word for a value that the table holds.
template <typename Value, size_t Size>
constexpr QLatin1StringView wordFor(const Table<Value, Size> &table, Value value)
{
    for (const auto &[word, candidate] : table) {
        if (candidate == value)
            return word;
    }
    return {};
}

} // namespace regulars::words
