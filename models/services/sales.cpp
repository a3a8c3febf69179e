#include "services/sales.h"

#include "services/guards.h"
#include "services/quotejson.h"
#include "services/selling.h"
#include "services/viewloader.h"
#include "storage/transaction.h"
#include "values/text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qint64 attachableMs = 7 * 24 * 3'600'000LL;

// A whole number, or a decimal string for weighed goods.
QJsonValue quantityJson(Quantity quantity)
{
    constexpr qint64 thousandths = 1'000;
    if (quantity.count() % thousandths == 0)
        return quantity.count() / thousandths;
    return toText(quantity);
}

QJsonArray linesJson(const Programme &programme, const Purchase &purchase)
{
    QJsonArray rows;
    for (const PurchaseLine &line : purchase.lines) {
        const Money net = line.list - line.offers - line.tierDiscount - line.coupons;
        QJsonObject row{{u"line"_s, line.n},
                        {u"quantity"_s, quantityJson(line.quantity)},
                        {u"amount"_s, amountText(programme, line.list)},
                        {u"net"_s, amountText(programme, net)},
                        {u"returned"_s, quantityJson(line.quantityBack)}};
        if (line.product)
            row.insert(u"product"_s, *line.product);
        if (line.category)
            row.insert(u"category"_s, *line.category);
        rows.append(row);
    }
    return rows;
}

QJsonArray refundsJson(Store &store, const Programme &programme, PurchaseId purchase, Instant asOf)
{
    const Purchases purchases(store.connection());
    QJsonArray rows;
    for (const Refund &refund : purchases.refunds(purchase)) {
        if (refund.isUndone || refund.at > asOf)
            continue;
        QJsonArray lines;
        for (const RefundLine &line : purchases.refundLines(refund.operation)) {
            if (!line.quantity.isZero())
                lines.append(
                    QJsonObject{{u"line"_s, line.n}, {u"quantity"_s, quantityJson(line.quantity)}});
        }
        rows.append(QJsonObject{
            {u"operation"_s, QString::number(refund.operation.value())},
            {u"at"_s, programme.calendar.toIso(refund.at)},
            {u"lines"_s, lines},
            {u"money_back"_s, amountText(programme, refund.cash)},
            {u"stored_value_back"_s, amountText(programme, refund.principal + refund.bonus)},
            {u"points_returned"_s, refund.pointsReturned.count()},
            {u"points_taken"_s, refund.pointsTaken.count()}});
    }
    return rows;
}

// What an erased purchase still says of itself.
QJsonObject bareQuote(const Programme &programme, const Purchase &purchase)
{
    Quote quote;
    quote.total = purchase.list;
    quote.payment = {purchase.pointsUsed, purchase.pointsMoney, purchase.principal, purchase.bonus,
                     purchase.cash};
    quote.earning.points = purchase.earned;
    return quoteJson(programme, quote);
}

// Coupons, points and stored value alone can still be refused when a rated sale is booked.
bool isPaidInCash(const RatedSale &sale)
{
    const Payment &payment = sale.quote.payment;
    return sale.coupons.empty() && payment.pointsUsed.isZero() && payment.storedValue().isZero();
}

} // namespace

Result<Purchase> findPurchase(Store &store, const PurchaseRef &ref)
{
    const Purchases purchases(store.connection());
    std::optional<Purchase> found;
    if (!ref.purchase.isEmpty()) {
        bool isNumber = false;
        const qint64 id = ref.purchase.toLongLong(&isNumber);
        if (isNumber && id > 0)
            found = purchases.find(PurchaseId(id));
    } else if (!ref.receipt.isEmpty()) {
        found = purchases.byReceipt(folded(ref.receipt));
    } else {
        return refusals::BadRequest{u"purchase"_s, u"name a purchase or a receipt"_s};
    }
    if (!found)
        return refusals::NoSuchPurchase{ref.purchase.isEmpty() ? ref.receipt : ref.purchase};
    return *std::move(found);
}

Result<Answer> Sales::quote(const Envelope &envelope, const SaleRequest &request)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at)
        return at.refusal();
    Store &store = m_desk.store();
    std::optional<MemberId> member;
    if (request.member) {
        const Result<MemberId> named = resolveMember(store, *request.member);
        if (!named)
            return named.refusal();
        member = *named;
    }
    const InstalledProgramme installed = store.programmeAt(*at);
    const Moment moment = Moment::of(installed.programme->calendar, *at);
    const Result<RatedSale> sale =
        Selling(store, installed, moment).rate(member, request, PointsWish::Lowered);
    if (!sale)
        return sale.refusal();
    Answer answer;
    answer.figures.insert(u"quote"_s, quoteJson(*installed.programme, sale->quote));
    return answer;
}

Result<Answer> Sales::bestSplit(const Envelope &envelope, const SaleRequest &request)
{
    if (!request.member)
        return refusals::BadRequest{u"member"_s, u"points belong to a member"_s};
    SaleRequest asked = request;
    asked.wish.points = Points();
    asked.wish.allPoints = true;
    const Result<Answer> quoted = quote(envelope, asked);
    if (!quoted)
        return quoted;
    Answer answer = *quoted;
    const QJsonObject figures = answer.figures.value(u"quote"_s).toObject();
    for (const QString &figure : {u"points_used"_s, u"points_money"_s, u"payable"_s})
        answer.figures.insert(figure, figures.value(figure));
    return answer;
}

Result<Answer> Sales::checkout(const Envelope &envelope, const SaleRequest &request,
                               OperationKind kind)
{
    const bool isImport = kind == OperationKind::ImportPurchase;
    SaleRequest asked = request;
    asked.receipt = folded(request.receipt);
    const Task task{
        .kind = kind, .act = isImport ? Act::ImportMembers : Act::Earn, .named = request.member};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (!asked.receipt.isEmpty() &&
            Purchases(work.store.connection()).isReceiptTaken(asked.receipt))
            return refusals::BadRequest{u"receipt"_s, u"this receipt is recorded already"_s};
        const Result<RatedSale> sale = Selling(work.store, work.installed, work.moment)
                                           .rate(work.member, asked, PointsWish::Exact);
        if (!sale)
            return sale.refusal();
        if (work.member) {
            if (const auto fit = guardEarning(m_desk, work, *work.member); !fit)
                return fit.refusal();
            const bool usesPoints = !sale->quote.payment.pointsUsed.isZero();
            const auto fit =
                usesPoints ? guardRedeeming(m_desk, work, *work.member) : Result<Done>(Done{});
            if (!fit)
                return fit.refusal();
        }
        if (isImport && isPaidInCash(*sale))
            Savepoint::settle(work.store.connection());
        const Result<PurchaseId> purchase = book(work, *sale, asked);
        if (!purchase)
            return purchase.refusal();
        work.answer.figures.insert(u"purchase"_s, QString::number(purchase->value()));
        if (work.member)
            work.answer.members.emplace_back(u"member"_s, *work.member);
        return Done{};
    });
}

Result<Answer> Sales::purchase(const Envelope &envelope, const PurchaseRef &ref)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at)
        return at.refusal();
    Store &store = m_desk.store();
    const Result<Purchase> found = findPurchase(store, ref);
    if (!found)
        return found.refusal();
    if (found->at > *at)
        return refusals::NoSuchPurchase{ref.purchase.isEmpty() ? ref.receipt : ref.purchase};
    const Programme &programme = *ratingProgramme(store, *found).programme;
    const auto bytes = Purchases(store.connection()).rating(*found);
    Answer answer;
    answer.figures = {
        {u"purchase"_s, QString::number(found->id.value())},
        {u"operation"_s, QString::number(found->operation.value())}, // for its undo
        {u"at"_s, programme.calendar.toIso(found->at)},
        {u"lines"_s, linesJson(programme, *found)},
        {u"quote"_s, bytes ? decodeRating(*bytes).quote : bareQuote(programme, *found)},
        {u"refunded"_s, refundsJson(store, programme, found->id, *at)},
        {u"points_taken"_s, found->pointsTaken.count()},
        {u"undone"_s, found->isUndone}};
    if (found->receipt)
        answer.figures.insert(u"receipt"_s, *found->receipt);
    if (found->member)
        answer.members.emplace_back(u"member"_s, *found->member);
    return answer;
}

namespace
{

Result<Done> checkAttachable(const Purchase &purchase, Instant now)
{
    if (purchase.isUndone)
        return refusals::AlreadyUndone{};
    if (purchase.isReturned)
        return refusals::AlreadyRefunded{};
    if (purchase.member)
        return refusals::NotAllowed{u"the purchase has a member"_s};
    if (now < purchase.at || now > purchase.at.plusMs(attachableMs))
        return refusals::BadDate{u"a member is put on a purchase within 7 days"_s};
    return Done{};
}

// Rated at the purchase's time and tier; the prices stay those of an anonymous one (S20).
Result<Done> attachTo(Work &work, MemberId member, const Purchase &purchase)
{
    StoredSale sale = storedSale(work.store, purchase);
    const Moment &moment = sale.sold.moment;
    const Selling selling(work.store, work.installed, moment);
    if (const Result<Done> fit = selling.checkMember(member); !fit)
        return fit.refusal();
    sale.sold.member =
        ViewLoader(work.store).load(member, work.installed, moment, &sale.sold.basket);
    sale.sold.isPricedWithoutMember = true;
    const Standing standing = standingOf(work.programme(), sale.sold, sale.before);
    Quote quote;
    quote.lines = standing.lines;
    quote.earning = standing.earning;
    const Basket basket = basketOfLines(sale, standing.lines, remainingQuantities(sale));

    Rating rating = sale.rating.value_or(Rating());
    const QJsonObject rated = quoteJson(work.programme(), quote);
    for (const QString &figure : {u"earn"_s, u"why"_s, u"coupons_to_come"_s})
        rating.quote.insert(figure, rated.value(figure));
    rating.view = sale.sold.member;
    rating.earned = quote.earning.points;
    rating.isAttached = true;
    work.journal.insert(NewAttachment{purchase.id, member, rating.earned});
    Purchases(work.store.connection()).attach(purchase.id, member, work.operation);
    bookEarning(work, {member, purchase.id, purchase.businessDate, moment, basket, quote}, rating);
    work.journal.setDetail(encodeRating(rating));
    work.answer.figures.insert(u"quote"_s, rating.quote);
    work.answer.members.emplace_back(u"member"_s, member);
    return Done{};
}

} // namespace

Result<Answer> Sales::attach(const Envelope &envelope, const AttachRequest &request)
{
    Task task{.kind = OperationKind::Attach, .act = Act::Attach, .named = request.member};
    if (const auto known = findPurchase(m_desk.store(), request.purchase); known)
        task.version = ratingProgramme(m_desk.store(), *known).version;
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const Result<Purchase> purchase = findPurchase(work.store, request.purchase);
        if (!purchase)
            return purchase.refusal();
        if (const auto fit = checkAttachable(*purchase, work.moment.at); !fit)
            return fit.refusal();
        return attachTo(work, *work.member, *purchase);
    });
}

} // namespace regulars
