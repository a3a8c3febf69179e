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

// Takes a whole import back while nothing of it was spent (S42): its purchases and balances are
// undone by operations that name them, in the opposite order, then members that it enrolled are
// removed as erased ones are (S41), so that their cards and phones are free, and its file may be
// imported again. What of it has expired stays expired, and is owed by nobody.
//
// Looked at as a whole before anything is written, then taken back piece by piece, each in a
// transaction of its own, so that others go on meanwhile. Stopped in the middle (told to, by
// somebody who spends of it just then, by the power), what was taken back stays so, and the next
// undo of the import goes on from there. It is undone when all of it is.
class ImportUndo
{
public:
    explicit ImportUndo(Desk &desk)
        : m_desk(desk)
    {}

    // Told how many operations are undone, of how many; false ends it there.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    // Called between pieces, while no transaction stands; pieces are short where it is given.
    using Pause = std::function<void()>;
    struct Course
    {
        Progress progress{};
        Pause pause{};
    };

    // Refuses no-such-operation, already-undone, insufficient-points and insufficient-stored-value
    // (something was spent), not-allowed (rank; a member it enrolled was used since; the programme
    // was changed since; stopped), already-refunded, coupon-used. Figures: import, purchases and
    // members taken back.
    Result<Answer> undo(const Envelope &envelope, const UndoImportRequest &request,
                        const Course &course);
    Result<Answer> undo(const Envelope &envelope, const UndoImportRequest &request)
    {
        return undo(envelope, request, Course{});
    }

private:
    Result<Answer> stand(const Envelope &envelope, const ImportBatch &batch,
                         const Desk::Body &body);
    Result<Answer> mayBegin(const Envelope &envelope, const ImportBatch &batch);
    Result<Answer> undoProducts(const Envelope &envelope, const ImportBatch &batch);
    Result<Answer> end(const Envelope &envelope, const ImportBatch &batch, qint64 purchases,
                       qint64 members);
    void forgetRows(const ImportBatch &batch, const Course &course);
    Result<Done> reinstall(const std::vector<OperationId> &operations);

    Desk &m_desk;
};

} // namespace regulars
