#include "app/session.h"

#include "app/exits.h"
#include "protocol/till/refusaltext.h"
#include "services/shopsettings.h"

#include <QFile>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// The till under which verbs write; it has a chain of its own.
const QString commandLineTill = u"command-line"_s;

} // namespace

Session::Session(const Options &options, Store::Mode mode)
    : Session(Store::open(options.required(u"store"_s), mode), options)
{}

Session::Session(std::unique_ptr<Store> store, const Options &options)
    : m_own(std::move(store))
    , m_store(*m_own)
    , m_clock(m_ownClock)
{
    admit(options.value(u"user"_s), [&] { return pinFrom(options.required(u"pin-file"_s)); });
}

Session::Session(Store &store, const Clock &clock, const ServedVerb &asked)
    : m_store(store)
    , m_clock(clock)
{
    admit(asked.user, [&] { return asked.pin; });
}

Session::~Session() = default;

void Session::admit(const std::optional<QString> &user, const std::function<QString()> &pin)
{
    if (!user) {
        if (ShopSettings::commandsNeedSignIn(m_store)) {
            throw ExitError(ExitNotAllowed, u"commands need sign-in in this shop; add --user NAME "
                                            "--pin-file F, the PIN on the file's first line"_s);
        }
        desk().signInAsCommandLine();
        return;
    }
    const Result<Role> role = desk().signIn(*user, pin());
    if (!role) {
        throw ExitError(ExitNotAllowed, sentenceFor(role.refusal(), currencyDecimals()));
    }
}

Desk &Session::desk()
{
    if (!m_desk) {
        m_desk = std::make_unique<Desk>(m_store, m_clock, commandLineTill);
    }
    return *m_desk;
}

int Session::currencyDecimals()
{
    return m_store.newestProgramme().programme->currency.decimals;
}

QString pinFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw UsageError(u"the PIN file %1 can't be read: %2"_s.arg(path, file.errorString()));
    }
    const QString pin = QString::fromUtf8(file.readLine(1024)).trimmed();
    if (pin.isEmpty()) {
        throw UsageError(u"the PIN file %1 is empty; write the PIN on its first line"_s.arg(path));
    }
    return pin;
}

void refuseVerb(const Refusal &refusal, int currencyDecimals)
{
    const bool isPermission = std::holds_alternative<refusals::NotAllowed>(refusal) ||
                              std::holds_alternative<refusals::NeedsApproval>(refusal) ||
                              std::holds_alternative<refusals::NotSignedIn>(refusal) ||
                              std::holds_alternative<refusals::WrongPin>(refusal) ||
                              std::holds_alternative<refusals::LockedOut>(refusal);
    throw ExitError(isPermission ? ExitNotAllowed : ExitNo, sentenceFor(refusal, currencyDecimals));
}

} // namespace regulars
