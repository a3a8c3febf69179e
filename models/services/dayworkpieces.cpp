// A long day's work piece by piece, each in the caller's batch.
#include "services/daywork.h"
#include "storage/days.h"
#include "storage/members.h"

#include <algorithm>
#include <cstddef>

namespace regulars
{

std::vector<MemberId> DayWork::candidatesAfter(std::optional<MemberId> after, int most) const
{
    if (!hasDatedRules()) {
        return {};
    }
    const auto born = celebrating();
    if (!born) {
        return Days(m_store).membersAfter(after, most);
    }
    const auto first = after ? std::upper_bound(born->begin(), born->end(), *after) : born->begin();
    return {first, first + std::min<std::ptrdiff_t>(most, born->end() - first)};
}

bool DayWork::isLong(int most) const
{
    return hasMoreDue(most) || std::ssize(Days(m_store).reviewsDue(m_day, most + 1)) > most ||
           std::ssize(candidatesAfter(std::nullopt, most + 1)) > most;
}

// Somebody may have been merged or erased since the pieces before.
bool DayWork::isLiving(MemberId member) const
{
    const auto found = Members(m_store).find(member);
    return found && found->isLiving();
}

Result<bool> DayWork::liftSome(int most)
{
    const std::set<MemberId> members = liftable();
    auto next = m_lifted ? members.upper_bound(*m_lifted) : members.begin();
    for (int i = 0; i < most && next != members.end(); ++i, ++next) {
        m_lifted = *next;
        if (!isLiving(*next)) {
            continue;
        }
        if (const Result<Done> done = liftOne(*next); !done) {
            return done.refusal();
        }
    }
    return next != members.end();
}

Result<bool> DayWork::reviewSome(int most)
{
    const std::vector<MemberId> due = Days(m_store).reviewsDue(m_day, most);
    for (const MemberId member : due) {
        if (const Result<Done> done = reviewOne(member); !done) {
            return done.refusal();
        }
    }
    return std::ssize(due) == most;
}

Result<bool> DayWork::fireSome(int most)
{
    const std::vector<MemberId> next = candidatesAfter(m_fired, most);
    for (const MemberId member : next) {
        m_fired = member;
        if (const Result<Done> done = fireFor(member); !done) {
            return done.refusal();
        }
    }
    return std::ssize(next) == most;
}

Result<bool> DayWork::runSome(int most)
{
    if (Days(m_store).wasRun(m_day)) { // by somebody else, meanwhile
        return false;
    }
    const auto goOn = [this](const Result<bool> &more, Stage then) -> Result<bool> {
        if (!more) {
            return more.refusal();
        }
        m_stage = *more ? m_stage : then;
        return true;
    };
    switch (m_stage) {
    case Stage::Rank:
        for (const auto step : {&DayWork::expire, &DayWork::rank}) {
            if (const Result<Done> done = (this->*step)(); !done) {
                return done.refusal();
            }
        }
        m_stage = Stage::Lift;
        return true;
    case Stage::Lift:
        return goOn(liftSome(most), Stage::Review);
    case Stage::Review:
        return goOn(reviewSome(most), Stage::Fire);
    case Stage::Fire:
        return goOn(fireSome(most), Stage::Close);
    case Stage::Close:
        break;
    }
    const Result<Done> done = close();
    return done ? Result<bool>(false) : Result<bool>(done.refusal());
}

} // namespace regulars
