#include "ui/counter/customer.h"

#include "services/lookup.h"
#include "services/phone.h"
#include "ui/figures.h"
#include "ui/shop.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Customer)
};

Money moneyOf(const QJsonValue &value, const Programme &programme)
{
    return moneyFromText(value.toString(), programme.currency.decimals).value_or(Money());
}

double numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

QString missingShown(const QJsonValue &missing, Metric metric, const Programme &programme)
{
    const QString figure = figureShown(missing, programme);
    const int count = static_cast<int>(missing.toDouble());
    switch (metric) {
    case Metric::Visits:
        return Words::tr("%Ln visit(s)", nullptr, count);
    case Metric::PointsEarned:
        return Words::tr("%Ln point(s)", nullptr, count);
    default:
        return figure;
    }
}

void readPoints(Customer &customer, const QJsonObject &json, const Programme &programme)
{
    customer.points = Points(json[u"points"_s].toInteger());
    customer.pending = Points(json[u"points_pending"_s].toInteger());
    customer.debt = Points(json[u"debt"_s].toInteger());
    customer.storedValue = moneyOf(json[u"stored_value"_s], programme);
    for (const QJsonValue row : json[u"expiring"_s].toArray()) {
        if (const auto day = BusinessDay::fromIso(row[u"on"_s].toString())) {
            customer.expiring.push_back({*day, Points(row[u"points"_s].toInteger())});
        }
    }
}

void readProspects(Customer &customer, const QJsonObject &json, Shop &shop,
                   const Programme &programme)
{
    for (const QJsonValue row : json[u"coupons"_s].toArray()) {
        const QString id = row[u"coupon"_s].toString();
        const auto index = programme.coupon(id);
        customer.coupons.push_back(
            {row[u"code"_s].toString(),
             index ? shop.named(programme.coupons[static_cast<size_t>(*index)].name) : id,
             BusinessDay::fromIso(row[u"valid_through"_s].toString())});
    }
    for (const QJsonValue row : json[u"tasks"_s].toArray()) {
        const QString id = row[u"rule"_s].toString();
        const auto index = programme.rule(id);
        const double need = numberOf(row[u"need"_s]);
        customer.tasks.push_back(
            {index ? shop.named(programme.rules[static_cast<size_t>(*index)].name) : id,
             figureShown(row[u"have"_s], programme), figureShown(row[u"need"_s], programme),
             need > 0 ? std::clamp(numberOf(row[u"have"_s]) / need, 0.0, 1.0) : 0});
    }
    const QJsonObject next = json[u"next_reward"_s].toObject();
    if (const auto index = programme.reward(next[u"reward"_s].toString())) {
        customer.nextReward = {shop.named(programme.rewards[static_cast<size_t>(*index)].name),
                               Points(next[u"missing"_s].toInteger()),
                               BusinessDay::fromIso(next[u"expected_on"_s].toString())};
    }
}

void readRewards(Customer &customer, Shop &shop)
{
    for (const CatalogueRow &row : rewardsFor(shop, customer.id)) {
        if (row.isInReach() && customer.inReach.size() < Customer::mostInReach) {
            customer.inReach += u"%1 %2"_s.arg(shop.named(row.name), shown(row.points));
        }
    }
}

void readTier(Customer &customer, const QJsonObject &json, Shop &shop, const Programme &programme)
{
    if (const auto index = programme.tier(json[u"tier"_s].toString())) {
        const Tier &tier = programme.tiers[static_cast<size_t>(*index)];
        customer.tier = shop.named(tier.name);
        customer.tierColour = tier.colour;
    }
    customer.tierUntil = BusinessDay::fromIso(json[u"tier_until"_s].toString());
    const auto share = Serving(shop.desk()).nextTierShare(customer.id);
    if (share) {
        customer.nextTier = {
            shop.named(programme.tiers[static_cast<size_t>(share->tier)].name),
            missingShown(json[u"next_tier"_s][u"missing"_s], share->metric, programme),
            share->share.toDecimal(4).toDouble(),
            numberOf(json[u"next_tier"_s][u"missing"_s]) <= 0};
    }
}

} // namespace

QString Customer::called() const
{
    return name.isEmpty() ? (phone.isEmpty() ? card : phone) : name;
}

std::vector<CatalogueRow> rewardsFor(Shop &shop, MemberId member)
{
    const auto rows = Catalogue(shop.desk()).rows(MemberRef::of(member));
    std::vector<CatalogueRow> rewards = rows ? *rows : std::vector<CatalogueRow>();
    // In reach, short of points alone, not to be had.
    const auto distance = [](const CatalogueRow &row) {
        const bool isShort =
            row.refusal && std::holds_alternative<refusals::InsufficientPoints>(*row.refusal);
        return std::pair(row.isInReach() ? 0 : (isShort ? 1 : 2), isShort ? row.missing : Points());
    };
    std::stable_sort(
        rewards.begin(), rewards.end(),
        [&](const CatalogueRow &a, const CatalogueRow &b) { return distance(a) < distance(b); });
    return rewards;
}

QString figureShown(const QJsonValue &value, const Programme &programme)
{
    if (value.isString()) {
        return shown(moneyOf(value, programme), programme.currency);
    }
    const double number = value.toDouble();
    return number == std::floor(number) ? shown(Points(static_cast<qint64>(number)))
                                        : QString::number(number, 'g', 6);
}

QString phoneShown(const QString &phone, const Programme &programme)
{
    return phone.startsWith(u'+') ? maskedPhone(phone, programme.country) : phone;
}

std::optional<Customer> customerOf(Shop &shop, MemberId member)
{
    Lookup lookup(shop.desk());
    const QJsonValue found = lookup.shown(member);
    if (!found.isObject()) {
        return std::nullopt;
    }
    const QJsonObject json = found.toObject();
    const Programme &programme = *shop.programme();
    Customer customer{MemberId(json[u"id"_s].toString().toLongLong())};
    customer.name = json[u"name"_s].toString();
    customer.phone = phoneShown(json[u"phone"_s].toString(), programme);
    customer.card = json[u"card"_s].toString();
    customer.isFrozen = json[u"frozen"_s].toBool();
    customer.daysToBirthday = Serving(shop.desk()).daysToBirthday(customer.id);
    readPoints(customer, json, programme);
    readTier(customer, json, shop, programme);
    readProspects(customer, json, shop, programme);
    readRewards(customer, shop);
    return customer;
}

} // namespace regulars
