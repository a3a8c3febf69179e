#include "engine/conditiontest.h"
#include "engine/measuring.h"
#include "engine/redemption.h"
#include "engine/tiers.h"
#include "engine/unexplained.h"
#include "insight/replay.h"

#include <algorithm>
#include <limits>

namespace regulars
{

namespace
{

constexpr Length giftRest{12, Length::Unit::Month};
// Day-end comes after all that was done on its day: ranks first, dated rules last.
constexpr qint64 datedRules = std::numeric_limits<qint64>::max() - 1;
constexpr qint64 dayRankings = datedRules - 1;

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
    const Earning earning = earnUnexplained(m_programme, occasion);
    put(earning, {});
    if (occasion.trigger != Trigger::TierUp)
        riseIfReached(occasion, {}, earning.points);
}

void Replay::credit(Points points)
{
    if (points <= Points())
        return;
    if (m_programme.policy.expiry.kind == Expiry::Kind::Idle) {
        m_points.credit(m_programme, m_now, points);
    } else {
        const PointsLife life = m_terms.lifeOf(m_now.day);
        m_points.creditUntil(m_now.at, points, life.expiresAt, life.usableFrom);
    }
    m_past.rememberPoints(m_now.day, points, Points());
    count(&ProgrammeFlow::issued, points);
    if (m_noted)
        m_noted->uses.note(TotalUses::budget, m_now.day, place(), {0, points});
}

void Replay::noteUse(const RuleUse &use)
{
    const UsedAllowance used{use.times, use.points};
    m_past.rememberUse(use.rule, m_now.day, used);
    if (m_noted)
        m_noted->uses.note(use.rule, m_now.day, place(), used);
}

void Replay::put(const Earning &earning, const std::vector<RuleUse> &offers)
{
    credit(earning.points);
    for (const Grant &grant : earning.grants)
        give(grant);
    for (const RuleUse &use : earning.uses)
        noteUse(use);
    for (const RuleUse &use : offers)
        noteUse(use);
}

// What goes to a referrer is his in the next pass.
void Replay::give(const Grant &grant)
{
    if (!grant.toReferrer)
        hand(grant);
    else if (m_noted && m_history->referrer)
        m_noted->note({m_history->referrer->value(), m_now.at, m_operation, m_step,
                       m_history->id.value(), grant});
}

// By the deed of a member whom this one had brought.
void Replay::receive(const ReferrerGrant &given)
{
    if (m_isGone)
        return;
    m_step = given.step;
    stand(m_terms.days.momentOf(given.at), given.operation, nullptr);
    // It comes to be where it was given, so that the giver doesn't meet it before he gives it.
    m_giver = given.giver;
    hand(given.grant);
    m_giver.reset();
}

void Replay::hand(const Grant &grant)
{
    credit(grant.points);
    count(&ProgrammeFlow::valueGiven, grant.storedValue);
    if (grant.coupon)
        countCoupons(grant.times);
    if (grant.reward) {
        const Reward &reward = m_programme.rewards.at(static_cast<std::size_t>(*grant.reward));
        count(&ProgrammeFlow::gifts,
              Money(checked::multiply(costOf(m_programme, reward).count(), grant.times)));
        if (reward.coupon)
            countCoupons(grant.times);
    }
    if (!grant.tag.isEmpty())
        m_tags[grant.tag] =
            grant.tagLasts ? std::optional(m_now.day.plus(*grant.tagLasts)) : std::nullopt;
}

void Replay::countCoupons(qint64 coupons)
{
    m_outcome.flow.couponsGiven += coupons;
    ofDay(m_now.day).couponsGiven += coupons;
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
    put(earnUnexplained(m_programme, tierUp), {});
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

// The first day-end before that day that concerns this member.
std::optional<BusinessDay> Replay::nextDayDue(BusinessDay before) const
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
    // Whoever stands at the top rises no more, and is not asked about day by day.
    const bool mayRise = m_outcome.tier + 1 < static_cast<int>(m_programme.tiers.size());
    if (m_asked && mayRise && !m_terms.rankings.empty()) {
        if (const auto ranked = nextRankedIn(std::min(before, next.value_or(before))))
            consider(*ranked);
    }
    return next && *next < before ? next : std::nullopt;
}

bool Replay::isRankedIn(std::size_t ranking, BusinessDay day) const
{
    return m_asked &&
           m_asked->shares.isIn(ranking, day, m_past.figureOn(m_terms.rankings[ranking], day));
}

// The first day of those to be ended before that one at whose end the member stands in a top share.
std::optional<BusinessDay> Replay::nextRankedIn(BusinessDay before) const
{
    std::optional<BusinessDay> next;
    for (std::size_t i = 0; i < m_terms.rankings.size(); ++i) {
        if (!m_terms.lifts[i])
            continue;
        const auto &days = m_asked->shares.daysOf(i);
        const BusinessDay until = next.value_or(before);
        ReplayPast::FigureWalk figure(m_past, m_terms.rankings[i]);
        for (auto day = std::lower_bound(days.begin(), days.end(), m_cursor);
             day != days.end() && *day < until; ++day) {
            if (m_asked->shares.isInAt(i, static_cast<std::size_t>(day - days.begin()),
                                       figure.on(*day))) {
                next = *day;
                break;
            }
        }
    }
    return next;
}

// By the rankings that stand on that day, or by those made at its end.
void Replay::fillShares(BusinessDay today, bool isRanked)
{
    if (m_terms.rankings.empty())
        return;
    m_view.inTopShare.assign(m_programme.measures.size(), false);
    for (std::size_t i = 0; i < m_terms.rankings.size(); ++i) {
        const auto measure = static_cast<std::size_t>(m_terms.rankings[i]);
        const auto stood = rankedOn(m_programme.measures[measure].window, today, today);
        const bool isNew = isRanked && m_asked && m_asked->shares.isRankedOn(i, today);
        if (const auto day = isNew ? std::optional(today) : stood)
            m_view.inTopShare[measure] = isRankedIn(i, *day);
    }
}

void Replay::endDaysBefore(BusinessDay day)
{
    if (day <= m_cursor || m_isGone)
        return;
    while (const auto due = nextDayDue(day))
        endDay(*due);
    m_cursor = std::max(m_cursor, day);
}

// As day-end does it: rankings, reviews, then dated rules, with windows as of the day's end (S31).
void Replay::endDay(BusinessDay day)
{
    m_cursor = day.plusDays(1);
    m_step = 0;
    liftRanked(day);
    review(day);
    if (!m_terms.hasDatedRules())
        return;
    m_operation = datedRules;
    if (m_asked && m_asked->uses.isNeeded())
        m_asked->uses.fill(m_view, day, place());
    // A day that gives nothing is none on which a tier could be reached, as at day-end.
    const Occasion occasion{Trigger::Day, m_now, &m_view};
    const Earning earning = earnUnexplained(m_programme, occasion);
    if (earning.points.isZero() && earning.grants.empty())
        return;
    put(earning, {});
    riseIfReached(occasion, {}, earning.points);
}

// Only who is in a ranking made that day, and one by which a tier is reached: one of an earlier day
// lifts nobody later (S32).
void Replay::liftRanked(BusinessDay day)
{
    const Calendar &calendar = m_programme.calendar;
    stand(m_terms.days.momentOf(calendar.endOf(day).plusMs(-1)), dayRankings, nullptr);
    fillShares(day, true);
    bool isRankedNow = false;
    for (std::size_t i = 0; m_asked && !isRankedNow && i < m_terms.rankings.size(); ++i)
        isRankedNow = m_terms.lifts[i] && m_asked->shares.isRankedOn(i, day) && isRankedIn(i, day);
    if (!isRankedNow)
        return;
    const Occasion occasion{Trigger::Day, m_now, &m_view};
    const auto reached = tierReached(m_programme, occasion, {}, Points(), true);
    if (!reached || *reached <= m_outcome.tier)
        return;
    rise(*reached, occasion);
    stand(m_now, dayRankings, nullptr);
    fillShares(day, true);
}

void Replay::review(BusinessDay day)
{
    if (!m_reviewOn || *m_reviewOn > day)
        return;
    const int tier = reviewedTier(m_programme, {Trigger::Day, m_now, &m_view});
    m_side.falls += tier < m_outcome.tier ? 1 : 0;
    m_outcome.tier = tier;
    const auto term = tierTerm(m_programme, tier, day);
    m_reviewOn = term ? std::optional(std::max(term->reviewOn, day.plusDays(1))) : std::nullopt;
    m_view.tier = tier;
}

// For the next pass: each figure that ranks, where it changes.
void Replay::noteFigures()
{
    for (std::size_t i = 0; m_noted && i < m_terms.rankings.size(); ++i) {
        Ratio known(0);
        ReplayPast::FigureWalk figures(m_past, m_terms.rankings[i]);
        for (const BusinessDay day : m_noted->shares.daysOf(i)) {
            const Ratio &figure = figures.on(day);
            if (figures.isNew() && figure != known) {
                m_noted->shares.note(i, m_history->id.value(), day, figure);
                known = figure;
            }
        }
    }
}

// The period's end: what is held, who could have what.
void Replay::close()
{
    const Calendar &calendar = m_programme.calendar;
    endDaysBefore(m_period.last.plusDays(1));
    stand(Moment::of(calendar, m_end.plusMs(-1)), std::numeric_limits<qint64>::max(), nullptr);
    expire(m_end);
    noteFigures();
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

SegmentsHeld Replay::segmentsHeld()
{
    SegmentsHeld answer;
    for (const int measure : m_terms.listRankings) {
        const auto &window = m_programme.measures[static_cast<std::size_t>(measure)].window;
        const auto day = rankedOn(window, m_period.last, m_period.last);
        answer.figures.push_back(day ? m_past.figureOn(measure, *day) : Ratio(0));
    }
    if (m_isGone)
        return answer;
    m_past.fillForLists(m_view, m_period.last);
    if (m_terms.listAsksExpiring && !m_terms.asksExpiring)
        fillExpiring();
    m_view.inTopShare.resize(m_programme.measures.size());
    const Occasion occasion{Trigger::Day, m_now, &m_view};
    for (std::size_t i = 0; i < m_programme.segments.size(); ++i) {
        const Condition &when = m_programme.segments[i].when;
        const auto ranking = m_terms.listRankingOf[i];
        if (!ranking) {
            if (holdsFor(m_programme, when, occasion))
                answer.held.push_back(static_cast<int>(i));
            continue;
        }
        const auto measure = static_cast<std::size_t>(m_terms.listRankings[*ranking]);
        const bool isHeldOut = holdsFor(m_programme, when, occasion);
        m_view.inTopShare[measure] = true;
        const bool isHeldIn = holdsFor(m_programme, when, occasion);
        m_view.inTopShare[measure] = false;
        if (isHeldIn && isHeldOut)
            answer.held.push_back(static_cast<int>(i));
        else if (isHeldIn || isHeldOut)
            answer.ranked.push_back({static_cast<int>(i), *ranking, isHeldIn});
    }
    return answer;
}

} // namespace regulars
