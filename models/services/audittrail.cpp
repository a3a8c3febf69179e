#include "services/audittrail.h"

#include "storage/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

const QString AuditTrail::commandLine = u"command-line"_s;

Result<Done> AuditTrail::mayRead(Desk &desk)
{
    desk.recheck();
    const auto &who = desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::ReadAudit) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::ReadAudit)};
    }
    return Done{};
}

// Empty where the user that was named is nobody.
std::optional<AuditFilter> AuditTrail::filterOf(const AuditQuestion &question)
{
    Store &store = m_desk.store();
    AuditFilter filter;
    const Calendar &calendar = store.newestProgramme().programme->calendar;
    if (question.first) {
        filter.from = calendar.startOf(*question.first);
    }
    if (question.last) {
        filter.until = calendar.endOf(*question.last);
    }
    if (question.who == commandLine) {
        filter.isByNobody = true;
    } else if (!question.who.isEmpty()) {
        const auto user = Users(store.connection()).named(question.who);
        if (!user) {
            return std::nullopt;
        }
        filter.user = user->id;
    }
    filter.act = question.what.trimmed();
    filter.flags = (question.isRefusedOnly ? static_cast<int>(AuditFlag::Refused) : 0) |
                   (question.isAloneOnly ? static_cast<int>(AuditFlag::AloneOnDuty) : 0);
    return filter;
}

Result<AuditPage> AuditTrail::page(const AuditQuestion &question, std::optional<qint64> olderThan,
                                   int limit)
{
    if (const Result<Done> allowed = mayRead(m_desk); !allowed) {
        return allowed.refusal();
    }
    AuditPage page;
    const auto filter = filterOf(question);
    if (!filter) {
        return page;
    }
    const int size = std::max(limit, 1);
    // One more tells whether there is more.
    page.lines = AuditScan(m_desk.store().connection()).page(*filter, olderThan, size + 1);
    if (std::ssize(page.lines) > size) {
        page.lines.erase(page.lines.begin() + size, page.lines.end());
        page.olderThan = page.lines.back().id;
    }
    return page;
}

Result<QStringList> AuditTrail::people()
{
    if (const Result<Done> allowed = mayRead(m_desk); !allowed) {
        return allowed.refusal();
    }
    QStringList names;
    for (const User &user : Users(m_desk.store().connection()).all()) {
        names += user.name;
    }
    return names + QStringList{commandLine};
}

Result<QStringList> AuditTrail::acts()
{
    if (const Result<Done> allowed = mayRead(m_desk); !allowed) {
        return allowed.refusal();
    }
    return AuditScan(m_desk.store().connection()).acts();
}

} // namespace regulars
