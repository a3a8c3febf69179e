#pragma once

#include "engine/lots.h"
#include "storage/accounts.h"
#include "storage/journal.h"
#include "storage/ledger.h"
#include "storage/summaries.h"
#include "values/calendar.h"
#include "values/length.h"
#include "values/result.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace regulars
{

// What happens to what no usable lot covers.
enum class Shortfalls {
    Refused,  // insufficient-points, insufficient-stored-value
    Owed,     // becomes debt
    Forgiven, // a line of kind Forgiven closes it (S25)
    // The same in a reversal of what can only have expired: other lots are left alone.
    WrittenOff,
};

// When a credit's lot dies: at `at`, or (idle) so long after the member's last activity, or never.
struct LotLife
{
    std::optional<Instant> expiresAt = {}; // excluded
    std::optional<Length> idle = {};
};

struct Credit
{
    MemberId member;
    Unit unit = Unit::Points;
    EntryKind kind = EntryKind::Issued;
    qint64 amount = 0; // > 0
    QString source;
    LotLife life = {};
    std::optional<Instant> at = {};         // the operation's unless given
    std::optional<Instant> usableFrom = {}; // `at` unless given
    LotRank rank = LotRank::Principal;
    std::optional<PurchaseId> purchase = {};
    std::optional<QString> tier = {}; // the account's unless given
};

struct Debit
{
    MemberId member;
    Unit unit = Unit::Points;
    EntryKind kind = EntryKind::Redeemed;
    qint64 amount = 0; // > 0
    QString source;
    Shortfalls shortfall = Shortfalls::Refused;
    std::optional<Instant> at = {}; // the operation's unless given: lots usable then serve
    std::optional<PurchaseId> purchase = {};
    bool ownLotsFirst = false; // those of `purchase` (S25)
    std::optional<QString> tier = {};
};

struct Credited
{
    EntryId entry;
    std::optional<LotId> lot;
    qint64 absorbed = 0; // of it, what paid old debt
};

struct Debited
{
    EntryId entry;
    std::vector<Allocation> allocations;
    qint64 owed = 0;
    qint64 forgiven = 0;
    // Of stored value: what came out of each rank.
    qint64 principal = 0;
    qint64 bonus = 0;
};

// What a reversal or a return of points moved, for one member and unit.
struct Reversed
{
    MemberId member;
    Unit unit;
    EntryKind kind;     // of the new line
    qint64 amount;      // of the new line
    qint64 revived = 0; // of it, what got a new, shorter life (S24)
};

// Moves points and stored value: ledger lines with their lots, allocations and debt, the account
// and the day's sums, all in step (S1, S2). It works inside one transaction on the journal's open
// operation; each call is complete when it returns.
class Posting
{
public:
    Posting(Connection &store, Journal &journal, const Calendar &calendar);

    // Opens a lot and pays old debt out of it at once (S2).
    Credited credit(const Credit &credit);

    // Takes lots by S3. Refuses insufficient-points or insufficient-stored-value, before anything
    // is written. Old debt is not asked for here.
    Result<Debited> debit(const Debit &debit);

    // Gives back part of what debits took (S24): to the same lots; what died since lives through
    // the day `grace` after the operation's; debt first, and old debt is paid when all is back.
    // `amount` ≤ what is still taken and owed, else std::logic_error. Kind: that which reverses
    // the debit's.
    struct Return
    {
        EntryId debit;
        qint64 amount = 0;
    };
    std::vector<Reversed> giveBack(const std::vector<Return> &returns, Length grace);
    // What of a debit was forgiven by its own operation.
    qint64 forgivenAtOnceOf(const Entry &debit) const;
    Reversed giveBack(EntryId debit, qint64 amount, Length grace)
    {
        return giveBack({{debit, amount}}, grace).front();
    }
    // How much of it may still be given back.
    qint64 stillTaken(EntryId debit) const;

    // Opposite lines for every line of an operation (S26); expiries stay. Credits are taken back
    // from their own lots, then by S3; what had paid an older debt goes back to its lot first, and
    // that debt is owed again, as is one that it had cancelled (where the lot has died or was left
    // behind by a merge, as much is owed anew). What is missing then follows `shortfall` – of
    // stored value it is always refused, for nobody owes that. Reversing the reversal restores lots
    // and debt exactly. When it refuses, lines may have been written: the caller rolls back. What
    // its debits took and a refund gave back, until that was undone, is held by debits of
    // `elsewhere`.
    Result<std::vector<Reversed>> reverse(OperationId operation, Shortfalls shortfall, Length grace,
                                          const std::vector<OperationId> &elsewhere = {});

    // Writes the expire entries that are due (S3), each dated at its lot's own end. Returns what
    // expired.
    Points expireDue(MemberId member, Instant through);
    void expire(const HeldLot &lot);

    // Everything goes, pending lots and debt too: the balance is 0 afterwards (S41).
    void forfeitAll(MemberId member, const QString &source);
    // What is owed is owed no longer, by a line of kind Forgiven. Nothing owed: no line.
    void forgiveDebts(MemberId member, Unit unit, const QString &source);

    // Moves the earliest lots that are usable, with their expiry (S40). Refuses
    // insufficient-points, not counting what is owed.
    Result<Debited> transfer(MemberId from, MemberId to, Points points, const QString &source);
    // Moves every lot, pending ones too, and the debt (S39).
    void transferAll(MemberId from, MemberId to, const QString &source);

    // True when the lot lives longer now. Dead lots and those without end stay as they are.
    bool extend(LotId lot, Instant until);

    // A purchase, redemption or action of that day: idle lots live on from it (S2). Those that had
    // died before are written off first.
    void touchActivity(MemberId member, Instant at, BusinessDay day);
    // After an undo: the day of the last activity that still stands (none: none), counted anew.
    // Lots that would have died before now live through today: nothing dies in the past.
    void resetActivity(MemberId member, std::optional<BusinessDay> lastActivityOn);

private:
    // A ledger line about to be written.
    struct Line
    {
        MemberId member;
        Unit unit;
        EntryKind kind;
        qint64 amount;
        Instant at;
        BusinessDay day;
        QString source;
        std::optional<PurchaseId> purchase = {};
        QString tier;
        qint64 uncovered = 0;  // of a debit
        qint64 debtChange = 0; // of the member's debt
    };
    // A lot that got something: it pays old debt at the end.
    struct Touched
    {
        MemberId member;
        Unit unit;
        LotId lot;
    };
    struct Restoring;
    struct TakingBack;
    struct Reversing;

    Instant now() const { return m_journal.current().at; }
    BusinessDay today() const { return m_journal.current().businessDate; }
    EntryId write(const Line &line);
    Debited writeDebit(Line line, const DebitPlan &plan, std::span<const Lot> lots,
                       Shortfalls shortfall);
    Line lineOf(const Entry &entry, MemberId member, qint64 amount) const;
    Instant deathOf(const Length &idle, Instant earnedAt,
                    std::optional<BusinessDay> lastActivityOn) const;
    BusinessDay expiryDay(Instant at);
    std::vector<OpenDebit> debtsOf(const Account &account, Unit unit) const;
    // Debts younger than `after` and older than `before` alone, where given.
    struct DebtBounds
    {
        std::optional<EntryId> after = {};
        std::optional<EntryId> before = {};
    };
    void absorb(const std::vector<Touched> &touched, const DebtBounds &bounds);
    bool isAlive(const HeldLot &held) const;
    void pay(EntryId debit, const HeldLot &held, qint64 amount);

    void giveAllBack(bool isForgiven, Reversing &reversing);
    qint64 restoreElsewhere(const Entry &debit, qint64 amount, Reversing &reversing);
    Reversed restore(const Entry &debit, qint64 amount, qint64 forgiven, Reversing &reversing);
    void liveOnMeanwhile(HeldLot &held, MemberId living);
    void cancelDebt(const OpenDebit &debt, qint64 amount);
    qint64 cancelDebts(const Account &account, Unit unit);
    qint64 reopen(const Restoring &restoring, Reversing &reversing);
    std::vector<PaidDebt> oweAgain(OperationId operation);
    void payAgain(OperationId operation, const std::vector<Touched> &touched);
    std::vector<TakingBack> takingsBack(const Reversing &reversing,
                                        const std::vector<PaidDebt> &paid) const;
    void oweInPlace(TakingBack &group, Reversing &reversing);
    std::optional<Refusal> takeBack(TakingBack &group, bool isForgiven, Reversing &reversing);
    DebitPlan planTakingBack(TakingBack &group, std::vector<Lot> &lots, qint64 amount,
                             Shortfalls shortfall) const;
    void moveLots(MemberId to, Unit unit, const DebitPlan &plan, const std::vector<HeldLot> &lots,
                  const QString &source, bool keepPurchase);
    void moveDebt(MemberId from, MemberId to, Unit unit, const QString &source);

    Connection &m_store;
    Journal &m_journal;
    const Calendar &m_calendar;
    Ledger m_ledger;
    Accounts m_accounts;
    Summaries m_summaries;
    std::optional<std::optional<Month>> m_lastClosed; // looked up once
};

} // namespace regulars
