#pragma once

#include "storage/accounts.h"
#include "storage/connection.h"
#include "storage/journal.h"

#include <optional>
#include <vector>

namespace regulars
{

struct TierChange
{
    OperationId operation;
    MemberId member;
    std::optional<QString> fromTier;
    QString toTier;
    TierCause cause;
    Instant at;
    BusinessDay businessDate;
    std::optional<BusinessDay> until;
    std::optional<BusinessDay> reviewOn;
    bool hasGift;
};

// Every change of a member's tier (T4).
class TiersHistory
{
public:
    explicit TiersHistory(Connection &store)
        : m_store(store)
    {}

    // Journal row and account together.
    void change(Journal &journal, const NewTierChange &change) const;

    std::vector<TierChange> of(MemberId member) const; // oldest first
    std::optional<TierChange> byOperation(OperationId operation, MemberId member) const;
    // The last change with `at` ≤ that instant.
    std::optional<TierChange> asOf(MemberId member, Instant at) const;
    // What stood before that operation changed it: the change recorded before.
    std::optional<TierChange> before(MemberId member, OperationId operation) const;
    // When the tier's gift was last given, undone ones left out (S30).
    std::optional<BusinessDay> lastGiftOn(MemberId member, const QString &tier) const;

private:
    Connection &m_store;
};

} // namespace regulars
