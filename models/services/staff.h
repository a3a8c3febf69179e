#pragma once

#include "services/credentials.h"
#include "services/desk.h"
#include "services/memberref.h"
#include "services/newsecret.h"
#include "services/secrets.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// One user made or changed. What is left out stays as it is; a new user needs role and pin.
struct UserRequest
{
    QString name;
    std::optional<Role> role{};
    std::optional<QString> pin{};
    std::optional<MemberRef> member{}; // the user's own member account
    std::optional<bool> isActive{};
    std::optional<QString> newName{}; // of somebody known
    // Instead of the pin: its hash is made already. Good ones alone: checkGoodSecret().
    std::shared_ptr<const NewSecret> prepared{};
};

// Who may stand at a till, as those see it who look after the staff.
struct Colleague
{
    UserId id;
    QString name;
    Role role;
    bool isActive;
    std::optional<Instant> lockedUntil;
    std::optional<Instant> lastSignIn; // none: never
};

// What a secret must be: a clerk's PIN 4–8 digits, or 6 characters and more; an owner's or
// manager's 6 characters and more. Refuses bad-request. The commonest ones are taken but warned of
// ("weak-pin": isGuessedFirst()), as is an owner's or manager's below 10 characters: a shop's first
// evening must not end at a rule.
Result<QStringList> checkSecret(Role role, const QString &pin); // warnings

// The same for doors that take good secrets alone: flawOf() finds nothing. Refuses bad-request.
Result<Done> checkGoodSecret(Role role, const QString &secret);

// 1 to 60 characters, none of them a control character; not "command-line", which names acts of
// verbs without a user. Refuses bad-request.
Result<Done> checkUserName(const QString &name);

// The same of a till that a person opens: 1 to 32 characters.
Result<Done> checkTillName(const QString &name);

// The users of a shop. The owner makes and changes anyone, a manager sets clerks' PINs.
class Staff
{
public:
    explicit Staff(Desk &desk, SecretCost cost = {})
        : m_desk(desk)
        , m_cost(cost)
    {}

    // Refuses bad-request, not-allowed (rank; the last owner would go), no-such-member. Answer:
    // role.
    Result<Answer> user(const Envelope &envelope, const UserRequest &request);

    // One's own, which the old one proves; good ones alone. Refuses as Proof::end() does,
    // bad-request, not-allowed. Answer: role.
    Result<Answer> ownSecret(const Envelope &envelope, Proof &proof, const NewSecret &secret);

    // Everybody, by name. Refuses not-signed-in, not-allowed to clerks.
    Result<std::vector<Colleague>> people();

private:
    Result<Done> make(Work &work, const UserRequest &request);
    Result<Done> change(Work &work, const User &known, const UserRequest &request);
    Result<Done> fill(Work &work, User &user, const UserRequest &request);
    static Result<Done> rename(Work &work, User &user, const QString &name);
    static Result<Done> setSecret(Work &work, User &user, const NewSecret &secret);
    static Result<Done> tell(Work &work, const User &user);

    Desk &m_desk;
    SecretCost m_cost;
};

} // namespace regulars
