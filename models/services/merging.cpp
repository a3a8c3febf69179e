#include "services/merging.h"

#include "services/posting.h"
#include "services/referraltakeback.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "storage/history.h"
#include "storage/purchases.h"
#include "storage/tiershistory.h"
#include "storage/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// Held for good beats any date.
bool holdsLonger(const Account &one, const Account &other)
{
    return other.tierUntil && (!one.tierUntil || *one.tierUntil > *other.tierUntil);
}

} // namespace

ConsentsHeld consentsHeld(const std::vector<MemberConsent> &oldestFirst)
{
    ConsentsHeld held;
    for (const MemberConsent &consent : oldestFirst) {
        held.insert_or_assign(consent.purpose, consent);
    }
    return held;
}

Merging::Merging(Work &work, Member from, Member into)
    : m_work(work)
    , m_store(work.store.connection())
    , m_from(std::move(from))
    , m_into(std::move(into))
{}

void Merging::run()
{
    const Members members(m_store);
    m_record.phone = m_from.person.phone;
    m_record.card = m_from.person.card;
    m_record.aliases = members.aliases(m_from.id);
    m_record.earlier = members.withMerged(m_from.id);
    std::erase(m_record.earlier, m_from.id);
    for (const User &user : Users(m_store).all()) {
        if (user.member == m_from.id) {
            m_record.users.push_back(user.id);
        }
    }
    takeBackReferral();
    keepHigherTier();
    m_work.posting.transferAll(m_from.id, m_into.id, u"merge"_s);
    moveTags();
    narrowConsents();
    fillFields();
    m_work.journal.insert(NewMerge{m_from.id, m_into.id});
    Members(m_store).markMerged(m_from.id, m_into.id);
    moveFigures();
    Users(m_store).moveMember(m_from.id, m_into.id);
    m_work.journal.setDetail(m_record.toJson());
}

void Merging::takeBackReferral()
{
    const Members members(m_store);
    const auto referredBy = [&](const Member &one, const Member &other) {
        return one.referrer && members.living(*one.referrer) == other.id;
    };
    if (referredBy(m_from, m_into)) {
        ReferralTakeBack(m_work, m_from.id, m_into.id).run();
    } else if (referredBy(m_into, m_from)) {
        ReferralTakeBack(m_work, m_into.id, m_from.id).run();
    }
}

// The number that was the only one stays the member's own; a second one is kept to find him by.
void Merging::fillFields()
{
    const Members members(m_store);
    Person &into = m_into.person;
    Person &from = m_from.person;
    if (!into.phone && from.phone) {
        m_record.filled += u"phone"_s;
        into.phone = std::exchange(from.phone, std::nullopt);
    }
    if (!into.name && from.name) {
        m_record.filled += u"name"_s;
        into.name = from.name;
        into.pinyin = from.pinyin;
        into.pinyinOther = from.pinyinOther;
        into.initials = from.initials;
    }
    const auto fill = [&](auto &empty, const auto &full, const QString &field) {
        if (!empty && full) {
            m_record.filled += field;
            empty = full;
        }
    };
    fill(into.birthday, from.birthday, u"birthday"_s);
    fill(into.gender, from.gender, u"gender"_s);
    fill(into.channel, from.channel, u"channel"_s);
    fill(m_into.firedBirthday, m_from.firedBirthday, u"fired_birthday"_s);
    members.update(m_from);
    members.update(m_into);
}

void Merging::moveFigures()
{
    const Accounts accounts(m_store);
    const Account gone = accounts.load(m_from.id);
    Coupons(m_store).moveTo(m_from.id, m_into.id);
    Purchases(m_store).moveTo(m_from.id, m_into.id);
    accounts.apply(m_into.id, PurchaseChange{gone.purchases, gone.spend, gone.paid});
    accounts.apply(m_from.id, PurchaseChange{-gone.purchases, -gone.spend, -gone.paid});
    const LastDays days = History(m_store).lastDays(m_into.id);
    accounts.setPurchaseDays(m_into.id, days.firstPurchaseOn, days.lastPurchaseOn);
    accounts.setPurchaseDays(m_from.id, std::nullopt, std::nullopt);
    m_work.posting.resetActivity(m_into.id, days.lastActivityOn);
    accounts.setTierReview(m_from.id, std::nullopt);
}

void Merging::moveTags()
{
    const Members members(m_store);
    const std::vector<HeldTag> held = members.tags(m_into.id);
    for (const HeldTag &tag : members.tags(m_from.id)) {
        const auto same = std::find_if(held.begin(), held.end(),
                                       [&](const HeldTag &own) { return own.tag == tag.tag; });
        const bool isLonger =
            same == held.end() || (same->until && (!tag.until || *tag.until > *same->until));
        if (isLonger) {
            m_record.tags.push_back(
                {tag.tag, same != held.end(), same != held.end() ? same->until : std::nullopt});
            members.putTag(m_into.id, tag);
        }
    }
}

// A consent stays given where both gave it: silence is no consent, and what the one refused the
// other's word doesn't allow.
void Merging::narrowConsents()
{
    const Members members(m_store);
    const ConsentsHeld own = consentsHeld(members.consents(m_into.id));
    const ConsentsHeld theirs = consentsHeld(members.consents(m_from.id));
    const auto keep = [&](const MemberConsent &consent) {
        m_record.consents.push_back({consent.purpose, consent.at});
        members.addConsent(m_into.id, consent);
    };
    for (const auto &[purpose, consent] : own) {
        const auto other = theirs.find(purpose);
        if (consent.isGiven && (other == theirs.end() || !other->second.isGiven)) {
            keep({purpose, std::max(m_work.moment.at, consent.at.plusMs(1)), false, consent.wording,
                  u"merge"_s});
        }
    }
    for (const auto &[purpose, consent] : theirs) {
        if (!consent.isGiven && !own.contains(purpose)) {
            keep(consent);
        }
    }
}

void Merging::keepHigherTier()
{
    const Accounts accounts(m_store);
    const Account gone = accounts.load(m_from.id);
    const Account kept = accounts.load(m_into.id);
    const Programme &programme = m_work.programme();
    const int theirs = programme.tier(gone.tier).value_or(0);
    const int own = programme.tier(kept.tier).value_or(0);
    if (theirs < own || (theirs == own && !holdsLonger(gone, kept))) {
        return;
    }
    TiersHistory(m_store).change(m_work.journal, {m_into.id, kept.tier, gone.tier, TierCause::Merge,
                                                  m_work.moment.at, m_work.bookingDay,
                                                  gone.tierUntil, gone.tierReviewOn, false});
}

} // namespace regulars
