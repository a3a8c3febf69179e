#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"

#include <QString>

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

// The operations of one import, gathered for the time of its undo, and what became of them since.
// What its own undo has done so far counts as done, never as use: an undo that was stopped goes on.
class ImportTrace
{
public:
    // The operations are those that ImportLog::operationsOf() answers.
    ImportTrace(Connection &store, qint64 batch, const std::vector<OperationId> &operations);
    ImportTrace(const ImportTrace &) = delete;
    ImportTrace &operator=(const ImportTrace &) = delete;
    ~ImportTrace();

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
    Connection &m_store;
    qint64 m_batch;
};

} // namespace regulars
