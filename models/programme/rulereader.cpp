#include "programme/conditionreader.h"
#include "programme/effectreader.h"
#include "programme/sectionreader.h"
#include "programme/valuereader.h"
#include "programme/words.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto actionPrefix = "action:"_L1;

// The rows of `why` and of the limits that no rule makes.
bool isReservedId(const QString &id)
{
    static const QStringList reserved{u"tier"_s, u"rounding"_s, u"earn_per_day"_s, u"budget"_s};
    return reserved.contains(id);
}

// What sets the rule off; false when that can't be told.
bool readTrigger(Draft &draft, const JsonNode &node, Rule &rule)
{
    if (node.isString() && node.text.startsWith(actionPrefix)) {
        rule.on = Trigger::Action;
        const QString id = node.text.mid(actionPrefix.size());
        if (const auto action = draft.programme.action(id)) {
            rule.action = *action;
        } else {
            QStringList ids = draft.programme.actionIndex.keys();
            ids.sort();
            draft.fault(node, u"there is no action \"%1\""_s.arg(id), suggestion(id, ids));
        }
        return true;
    }
    QStringList words;
    for (const auto &[word, trigger] : words::triggers) {
        if (trigger == Trigger::Action) {
            words += u"action:<id>"_s;
            continue;
        }
        if (node.isString() && node.text == word) {
            rule.on = trigger;
            return true;
        }
        words += QString(word);
    }
    draft.fault(node, u"\"%1\" is nothing that a rule can wait for"_s.arg(node.text),
                suggestion(node.text, words));
    return false;
}

std::optional<Limit> readLimit(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"per_member"_L1, "total"_L1});
    Limit limit;
    fields.take("per_member"_L1, limit.perMember, readAllowance);
    fields.take("total"_L1, limit.total, readAllowance);
    if (fields.isObject() && !fields.find("per_member"_L1) && !fields.find("total"_L1) &&
        !fields.hasUnknownKeys())
        draft.fault(node, u"this limits nothing"_s,
                    u"write {\"per_member\": {\"times\": 1, \"window\": \"month\"}}, or total"_s);
    return limit;
}

template <typename... Kinds>
bool gives(const Rule &rule)
{
    return std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
        return (std::holds_alternative<Kinds>(effect.what) || ...);
    });
}

bool counts(const Condition &condition)
{
    using conditions::Comparison;
    bool found = false;
    forEachLeaf(condition, [&](const Condition &leaf) {
        const auto *history = std::get_if<conditions::History>(&leaf.test);
        found = found || (history && (history->comparison == Comparison::AtLeast ||
                                      history->comparison == Comparison::Every));
    });
    return found;
}

bool countsRound(const Condition &condition)
{
    bool found = false;
    forEachLeaf(condition, [&](const Condition &leaf) {
        const auto *history = std::get_if<conditions::History>(&leaf.test);
        found = found || (history && history->comparison == conditions::Comparison::Every);
    });
    return found;
}

// A friend brings nobody by joining: only the referrer's count grows by it.
void checkReceiver(Draft &draft, const Fields &fields, const Rule &rule)
{
    const bool isOwn = std::none_of(rule.give.begin(), rule.give.end(),
                                    [](const Effect &effect) { return effect.toReferrer; });
    if (!draft.isInstalled && rule.on == Trigger::Referral && isOwn && countsRound(rule.when))
        draft.fault(*fields.find("when"_L1),
                    u"the friends are counted for the referrer, and this rule gives them nothing"_s,
                    u"write \"to\": \"referrer\" beside what it gives"_s);
}

// What stands on a rule must have something to work on. Asked only where all of the rule could be
// read.
void checkRule(Draft &draft, const Fields &fields, const Rule &rule)
{
    const bool hasDiscount = gives<effects::GiveDiscount>(rule);
    for (const QLatin1StringView key : {"stack"_L1, "tier_discount"_L1}) {
        const JsonNode *member = fields.find(key);
        if (member && !hasDiscount)
            draft.fault(*member, u"%1 is about a discount, and this rule gives none"_s.arg(key),
                        u"leave it out"_s);
    }
    if (rule.isTask && !counts(rule.when))
        draft.fault(*fields.find("task"_L1), u"a task needs something to count"_s,
                    u"add to \"when\" a metric with at_least or every, or leave task out"_s);
    const bool givesPoints =
        gives<effects::PointsPer, effects::Multiply, effects::FixedPoints>(rule);
    const JsonNode *limit = fields.find("limit"_L1);
    for (const QLatin1StringView key : {"per_member"_L1, "total"_L1}) {
        const JsonNode *allowance = limit ? limit->find(key) : nullptr;
        const JsonNode *points = allowance ? allowance->find("points"_L1) : nullptr;
        if (points && !givesPoints)
            draft.fault(*points, u"this rule gives no points that could be limited"_s,
                        u"write \"times\" instead"_s);
    }
}

bool isIn(const std::vector<ProgrammeFault> &faults, const ProgrammeFault &fault)
{
    return std::any_of(faults.begin(), faults.end(), [&](const ProgrammeFault &known) {
        return known.path == fault.path && known.message == fault.message;
    });
}

// Of a rule that nothing known sets off: what of its `when` and `give` is amiss whatever it is.
void readForAnyTrigger(Draft &draft, const JsonNode *when, const JsonNode *give)
{
    std::vector<ProgrammeFault> known = std::exchange(draft.faults, {});
    std::optional<std::vector<ProgrammeFault>> always;
    for (const auto &[word, trigger] : words::triggers) {
        if (when)
            readCondition(draft, *when, conditionscopes::ofRule(trigger));
        if (give)
            readEffects(draft, *give, trigger);
        std::vector<ProgrammeFault> found = std::exchange(draft.faults, {});
        if (always)
            std::erase_if(*always, [&](const ProgrammeFault &one) { return !isIn(found, one); });
        else
            always = std::move(found);
    }
    draft.faults = std::move(known);
    draft.faults.insert(draft.faults.end(), always->begin(), always->end());
}

Rule readRule(Draft &draft, const JsonNode &item)
{
    const size_t faultsBefore = draft.faults.size();
    const Fields fields(draft, item,
                        {"id"_L1, "name"_L1, "on"_L1, "when"_L1, "give"_L1, "limit"_L1, "task"_L1,
                         "from"_L1, "until"_L1, "stack"_L1, "tier_discount"_L1});
    Rule rule;
    rule.id = idOf(item);
    if (isReservedId(rule.id))
        draft.fault(*item.find("id"_L1),
                    u"\"%1\" is the name of a row on the receipt"_s.arg(rule.id),
                    u"give the rule another id"_s);
    fields.take("name"_L1, rule.name, readName);
    const JsonNode *on = fields.require("on"_L1, u"say what happens first: purchase, enrol, …"_s);
    const bool isKnown = on && readTrigger(draft, *on, rule);
    const JsonNode *when = fields.find("when"_L1);
    if (when && isKnown)
        rule.when = readCondition(draft, *when, conditionscopes::ofRule(rule.on));
    const JsonNode *give = fields.require("give"_L1, u"say what follows: {\"points\": 100}, …"_s);
    if (give && isKnown)
        rule.give = readEffects(draft, *give, rule.on);
    if (!isKnown)
        readForAnyTrigger(draft, when, give);
    fields.take("limit"_L1, rule.limit, readLimit);
    fields.take("task"_L1, rule.isTask, readFlag);
    const Term term = readTerm(draft, fields);
    rule.from = term.from;
    rule.until = term.until;
    fields.take("stack"_L1, rule.stack, readText);
    fields.take("tier_discount"_L1, rule.allowsTierDiscount, readFlag);
    if (draft.faults.size() == faultsBefore) {
        checkRule(draft, fields, rule);
        checkReceiver(draft, fields, rule);
    }
    return rule;
}

} // namespace

void readRuleSection(Draft &draft, const JsonNode &root)
{
    for (const JsonNode &item : itemsOf(root, "rules"_L1))
        draft.programme.rules.push_back(readRule(draft, item));
}

} // namespace regulars
