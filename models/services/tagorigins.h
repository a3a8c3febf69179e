#pragma once

#include "programme/programme.h"
#include "services/store.h"

#include <optional>
#include <vector>

namespace regulars
{

// A tag that a member holds, until when, and the rule that gave it.
struct TagOrigin
{
    QString tag;
    std::optional<BusinessDay> until; // last day; none: for good
    std::optional<QString> rule;      // none: by hand, or by an import
    LocalName ruleName;               // as the rule was called then
};

// All that are in force on that day, by name.
std::vector<TagOrigin> tagOrigins(Store &store, MemberId member, BusinessDay today);

} // namespace regulars
