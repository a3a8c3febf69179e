#include "services/memberlist.h"

#include "services/memberjson.h"
#include "services/memberref.h"
#include "services/membersearch.h"
#include "services/present.h"
#include "storage/members.h"

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Whoever finds so many by a text asks for less than he meant to.
constexpr int mostFoundByText = 2'000;

} // namespace

bool MemberList::mayBrowse() const
{
    const auto &who = m_desk.who();
    return who && permissionFor(who->role, Act::Browse) == Permission::Yes;
}

Result<Done> MemberList::allow(const MemberFilter &filter) const
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    const bool isSearch = !filter.text.trimmed().isEmpty();
    if (!isSearch && !mayBrowse()) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    return Done{};
}

MemberConditions MemberList::conditionsOf(const MemberFilter &filter) const
{
    Store &store = m_desk.store();
    const Instant now = presentTime(m_desk);
    const InstalledProgramme installed = store.programmeAt(now);
    const Calendar &calendar = installed.programme->calendar;
    const BusinessDay today = calendar.dayOf(now);
    MemberConditions conditions{.tagsOn = today};
    const QString text = filter.text.trimmed();
    if (!text.isEmpty() && !mayBrowse()) {
        conditions.among.emplace();
        for (const MemberRef::Kind kind : {MemberRef::Kind::Phone, MemberRef::Kind::Card}) {
            if (const auto member = resolveMember(store, {kind, text})) {
                conditions.among->push_back(*member);
            }
        }
    } else if (!text.isEmpty()) {
        conditions.among.emplace();
        for (const FoundMember &found : searchMembers(
                 store.connection(), filter.text, installed.programme->country, mostFoundByText)) {
            conditions.among->push_back(found.id);
        }
    }
    if (filter.among && filter.among->members) {
        const std::vector<MemberId> &set = *filter.among->members; // by id
        if (!conditions.among) {
            conditions.among = set;
        } else {
            std::erase_if(*conditions.among, [&](MemberId member) {
                return !std::binary_search(set.begin(), set.end(), member);
            });
        }
    }
    conditions.tiers = filter.tiers;
    conditions.tags = filter.tags;
    conditions.joinedFrom = filter.joinedFrom;
    conditions.joinedThrough = filter.joinedThrough;
    if (filter.silentDays) {
        conditions.silentSince = today.plusDays(-std::max(*filter.silentDays, 0));
    }
    if (filter.birthdayWithinDays) {
        conditions.birthdays = birthdaysWithin(today, *filter.birthdayWithinDays);
    }
    if (filter.expiringWithinDays) {
        const BusinessDay last = today.plusDays(std::max(*filter.expiringWithinDays, 0));
        conditions.expiring = std::pair(now, calendar.endOf(last));
    }
    conditions.pointsAtLeast = filter.pointsAtLeast;
    conditions.pointsAtMost = filter.pointsAtMost;
    conditions.isFrozen = filter.isFrozen;
    if (!filter.consent.isEmpty()) {
        conditions.consentGiven = filter.consent;
    }
    return conditions;
}

MemberPages MemberList::pages() const
{
    Store &store = m_desk.store();
    const Instant now = presentTime(m_desk);
    const InstalledProgramme installed = store.programmeAt(now);
    QStringList ladder;
    for (const Tier &tier : installed.programme->tiers) {
        ladder += tier.id;
    }
    return {store.connection(), ladder, now};
}

MemberRow MemberList::shown(const ListedMember &member) const
{
    Store &store = m_desk.store();
    const InstalledProgramme installed = store.programmeAt(presentTime(m_desk));
    const BusinessDay today = installed.programme->calendar.dayOf(presentTime(m_desk));
    MemberRow row{member.id,
                  member.name.value_or(QString()),
                  member.card.value_or(QString()),
                  phoneJson(member.phone, installed.programme->country, phonesShownTo(m_desk.who()))
                      .toString(),
                  member.tier,
                  member.points,
                  member.storedValue,
                  member.spend,
                  member.visits,
                  member.lastPurchaseOn,
                  member.joinedOn,
                  {},
                  member.isFrozen,
                  {}};
    if (member.birthMonth && member.birthDay) {
        row.birthday = u"--%1-%2"_s.arg(*member.birthMonth, 2, 10, QChar(u'0'))
                           .arg(*member.birthDay, 2, 10, QChar(u'0'));
    }
    for (const QString &tag : Members(store.connection()).tagsOn(member.id, today)) {
        row.tags += tag;
    }
    return row;
}

Result<MemberListPage> MemberList::page(const MemberFilter &filter, const MemberSort &sort,
                                        const std::optional<MemberPlace> &place, Side side,
                                        int limit)
{
    if (const Result<Done> allowed = allow(filter); !allowed) {
        return allowed.refusal();
    }
    const bool isBackwards = side == Side::Before;
    const auto direction = sort.isFalling != isBackwards ? MemberPages::Direction::Falling
                                                         : MemberPages::Direction::Rising;
    const int size = std::max(limit, 1);
    // One more tells whether there is more.
    auto found = pages().page(conditionsOf(filter), sort.order, direction, place, size + 1);
    MemberListPage page;
    page.hasMore = std::ssize(found) > size;
    if (page.hasMore) {
        found.erase(found.begin() + size, found.end());
    }
    if (isBackwards) {
        std::reverse(found.begin(), found.end());
    }
    for (const ListedMember &member : found) {
        page.rows.push_back(shown(member));
    }
    if (!found.empty()) {
        page.first = MemberPages::placeOf(found.front(), sort.order);
        page.last = MemberPages::placeOf(found.back(), sort.order);
    }
    return page;
}

Result<MemberCount> MemberList::count(const MemberFilter &filter)
{
    if (const Result<Done> allowed = allow(filter); !allowed) {
        return allowed.refusal();
    }
    if (filter.criteria() == 0) {
        return MemberCount{Members(m_desk.store().connection()).count(), true};
    }
    const qint64 counted = pages().count(conditionsOf(filter), mostCounted + 1);
    return MemberCount{std::min(counted, qint64(mostCounted)), counted <= mostCounted};
}

Result<std::vector<MemberId>> MemberList::ids(const MemberFilter &filter, int most)
{
    if (const Result<Done> allowed = allow(filter); !allowed) {
        return allowed.refusal();
    }
    return pages().ids(conditionsOf(filter), most);
}

Result<QStringList> MemberList::tags()
{
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    return Members(m_desk.store().connection()).allTags();
}

} // namespace regulars
