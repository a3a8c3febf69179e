#pragma once

#include "insight/factsink.h"
#include "insight/figures.h"
#include "insight/memberplaces.h"
#include "values/ratio.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace regulars
{

// What charts over time are drawn of: one step's figures, by contract.md section 4, as they stand
// at the end of the last step.
struct StepFigures
{
    DayRange days;
    qint64 members = 0; // of those living now, who had joined by the step's end
    qint64 joined = 0;
    qint64 active = 0;
    qint64 sleeping = 0;  // at the step's end
    qint64 buyers = 0;    // with a purchase
    qint64 repeaters = 0; // with two or more
    qint64 redeeming = 0;
    qint64 purchases = 0;
    qint64 memberPurchases = 0;
    Money sales{};
    Money memberSales{};
    Points issued{};
    Points redeemed{};
    Points expired{};
    Points outstanding{}; // at the step's end
};

// Counts steps that follow one another: weeks, months, periods of equal length. Facts after the
// last one are a programming error.
class StepCount final : public FactSink
{
public:
    // At least one; ascending, without gaps.
    explicit StepCount(const std::vector<DayRange> &steps);

    void add(const MemberFact &fact) override;
    void add(const PurchaseFact &fact) override;
    void add(const ReturnFact &fact) override;
    void add(const PointsFact &fact) override;
    void add(const RedemptionFact &fact) override;
    void add(const ActionFact &fact) override;
    void add(const TierMoveFact &) override {}

    std::vector<StepFigures> finish();

private:
    struct Act
    {
        std::size_t member; // its place
        BusinessDay day;
        bool isPurchase;
        bool isRedeeming;
    };

    std::optional<std::size_t> stepOf(BusinessDay day) const; // none: before the first
    void note(MemberId member, BusinessDay day, bool isPurchase, bool isRedeeming);
    void finishMembers();
    void finishMember(std::size_t member, std::size_t from, std::size_t to);

    std::vector<StepFigures> m_steps;
    std::vector<BusinessDay> m_joined; // by member's place
    MemberPlaces m_placeOf;
    mutable std::optional<BusinessDay> m_lastDay; // facts come day by day
    mutable std::optional<std::size_t> m_lastStep;
    std::vector<Act> m_acts;
};

// How the members of a tier differ in what they spent: those who bought, by that.
struct SpendSpread
{
    // A share of them, in percent, spent no more than the amount beside it.
    static constexpr std::array<int, 5> percents{10, 25, 50, 75, 90};

    QString tier; // at the end
    qint64 buyers = 0;
    std::array<Money, percents.size()> amounts{};
};

// Of ascending amounts, at least one, the least that `percent` of them do not exceed (1 to 100):
// the inverse of the empirical distribution function, Hyndman and Fan (1996) type 1. Somebody spent
// it.
Money quantile(const std::vector<Money> &ascending, int percent);

// What each member spent in a period, net of what went back; those who didn't buy are left out.
class SpendCount final : public FactSink
{
public:
    explicit SpendCount(DayRange period)
        : m_period(period)
    {}

    void add(const MemberFact &fact) override;
    void add(const PurchaseFact &fact) override;
    void add(const ReturnFact &) override {}
    void add(const PointsFact &) override {}
    void add(const RedemptionFact &) override {}
    void add(const ActionFact &) override {}
    void add(const TierMoveFact &) override {}

    std::vector<Money> finish() const; // ascending
    // Tiers in which somebody bought, in no order; those living at the end.
    std::vector<SpendSpread> byTier() const;

private:
    DayRange m_period;
    std::vector<QString> m_tiers;
    std::vector<quint16> m_tierAt; // an index of those, by member's place
    MemberPlaces m_placeOf;
    std::unordered_map<qint64, Money> m_spent;
};

} // namespace regulars
