#include "app/session.h"

#include "app/exits.h"
#include "protocol/till/refusaltext.h"

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
    : m_options(options)
    , m_store(Store::open(options.required(u"store"_s), mode))
{}

Session::~Session() = default;

Desk &Session::desk()
{
    if (m_desk) {
        return *m_desk;
    }
    m_desk = std::make_unique<Desk>(*m_store, m_clock, commandLineTill);
    const auto user = m_options.value(u"user"_s);
    if (!user) {
        m_desk->signInAsCommandLine();
        return *m_desk;
    }
    const Result<Role> role = m_desk->signIn(*user, pinFrom(m_options.required(u"pin-file"_s)));
    if (!role) {
        throw ExitError(ExitNotAllowed, sentenceFor(role.refusal(), 2));
    }
    return *m_desk;
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
