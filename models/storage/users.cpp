#include "storage/users.h"

#include "storage/storedforms.h"

namespace regulars
{

#define USER_COLUMNS                                                                               \
    "SELECT id, name, role, secret, member, is_active, fails, locked_until FROM user "

namespace
{

User read(const Statement &row)
{
    return {row.as<UserId>(0),
            row.text(1),
            row.as<Role>(2),
            row.text(3),
            row.as<std::optional<MemberId>>(4),
            row.boolean(5),
            row.integer(6),
            row.as<std::optional<Instant>>(7)};
}

std::optional<User> readOne(Statement row)
{
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

} // namespace

UserId Users::insert(const NewUser &user) const
{
    m_store.exec(R"(
        INSERT INTO user (name, role, secret, member)
        VALUES (:name, :role, :secret, :member))",
                 user.name, user.role, user.secret, user.member);
    return UserId(m_store.lastInsertId());
}

void Users::update(const User &user) const
{
    m_store.exec(R"(
        UPDATE user
        SET name = :name, role = :role, secret = :secret, member = :member,
            is_active = :is_active, fails = :fails, locked_until = :locked_until
        WHERE id = :id)",
                 user.name, user.role, user.secret, user.member, user.isActive, user.fails,
                 user.lockedUntil, user.id);
}

std::optional<User> Users::named(const QString &name) const
{
    return readOne(m_store.query(USER_COLUMNS "WHERE name = :name", name));
}

std::optional<User> Users::find(UserId user) const
{
    return readOne(m_store.query(USER_COLUMNS "WHERE id = :id", user));
}

std::vector<User> Users::all() const
{
    std::vector<User> users;
    Statement rows = m_store.query(USER_COLUMNS "ORDER BY name");
    while (rows.step())
        users.push_back(read(rows));
    return users;
}

int Users::activeUsers(Role atLeast) const
{
    return m_store.query("SELECT count(*) FROM user WHERE is_active = 1 AND role >= :role", atLeast)
        .scalar<int>();
}

void Users::setFails(UserId user, int fails, std::optional<Instant> lockedUntil) const
{
    m_store.exec("UPDATE user SET fails = :fails, locked_until = :locked_until WHERE id = :id",
                 fails, lockedUntil, user);
}

void Users::moveMember(MemberId from, std::optional<MemberId> into) const
{
    m_store.exec("UPDATE user SET member = :into WHERE member = :from", into, from);
}

} // namespace regulars
