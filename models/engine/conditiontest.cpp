#include "engine/conditiontest.h"

#include "engine/measuring.h"
#include "engine/questioning.h"

#include <algorithm>

namespace regulars
{

using namespace conditions;

namespace
{

// Which kinds of question a tree asks.
struct Asked
{
    bool lines = false;
    bool thresholds = false;
};

void lookInto(const Condition &condition, Asked &asked)
{
    const auto lookIntoAll = [&](const std::vector<Condition> &parts) {
        for (const Condition &part : parts)
            lookInto(part, asked);
    };
    std::visit(
        [&](const auto &test) {
            using Test = std::decay_t<decltype(test)>;
            if constexpr (std::is_same_v<Test, All> || std::is_same_v<Test, Any> ||
                          std::is_same_v<Test, Not>)
                lookIntoAll(test.of);
            else if constexpr (std::is_same_v<Test, InCategory> ||
                               std::is_same_v<Test, IsProduct> || std::is_same_v<Test, Usual> ||
                               std::is_same_v<Test, RunsOutWithin>)
                asked.lines = true;
            else if constexpr (std::is_same_v<Test, PurchaseAtLeast> ||
                               std::is_same_v<Test, ItemsAtLeast>)
                asked.thresholds = true;
        },
        condition.test);
}

bool hasAlternatives(const Condition &condition)
{
    const auto *all = std::get_if<All>(&condition.test);
    return std::holds_alternative<Any>(condition.test) ||
           (all && std::any_of(all->of.begin(), all->of.end(), hasAlternatives));
}

// Whether something is counted by `every`, and whether it stands among alternatives.
struct Counted
{
    bool every = false;
    bool alternatives = false;
};

void lookInto(const Condition &condition, Counted &counted)
{
    forEachLeaf(condition, [&](const Condition &leaf) {
        const auto *history = std::get_if<History>(&leaf.test);
        counted.every = counted.every || (history && history->comparison == Comparison::Every);
    });
    counted.alternatives = counted.every && hasAlternatives(condition);
}

// Sums of the lines that a `when` touches, for its thresholds.
void settleSums(Questioning &questioning, std::span<const TestedLine> lines,
                const std::vector<int> &touched)
{
    Money amount;
    Quantity quantity;
    for (const int index : touched) {
        const TestedLine &line = lines[static_cast<size_t>(index)];
        amount += line.standing;
        quantity += line.line->quantity;
    }
    questioning.settle(amount, quantity);
}

std::vector<int> linesThere(std::span<const TestedLine> lines)
{
    std::vector<int> there;
    there.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isThere(lines[i]))
            there.push_back(static_cast<int>(i));
    }
    return there;
}

ConditionOutcome testWhole(Questioning &questioning, const Condition &condition,
                           std::span<const TestedLine> lines, Asked asked)
{
    questioning.askWithoutLine();
    if (!asked.thresholds && questioning.answer(condition) != Truth::Yes)
        return {};
    std::vector<int> touched = linesThere(lines);
    if (asked.thresholds) {
        settleSums(questioning, lines, touched);
        if (questioning.answer(condition) != Truth::Yes)
            return {};
    }
    return {true, std::move(touched)};
}

ConditionOutcome testByLine(Questioning &questioning, const Condition &condition,
                            std::span<const TestedLine> lines, Asked asked)
{
    if (questioning.answer(condition) == Truth::No)
        return {};
    const auto answerFor = [&](size_t index) {
        questioning.askAbout(*lines[index].line);
        return questioning.answer(condition);
    };
    std::vector<int> touched;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isThere(lines[i]) || answerFor(i) == Truth::No)
            continue;
        if (touched.empty())
            touched.reserve(lines.size() - i);
        touched.push_back(static_cast<int>(i));
    }
    if (asked.thresholds) {
        settleSums(questioning, lines, touched);
        std::erase_if(touched, [&](int index) {
            return answerFor(static_cast<size_t>(index)) != Truth::Yes;
        });
    }
    const bool holds = !touched.empty();
    return {holds, std::move(touched)};
}

} // namespace

ConditionOutcome testCondition(const Programme &programme, const Condition &condition,
                               const Occasion &occasion, std::span<const TestedLine> lines)
{
    Asked asked;
    lookInto(condition, asked);
    Questioning questioning(programme, occasion, lines);
    return asked.lines ? testByLine(questioning, condition, lines, asked)
                       : testWhole(questioning, condition, lines, asked);
}

bool holdsFor(const Programme &programme, const Condition &condition, const Occasion &occasion)
{
    return testCondition(programme, condition, occasion, {}).holds;
}

qint64 timesCrossed(const Programme &programme, const Condition &condition,
                    const Occasion &occasion, std::span<const TestedLine> lines)
{
    Counted counted;
    lookInto(condition, counted);
    if (!counted.every)
        return 1;
    Questioning questioning(programme, occasion, lines);
    if (!counted.alternatives)
        return questioning.rounds(condition).value_or(1);
    // Which alternatives hold may differ from line to line.
    const std::vector<int> touched = testCondition(programme, condition, occasion, lines).lines;
    settleSums(questioning, lines, touched);
    if (touched.empty()) {
        questioning.askWithoutLine();
        return questioning.rounds(condition).value_or(1);
    }
    std::optional<qint64> most;
    for (const int index : touched) {
        questioning.askAbout(*lines[static_cast<size_t>(index)].line);
        if (const auto times = questioning.rounds(condition))
            most = std::max(most.value_or(0), *times);
    }
    return most.value_or(1);
}

} // namespace regulars
