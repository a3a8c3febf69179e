#include "engine/conditiontest.h"
#include "engine/measuring.h"
#include "engine/redemption.h"
#include "engine/tiers.h"
#include "insight/replay.h"

#include <algorithm>

namespace regulars
{

namespace
{

constexpr Length giftRest{12, Length::Unit::Month};

// What a reward handed out free costs the shop: its cost, else its worth, else its points.
Money costOf(const Programme &programme, const Reward &reward)
{
    if (reward.cost || reward.worth)
        return reward.cost ? *reward.cost : *reward.worth;
    qint64 unit = 1;
    for (int i = 0; i < programme.currency.decimals; ++i)
        unit *= 10;
    return Money(
        (programme.policy.pointValue * Ratio(reward.points.count()) * Ratio(unit)).floor());
}

} // namespace

void Replay::happen(Occasion occasion)
{
    const Earning earning = earnOnOccasion(m_programme, occasion);
    put(earning, {});
    if (occasion.trigger != Trigger::TierUp)
        riseIfReached(occasion, {}, earning.points);
}

void Replay::credit(Points points)
{
    if (points <= Points())
        return;
    m_points.credit(m_programme, m_now, points);
    m_past.rememberPoints(m_now.day, points, Points());
    count(&ProgrammeFlow::issued, points);
    if (m_noted)
        m_noted->note(TotalUses::budget, m_now.day, m_now.at, m_operation, {0, points});
}

void Replay::put(const Earning &earning, const std::vector<RuleUse> &offers)
{
    credit(earning.points);
    for (const Grant &grant : earning.grants)
        give(grant);
    const auto note = [this](const RuleUse &use) {
        const UsedAllowance used{use.times, use.points};
        m_past.rememberUse(use.rule, m_now.day, used);
        if (m_noted)
            m_noted->note(use.rule, m_now.day, m_now.at, m_operation, used);
    };
    std::for_each(earning.uses.begin(), earning.uses.end(), note);
    std::for_each(offers.begin(), offers.end(), note);
}

// What goes to a referrer is a cost of the programme, and not followed any further.
void Replay::give(const Grant &grant)
{
    if (grant.toReferrer) {
        m_side.flow.issued += grant.points;
        m_side.outstanding += grant.points;
        ProgrammeFlow &day = ofDay(m_now.day);
        day.issued += grant.points;
        day.valueGiven += grant.storedValue;
        m_side.flow.valueGiven += grant.storedValue;
        return;
    }
    credit(grant.points);
    count(&ProgrammeFlow::valueGiven, grant.storedValue);
    if (grant.reward) {
        const Reward &reward = m_programme.rewards.at(static_cast<std::size_t>(*grant.reward));
        count(&ProgrammeFlow::gifts,
              Money(checked::multiply(costOf(m_programme, reward).count(), grant.times)));
    }
    if (!grant.tag.isEmpty())
        m_tags[grant.tag] =
            grant.tagLasts ? std::optional(m_now.day.plus(*grant.tagLasts)) : std::nullopt;
}

void Replay::riseIfReached(const Occasion &occasion, std::span<const TestedLine> lines,
                           Points earned)
{
    if (m_programme.tiers.size() < 2)
        return;
    const auto reached = tierReached(m_programme, occasion, lines, earned, false);
    if (reached && *reached > m_outcome.tier)
        rise(*reached, occasion);
}

void Replay::rise(int tier, const Occasion &occasion)
{
    ++m_side.rises;
    m_outcome.tier = tier;
    const auto term = tierTerm(m_programme, tier, m_now.day);
    m_reviewOn = term ? std::optional(term->reviewOn) : std::nullopt;
    const Tier &reached = m_programme.tiers.at(static_cast<std::size_t>(tier));
    const auto last = m_giftOn.find(tier);
    if (!reached.gift.empty() &&
        (last == m_giftOn.end() || last->second.plus(giftRest) <= m_now.day)) {
        m_giftOn.insert_or_assign(tier, m_now.day);
        for (const Grant &grant : giftOf(m_programme, tier))
            give(grant);
    }
    MemberView risen = *occasion.member;
    risen.tier = tier;
    Occasion tierUp{Trigger::TierUp, m_now, &risen};
    tierUp.channel = occasion.channel;
    put(earnOnOccasion(m_programme, tierUp), {});
}

void Replay::expire(Instant by)
{
    m_points.expire(by, [this](Points lost, Instant at) {
        m_outcome.flow.expired += lost;
        ofDay(m_programme.calendar.dayOf(at.plusMs(-1))).expired += lost;
    });
}

// Days of the period near a birthday on which a dated rule may fire.
void Replay::findDatedDays()
{
    m_datedDays.clear();
    if (m_terms.birthdays.empty() || m_terms.hasDailyRules || !m_view.birthday)
        return;
    for (BusinessDay day = m_cursor; day <= m_period.last; day = day.plusDays(1)) {
        const bool isNear =
            std::any_of(m_terms.birthdays.begin(), m_terms.birthdays.end(),
                        [&](auto span) { return isInBirthdaySpan(*m_view.birthday, span, day); });
        if (isNear)
            m_datedDays.push_back(day);
    }
}

std::optional<BusinessDay> Replay::nextDayDue() const
{
    std::optional<BusinessDay> next;
    const auto consider = [&](BusinessDay day) {
        next = std::min(next.value_or(std::max(day, m_cursor)), std::max(day, m_cursor));
    };
    if (m_reviewOn)
        consider(*m_reviewOn);
    if (m_terms.hasDailyRules)
        consider(m_cursor);
    const auto dated = std::lower_bound(m_datedDays.begin(), m_datedDays.end(), m_cursor);
    if (dated != m_datedDays.end())
        consider(*dated);
    return next;
}

void Replay::endDaysBefore(BusinessDay day)
{
    if (day <= m_cursor || m_isGone)
        return;
    for (auto due = nextDayDue(); due && *due < day; due = nextDayDue())
        endDay(*due);
    m_cursor = std::max(m_cursor, day);
}

// As day-end does it: reviews, then dated rules, with windows as of the day's end (S31).
void Replay::endDay(BusinessDay day)
{
    m_cursor = day.plusDays(1);
    const Calendar &calendar = m_programme.calendar;
    stand(Moment::of(calendar, calendar.endOf(day).plusMs(-1)), 0, nullptr);
    const Occasion occasion{Trigger::Day, m_now, &m_view};
    if (m_reviewOn && *m_reviewOn <= day) {
        const int tier = reviewedTier(m_programme, occasion);
        m_side.falls += tier < m_outcome.tier ? 1 : 0;
        m_outcome.tier = tier;
        const auto term = tierTerm(m_programme, tier, day);
        m_reviewOn = term ? std::optional(std::max(term->reviewOn, day.plusDays(1))) : std::nullopt;
        m_view.tier = tier;
    }
    if (m_terms.hasDatedRules())
        happen(occasion);
}

// The period's end: what is held, who could have what.
void Replay::close()
{
    const Calendar &calendar = m_programme.calendar;
    endDaysBefore(m_period.last.plusDays(1));
    stand(Moment::of(calendar, m_end.plusMs(-1)), 0, nullptr);
    expire(m_end);
    m_side.outstanding += m_points.outstanding();
    ++m_side.tiers[static_cast<std::size_t>(m_outcome.tier)];
    m_side.flow += m_outcome.flow;
    if (m_isGone)
        return;
    const Occasion occasion{Trigger::Purchase, m_now, &m_view};
    for (std::size_t i = 0; i < m_programme.rewards.size(); ++i) {
        const auto had = m_redeemed.find(m_programme.rewards[i].id);
        const RewardState state{.stock = std::nullopt,
                                .redeemedByMember = had == m_redeemed.end() ? 0 : had->second,
                                .redeemedToday = Points()};
        if (planRedemption(m_programme, static_cast<int>(i), 1, occasion, state))
            ++m_side.rewards[i].membersInReach;
    }
}

std::vector<int> Replay::segmentsHeld()
{
    std::vector<int> held;
    const Occasion occasion{Trigger::Day, m_now, &m_view};
    for (std::size_t i = 0; i < m_programme.segments.size(); ++i) {
        if (!m_isGone && holdsFor(m_programme, m_programme.segments[i].when, occasion))
            held.push_back(static_cast<int>(i));
    }
    return held;
}

} // namespace regulars
