#pragma once

#include "values/amount.h"
#include "values/businessday.h"
#include "values/calendar.h"
#include "values/instant.h"
#include "values/moneytext.h"

#include <QString>

namespace regulars
{

// How figures stand in the window, the same in every language: "¥1,234.50", "1,204", "+76", "−500",
// "2026-11-22 14:05".
QString shown(Money money, const Currency &currency);
QString shown(Points points);
QString shownSigned(Points points);
QString shownSigned(Money money, const Currency &currency);
QString shown(BusinessDay day);
// By the shop's clock, whatever this computer's zone: to the minute, and "14:05" alone.
QString shown(Instant instant, const Calendar &calendar);
QString shownTime(Instant instant, const Calendar &calendar);
// "¥", "NT$", or the code and a blank.
QString signOf(const Currency &currency);

} // namespace regulars
