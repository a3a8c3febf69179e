#include "services/amountjson.h"
#include "services/insights.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue plain(const std::optional<double> &value)
{
    return value ? QJsonValue(rounded(*value)) : QJsonValue(QJsonValue::Null);
}

// Adds what `more` holds to the object at that key and id.
void mergeInto(QJsonObject &json, const QString &key, const QString &id, const QJsonObject &more)
{
    QJsonObject all = json[key].toObject();
    QJsonObject one = all[id].toObject();
    for (auto it = more.begin(); it != more.end(); ++it) {
        one.insert(it.key(), it.value());
    }
    all.insert(id, one);
    json.insert(key, all);
}

QJsonObject groupToJson(const GroupFigures &group, const AmountText &amounts)
{
    return {{u"members"_s, group.members},
            {u"purchases"_s, group.purchases},
            {u"sales"_s, amounts.of(group.sales)},
            {u"sales_share"_s, toJson(group.salesShare)},
            {u"visits_per_month"_s, toJson(group.visitsAMonth)},
            {u"average_basket"_s, amounts.nearest(group.averageBasket)},
            {u"repeat_rate"_s, toJson(group.repeatRate)}};
}

QJsonObject stretchToJson(const RuleStretch &stretch, const AmountText &amounts)
{
    return {{u"from"_s, stretch.days.first.toIso()},
            {u"to"_s, stretch.days.last.toIso()},
            {u"sales"_s, amounts.of(stretch.sales)},
            {u"other_sales"_s, amounts.of(stretch.otherSales)},
            {u"purchases"_s, stretch.purchases},
            {u"daily_stddev"_s, amounts.of(stretch.dailyStddev)}};
}

QJsonObject companyToJson(const Company &company, const AmountText &amounts)
{
    return {{u"members"_s, company.members},
            {u"visits_per_month"_s, toJson(company.visitsAMonth)},
            {u"average_basket"_s, amounts.nearest(company.averageBasket)},
            {u"basket_cv"_s, plain(company.basketCv)}};
}

QJsonObject effectToJson(const RuleEffect &effect, const AmountText &amounts)
{
    return {{u"during"_s, stretchToJson(effect.during, amounts)},
            {u"before"_s, effect.before ? QJsonValue(stretchToJson(*effect.before, amounts))
                                        : QJsonValue(QJsonValue::Null)},
            {u"participants"_s, companyToJson(effect.participants, amounts)},
            {u"others"_s, companyToJson(effect.others, amounts)}};
}

QJsonObject hoursToJson(const HourFigures &hours, const AmountText &amounts)
{
    QJsonArray sales;
    for (const auto &day : hours.sales) {
        QJsonArray row;
        for (const Money amount : day) {
            row.append(amounts.of(amount));
        }
        sales.append(row);
    }
    QJsonObject repeat;
    for (auto it = hours.repeatRate.cbegin(); it != hours.repeatRate.cend(); ++it) {
        QJsonArray row;
        for (const Share &share : *it) {
            row.append(toJson(share));
        }
        repeat.insert(it.key(), row);
    }
    return {{u"sales"_s, sales}, {u"repeat_rate"_s, repeat}};
}

QJsonObject referralToJson(const ReferralFigures &referral, const AmountText &amounts)
{
    return {{u"inviters"_s, referral.inviters},
            {u"invited"_s, referral.invited},
            {u"converted"_s, referral.converted},
            {u"cost"_s, amounts.nearest(referral.cost)},
            {u"cost_per_converted"_s, amounts.nearest(referral.costPerConverted)},
            {u"visits_per_month_change"_s, toJson(referral.visitsChange)},
            {u"invited_members"_s, groupToJson(referral.invitedOnes, amounts)},
            {u"other_members"_s, groupToJson(referral.others, amounts)}};
}

QJsonObject agesToJson(const QMap<QString, QMap<QString, Split>> &ages, const AmountText &amounts)
{
    QJsonObject json;
    for (auto band = ages.cbegin(); band != ages.cend(); ++band) {
        QJsonObject zones;
        for (auto zone = band->cbegin(); zone != band->cend(); ++zone) {
            zones.insert(zone.key(),
                         QJsonObject{{u"quantity"_s, zone->quantity},
                                     {u"redeemed"_s, zone->redeemed.count()},
                                     {u"money"_s, amounts.of(zone->money)},
                                     {u"redemption_rate"_s, toJson(zone->redemptionRate)}});
        }
        json.insert(band.key(), zones);
    }
    return json;
}

void leadingToJson(QJsonObject &json, const LeadingShares &leading, const AmountText &amounts)
{
    json[u"member_growth"_s] = toJson(leading.memberGrowth);
    json[u"points_acts_per_month"_s] = toJson(leading.pointsActsAMonth);
    json[u"penetration"_s] = toJson(leading.penetration);
    json[u"earning_share"_s] = toJson(leading.earningShare);
    json[u"dormant_points_share"_s] = toJson(leading.dormantPointsShare);
    json[u"redemption_cost"_s] = amounts.nearest(leading.redemptionCost);
    json[u"cost_share"_s] = toJson(leading.costShare);
    json[u"benefit_use_rate"_s] = toJson(leading.benefitUseRate);
    json[u"high_value_churn"_s] = toJson(leading.highValueChurn);
    json[u"repeat_sales_share"_s] = toJson(leading.repeatSalesShare);
    json[u"offer_participation"_s] = toJson(leading.offerParticipation);
    json[u"reactivated"_s] = toJson(leading.reactivated);
    json[u"reactivation_gap"_s] = toJson(leading.reactivationGap);
    json[u"new_category_trial"_s] = toJson(leading.newCategoryTrial);
    json[u"premium_trial"_s] = toJson(leading.premiumTrial);
    json[u"member_basket"_s] = amounts.nearest(leading.memberBasket);
    json[u"guest_basket"_s] = amounts.nearest(leading.guestBasket);
}

QJsonObject paceToJson(const OwnPace &pace)
{
    return {{u"members"_s, pace.members},
            {u"visits_in_30_days_then"_s, toJson(pace.visitsThen)},
            {u"visits_in_30_days"_s, toJson(pace.visitsNow)}};
}

// now ÷ before − 1, figure by figure; null where it was nothing before.
QJsonObject changeToJson(const Figures &now, const Figures &before, const Currency &currency)
{
    const QString nested = u"retention."_s;
    const auto then = scalarsOf(before, currency);
    QJsonObject json;
    QJsonObject retention;
    std::size_t at = 0;
    for (const auto &[name, value] : scalarsOf(now, currency)) {
        const std::optional<double> was = then[at++].second;
        std::optional<double> change;
        if (value && was && *was != 0) {
            change = *value / *was - 1;
        }
        if (name.startsWith(nested)) {
            retention.insert(name.mid(nested.size()), plain(change));
        } else {
            json.insert(name, plain(change));
        }
    }
    json.insert(u"retention"_s, retention);
    return json;
}

} // namespace

QJsonObject deepFiguresToJson(const DeepFigures &deep)
{
    const AmountText amounts(deep.currency);
    const Analysis &analysis = deep.analysis;
    QJsonObject json = figuresToJson(deep.figures, deep.currency);
    json[u"previous"_s] = figuresToJson(deep.previous, deep.currency);
    json[u"change"_s] = changeToJson(deep.figures, deep.previous, deep.currency);
    leadingToJson(json, analysis.leading, amounts);
    json[u"own_pace"_s] = paceToJson(analysis.ownPace);
    for (auto it = analysis.byTier.cbegin(); it != analysis.byTier.cend(); ++it) {
        mergeInto(json, u"tier"_s, it.key(), groupToJson(*it, amounts));
    }
    QJsonObject segments;
    for (auto it = analysis.bySegment.cbegin(); it != analysis.bySegment.cend(); ++it) {
        segments.insert(it.key(), groupToJson(*it, amounts));
    }
    json[u"segment"_s] = segments;
    if (!deep.own.groups.isEmpty()) {
        QJsonObject own;
        for (auto it = deep.own.groups.cbegin(); it != deep.own.groups.cend(); ++it) {
            own.insert(it.key(), groupToJson(*it, amounts));
        }
        json[u"own_segment"_s] = own;
    }
    json[u"age_band_zone"_s] = agesToJson(analysis.byAgeAndZone, amounts);
    for (auto it = analysis.byReward.cbegin(); it != analysis.byReward.cend(); ++it) {
        mergeInto(json, u"reward"_s, it.key(),
                  {{u"redeemers"_s, it->redeemers},
                   {u"take_up"_s, toJson(it->takeUp)},
                   {u"seldom"_s, it->isSeldom},
                   {u"value_per_point"_s, toJson(it->valuePerPoint)}});
    }
    json[u"referral"_s] = referralToJson(analysis.referral, amounts);
    json[u"hours"_s] = hoursToJson(analysis.hours, amounts);
    QJsonObject effects;
    for (auto it = analysis.effects.cbegin(); it != analysis.effects.cend(); ++it) {
        effects.insert(it.key(), effectToJson(*it, amounts));
    }
    json[u"effect"_s] = effects;
    return json;
}

} // namespace regulars
