#include "services/unmerging.h"

#include "services/membership.h"
#include "services/posting.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "storage/days.h"
#include "storage/history.h"
#include "storage/merges.h"
#include "storage/reversals.h"
#include "storage/tiershistory.h"
#include "storage/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

Unmerging::Unmerging(Work &work, Operation merge, NewMerge who)
    : m_work(work)
    , m_store(work.store.connection())
    , m_merge(std::move(merge))
    , m_who(who)
{
    const auto detail = Operations(m_store).detail(m_merge.id);
    m_record = MergeRecord::fromJson(detail.value_or(QByteArray())).value_or(MergeRecord());
    m_gone = m_record.earlier;
    m_gone.push_back(m_who.from);
}

Result<Done> Unmerging::run()
{
    if (const auto fit = check(); !fit) {
        return fit.refusal();
    }
    partPersons();
    partTags();
    if (const auto parted = partLedger(); !parted) {
        return parted.refusal();
    }
    partCoupons();
    partTier();
    partFigures();
    return Done{};
}

Result<Done> Unmerging::check() const
{
    const Members members(m_store);
    const auto from = members.find(m_who.from);
    const auto into = members.find(m_who.into);
    if (!from || !into || from->mergedInto != m_who.into || !into->isLiving()) {
        return refusals::NotAllowed{u"the members were merged further or erased since"_s};
    }
    if (!Operations(m_store).detail(m_merge.id)) {
        return refusals::NotAllowed{u"nothing tells any more what the merge changed"_s};
    }
    const Month month = m_merge.businessDate.month();
    const BusinessDay today = m_work.programme().calendar.dayOf(m_work.recordedAt);
    if (month != today.month() || Days(m_store).isClosed(month)) {
        return refusals::NotAllowed{u"its business month is over"_s};
    }
    const Merges merges(m_store);
    if (merges.isChangedSince(m_merge.id, m_gone)) {
        return refusals::NotAllowed{u"a purchase that came over was returned or undone since"_s};
    }
    if (const auto code = merges.couponChangedSince(m_merge.id, m_gone)) {
        return refusals::CouponUsed{*code};
    }
    if (const auto unspent = checkSpent(); !unspent) {
        return unspent.refusal();
    }
    return checkFree();
}

Result<Done> Unmerging::checkSpent() const
{
    const Merges merges(m_store);
    const MovedLots points = merges.moved(m_merge.id, Unit::Points);
    if (points.remaining < points.amount) {
        return refusals::InsufficientPoints{Points(points.amount), Points(points.remaining)};
    }
    const MovedLots value = merges.moved(m_merge.id, Unit::StoredValue);
    if (value.remaining < value.amount) {
        return refusals::InsufficientStoredValue{Money(value.amount), Money(value.remaining)};
    }
    return Done{};
}

// Nobody else got the number or card meanwhile.
Result<Done> Unmerging::checkFree() const
{
    const Members members(m_store);
    if (m_record.phone) {
        const auto holder = members.byPhone(*m_record.phone);
        if (holder && *holder != m_who.into) {
            return refusals::PhoneTaken{holder->value()};
        }
    }
    if (m_record.card) {
        const auto holder = members.byCard(*m_record.card);
        if (holder && *holder != m_who.into) {
            return refusals::CardTaken{holder->value()};
        }
    }
    return Done{};
}

// What he got from the other and still has goes; what somebody wrote since stays.
void Unmerging::takeBackFields(Member &into, const Member &from) const
{
    const auto takeBack = [&](auto &field, const auto &theirs, const QString &name) {
        if (m_record.filled.contains(name) && field == theirs) {
            field.reset();
        }
    };
    Person &person = into.person;
    takeBack(person.phone, m_record.phone, u"phone"_s);
    if (m_record.filled.contains(u"name"_s) && person.name == from.person.name) {
        person.name.reset();
        person.pinyin.reset();
        person.pinyinOther.reset();
        person.initials.reset();
    }
    takeBack(person.birthday, from.person.birthday, u"birthday"_s);
    takeBack(person.gender, from.person.gender, u"gender"_s);
    takeBack(person.channel, from.person.channel, u"channel"_s);
    takeBack(into.firedBirthday, from.firedBirthday, u"fired_birthday"_s);
}

void Unmerging::partPersons()
{
    const Members members(m_store);
    Member into = *members.find(m_who.into);
    takeBackFields(into, *members.find(m_who.from));
    members.update(into);
    members.unmarkMerged(m_who.from, m_record.earlier, m_record.aliases);
    Member from = *members.find(m_who.from);
    // A number that the other one has taken for his own since stays his.
    const bool isPhoneFree = m_record.phone && into.person.phone != m_record.phone;
    const bool isCardFree = m_record.card && into.person.card != m_record.card;
    if (isPhoneFree) {
        members.dropAlias({AliasKind::Phone, *m_record.phone});
        from.person.phone = m_record.phone;
    }
    if (isCardFree) {
        members.dropAlias({AliasKind::Card, *m_record.card});
        from.person.card = m_record.card;
    }
    members.update(from);
    const Users users(m_store);
    for (const UserId id : m_record.users) {
        auto user = users.find(id);
        if (user && user->member == m_who.into) {
            user->member = m_who.from;
            users.update(*user);
        }
    }
}

void Unmerging::partTags()
{
    const Members members(m_store);
    for (const MergeRecord::Tag &tag : m_record.tags) {
        if (tag.wasHeld) {
            members.putTag(m_who.into, {tag.tag, tag.until});
        } else {
            members.removeTag(m_who.into, tag.tag);
        }
    }
    for (const MergeRecord::Consent &consent : m_record.consents) {
        members.removeConsent(m_who.into, consent.purpose, consent.at);
    }
}

Result<Done> Unmerging::partLedger()
{
    const auto lines = m_work.posting.reverse(m_merge.id, Shortfalls::Refused,
                                              m_work.programme().policy.restoreGrace);
    if (!lines) {
        return lines.refusal();
    }
    for (NewAward award : Reversals(m_store).awards(m_merge.id)) {
        award.times = -award.times;
        award.points = -award.points;
        m_work.journal.insert(award);
    }
    return Done{};
}

// Those that the merge made void live again (S19).
void Unmerging::partCoupons()
{
    const Coupons coupons(m_store);
    for (const CouponTurn &turn : Reversals(m_store).coupons(m_merge.id)) {
        if (turn.before == CouponState::Open && turn.now == CouponState::Void) {
            coupons.reopen(m_work.journal, turn.coupon);
        }
    }
    Merges(m_store).partCoupons(m_who.into, m_who.from, m_gone);
}

// The tier that came over goes, unless another has been reached since.
void Unmerging::partTier()
{
    const TiersHistory history(m_store);
    const auto change = history.byOperation(m_merge.id, m_who.into);
    const auto before = history.before(m_who.into, m_merge.id);
    if (change && before && history.of(m_who.into).back().operation == m_merge.id) {
        history.change(m_work.journal, {m_who.into, change->toTier, before->toTier, TierCause::Undo,
                                        m_work.moment.at, m_work.bookingDay, before->until,
                                        before->reviewOn, false});
    }
    if (const auto own = history.of(m_who.from); !own.empty()) {
        Accounts(m_store).setTierReview(m_who.from, own.back().reviewOn);
    }
}

void Unmerging::partFigures()
{
    const Accounts accounts(m_store);
    const CountedPurchases theirs = Merges(m_store).partPurchases(m_who.into, m_who.from, m_gone);
    accounts.apply(m_who.from, PurchaseChange{theirs.purchases, theirs.spend, theirs.paid});
    accounts.apply(m_who.into, PurchaseChange{-theirs.purchases, -theirs.spend, -theirs.paid});
    for (const MemberId member : {m_who.from, m_who.into}) {
        const LastDays days = History(m_store).lastDays(member);
        accounts.setPurchaseDays(member, days.firstPurchaseOn, days.lastPurchaseOn);
        m_work.posting.resetActivity(member, days.lastActivityOn);
    }
}

Result<Answer> Membership::unmerge(const Envelope &envelope, const UnmergeRequest &request)
{
    bool isNumber = false;
    const qint64 id = request.operation.toLongLong(&isNumber);
    Connection &store = m_desk.store().connection();
    const auto merge = isNumber && id > 0 ? Merges(store).find(OperationId(id)) : std::nullopt;
    const auto target =
        merge ? Operations(store).find(OperationId(id)) : std::optional<Operation>();
    Task task{.kind = OperationKind::Undo, .act = Act::Merge};
    if (target) {
        task.version = target->programmeVersion;
        task.member = merge->from;
        if (!Operations(store).reversalOf(target->id)) {
            task.reverses = target->id;
        }
    }
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (!target) {
            return refusals::NoSuchOperation{request.operation};
        }
        if (!task.reverses) {
            return refusals::AlreadyUndone{};
        }
        if (const auto allowed = m_desk.requireAct(work, Act::Merge, merge->into); !allowed) {
            return allowed.refusal();
        }
        if (const auto parted = Unmerging(work, *target, *merge).run(); !parted) {
            return parted.refusal();
        }
        work.answer.figures[u"undone"_s] = request.operation;
        work.answer.members.emplace_back(u"from"_s, merge->from);
        work.answer.members.emplace_back(u"into"_s, merge->into);
        work.about = u"member %1"_s.arg(merge->from.value());
        return Done{};
    });
}

} // namespace regulars
