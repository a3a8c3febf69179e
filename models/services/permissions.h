#pragma once

#include "storage/codes.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace regulars
{

// What a person does, as far as permission goes: the rows of trust.md's table.
enum class Act {
    Look,   // find by full phone or card, member page
    Browse, // lists; whole phones
    Enrol,
    Earn, // checkout, action
    Redeem,
    RefundWithReceipt,
    RefundWithoutReceipt,
    UndoOwnLast,
    UndoOther,
    Adjust, // up to clerk_adjust
    AdjustAbove,
    OwnAccount, // earn, redeem, adjust on one's own member account
    Merge,
    Erase,
    ProgrammePublish,
    ImportMembers,
    ExportMembers,
    TopUp,
    GiveWithCard,
    GiveWithoutCard,
    CashOut,
    UpdateContact, // phone or birthday
    UpdateMember,  // the rest
    Freeze,
    Unfreeze,
    CouponByHand,
    TierByHand,
    Stock,
    Benefit,
    Tag,
    Consent,
    Attach,
    Extend,
    DayEnd,
    FinalReport,
    Users, // make or change any user
    ClerkPins,
    ConfirmClock,
    EnterPast, // an `at` outside the clerk's five minutes
    ReadAudit,
    Restore,
    Settings,
    EarnManyTimes,      // more than 5 awards of a member and day
    RedeemYoungAccount, // from an account under 24 h old
    RevealPhone,        // one masked number, whole
    OwnSecret,          // one's own PIN or passphrase, by the old one
    Backup,             // make one, try one out
    SeeCodes,           // of partners, whole, in the pools of rewards
};

// Yes: alone. Approval: with the word of a manager or owner. SecondPerson: with the word of another
// of manager's rank or above; alone, and flagged, in a shop with only one such. OtherPerson: only
// by somebody else. No: never.
enum class Permission { Yes, Approval, SecondPerson, OtherPerson, No };

Permission permissionFor(Role role, Act act);

// Acts whose operation leaves an audit row (trust.md, invariant 10): those that clerks can't do
// alone.
bool isPrivileged(Act act);

QString nameOf(Act act);

// "clerk", "manager", "owner"
QString nameOf(Role role);
std::optional<Role> roleNamed(QStringView name);

} // namespace regulars
