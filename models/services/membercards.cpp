#include "services/membercards.h"

#include "services/permissions.h"
#include "storage/accounts.h"
#include "storage/members.h"

namespace regulars
{

Result<std::vector<CardFacts>> MemberCards::of(const std::vector<MemberId> &members)
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (members.size() > 1 && permissionFor(who->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    Connection &store = m_desk.store().connection();
    const Members people(store);
    std::vector<CardFacts> cards;
    for (const MemberId asked : members) {
        const auto member = people.find(people.living(asked));
        if (member && member->isLiving()) {
            cards.push_back({member->id, member->person.name.value_or(QString()),
                             member->person.card.value_or(QString()),
                             Accounts(store).load(member->id).tier});
        }
    }
    return cards;
}

} // namespace regulars
