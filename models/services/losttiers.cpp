#include "services/losttiers.h"

#include "engine/tiers.h"
#include "services/rating.h"
#include "services/viewloader.h"
#include "storage/accounts.h"
#include "storage/ledger.h"
#include "storage/operations.h"
#include "storage/tiershistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

std::optional<Purchase> purchaseRatedBy(Store &store, MemberId member, OperationId operation)
{
    const Purchases purchases(store.connection());
    if (auto sold = purchases.byOperation(operation))
        return sold;
    const auto attached = purchases.attachedBy(operation);
    auto purchase = attached ? purchases.find(*attached) : std::nullopt;
    return purchase && purchase->member == member ? purchase : std::nullopt;
}

bool reaches(const Programme &programme, const Occasion &occasion,
             std::span<const TestedLine> lines, Points earned, int tier)
{
    const auto reached = tierReached(programme, occasion, lines, earned, false);
    return reached && *reached >= tier;
}

} // namespace

// Reached by an action or by a friend: what the books of that time say now.
bool LostTiers::heldWithoutPurchase(const TierChange &change, int tier) const
{
    const auto operation = Operations(m_work.store.connection()).find(change.operation);
    const InstalledProgramme installed =
        m_work.store.programmeOf(operation->programmeVersion.value());
    const Moment moment = Moment::of(installed.programme->calendar, change.at);
    ViewLoader loader(m_work.store);
    MemberView view = loader.load(m_member, installed, moment, nullptr);
    loader.recount(view, m_member, installed, moment, m_work.moment.at, std::nullopt);
    view.tier = tier - 1;
    return reaches(*installed.programme, {Trigger::Day, moment, &view}, {}, Points(), tier);
}

// Whether the path was met then, with what remains of all purchases.
bool LostTiers::heldThen(const TierChange &change, int tier) const
{
    Store &store = m_work.store;
    const auto purchase = purchaseRatedBy(store, m_member, change.operation);
    if (!purchase)
        return heldWithoutPurchase(change, tier);
    const StoredSale sale = storedSale(store, *purchase);
    if (!sale.sold.member)
        return true;
    if (purchase->isReturned)
        return false;
    MemberView view = *sale.sold.member;
    ViewLoader(store).recount(view, m_member, sale.installed, sale.sold.moment, m_work.moment.at,
                              purchase->id);
    const Standing standing = standingOf(sale.programme(), sale.sold, sale.before);
    const Basket basket = basketOfLines(sale, standing.lines, remainingQuantities(sale));
    Occasion occasion{Trigger::Purchase, sale.sold.moment, &view};
    occasion.channel = basket.channel;
    return reaches(sale.programme(), occasion, testedLines(basket, standing.lines),
                   standing.earning.points, tier);
}

// Whether what came since meets it anyway.
bool LostTiers::holdsNow(const QString &tier) const
{
    const InstalledProgramme installed = m_work.store.programmeAt(m_work.moment.at);
    const Programme &programme = *installed.programme;
    const auto index = programme.tier(tier);
    if (!index || *index == 0)
        return true;
    MemberView view = ViewLoader(m_work.store).load(m_member, installed, m_work.moment, nullptr);
    view.tier = *index - 1;
    // Of no purchase, so that what one purchase must bring about does not hold by itself.
    return reaches(programme, {Trigger::Day, m_work.moment, &view}, {}, Points(), *index);
}

bool LostTiers::stillHolds(const TierChange &change) const
{
    const auto operation = Operations(m_work.store.connection()).find(change.operation);
    if (!operation || !operation->programmeVersion)
        return true;
    const auto tier =
        m_work.store.programmeOf(*operation->programmeVersion).programme->tier(change.toTier);
    return !tier || heldThen(change, *tier) || holdsNow(change.toTier);
}

void LostTiers::takeGift(const TierChange &change, TakingBack &taking)
{
    Connection &store = m_work.store.connection();
    const QString rule = u"tier:"_s + change.toTier;
    const auto purchase = purchaseRatedBy(m_work.store, m_member, change.operation);
    const GivenAward gift{change.operation, purchase ? std::optional(purchase->id) : std::nullopt,
                          rule, m_member, change.businessDate};
    Points points;
    for (const Entry &entry : Ledger(store).entriesOf(change.operation)) {
        if (entry.source == rule && entry.unit == Unit::Points && entry.kind == EntryKind::Issued)
            points += Points(entry.amount);
    }
    const Money storedValue = taking.takeWhatWasGranted(gift, TakingBack::OwnPoints::Taken);
    taking.markTaken(gift, points);
    taking.nameTaken(gift, points, storedValue);
}

void LostTiers::makeReviewDue()
{
    Connection &store = m_work.store.connection();
    const Account account = Accounts(store).load(m_member);
    if (account.isTierManual || !account.tierReviewOn || *account.tierReviewOn <= m_work.bookingDay)
        return;
    TiersHistory(store).change(m_work.journal,
                               {m_member, account.tier, account.tier, TierCause::ReviewMadeDue,
                                m_work.moment.at, m_work.bookingDay, account.tierUntil,
                                m_work.bookingDay, false});
}

void LostTiers::takeGifts(TakingBack &taking)
{
    Connection &store = m_work.store.connection();
    const Operations operations(store);
    const Purchases purchases(store);
    const QString held = Accounts(store).load(m_member).tier;
    bool isHeldLost = false;
    for (const TierChange &change : TiersHistory(store).of(m_member)) {
        if (change.cause != TierCause::Path || operations.isUndone(change.operation) ||
            stillHolds(change))
            continue;
        isHeldLost = isHeldLost || change.toTier == held;
        const auto taken = purchases.takenOf(change.operation);
        const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const TakenAward &award) {
            return award.rule == u"tier:"_s + change.toTier;
        });
        if (change.hasGift && !isTaken)
            takeGift(change, taking);
    }
    if (isHeldLost)
        makeReviewDue();
}

} // namespace regulars
