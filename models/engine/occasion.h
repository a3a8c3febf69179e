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
    std::optional<Money> topUp{};       // of Trigger::TopUp
    QString channel{};                  // of the purchase or the enrolment
    // The member is the referrer of the friend to whom it happened: only what goes to referrers is
    // given, to this member; a friend's purchase is no history of his.
    bool forReferrer = false;
    // What the purchase at hand earned, where that is known already: tier paths count it.
    Points earnedNow{};
};

} // namespace regulars
