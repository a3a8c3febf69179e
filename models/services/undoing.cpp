#include "services/undoing.h"

#include "services/poolturns.h"
#include "services/stages.h"
#include "services/takingback.h"
#include "storage/accounts.h"
#include "storage/benefits.h"
#include "storage/days.h"
#include "storage/history.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "storage/purchases.h"
#include "storage/redemptions.h"
#include "storage/reversals.h"
#include "storage/summaries.h"
#include "storage/turns.h"

#include <algorithm>
#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 clerksUndoMs = 10 * 60 * 1000;

bool isSale(OperationKind kind)
{
    return kind == OperationKind::Checkout || kind == OperationKind::ImportPurchase;
}

} // namespace

Undoing::Undoing(Work &work, Operation target)
    : m_work(work)
    , m_store(work.store.connection())
    , m_target(std::move(target))
    , m_root(*Operations(m_store).find(Reversals(m_store).root(m_target.id)))
    , m_undoes(Operations(m_store).isUndone(m_root.id)) // this operation is counted already
{}

// S26: a clerk takes back his own last one within ten minutes, its points unspent; all else is for
// managers.
Act Undoing::act() const
{
    const bool isOwn =
        m_target.actor == m_work.actor.user &&
        Operations(m_store).isLastOf(m_work.actor.user, m_target.id, m_work.operation);
    const bool isFresh = m_work.recordedAt <= m_target.recordedAt.plusMs(clerksUndoMs);
    return isOwn && isFresh && !Reversals(m_store).isSpent(m_target.id) ? Act::UndoOwnLast
                                                                        : Act::UndoOther;
}

bool Undoing::isLate() const
{
    const BusinessDay today = m_work.programme().calendar.dayOf(m_work.recordedAt);
    const Month month = m_target.businessDate.month();
    return month != today.month() || Days(m_store).isClosed(month);
}

Result<Done> Undoing::check() const
{
    if (isOfTheErased()) {
        return refusals::NotAllowed{u"the member was erased"_s};
    }
    if (isSale(m_root.kind)) {
        const Purchases purchases(m_store);
        const auto purchase = purchases.byOperation(m_root.id);
        if (purchase && m_undoes && purchases.returned(purchase->id).refunds > 0) {
            return refusals::AlreadyRefunded{};
        }
        if (purchase && !m_undoes && purchase->receipt &&
            purchases.isReceiptTaken(*purchase->receipt)) {
            return refusals::BadRequest{u"operation"_s,
                                        u"names a sale whose receipt was recorded anew"_s};
        }
        if (purchase && purchase->ratedBy != m_root.id) {
            return refusals::NotAllowed{u"a member was put on the purchase since; refund it"_s};
        }
    }
    // The return of another purchase has taken an award of this one: it can't be taken twice. What
    // is left of a sale can be returned.
    if (m_undoes && !Purchases(m_store).takenOf(m_root.id).empty()) {
        return refusals::AlreadyRefunded{};
    }
    if (m_root.kind == OperationKind::Refund) {
        const auto refund = Purchases(m_store).refund(m_root.id);
        const auto purchase =
            refund ? Purchases(m_store).find(refund->purchase) : std::optional<Purchase>();
        if (purchase && purchase->isUndone) {
            return refusals::AlreadyUndone{};
        }
        const auto refunds =
            refund ? Purchases(m_store).refunds(refund->purchase) : std::vector<Refund>();
        const bool isFollowed = std::any_of(refunds.begin(), refunds.end(), [&](const Refund &r) {
            return !r.isUndone && r.operation > m_root.id;
        });
        if (isFollowed) {
            return refusals::NotAllowed{
                u"a later refund of the same purchase stands on it; undo that first"_s};
        }
    }
    if (const auto coupons = checkCoupons(); !coupons) {
        return coupons.refusal();
    }
    if (const auto codes = checkCodes(m_store, m_root, m_undoes); !codes) {
        return codes.refusal();
    }
    return checkStock();
}

// Its own member, or another to whom something would come back: the receiver of a gift (S41).
bool Undoing::isOfTheErased() const
{
    const Members members(m_store);
    const auto isGone = [&](MemberId id) { return wasErased(m_store, members.living(id)); };
    const auto entries = Ledger(m_store).entriesOf(m_target.id);
    return (m_target.member && isGone(*m_target.member)) ||
           std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
               return entry.amount < 0 && isGone(entry.member);
           });
}

// Each coupon must still stand as the operation left it.
Result<Done> Undoing::checkCoupons() const
{
    for (const CouponTurn &turn : Reversals(m_store).coupons(m_target.id)) {
        if (turn.now != turn.after) {
            return refusals::CouponUsed{turn.code};
        }
    }
    return Done{};
}

Result<Done> Undoing::checkStock() const
{
    const Redemptions redemptions(m_store);
    for (const NewStockMove &move : redemptions.stockMoves(m_target.id)) {
        const qint64 count = redemptions.stock(move.reward).value_or(0);
        if (count < move.change) {
            return refusals::OutOfStock{count};
        }
    }
    return Done{};
}

// What a receiver of money or of somebody's points has spent can't be taken back; what a sale
// earned becomes debt or is forgiven (S25).
Shortfalls Undoing::shortfall() const
{
    switch (m_root.kind) {
    case OperationKind::Give:
    case OperationKind::TopUp:
    case OperationKind::Adjust:
        return Shortfalls::Refused;
    case OperationKind::Import:
    case OperationKind::ImportPurchase:
        // Nothing of it was spent (S42), so what is missing has expired, and is owed by nobody.
        return Shortfalls::WrittenOff;
    default:
        return m_work.programme().policy.shortfall == Shortfall::Owe ? Shortfalls::Owed
                                                                     : Shortfalls::Forgiven;
    }
}

Result<Done> Undoing::reverseLedger()
{
    const auto purchase = Purchases(m_work.store.connection()).byOperation(m_root.id);
    const auto lines =
        m_work.posting.reverse(m_target.id, shortfall(), m_work.programme().policy.restoreGrace,
                               purchase ? takingOperations(m_work.store.connection(), *purchase)
                                        : std::vector<OperationId>());
    if (!lines) {
        return lines.refusal();
    }
    for (const Reversed &line : *lines) {
        m_touched.insert(line.member);
        // From the erased nothing is taken: what they had was forfeited, and they owe nothing
        // (S41).
        if (wasErased(m_store, line.member)) {
            m_work.posting.forgiveDebts(line.member, line.unit, u"erasure"_s);
        }
        if (line.revived > 0 && !m_work.answer.warnings.contains(u"restored-for-grace"_s)) {
            m_work.answer.warnings.append(u"restored-for-grace"_s);
        }
    }
    return Done{};
}

void Undoing::reverseAwards()
{
    for (NewAward award : Reversals(m_store).awards(m_target.id)) {
        award.times = -award.times;
        award.points = -award.points;
        m_work.journal.insert(award);
    }
}

void Undoing::reverseCoupons()
{
    const Coupons coupons(m_store);
    for (const CouponTurn &turn : Reversals(m_store).coupons(m_target.id)) {
        if (turn.before == turn.after) {
            continue;
        }
        switch (turn.before) {
        case CouponState::Open:
            coupons.reopen(m_work.journal, turn.coupon);
            break;
        case CouponState::Void:
            coupons.cancel(m_work.journal, turn.coupon);
            break;
        case CouponState::Used:
            if (!coupons.use(m_work.journal, turn.coupon)) {
                throw std::logic_error("a coupon that was open is not");
            }
            break;
        }
    }
}

// It came later and was undone, or is that undo: the two leave nothing.
bool Undoing::isTakenBack(OperationId later) const
{
    const Operations operations(m_store);
    const auto operation = operations.find(later);
    return operations.isUndone(later) ||
           (operation && operation->reverses && *operation->reverses > m_target.id);
}

// Back to what stood before, unless something has changed the tier since.
void Undoing::reverseTiers()
{
    const TiersHistory history(m_store);
    for (const TierChange &change : Reversals(m_store).tierChanges(m_target.id)) {
        const auto before = history.before(change.member, m_target.id);
        const auto latest = history.of(change.member);
        const bool isLatest = std::none_of(latest.begin(), latest.end(), [&](const TierChange &c) {
            return c.operation > m_target.id && !isTakenBack(c.operation);
        });
        if (!before || !isLatest) {
            continue;
        }
        history.change(m_work.journal, {change.member, change.toTier, before->toTier,
                                        TierCause::Undo, m_work.moment.at, m_work.bookingDay,
                                        before->until, before->reviewOn, false});
    }
}

void Undoing::reverseStock()
{
    const Redemptions redemptions(m_store);
    for (const NewStockMove &move : redemptions.stockMoves(m_target.id)) {
        const StockCause cause = move.change < 0 ? StockCause::Returned : StockCause::Redeemed;
        if (!redemptions.moveStock(m_work.journal, move.reward, -move.change, cause)) {
            throw std::logic_error("stock that was checked is gone");
        }
    }
}

void Undoing::turnPurchase()
{
    const auto purchase = Purchases(m_store).byOperation(m_root.id);
    if (!purchase) {
        return;
    }
    const qint64 sign = m_undoes ? -1 : 1;
    const Money paid = purchase->price - purchase->pointsMoney;
    Purchases(m_store).setUndone(purchase->id, m_undoes);
    Summaries(m_store).add(SalesRow{m_work.bookingDay, m_work.moment.local.secondOfDay / 3600,
                                    purchase->soldTo.has_value(), Money(), m_undoes ? paid : -paid,
                                    0});
    if (purchase->member) {
        m_touched.insert(*purchase->member);
        Accounts(m_store).apply(*purchase->member,
                                PurchaseChange{sign, Money(sign * purchase->eligible.count()),
                                               Money(sign * purchase->price.count())});
    }
}

void Undoing::turnRefund()
{
    const Purchases purchases(m_store);
    const auto refund = purchases.refund(m_root.id);
    if (!refund) {
        return;
    }
    const auto purchase = purchases.find(refund->purchase);
    const NewRefund row{refund->purchase,    refund->at,          refund->businessDate,
                        refund->price,       refund->eligible,    refund->pointsReturned,
                        refund->pointsMoney, refund->principal,   refund->bonus,
                        refund->cash,        refund->pointsTaken, refund->isComplete};
    std::vector<NewRefundLine> lines;
    for (const RefundLine &line : purchases.refundLines(m_root.id)) {
        lines.push_back({line.n, refund->purchase, line.quantity, line.eligible});
    }
    const int sign = m_undoes ? -1 : 1;
    purchases.applyRefund(row, lines, sign);
    purchases.setRefundUndone(m_root.id, m_undoes);
    const Money paid = refund->price - refund->pointsMoney;
    Summaries(m_store).add(SalesRow{m_work.bookingDay, m_work.moment.local.secondOfDay / 3600,
                                    purchase && purchase->soldTo, Money(), m_undoes ? -paid : paid,
                                    0});
    if (purchase && purchase->member) {
        m_touched.insert(*purchase->member);
        const qint64 back = m_undoes ? 1 : -1;
        Accounts(m_store).apply(*purchase->member,
                                PurchaseChange{refund->isComplete ? back : 0,
                                               Money(back * refund->eligible.count()),
                                               Money(back * refund->price.count())});
    }
}

void Undoing::turnRedemptionsAndActions()
{
    const Redemptions redemptions(m_store);
    const qint64 sign = m_undoes ? -1 : 1;
    for (const Redemption &redemption : redemptions.ofOperation(m_root.id)) {
        redemptions.setUndone(redemption.id, m_undoes);
        m_touched.insert(redemption.member);
        Summaries(m_store).add(RewardRow{
            m_work.bookingDay, redemption.reward, sign * redemption.quantity,
            Points(sign * redemption.points.count()), Money(sign * redemption.money.count())});
    }
    const Benefits benefits(m_store);
    if (const auto action = benefits.action(m_root.id)) {
        benefits.setActionUndone(m_root.id, m_undoes);
        m_touched.insert(action->member);
    }
}

// Back to what was held before, and forth; unless somebody turned the tag since.
void Undoing::turnTags()
{
    const Members members(m_store);
    const Turns turns(m_store);
    for (const KeptTag &turn : turns.tags(m_root.id)) {
        const MemberId member = members.living(turn.member);
        const std::optional<HeldTag> put = turn.put;
        const auto &from = m_undoes ? put : turn.before;
        const auto &to = m_undoes ? turn.before : put;
        const std::vector<HeldTag> held = members.tags(member);
        const auto now = std::find_if(held.begin(), held.end(),
                                      [&](const HeldTag &one) { return one.tag == turn.put.tag; });
        const bool isHeld = now != held.end();
        if (m_undoes) {
            turns.passOver(m_root.id, turn);
        }
        if (isHeld != from.has_value() || (isHeld && now->until != from->until)) {
            continue;
        }
        if (to) {
            members.putTag(member, *to);
        } else {
            members.removeTag(member, turn.put.tag);
        }
    }
}

// The birthday under which rules fired first is kept for the year (S17) while one of them stands.
void Undoing::turnBirthdays()
{
    const Members members(m_store);
    const Turns turns(m_store);
    for (const Turns::Birthday &turn : turns.birthdays(m_root.id)) {
        auto member = members.find(members.living(turn.member));
        if (!member || turns.isBirthdayFired(member->id, turn.year) == m_undoes) {
            continue;
        }
        const auto &own = member->person.birthday;
        if (m_undoes && member->firedBirthday && member->firedBirthday->year == turn.year) {
            member->firedBirthday.reset();
        } else if (!m_undoes && own &&
                   (!member->firedBirthday || member->firedBirthday->year != turn.year)) {
            member->firedBirthday = FiredBirthday{own->month, own->day, turn.year};
        }
        members.update(*member);
    }
}

// The days by which members are judged are counted anew.
void Undoing::settleMembers()
{
    const Members members(m_store);
    for (const MemberId touched : m_touched) {
        const MemberId member = members.living(touched);
        const LastDays days = History(m_store).lastDays(member);
        Accounts(m_store).setPurchaseDays(member, days.firstPurchaseOn, days.lastPurchaseOn);
        m_work.posting.resetActivity(member, days.lastActivityOn);
    }
}

Result<Done> Undoing::run()
{
    if (const auto fit = check(); !fit) {
        return fit.refusal();
    }
    if (const auto reversed = reverseLedger(); !reversed) {
        return reversed.refusal();
    }
    reverseAwards();
    reverseCoupons();
    reverseTiers();
    reverseStock();
    if (isSale(m_root.kind)) {
        turnPurchase();
    } else if (m_root.kind == OperationKind::Refund) {
        turnRefund();
    }
    turnCodes(m_work, m_root, m_undoes);
    turnRedemptionsAndActions();
    turnTags();
    turnBirthdays();
    settleMembers();
    return Done{};
}

} // namespace regulars
