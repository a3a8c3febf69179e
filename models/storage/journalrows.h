#pragma once

#include "programme/programme.h"
#include "storage/codes.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"
#include "values/length.h"
#include "values/moneytext.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace regulars
{

// What goes into the journal, a struct a table. The operation and new ids are added by the Journal.

struct NewOperation
{
    TillId till;
    OperationKind kind;
    Instant at;         // when it happened
    Instant recordedAt; // when it was written
    BusinessDay businessDate;
    std::optional<UserId> actor; // none: the command line
    std::optional<UserId> approver;
    std::optional<MemberId> member;
    std::optional<ProgrammeVersionId> programmeVersion;
    std::optional<OperationId> reverses;
    std::optional<QString> request; // the caller's id, unique within the till (S6)
    std::optional<QByteArray> requestDigest;
};

struct NewProgrammeVersion
{
    Instant inForceFrom;
    QByteArray text;
};

struct NewEnrolment
{
    MemberId member;
    Instant joinedAt;
    BusinessDay joinedOn;
    std::optional<MemberId> referrer;
};

struct NewMerge
{
    MemberId from;
    MemberId into;
};

// A ledger line. Services post through Posting, which alone keeps lots, account and summaries in
// step.
struct NewEntry
{
    MemberId member;
    Unit unit;
    EntryKind kind;
    qint64 amount;
    Instant at;
    BusinessDay businessDate;
    QString tier;   // held then
    QString source; // rule, reward, "checkout", a reason's code …
    std::optional<PurchaseId> purchase;
    qint64 uncovered = 0; // kept: what of a debit no lot covers yet
};

struct NewLot
{
    MemberId member;
    EntryId entry;
    Unit unit;
    LotRank rank;
    qint64 amount;
    Instant earnedAt;
    Instant usableFrom;
    std::optional<Instant> expiresAt; // excluded
    std::optional<Length> idle;
    std::optional<PurchaseId> purchase;
    qint64 remaining;              // kept
    std::optional<Instant> diesAt; // kept: expiresAt, extended or counted from the last activity
};

// `entry` is the debit: by whose own operation it takes (> 0), which a later credit pays (> 0), or
// which a reversal gives back (< 0).
struct NewAllocation
{
    EntryId entry;
    LotId lot;
    qint64 amount;
};

// Of what the debit `entry` took from a lot that has died since, a reversal gave back this much as
// a new lot (S24).
struct NewRevival
{
    EntryId entry;
    LotId lot;
    qint64 amount;
};

struct NewCancelledDebt
{
    EntryId entry;
    qint64 amount;
};

struct NewLotExtension
{
    LotId lot;
    Instant expiresAt;
};

struct NewPurchase
{
    std::optional<MemberId> soldTo;
    Instant at;
    BusinessDay businessDate;
    std::optional<QString> receipt;
    std::optional<QString> channel;
    std::optional<QString> tender;
    Money list;
    Money price;
    Money eligible;
    Points pointsUsed;
    Money pointsMoney;
    Money principal;
    Money bonus;
    Money cash;
    Points earned;
};

struct NewPurchaseLine
{
    PurchaseId purchase;
    int n; // from 0
    std::optional<QString> product;
    std::optional<QString> category;
    Quantity quantity;
    Money list;
    Money offers;
    Money tierDiscount;
    Money coupons;
    Money pointsMoney;
    Money bonus;
    Money eligible;
};

struct NewAttachment
{
    PurchaseId purchase;
    MemberId member;
    Points earned;
};

struct NewRefund
{
    PurchaseId purchase;
    Instant at;
    BusinessDay businessDate;
    Money price;
    Money eligible;
    Points pointsReturned;
    Money pointsMoney;
    Money principal;
    Money bonus;
    Money cash;
    Points pointsTaken;
    bool isComplete;
};

struct NewRefundLine
{
    int n;
    PurchaseId purchase;
    Quantity quantity;
    Money eligible; // how much less the line counts; below 0 where it counts more
};

// Negative figures on the original date take back (S12).
struct NewAward
{
    QString rule;
    std::optional<MemberId> member; // none: an offer that an anonymous purchase took
    BusinessDay businessDate;
    qint64 times;
    Points points;
};

struct NewCoupon
{
    QString code;
    std::optional<MemberId> member; // none: of whoever brings it
    QString couponTemplate;
    ProgrammeVersionId programmeVersion;
    QString source;
    BusinessDay issuedOn;
    std::optional<BusinessDay> validThrough;
    std::optional<PurchaseId> purchase;
};

struct NewCouponChange
{
    CouponId coupon;
    CouponState state;
};

struct NewRedemption
{
    MemberId member;
    QString reward;
    qint64 quantity;
    Points points;
    Money money;
    std::optional<QString> tender;
    BusinessDay businessDate;
    QString source; // "redeem", or the rule or tier that gave it free
};

struct NewStockMove
{
    QString reward;
    qint64 change;
    StockCause cause;
};

// A code that the owner brought into a reward's pool.
struct NewPoolCode
{
    QString reward;
    QByteArray digest; // of the code, under the store's key: the chain never holds it in clear
    std::optional<BusinessDay> lastDay;
    QString code; // kept
};

struct NewPoolCodeChange
{
    qint64 code;
    PoolCodeState state;
    std::optional<RedemptionId> redemption;
};

struct NewBenefitUse
{
    MemberId member;
    QString benefit;
    QString tier;
    BusinessDay businessDate;
};

struct NewActionEvent
{
    MemberId member;
    QString action;
    Instant at;
    BusinessDay businessDate;
    Points points;
};

struct NewTierChange
{
    MemberId member;
    std::optional<QString> fromTier;
    QString toTier;
    TierCause cause;
    Instant at;
    BusinessDay businessDate;
    std::optional<BusinessDay> until;
    std::optional<BusinessDay> reviewOn;
    bool hasGift; // was given with it (S30)
};

struct NewTakenAward
{
    OperationId of;
    QString rule;
    Points points;
};

struct NewRankingRun
{
    QString windowKey;
    BusinessDay businessDate;
};

// Of a ranking made: the member came in or went out.
struct NewRankingMove
{
    QString windowKey;
    MemberId member;
    BusinessDay businessDate;
    bool isIn;
};

struct NewDayRun
{
    BusinessDay businessDate;
};

struct NewMonthClose
{
    Month month;
};

} // namespace regulars
