#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"

#include <QString>

#include <optional>

namespace regulars
{

// A member's running figures, all of them derivable from the journal.
struct Account
{
    MemberId member;
    Points points; // Σ entries: what lots hold, less debt; dead lots not yet written off are still
                   // in it
    Points debt;   // of points
    Money storedValue; // Σ entries
    Points earned;     // issued − taken back
    Points redeemed;   // redeemed − restored
    Points expired;
    qint64 purchases = 0; // not undone, not fully returned
    Money spend;          // eligible amounts, net of refunds
    Money paid;           // prices, net of refunds
    std::optional<BusinessDay> firstPurchaseOn;
    std::optional<BusinessDay> lastPurchaseOn;
    std::optional<BusinessDay>
        lastActivityOn; // purchase, redemption or action: idle lots count from it
    QString tier;
    std::optional<BusinessDay> tierUntil;
    std::optional<BusinessDay> tierReviewOn;
    bool isTierManual = false;
};

struct TierStanding
{
    QString tier;
    std::optional<BusinessDay> until = {};
    std::optional<BusinessDay> reviewOn = {};
    bool isManual = false;
};

// One posting's effect on the figures.
struct LedgerChange
{
    Unit unit;
    EntryKind kind;
    qint64 amount;
    qint64 debt; // of points; ± what came to be owed
};

// A purchase's or a refund's effect on the figures; negative takes away.
struct PurchaseChange
{
    qint64 purchases = 0;
    Money spend;
    Money paid;
};

// The narrow, hot row of each member.
class Accounts
{
public:
    explicit Accounts(Connection &store)
        : m_store(store)
    {}

    void insert(MemberId member, const TierStanding &standing) const;
    Account load(MemberId member) const; // StorageError::Corrupt where it is missing

    void apply(MemberId member, const LedgerChange &change) const; // Posting alone calls it
    void payDebt(MemberId member, Points amount) const;            // and this: a lot pays, no line
    void apply(MemberId member, const PurchaseChange &change) const;
    // The same of a purchase that was made on that day.
    void addPurchase(MemberId member, const PurchaseChange &change, BusinessDay day) const;
    void setPurchaseDays(MemberId member, std::optional<BusinessDay> first,
                         std::optional<BusinessDay> last) const;
    void setLastActivity(MemberId member, std::optional<BusinessDay> day) const;
    void setTier(MemberId member, const TierStanding &standing) const;
    void setTierReview(MemberId member, std::optional<BusinessDay> reviewOn) const;

private:
    Connection &m_store;
};

} // namespace regulars
