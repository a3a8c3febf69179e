#pragma once

#include "app/options.h"
#include "services/desk.h"
#include "services/store.h"
#include "services/systemclock.h"

#include <memory>

namespace regulars
{

// What a verb works with: the system's clock, the store it named, and a desk with whom `--user`
// named, or the command line.
class Session
{
public:
    // Throws StorageError when the store can't be opened.
    Session(const Options &options, Store::Mode mode);
    ~Session();

    Store &store() { return *m_store; }
    const Clock &clock() const { return m_clock; }
    // Signed in as `--user` with the PIN of `--pin-file`; throws ExitError (4) when refused.
    Desk &desk();

private:
    const Options &m_options;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
};

// The first line of a PIN file. Throws UsageError when it can't be read or is empty.
QString pinFrom(const QString &path);

// Throws ExitError with the refusal's sentence: code 4 for permissions, else 1.
[[noreturn]] void refuseVerb(const Refusal &refusal, int currencyDecimals);

} // namespace regulars
