#pragma once

#include "ui/reports/blocks.h"
#include "ui/reports/reportpart.h"
#include "ui/reports/tableblock.h"

namespace regulars
{

// Page 1: what the month was, on one page.
class SummaryPart : public ReportPart
{
public:
    SummaryPart(const MonthReport &report, const Language &language)
        : ReportPart(report, language, "regulars::SummaryPart")
    {}
    std::vector<FlowItem> items() const override;
    QString title() const { return tr("Loyalty report"); }
    QString shop() const;
    QString month() const { return monthName(report().month); }
    QString status() const;
    QString pageNumber() const { return tr("Page %1 of %2"); }
    QString fingerprint(const QString &hash) const;
    QString closing() const;                                       // by whom; empty of a draft
    QString generated(const QString &by, const QString &at) const; // empty without a name

private:
    std::vector<Tile> tiles() const;
    Tile memberTile() const;
    Tile activeTile() const;
    Tile salesTile() const;
    Tile redemptionTile() const;
    Tile repeatTile() const;
    Tile liabilityTile() const;
    Tile compared(Tile tile, double difference, const QString &text, qint64 fewest) const;
    Tile comparedShares(Tile tile, const Share &now, const Share &before, qint64 fewest) const;
    Tile comparedAmounts(Tile tile, double now, double before, qint64 fewest) const;
    QString membersSentence() const;
    QString redemptionSentence() const;
    QString salesSentence() const;
    BlockPtr salesChart() const;
};

class MembersPart : public ReportPart
{
public:
    MembersPart(const MonthReport &report, const Language &language)
        : ReportPart(report, language, "regulars::MembersPart")
    {}
    std::vector<FlowItem> items() const override;
    BlockPtr rfmGrid(const Figures &of, const QString &afterTitle = {}) const;

private:
    BlockPtr figuresTable() const;
    BlockPtr ageTable() const;
    bool knowsAges() const;
    BlockPtr monthsChart() const;
    BlockPtr tierChart() const;
    BlockPtr tierTable() const;
    BlockPtr cohortChart() const;
    BlockPtr rfmTable() const;
};

class PointsPart : public ReportPart
{
public:
    PointsPart(const MonthReport &report, const Language &language)
        : ReportPart(report, language, "regulars::PointsPart")
    {}
    std::vector<FlowItem> items() const override;

private:
    BlockPtr trendChart() const;
    BlockPtr bridgeTable() const;
    BlockPtr bridgeCheck() const;
    BlockPtr liabilityTable() const;
    BlockPtr expiringTable() const;
    QString kindName(BridgeKind kind) const;
};

class RewardsPart : public ReportPart
{
public:
    RewardsPart(const MonthReport &report, const Language &language)
        : ReportPart(report, language, "regulars::RewardsPart")
    {}
    std::vector<FlowItem> items() const override;

private:
    BlockPtr topChart() const;
    BlockPtr rewardTable() const;
    BlockPtr kindTable() const;
    BlockPtr zoneTable() const;
    BlockPtr couponTable() const;
};

class TrafficPart : public ReportPart
{
public:
    TrafficPart(const MonthReport &report, const Language &language)
        : ReportPart(report, language, "regulars::TrafficPart")
    {}
    std::vector<FlowItem> items() const override;
    void addHours(std::vector<FlowItem> &items, const Figures &of,
                  const QString &afterTitle = {}) const;

private:
    BlockPtr heatMap(const Figures &of, const QString &afterTitle) const;
    BlockPtr salesTable() const;
    BlockPtr controlTable() const;
    QString backupWords() const;
};

// What stands in the report's data and found no room above, beside the month before: the twelve
// months of its charts, what fell to each tier, age, zone and reward, and who came when.
class ComparisonPart : public ReportPart
{
public:
    ComparisonPart(const MonthReport &report, const Language &language)
        : ReportPart(report, language, "regulars::ComparisonPart")
    {}
    std::vector<FlowItem> items() const override;

private:
    const Figures &before() const { return report().before; }
    QString monthBefore() const { return report().month.plusMonths(-1).toIso(); }
    // Both months in one cell, this one above.
    static QString both(const QString &now, const QString &earlier);
    QString months() const { return both(report().month.toIso(), monthBefore()); }
    BlockPtr trendTable() const;
    BlockPtr groupTable() const;
    BlockPtr rewardTable() const;
    PaperRow groupRow(const QString &name, const Split &now, const Split &earlier) const;
    PaperRow rewardRow(const QString &name, const Split &now, const Split &earlier) const;
};

// What the figures mean, the month and the one before day by day, the chains' heads, the
// signatures.
class AppendixPart : public ReportPart
{
public:
    AppendixPart(const MonthReport &report, const Language &language)
        : ReportPart(report, language, "regulars::AppendixPart")
    {}
    std::vector<FlowItem> items() const override;

private:
    BlockPtr dailyTable(const Figures &of) const;
    BlockPtr definitions() const;
    void addHeads(std::vector<FlowItem> &items) const;
};

} // namespace regulars
