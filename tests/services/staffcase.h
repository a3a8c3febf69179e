#pragma once

#include "services/salesfloor.h"
#include "services/staff.h"

#include <QString>

#include <optional>

// What tests of people and their sign-in share.
namespace regulars::salesfloor
{

inline const QString secret = QStringLiteral("a good pass phrase");
inline const QString clerkPin = QStringLiteral("274951");

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
    return result ? QStringLiteral("done") : codeOf(result.refusal());
}

} // namespace regulars::salesfloor
