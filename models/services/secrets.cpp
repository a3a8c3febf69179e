#include "services/secrets.h"

#include <sodium.h>

#include <new>
#include <stdexcept>

namespace regulars
{

namespace
{

// What argon2 gets: without the pepper a stolen store says nothing about its PINs.
QByteArray peppered(const QString &pin, const QByteArray &pepper)
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium can't find a source of random numbers");
    }
    const QByteArray text = pin.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()),
                       static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()),
                       reinterpret_cast<const unsigned char *>(pepper.constData()),
                       static_cast<size_t>(pepper.size()));
    return digest;
}

} // namespace

QString hashedSecret(const QString &pin, const QByteArray &pepper, const SecretCost &cost)
{
    const QByteArray password = peppered(pin, pepper);
    QByteArray secret(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(secret.data(), password.constData(),
                              static_cast<unsigned long long>(password.size()), cost.passes,
                              cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw std::bad_alloc();
    }
    return QString::fromLatin1(secret.constData());
}

bool matchesSecret(const QString &pin, const QByteArray &pepper, const QString &secret)
{
    const QByteArray password = peppered(pin, pepper);
    const QByteArray stored = secret.toLatin1();
    return crypto_pwhash_str_verify(stored.constData(), password.constData(),
                                    static_cast<unsigned long long>(password.size())) == 0;
}

} // namespace regulars
