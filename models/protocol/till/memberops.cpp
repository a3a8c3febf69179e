#include "protocol/till/tillops.h"
#include "services/lookup.h"
#include "services/membership.h"
#include "services/shopsettings.h"
#include "services/staff.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Nobody consents by what a request leaves out.
ConsentGiven readConsent(RequestFields &fields)
{
    return {fields.text(u"purpose"_s), fields.flag(u"given"_s), fields.textOr(u"wording"_s),
            fields.textOr(u"source"_s)};
}

// `consent` at enrolment: true for marketing, a list of purposes, or objects as op consent has
// them.
std::vector<ConsentGiven> readConsents(RequestFields &fields)
{
    std::vector<ConsentGiven> consents;
    if (!fields.has(u"consent"_s)) {
        return consents;
    }
    const QJsonValue given = fields.value(u"consent"_s);
    if (given.isBool()) {
        consents.push_back({u"marketing"_s, given.toBool(), {}, {}});
        return consents;
    }
    const QJsonArray list = given.isArray() ? given.toArray() : QJsonArray{given};
    for (const QJsonValue item : list) {
        if (item.isString()) {
            consents.push_back({item.toString(), true, {}, {}});
            continue;
        }
        RequestFields part(item.toObject(), fields.decimals());
        consents.push_back(readConsent(part));
        fields.adopt(part, u"consent"_s);
    }
    return consents;
}

Result<Answer> enrol(TillCall &call)
{
    RequestFields &fields = call.fields;
    EnrolRequest request;
    request.phone = fields.textOr(u"phone"_s);
    request.name = fields.textOr(u"name"_s);
    request.birthday = fields.textOr(u"birthday"_s);
    request.gender = fields.textOr(u"gender"_s);
    request.card = fields.textOr(u"card"_s);
    request.referrer = fields.memberIfGiven(u"referrer"_s);
    request.consents = readConsents(fields);
    request.tags = fields.texts(u"tags"_s);
    request.channel = fields.textOr(u"channel"_s);
    if (fields.fault()) {
        return *fields.fault();
    }
    return Membership(call.desk).enrol(call.envelope, request);
}

Result<Answer> update(TillCall &call)
{
    RequestFields &fields = call.fields;
    UpdateRequest request{fields.member(u"member"_s), {}, {}, {}, {}, {}, {}};
    // The fields stand in an object of their own, or beside the member.
    const bool isNested = fields.has(u"fields"_s);
    RequestFields part(fields.value(u"fields"_s).toObject(), fields.decimals());
    RequestFields &from = isNested ? part : fields;
    request.phone = from.textIfGiven(u"phone"_s);
    request.name = from.textIfGiven(u"name"_s);
    request.birthday = from.textIfGiven(u"birthday"_s);
    request.gender = from.textIfGiven(u"gender"_s);
    request.card = from.textIfGiven(u"card"_s);
    request.channel = from.textIfGiven(u"channel"_s);
    if (isNested) {
        fields.adopt(part, u"fields"_s);
    }
    if (fields.fault()) {
        return *fields.fault();
    }
    return Membership(call.desk).update(call.envelope, request);
}

// An op on one member and nothing else.
TillOp onMember(Result<Answer> (Membership::*act)(const Envelope &, const MemberRequest &))
{
    return [act](TillCall &call) -> Result<Answer> {
        const MemberRequest request{call.fields.member(u"member"_s)};
        if (call.fields.fault()) {
            return *call.fields.fault();
        }
        return (Membership(call.desk).*act)(call.envelope, request);
    };
}

Result<Answer> merge(TillCall &call)
{
    const MergeRequest request{call.fields.member(u"member"_s), call.fields.member(u"into"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Membership(call.desk).merge(call.envelope, request);
}

Result<Answer> tag(TillCall &call)
{
    const TagRequest request{call.fields.member(u"member"_s), call.fields.texts(u"add"_s),
                             call.fields.texts(u"remove"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Membership(call.desk).tag(call.envelope, request);
}

Result<Answer> consent(TillCall &call)
{
    const ConsentRequest request{call.fields.member(u"member"_s), readConsent(call.fields)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Membership(call.desk).consent(call.envelope, request);
}

Result<Answer> tier(TillCall &call)
{
    RequestFields &fields = call.fields;
    const TierRequest request{fields.member(u"member"_s), fields.text(u"tier"_s),
                              fields.text(u"until"_s), fields.text(u"reason"_s)};
    if (fields.fault()) {
        return *fields.fault();
    }
    return Membership(call.desk).tier(call.envelope, request);
}

Result<Answer> find(TillCall &call)
{
    const QString query = call.fields.textOr(u"query"_s);
    const qint64 limit = call.fields.wholeOr(u"limit"_s, Lookup::findLimit);
    if (limit < 1 || limit > 1000) {
        call.fields.refuse(u"limit"_s, u"lies between 1 and 1000"_s);
    }
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Lookup(call.desk).find(call.envelope, query, static_cast<int>(limit));
}

Result<Answer> member(TillCall &call)
{
    const MemberRef ref = call.fields.member(u"member"_s);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Lookup(call.desk).member(call.envelope, ref);
}

std::optional<Role> readRole(RequestFields &fields)
{
    const auto role = fields.textIfGiven(u"role"_s);
    if (!role) {
        return std::nullopt;
    }
    static const QHash<QString, Role> roles{
        {u"clerk"_s, Role::Clerk}, {u"manager"_s, Role::Manager}, {u"owner"_s, Role::Owner}};
    if (!roles.contains(*role)) {
        fields.refuse(u"role"_s, u"is clerk, manager or owner"_s);
    }
    return roles.value(*role, Role::Clerk);
}

Result<Answer> settings(TillCall &call)
{
    RequestFields &fields = call.fields;
    SettingsRequest request;
    const QString signIn = u"commands_need_sign_in"_s;
    if (fields.has(signIn)) {
        request.commandsNeedSignIn = fields.flagOr(signIn, false);
    }
    if (fields.fault()) {
        return *fields.fault();
    }
    return ShopSettings(call.desk).change(call.envelope, request);
}

Result<Answer> user(TillCall &call)
{
    RequestFields &fields = call.fields;
    UserRequest request;
    request.name = fields.text(u"name"_s);
    request.role = readRole(fields);
    request.pin = fields.textIfGiven(u"pin"_s);
    request.member = fields.memberIfGiven(u"member"_s);
    if (fields.has(u"active"_s)) {
        request.isActive = fields.flagOr(u"active"_s, true);
    }
    if (fields.fault()) {
        return *fields.fault();
    }
    return Staff(call.desk).user(call.envelope, request);
}

} // namespace

void addMemberOps(QHash<QString, TillOp> &ops)
{
    ops.insert(u"user"_s, user);
    ops.insert(u"settings"_s, settings);
    ops.insert(u"enrol"_s, enrol);
    ops.insert(u"update"_s, update);
    ops.insert(u"freeze"_s, onMember(&Membership::freeze));
    ops.insert(u"unfreeze"_s, onMember(&Membership::unfreeze));
    ops.insert(u"erase"_s, onMember(&Membership::erase));
    ops.insert(u"merge"_s, merge);
    ops.insert(u"tag"_s, tag);
    ops.insert(u"consent"_s, consent);
    ops.insert(u"tier"_s, tier);
    ops.insert(u"find"_s, find);
    ops.insert(u"member"_s, member);
}

} // namespace regulars
