#include "insight/amongmembers.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace regulars
{

namespace
{

auto placeOf(const ReferrerGrant &given)
{
    return std::tuple(given.referrer, given.at, given.operation, given.step, given.giver);
}

bool isSame(const ReferrerGrant &a, const ReferrerGrant &b)
{
    return placeOf(a) == placeOf(b) && a.grant.rule == b.grant.rule &&
           a.grant.times == b.grant.times && a.grant.points == b.grant.points &&
           a.grant.storedValue == b.grant.storedValue && a.grant.coupon == b.grant.coupon &&
           a.grant.reward == b.grant.reward && a.grant.tag == b.grant.tag;
}

} // namespace

AmongMembers::AmongMembers(const Programme &programme, const std::vector<int> &rankingMeasures,
                           bool givesReferrers, DayRange period)
    : uses(programme)
    , shares(programme, rankingMeasures, period)
    , m_isNeeded(uses.isNeeded() || !rankingMeasures.empty() || givesReferrers)
{}

void AmongMembers::note(ReferrerGrant grant)
{
    m_grants.push_back(std::move(grant));
}

std::span<const ReferrerGrant> AmongMembers::givenTo(qint64 referrer) const
{
    const auto first = std::lower_bound(
        m_grants.begin(), m_grants.end(), referrer,
        [](const ReferrerGrant &given, qint64 wanted) { return given.referrer < wanted; });
    const auto last = std::upper_bound(
        first, m_grants.end(), referrer,
        [](qint64 wanted, const ReferrerGrant &given) { return wanted < given.referrer; });
    return {first, last};
}

void AmongMembers::add(AmongMembers &&other)
{
    uses.add(std::move(other.uses));
    shares.add(std::move(other.shares));
    std::move(other.m_grants.begin(), other.m_grants.end(), std::back_inserter(m_grants));
}

void AmongMembers::settle()
{
    uses.settle();
    shares.settle();
    // Grants of one deed stay in the order in which they were given.
    std::stable_sort(
        m_grants.begin(), m_grants.end(),
        [](const ReferrerGrant &a, const ReferrerGrant &b) { return placeOf(a) < placeOf(b); });
}

// Whose grants one of them lacks, or has otherwise.
QStringList AmongMembers::giversUnlike(const AmongMembers &other) const
{
    QStringList givers;
    auto own = m_grants.begin();
    auto its = other.m_grants.begin();
    while (own != m_grants.end() || its != other.m_grants.end()) {
        const bool isOwn = own != m_grants.end() &&
                           (its == other.m_grants.end() || placeOf(*own) <= placeOf(*its));
        const bool isIts = its != other.m_grants.end() &&
                           (own == m_grants.end() || placeOf(*its) <= placeOf(*own));
        if (!isOwn || !isIts || !isSame(*own, *its)) {
            if (isOwn)
                givers += own->grant.rule;
            if (isIts)
                givers += its->grant.rule;
        }
        own += isOwn ? 1 : 0;
        its += isIts ? 1 : 0;
    }
    givers.removeDuplicates();
    return givers;
}

Disagreement AmongMembers::against(const AmongMembers &other) const
{
    return {uses.unlike(other.uses), shares.unlike(other.shares), giversUnlike(other)};
}

} // namespace regulars
