#pragma once

#include "engine/lots.h"
#include "storage/connection.h"
#include "storage/journalrows.h"

#include <optional>
#include <vector>

namespace regulars
{

struct Entry
{
    EntryId id;
    OperationId operation;
    MemberId member;
    Unit unit;
    EntryKind kind;
    qint64 amount;
    Instant at;
    BusinessDay businessDate;
    QString tier;
    QString source;
    std::optional<PurchaseId> purchase;
    qint64 uncovered;
};

// A lot with what storage knows beside the engine's view. lot.expiresAt is when it dies: extended,
// or counted from the last activity.
struct HeldLot
{
    Lot lot;
    MemberId member;
    Unit unit;
    OperationId operation;
    EntryId entry;
    qint64 amount;
    std::optional<Length> idle;
    std::optional<PurchaseId> purchase;
    bool isClosed; // its expire entry is written
};

// What a debit took from one lot and has not been given back.
struct Taking
{
    HeldLot from;
    qint64 amount;
    // The debit reverses what had opened the lot for points of a dead one (S24): it stands where
    // that one stood.
    bool isOfGrace = false;
};

// What an operation paid of another's debt, out of one lot.
struct PaidDebt
{
    EntryId debit;
    MemberId debtor;
    HeldLot from;
    qint64 amount;
};

// The ledger as it lies: entries, lots, allocations. Writing is the Journal's and Posting's.
class Ledger
{
public:
    explicit Ledger(Connection &store)
        : m_store(store)
    {}

    std::optional<Entry> entry(EntryId entry) const;
    std::vector<Entry> entriesOf(OperationId operation) const; // in order of writing
    // Newest business date first; keyset: those after `after` in that order.
    struct PagePlace
    {
        BusinessDay businessDate;
        EntryId entry;
    };
    std::vector<Entry> entriesOf(MemberId member, std::optional<PagePlace> after, int limit) const;

    // What moved a member's unit on those business dates, both included, by kind.
    struct Moved
    {
        EntryKind kind;
        qint64 amount;
    };
    std::vector<Moved> moved(MemberId member, Unit unit, BusinessDay first, BusinessDay last) const;

    // With something left and no expire entry, dead ones too.
    std::vector<HeldLot> openLots(MemberId member, Unit unit) const;
    // The same as the engine takes them.
    std::vector<Lot> lots(MemberId member, Unit unit) const;
    // As of an instant: entries with `at` ≤ it, whenever recorded; what had died by then is left
    // out.
    std::vector<Lot> lotsAsOf(MemberId member, Unit unit, Instant at) const;
    std::optional<HeldLot> lot(LotId lot) const;
    std::vector<HeldLot> lotsOfEntry(EntryId entry) const;
    std::vector<HeldLot> lotsOfPurchase(MemberId member, PurchaseId purchase, Unit unit) const;

    // What the debit still holds of each lot, in the order taken; later absorptions included, what
    // was given back (revived too) taken off.
    std::vector<Taking> takings(EntryId debit) const;
    std::vector<OpenDebit> openDebits(MemberId member, Unit unit) const; // oldest first
    // What an operation gave back to lots that lived, by lot.
    std::vector<Taking> givenBack(OperationId operation) const;
    // Older debts that its credits and what it gave back paid at once, the oldest first, as far as
    // they still do.
    std::vector<PaidDebt> paidBy(OperationId operation) const;
    // Of those that the operation it reverses had paid, what it left open again: the points lie in
    // their lots, the debt is owed.
    std::vector<PaidDebt> owedAgainBy(OperationId operation) const;
    // Debts that an operation cancelled without a lot; isOwn: of a debit that it wrote itself
    // (forgiven at once).
    struct Cancelling
    {
        EntryId debit;
        MemberId member;
        Unit unit;
        qint64 amount;
        bool isOwn;
    };
    std::vector<Cancelling> cancelledBy(OperationId operation) const;

    // S1 at an instant: Σ entries with `at` ≤ it, less what had died by then without an expire
    // entry yet.
    qint64 balanceAsOf(MemberId member, Unit unit, Instant at) const;
    // What was owed: Σ remaining of lots − balance, as of then.
    qint64 debtAsOf(MemberId member, Unit unit, Instant at) const;

    // Lots that die at or before that instant and await their expire entry, by member and then time
    // of death.
    std::vector<HeldLot> dueLots(Instant through, int limit) const;
    std::vector<HeldLot> dueLots(MemberId member, Instant through) const;
    // Of points, with something left. What an emptied one would have lived on is counted when it is
    // filled again.
    std::vector<HeldLot> idleLots(MemberId member) const;
    // Of points, with something left, that live at that instant and have an end; of all members
    // without one.
    std::vector<LotId> dyingLots(std::optional<MemberId> member, Instant at) const;
    std::optional<Instant> extensionOf(LotId lot) const; // the furthest

    // Kept columns; Posting alone calls these.
    void setRemaining(MemberId member, LotId lot, qint64 remaining) const;
    void close(MemberId member, LotId lot) const;
    void setDeath(MemberId member, LotId lot, std::optional<Instant> diesAt) const;
    void setUncovered(EntryId entry, qint64 uncovered) const;

private:
    Connection &m_store;
};

} // namespace regulars
