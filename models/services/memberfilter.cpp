#include "services/memberfilter.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysOfAYear = 366;
constexpr int february = 2;

constexpr std::array orderNames{
    std::pair{MemberOrder::Name, "name"_L1},
    std::pair{MemberOrder::Card, "card"_L1},
    std::pair{MemberOrder::Phone, "phone"_L1},
    std::pair{MemberOrder::Tier, "tier"_L1},
    std::pair{MemberOrder::Points, "points"_L1},
    std::pair{MemberOrder::StoredValue, "stored_value"_L1},
    std::pair{MemberOrder::Spend, "spend"_L1},
    std::pair{MemberOrder::Visits, "visits"_L1},
    std::pair{MemberOrder::LastPurchase, "last_purchase"_L1},
    std::pair{MemberOrder::Joined, "joined"_L1},
    std::pair{MemberOrder::Birthday, "birthday"_L1},
    std::pair{MemberOrder::Tag, "tags"_L1},
    std::pair{MemberOrder::State, "frozen"_L1},
};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        if (text.isString()) {
            texts += text.toString();
        }
    }
    return texts;
}

std::optional<BusinessDay> dayOf(const QJsonValue &value)
{
    return BusinessDay::fromIso(value.toString());
}

std::optional<int> daysOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<Points> pointsOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Points(value.toInteger())) : std::nullopt;
}

} // namespace

int MemberFilter::criteria() const
{
    const std::array asked{!text.isEmpty(),
                           !tiers.isEmpty(),
                           !tags.isEmpty(),
                           joinedFrom || joinedThrough,
                           silentDays.has_value(),
                           birthdayWithinDays.has_value(),
                           expiringWithinDays.has_value(),
                           pointsAtLeast || pointsAtMost,
                           isFrozen.has_value(),
                           !consent.isEmpty(),
                           among.has_value()};
    return static_cast<int>(std::count(asked.begin(), asked.end(), true));
}

QString nameOf(MemberOrder order)
{
    const auto row = std::find_if(orderNames.begin(), orderNames.end(),
                                  [&](const auto &one) { return one.first == order; });
    return row->second;
}

std::optional<MemberOrder> memberOrderNamed(QStringView name)
{
    for (const auto &[order, known] : orderNames) {
        if (name == known) {
            return order;
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const MemberFilter &filter)
{
    QJsonObject json;
    const auto put = [&](const QString &key, const QJsonValue &value, bool isAsked) {
        if (isAsked) {
            json.insert(key, value);
        }
    };
    const auto day = [](const auto &one) { return one ? one->toIso() : QString(); };
    const auto number = [](const auto &one) { return one ? one->count() : qint64(0); };
    const MemberFilter &f = filter;
    put(u"tiers"_s, QJsonArray::fromStringList(f.tiers), !f.tiers.isEmpty());
    put(u"tags"_s, QJsonArray::fromStringList(f.tags), !f.tags.isEmpty());
    put(u"joined_from"_s, day(f.joinedFrom), f.joinedFrom.has_value());
    put(u"joined_through"_s, day(f.joinedThrough), f.joinedThrough.has_value());
    put(u"silent_days"_s, f.silentDays.value_or(0), f.silentDays.has_value());
    put(u"birthday_within"_s, f.birthdayWithinDays.value_or(0), f.birthdayWithinDays.has_value());
    put(u"expiring_within"_s, f.expiringWithinDays.value_or(0), f.expiringWithinDays.has_value());
    put(u"points_at_least"_s, number(f.pointsAtLeast), f.pointsAtLeast.has_value());
    put(u"points_at_most"_s, number(f.pointsAtMost), f.pointsAtMost.has_value());
    put(u"frozen"_s, f.isFrozen.value_or(false), f.isFrozen.has_value());
    put(u"consent"_s, f.consent, !f.consent.isEmpty());
    return json;
}

MemberFilter memberFilterFrom(const QJsonObject &json)
{
    MemberFilter filter;
    filter.tiers = textsOf(json[u"tiers"_s]);
    filter.tags = textsOf(json[u"tags"_s]);
    filter.joinedFrom = dayOf(json[u"joined_from"_s]);
    filter.joinedThrough = dayOf(json[u"joined_through"_s]);
    filter.silentDays = daysOf(json[u"silent_days"_s]);
    filter.birthdayWithinDays = daysOf(json[u"birthday_within"_s]);
    filter.expiringWithinDays = daysOf(json[u"expiring_within"_s]);
    filter.pointsAtLeast = pointsOf(json[u"points_at_least"_s]);
    filter.pointsAtMost = pointsOf(json[u"points_at_most"_s]);
    if (json[u"frozen"_s].isBool()) {
        filter.isFrozen = json[u"frozen"_s].toBool();
    }
    filter.consent = json[u"consent"_s].toString();
    return filter;
}

std::vector<MonthDays> birthdaysWithin(BusinessDay today, int days)
{
    std::vector<MonthDays> spans;
    const int last = std::clamp(days, 0, daysOfAYear);
    for (int i = 0; i <= last; ++i) {
        const QDate date = today.plusDays(i).date();
        const bool isObserved =
            date.month() == february && date.day() == 28 && !QDate::isLeapYear(date.year());
        if (spans.empty() || spans.back().month != date.month() ||
            spans.back().last >= date.day()) {
            spans.push_back({date.month(), date.day(), date.day()});
        }
        spans.back().last = isObserved ? 29 : date.day();
    }
    return spans;
}

} // namespace regulars
