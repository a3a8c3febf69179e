#include "services/memberref.h"

#include "services/phone.h"
#include "storage/members.h"
#include "values/text.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr std::array kinds{std::pair{MemberRef::Kind::Card, "card:"_L1},
                           std::pair{MemberRef::Kind::Phone, "phone:"_L1},
                           std::pair{MemberRef::Kind::Id, "id:"_L1}};

std::optional<MemberId> knownMember(Store &store, const MemberRef &ref)
{
    const Members members(store.connection());
    switch (ref.kind) {
    case MemberRef::Kind::Card:
        return members.byCard(ref.text);
    case MemberRef::Kind::Phone: {
        const auto phone = normalisedPhone(ref.text, store.newestProgramme().programme->country);
        return phone ? members.byPhone(*phone) : std::nullopt;
    }
    case MemberRef::Kind::Id: {
        bool isNumber = false;
        // Of "1" and a NUL behind it, toLongLong would read the 1.
        const qint64 id = ref.text.contains(QChar(u'\0')) ? 0 : ref.text.toLongLong(&isNumber);
        return isNumber && id > 0 ? std::optional(MemberId(id)) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

std::optional<MemberRef> MemberRef::fromText(QStringView text)
{
    for (const auto &[kind, prefix] : kinds) {
        if (text.startsWith(prefix)) {
            const QString rest = folded(text.mid(prefix.size()).toString());
            return rest.isEmpty() ? std::nullopt : std::optional(MemberRef{kind, rest});
        }
    }
    return std::nullopt;
}

MemberRef MemberRef::of(MemberId member)
{
    return {Kind::Id, QString::number(member.value())};
}

QString MemberRef::toText() const
{
    for (const auto &[of, prefix] : kinds) {
        if (of == kind) {
            return prefix + text;
        }
    }
    return text;
}

Result<MemberId> resolveMember(Store &store, const MemberRef &ref)
{
    const Members members(store.connection());
    const std::optional<MemberId> known = knownMember(store, ref);
    const std::optional<Member> named = known ? members.find(*known) : std::nullopt;
    if (!named) {
        return refusals::NoSuchMember{ref.toText()};
    }
    const MemberId living = members.living(named->id);
    const std::optional<Member> member = living == named->id ? named : members.find(living);
    if (!member || !member->isLiving()) {
        return refusals::NoSuchMember{ref.toText()};
    }
    return member->id;
}

} // namespace regulars
