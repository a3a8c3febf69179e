#include "services/rehearsal.h"

namespace regulars
{

Rehearsal::Rehearsal(Desk &desk, OperationKind kind, Instant at, std::optional<MemberId> member,
                     const std::optional<InstalledProgramme> &rated)
    : m_inForce(desk.store().programmeAt(at))
    , m_moment(Moment::of(m_inForce.programme->calendar, at))
    , m_rolledBack(desk.store().connection())
    , m_journal(desk.store().connection())
    , m_operation(m_journal.begin({desk.till(), kind, at, at, m_moment.day, std::nullopt,
                                   std::nullopt, member, rated.value_or(m_inForce).version,
                                   std::nullopt, std::nullopt, std::nullopt}))
    , m_posting(desk.store().connection(), m_journal, m_inForce.programme->calendar)
    , m_work{desk.store(), m_journal,    m_posting,    m_operation,
             m_moment,     at,           m_moment.day, rated.value_or(m_inForce),
             *desk.who(),  std::nullopt, member,       Answer{}}
{}

} // namespace regulars
