#pragma once

#include "programme/programme.h"

namespace regulars::programmes
{

// What a condition may ask where it stands.
struct Scope
{
    bool hasBill = false;
    bool hasTopUp = false;
    bool allowsTopShare = false;
    std::vector<Metric> rounds{}; // which `every` may count
    size_t segments = 0;          // only those before this one, so that none goes in a circle
};

// Draws the parts of one programme, which must already have its categories, products, tiers,
// coupons and rewards. Measures are added as conditions ask for them.
class Drawer
{
public:
    explicit Drawer(Programme &programme)
        : m_programme(programme)
    {}

    // As the reader leaves it: no All within an All, none of a single part.
    Condition condition(const Scope &scope, int depth = 2);
    Condition when(const Scope &scope); // perhaps none
    Discount discount();
    Effect effect(std::optional<Trigger> trigger); // without a trigger a tier's gift
    std::vector<QString> productIds();

private:
    std::vector<int> categoryClosure() const;
    Condition leaf(const Scope &scope);
    Condition billLeaf();
    Condition memberLeaf() const;
    conditions::History history(const Scope &scope);
    discounts::Bundle bundle();
    decltype(Effect::what) billEffect();
    decltype(Effect::what) plainEffect(std::optional<Trigger> trigger) const;

    Programme &m_programme;
};

} // namespace regulars::programmes
