#pragma once

#include "insight/factsink.h"
#include "insight/figures.h"
#include "insight/memberplaces.h"

#include <array>
#include <map>
#include <vector>

namespace regulars
{

// Counts every figure of a period from facts handed over in any order of kinds: members first, then
// the rest. Facts after the period's end are a programming error (std::logic_error). Points facts
// of before the period make the bridge's opening.
class Recount final : public FactSink
{
public:
    Recount(DayRange period, Ratio pointValue);

    void add(const MemberFact &fact) override;
    void add(const PurchaseFact &fact) override;
    void add(const ReturnFact &fact) override;
    void add(const PointsFact &fact) override;
    void add(const RedemptionFact &fact) override;
    void add(const ActionFact &fact) override;
    void add(const TierMoveFact &fact) override;

    // Once, at the end.
    Figures finish();

private:
    // What is remembered of one member.
    struct Tally
    {
        MemberId id;
        BusinessDay joinedOn;
        std::optional<BusinessDay> firstBought{};
        std::optional<BusinessDay> lastBought{};
        qint64 purchases = 0; // ever, not gone
        qint64 purchasesInPeriod = 0;
        Money spent{}; // ever, net
        int band = 0;
        bool isActive = false;
        bool hasRedeemed = false;
        unsigned boughtIn = 0; // bits: this and the previous month, quarter, year
    };

    Tally *tallyOf(MemberId member);
    DayFigures &dayOf(BusinessDay day);
    void requireInTime(BusinessDay day) const;
    static void countPoints(Split &split, const PointsFact &fact);
    Split &pointsOfTier(const QString &tier);
    void finishMembers(Figures &figures) const;
    void finishPoints(Figures &figures);
    void countVisit(const PurchaseFact &fact);
    void finishVisits(Figures &figures) const;
    void finishSales(Figures &figures) const;
    void finishRetention(Figures &figures) const;
    void finishCohorts(Figures &figures) const;

    Figures m_figures;
    Ratio m_pointValue;
    std::vector<Tally> m_tallies;
    MemberPlaces m_tallyOf;
    qint64 m_imported = 0; // purchases in the period that stand
    std::array<qint64, 7> m_importedAtNoon{};
    std::vector<Money> m_baskets; // net, of purchases in the period that stand
    Money m_memberSales;
    // (month of first purchase is known at the end) which months a member bought in
    std::vector<std::pair<std::size_t, int>> m_monthsBought; // tally, month number since year 0
    std::array<QString, 6> m_bands;
    // What each point moved, until finish() puts it where it belongs.
    std::vector<std::pair<QString, Split>> m_pointsOfTier;
    std::array<std::optional<Split>, 6> m_pointsOfBand{};
    std::optional<BusinessDay> m_lastDay; // of a purchase, and the units that it lies in
    unsigned m_lastUnits = 0;
    int m_lastMonth = 0;
};

// Quintile scores of members with a purchase, and their segment (contract.md section 4, `rfm`).
struct RfmMember
{
    MemberId member;
    BusinessDay lastBought;
    qint64 purchases = 0;
    Money spent;
};
struct RfmScore
{
    int recency = 1;
    int frequency = 1;
    int money = 1;
    RfmSegment segment = RfmSegment::Other;
};
// Aligned with the input.
std::vector<RfmScore> rfmScores(const std::vector<RfmMember> &members, BusinessDay end);

} // namespace regulars
