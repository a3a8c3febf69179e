#pragma once

#include "insight/figures.h"
#include "programme/programme.h"
#include "values/moneytext.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// One tier's row of the report.
struct TierRow
{
    QString id;
    LocalName name;
    QString colour;
    Split points; // members at the end, issued, redeemed
    qint64 rises = 0;
    qint64 falls = 0;
};

struct RewardRowOfMonth
{
    QString id;
    LocalName name;
    QString kind;
    Split points;
    Share share; // of all points redeemed
    std::optional<qint64> stock;
    std::optional<Money> cost; // of what was handed out
};

// A month's totals, for the trend charts: those of its own report.
struct MonthTotals
{
    Month month;
    Points issued;
    Points redeemed;
    Points expired;
    Money sales;
    qint64 purchases = 0;
    qint64 joined = 0;
    qint64 active = 0;
    qint64 lost = 0;
};

struct ChainHeadText
{
    QString till;
    qint64 sequence = 0;
    QString hash; // hex
};

// What people did beyond plain selling, per person.
struct ControlRow
{
    QString who; // user's name, "command-line" without
    qint64 adjustments = 0;
    Points adjusted; // net
    qint64 undos = 0;
    qint64 refunds = 0;
    Money refunded;
    qint64 approvals = 0; // that he asked others for
};

struct CouponRow
{
    QString id;
    LocalName name;
    qint64 issued = 0;
    qint64 used = 0;
    qint64 lapsed = 0; // unused when their last day came
    qint64 open = 0;   // at the month's end
};

struct ExpiringInDays
{
    int days = 30; // from the month's end
    Points points;
};

// When the newest proved backups were made, on the shop's wall clock ("2026-11-22 18:05"); empty:
// never.
struct BackupState
{
    QString made;
    QString elsewhere; // on another disk than the store
};

// Everything on the monthly report (screens.md section 5). It is kept as JSON when the month is
// closed, so that it can be printed again unchanged; the paper is always drawn from what the JSON
// says.
struct MonthReport
{
    LocalName shop;
    Currency currency;
    Ratio pointValue;
    Month month{2000, 1};
    bool isFinal = false;
    QString closedBy; // of a final report: user's name, "command-line" without
    Figures figures;
    Figures before; // the month before, for changes
    std::vector<TierRow> tiers;
    std::vector<RewardRowOfMonth> rewards; // most points first
    QMap<QString, LocalName> otherRewards; // redeemed in the month before alone
    std::vector<CouponRow> coupons;        // by id
    std::vector<MonthTotals> trend;        // twelve months, this one last
    std::vector<ExpiringInDays> expiring;  // within 30, 60, 90 days
    std::vector<ControlRow> controls;
    std::vector<ChainHeadText> heads;
    BackupState backup;
};

// Section 4 of contract.md, flat under its names. Amounts are strings with the currency's decimals,
// ratios numbers of at most 6 decimals.
QJsonObject figuresToJson(const Figures &figures, const Currency &currency);
Figures figuresFromJson(const QJsonObject &json, const Currency &currency);

// The figures plus tiers, rewards, heads and what else the paper shows.
// monthReportFromJson(monthReportToJson(r)) gives the same JSON.
QJsonObject monthReportToJson(const MonthReport &report);
MonthReport monthReportFromJson(const QJsonObject &json);

} // namespace regulars
