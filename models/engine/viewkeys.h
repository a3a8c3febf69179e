#pragma once

#include <QtGlobal>

namespace regulars
{

// The keys of the kept map. They are stored for ever: add, never renumber. What has its default is
// left out.
enum class ViewKey : qint64 {
    JoinedOn = 1,
    Tier,
    Birthday,
    Gender,
    Tags,
    PurchasesBefore,
    LastPurchaseOn,
    IsReferred,
    FriendPaid,
    UsablePoints,
    Debt,
    StoredPrincipal,
    StoredBonus,
    Measures,
    InTopShare,
    UsedByMember,
    UsedInTotal,
    EarnedToday,
    IssuedThisYear,
    Products,
    Expiring
};

// Days are counted from 2000-01-01, so that they take three bytes.
inline constexpr qint64 ViewDayZero = 2'451'545;

} // namespace regulars
