#pragma once

#include "programme/programme.h"
#include "values/id.h"
#include "values/instant.h"

#include <optional>
#include <span>
#include <vector>

namespace regulars
{

// One credit's worth of points (or of stored value in minor units), with what is left of it (S2).
struct Lot
{
    LotId id;
    qint64 remaining = 0;
    Instant earnedAt;
    Instant usableFrom;
    std::optional<Instant> expiresAt; // excluded: the end of its last good business day
    int rank = 0;                     // stored value: 0 principal, 1 bonus; points: 0

    bool isUsableAt(Instant at) const
    {
        return remaining > 0 && earnedAt <= at && usableFrom <= at &&
               (!expiresAt || at < *expiresAt);
    }
};

struct Allocation
{
    LotId lot;
    qint64 amount; // > 0 takes from the lot, < 0 gives back to it
    friend bool operator==(const Allocation &, const Allocation &) = default;
};

struct DebitPlan
{
    std::vector<Allocation> allocations;
    qint64 uncovered = 0; // becomes debt, or is refused, as the caller decides
};

// Usable at that instant.
qint64 usableAmount(std::span<const Lot> lots, Instant at);

// Takes from `first` (the purchase's own lot, S25), then by expiry (never last), earned time, id
// (S3); of stored value principal before bonus.
DebitPlan planDebit(std::span<const Lot> lots, qint64 amount, Instant at,
                    std::optional<LotId> first = std::nullopt);

// A debit that is not yet wholly covered by lots.
struct OpenDebit
{
    EntryId entry;
    qint64 uncovered = 0;
};

struct Absorption
{
    EntryId debit;
    qint64 amount;
};

// A credit pays the oldest uncovered debits first, at once (S2).
std::vector<Absorption> absorbDebt(std::span<const OpenDebit> oldestFirst, qint64 credit);

// What a reversed debit gives back (S24): to the same lots where they live at `at`; what came from
// dead lots goes to a new lot that lives restore_grace; what was never covered cancels debt.
struct RestorePlan
{
    std::vector<Allocation> toLots; // negative amounts
    qint64 toNewLot = 0;
    qint64 debtCancelled = 0;
    std::vector<Allocation> revived = {}; // toNewLot by the dead lots that it was taken from, > 0
};
struct TakenFrom
{
    LotId lot;
    qint64 amount;
    std::optional<Instant> expiresAt;
    bool isClosed = false; // its expire entry is written
};
RestorePlan planRestore(std::span<const TakenFrom> taken, qint64 uncovered, qint64 amount,
                        Instant at);

// When points earned then may first be spent, and the instant at which they die (none: never).
// `Idle` lots die by the member's last activity.
Instant usableFrom(const Programme &programme, const Calendar &calendar, Instant earnedAt);
std::optional<BusinessDay> lastGoodDay(const Expiry &expiry, BusinessDay earnedOn,
                                       BusinessDay lastActivityOn);

} // namespace regulars
