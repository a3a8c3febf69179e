#include "services/phonereveal.h"

#include "storage/auditlog.h"
#include "storage/members.h"

using namespace Qt::StringLiterals;

namespace regulars
{

Result<QString> PhoneReveal::reveal(const MemberRef &member)
{
    m_desk.recheck();
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    const Result<MemberId> living = resolveMember(m_desk.store(), member);
    if (!living) {
        return living.refusal();
    }
    const auto found = Members(m_desk.store().connection()).find(*living);
    const QString phone = found ? found->person.phone.value_or(QString()) : QString();
    if (!phone.isEmpty()) {
        AuditLog(m_desk.store().connection())
            .add({std::nullopt, m_desk.clock().now(), m_desk.till(), who->user, std::nullopt,
                  nameOf(Act::RevealPhone), 0, u"member %1"_s.arg(living->value())});
    }
    return phone;
}

} // namespace regulars
