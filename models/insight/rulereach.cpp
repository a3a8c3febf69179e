#include "insight/rulereach.h"

#include <algorithm>

namespace regulars
{

using namespace conditions;

namespace
{

bool isWithin(const Between &between, int second)
{
    if (between.startSecond <= between.endSecond) {
        return between.startSecond <= second && second < between.endSecond;
    }
    return between.startSecond <= second || second < between.endSecond;
}

template <typename Values, typename Value>
bool contains(const Values &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

struct RuleReach::Question
{
    const PurchaseFact &purchase;
    const LineFact *line; // none: is about time alone
    BusinessDay day;      // on which a night that began before midnight counts (S16)
};

RuleReach::RuleReach(const Programme &programme, const Rule &rule, const Chronicle &chronicle)
    : m_when(rule.when)
    , m_chronicle(chronicle)
{
    for (const QString &category : chronicle.categories.names()) {
        m_categoryOf.push_back(programme.category(category));
    }
}

bool RuleReach::matchesTime(const PurchaseFact &purchase) const
{
    return ask(m_when, {purchase, nullptr, purchase.day}).canHold;
}

bool RuleReach::matches(const LineFact &line, const PurchaseFact &purchase) const
{
    return ask(m_when, {purchase, &line, purchase.day}).canHold;
}

RuleReach::Chance RuleReach::ask(const Condition &condition, const Question &question) const
{
    if (const auto *negated = std::get_if<Not>(&condition.test)) {
        const Chance inner = ask(negated->of.front(), question);
        return {inner.canFail, inner.canHold};
    }
    if (const auto *all = std::get_if<All>(&condition.test)) {
        Question here = question;
        for (const Condition &part : all->of) {
            const auto *between = std::get_if<Between>(&part.test);
            if (between && between->startSecond > between->endSecond &&
                question.purchase.secondOfDay < between->endSecond) {
                here.day = question.purchase.day.plusDays(-1);
            }
        }
        Chance chance{true, false};
        for (const Condition &part : all->of) {
            const Chance one = ask(part, {here.purchase, here.line, here.day});
            chance.canHold = chance.canHold && one.canHold;
            chance.canFail = chance.canFail || one.canFail;
        }
        return chance;
    }
    if (const auto *any = std::get_if<Any>(&condition.test)) {
        Chance chance{false, true};
        for (const Condition &part : any->of) {
            const Chance one = ask(part, question);
            chance.canHold = chance.canHold || one.canHold;
            chance.canFail = chance.canFail && one.canFail;
        }
        return chance;
    }
    return askLeaf(condition, question);
}

RuleReach::Chance RuleReach::askLeaf(const Condition &condition, const Question &question) const
{
    const auto certain = [](bool holds) { return Chance{holds, !holds}; };
    const PurchaseFact &purchase = question.purchase;
    if (const auto *between = std::get_if<Between>(&condition.test)) {
        return m_chronicle.hasTime(purchase) ? certain(isWithin(*between, purchase.secondOfDay))
                                             : Chance{};
    }
    if (const auto *weekdays = std::get_if<OnWeekdays>(&condition.test)) {
        return certain(contains(weekdays->weekdays, question.day.dayOfWeek()));
    }
    if (const auto *days = std::get_if<OnMonthDays>(&condition.test)) {
        return certain(contains(days->days, question.day.date().day()));
    }
    if (!question.line) {
        return {};
    }
    const LineFact &line = *question.line;
    if (const auto *in = std::get_if<InCategory>(&condition.test)) {
        const auto category = line.category < 0
                                  ? std::nullopt
                                  : m_categoryOf[static_cast<std::size_t>(line.category)];
        return certain(category && contains(in->categories, *category));
    }
    if (const auto *is = std::get_if<IsProduct>(&condition.test)) {
        return certain(line.product >= 0 &&
                       contains(is->products, m_chronicle.products.names().at(line.product)));
    }
    return {};
}

} // namespace regulars
