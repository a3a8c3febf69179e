#include "services/undo.h"

#include "services/undoing.h"
#include "storage/members.h"
#include "storage/operations.h"

namespace regulars
{

using namespace Qt::StringLiterals;

bool isUndoable(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Checkout:
    case OperationKind::Refund:
    case OperationKind::Action:
    case OperationKind::Redeem:
    case OperationKind::Coupon:
    case OperationKind::TopUp:
    case OperationKind::Give:
    case OperationKind::Adjust:
    case OperationKind::CodeImport:
    case OperationKind::Undo:
        return true;
    default:
        return false;
    }
}

namespace
{

std::optional<OperationId> operationNamed(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(OperationId(id)) : std::nullopt;
}

} // namespace

Result<Answer> Undo::undo(const Envelope &envelope, const UndoRequest &request)
{
    const auto id = operationNamed(request.operation);
    const auto target =
        id ? Operations(m_desk.store().connection()).find(*id) : std::optional<Operation>();
    Task task{.kind = OperationKind::Undo};
    if (target && isUndoable(target->kind)) {
        task.version = target->programmeVersion;
        task.member = target->member;
        if (!Operations(m_desk.store().connection()).reversalOf(target->id)) {
            task.reverses = target->id;
        }
    }
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (!target) {
            return refusals::NoSuchOperation{request.operation};
        }
        if (!isUndoable(target->kind)) {
            return refusals::NotAllowed{u"this kind of operation can't be undone"_s};
        }
        if (!task.reverses) {
            return refusals::AlreadyUndone{};
        }
        Undoing undoing(work, *target);
        if (!isUndoable(undoing.root().kind)) {
            return refusals::NotAllowed{u"an import is taken back as a whole"_s};
        }
        const Act act = undoing.act();
        if (const auto allowed = m_desk.requireAct(work, act, work.member); !allowed) {
            return allowed.refusal();
        }
        if (act == Act::UndoOther && undoing.isLate()) {
            return refusals::NotAllowed{u"its business month is over"_s};
        }
        if (const auto done = undoing.run(); !done) {
            return done.refusal();
        }
        work.answer.figures[u"undone"_s] = QString::number(target->id.value());
        if (work.member) {
            work.answer.members.emplace_back(u"member"_s,
                                             Members(work.store.connection()).living(*work.member));
        }
        return Done{};
    });
}

} // namespace regulars
