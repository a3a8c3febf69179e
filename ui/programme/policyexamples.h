#pragma once

#include "programme/programme.h"
#include "values/businessday.h"

#include <optional>

namespace regulars
{

// What a policy comes to in cases that people know, reckoned by the engine itself.
namespace policyexamples
{

// A purchase of a member whose tier counts 1.5, on a day that counts double, at one point for one
// unit of the currency.
struct Earned
{
    Money amount;
    Points points;
};
Earned earned(const Policy &policy, const Currency &currency);

// The most that points pay of a bill; none where they are no money.
struct Paid
{
    Money bill;
    Points points;
    Money money;
};
std::optional<Paid> paid(const Policy &policy, const Currency &currency);

} // namespace policyexamples

} // namespace regulars
