#include "services/credentials.h"

#include "services/secrets.h"
#include "services/storekey.h"
#include "storage/transaction.h"

#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int firstLock = 5;
constexpr int longLock = 10;
constexpr qint64 firstLockMs = 30'000;
constexpr qint64 longLockMs = 30 * 60'000;

std::optional<Instant> lockAfter(int fails, Instant now)
{
    if (fails >= longLock) {
        return now.plusMs(longLockMs);
    }
    if (fails == firstLock) {
        return now.plusMs(firstLockMs);
    }
    return std::nullopt;
}

int triesBeforeLock(int fails)
{
    return fails < firstLock ? firstLock - fails : std::max(longLock - fails, 0);
}

// An unknown name costs as much time as a known one.
void wasteTime(const QString &pin, const QByteArray &pepper)
{
    static const QString nobody = hashedSecret(QString(), pepper, {});
    static_cast<void>(matchesSecret(pin, pepper, nobody));
}

void count(Store &store, const User &user, int fails, std::optional<Instant> lockedUntil)
{
    if (!store.isWriter()) {
        return;
    }
    Transaction transaction(store.connection());
    Users(store.connection()).setFails(user.id, fails, lockedUntil);
    transaction.commit();
}

} // namespace

Proof::Proof(Store &store, Instant now, const QString &name, const QString &pin)
    : m_pin(pin)
    , m_begun(now)
{
    const std::optional<QByteArray> pepper = store.pepper();
    if (!pepper) {
        m_refusal =
            refusals::NotAllowed{u"this computer has no key for this store; put %1 back"_s.arg(
                storeKeyPath(store.id()))};
        return;
    }
    m_pepper = *pepper;
    m_user = Users(store.connection()).named(name);
    if (!m_user || !m_user->isActive) {
        m_user.reset();
        return;
    }
    if (m_user->lockedUntil && now < *m_user->lockedUntil) {
        const qint64 ms = m_user->lockedUntil->ms() - now.ms();
        m_refusal = refusals::LockedOut{(ms + 999) / 1000};
        return;
    }
    m_fails = m_user->fails + 1;
    count(store, *m_user, m_fails, lockAfter(m_fails, now));
}

void Proof::work()
{
    if (m_refusal) {
        return;
    }
    if (m_user) {
        m_isRight = matchesSecret(m_pin, m_pepper, m_user->secret);
    } else {
        wasteTime(m_pin, m_pepper);
        m_isRight = false;
    }
    m_pin.clear();
}

Result<User> Proof::end(Store &store)
{
    if (m_refusal) {
        return *m_refusal;
    }
    if (!m_isRight) {
        throw std::logic_error("a proof that was not worked out, or is used twice");
    }
    if (!*std::exchange(m_isRight, std::nullopt)) {
        return refusals::WrongPin{m_user ? triesBeforeLock(m_fails) : 0};
    }
    const std::optional<User> now = Users(store.connection()).find(m_user->id);
    if (!now || !now->isActive || now->secret != m_user->secret) {
        return refusals::WrongPin{};
    }
    count(store, *now, 0, std::nullopt);
    return *now;
}

Result<User> provenUser(Store &store, Instant now, const QString &name, const QString &pin)
{
    Proof proof(store, now, name, pin);
    proof.work();
    return proof.end(store);
}

} // namespace regulars
