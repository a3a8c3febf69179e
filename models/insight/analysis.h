#pragma once

#include "insight/chronicle.h"
#include "insight/figures.h"
#include "insight/segmentmoves.h"
#include "programme/programme.h"

#include <QHash>
#include <QMap>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

// How a part of the members bought in the period: a tier's, a segment's.
struct GroupFigures
{
    qint64 members = 0;
    qint64 purchases = 0;
    Money sales;        // each on its own business date
    Share salesShare;   // of all sales
    Share visitsAMonth; // purchases ÷ members ÷ months
    Share averageBasket;
    Share repeatRate; // two purchases or more ÷ one or more
};

struct RewardUse
{
    qint64 redeemers = 0;
    qint64 reachers = 0; // who redeemed it or could at the period's end
    Share takeUp;
    bool isSeldom = false; // taken up by less than one of twenty
    Share valuePerPoint;   // major units: (worth − money) ÷ points
};

// Sales of what a rule is about, in a stretch of days.
struct RuleStretch
{
    DayRange days{BusinessDay(QDate(1970, 1, 1)), BusinessDay(QDate(1970, 1, 1))};
    Money sales;      // of matched lines
    Money otherSales; // of the other lines of those purchases
    qint64 purchases = 0;
    std::optional<double> dailyStddev; // of the matched lines' sales a day
};

// How some members bought while a rule was in force.
struct Company
{
    qint64 members = 0;
    Share visitsAMonth;
    Share averageBasket;            // minor units
    std::optional<double> basketCv; // stddev ÷ mean
};

// What changed with a rule. Before: as many days, the same weekdays, just before the rule began;
// none when it was in force from the beginning.
struct RuleEffect
{
    RuleStretch during;
    std::optional<RuleStretch> before;
    Company participants; // bought a matched line
    Company others;       // bought none
};

struct ReferralFigures
{
    qint64 inviters = 0;
    qint64 invited = 0;
    qint64 converted = 0; // of them, bought by the end
    Ratio cost;           // minor units
    Share costPerConverted;
    Share
        visitsChange; // of inviters: visits a month in 90 days after the first invitation − before
    GroupFigures invitedOnes;
    GroupFigures others; // who joined in the same months, brought by nobody
};

struct HourFigures
{
    std::array<std::array<Money, 24>, 7> sales{};      // net of what came back, Monday first
    QMap<QString, std::array<Share, 24>> repeatRate{}; // by category id
};

// Shares that are one figure each.
struct LeadingShares
{
    Share memberGrowth;
    Share pointsActsAMonth;
    Share penetration;
    Share earningShare;
    Share dormantPointsShare;
    Ratio redemptionCost; // minor units
    Share costShare;
    Share benefitUseRate;
    Share highValueChurn;
    Share repeatSalesShare;
    Share offerParticipation;
    Share reactivated;
    Share reactivationGap; // days
    Share newCategoryTrial;
    Share premiumTrial;
    Share memberBasket; // minor units: sales to members ÷ purchases with one
    Share guestBasket;  // where none was named
};

// How often members come, against how often they did in the 90 days from their first purchase on:
// of those whose 90 days were over when the period began.
struct OwnPace
{
    qint64 members = 0;
    Share visitsThen; // in 30 days
    Share visitsNow;
};

// Further figures of a period (contract.md section 5), as of its end.
struct Analysis
{
    LeadingShares leading;
    OwnPace ownPace;
    QMap<QString, GroupFigures> byTier;
    QMap<QString, GroupFigures> bySegment; // RFM's, and "none": never bought
    QMap<QString, QMap<QString, Split>> byAgeAndZone;
    QMap<QString, RewardUse> byReward;
    ReferralFigures referral;
    HourFigures hours;
    QMap<QString, RuleEffect> effects; // by rule
    SegmentMoves moves;
    // Who is behind a figure: "sleeping", "tier:gold", "segment:at-risk", "reactivated", …
    QMap<QString, std::vector<MemberId>> behind;
};

// What an analysis must know of the shop besides its facts.
struct AnalysisTerms
{
    const Programme &programme;
    // When each rule came: its first version's installation. Rules of the first programme have
    // none.
    QHash<QString, BusinessDay> ruleCame;
};

// `before` is the chronicle of the period just before, as of its own end: its lives and purchases
// are enough.
Analysis analyse(const Chronicle &now, const Chronicle &before, const AnalysisTerms &terms);

// How each of those sets of members bought in the chronicle's period; who is not living at its end
// is left out.
QMap<QString, GroupFigures> groupsOf(const Chronicle &now,
                                     const QMap<QString, std::vector<MemberId>> &sets);

// The period of equal length just before; of whole months as many whole months.
DayRange periodBefore(DayRange period);
// Calendar months; of other periods days ÷ 30.4375.
Ratio monthsIn(DayRange period);
// Minor units of a major one.
qint64 minorPerMajor(const Currency &currency);

// Each scalar figure of contract.md section 4 by its name; money in minor units. Those of
// `retention` are "retention.month" …
std::vector<std::pair<QString, std::optional<double>>> scalarsOf(const Figures &figures,
                                                                 const Currency &currency);

} // namespace regulars
