#pragma once

#include "programme/programme.h"
#include "services/desk.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/moneytext.h"
#include "values/ratio.h"

#include <optional>

namespace regulars
{

// What has become of the year's budget so far: points issued this year at what a point costs, as an
// enforced budget counts them (S12).
struct BudgetUse
{
    Points issued;
    Money spent;
    Money budget;
    Ratio share; // spent ÷ budget
    // The day on which it is used up at the pace of the year so far; none: not within this year.
    std::optional<BusinessDay> usedUpOn;
};

// Answers what the editors of a budget show beside it. A question of managers and owners.
class BudgetFigures
{
public:
    explicit BudgetFigures(Desk &desk)
        : m_desk(desk)
    {}

    // By that policy, a draft's too; none: it has no budget. Refuses not-signed-in, not-allowed.
    Result<std::optional<BudgetUse>> use(const Policy &policy, const Currency &currency);

    // The same for so many points issued by that day.
    static std::optional<BudgetUse> of(const Policy &policy, const Currency &currency,
                                       Points issued, BusinessDay today);

private:
    Desk &m_desk;
};

} // namespace regulars
