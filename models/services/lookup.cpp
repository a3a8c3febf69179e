#include "services/lookup.h"

#include "services/memberjson.h"
#include "services/membersearch.h"
#include "services/present.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int mostFound = 200;

} // namespace

PhoneShown Lookup::phoneShown() const
{
    return phonesShownTo(m_desk.who());
}

Result<Answer> Lookup::find(const Envelope &envelope, const QString &query, int limit)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at) {
        return at.refusal();
    }
    Store &store = m_desk.store();
    const QString country = store.programmeAt(*at).programme->country;
    QJsonArray rows;
    for (const FoundMember &found :
         searchMembers(store.connection(), query, country, std::clamp(limit, 1, mostFound))) {
        rows += QJsonObject{{u"id"_s, QString::number(found.id.value())},
                            {u"card"_s, found.card ? QJsonValue(*found.card) : QJsonValue()},
                            {u"phone"_s, phoneJson(found.phone, country, phoneShown())},
                            {u"name"_s, found.name ? QJsonValue(*found.name) : QJsonValue()},
                            {u"tier"_s, found.tier},
                            {u"points"_s, freePoints(store, found.id, *at).count()}};
    }
    Answer answer;
    answer.figures[u"members"_s] = rows;
    return answer;
}

Result<Answer> Lookup::member(const Envelope &envelope, const MemberRef &ref)
{
    const Result<Instant> at = m_desk.momentOf(envelope);
    if (!at) {
        return at.refusal();
    }
    const Result<MemberId> member = resolveMember(m_desk.store(), ref);
    if (!member) {
        return member.refusal();
    }
    Answer answer;
    answer.figures[u"member"_s] = shown(*member, *at);
    return answer;
}

QJsonValue Lookup::shown(MemberId member, std::optional<Instant> at)
{
    const Members members(m_desk.store().connection());
    const auto living = members.find(members.living(member));
    if (!living || !living->isLiving()) {
        return QJsonValue::Null;
    }
    return memberJson(m_desk.store(), *living, at.value_or(presentTime(m_desk)), phoneShown());
}

} // namespace regulars
