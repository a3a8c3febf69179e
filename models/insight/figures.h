#pragma once

#include "insight/facts.h"
#include "values/ratio.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace regulars
{

// Days without a purchase after which a member still counts as awake.
inline constexpr int stillAwakeDays = 90;

// A share or rate; none when its denominator is 0.
using Share = std::optional<Ratio>;

// a ÷ b, none when b is 0.
Share shareOf(qint64 a, qint64 b);

// Points by where they stand: a tier, an age band, a zone, a reward.
struct Split
{
    qint64 members = 0; // where the split is one of members
    Points issued;      // awarded − taken back
    Points redeemed;    // net of undone
    Points expired;
    qint64 quantity = 0;  // of rewards
    Money money;          // of rewards
    Share redemptionRate; // redeemed ÷ issued of the split; of rewards and zones ÷ all issued
};

struct DayFigures
{
    BusinessDay day;
    Money sales;
    qint64 purchases = 0;
    Points issued;
    Points redeemed;
    Points expired;
};

// Who bought first in a month, and which share of them bought in month 0, 1, 2 … after.
struct Cohort
{
    Month month;
    qint64 size = 0;
    std::vector<Share> boughtAgain;
};

// The points bridge: each kind as it moves the total; closing = opening + all of them (S43).
struct Bridge
{
    Points opening;
    std::array<Points, bridgeKinds> moves;
    Points closing;

    Points of(BridgeKind kind) const { return moves[static_cast<std::size_t>(kind)]; }
};

// RFM segments in the order in which they are tried.
enum class RfmSegment { New, HighValue, AtRisk, Sleeping, Potential, Other };
inline constexpr int rfmSegments = 6;

struct RfmFigures
{
    std::array<qint64, rfmSegments> members{};
    // members by recency and frequency quintile, [r − 1][f − 1]
    std::array<std::array<qint64, 5>, 5> grid{};
};

struct Retention
{
    Share month;
    Share quarter;
    Share year;
};

// Every figure of contract.md section 4 for one period, as of its end.
struct Figures
{
    DayRange period{BusinessDay(QDate(1970, 1, 1)), BusinessDay(QDate(1970, 1, 1))};
    qint64 members = 0;
    qint64 joined = 0;
    qint64 activeMembers = 0;
    qint64 lost = 0; // members who fell asleep in the period: their 91st day without a purchase
    Share activeShare;
    Share sleepingShare;
    Points issued;
    Points redeemed;
    Points expired;
    Points outstanding;
    Share redemptionRate;
    Share redeemingShare;
    Share breakageRate;
    Ratio liability; // major units of currency: outstanding × point value
    Money sales;
    qint64 purchases = 0;
    Share averageBasket;                // minor units
    std::optional<double> basketStddev; // minor units
    Share memberSalesShare;
    Share repeatRate;
    Retention retention;
    std::vector<Cohort> cohorts;
    RfmFigures rfm;
    QMap<QString, Split> byAgeBand;
    QMap<QString, Split> byZone;
    QMap<QString, Split> byTier;
    QMap<QString, Split> byReward;
    std::vector<DayFigures> daily;
    std::optional<double> dailySalesStddev;         // minor units
    std::array<std::array<qint64, 24>, 7> visits{}; // purchases by weekday (Monday first) and hour
    qint64 purchasesWithoutTime = 0;                // imported by their date alone; in no hour
    Bridge bridge;
    QMap<QString, qint64> tierRises; // into that tier, in the period
    QMap<QString, qint64> tierFalls;
};

// The band of an age in whole years: "<18", "18-24", "25-39", "40-59", "60+"; "unknown" without.
QString ageBand(std::optional<int> years);
// Whole years on that day; somebody born on 29 February is a year older on 28 February in common
// years (S17).
int ageOn(BusinessDay birth, BusinessDay day);

QString codeOf(RfmSegment segment);
QString codeOf(BridgeKind kind);

} // namespace regulars
