#include "services/referraltakeback.h"

#include "services/posting.h"
#include "services/takingback.h"
#include "storage/coupons.h"
#include "storage/operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int pageSize = 500;

bool isReferralSource(const Programme &programme, const QString &source)
{
    if (source == u"referral"_s || source == u"referral-first-purchase"_s) {
        return true;
    }
    const std::optional<int> rule = programme.rule(source);
    const Trigger on = rule ? programme.rules.at(static_cast<size_t>(*rule)).on : Trigger::Purchase;
    return on == Trigger::Referral || on == Trigger::ReferralFirstPurchase;
}

} // namespace

ReferralTakeBack::ReferralTakeBack(Work &work, MemberId friendMember, MemberId referrer)
    : m_work(work)
    , m_store(work.store.connection())
    , m_friend(friendMember)
    , m_referrer(referrer)
{}

// Whether the friend's own joining or buying wrote it, by a rule on referrals of that version.
bool ReferralTakeBack::isOfReferral(OperationId operation, const QString &source) const
{
    const auto written = Operations(m_store).find(operation);
    if (!written || written->member != m_friend || !written->programmeVersion) {
        return false;
    }
    return isReferralSource(*m_work.store.programmeOf(*written->programmeVersion).programme,
                            source);
}

void ReferralTakeBack::count(MemberId member)
{
    const Ledger ledger(m_store);
    std::optional<Ledger::PagePlace> place;
    std::vector<Entry> page;
    do {
        page = ledger.entriesOf(member, place, pageSize);
        for (const Entry &entry : page) {
            place = {entry.businessDate, entry.id};
            const bool isTaken = entry.kind == EntryKind::TakenBack && entry.purchase;
            if ((entry.kind == EntryKind::Issued || isTaken) &&
                isOfReferral(entry.operation, entry.source)) {
                const auto operation =
                    entry.purchase ? std::nullopt : std::optional(entry.operation);
                m_given[{member, entry.unit, entry.source, entry.purchase, operation}] +=
                    entry.amount;
            }
        }
    } while (std::ssize(page) == pageSize);
}

void ReferralTakeBack::takeCoupons(MemberId member)
{
    const Coupons coupons(m_store);
    for (const Coupon &coupon : coupons.openOf(member, m_work.bookingDay)) {
        if (isOfReferral(coupon.operation, coupon.source)) {
            coupons.cancel(m_work.journal, coupon.id);
        }
    }
}

void ReferralTakeBack::take(const Key &key, qint64 amount)
{
    const auto &[member, unit, source, purchase, operation] = key;
    if (unit == Unit::Points) {
        TakingBack(m_work, m_work.programme().policy.shortfall)
            .takePoints(member, Points(amount), source, purchase);
        return;
    }
    const std::vector<Lot> lots = Ledger(m_store).lots(member, Unit::StoredValue);
    const qint64 left = std::min(amount, usableAmount(lots, m_work.moment.at));
    if (left > 0) {
        m_work.posting
            .debit({.member = member,
                    .unit = Unit::StoredValue,
                    .kind = EntryKind::TakenBack,
                    .amount = left,
                    .source = source,
                    .purchase = purchase,
                    .ownLotsFirst = purchase.has_value()})
            .value();
    }
}

void ReferralTakeBack::run()
{
    for (const MemberId member : {m_friend, m_referrer}) {
        count(member);
        takeCoupons(member);
    }
    for (const auto &[key, amount] : m_given) {
        if (amount > 0) {
            take(key, amount);
        }
    }
}

} // namespace regulars
