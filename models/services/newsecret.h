#pragma once

#include "services/secrets.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace regulars
{

class Store;

// A secret about to be set. Its hash takes its time and can be made on any thread.
class NewSecret
{
public:
    NewSecret(Store &store, const QString &secret, SecretCost cost = {});

    // The costly part: touches nothing but this object. Makes nothing where the store's key is
    // missing.
    void work();

    const QString &text() const { return m_text; }
    bool isMade() const { return !m_hash.isEmpty(); }
    const QString &hash() const { return m_hash; }

private:
    QString m_text;
    std::optional<QByteArray> m_pepper;
    SecretCost m_cost;
    QString m_hash;
};

} // namespace regulars
