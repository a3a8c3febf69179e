#pragma once

#include "services/desk.h"
#include "storage/importlog.h"

#include <QString>

#include <functional>
#include <vector>

namespace regulars
{

struct UndoImportRequest
{
    QString import; // the batch's number, as the import told it
};

// Takes a whole import back, or nothing of it, while nothing of it was spent (S42): its purchases
// and balances are undone by operations that name them, in the opposite order, members that it
// enrolled are removed as erased ones are (S41), so that their cards and phones are free, and its
// file may be imported again. What of it has expired stays expired, and is owed by nobody.
class ImportUndo
{
public:
    explicit ImportUndo(Desk &desk)
        : m_desk(desk)
    {}

    // Told how many operations are undone, of how many; false takes nothing back.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    // Refuses no-such-operation, already-undone, insufficient-points and insufficient-stored-value
    // (something was spent), not-allowed (rank; a member it enrolled was used since; the programme
    // was changed since; cancelled), already-refunded, coupon-used. Figures: import, purchases and
    // members taken back.
    Result<Answer> undo(const Envelope &envelope, const UndoImportRequest &request,
                        const Progress &progress = {});

private:
    Result<Answer> begin(const Envelope &envelope, const ImportBatch &batch,
                         const std::vector<OperationId> &operations);
    Result<Done> check(const ImportLog &log) const;
    Result<Done> takeBack(const std::vector<OperationId> &operations, const Progress &progress);
    Result<Done> reverse(OperationId operation);
    Result<Done> remove(MemberId member);
    Result<Done> reinstall(const std::vector<OperationId> &operations);

    Desk &m_desk;
};

} // namespace regulars
