#include "services/bulktagging.h"

#include "services/enrolling.h"
#include "services/membership.h"
#include "storage/members.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t batchSize = 500;

Result<Done> allow(const Desk &desk)
{
    const auto &who = desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    return Done{};
}

QStringList tagsOf(Connection &store, MemberId member)
{
    QStringList tags;
    for (const HeldTag &held : Members(store).tags(member)) {
        tags += held.tag;
    }
    return tags;
}

TagTurn turnOf(Connection &store, MemberId member, const QStringList &add,
               const QStringList &remove)
{
    const QStringList held = tagsOf(store, member);
    TagTurn turn{member, {}, {}};
    std::copy_if(add.begin(), add.end(), std::back_inserter(turn.added),
                 [&](const QString &tag) { return !held.contains(tag); });
    std::copy_if(remove.begin(), remove.end(), std::back_inserter(turn.removed),
                 [&](const QString &tag) { return held.contains(tag) && !add.contains(tag); });
    return turn;
}

// In order; false when the person stopped it.
template <class Each>
bool inBatches(Desk &desk, size_t count, const BulkTagging::Progress &progress, const Each &each)
{
    for (size_t done = 0; done < count;) {
        Desk::Batch batch(desk);
        for (const size_t end = std::min(count, done + batchSize); done < end; ++done) {
            each(done);
        }
        batch.commit();
        if (progress && !progress(static_cast<int>(done))) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<std::vector<TagTurn>> BulkTagging::tag(const std::vector<MemberId> &members,
                                              const QStringList &add, const QStringList &remove,
                                              const Progress &progress)
{
    if (const Result<Done> allowed = allow(m_desk); !allowed) {
        return allowed.refusal();
    }
    const Result<QStringList> added = readTags(add);
    const Result<QStringList> removed = readTags(remove);
    if (!added || !removed) {
        return added ? removed.refusal() : added.refusal();
    }
    if (added->isEmpty() && removed->isEmpty()) {
        return refusals::BadRequest{u"add"_s, u"name a tag to add or to remove"_s};
    }
    Connection &store = m_desk.store().connection();
    Membership membership(m_desk);
    std::vector<TagTurn> turns;
    inBatches(m_desk, members.size(), progress, [&](size_t n) {
        const TagTurn turn = turnOf(store, members[n], *added, *removed);
        if (turn.added.isEmpty() && turn.removed.isEmpty()) {
            return;
        }
        if (membership.tag({}, {MemberRef::of(turn.member), turn.added, turn.removed})) {
            turns.push_back(turn);
        }
    });
    return turns;
}

Result<Done> BulkTagging::undo(const std::vector<TagTurn> &turns, const Progress &progress)
{
    if (const Result<Done> allowed = allow(m_desk); !allowed) {
        return allowed.refusal();
    }
    Membership membership(m_desk);
    inBatches(m_desk, turns.size(), progress, [&](size_t n) {
        const TagTurn &turn = turns[n];
        // Who is gone since keeps his peace.
        (void)membership.tag({}, {MemberRef::of(turn.member), turn.removed, turn.added});
    });
    return Done{};
}

} // namespace regulars
