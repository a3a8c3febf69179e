#pragma once

#include "services/store.h"
#include "storage/users.h"
#include "values/instant.h"
#include "values/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace regulars
{

// Somebody says who they are, and it takes its time: the try is counted and committed first, so
// that killing the program wins none; then the hash, on any thread; then the count is cleared.
// Given up between, it stays counted.
class Proof
{
public:
    // Counts the try. Not inside a transaction. A store open to read can't count.
    Proof(Store &store, Instant now, const QString &name, const QString &pin);

    // The costly part: touches nothing but this object.
    void work();
    // Once, after work() and not inside a transaction. Refuses as provenUser() does; wrong-pin too
    // when the user was switched off or got another secret meanwhile.
    Result<User> end(Store &store);
    // When it was typed: somebody's word is good for so long.
    Instant begun() const { return m_begun; }
    static constexpr qint64 goodForMs = 60'000;

private:
    std::optional<Refusal> m_refusal; // said without looking at the secret
    std::optional<User> m_user;       // as it was; none: nobody of that name
    QString m_pin;
    QByteArray m_pepper;
    Instant m_begun{0};
    int m_fails = 0;
    std::optional<bool> m_isRight;
};

// Proves who somebody is, at once. Fails are counted: five lock the user out for 30 seconds, ten
// for 30 minutes; a right secret or a new one set by a superior clears the count. Refuses wrong-pin
// (an unknown or switched-off user too), locked-out, not-allowed (this computer lacks the store's
// key).
Result<User> provenUser(Store &store, Instant now, const QString &name, const QString &pin);

} // namespace regulars
