#include "services/refunds.h"

#include "services/posting.h"
#include "services/returning.h"
#include "storage/days.h"
#include "storage/transaction.h"

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

// Done and rolled back: what is shown is what would happen.
Result<Answer> Refunds::preview(const Envelope &envelope, const RefundRequest &request)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at)
        return at.refusal();
    Store &store = m_desk.store();
    const Result<Purchase> purchase = findPurchase(store, request.purchase);
    if (!purchase)
        return purchase.refusal();
    const InstalledProgramme rated = ratingProgramme(store, *purchase);
    const InstalledProgramme inForce = store.programmeAt(*at);
    const Calendar &calendar = inForce.programme->calendar;
    const Moment moment = Moment::of(calendar, *at);
    const Transaction rolledBack(store.connection());
    Journal journal(store.connection());
    const OperationId operation = journal.begin(
        {m_desk.till(), OperationKind::Refund, *at, *at, moment.day, std::nullopt, std::nullopt,
         purchase->member, rated.version, std::nullopt, std::nullopt, std::nullopt});
    Posting posting(store.connection(), journal, calendar);
    Work work{store,      journal, posting,       operation,    moment,           *at,
              moment.day, rated,   *m_desk.who(), std::nullopt, purchase->member, Answer{}};
    if (const Result<Done> done = returnGoods(work, *purchase, request); !done)
        return done.refusal();
    work.answer.members.clear();
    return work.answer;
}

} // namespace regulars
