#include "programme/condition.h"

#include <algorithm>

namespace regulars
{

namespace
{

bool isHeldByAnyLeaf(const Condition &condition, bool (*holds)(const Condition &))
{
    bool found = false;
    forEachLeaf(condition, [&](const Condition &leaf) { found = found || holds(leaf); });
    return found;
}

template <typename... Kinds>
bool isOneOf(const Condition &leaf)
{
    return (std::holds_alternative<Kinds>(leaf.test) || ...);
}

} // namespace

std::optional<BusinessDay> Window::firstDay(BusinessDay today) const
{
    switch (kind) {
    case Kind::Day:
        return today;
    case Kind::Week:
        return today.firstOfWeek();
    case Kind::Month:
        return today.firstOfMonth();
    case Kind::Year:
        return today.firstOfYear();
    case Kind::Lifetime:
        return std::nullopt;
    case Kind::Back:
        return std::min(today, today.minus(length).plusDays(1));
    }
    Q_UNREACHABLE();
}

std::optional<BusinessDay> Window::lastDay(BusinessDay today) const
{
    switch (kind) {
    case Kind::Day:
    case Kind::Back:
        return today;
    case Kind::Week:
        return today.firstOfWeek().plusDays(6);
    case Kind::Month:
        return today.lastOfMonth();
    case Kind::Year:
        return today.firstOfYear().plus(Length{11, Length::Unit::Month}).lastOfMonth();
    case Kind::Lifetime:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool Condition::isAlways() const
{
    const auto *all = std::get_if<conditions::All>(&test);
    return all && std::all_of(all->of.begin(), all->of.end(),
                              [](const Condition &part) { return part.isAlways(); });
}

bool Condition::namesLines() const
{
    using namespace conditions;
    return isHeldByAnyLeaf(*this, isOneOf<InCategory, IsProduct, Usual, RunsOutWithin>);
}

bool Condition::usesBirthday() const
{
    return isHeldByAnyLeaf(*this, isOneOf<conditions::Birthday>);
}

void forEachLeaf(const Condition &condition, const std::function<void(const Condition &)> &visit)
{
    const auto visitParts = [&](const std::vector<Condition> &parts) {
        for (const Condition &part : parts)
            forEachLeaf(part, visit);
    };
    if (const auto *all = std::get_if<conditions::All>(&condition.test))
        visitParts(all->of);
    else if (const auto *any = std::get_if<conditions::Any>(&condition.test))
        visitParts(any->of);
    else if (const auto *none = std::get_if<conditions::Not>(&condition.test))
        visitParts(none->of);
    else
        visit(condition);
}

} // namespace regulars
