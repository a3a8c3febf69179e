#pragma once

#include <QByteArray>
#include <QString>

namespace regulars
{

// argon2id, t = 3, 64 MiB, p = 1 (trust.md). Tests ask for less; a stored secret keeps its own.
struct SecretCost
{
    unsigned long long passes = 3;
    size_t memoryBytes = size_t(64) << 20;
};

// What the store keeps of a PIN or passphrase: argon2id over BLAKE2b keyed with the pepper, the
// store's key that lies outside the store.
QString hashedSecret(const QString &pin, const QByteArray &pepper, const SecretCost &cost);
bool matchesSecret(const QString &pin, const QByteArray &pepper, const QString &secret);

} // namespace regulars
