#pragma once

#include "insight/evidence.h"
#include "storage/codes.h"
#include "storage/connection.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

// What a rule gave in a stretch of days, less what was taken back.
struct RuleTally
{
    qint64 times = 0;
    Points points;
    friend bool operator==(const RuleTally &, const RuleTally &) = default;
};

// Coupons of one template that were issued in a stretch of days, as they stand now.
struct CouponTally
{
    qint64 issued = 0;
    qint64 open = 0; // expired ones too
    qint64 used = 0;
    qint64 cancelled = 0;
    friend bool operator==(const CouponTally &, const CouponTally &) = default;
};

struct StockLine
{
    OperationId operation;
    OperationKind kind;
    Instant at;
    std::optional<QString> user;
    StockCause cause;
    qint64 change;
    std::optional<QByteArray> detail;
};

// A purchase and what it was told.
struct RatedPurchase
{
    PurchaseId id;
    BusinessDay day;
    std::optional<MemberId> member; // who has it now; none: a guest
    Money paid;                     // at the counter, without the part paid in points
    QByteArray detail;
};

// What a rule gave once, or (below zero) took back, on the day that it is counted on.
struct AwardLine
{
    OperationId operation;
    BusinessDay day;
    std::optional<MemberId> member; // who that is now
    qint64 times;
    Points points;
};

// What a living member's account says of purchases that stand.
struct BoughtSoFar
{
    MemberId member;
    qint64 purchases;
    std::optional<BusinessDay> lastOn;
    bool isLatest; // nothing of the member lies after the moment asked about
};

// How rules, coupons, tiers and stock of the programme did: from sums and indexes alone, but for
// the ratings.
class ProgrammeUse
{
public:
    explicit ProgrammeUse(Connection &store)
        : m_store(store)
    {}

    RuleTally awards(const QString &rule, DayRange days) const;
    // Members who had so many times, or so many points, of it in those days. Reads all awards.
    qint64 membersAtLimit(const QString &rule, DayRange days, std::optional<qint64> times,
                          std::optional<Points> points) const;
    CouponTally coupons(const QString &couponTemplate, DayRange days) const;
    std::vector<std::pair<QString, qint64>> membersPerTier() const; // the living, by the tier's id
    std::vector<MemberId> membersAfter(std::optional<MemberId> after, int limit) const; // living
    // Of the living too; as Operations::isLatest at that moment.
    std::vector<BoughtSoFar> boughtAfter(std::optional<MemberId> after, Instant at,
                                         int limit) const;
    std::vector<StockLine> stockLines(const QString &reward) const; // newest first
    std::vector<std::pair<QString, qint64>> stocks() const;         // by reward: what is there

    qint64 purchases(DayRange days) const;
    // The rating of each purchase that was not undone, as long as visit gives true.
    void forEachRating(DayRange days,
                       const std::function<bool(const RatedPurchase &)> &visit) const;
    std::vector<AwardLine> awardLines(const QString &rule, DayRange days) const;
    // What the operation gave for the rule, other than points, or took back of that; of an
    // operation that gave to several, what that member got. Tags are those of the operation.
    std::vector<AwardGift> gifts(OperationId operation, const QString &rule,
                                 std::optional<MemberId> member) const;

private:
    Connection &m_store;
};

} // namespace regulars
