#include "programme/conditionreader.h"
#include "programme/sectionreader.h"
#include "programme/valuereader.h"
#include "programme/words.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// "12-31": a day that every year has.
void readDayOfYear(Draft &draft, const JsonNode &node, Expiry &expiry)
{
    // 2001 is a common year, so 29 February is refused.
    const auto day = node.isString() ? BusinessDay::fromIso(QString(u"2001-"_s + node.text))
                                     : std::optional<BusinessDay>();
    if (!day) {
        draft.fault(node, u"\"%1\" is no day that every year has"_s.arg(node.text),
                    u"write month and day, such as \"12-31\""_s);
        return;
    }
    expiry.month = day->date().month();
    expiry.day = day->date().day();
}

void readYears(Draft &draft, const JsonNode &node, Expiry &expiry)
{
    constexpr qint64 mostYears = 100;
    if (const auto years = readWhole(draft, node, 0, mostYears))
        expiry.years = static_cast<int>(*years);
}

// One kind each: its keys don't mix with those of another.
void faultMixedKinds(Draft &draft, const Fields &fields)
{
    const JsonNode *first = nullptr;
    for (const QLatin1StringView kind : {"after"_L1, "yearly"_L1, "idle"_L1}) {
        const JsonNode *member = fields.find(kind);
        if (member && first)
            draft.fault(*member,
                        u"%1 and %2 are two kinds of expiry"_s.arg(first->key, member->key),
                        u"keep one of them"_s);
        else if (member)
            first = member;
    }
    const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 2> belongings{
        {{"align"_L1, "after"_L1}, {"years"_L1, "yearly"_L1}}};
    for (const auto &[key, owner] : belongings) {
        const JsonNode *member = fields.find(key);
        if (member && !fields.find(owner))
            draft.fault(*member, u"\"%1\" belongs to \"%2\""_s.arg(key, owner), u"leave it out"_s);
    }
}

std::optional<Expiry> readExpiry(Draft &draft, const JsonNode &node)
{
    const QString mend = u"write \"never\", {\"after\": \"12 months\"}, {\"yearly\": \"12-31\", "
                         u"\"years\": 1} or {\"idle\": \"6 months\"}"_s;
    if (node.isString() && node.text == u"never"_s)
        return Expiry();
    if (!node.isObject()) {
        draft.fault(node, u"this doesn't say when points expire"_s, mend);
        return std::nullopt;
    }
    const Fields fields(draft, node, {"after"_L1, "align"_L1, "yearly"_L1, "years"_L1, "idle"_L1});
    faultMixedKinds(draft, fields);
    static constexpr words::Table<bool, 1> alignments{{{"month-end", true}}};
    Expiry expiry;
    if (fields.find("after"_L1)) {
        expiry.kind = Expiry::Kind::After;
        fields.take("after"_L1, expiry.length, readPositiveLength);
        if (const JsonNode *align = fields.find("align"_L1))
            expiry.alignsMonthEnd = readChoice(draft, *align, alignments).value_or(false);
    } else if (const JsonNode *yearly = fields.find("yearly"_L1)) {
        expiry.kind = Expiry::Kind::Yearly;
        readDayOfYear(draft, *yearly, expiry);
        if (const JsonNode *years = fields.find("years"_L1))
            readYears(draft, *years, expiry);
    } else if (fields.find("idle"_L1)) {
        expiry.kind = Expiry::Kind::Idle;
        fields.take("idle"_L1, expiry.length, readPositiveLength);
    } else if (!fields.hasUnknownKeys()) {
        draft.fault(node, u"this doesn't say when points expire"_s, mend);
    }
    return expiry;
}

std::optional<PointsRate> readRate(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"when"_L1, "amount"_L1});
    PointsRate rate;
    if (const JsonNode *when =
            fields.require("when"_L1, u"say when or for which goods this rate holds"_s))
        rate.when = readNarrowCondition(draft, *when, conditionscopes::ofPointsRate());
    fields.takeRequired("amount"_L1, rate.amount, readPositiveMoney,
                        u"say what the same points are worth then"_s);
    return rate;
}

void readRates(Draft &draft, const JsonNode &node, PointsAsMoney &terms)
{
    if (!node.isArray()) {
        draft.fault(node, u"rates are a list"_s, u"write [{\"when\": …, \"amount\": …}]"_s);
        return;
    }
    for (const JsonNode &item : node.children) {
        if (auto rate = readRate(draft, item))
            terms.rates.push_back(std::move(*rate));
    }
}

std::optional<PointsAsMoney> readPointsAsMoney(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"points"_L1, "amount"_L1, "max_share"_L1, "rates"_L1});
    if (!fields.isObject())
        return std::nullopt;
    PointsAsMoney terms;
    fields.takeRequired("points"_L1, terms.points, readPoints,
                        u"say how many points, such as 100"_s);
    fields.takeRequired("amount"_L1, terms.amount, readPositiveMoney,
                        u"say what they are worth, such as \"1.00\""_s);
    fields.take("max_share"_L1, terms.maxShare, readShare);
    if (const JsonNode *rates = fields.find("rates"_L1))
        readRates(draft, *rates, terms);
    return terms;
}

std::optional<MemberLimits> readLimits(Draft &draft, const JsonNode &node)
{
    const Fields fields(
        draft, node,
        {"earn_per_day"_L1, "redeem_per_day"_L1, "give_per_month"_L1, "clerk_adjust"_L1});
    MemberLimits limits;
    fields.take("earn_per_day"_L1, limits.earnPerDay, readPointLimit);
    fields.take("redeem_per_day"_L1, limits.redeemPerDay, readPointLimit);
    fields.take("give_per_month"_L1, limits.givePerMonth, readPointLimit);
    fields.take("clerk_adjust"_L1, limits.clerkAdjust, readPointLimit);
    return limits;
}

std::optional<Budget> readBudget(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"marketing_per_year"_L1, "warn_share"_L1, "enforce"_L1});
    Budget budget;
    fields.take("marketing_per_year"_L1, budget.marketingPerYear, readPositiveMoney);
    fields.take("warn_share"_L1, budget.warnShare, readShare);
    fields.take("enforce"_L1, budget.isEnforced, readFlag);
    if (budget.isEnforced && !fields.find("marketing_per_year"_L1))
        draft.fault(*fields.find("enforce"_L1), u"there is no budget that could be enforced"_s,
                    u"add \"marketing_per_year\": \"100000.00\""_s);
    return budget;
}

} // namespace

void readPolicy(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node,
                        {"rounding"_L1, "stacking"_L1, "expiry"_L1, "available_after"_L1,
                         "points_as_money"_L1, "shortfall"_L1, "restore_grace"_L1, "point_value"_L1,
                         "limits"_L1, "budget"_L1});
    Policy &policy = draft.programme.policy;
    const auto choice = [&](QLatin1StringView key, auto &target, const auto &table) {
        if (const JsonNode *member = fields.find(key))
            target = readChoice(draft, *member, table).value_or(target);
    };
    choice("rounding"_L1, policy.rounding, words::roundings);
    choice("stacking"_L1, policy.stacking, words::stackings);
    choice("shortfall"_L1, policy.shortfall, words::shortfalls);
    fields.take("expiry"_L1, policy.expiry, readExpiry);
    fields.take("available_after"_L1, policy.availableAfter, readLength);
    fields.take("points_as_money"_L1, policy.pointsAsMoney, readPointsAsMoney);
    fields.take("restore_grace"_L1, policy.restoreGrace, readLength);
    fields.take("point_value"_L1, policy.pointValue, readPointValue);
    fields.take("limits"_L1, policy.limits, readLimits);
    fields.take("budget"_L1, policy.budget, readBudget);
}

} // namespace regulars
