#pragma once

#include "values/amount.h"
#include "values/businessday.h"
#include "values/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

class Connection;

// What one person did beyond plain selling in a period.
struct ControlCount
{
    std::optional<QString> user; // none: the command line
    qint64 adjustments = 0;
    Points adjusted;
    qint64 undos = 0;
    qint64 refunds = 0;
    Money refunded;
    qint64 approvals = 0; // operations of his that others approved
};

// What became of the coupons of one kind by a period's end.
struct CouponCount
{
    QString coupon;    // of the programme
    qint64 issued = 0; // in the period
    qint64 used = 0;   // in the period
    qint64 lapsed = 0; // unused when their last day fell in the period
    qint64 open = 0;   // at the end
};

// By the coupon's id. Only those with anything to count.
std::vector<CouponCount> countCoupons(Connection &connection, DayRange period);

// By user's name, the command line last. Only those with anything to count.
std::vector<ControlCount> countControls(Connection &connection, DayRange period);

// Points of lots as they stood at the end of `asOf` that die from that day's end up to `until`
// (included instants after the end, at most `until`).
Points pointsDyingBetween(Connection &connection, BusinessDay asOf, Instant asOfEnd, Instant until);

} // namespace regulars
