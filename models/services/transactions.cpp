#include "services/transactions.h"

#include "services/operationrows.h"
#include "storage/summaries.h"
#include "storage/tills.h"
#include "storage/users.h"

#include <algorithm>

namespace regulars
{

namespace
{

// Empty where the till or user that was named never wrote anything.
Result<std::optional<LogFilter>> filterOf(Store &store, const LogQuestion &question)
{
    Connection &connection = store.connection();
    LogFilter filter{question.first, question.last};
    filter.kinds = question.kinds.empty() ? Transactions::counterKinds() : question.kinds;
    filter.who = question.who;
    filter.isUndone = question.isUndone;
    if (!question.till.isEmpty()) {
        filter.till = Tills(connection).known(question.till);
        if (!filter.till) {
            return std::optional<LogFilter>();
        }
    }
    if (!question.user.isEmpty()) {
        const auto user = Users(connection).named(question.user);
        if (!user) {
            return std::optional<LogFilter>();
        }
        filter.user = user->id;
    }
    if (question.member) {
        const Result<MemberId> member = resolveMember(store, *question.member);
        if (!member) {
            return member.refusal();
        }
        filter.member = *member;
    }
    return std::optional(filter);
}

void count(LogTotals &totals, EntryKind kind, Points points)
{
    switch (kind) {
    case EntryKind::Issued:
    case EntryKind::TakenBack:
        totals.issued += points;
        break;
    case EntryKind::Redeemed:
    case EntryKind::Restored:
        totals.redeemed -= points;
        break;
    default:
        break;
    }
}

} // namespace

std::vector<OperationKind> Transactions::counterKinds()
{
    using Kind = OperationKind;
    return {Kind::Enrol,  Kind::Tier,   Kind::Checkout, Kind::Attach,  Kind::Refund,
            Kind::Action, Kind::Redeem, Kind::Undo,     Kind::Coupon,  Kind::TopUp,
            Kind::Give,   Kind::Adjust, Kind::CashOut,  Kind::Benefit, Kind::ImportPurchase};
}

std::optional<UserId> Transactions::onlyOf() const
{
    const auto &who = m_desk.who();
    const bool mayBrowse = !who || permissionFor(who->role, Act::Browse) == Permission::Yes;
    return mayBrowse ? std::nullopt : who->user;
}

// trust.md: whoever may not browse sees what he did himself today.
Result<Done> Transactions::allow(BusinessDay first, BusinessDay last) const
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::Browse) == Permission::Yes) {
        return Done{};
    }
    const Instant now = m_desk.clock().now();
    const BusinessDay today = m_desk.store().programmeAt(now).programme->calendar.dayOf(now);
    if (!who->user || first != today || last != today) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    return Done{};
}

Result<std::optional<LogFilter>> Transactions::filterFor(const LogQuestion &question) const
{
    if (const Result<Done> allowed = allow(question.first, question.last); !allowed) {
        return allowed.refusal();
    }
    Result<std::optional<LogFilter>> filter = filterOf(m_desk.store(), question);
    const std::optional<UserId> own = onlyOf();
    if (!filter || !*filter || !own) {
        return filter;
    }
    if ((*filter)->user && (*filter)->user != own) {
        return std::optional<LogFilter>(); // somebody else's were asked for
    }
    LogFilter narrowed = **filter;
    narrowed.user = own;
    return std::optional(narrowed);
}

Result<LogPage> Transactions::page(const LogQuestion &question,
                                   std::optional<OperationId> olderThan, int limit)
{
    Store &store = m_desk.store();
    const auto filter = filterFor(question);
    if (!filter) {
        return filter.refusal();
    }
    LogPage page;
    if (!*filter) {
        return page;
    }
    const int size = std::max(limit, 1);
    // One more tells whether there is more.
    auto operations = OperationLog(store.connection()).page(**filter, olderThan, size + 1);
    if (std::ssize(operations) > size) {
        operations.erase(operations.begin() + size, operations.end());
        page.olderThan = operations.back().id;
    }
    OperationRows rows(store, phonesShownTo(m_desk.who()));
    for (const Operation &operation : operations) {
        page.rows.push_back(rows.row(operation));
    }
    return page;
}

Result<std::vector<OperationId>> Transactions::operations(const LogQuestion &question)
{
    const auto filter = filterFor(question);
    if (!filter) {
        return filter.refusal();
    }
    std::vector<OperationId> found;
    if (!*filter) {
        return found;
    }
    constexpr int atOnce = 1000;
    const OperationLog log(m_desk.store().connection());
    std::optional<OperationId> olderThan;
    while (true) {
        const std::vector<Operation> page = log.page(**filter, olderThan, atOnce);
        for (const Operation &operation : page) {
            found.push_back(operation.id);
        }
        if (page.size() < atOnce) {
            break;
        }
        olderThan = found.back();
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Result<LogTotals> Transactions::totals(BusinessDay first, BusinessDay last)
{
    if (const Result<Done> allowed = allow(first, last); !allowed) {
        return allowed.refusal();
    }
    Connection &store = m_desk.store().connection();
    const OperationLog log(store);
    const std::optional<UserId> own = onlyOf();
    const SoldTotals sold = own ? log.totals(first, last, *own) : log.totals(first, last);
    LogTotals totals{sold.sales, sold.purchases, sold.memberPurchases, {}, {}};
    if (own) {
        for (const auto &[kind, points] : log.points(first, last, *own)) {
            count(totals, kind, points);
        }
        return totals;
    }
    for (const PointsRow &row : Summaries(store).points(first, last)) {
        if (row.unit == Unit::Points) {
            count(totals, row.kind, Points(row.amount));
        }
    }
    return totals;
}

Result<OperationRow> Transactions::row(OperationId operation)
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    Store &store = m_desk.store();
    const auto found = Operations(store.connection()).find(operation);
    if (!found) {
        return refusals::NoSuchOperation{QString::number(operation.value())};
    }
    if (const auto allowed = allow(found->businessDate, found->businessDate); !allowed) {
        return allowed.refusal();
    }
    return OperationRows(store, phonesShownTo(who)).row(*found);
}

} // namespace regulars
