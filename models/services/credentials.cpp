#include "services/credentials.h"

#include "services/secrets.h"
#include "services/storekey.h"
#include "storage/transaction.h"

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

Result<User> provenUser(Store &store, Instant now, const QString &name, const QString &pin)
{
    const std::optional<QByteArray> pepper = store.pepper();
    if (!pepper) {
        return refusals::NotAllowed{u"this computer has no key for this store; put %1 back"_s.arg(
            storeKeyPath(store.id()))};
    }
    const std::optional<User> user = Users(store.connection()).named(name);
    if (!user || !user->isActive) {
        wasteTime(pin, *pepper);
        return refusals::WrongPin{};
    }
    if (user->lockedUntil && now < *user->lockedUntil) {
        const qint64 ms = user->lockedUntil->ms() - now.ms();
        return refusals::LockedOut{(ms + 999) / 1000};
    }
    const int fails = user->fails + 1;
    count(store, *user, fails, lockAfter(fails, now));
    if (!matchesSecret(pin, *pepper, user->secret)) {
        return refusals::WrongPin{triesBeforeLock(fails)};
    }
    count(store, *user, 0, std::nullopt);
    return *user;
}

} // namespace regulars
