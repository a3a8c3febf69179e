#pragma once

#include "app/options.h"
#include "protocol/served/servedverb.h"
#include "services/desk.h"
#include "services/store.h"
#include "services/systemclock.h"

#include <memory>

namespace regulars
{

// What a verb works with: the system's clock, the store it named (or the one that the holder has
// open), and a desk with whom `--user` named, or the command line.
class Session
{
public:
    // Opens the store. Throws StorageError where it can't be opened, ExitError (4) where `--user`
    // is refused, or is missing and the owner wants commands to sign in.
    Session(const Options &options, Store::Mode mode);
    // The same over the holder's store, for a verb of another process.
    Session(Store &store, const Clock &clock, const ServedVerb &asked);
    // Over an open store, which the session takes.
    Session(std::unique_ptr<Store> store, const Options &options);
    ~Session();

    Store &store() { return m_store; }
    const Clock &clock() const { return m_clock; }
    Desk &desk();
    int currencyDecimals();

private:
    void admit(const std::optional<QString> &user, const std::function<QString()> &pin);

    std::unique_ptr<Store> m_own;
    SystemClock m_ownClock;
    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<Desk> m_desk;
};

// The first line of a PIN file. Throws UsageError when it can't be read or is empty.
QString pinFrom(const QString &path);

// Throws ExitError with the refusal's sentence: code 4 for permissions, else 1.
[[noreturn]] void refuseVerb(const Refusal &refusal, int currencyDecimals);

} // namespace regulars
