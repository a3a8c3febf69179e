#include "services/membership.h"

#include "services/cardnumbers.h"
#include "services/enrolling.h"
#include "services/merging.h"
#include "services/poolturns.h"
#include "services/posting.h"
#include "services/profile.h"
#include "services/storecopies.h"
#include "storage/accounts.h"
#include "storage/auditlog.h"
#include "storage/blockedcards.h"
#include "storage/coupons.h"
#include "storage/erasures.h"
#include "storage/operations.h"
#include "storage/tiershistory.h"
#include "storage/users.h"
#include "values/text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString memberField = u"member"_s;
constexpr qsizetype longestReason = 500;

QByteArray detailOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Task taskOf(OperationKind kind, std::optional<Act> act, const MemberRef &member)
{
    return {.kind = kind, .act = act, .named = member};
}

Member concerned(const Work &work)
{
    return *Members(work.store.connection()).find(work.member.value());
}

void show(Work &work, MemberId member)
{
    work.answer.members.emplace_back(memberField, member);
    work.about = u"member %1"_s.arg(member.value());
}

// The fields that changed: [before, after].
QJsonObject changes(const Person &before, const Person &after)
{
    const QJsonObject old = profileJson(before);
    const QJsonObject now = profileJson(after);
    QJsonObject changed;
    for (const QString &field : QStringList(old.keys() + now.keys())) {
        if (old[field] != now[field]) {
            changed[field] =
                QJsonArray{old.value(field).toVariant().isNull() ? QJsonValue() : old[field],
                           now.value(field).toVariant().isNull() ? QJsonValue() : now[field]};
        }
    }
    return changed;
}

void setFrozen(Work &work, bool isFrozen)
{
    Member member = concerned(work);
    member.isFrozen = isFrozen;
    Members(work.store.connection()).update(member);
    show(work, member.id);
}

} // namespace

Result<Answer> Membership::enrol(const Envelope &envelope, const EnrolRequest &request)
{
    const Task task{.kind = OperationKind::Enrol, .act = Act::Enrol};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        Enrolling enrolling(m_desk, work, request);
        if (const Result<Done> checked = enrolling.check(); !checked) {
            return checked.refusal();
        }
        show(work, enrolling.write());
        return Done{};
    });
}

Result<Answer> Membership::update(const Envelope &envelope, const UpdateRequest &request)
{
    const Task task = taskOf(OperationKind::Update, std::nullopt, request.member);
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        Member member = concerned(work);
        const Person before = member.person;
        if (const Result<Done> read = readPerson(request, work, member.person); !read) {
            return read.refusal();
        }
        const Person &after = member.person;
        const bool isContact = before.phone != after.phone || before.birthday != after.birthday;
        const Act act = isContact ? Act::UpdateContact : Act::UpdateMember;
        if (const Result<Done> allowed = m_desk.requireAct(work, act); !allowed) {
            return allowed.refusal();
        }
        const Members members(work.store.connection());
        if (!after.phone && !after.card) {
            return refusals::BadRequest{u"phone"_s, u"a phone number or a card has to stay"_s};
        }
        if (const Result<Done> free = checkFree(work.store.connection(), after, member.id); !free) {
            return free.refusal();
        }
        members.update(member);
        if (after.card && after.card != before.card) {
            BlockedCards(work.store.connection()).free(*after.card);
        }
        work.journal.setDetail(detailOf(changes(before, after)));
        show(work, member.id);
        return Done{};
    });
}

Result<Answer> Membership::freeze(const Envelope &envelope, const MemberRequest &request)
{
    return m_desk.write(envelope, taskOf(OperationKind::Freeze, Act::Freeze, request.member),
                        [](Work &work) -> Result<Done> {
                            setFrozen(work, true);
                            return Done{};
                        });
}

Result<Answer> Membership::unfreeze(const Envelope &envelope, const MemberRequest &request)
{
    return m_desk.write(envelope, taskOf(OperationKind::Unfreeze, Act::Unfreeze, request.member),
                        [](Work &work) -> Result<Done> {
                            setFrozen(work, false);
                            return Done{};
                        });
}

void eraseMember(Work &work)
{
    Connection &store = work.store.connection();
    const MemberId member = work.member.value();
    work.posting.forfeitAll(member, u"erasure"_s);
    const Coupons coupons(store);
    for (const Coupon &coupon : coupons.openOf(member, work.bookingDay)) {
        coupons.cancel(work.journal, coupon.id);
    }
    forgetCodes(work, member);
    Operations(store).eraseDetailsOf(member);
    AuditLog(store).eraseWordsOf(member);
    Members(store).erase(member, work.recordedAt);
    Accounts(store).setTierReview(member, std::nullopt);
    Users(store).moveMember(member, std::nullopt);
    Erasures(store).add({work.operation, member});
    show(work, member);
}

Result<Answer> Membership::erase(const Envelope &envelope, const MemberRequest &request)
{
    const Task task = taskOf(OperationKind::Erase, Act::Erase, request.member);
    const Result<Answer> erased = m_desk.write(envelope, task, [](Work &work) -> Result<Done> {
        eraseMember(work);
        return Done{};
    });
    if (erased) {
        StoreCopies(m_desk).removeOutlived();
    }
    return erased;
}

Result<Answer> Membership::merge(const Envelope &envelope, const MergeRequest &request)
{
    const Task task = taskOf(OperationKind::Merge, Act::Merge, request.member);
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const Result<MemberId> into = resolveMember(work.store, request.into);
        if (!into) {
            return into.refusal();
        }
        if (*into == work.member) {
            return refusals::NotAllowed{u"these are the same member already"_s};
        }
        if (const Result<Done> allowed = m_desk.requireAct(work, Act::Merge, *into); !allowed) {
            return allowed.refusal();
        }
        const Member gone = concerned(work);
        const Member kept = *Members(work.store.connection()).find(*into);
        if (gone.isFrozen || kept.isFrozen) {
            return refusals::MemberFrozen{};
        }
        Merging(work, gone, kept).run();
        show(work, kept.id);
        return Done{};
    });
}

Result<Answer> Membership::tag(const Envelope &envelope, const TagRequest &request)
{
    const Task task = taskOf(OperationKind::Tag, Act::Tag, request.member);
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const Result<QStringList> add = readTags(request.add);
        if (!add) {
            return add.refusal();
        }
        const Result<QStringList> remove = readTags(request.remove);
        if (!remove) {
            return remove.refusal();
        }
        if (add->isEmpty() && remove->isEmpty()) {
            return refusals::BadRequest{u"add"_s, u"name a tag to add or to remove"_s};
        }
        for (const QString &tag : *add) {
            if (remove->contains(tag)) {
                return refusals::BadRequest{u"remove"_s, u"names \"%1\", as add does"_s.arg(tag)};
            }
        }
        const MemberId member = work.member.value();
        const Members members(work.store.connection());
        for (const QString &tag : *remove) {
            members.removeTag(member, tag);
        }
        for (const QString &tag : *add) {
            members.putTag(member, {tag, std::nullopt});
        }
        work.journal.setDetail(detailOf({{u"add"_s, QJsonArray::fromStringList(*add)},
                                         {u"remove"_s, QJsonArray::fromStringList(*remove)}}));
        show(work, member);
        return Done{};
    });
}

Result<Answer> Membership::consent(const Envelope &envelope, const ConsentRequest &request)
{
    const Task task = taskOf(OperationKind::Consent, Act::Consent, request.member);
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const ConsentGiven &consent = request.consent;
        if (const Result<Done> checked = checkConsent(consent); !checked) {
            return checked.refusal();
        }
        keepConsent(work, work.member.value(), consent);
        work.journal.setDetail(detailOf({{u"purpose"_s, folded(consent.purpose)},
                                         {u"given"_s, consent.given},
                                         {u"wording"_s, withoutCardNumbers(consent.wording)},
                                         {u"source"_s, withoutCardNumbers(consent.source)}}));
        show(work, work.member.value());
        return Done{};
    });
}

Result<Answer> Membership::tier(const Envelope &envelope, const TierRequest &request)
{
    const Task task = taskOf(OperationKind::Tier, Act::TierByHand, request.member);
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const std::optional<int> tier = work.programme().tier(request.tier);
        if (!tier) {
            return refusals::BadRequest{u"tier"_s, u"there is no tier of that id"_s};
        }
        const auto reason = readLine(u"reason"_s, request.reason, longestReason);
        if (!reason || !reason->has_value()) {
            return refusals::BadRequest{u"reason"_s, u"say why, in one line"_s};
        }
        const std::optional<BusinessDay> until = BusinessDay::fromIso(request.until);
        if (!until || *until < work.moment.day) {
            return refusals::BadDate{u"until is a date from today on, written YYYY-MM-DD"_s};
        }
        Connection &store = work.store.connection();
        const MemberId member = work.member.value();
        // The review of its last day decides what follows (S33).
        TiersHistory(store).change(work.journal, {member, Accounts(store).load(member).tier,
                                                  request.tier, TierCause::Manual, work.moment.at,
                                                  work.bookingDay, until, until, false});
        work.journal.setDetail(detailOf({{u"reason"_s, **reason}}));
        show(work, member);
        return Done{};
    });
}

} // namespace regulars
