#pragma once

#include "insight/stepcount.h"
#include "services/desk.h"
#include "values/result.h"

#include <vector>

namespace regulars
{

// What the charts over time show up to a period's end.
struct Trends
{
    std::vector<StepFigures> steps;  // periods of that length; the last is the period itself
    std::vector<StepFigures> weeks;  // of two years
    std::vector<StepFigures> months; // of a year
    std::vector<Money> spent;        // by each member who bought in the period, ascending
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

private:
    Desk &m_desk;
};

} // namespace regulars
