#include "ui/ownproof.h"

#include "services/credentials.h"
#include "ui/attempt.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QWidget>

namespace regulars
{

OwnProof::OwnProof(Shop &shop, QWidget *asker)
    : QObject(asker)
    , m_shop(shop)
    , m_asker(asker)
{
    connect(&shop.changes(), &Changes::operatorChanged, this, &OwnProof::giveUp);
}

void OwnProof::work(const QString &secret, const std::function<void(Proof &)> &then,
                    const std::function<void()> &failed)
{
    if (isRunning()) {
        return;
    }
    attempt(m_asker, [&] {
        m_ticket = m_shop.prove(
            this, m_shop.operatorName(), secret,
            [this, then](const std::shared_ptr<Proof> &proof) {
                m_ticket.reset();
                attempt(m_asker, [&] { then(*proof); });
            },
            [this, failed](const QString &trouble) {
                m_ticket.reset();
                Toast::tell(m_asker, NoticeKind::Error, trouble);
                failed();
            });
    });
}

void OwnProof::ask(const QString &secret, const std::function<void()> &yes,
                   const std::function<void(const QString &)> &no)
{
    work(
        secret,
        [this, yes, no](Proof &proof) {
            const Result<User> user = proof.end(m_shop.store());
            user ? yes() : no(refusalText(user.refusal(), m_shop));
        },
        [no] { no({}); });
}

void OwnProof::giveUp()
{
    if (m_ticket) {
        m_ticket->cancel();
        m_ticket.reset();
    }
}

} // namespace regulars
