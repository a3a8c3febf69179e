#include "services/newsecret.h"

#include "services/store.h"

namespace regulars
{

NewSecret::NewSecret(Store &store, const QString &secret, SecretCost cost)
    : m_text(secret)
    , m_pepper(store.pepper())
    , m_cost(cost)
{}

void NewSecret::work()
{
    if (m_pepper) {
        m_hash = hashedSecret(m_text, *m_pepper, m_cost);
    }
}

} // namespace regulars
