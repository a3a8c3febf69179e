#pragma once

#include "services/desk.h"

#include <QString>

namespace regulars
{

struct UndoRequest
{
    QString operation;
};

// The kinds that undo covers, by the contract.
bool isUndoable(OperationKind kind);

// Takes an operation back by a reversing one that names it; undoing an undo restores the state
// exactly (S26).
class Undo
{
public:
    explicit Undo(Desk &desk)
        : m_desk(desk)
    {}

    // Covers checkout, refund, action, redeem, coupon, top-up, give, adjust, undo; refuses
    // not-allowed for others and when it is too late, needs-approval of a clerk, no-such-operation,
    // already-undone, already-refunded, insufficient-points and insufficient-stored-value (the
    // receiver has spent it), coupon-used. Figures: `undone` (the operation); member.
    Result<Answer> undo(const Envelope &envelope, const UndoRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
