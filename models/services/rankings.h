#pragma once

#include "programme/programme.h"
#include "values/businessday.h"

#include <QString>

#include <optional>

namespace regulars
{

// The name under which the ranking of a measure lies in the store (S32): the same in every version
// of the programme that ranks by the same.
QString rankingKey(const Programme &programme, const Measure &measure, const Ratio &share);

} // namespace regulars
