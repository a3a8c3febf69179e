#pragma once

#include <QtGlobal>

namespace regulars
{

// The numbers under which enums lie in the store. They are part of the file format: add, never
// renumber.

// What an operation was; one for every writing op of the till and every writing verb.
enum class OperationKind : int {
    Init = 1,
    ProgrammeUse = 2,
    User = 3, // made, changed, switched off, PIN set
    ConfirmClock = 4,
    Settings = 5,

    Enrol = 10,
    Update = 11,
    Freeze = 12,
    Unfreeze = 13,
    Erase = 14,
    Merge = 15,
    Tag = 16,
    Consent = 17,
    Tier = 18, // by hand
    Note = 19, // what somebody wrote about a member

    Checkout = 20,
    Attach = 21,
    Refund = 22,
    Action = 23,
    Redeem = 24,
    Undo = 25,
    Coupon = 26, // given by hand
    TopUp = 27,
    CashOut = 28,
    Give = 29,
    Adjust = 30,
    Stock = 31,
    Benefit = 32,
    Extend = 33,
    Wish = 34,
    CodeImport = 35, // codes came into a reward's pool
    CodeTurn = 36,   // some of them were withdrawn or freed

    Import = 40, // a batch, and each member or product it brought
    ImportPurchase = 41,
    ImportUndo = 42,

    DayEnd = 50,     // that the day was run
    Expire = 51,     // of one member's lots
    TierReview = 52, // of one member
    DatedRule = 53,  // what `day` rules gave one member
    Ranking = 54,    // of one window
    MonthClose = 55,
};

// What a ledger line counts as: the columns of the bridge (contract section 4), in its order, then
// those of stored value alone. Stored value uses Issued (bonus given), Redeemed (spent), Restored,
// TakenBack, Imported, Transferred, Forfeited as points do. A reversal bears the kind that undoes
// in the bridge: see reversed().
enum class EntryKind : int {
    Imported = 1,
    Issued = 2,
    Restored = 3,
    Adjusted = 4,
    Transferred = 5,
    Forgiven = 6,
    Redeemed = 7,
    Expired = 8,
    TakenBack = 9,
    Forfeited = 10,
    ToppedUp = 11,  // principal paid in
    CashedOut = 12, // paid out
};

// The kind of the opposite line: Issued is taken back, Redeemed is restored, all others bear their
// own kind with the other sign.
constexpr EntryKind reversed(EntryKind kind) noexcept
{
    switch (kind) {
    case EntryKind::Issued:
        return EntryKind::TakenBack;
    case EntryKind::Redeemed:
        return EntryKind::Restored;
    default:
        return kind;
    }
}

// g++ 12 takes a scoped enumerator for one that hides the amount of the same name.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class Unit : int { Points = 1, StoredValue = 2 };
#pragma GCC diagnostic pop

// Lots of stored value are spent principal first (S10). Points are all of rank 0.
enum class LotRank : int { Principal = 0, Bonus = 1 };

enum class Role : int { Clerk = 1, Manager = 2, Owner = 3 };

enum class CouponState : int { Open = 1, Used = 2, Void = 3 };

enum class TierCause : int {
    Joined = 1,
    Path = 2,
    Review = 3,
    Manual = 4,
    Merge = 5,
    Undo = 6,
    ReviewMadeDue = 7, // a refund took the ground away (S31)
};

enum class StockCause : int {
    Opening = 1, // of a reward id never seen before
    Counted = 2, // received or corrected by `stock`
    Redeemed = 3,
    Returned = 4, // by an undone redemption
};

// Of a partner's or digital code that a reward hands out.
enum class PoolCodeState : int {
    Free = 1,
    Given = 2,
    Returned = 3,  // given, then its redemption was undone: somebody has seen it
    Withdrawn = 4, // by hand
    TakenBack = 5, // its import was undone: as if it had never come
};

enum class AliasKind : int { Phone = 1, Card = 2 };

enum class ImportKind : int { Members = 1, Purchases = 2, Products = 3 };

// audit.flags, added together.
enum class AuditFlag : int {
    None = 0,
    Refused = 1,
    AboveLimit = 2,
    AloneOnDuty = 4, // needed a second person, and there is none
    WithoutReceipt = 8,
    OutOfHours = 16,
};

} // namespace regulars
