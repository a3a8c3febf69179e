#pragma once

#include "insight/analysis.h"
#include "insight/timeseries.h"
#include "services/monthreport.h"
#include "services/store.h"
#include "values/clock.h"
#include "values/result.h"

namespace regulars
{

class Desk;
struct InsightFrame;

// Points that die in a month to come unless they are spent, and who holds them.
struct DyingMonth
{
    Month month;
    Points points{};
    std::vector<MemberId> members{};
};

// How the members of the shop's own segments bought, and who they are, by segment.
struct OwnSegments
{
    QMap<QString, std::vector<MemberId>> members;
    QMap<QString, GroupFigures> groups;
};

// Everything of a period: the figures, those of the period just before, and what goes beyond them.
struct DeepFigures
{
    Figures figures;
    Figures previous;
    Analysis analysis;
    TimeSeries series; // of at least the twelve months up to the period's end
    Currency currency;
    std::vector<DyingMonth> dying; // the twelve months from the period's end on
    OwnSegments own{};             // where it was asked for: it takes longer
};

// Sections 4 and 5 of contract.md, flat under their names.
QJsonObject deepFiguresToJson(const DeepFigures &deep);

// The shop's figures, counted from its rows in one unchanging view of the store. For readers and
// workers: it may take seconds on a large store.
class Insights
{
public:
    explicit Insights(Store &store)
        : m_store(store)
    {}

    // As of the end of the period; of a closed month, as it was closed. Refuses bad-date for a
    // period that ends before it starts.
    Result<Figures> figures(DayRange period);

    // The same, and the facts it was counted from to others, in one reading of the store: of a
    // closed month those of today.
    Result<Figures> figuresWith(DayRange period, std::vector<FactSink *> also);

    // The newest thing that was written: as long as it is the same, so are the figures.
    qint64 head();

    // The same and all that goes beyond them (contract.md section 5).
    Result<DeepFigures> deepFigures(DayRange period);
    // The same inside a transaction of the caller's; the period ends after it starts.
    DeepFigures deepInside(DayRange period);

    // How the members of sets bought in the period, as of its end.
    QMap<QString, GroupFigures> groupsOf(DayRange period,
                                         const QMap<QString, std::vector<MemberId>> &sets);

    // The month as it stands, or as it was closed.
    MonthReport month(Month month);
    // The month as it stands, counted inside a transaction of the caller's.
    MonthReport countedInside(Month month) { return counted(month); }

    Currency currency();

private:
    struct Frame;

    Figures count(DayRange period);
    Frame frameOf(DayRange period);
    QHash<QString, BusinessDay> ruleCame();
    Figures standing(DayRange period);
    std::vector<DyingMonth> dyingAfter(const InsightFrame &frame);
    std::optional<Figures> archivedOf(DayRange period); // of a closed month
    MonthReport counted(Month month);
    void addRewards(MonthReport &report);
    void addCoupons(MonthReport &report);
    void addTiers(MonthReport &report);
    void addTrend(MonthReport &report);
    void addControls(MonthReport &report);

    Store &m_store;
};

} // namespace regulars
