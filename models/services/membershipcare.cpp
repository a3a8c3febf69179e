#include "services/cardnumbers.h"
#include "services/enrolling.h"
#include "services/lookup.h"
#include "services/membership.h"
#include "services/merging.h"
#include "services/profile.h"
#include "services/rehearsal.h"
#include "storage/blockedcards.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// What the counter does for a member besides selling: a new card for a lost one, a note, a look at
// what a merge would make.
namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestNote = 1000;

QByteArray careDetailOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Both living and two, none frozen.
Result<std::pair<Member, Member>> checkPair(Store &store, const MergeRequest &request)
{
    const Result<MemberId> from = resolveMember(store, request.member);
    if (!from) {
        return from.refusal();
    }
    const Result<MemberId> into = resolveMember(store, request.into);
    if (!into) {
        return into.refusal();
    }
    if (*from == *into) {
        return refusals::NotAllowed{u"these are the same member already"_s};
    }
    const Members members(store.connection());
    const Member gone = *members.find(*from);
    const Member kept = *members.find(*into);
    if (gone.isFrozen || kept.isFrozen) {
        return refusals::MemberFrozen{};
    }
    return std::pair(gone, kept);
}

// The `member` object with what he agreed to, purpose by purpose, as a merge shows it.
QJsonObject withConsents(Store &store, QJsonObject member)
{
    QJsonObject given;
    const MemberId id(member[u"id"_s].toString().toLongLong());
    for (const auto &[purpose, consent] : consentsHeld(Members(store.connection()).consents(id))) {
        given[purpose] = consent.isGiven;
    }
    member[u"consents"_s] = given;
    return member;
}

} // namespace

Result<Answer> Membership::replaceCard(const Envelope &envelope, const CardRequest &request)
{
    const Task task{.kind = OperationKind::Update,
                    .act = Act::UpdateMember,
                    .named = request.member,
                    .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        Connection &store = work.store.connection();
        const Members members(store);
        Member member = *members.find(work.member.value());
        const auto typed = readCard(request.card);
        if (!typed) {
            return typed.refusal();
        }
        const std::optional<QString> old = member.person.card;
        if (*typed && *typed == old) {
            return refusals::BadRequest{u"card"_s, u"this is the card that was lost"_s};
        }
        member.person.card = *typed ? **typed : freshCard(members);
        if (const Result<Done> free = checkFree(store, member.person, member.id); !free) {
            return free.refusal();
        }
        members.update(member);
        const BlockedCards blocked(store);
        blocked.free(*member.person.card);
        if (old) {
            blocked.block(*old, member.id, work.recordedAt);
        }
        work.journal.setDetail(careDetailOf(
            {{u"card"_s, QJsonArray{old ? QJsonValue(*old) : QJsonValue(), *member.person.card}}}));
        work.answer.members.emplace_back(u"member"_s, member.id);
        work.about = u"member %1"_s.arg(member.id.value());
        return Done{};
    });
}

Result<Answer> Membership::note(const Envelope &envelope, const NoteRequest &request)
{
    const Task task{.kind = OperationKind::Note, .act = Act::UpdateMember, .named = request.member};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const QString text = request.text.trimmed();
        if (text.isEmpty() || text.size() > longestNote) {
            return refusals::BadRequest{u"text"_s, u"write 1 to %1 characters"_s.arg(longestNote)};
        }
        work.journal.setDetail(careDetailOf({{u"text"_s, withoutCardNumbers(text)}}));
        work.answer.members.emplace_back(u"member"_s, work.member.value());
        return Done{};
    });
}

Result<Answer> Membership::mergePreview(const Envelope &envelope, const MergeRequest &request)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at) {
        return at.refusal();
    }
    if (permissionFor(m_desk.who()->role, Act::Merge) == Permission::No) {
        return refusals::NotAllowed{nameOf(Act::Merge)};
    }
    Store &store = m_desk.store();
    const auto pair = checkPair(store, request);
    if (!pair) {
        return pair.refusal();
    }
    const auto &[gone, kept] = *pair;
    Lookup lookup(m_desk);
    Answer answer;
    const auto pictured = [&](MemberId member) {
        return withConsents(store, lookup.shown(member, *at).toObject());
    };
    answer.figures[u"from"_s] = pictured(gone.id);
    answer.figures[u"into"_s] = pictured(kept.id);

    Rehearsal rehearsal(m_desk, OperationKind::Merge, *at, gone.id);
    Merging(rehearsal.work(), gone, kept).run();
    answer.figures[u"merged"_s] = pictured(kept.id);
    return answer;
}

} // namespace regulars
