#include "services/checkup.h"

#include "insight/periods.h"
#include "services/amountjson.h"
#include "services/insights.h"
#include "services/namejson.h"
#include "services/papers.h"

#include <QJsonArray>

#include <cmath>
#include <optional>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Which way is good: up, down, or neither by itself.
enum class Wish { More, Less, None };
enum class Measured { Count, Amount, Part, Number }; // Part: from 0 to 1
// Too few of which are no ground for a verdict: what a share is of. Those of a time before are as
// they stood when the quarter began.
enum class Ground { Purchases, Members, Active, ActiveBefore, SleepingBefore, BestBefore };

using Value = std::optional<double>;

struct Line
{
    const char *code;
    Measured unit;
    Wish wish;
    Ground ground;
    Value (*value)(const DeepFigures &);
};

Value plain(const Share &share)
{
    return share ? Value(static_cast<double>(share->numerator()) /
                         static_cast<double>(share->denominator()))
                 : Value();
}

Value plain(qint64 count)
{
    return static_cast<double>(count);
}

constexpr Line lines[] = {
    {"sales", Measured::Amount, Wish::More, Ground::Purchases,
     [](const DeepFigures &of) { return plain(of.figures.sales.count()); }},
    {"purchases", Measured::Count, Wish::More, Ground::Purchases,
     [](const DeepFigures &of) { return plain(of.figures.purchases); }},
    {"average_basket", Measured::Amount, Wish::More, Ground::Purchases,
     [](const DeepFigures &of) { return plain(of.figures.averageBasket); }},
    {"member_sales_share", Measured::Part, Wish::More, Ground::Purchases,
     [](const DeepFigures &of) { return plain(of.figures.memberSalesShare); }},
    {"members", Measured::Count, Wish::More, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.members); }},
    {"joined", Measured::Count, Wish::More, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.joined); }},
    {"active_share", Measured::Part, Wish::More, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.activeShare); }},
    {"sleeping_share", Measured::Part, Wish::Less, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.sleepingShare); }},
    {"repeat_rate", Measured::Part, Wish::More, Ground::Active,
     [](const DeepFigures &of) { return plain(of.figures.repeatRate); }},
    {"retention.quarter", Measured::Part, Wish::More, Ground::ActiveBefore,
     [](const DeepFigures &of) { return plain(of.figures.retention.quarter); }},
    {"high_value_churn", Measured::Part, Wish::Less, Ground::BestBefore,
     [](const DeepFigures &of) { return plain(of.analysis.leading.highValueChurn); }},
    {"reactivated", Measured::Part, Wish::More, Ground::SleepingBefore,
     [](const DeepFigures &of) { return plain(of.analysis.leading.reactivated); }},
    {"points_acts_per_month", Measured::Number, Wish::More, Ground::Members,
     [](const DeepFigures &of) { return plain(of.analysis.leading.pointsActsAMonth); }},
    {"redemption_rate", Measured::Part, Wish::More, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.redemptionRate); }},
    {"redeeming_share", Measured::Part, Wish::More, Ground::Active,
     [](const DeepFigures &of) { return plain(of.figures.redeemingShare); }},
    {"breakage_rate", Measured::Part, Wish::Less, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.breakageRate); }},
    {"cost_share", Measured::Part, Wish::Less, Ground::Members,
     [](const DeepFigures &of) { return plain(of.analysis.leading.costShare); }},
    {"points_issued", Measured::Count, Wish::None, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.issued.count()); }},
    {"points_redeemed", Measured::Count, Wish::None, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.redeemed.count()); }},
    {"points_expired", Measured::Count, Wish::None, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.expired.count()); }},
    {"points_outstanding", Measured::Count, Wish::None, Ground::Members,
     [](const DeepFigures &of) { return plain(of.figures.outstanding.count()); }},
};

// The quarter and what it is held against.
struct Quarters
{
    DeepFigures now;
    DeepFigures before;
    DeepFigures yearAgo;
    AmountText amounts;
    double agreedCost; // share of the budget

    bool soldAYearAgo() const { return yearAgo.figures.purchases > 0; }
    const DeepFigures &compared() const { return soldAYearAgo() ? yearAgo : before; }
};

Value targetOf(const Line &line, const Quarters &quarters)
{
    const QLatin1String code(line.code);
    if (code == "redemption_rate"_L1) {
        return leastRedemptionRate;
    }
    if (code == "sleeping_share"_L1) {
        return mostSleepingShare;
    }
    if (code == "points_acts_per_month"_L1) {
        return leastPointsActs;
    }
    return code == "cost_share"_L1 ? Value(quarters.agreedCost) : Value();
}

qint64 groundOf(const Line &line, const DeepFigures &of)
{
    switch (line.ground) {
    case Ground::Purchases:
        return of.figures.purchases;
    case Ground::Members:
        return of.figures.members;
    case Ground::Active: // who bought is among them
        return of.figures.activeMembers;
    case Ground::ActiveBefore:
        return of.previous.activeMembers;
    case Ground::SleepingBefore:
        return (of.previous.sleepingShare.value_or(Ratio(0)) * Ratio(of.previous.members))
            .nearest();
    case Ground::BestBefore:
        return of.previous.rfm.members[static_cast<std::size_t>(RfmSegment::HighValue)];
    }
    Q_UNREACHABLE();
}

// Of an amount how much of it, of a share how many percentage points.
Value changeOf(const Line &line, const Quarters &quarters)
{
    const Value now = line.value(quarters.now);
    const Value before = line.value(quarters.compared());
    if (!now || !before) {
        return {};
    }
    if (line.unit == Measured::Part) {
        return rounded(*now - *before);
    }
    return *before > 0 ? Value(rounded(*now / *before - 1)) : Value();
}

QString verdictOf(const Line &line, const Quarters &quarters)
{
    const Value now = line.value(quarters.now);
    if (line.wish == Wish::None || !now) {
        return u"none"_s;
    }
    const bool wantsMore = line.wish == Wish::More;
    if (groundOf(line, quarters.now) < fewestToJudge) {
        return u"few"_s;
    }
    if (const Value target = targetOf(line, quarters)) {
        return (wantsMore ? *now >= *target : *now <= *target) ? u"good"_s : u"look"_s;
    }
    const Value change = changeOf(line, quarters);
    if (groundOf(line, quarters.compared()) < fewestToJudge || !change) {
        return u"few"_s;
    }
    const double bound = line.unit == Measured::Part ? remarkableShare : remarkableChange;
    if (std::abs(*change) < bound) {
        return u"level"_s;
    }
    return (*change > 0) == wantsMore ? u"good"_s : u"look"_s;
}

QJsonValue valueToJson(const Line &line, const Value &value, const AmountText &amounts)
{
    if (!value) {
        return {};
    }
    if (line.unit == Measured::Amount) {
        return amounts.of(Money(std::llround(*value)));
    }
    return line.unit == Measured::Count ? QJsonValue(static_cast<qint64>(std::llround(*value)))
                                        : QJsonValue(rounded(*value));
}

QJsonArray figuresOf(const Quarters &quarters)
{
    static constexpr const char *units[] = {"count", "money", "share", "number"};
    QJsonArray json;
    for (const Line &line : lines) {
        const Value target = targetOf(line, quarters);
        const auto cell = [&](const DeepFigures &of) {
            return valueToJson(line, line.value(of), quarters.amounts);
        };
        const Value change = changeOf(line, quarters);
        json.append(QJsonObject{
            {u"figure"_s, QLatin1String(line.code)},
            {u"unit"_s, QLatin1String(units[static_cast<int>(line.unit)])},
            {u"now"_s, cell(quarters.now)},
            {u"previous"_s, cell(quarters.before)},
            {u"year_ago"_s, quarters.soldAYearAgo() ? cell(quarters.yearAgo) : QJsonValue()},
            {u"change"_s, change ? QJsonValue(*change) : QJsonValue()},
            {u"target"_s, target ? QJsonValue(*target) : QJsonValue()},
            {u"rule"_s, line.wish == Wish::None ? u"none"_s
                        : target                ? u"target"_s
                                                : u"trend"_s},
            {u"verdict"_s, verdictOf(line, quarters)}});
    }
    return json;
}

QJsonValue causeOfSleep(const Quarters &quarters)
{
    const Value asleep = plain(quarters.now.figures.sleepingShare);
    if (!asleep || *asleep <= mostSleepingShare || quarters.now.figures.members < fewestToJudge) {
        return {};
    }
    const Value redeemed = plain(quarters.now.figures.redemptionRate);
    if (!redeemed || *redeemed < leastRedemptionRate) {
        return u"rewards"_s;
    }
    const Value acts = plain(quarters.now.analysis.leading.pointsActsAMonth);
    return !acts || *acts < leastPointsActs ? u"activities"_s : u"contact"_s;
}

QJsonArray monthsOf(const Quarters &quarters)
{
    QJsonArray json;
    for (const MonthSeries &month : quarters.now.series.months) {
        json.append(QJsonObject{{u"month"_s, month.month.toIso()},
                                {u"sales"_s, quarters.amounts.of(month.sales)},
                                {u"member_sales"_s, quarters.amounts.of(month.memberSales)},
                                {u"purchases"_s, month.purchases},
                                {u"joined"_s, month.joined},
                                {u"points_issued"_s, month.issued.count()},
                                {u"points_redeemed"_s, month.redeemed.count()},
                                {u"points_expired"_s, month.expired.count()}});
    }
    return json;
}

QJsonArray segmentsOf(const Quarters &quarters)
{
    QJsonArray json;
    for (int at = 0; at < rfmSegments; ++at) {
        const auto members = [at](const DeepFigures &of) {
            return QJsonValue(of.figures.rfm.members[static_cast<std::size_t>(at)]);
        };
        json.append(QJsonObject{
            {u"segment"_s, codeOf(static_cast<RfmSegment>(at))},
            {u"now"_s, members(quarters.now)},
            {u"previous"_s, members(quarters.before)},
            {u"year_ago"_s, quarters.soldAYearAgo() ? members(quarters.yearAgo) : QJsonValue()}});
    }
    return json;
}

// Those that were in reach of somebody.
QJsonArray rewardsOf(const Quarters &quarters, const Programme &programme)
{
    QJsonArray json;
    const auto &uses = quarters.now.analysis.byReward;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        LocalName name;
        if (const auto index = programme.reward(it.key())) {
            name = programme.rewards[static_cast<std::size_t>(*index)].name;
        }
        name.plain = name.isEmpty() ? it.key() : name.plain;
        json.append(QJsonObject{{u"reward"_s, it.key()},
                                {u"name"_s, nameToJson(name)},
                                {u"redeemers"_s, it->redeemers},
                                {u"in_reach"_s, it->reachers},
                                {u"take_up"_s, toJson(it->takeUp)},
                                {u"seldom"_s, it->isSeldom}});
    }
    return json;
}

} // namespace

QJsonObject checkUpFigures(Store &store, DayRange quarter)
{
    const auto programme = store.newestProgramme().programme;
    Insights insights(store);
    const DayRange before = periodBefore(quarter);
    const DayRange yearAgo = yearBefore(quarter);
    const Ratio agreed = programme->policy.budget.warnShare;
    const Quarters quarters{insights.deepInside(quarter), insights.deepInside(before),
                            insights.deepInside(yearAgo), AmountText(programme->currency),
                            rounded(*plain(Share(agreed)))};
    return {{u"quarter"_s, quarterCode(quarter)},
            {u"previous_quarter"_s, quarterCode(before)},
            {u"quarter_a_year_ago"_s, quarterCode(yearAgo)},
            {u"against"_s, quarters.soldAYearAgo() ? u"year_ago"_s : u"previous"_s},
            {u"figures"_s, figuresOf(quarters)},
            {u"cause_of_sleep"_s, causeOfSleep(quarters)},
            {u"months"_s, monthsOf(quarters)},
            {u"segments"_s, segmentsOf(quarters)},
            {u"rewards"_s, rewardsOf(quarters, *programme)}};
}

} // namespace regulars
