#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

struct NewUser
{
    QString name;
    Role role;
    QString secret; // what argon2id made of the PIN
    std::optional<MemberId> member;
};

struct User
{
    UserId id;
    QString name;
    Role role;
    QString secret;
    std::optional<MemberId> member; // their own account
    bool isActive;
    int fails;
    std::optional<Instant> lockedUntil;
};

// Who may stand at a till.
class Users
{
public:
    explicit Users(Connection &store)
        : m_store(store)
    {}

    UserId insert(const NewUser &user) const;
    void update(const User &user) const;
    std::optional<User> named(const QString &name) const;
    std::optional<User> find(UserId user) const;
    std::vector<User> all() const; // by name
    int activeUsers(Role atLeast) const;
    void setFails(UserId user, int fails, std::optional<Instant> lockedUntil) const;
    // A member merged away is nobody's own account any more, but the other one is; an erased one is
    // nobody's (none).
    void moveMember(MemberId from, std::optional<MemberId> into) const;

private:
    Connection &m_store;
};

} // namespace regulars
