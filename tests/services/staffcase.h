#pragma once

#include "services/salesfloor.h"
#include "services/staff.h"

#include <optional>

// What tests of people and their sign-in share.
namespace regulars::salesfloor
{

using namespace Qt::StringLiterals;

inline const QString secret = u"a good pass phrase"_s;
inline const QString clerkPin = u"274951"_s;

inline UserRequest request(const char *name, std::optional<Role> role = std::nullopt,
                           const char *pin = nullptr)
{
    UserRequest user;
    user.name = QString::fromLatin1(name);
    user.role = role;
    if (pin)
        user.pin = QString::fromLatin1(pin);
    return user;
}

inline QString codeOfResult(const Result<Answer> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

} // namespace regulars::salesfloor
