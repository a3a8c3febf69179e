#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

// What later operations took of an import's lots: spent, given away, moved.
struct ImportSpending
{
    Unit unit;
    qint64 brought;
    qint64 spent;
};

// All that an import did, gathered for the time of its undo, and what became of it since: for each
// of its rows the operation and those that came with it (a buyer's enrolment, a member's balances).
// Those that began it are left out. What its own undo has done so far counts as done, never as use:
// an undo that was stopped goes on.
//
// Of a large import each question alone takes longer than others can be kept waiting: it is asked
// part by part, with a rest between them in which others may write.
class ImportTrace
{
public:
    using Rest = std::function<void()>;

    ImportTrace(Connection &store, qint64 batch, Rest rest = {});
    ImportTrace(const ImportTrace &) = delete;
    ImportTrace &operator=(const ImportTrace &) = delete;
    ~ImportTrace();

    // From now on nobody writes between two parts of a question.
    void restNoMore() { m_rest = {}; }
    // What was gathered, with its rests; there is nothing to be asked any more.
    void forget(const Rest &rest);

    qint64 purchases() const;
    qint64 membersEnrolled() const;

    std::vector<OperationId> standing() const; // not undone yet, the newest first
    std::vector<MemberId> remaining() const;   // whom it enrolled and who are not erased

    std::vector<ImportSpending> spendings() const; // where anything was spent
    bool isReturned() const;                       // one of its purchases, or a part of it
    bool isAttached() const;                       // a member was put on one of them
    std::optional<QString> usedCoupon() const;     // the code of one that it issued
    // An operation of somebody else on a member that the batch enrolled: no mere running of days.
    // Where nothing of the batch stands any more, it is its undo that erases members.
    std::optional<OperationId> laterUse() const;

    // Whether an operation after that one may have changed the answers above.
    bool isTouchedAfter(OperationId last) const;
    OperationId newestOperation() const;

private:
    // Of the batch's operations, both included.
    struct Part
    {
        qint64 first;
        qint64 last;
    };
    // Until one of them is answered by true.
    bool anyPart(const std::function<bool(const Part &part)> &ask) const;
    qint64 countedInParts(Sql question) const; // of the batch and a part, its parameters
    std::optional<Part> partBehind(qint64 operation) const;
    bool isAnyStanding() const;
    void gather();
    void leaveToOthers();
    std::optional<QByteArray> lastKeyOfPart(const QByteArray &after) const;
    void rest() const;

    Connection &m_store;
    qint64 m_batch;
    Rest m_rest;
};

} // namespace regulars
