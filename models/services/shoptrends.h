#pragma once

#include "insight/figures.h"
#include "insight/stepcount.h"
#include "services/desk.h"
#include "values/result.h"

#include <vector>

namespace regulars
{

// What the charts over time show up to a period's end.
struct Trends
{
    std::vector<StepFigures> steps;   // periods of that length; the last is the period itself
    std::vector<StepFigures> weeks;   // of two years
    std::vector<StepFigures> months;  // of a year
    std::vector<Money> spent;         // by each member who bought in the period, ascending
    std::vector<SpendSpread> spreads; // of the same by tier, in no order
};

// What a dashboard shows of a period, out of one reading of the store.
struct ShopBoard
{
    qint64 head = 0; // of the store, by Insights::head()
    Figures figures;
    Trends trends;
    Share cost; // of rewards, of the budget for the period
};

// Figures over time, in one reading of the store. A question of those who may browse, asked in the
// background.
class ShopTrends
{
public:
    explicit ShopTrends(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int stepCount = 8;
    static constexpr int weekCount = 104;
    static constexpr int monthCount = 12;

    // Refuses not-signed-in, not-allowed, bad-date.
    Result<Trends> upTo(DayRange period);

    // The figures of the period, how they went up to it and what rewards cost. None: nothing was
    // written since `known`. Refuses not-signed-in, not-allowed, bad-date.
    Result<std::optional<ShopBoard>> board(DayRange period, std::optional<qint64> known = {});

private:
    struct Counts;
    Result<Done> permitted(DayRange period);

    Desk &m_desk;
};

} // namespace regulars
