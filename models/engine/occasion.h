#pragma once

#include "engine/basket.h"
#include "engine/memberview.h"
#include "programme/programme.h"

#include <optional>

namespace regulars
{

// When something happened, in the shop's terms. `day` is its business date; windows and limits go
// by it.
struct Moment
{
    Instant at;
    BusinessDay day;
    LocalTime local;

    static Moment of(const Calendar &calendar, Instant at)
    {
        return {at, calendar.dayOf(at), calendar.localTime(at)};
    }
};

// What a condition is asked about.
struct Occasion
{
    Trigger trigger = Trigger::Purchase;
    Moment moment;
    const MemberView *member = nullptr; // null: anonymous purchase
    int action = -1;                    // of Trigger::Action
    std::optional<Money> topUp;         // of Trigger::TopUp
};

} // namespace regulars
