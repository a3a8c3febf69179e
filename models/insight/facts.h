#pragma once

#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"

#include <QString>

#include <optional>

namespace regulars
{

// The rows that figures are counted from, as of the end of a period. Whoever reads the store hands
// them over one by one; nothing here knows where they come from.

// A living member at the period's end: neither erased nor merged away by then, so erased ones count
// until they are erased.
struct MemberFact
{
    MemberId id;
    BusinessDay joinedOn;
    QString tier;                     // at the end
    std::optional<BusinessDay> birth; // when the year is known
    std::optional<MemberId> referrer{};
};

// A sale. Money paid is cash and stored value, not points (S10).
struct PurchaseFact
{
    PurchaseId id;
    std::optional<MemberId> member;
    BusinessDay day;
    int hour = 0;            // of the shop's clock
    Money paid;              // as sold
    Money paidNet;           // less what was returned by the end
    bool isGone = false;     // wholly returned or undone by the end
    bool usedPoints = false; // points as money
    bool isImported = false;
    bool isAtNoon = false; // to the millisecond, as imports write dates without a time
    qint64 atMs = 0;       // since 1970-01-01 UTC
    int secondOfDay = 0;   // of the shop's clock
    Money pointsMoney{};   // what points paid of it, as sold
    bool hasEarned = false;
    bool usedOffer = false; // an offer lowered it, or a coupon was laid down
};

// Money that went back (> 0), or came again by the undo of a refund (< 0), on its own business
// date.
struct ReturnFact
{
    BusinessDay day;
    bool isMember = false;
    Money amount;
    qint64 purchase = 0; // its id
    Money pointsMoney{}; // what points had paid
    std::optional<MemberId> member{};
};

// The kinds of contract.md's bridge, in its order.
enum class BridgeKind {
    Imported,
    Issued,
    Restored,
    Adjusted,
    Transferred,
    Forgiven,
    Redeemed,
    Expired,
    TakenBack,
    Forfeited
};
inline constexpr int bridgeKinds = 10;

// Points that moved: one ledger entry, or the sum of a day's entries of one member and kind.
struct PointsFact
{
    BusinessDay day;
    MemberId member;
    BridgeKind kind = BridgeKind::Issued;
    Points amount;        // signed, as it moves the balance
    QString tier;         // held then
    qint64 operation = 0; // its id; 0: due, not yet written
};

struct RedemptionFact
{
    BusinessDay day;
    MemberId member;
    QString reward;
    QString zone;
    qint64 quantity = 0;
    Points points;
    Money money;
    bool isUndone = false; // by the end
    qint64 operation = 0;
};

struct ActionFact
{
    BusinessDay day;
    MemberId member;
    Points points{}; // paid for it
};

struct TierMoveFact
{
    BusinessDay day;
    QString from; // empty: on joining
    QString to;
    bool isRise = false;
    std::optional<MemberId> member{};
};

} // namespace regulars
