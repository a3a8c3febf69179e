#include "programme/conditionreader.h"

#include "programme/historyreader.h"
#include "programme/valuereader.h"
#include "programme/words.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;
using namespace conditions;

namespace
{

constexpr int secondsOfDay = 24 * 60 * 60;
constexpr qint64 oldestAge = 150;

using Leaf = std::optional<Condition>;

template <typename Test>
Leaf leaf(Test test)
{
    return Condition{std::move(test)};
}

// The leaf made of a value, if there is one.
template <typename Test, typename Value>
Leaf leafOf(const std::optional<Value> &value)
{
    return value ? Leaf(Condition{Test{*value}}) : std::nullopt;
}

// The leaf made of a list; an empty one has already been reported.
template <typename Test, typename Value>
Leaf leafOf(std::vector<Value> values)
{
    return values.empty() ? std::nullopt : Leaf(Condition{Test{std::move(values)}});
}

template <typename Test>
Leaf readAge(Draft &draft, const JsonNode &node)
{
    const auto years = readWhole(draft, node, 0, oldestAge);
    return years ? leaf(Test{static_cast<int>(*years)}) : std::nullopt;
}

Leaf readUsual(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"times"_L1, "window"_L1});
    Usual usual;
    fields.takeRequired("times"_L1, usual.times, readCount, u"say how often, such as 3"_s);
    fields.take("window"_L1, usual.window, readWindow);
    return leaf(usual);
}

Leaf readExpiring(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"within"_L1, "at_least"_L1});
    Expiring expiring;
    expiring.atLeast = Points(1);
    fields.takeRequired("within"_L1, expiring.within, readLength,
                        u"say how soon, such as \"30 days\""_s);
    fields.take("at_least"_L1, expiring.atLeast, readPoints);
    return leaf(expiring);
}

Leaf readBetween(Draft &draft, const JsonNode &node)
{
    if (!node.isArray() || node.children.size() != 2) {
        draft.fault(node, u"between needs a start and an end"_s, u"write [\"14:00\", \"16:00\"]"_s);
        return std::nullopt;
    }
    const auto start = readSecondOfDay(draft, node.children[0]);
    const auto end = readSecondOfDay(draft, node.children[1]);
    if (!start || !end)
        return std::nullopt;
    if (*start == secondsOfDay) {
        draft.fault(node.children[0], u"a day begins at 00:00"_s, u"write \"00:00\""_s);
        return std::nullopt;
    }
    if (*start == *end) {
        draft.fault(node, u"start and end are the same time"_s,
                    u"leave between out for the whole day, or move the end"_s);
        return std::nullopt;
    }
    return leaf(Between{*start, *end});
}

Leaf readWeekdays(Draft &draft, const JsonNode &node)
{
    std::vector<int> days;
    for (const JsonNode *item : oneOrMore(draft, node)) {
        if (const auto day = readChoice(draft, *item, words::weekdays))
            days.push_back(*day);
    }
    return leafOf<OnWeekdays>(std::move(days));
}

Leaf readMonthDays(Draft &draft, const JsonNode &node)
{
    std::vector<int> days;
    for (const JsonNode *item : oneOrMore(draft, node)) {
        if (const auto day = readWhole(draft, *item, 1, 31))
            days.push_back(static_cast<int>(*day));
    }
    return leafOf<OnMonthDays>(std::move(days));
}

Leaf readDates(Draft &draft, const JsonNode &node)
{
    std::vector<DayRange> ranges;
    for (const JsonNode *item : oneOrMore(draft, node)) {
        if (const auto range = readDayRange(draft, *item))
            ranges.push_back(*range);
    }
    return leafOf<OnDates>(std::move(ranges));
}

Leaf readSilence(Draft &draft, const JsonNode &node)
{
    const auto length = readPositiveLength(draft, node);
    if (!length)
        return std::nullopt;
    if (length->unit == Length::Unit::Month || length->unit == Length::Unit::Year) {
        const int days = length->count * (length->unit == Length::Unit::Year ? 365 : 30);
        draft.fault(node, u"silent_for counts days, and months differ in length"_s,
                    u"write \"%1 days\""_s.arg(days));
        return std::nullopt;
    }
    return leaf(SilentFor{length->count * (length->unit == Length::Unit::Week ? 7 : 1)});
}

enum class Needs { Nothing, Lines, Purchase, TopUp };

struct LeafKey
{
    QLatin1StringView name;
    Needs needs;
    Leaf (*read)(Draft &, const JsonNode &);
};

template <typename Test, auto Read>
Leaf readLeaf(Draft &draft, const JsonNode &node)
{
    return leafOf<Test>(Read(draft, node));
}

std::vector<int> readTiers(Draft &draft, const JsonNode &node)
{
    return readReferences(draft, node, draft.programme.tierIndex, "tier"_L1);
}

std::vector<int> readSegments(Draft &draft, const JsonNode &node)
{
    return readReferences(draft, node, draft.programme.segmentIndex, "segment"_L1);
}

constexpr std::array leafKeys{
    LeafKey{"category"_L1, Needs::Lines, readLeaf<InCategory, readCategories>},
    LeafKey{"product"_L1, Needs::Lines, readLeaf<IsProduct, readProducts>},
    LeafKey{"usual"_L1, Needs::Lines, readUsual},
    LeafKey{"runs_out_within"_L1, Needs::Lines, readLeaf<RunsOutWithin, readLength>},
    LeafKey{"purchase_at_least"_L1, Needs::Purchase, readLeaf<PurchaseAtLeast, readMoney>},
    LeafKey{"items_at_least"_L1, Needs::Purchase, readLeaf<ItemsAtLeast, readQuantity>},
    LeafKey{"channel"_L1, Needs::Purchase, readLeaf<InChannel, readTexts>},
    LeafKey{"first_purchase"_L1, Needs::Purchase, readLeaf<FirstPurchase, readFlag>},
    LeafKey{"between"_L1, Needs::Nothing, readBetween},
    LeafKey{"weekdays"_L1, Needs::Nothing, readWeekdays},
    LeafKey{"month_days"_L1, Needs::Nothing, readMonthDays},
    LeafKey{"dates"_L1, Needs::Nothing, readDates},
    LeafKey{"tier"_L1, Needs::Nothing, readLeaf<InTier, readTiers>},
    LeafKey{"at_least_tier"_L1, Needs::Nothing, readLeaf<AtLeastTier, readTier>},
    LeafKey{"tag"_L1, Needs::Nothing, readLeaf<HasTag, readTexts>},
    LeafKey{"segment"_L1, Needs::Nothing, readLeaf<InSegment, readSegments>},
    LeafKey{"birthday"_L1, Needs::Nothing,
            [](Draft &draft, const JsonNode &node) {
                return leafOf<Birthday>(readChoice(draft, node, words::birthdaySpans));
            }},
    LeafKey{"joined_within"_L1, Needs::Nothing, readLeaf<JoinedWithin, readPositiveLength>},
    LeafKey{"silent_for"_L1, Needs::Nothing, readSilence},
    LeafKey{"age_at_least"_L1, Needs::Nothing, readAge<AgeAtLeast>},
    LeafKey{"age_below"_L1, Needs::Nothing, readAge<AgeBelow>},
    LeafKey{"gender"_L1, Needs::Nothing, readLeaf<IsGender, readText>},
    LeafKey{"points_at_least"_L1, Needs::Nothing, readLeaf<PointsAtLeast, readPointLimit>},
    LeafKey{"expiring"_L1, Needs::Nothing, readExpiring},
    LeafKey{"amount_at_least"_L1, Needs::TopUp, readLeaf<AmountAtLeast, readPositiveMoney>}};

QStringList conditionKeys()
{
    QStringList keys;
    for (const LeafKey &key : leafKeys)
        keys += QString(key.name);
    keys += {u"all"_s, u"any"_s, u"not"_s};
    for (const QString &key : historyKeys()) {
        if (!keys.contains(key))
            keys += key;
    }
    return keys;
}

bool isAskable(Draft &draft, const JsonNode &node, Needs needs, const ConditionScope &scope)
{
    if (needs == Needs::Lines && !scope.hasLines) {
        draft.fault(node, u"%1 asks about lines, and %2 has none"_s.arg(node.key, scope.place),
                    u"ask a metric narrowed to it instead, such as {\"metric\": \"visits\", "
                    u"\"category\": …, \"at_least\": 1}"_s);
        return false;
    }
    if (needs == Needs::Purchase && !scope.hasPurchase) {
        draft.fault(node, u"%1 asks about a purchase, and %2 has none"_s.arg(node.key, scope.place),
                    u"ask the member's history with \"metric\" instead"_s);
        return false;
    }
    if (needs == Needs::TopUp && !scope.hasTopUp) {
        draft.fault(node, u"amount_at_least is about the amount of a top-up"_s,
                    scope.hasPurchase ? u"for a purchase write purchase_at_least"_s
                                      : u"use it in a rule \"on\": \"top-up\""_s);
        return false;
    }
    return true;
}

void faultUnknownKey(Draft &draft, const JsonNode &node)
{
    QString mend;
    if (node.key == u"from"_s || node.key == u"until"_s)
        mend = u"put it on the rule itself, or write \"dates\": \"2026-11-01..2026-11-30\" here"_s;
    else
        mend = suggestion(node.key, conditionKeys());
    draft.faultKey(node, u"\"%1\" is no condition"_s.arg(node.key), mend);
}

std::vector<Condition> readParts(Draft &draft, const JsonNode &node, const ConditionScope &scope)
{
    if (!node.isArray()) {
        draft.fault(node, u"%1 needs a list of conditions"_s.arg(node.key), u"write [{…}, {…}]"_s);
        return {};
    }
    return readPaths(draft, node, scope);
}

// A key of a `when` that is neither a metric's nor unknown.
Leaf readPart(Draft &draft, const JsonNode &member, const ConditionScope &scope)
{
    if (member.key == u"all"_s)
        return leaf(All{readParts(draft, member, scope)});
    if (member.key == u"any"_s)
        return leafOf<Any>(readParts(draft, member, scope));
    if (member.key == u"not"_s)
        return leaf(Not{{readNarrowCondition(draft, member, scope)}});
    const auto key = std::find_if(leafKeys.begin(), leafKeys.end(), [&](const LeafKey &candidate) {
        return candidate.name == member.key;
    });
    if (key == leafKeys.end()) {
        if (isHistoryKey(member.key))
            draft.fault(member, u"%1 belongs to a metric"_s.arg(member.key),
                        u"add \"metric\": \"visits\" or another one beside it"_s);
        else
            faultUnknownKey(draft, member);
        return std::nullopt;
    }
    return isAskable(draft, member, key->needs, scope) ? key->read(draft, member) : std::nullopt;
}

// Whether there is a metric, perhaps misspelt: then the keys beside it belong to it.
bool namesMetric(const JsonNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(), [](const JsonNode &member) {
        return nearestTo(member.key, conditionKeys()) == u"metric"_s;
    });
}

// An All within an All says nothing more than its parts.
void append(std::vector<Condition> &parts, Condition part)
{
    if (auto *all = std::get_if<All>(&part.test))
        std::move(all->of.begin(), all->of.end(), std::back_inserter(parts));
    else
        parts.push_back(std::move(part));
}

} // namespace

ConditionScope conditionscopes::ofRule(Trigger trigger)
{
    const bool isPurchase = trigger == Trigger::Purchase;
    const bool hasPurchase = isPurchase || trigger == Trigger::ReferralFirstPurchase;
    const bool isDay = trigger == Trigger::Day;
    const QString place = u"a rule on \"%1\""_s.arg(words::wordFor(words::triggers, trigger));
    return {place, hasPurchase, hasPurchase, trigger == Trigger::TopUp, !isDay, isDay, trigger};
}

ConditionScope conditionscopes::ofPath()
{
    return {u"a tier's path"_s, false, true, false, false, true};
}

ConditionScope conditionscopes::ofKeep()
{
    return {u"the review of a tier"_s, false, false, false, false, true};
}

ConditionScope conditionscopes::ofSegment()
{
    return {u"a segment"_s, false, false, false, false, true};
}

ConditionScope conditionscopes::ofBenefit()
{
    return {u"a benefit"_s, false, false, false, false, false};
}

ConditionScope conditionscopes::ofCoupon()
{
    return {u"a coupon"_s, true, true, false, false, false};
}

ConditionScope conditionscopes::ofPointsRate()
{
    return {u"a rate of points_as_money"_s, true, true, false, false, false};
}

ConditionScope conditionscopes::ofTimedPrice()
{
    return {u"a reward's price"_s, false, false, false, false, false};
}

Condition readCondition(Draft &draft, const JsonNode &node, const ConditionScope &scope)
{
    if (!node.isObject()) {
        draft.fault(node, u"a condition in { and } is expected here"_s,
                    u"write it like {\"weekdays\": [\"wed\"]}"_s);
        return {};
    }
    const bool hasMetric = namesMetric(node);
    std::vector<Condition> parts;
    for (const JsonNode &member : node.children) {
        if (hasMetric && isHistoryKey(member.key)) {
            if (member.key != u"metric"_s)
                continue; // read with it
            if (const auto history = readHistory(draft, node, scope))
                parts.push_back({*history});
        } else if (auto part = readPart(draft, member, scope)) {
            append(parts, std::move(*part));
        }
    }
    return parts.size() == 1 ? std::move(parts.front()) : Condition{All{std::move(parts)}};
}

Condition readNarrowCondition(Draft &draft, const JsonNode &node, const ConditionScope &scope)
{
    if (node.isObject() && node.children.empty())
        draft.fault(node, u"this condition is empty and would always hold"_s,
                    u"say when, or leave it out"_s);
    return readCondition(draft, node, scope);
}

std::vector<Condition> readPaths(Draft &draft, const JsonNode &node, const ConditionScope &scope)
{
    std::vector<Condition> paths;
    for (const JsonNode *item : oneOrMore(draft, node))
        paths.push_back(readNarrowCondition(draft, *item, scope));
    return paths;
}

} // namespace regulars
