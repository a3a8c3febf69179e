#pragma once

#include "programme/programme.h"

#include <vector>

namespace regulars
{

// Whether something holds as far as it can be known.
enum class Certainty { No, Maybe, Yes };

// A stretch of one civil day, [startSecond, endSecond).
struct RuleSpan
{
    BusinessDay day;
    int startSecond = 0;
    int endSecond = 0;
    bool isCertain = false; // else it depends on the goods, the amount, the member …
    friend bool operator==(const RuleSpan &, const RuleSpan &) = default;
};

// The time line of a rule: when it can apply, by its dates and by what its `when` says of days and
// hours, both days included; spans that touch and say the same are one, within a day.
std::vector<RuleSpan> appliesOn(const Programme &programme, const Rule &rule, DayRange days);

// A condition with only some of the world known: time, and of the goods and the member what is
// given here. All else is a maybe.
struct KnownPart
{
    BusinessDay businessDay;
    BusinessDay civilDay;
    int secondOfDay = 0;
    std::optional<int> tier{};
    bool hasLine = false; // then product and category are those of one line
    QString product{};
    std::optional<int> category{};
    std::optional<bool> isFirstPurchase{};
    std::optional<QString> channel{};
    std::optional<QString> gender{};
};

Certainty certaintyOf(const Condition &condition, const KnownPart &known);

// The seconds of a day, 0 and 86400 among them, between which no answer about time changes.
std::vector<int> dayCuts(const Programme &programme, const std::vector<const Rule *> &rules);

// What of time is known at a second of a civil day.
KnownPart timeKnown(const Programme &programme, BusinessDay civilDay, int secondOfDay);

} // namespace regulars
