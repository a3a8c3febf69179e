#include "services/credentials.h"
#include "services/desk.h"
#include "storage/auditlog.h"

using namespace Qt::StringLiterals;

namespace regulars
{

Result<Role> Desk::signIn(const QString &user, const QString &pin)
{
    signOut();
    const auto proof = begunProof(user, pin);
    proof->work();
    return signIn(*proof);
}

std::shared_ptr<Proof> Desk::begunProof(const QString &user, const QString &pin)
{
    mend();
    return std::make_shared<Proof>(m_store, m_clock.now(), user, pin);
}

Result<Role> Desk::signIn(Proof &proof)
{
    signOut();
    const Result<User> proven = proof.end(m_store);
    if (m_store.isWriter()) {
        AuditRow row{std::nullopt, m_clock.now(), till(), std::nullopt,
                     std::nullopt, u"sign-in"_s,  0,      {}};
        if (proven) {
            row.actor = proven->id;
        } else {
            row.flags = static_cast<int>(AuditFlag::Refused);
            row.about = codeOf(proven.refusal());
        }
        AuditLog(m_store.connection()).add(row);
    }
    if (!proven) {
        return proven.refusal();
    }
    m_operator = Operator{proven->id, proven->role, proven->member};
    return proven->role;
}

// A fault gave the connection up: what lies on the disk is read anew before anything is said.
void Desk::mend()
{
    const bool mayReopen = m_store.isWriter() && !m_store.path().isEmpty();
    if (m_store.connection().isBroken() && mayReopen && !m_batch && !m_pending) {
        m_store.reopen();
    }
}

void Desk::recheck()
{
    mend();
    if (!m_operator || !m_operator->user || m_store.connection().isBroken()) {
        return;
    }
    const std::optional<User> user = Users(m_store.connection()).find(*m_operator->user);
    if (!user || !user->isActive) {
        return signOut();
    }
    m_operator->role = user->role;
    m_operator->ownAccount = user->member;
}

} // namespace regulars
