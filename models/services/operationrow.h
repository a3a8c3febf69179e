#pragma once

#include "storage/codes.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// A member as a row of a list names him; all texts are empty after erasure.
struct RowMember
{
    MemberId id; // the living one
    QString name;
    QString phone; // as the reader may see it
    QString card;
    friend bool operator==(const RowMember &, const RowMember &) = default;
};

// Something that an operation did besides moving points and money.
struct Deed
{
    enum class Kind {
        Reward,         // what: reward, count: how many, detail: the rule or tier that gave it free
        CodeGiven,      // what: reward, detail: code of its pool, masked to those who see no phones
        CouponIssued,   // what: template, detail: code
        CouponUsed,     // the same
        CouponReturned, // the same
        CouponVoided,   // the same
        Action,         // what: action
        Benefit,        // what: benefit
        Stock,          // what: reward, count: change
        TagAdded,       // what: tag
        TagRemoved,
        ConsentGiven, // what: purpose
        ConsentWithdrawn,
        FieldChanged, // what: the field's name
    };
    Kind kind;
    QString what;
    QString detail{};
    qint64 count = 1;
    friend bool operator==(const Deed &, const Deed &) = default;
};

struct TierTurn
{
    QString from; // empty: joined
    QString to;
    TierCause cause;
    std::optional<BusinessDay> until;
    friend bool operator==(const TierTurn &, const TierTurn &) = default;
};

// One operation as today's log, the journal and a member's time line show it. Codes and figures:
// the window finds the words.
struct OperationRow
{
    enum class Returned { Nothing, Some, All };

    OperationId operation;
    OperationKind kind;
    Instant at;
    BusinessDay day;
    QString till;
    QString user;     // empty: the command line
    QString approver; // empty: nobody
    std::optional<RowMember> member{};
    std::optional<RowMember> other{}; // who was given points, or whom a merge went into
    Points points{};                  // of the member: what came or, below 0, went
    Money storedValue{};              // the same
    std::optional<Money> money{};     // paid for goods and rewards, or paid in; below 0 paid back
    std::optional<PurchaseId> purchase{};
    QString receipt{};
    Returned returned = Returned::Nothing;
    bool isUndone = false;
    std::optional<OperationId> reverses{};     // of an undo
    std::optional<OperationKind> undoneKind{}; // of an undo: what that was
    std::optional<TierTurn> tier{};
    std::vector<Deed> deeds{};
    QString text{}; // a note, a reason
    friend bool operator==(const OperationRow &, const OperationRow &) = default;
};

struct LogPage
{
    std::vector<OperationRow> rows; // newest first
    // Ask for what is older than this one; none: that was all.
    std::optional<OperationId> olderThan;
};

} // namespace regulars
