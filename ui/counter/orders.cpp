#include "ui/counter/orders.h"

#include "services/undo.h"
#include "ui/attempt.h"
#include "ui/shop.h"

#include <QWidget>

namespace regulars
{

Orders::Orders(Shop &shop, QWidget *asker)
    : QObject(asker)
    , m_shop(shop)
    , m_asker(asker)
{
    connect(&shop.changes(), &Changes::operatorChanged, this, [this] {
        forgetLast();
        giveUp();
    });
}

void Orders::run(const Order &order)
{
    if (!order.content.isEmpty() && order.content == m_doneContent && isJustDone()) {
        emit pressedTwice();
        return;
    }
    giveUp();
    perform({order, m_shop.envelope()});
}

void Orders::perform(const Waiting &waiting)
{
    std::optional<Result<Answer>> answer;
    if (!attempt(m_asker, [&] { answer = waiting.order.write(waiting.envelope); })) {
        return;
    }
    if (*answer) {
        finish(waiting, **answer);
        return;
    }
    if (std::holds_alternative<refusals::NeedsApproval>(answer->refusal())) {
        m_waiting = waiting;
        m_waiting->envelope.approval.reset();
        emit refused(answer->refusal());
        emit approvalWanted();
        return;
    }
    emit refused(answer->refusal());
}

void Orders::finish(const Waiting &waiting, const Answer &answer)
{
    if (m_waiting) {
        m_waiting.reset();
        emit approvalOver();
    }
    m_doneContent = waiting.order.content;
    m_doneAtMs = m_shop.clock().monotonicMs();
    m_isFresh = false;
    m_last.reset();
    if (answer.operation && waiting.order.isUndoable) {
        m_last = Last{*answer.operation, waiting.order.what};
    }
    emit lastChanged();
    if (answer.operation) {
        emit written(*answer.operation);
    }
    for (const auto &[field, member] : answer.members) {
        emit m_shop.changes().memberChanged(member);
    }
    emit m_shop.changes().ledgerChanged();
    waiting.order.done(answer);
    for (const QString &code : answer.warnings) {
        emit warned(code);
    }
}

void Orders::approve(const QString &user, const QString &pin)
{
    if (!m_waiting || m_proving) {
        return;
    }
    const auto agree = [this, user](const std::shared_ptr<Proof> &proof) {
        m_proving.reset();
        Waiting waiting = m_waiting.value();
        waiting.envelope.approval = Approval{user, {}, proof};
        perform(waiting);
    };
    const auto complain = [this](const QString &trouble) {
        m_proving.reset();
        emit notProved(trouble);
    };
    attempt(m_asker, [&] { m_proving = m_shop.prove(this, user, pin, agree, complain); });
}

void Orders::stopProving()
{
    if (m_proving) {
        m_proving->cancel();
        m_proving.reset();
    }
}

void Orders::giveUp()
{
    stopProving();
    if (m_waiting) {
        m_waiting.reset();
        emit approvalOver();
    }
}

void Orders::undoLast()
{
    if (m_last) {
        undo(*m_last);
    } else {
        emit nothingToUndo();
    }
}

void Orders::undo(OperationId operation, const QString &what)
{
    undo(Last{operation, what});
}

void Orders::undo(const Last &target)
{
    const UndoRequest request{QString::number(target.operation.value())};
    run({target.what,
         {},
         [this, request](const Envelope &envelope) {
             return Undo(m_shop.desk()).undo(envelope, request);
         },
         [this, target](const Answer &answer) {
             m_last = Last{*answer.operation, target.what, !target.isUndo};
             m_doneContent.clear();
             emit lastChanged();
             emit undone(target.what, target.isUndo);
         }});
}

bool Orders::isJustDone() const
{
    return !m_isFresh && m_shop.clock().monotonicMs() - m_doneAtMs < doublePressMs;
}

void Orders::forgetLast()
{
    m_last.reset();
    m_doneContent.clear();
    m_isFresh = true;
    emit lastChanged();
}

} // namespace regulars
