#include "services/returning.h"

#include "services/granting.h"
#include "services/lostawards.h"
#include "services/losttiers.h"
#include "services/posting.h"
#include "services/quotejson.h"
#include "services/rulefacts.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "storage/history.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/summaries.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int secondsOfHour = 3'600;

std::optional<MemberId> livingMember(Store &store, const Purchase &purchase)
{
    if (!purchase.member)
        return std::nullopt;
    const Members members(store.connection());
    const auto member = members.find(members.living(*purchase.member));
    return member && member->isLiving() ? std::optional(member->id) : std::nullopt;
}

Money eligibleOf(const std::vector<QuotedLine> &lines)
{
    Money sum;
    for (const QuotedLine &line : lines)
        sum += line.eligible;
    return sum;
}

// Out of a lot, by one of the debits that hold what the sale took: an undone refund's is one more.
struct Taken
{
    std::size_t debit = 0;
    Taking taking;
};

// In the order of S3: what was taken last goes back first, whichever debit holds it (S24, S26).
bool isTakenAfter(const Taken &one, const Taken &other)
{
    const auto key = [](const Taken &taken) {
        const HeldLot &held = taken.taking.from;
        const bool isEndless = !held.lot.expiresAt.has_value();
        return std::tuple(held.lot.rank, !taken.taking.isOfGrace, isEndless, held.lot.expiresAt,
                          held.lot.earnedAt, held.lot.id);
    };
    return key(other) < key(one);
}

} // namespace

Returning::Returning(Work &work, const Purchase &purchase)
    : m_work(work)
    , m_store(work.store.connection())
    , m_sale(storedSale(work.store, purchase))
    , m_member(livingMember(work.store, purchase))
    , m_taking(work, m_sale.programme().policy.shortfall)
{}

GivenAward Returning::awardOf(const QString &rule, MemberId member) const
{
    return {m_sale.purchase.ratedBy, m_sale.purchase.id, rule, member, m_sale.sold.moment.day};
}

Result<std::vector<Quantity>> Returning::quantitiesOf(const RefundRequest &request) const
{
    if (request.all && !request.lines.empty())
        return refusals::BadRequest{u"lines"_s, u"name lines or all, not both"_s};
    if (request.all)
        return remainingQuantities(m_sale);
    std::vector<Quantity> quantities(m_sale.purchase.lines.size());
    for (const ReturnedLine &returned : request.lines) {
        if (returned.line < 0 || static_cast<size_t>(returned.line) >= quantities.size())
            return refusals::BadRequest{u"lines"_s,
                                        u"the purchase has no line %1"_s.arg(returned.line)};
        if (returned.quantity <= Quantity())
            return refusals::BadAmount{u"a quantity that is returned is above 0"_s};
        quantities[static_cast<size_t>(returned.line)] += returned.quantity;
    }
    return quantities;
}

Result<Done> Returning::run(const RefundRequest &request)
{
    auto quantities = quantitiesOf(request);
    if (!quantities)
        return quantities.refusal();
    m_returning = std::move(quantities).value();
    auto plan = planRefund(m_sale.programme(), m_sale.sold, m_sale.before, m_returning);
    if (!plan)
        return plan.refusal();
    m_plan = std::move(plan).value();
    standBefore();

    if (m_member)
        setAsideLost();
    writeRefund();
    countAnew();
    m_taking.setComingBack(couponsComingBack());
    if (m_member) {
        giveBackPayment();
        takeEarned();
        takeReferral();
        takeLaterAwards();
        LostTiers(m_work, *m_member).takeGifts(m_taking);
    }
    // Offers that nobody's account counts: sold without a member.
    freeUses(std::nullopt, m_before.offerUses, m_plan.offerUsesLeft);
    m_taking.finish();
    answer(giveBackCoupons());
    return Done{};
}

// What is there to be taken, and what of it is left: no more than was given at first and than each
// refund left since.
void Returning::standBefore()
{
    m_stages = stagesOf(m_work.store, m_sale);
    m_before = m_stages.back().standing;
    for (const Stage &stage : m_stages) {
        keepCommon(m_before.earning, stage.standing.earning);
        keepCommon(m_before.offerUses, stage.standing.offerUses);
    }
    Earning &left = m_plan.earningLeft;
    joinOfferUses(m_sale, left, m_plan.offerUsesLeft);
    const Points points = left.points;
    keepCommon(left, m_before.earning);
    left.points = points; // points go by the sum of all refunds
    keepCommon(m_plan.offerUsesLeft, m_before.offerUses);
}

// What another purchase's refund took of this one's awards is neither earned any more nor left
// (S23): it plays no part from here on.
void Returning::setAsideLost()
{
    const Purchases purchases(m_store);
    Points takenBefore;
    Points stillCounted;
    QStringList lost;
    for (const TakenAward &taken : purchases.takenOf(m_sale.purchase.ratedBy)) {
        const auto refund = purchases.refund(taken.operation);
        const auto rule = m_sale.programme().rule(taken.rule);
        if (!rule || (refund && refund->purchase == m_sale.purchase.id))
            continue;
        takenBefore += taken.points;
        stillCounted += std::min(taken.points, useOf(m_plan.earningLeft.uses, *rule).points);
        lost += taken.rule;
    }
    m_pointsToTake = std::max(Points(), m_sale.sold.earned - takenBefore -
                                            (m_plan.earningLeft.points - stillCounted) -
                                            m_sale.before.pointsTaken);
    for (Earning *earning : {&m_before.earning, &m_plan.earningLeft}) {
        std::erase_if(earning->grants,
                      [&](const Grant &grant) { return lost.contains(grant.rule); });
        std::erase_if(earning->uses, [&](const RuleUse &use) {
            return lost.contains(m_sale.programme().rules.at(static_cast<size_t>(use.rule)).id);
        });
    }
}

Money Returning::eligibleBack() const
{
    return m_sale.purchase.eligible - m_sale.purchase.eligibleBack - eligibleOf(m_plan.linesLeft);
}

void Returning::writeRefund()
{
    const Purchase &purchase = m_sale.purchase;
    const NewRefund refund{purchase.id,
                           m_work.moment.at,
                           m_work.bookingDay,
                           m_plan.returned,
                           eligibleBack(),
                           m_plan.pointsReturned,
                           m_plan.pointsMoneyReturned,
                           m_plan.principalReturned,
                           m_plan.bonusReturned,
                           m_plan.cashReturned,
                           m_pointsToTake,
                           m_plan.isComplete};
    std::vector<NewRefundLine> lines;
    for (size_t i = 0; i < purchase.lines.size(); ++i) {
        const PurchaseLine &line = purchase.lines[i];
        const Money eligible = line.eligible - line.eligibleBack - m_plan.linesLeft[i].eligible;
        if (!m_returning[i].isZero() || !eligible.isZero())
            lines.push_back({line.n, purchase.id, m_returning[i], eligible});
    }
    m_work.journal.insert(refund);
    for (const NewRefundLine &line : lines)
        m_work.journal.insert(line);
    Purchases(m_store).applyRefund(refund, lines, +1);
    // Sales belong to members or to others as they were sold, so that no closed month moves.
    Summaries(m_store).add(SalesRow{
        m_work.bookingDay, m_work.moment.local.secondOfDay / secondsOfHour,
        purchase.soldTo.has_value(), Money(), m_plan.returned - m_plan.pointsMoneyReturned, 0});
}

void Returning::giveBackPayment()
{
    if (m_sale.purchase.member && wasErased(m_store, *m_sale.purchase.member))
        return; // his points and stored value were forfeited (S41)
    giveBack(Unit::Points, u"points_as_money"_s, m_plan.pointsReturned.count());
    giveBack(Unit::StoredValue, u"stored_value"_s, m_plan.principalReturned.count());
    giveBack(Unit::StoredValue, u"stored_value_bonus"_s, m_plan.bonusReturned.count());
}

void Returning::giveBack(Unit unit, const QString &source, qint64 amount)
{
    const Ledger ledger(m_store);
    std::vector<Posting::Return> returns;
    std::vector<Taken> taken;
    std::optional<std::size_t> ofMerged;
    std::optional<std::size_t> ofForgiven;
    qint64 forgiven = 0;
    for (const OperationId operation : takingOperations(m_store, m_sale.purchase)) {
        for (const Entry &entry : ledger.entriesOf(operation)) {
            if (entry.unit != unit || entry.amount >= 0 || entry.source != source)
                continue;
            const qint64 owed = std::min(amount, entry.uncovered);
            returns.push_back({entry.id, owed});
            amount -= owed;
            if (entry.member != *m_member)
                ofMerged = returns.size() - 1;
            if (const qint64 part = m_work.posting.forgivenAtOnceOf(entry); part > 0) {
                ofForgiven = returns.size() - 1;
                forgiven = part;
            }
            for (Taking &taking : ledger.takings(entry.id))
                taken.push_back({returns.size() - 1, std::move(taking)});
        }
    }
    std::stable_sort(taken.begin(), taken.end(), isTakenAfter);
    for (const Taken &one : taken) {
        const qint64 part = std::min(amount, one.taking.amount);
        returns[one.debit].amount += part;
        amount -= part;
    }
    // A merge took over what was owed: whom the customer became owed it, and gets it back.
    if (ofMerged)
        returns[*ofMerged].amount += std::exchange(amount, 0);
    // A sale done again when its points were gone: what the shop forgave then, it forgave for good
    // (S25), as if the points had gone after the sale.
    if (ofForgiven) {
        const qint64 part = std::min(amount, forgiven);
        returns[*ofForgiven].amount += part;
        amount -= part;
    }
    std::erase_if(returns, [](const Posting::Return &one) { return one.amount == 0; });
    if (amount > 0)
        throw std::logic_error("a refund gives back more than the sale took");
    const auto given = m_work.posting.giveBack(returns, m_sale.programme().policy.restoreGrace);
    const bool isRevived = std::any_of(given.begin(), given.end(),
                                       [](const Reversed &one) { return one.revived > 0; });
    if (isRevived && unit == Unit::Points)
        m_work.answer.warnings += u"restored-for-grace"_s;
}

// A coupon comes back when nothing of the purchase remains, if it could still be used.
std::vector<Coupon> Returning::couponsComingBack() const
{
    std::vector<Coupon> back;
    if (!m_plan.isComplete || !m_sale.rating)
        return back;
    const Coupons coupons(m_store);
    for (const KeptCoupon &kept : m_sale.rating->coupons) {
        auto coupon = coupons.byCode(kept.code);
        // One that is gone has no use for it.
        const bool isUsed =
            coupon && coupon->state == CouponState::Used && (m_member || !coupon->holder);
        if (isUsed && (!coupon->validThrough || m_work.moment.day <= *coupon->validThrough))
            back.push_back(*std::move(coupon));
    }
    return back;
}

// Last of all: the gift of a tier that the refund loses does not come back with it (S31).
QStringList Returning::giveBackCoupons()
{
    QStringList codes;
    for (const Coupon &coupon : m_taking.comingBack()) {
        Coupons(m_store).reopen(m_work.journal, coupon.id);
        codes += coupon.code;
    }
    return codes;
}

void Returning::takeEarned()
{
    m_pointsTaken = m_taking.takePoints(*m_member, m_pointsToTake, u"refund"_s, m_sale.purchase.id);
    takeGrants(m_before.earning.grants, m_plan.earningLeft.grants, *m_member);
    freeUses(*m_member, m_before.earning.uses, m_plan.earningLeft.uses);
}

// Grants of the purchase's rules that what remains would not have brought. Goods that were handed
// out stay with the customer.
void Returning::takeGrants(const std::vector<Grant> &before, const std::vector<Grant> &after,
                           MemberId member)
{
    const Members members(m_store);
    const auto known = members.find(member);
    for (const Grant &grant : before) {
        const auto same = std::find_if(after.begin(), after.end(),
                                       [&](const Grant &left) { return isSame(grant, left); });
        const bool isGone = same == after.end();
        const auto receiver = grant.toReferrer && known && known->referrer
                                  ? members.find(members.living(*known->referrer))
                                  : known;
        if (!receiver || !receiver->isLiving())
            continue;
        const GivenAward award = awardOf(grant.rule, receiver->id);
        const Points points = grant.points - (isGone ? Points() : same->points);
        const bool tookPoints =
            m_taking.takePoints(receiver->id, points, grant.rule, award.purchase) > Points();
        const Money stored = m_taking.takeStoredValue(
            award, grant.storedValue - (isGone ? Money() : same->storedValue));
        if (tookPoints || !stored.isZero())
            m_taking.nameTaken(award, tookPoints ? points : Points(), stored);
        if (grant.coupon)
            m_taking.takeCoupons(award, grant.times - (isGone ? 0 : same->times));
    }
}

void Returning::freeUses(std::optional<MemberId> member, const std::vector<RuleUse> &before,
                         const std::vector<RuleUse> &after)
{
    for (const RuleUse &use : before) {
        const Rule &rule = m_sale.programme().rules.at(static_cast<size_t>(use.rule));
        const RuleUse left = useOf(after, use.rule);
        const bool isChanged = left.times != use.times || left.points != use.points;
        if (!isCounted(rule) || !isChanged)
            continue;
        m_taking.freeRoom(member, rule.id, m_sale.sold.moment.day, use.times - left.times,
                          use.points - left.points);
        if (left.times == 0 && member)
            m_taking.markTaken(awardOf(rule.id, *member), use.points);
    }
}

// Points of an occasion lie under its name; the answer tells the rules that gave them.
void Returning::nameRules(MemberId member, const std::vector<RuleUse> &before,
                          const std::vector<RuleUse> &after)
{
    for (const RuleUse &use : before) {
        const Points points = use.points - useOf(after, use.rule).points;
        if (points > Points())
            m_taking.nameTaken(
                awardOf(m_sale.programme().rules.at(static_cast<size_t>(use.rule)).id, member),
                points);
    }
}

// The friend's first purchase is tested again on what remains, for both sides (S19).
void Returning::takeReferral()
{
    const auto &rating = m_sale.rating;
    if (!rating || !rating->referrer || !rating->referrerView || !rating->view)
        return;
    const auto earned = [&](const std::vector<QuotedLine> &lines,
                            const std::vector<Quantity> &quantities) {
        const Basket basket = basketOfLines(m_sale, lines, quantities);
        return referralEarnings(m_sale.programme(), *rating->view, *rating->referrerView,
                                m_sale.sold.moment, basket.channel, testedLines(basket, lines));
    };
    ReferralEarnings before = earned(m_stages.back().standing.lines, m_stages.back().remaining);
    for (const Stage &stage : m_stages) {
        const ReferralEarnings then = earned(stage.standing.lines, stage.remaining);
        keepCommon(before.toFriend, then.toFriend);
        keepCommon(before.toReferrer, then.toReferrer);
    }
    ReferralEarnings after =
        m_plan.isComplete ? ReferralEarnings() : earned(m_plan.linesLeft, m_plan.remaining);
    keepCommon(after.toFriend, before.toFriend);
    keepCommon(after.toReferrer, before.toReferrer);
    const Members members(m_store);
    const auto take = [&](MemberId member, const Earning &was, const Earning &left) {
        const Points points = was.points - left.points;
        const GivenAward award = awardOf(u"referral-first-purchase"_s, member);
        if (points > Points()) {
            m_taking.takePoints(member, points, award.rule, award.purchase);
            nameRules(member, was.uses, left.uses);
        }
        takeGrants(was.grants, left.grants, member);
        freeUses(member, was.uses, left.uses);
    };
    take(*m_member, before.toFriend, after.toFriend);
    const auto referrer = members.find(members.living(*rating->referrer));
    if (referrer && referrer->isLiving() && referrer->id != *m_member)
        take(referrer->id, before.toReferrer, after.toReferrer);
}

void Returning::takeLaterAwards()
{
    LostAwards lost(m_work.store, *m_member, m_work.moment.at);
    for (const LostAward &one : lost.after(m_sale.purchase.id)) {
        const GivenAward award{one.award.operation, one.award.purchase, one.award.rule, *m_member,
                               one.award.businessDate};
        m_taking.takePoints(*m_member, one.points, award.rule, award.purchase);
        const Money stored = m_taking.takeWhatWasGranted(award, TakingBack::OwnPoints::LeftOut);
        m_taking.freeRoom(*m_member, award.rule, award.date, one.award.times, one.award.points);
        m_taking.markTaken(award, one.points);
        m_taking.nameTaken(award, one.points, stored);
    }
}

void Returning::countAnew()
{
    const auto &member = m_sale.purchase.member;
    if (!member)
        return;
    const Accounts accounts(m_store);
    accounts.apply(*member,
                   PurchaseChange{m_plan.isComplete ? -1 : 0, -eligibleBack(), -m_plan.returned});
    if (!m_plan.isComplete)
        return;
    const LastDays days = History(m_store).lastDays(*member);
    accounts.setPurchaseDays(*member, days.firstPurchaseOn, days.lastPurchaseOn);
}

// Whose account was erased gets in money what he had paid in.
void Returning::answer(const QStringList &coupons)
{
    const Programme &programme = m_sale.programme();
    const Money stored = m_member ? m_plan.principalReturned + m_plan.bonusReturned : Money();
    const Money cash = m_plan.cashReturned + (m_member ? Money() : m_plan.principalReturned);
    QJsonObject &figures = m_work.answer.figures;
    figures.insert(u"points_taken"_s, m_pointsTaken.count());
    figures.insert(u"points_returned"_s, m_member ? m_plan.pointsReturned.count() : 0);
    figures.insert(u"money_back"_s, amountText(programme, cash));
    figures.insert(u"stored_value_back"_s, amountText(programme, stored));
    figures.insert(u"coupons_back"_s, QJsonArray::fromStringList(coupons));
    figures.insert(u"awards_taken"_s, m_taking.named());
    if (m_member)
        m_work.answer.members.emplace_back(u"member"_s, *m_member);
}

} // namespace regulars
