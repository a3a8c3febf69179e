#pragma once

#include "services/monthreport.h"

namespace regulars
{

// A believable month of a small shop, made by arithmetic: October 2026, 412 members, ten rewards.
MonthReport sampleReport();
// A month in which nothing happened.
MonthReport emptyReport();
// The sample with those names as rewards.
MonthReport reportWithRewards(const QStringList &names);
// 120 Chinese names, common and rare characters.
QStringList chineseNames();

} // namespace regulars
