#pragma once

#include "engine/occasion.h"
#include "protocol/demo/crowdmember.h"

#include <vector>

namespace regulars
{

// What a programme asks of a member's past, answered from memory as ViewLoader answers it from the
// store. It knows the questions of the demo's programme over one year: others are std::logic_error.
class CrowdViews
{
public:
    explicit CrowdViews(const Programme &programme);

    // As of now, the operation at hand not counted; the member has turned to that day.
    MemberView of(const CrowdMember &member, const Moment &moment) const;

    // Measures by which members are ranked.
    const std::vector<int> &rankings() const { return m_rankings; }
    // A measure's value over the month that holds the member's last day.
    qint64 ofMonth(const CrowdMember &member, int measure) const;

private:
    void lookAt(const Condition &leaf);
    void addUses(MemberView &view, const CrowdMember &member, BusinessDay today) const;
    void addExpiring(MemberView &view, const CrowdMember &member, Instant at) const;
    MeasureValue valueOf(const CrowdMember &member, std::size_t measure) const;

    const Programme &m_programme;
    std::vector<bool> m_asked; // aligned with measures
    std::vector<int> m_rankings;
    bool m_asksExpiring = false;
    bool m_hasLimits = false;
};

} // namespace regulars
