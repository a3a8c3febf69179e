#pragma once

#include "insight/chronicle.h"
#include "programme/programme.h"

#include <optional>
#include <vector>

namespace regulars
{

// Which lines a rule is about, by its goods and times alone: whoever bought them, and whether or
// not the rule was in force. What it asks of members, amounts or history is left open, so that the
// time before a rule can be compared with the time during it.
class RuleReach
{
public:
    RuleReach(const Programme &programme, const Rule &rule, const Chronicle &chronicle);

    bool matchesTime(const PurchaseFact &purchase) const;
    // Of a purchase whose time matches.
    bool matches(const LineFact &line, const PurchaseFact &purchase) const;

private:
    // Whether a condition may hold, and whether it may fail; about what is left open, both.
    struct Chance
    {
        bool canHold = true;
        bool canFail = true;
    };
    struct Question;
    Chance ask(const Condition &condition, const Question &question) const;
    Chance askLeaf(const Condition &condition, const Question &question) const;

    const Condition &m_when;
    const Chronicle &m_chronicle;
    std::vector<std::optional<int>> m_categoryOf; // of the programme, by the chronicle's number
};

} // namespace regulars
