#pragma once

#include "programme/programme.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

// The words of the programme file for what has a fixed choice; the reader and the writer use the
// same.
namespace regulars::words
{

using namespace Qt::StringLiterals;

template <typename Value, size_t Size>
using Table = std::array<std::pair<QLatin1StringView, Value>, Size>;

inline constexpr Table<Rounding, 3> roundings{
    {{"down"_L1, Rounding::Down}, {"nearest"_L1, Rounding::Nearest}, {"up"_L1, Rounding::Up}}};

inline constexpr Table<Stacking, 3> stackings{
    {{"add"_L1, Stacking::Add}, {"best"_L1, Stacking::Best}, {"multiply"_L1, Stacking::Multiply}}};

inline constexpr Table<Shortfall, 2> shortfalls{
    {{"owe"_L1, Shortfall::Owe}, {"forgive"_L1, Shortfall::Forgive}}};

inline constexpr Table<Metric, 10> metrics{{{"spend"_L1, Metric::Spend},
                                            {"visits"_L1, Metric::Visits},
                                            {"quantity"_L1, Metric::QuantityBought},
                                            {"average_basket"_L1, Metric::AverageBasket},
                                            {"discount_share"_L1, Metric::DiscountShare},
                                            {"points_earned"_L1, Metric::PointsEarned},
                                            {"points_redeemed"_L1, Metric::PointsRedeemed},
                                            {"redeem_share"_L1, Metric::RedeemShare},
                                            {"actions"_L1, Metric::Actions},
                                            {"referrals"_L1, Metric::Referrals}}};

inline constexpr Table<conditions::Comparison, 4> comparisons{
    {{"at_least"_L1, conditions::Comparison::AtLeast},
     {"at_most"_L1, conditions::Comparison::AtMost},
     {"every"_L1, conditions::Comparison::Every},
     {"top_share"_L1, conditions::Comparison::TopShare}}};

inline constexpr Table<Window::Kind, 5> windows{{{"day"_L1, Window::Kind::Day},
                                                 {"week"_L1, Window::Kind::Week},
                                                 {"month"_L1, Window::Kind::Month},
                                                 {"year"_L1, Window::Kind::Year},
                                                 {"lifetime"_L1, Window::Kind::Lifetime}}};

inline constexpr Table<int, 7> weekdays{{{"mon"_L1, 1},
                                         {"tue"_L1, 2},
                                         {"wed"_L1, 3},
                                         {"thu"_L1, 4},
                                         {"fri"_L1, 5},
                                         {"sat"_L1, 6},
                                         {"sun"_L1, 7}}};

inline constexpr Table<conditions::BirthdaySpan, 3> birthdaySpans{
    {{"day"_L1, conditions::BirthdaySpan::Day},
     {"week"_L1, conditions::BirthdaySpan::Week},
     {"month"_L1, conditions::BirthdaySpan::Month}}};

// "action" is followed by a colon and the action's id.
inline constexpr Table<Trigger, 8> triggers{
    {{"purchase"_L1, Trigger::Purchase},
     {"enrol"_L1, Trigger::Enrol},
     {"action"_L1, Trigger::Action},
     {"referral"_L1, Trigger::Referral},
     {"referral-first-purchase"_L1, Trigger::ReferralFirstPurchase},
     {"tier-up"_L1, Trigger::TierUp},
     {"top-up"_L1, Trigger::TopUp},
     {"day"_L1, Trigger::Day}}};

inline constexpr Table<CouponKind, 3> couponKinds{{{"discount"_L1, CouponKind::Discount},
                                                   {"gift"_L1, CouponKind::Gift},
                                                   {"service"_L1, CouponKind::Service}}};

inline constexpr Table<RewardKind, 6> rewardKinds{{{"goods"_L1, RewardKind::Goods},
                                                   {"coupon"_L1, RewardKind::Coupon},
                                                   {"service"_L1, RewardKind::Service},
                                                   {"experience"_L1, RewardKind::Experience},
                                                   {"donation"_L1, RewardKind::Donation},
                                                   {"partner"_L1, RewardKind::Partner}}};

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
