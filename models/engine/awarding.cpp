#include "engine/awarding.h"

#include <algorithm>

namespace regulars
{

namespace
{

bool isFixed(const Effect &effect)
{
    return !std::holds_alternative<effects::PointsPer>(effect.what) &&
           !std::holds_alternative<effects::Multiply>(effect.what) &&
           !std::holds_alternative<effects::GiveDiscount>(effect.what);
}

} // namespace

std::optional<Grant> grantOf(const Effect &effect)
{
    Grant grant;
    if (const auto *points = std::get_if<effects::FixedPoints>(&effect.what)) {
        grant.points = points->points;
    } else if (const auto *value = std::get_if<effects::StoredValue>(&effect.what)) {
        grant.storedValue = value->amount;
    } else if (const auto *coupon = std::get_if<effects::GiveCoupon>(&effect.what)) {
        grant.coupon = coupon->coupon;
    } else if (const auto *reward = std::get_if<effects::GiveReward>(&effect.what)) {
        grant.reward = reward->reward;
    } else if (const auto *tag = std::get_if<effects::GiveTag>(&effect.what)) {
        grant.tag = tag->tag;
        grant.tagLasts = tag->lasts;
    } else {
        return std::nullopt;
    }
    return grant;
}

// On the two occasions of a referral each side is asked for by itself; on others the referrer's
// share goes out with the member's.
Awarding::Receiver Awarding::receiverOf(const Effect &effect) const
{
    if (m_occasion.forReferrer)
        return effect.toReferrer ? Receiver::Member : Receiver::Nobody;
    if (!effect.toReferrer)
        return Receiver::Member;
    const bool isReferral = m_occasion.trigger == Trigger::Referral ||
                            m_occasion.trigger == Trigger::ReferralFirstPurchase;
    return !isReferral && m_occasion.member->isReferred ? Receiver::Referrer : Receiver::Nobody;
}

void Awarding::giveFixed(int rule, const std::vector<int> &touched)
{
    const Rule &given = m_programme.rules[static_cast<size_t>(rule)];
    if (std::none_of(given.give.begin(), given.give.end(), isFixed))
        return;
    // A rule with several branches may hold by one that isn't counted.
    const qint64 crossed =
        std::max<qint64>(1, timesCrossed(m_programme, given.when, m_occasion, m_lines));
    const qint64 times = std::min(crossed, m_tally.timesLeft(rule).value_or(crossed));
    for (const Effect &effect : given.give) {
        if (isFixed(effect))
            give(rule, effect, crossed, times, touched);
    }
}

void Awarding::give(int rule, const Effect &effect, qint64 crossed, qint64 times,
                    const std::vector<int> &touched)
{
    const Receiver receiver = receiverOf(effect);
    if (receiver == Receiver::Nobody)
        return;
    const auto *points = std::get_if<effects::FixedPoints>(&effect.what);
    if (points && receiver == Receiver::Member) {
        const auto sum = [&](qint64 count) {
            return PointFraction{static_cast<WideInteger>(points->points.count()) * count, 1};
        };
        m_tally.add(rule, std::nullopt, sum(crossed));
        m_tally.cut(rule, sum(crossed - times));
        m_tally.count(rule, times);
        return;
    }
    std::optional<Grant> grant = grantOf(effect);
    if (!grant || times == 0)
        return;
    if (const auto *value = std::get_if<effects::StoredValue>(&effect.what))
        grant->storedValue = Money(checked::multiply(amountFor(*value, touched).count(), times));
    const bool isEmpty =
        std::holds_alternative<effects::StoredValue>(effect.what) && grant->storedValue.isZero();
    if (isEmpty)
        return;
    grant->rule = m_programme.rules[static_cast<size_t>(rule)].id;
    grant->toReferrer = receiver == Receiver::Referrer;
    grant->times = times;
    grant->points = Points(checked::multiply(grant->points.count(), times));
    m_tally.grant(rule, std::move(*grant));
}

// Steps go by the amount topped up, or by what the touched lines earn on.
Money Awarding::amountFor(const effects::StoredValue &given, const std::vector<int> &touched) const
{
    if (given.steps.empty())
        return given.amount;
    Money sum = m_occasion.topUp.value_or(Money());
    if (!m_occasion.topUp) {
        for (const int line : touched)
            sum += m_lines[static_cast<size_t>(line)].standing;
    }
    Money highest;
    for (const auto &step : given.steps) {
        if (step.from <= sum)
            highest = step.off;
    }
    return highest;
}

} // namespace regulars
