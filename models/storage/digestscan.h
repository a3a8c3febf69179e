#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

// How often somebody served a member in a way that earns.
struct AwardsTo
{
    std::optional<UserId> actor;
    MemberId member;
    qint64 times;
    qint64 points;
};

// What was sold, and taken back by the same person; redemption: the member redeemed in between.
struct SoldAndTaken
{
    OperationId operation; // that took it back
    UserId actor;
    Instant at;
    MemberId member;
    Points points;
    bool hadRedeemed;
};

// Points moved by hand.
struct HandAdjustment
{
    OperationId operation;
    Instant at;
    std::optional<UserId> actor;
    std::optional<UserId> approver;
    std::optional<MemberId> member;
    Points points;
};

// Something that was undone.
struct UndoneDeed
{
    OperationId operation;
    Instant at;
    std::optional<UserId> actor;
    std::optional<MemberId> member;
    OperationKind kind; // of what was undone
};

// Many accounts at one till: friends of one member, or (none) accounts that redeem while young.
struct ManyAtTill
{
    QString till;
    std::optional<MemberId> referrer;
    qint64 times;
};

// What an owner's eye should fall on, of a stretch of business days: plain counts and rows, the
// judgement is the digest's.
class DigestScan
{
public:
    DigestScan(Connection &store, DayRange days)
        : m_store(store)
        , m_days(days)
    {}

    std::vector<AwardsTo> awards() const;
    std::vector<SoldAndTaken> pairs() const;
    // Sales by one person to one member that follow another within so many milliseconds.
    std::vector<AwardsTo> quickRepeats(qint64 withinMs) const;
    std::vector<HandAdjustment> adjustments() const; // by time
    std::vector<UndoneDeed> undoings() const;        // by time
    // Friends of one member enrolled at one till, and redemptions there by accounts not so many
    // milliseconds old; so many at least.
    std::vector<ManyAtTill> friends(qint64 least) const;
    std::vector<ManyAtTill> youngRedemptions(qint64 youngMs, qint64 least) const;
    // Every operation of a person at a counter, by time.
    void eachDeed(const std::function<void(UserId, Instant)> &tell) const;

private:
    Connection &m_store;
    DayRange m_days;
};

} // namespace regulars
