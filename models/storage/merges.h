#pragma once

#include "storage/connection.h"
#include "storage/journalrows.h"
#include "values/amount.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// Of what a merge moved and paid no debt with, how much is left in its lots.
struct MovedLots
{
    qint64 amount = 0;
    qint64 remaining = 0;
};

// What a member's purchases count, as they stand.
struct CountedPurchases
{
    qint64 purchases = 0;
    Money spend;
    Money paid;
};

// Which member became part of which (S39), and what is needed to part them again.
class Merges
{
public:
    explicit Merges(Connection &store)
        : m_store(store)
    {}

    std::optional<NewMerge> find(OperationId operation) const;
    // The newest that made another part of this member and stands.
    std::optional<OperationId> newestInto(MemberId member) const;

    MovedLots moved(OperationId merge, Unit unit) const;
    // An operation of those members from before the merge was undone, or a purchase of theirs
    // returned, since.
    bool isChangedSince(OperationId merge, const std::vector<MemberId> &members) const;
    // A coupon of theirs that was used, given back or made void since: its code.
    std::optional<QString> couponChangedSince(OperationId merge,
                                              const std::vector<MemberId> &members) const;

    // Purchases and coupons that were theirs go back to `from`. Returns what the purchases count.
    CountedPurchases partPurchases(MemberId into, MemberId from,
                                   const std::vector<MemberId> &members) const;
    void partCoupons(MemberId into, MemberId from, const std::vector<MemberId> &members) const;

private:
    Connection &m_store;
};

} // namespace regulars
