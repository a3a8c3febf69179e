#include "services/simulation.h"
#include "values/moneytext.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Writes what one side, or the difference of both, came to.
class WhatIfText
{
public:
    explicit WhatIfText(const WhatIf &whatIf)
        : m_whatIf(whatIf)
        , m_frame(whatIf.frame())
    {}

    QJsonValue money(Money amount) const { return toText(amount, m_frame.decimals); }
    // Major units, to the nearest minor one.
    QJsonValue major(const Ratio &amount) const
    {
        qint64 unit = 1;
        for (int i = 0; i < m_frame.decimals; ++i)
            unit *= 10;
        return money(Money((amount * Ratio(unit)).nearest()));
    }

    QJsonObject flow(const ProgrammeFlow &flow, const Ratio &pointValue) const
    {
        return {{u"points_issued"_s, flow.issued.count()},
                {u"points_redeemed"_s, flow.redeemed.count()},
                {u"points_expired"_s, flow.expired.count()},
                {u"discounts"_s, money(flow.discounts)},
                {u"coupons"_s, money(flow.coupons)},
                {u"stored_value_given"_s, money(flow.valueGiven)},
                {u"gifts"_s, money(flow.gifts)},
                {u"coupons_given"_s, flow.couponsGiven},
                {u"cost"_s, major(flow.cost(pointValue, m_frame.decimals))}};
    }
    QJsonObject live(const ProgrammeFlow &of) const { return flow(of, m_frame.livePointValue); }
    QJsonObject draft(const ProgrammeFlow &of) const { return flow(of, m_frame.draftPointValue); }

    QJsonObject side(const ProgrammeSide &of) const
    {
        const bool isLive = &of == &m_whatIf.live;
        QJsonObject json = isLive ? live(of.flow) : draft(of.flow);
        json[u"points_outstanding"_s] = of.outstanding.count();
        json[u"liability"_s] = major(m_whatIf.liability(of));
        json[u"purchases"_s] = of.purchases;
        json[u"purchases_refused"_s] = of.purchasesRefused;
        json[u"redemptions"_s] = of.redemptions;
        json[u"redemptions_not_in_reach"_s] = of.redemptionsMissed;
        json[u"points_payments_not_covered"_s] = of.pointsPaymentsMissed.count();
        json[u"rises"_s] = of.rises;
        json[u"falls"_s] = of.falls;
        return json;
    }

    // Draft less live, name by name.
    QJsonObject change(const QJsonObject &live, const QJsonObject &draft) const
    {
        QJsonObject difference;
        for (auto now = live.begin(); now != live.end(); ++now) {
            const QJsonValue then = draft[now.key()];
            if (!now->isString()) {
                difference[now.key()] = then.toInteger() - now->toInteger();
                continue;
            }
            const auto amount = [this](const QJsonValue &text) {
                return moneyFromText(text.toString(), m_frame.decimals).value_or(Money());
            };
            difference[now.key()] = money(amount(then) - amount(*now));
        }
        return difference;
    }

    QJsonArray members(const std::vector<MemberChange> &changes, const Programme &liveProgramme,
                       const Programme &draftProgramme) const
    {
        QJsonArray list;
        for (const MemberChange &one : changes) {
            const auto tierOf = [](const Programme &programme, int tier) {
                return programme.tiers.at(static_cast<std::size_t>(tier)).id;
            };
            list.append(QJsonObject{{u"member"_s, QString::number(one.member.value())},
                                    {u"gain"_s, major(one.gain)},
                                    {u"live_tier"_s, tierOf(liveProgramme, one.liveTier)},
                                    {u"draft_tier"_s, tierOf(draftProgramme, one.draftTier)},
                                    {u"live"_s, live(one.live)},
                                    {u"draft"_s, draft(one.draft)}});
        }
        return list;
    }

private:
    const WhatIf &m_whatIf;
    const WhatIf::Frame &m_frame;
};

QJsonObject tiersJson(const WhatIf &whatIf, const Programme &live, const Programme &draft)
{
    QJsonObject tiers;
    const auto put = [&](const Programme &programme, const std::vector<qint64> &counts,
                         const QString &side) {
        for (std::size_t i = 0; i < programme.tiers.size(); ++i) {
            QJsonObject tier =
                tiers.value(programme.tiers[i].id).toObject({{u"live"_s, 0}, {u"draft"_s, 0}});
            tier[side] = counts[i];
            tiers[programme.tiers[i].id] = tier;
        }
    };
    put(live, whatIf.live.tiers, u"live"_s);
    put(draft, whatIf.draft.tiers, u"draft"_s);
    return tiers;
}

// A reward that a programme doesn't have is null there.
QJsonObject rewardsJson(const WhatIf &whatIf, const Programme &live, const Programme &draft)
{
    QJsonObject rewards;
    const auto put = [&](const Programme &programme, const std::vector<RewardReach> &reaches,
                         const QString &side) {
        for (std::size_t i = 0; i < programme.rewards.size(); ++i) {
            QJsonObject reward =
                rewards.value(programme.rewards[i].id)
                    .toObject({{u"live"_s, QJsonValue::Null}, {u"draft"_s, QJsonValue::Null}});
            reward[side] = QJsonObject{{u"redeemed"_s, reaches[i].redeemed},
                                       {u"not_in_reach"_s, reaches[i].outOfReach},
                                       {u"members_in_reach"_s, reaches[i].membersInReach}};
            rewards[programme.rewards[i].id] = reward;
        }
    };
    put(live, whatIf.live.rewards, u"live"_s);
    put(draft, whatIf.draft.rewards, u"draft"_s);
    return rewards;
}

QJsonObject unsettledJson(const WhatIf::Unsettled &of)
{
    return {{u"rules"_s, QJsonArray::fromStringList(of.rules)},
            {u"tiers"_s, QJsonArray::fromStringList(of.tiers)},
            {u"segments"_s, QJsonArray::fromStringList(of.segments)},
            {u"coupons"_s, QJsonArray::fromStringList(of.coupons)},
            {u"rewards"_s, QJsonArray::fromStringList(of.rewards)},
            {u"budget"_s, of.isOfBudget}};
}

} // namespace

QJsonObject whatIfToJson(const WhatIf &whatIf, const Programme &live, const Programme &draft)
{
    const WhatIfText text(whatIf);
    const QJsonObject liveSide = text.side(whatIf.live);
    const QJsonObject draftSide = text.side(whatIf.draft);
    QJsonArray daily;
    for (std::size_t i = 0; i < whatIf.live.daily.size(); ++i) {
        const BusinessDay day = whatIf.period().first.plusDays(static_cast<qint64>(i));
        daily.append(QJsonObject{{u"day"_s, day.toIso()},
                                 {u"live"_s, text.live(whatIf.live.daily[i])},
                                 {u"draft"_s, text.draft(whatIf.draft.daily[i])}});
    }
    QJsonObject segments;
    for (std::size_t i = 0; i < whatIf.segments.size(); ++i) {
        const SegmentFlow &segment = whatIf.segments[i];
        segments[live.segments.at(i).id] = QJsonObject{{u"members"_s, segment.members},
                                                       {u"live"_s, text.live(segment.live)},
                                                       {u"draft"_s, text.draft(segment.draft)}};
    }
    return {{u"from"_s, whatIf.period().first.toIso()},
            {u"to"_s, whatIf.period().last.toIso()},
            {u"members"_s, whatIf.members},
            {u"live"_s, liveSide},
            {u"draft"_s, draftSide},
            {u"change"_s, text.change(liveSide, draftSide)},
            {u"tiers"_s, tiersJson(whatIf, live, draft)},
            {u"moved_up"_s, whatIf.movedUp},
            {u"moved_down"_s, whatIf.movedDown},
            {u"winners"_s, whatIf.winners},
            {u"losers"_s, whatIf.losers},
            {u"rewards"_s, rewardsJson(whatIf, live, draft)},
            {u"most_gaining"_s, text.members(whatIf.mostGaining, live, draft)},
            {u"most_losing"_s, text.members(whatIf.mostLosing, live, draft)},
            {u"daily"_s, daily},
            {u"segments"_s, segments},
            {u"notes"_s, QJsonArray::fromStringList(whatIf.notes)},
            {u"not_settled"_s, unsettledJson(whatIf.unsettled)}};
}

} // namespace regulars
