#pragma once

#include "engine/occasion.h"

namespace regulars::tierladder
{

inline const BusinessDay Today = BusinessDay::fromNumber(20261118); // a Wednesday

// The measures of the programme below.
enum Measured {
    SpendEver,
    VisitsThisMonth,
    PointsThisYear,
    SpendThisYear,
    BasketEver,
    MeasureCount
};

inline Condition atLeast(int measure, const Ratio &bound)
{
    return {conditions::History{measure, conditions::Comparison::AtLeast, bound}};
}

inline Condition topShare(const Ratio &share)
{
    return {conditions::History{SpendThisYear, conditions::Comparison::TopShare, share}};
}

inline Condition all(std::vector<Condition> of)
{
    return {conditions::All{std::move(of)}};
}

inline Condition firstPurchaseOf(qint64 amount)
{
    return all({{conditions::FirstPurchase{true}}, {conditions::PurchaseAtLeast{Money(amount)}}});
}

inline Tier tier(const QString &id, std::vector<Condition> paths)
{
    Tier tier;
    tier.id = id;
    tier.paths = std::move(paths);
    return tier;
}

inline Keep keep(Length lasts, Length grace, std::vector<Condition> paths = {})
{
    return {lasts, grace, std::move(paths)};
}

inline constexpr Length year{12, Length::Unit::Month};
inline constexpr Length thirtyDays{30, Length::Unit::Day};

// basic; silver: 500.00 ever, five visits a month, or a first purchase of 15.00; gold: 1000.00 ever
// or 300 points a year; platinum: the top tenth.
inline Programme ladder()
{
    Programme programme;
    programme.measures.resize(MeasureCount);
    programme.measures[SpendEver].metric = Metric::Spend;
    programme.measures[VisitsThisMonth] = {Metric::Visits, {Window::Kind::Month, {}}, {}, {}};
    programme.measures[PointsThisYear] = {Metric::PointsEarned, {Window::Kind::Year, {}}, {}, {}};
    programme.measures[SpendThisYear] = {Metric::Spend, {Window::Kind::Year, {}}, {}, {}};
    programme.measures[BasketEver].metric = Metric::AverageBasket;
    programme.tiers = {
        tier(QStringLiteral("basic"), {}),
        tier(QStringLiteral("silver"), {firstPurchaseOf(1500), atLeast(SpendEver, 50000),
                                        all({atLeast(VisitsThisMonth, 5)})}),
        tier(QStringLiteral("gold"), {atLeast(SpendEver, 100000), atLeast(PointsThisYear, 300)}),
        tier(QStringLiteral("platinum"), {topShare(Ratio(1, 10))})};
    return programme;
}

inline MemberView memberOf(int tier, qint64 spend = 0, qint64 visits = 0, qint64 points = 0)
{
    MemberView member{.joinedOn = BusinessDay::fromNumber(20250301)};
    member.tier = tier;
    member.purchasesBefore = 10;
    member.measures = {{spend, 0}, {visits, 0}, {points, 0}, {spend, 0}, {spend, visits}};
    return member;
}

inline Occasion occasionOf(const MemberView *member, Trigger trigger = Trigger::Purchase)
{
    Occasion occasion{trigger, Moment{Instant(0), Today, LocalTime{Today, 12 * 3600}}, member};
    return occasion;
}

} // namespace regulars::tierladder
