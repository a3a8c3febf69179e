#include "services/refunds.h"

#include "services/rehearsal.h"
#include "services/returning.h"
#include "storage/days.h"

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

Result<Done> returnGoods(Work &work, const Purchase &purchase, const RefundRequest &request)
{
    if (purchase.isUndone)
        return refusals::AlreadyUndone{};
    if (purchase.isReturned)
        return refusals::AlreadyRefunded{};
    if (work.moment.at < purchase.at)
        return refusals::BadDate{u"goods are not returned before they are sold"_s};
    return Returning(work, purchase).run(request);
}

} // namespace

Result<Answer> Refunds::refund(const Envelope &envelope, const RefundRequest &request)
{
    Task task{.kind = OperationKind::Refund,
              .act = request.isWithoutReceipt ? Act::RefundWithoutReceipt : Act::RefundWithReceipt};
    if (const auto known = findPurchase(m_desk.store(), request.purchase); known) {
        task.member = known->member;
        task.version = ratingProgramme(m_desk.store(), *known).version;
    }
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const Result<Purchase> purchase = findPurchase(work.store, request.purchase);
        if (!purchase)
            return purchase.refusal();
        return returnGoods(work, *purchase, request);
    });
}

Result<Answer> Refunds::preview(const Envelope &envelope, const RefundRequest &request)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at)
        return at.refusal();
    Store &store = m_desk.store();
    const Result<Purchase> purchase = findPurchase(store, request.purchase);
    if (!purchase)
        return purchase.refusal();
    Rehearsal rehearsal(m_desk, OperationKind::Refund, *at, purchase->member,
                        ratingProgramme(store, *purchase));
    Work &work = rehearsal.work();
    if (const Result<Done> done = returnGoods(work, *purchase, request); !done)
        return done.refusal();
    work.answer.members.clear();
    return work.answer;
}

} // namespace regulars
