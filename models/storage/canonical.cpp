#include "storage/canonical.h"

#include "storage/storageerror.h"

#include <QStringEncoder>
#include <QVarLengthArray>
#include <QtEndian>

#include <sodium.h>

#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int hashSize = 32;

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

void CanonicalBytes::addInteger(qint64 value)
{
    char field[9] = {'i'};
    qToBigEndian(value, field + 1);
    m_bytes.append(field, sizeof field);
}

void CanonicalBytes::addText(QStringView text)
{
    // A UTF-16 unit makes three bytes of UTF-8 at most.
    QVarLengthArray<char, 384> utf8(text.size() * 3 + 1);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *end = encoder.appendToBuffer(utf8.data(), text);
    addUtf8(QByteArrayView(utf8.constData(), end - utf8.constData()));
}

void CanonicalBytes::addUtf8(QByteArrayView utf8)
{
    addLength('t', utf8.size());
    m_bytes.append(utf8);
}

void CanonicalBytes::addBlob(QByteArrayView bytes)
{
    addLength('b', bytes.size());
    m_bytes.append(bytes);
}

void CanonicalBytes::addLength(char type, qsizetype length)
{
    char field[5] = {type};
    qToBigEndian(static_cast<quint32>(length), field + 1);
    m_bytes.append(field, sizeof field);
}

void CanonicalBytes::addColumn(const Statement &row, int column)
{
    switch (row.type(column)) {
    case SQLITE_INTEGER:
        addInteger(row.int64(column));
        return;
    case SQLITE_TEXT:
        addUtf8(row.utf8(column));
        return;
    case SQLITE_BLOB:
        addBlob(row.blobView(column));
        return;
    case SQLITE_NULL:
        addNull();
        return;
    default:
        throw StorageError(StorageError::Kind::Corrupt,
                           u"The store holds a real number where none belongs. Verify it."_s);
    }
}

QByteArray blake2b256(QByteArrayView bytes)
{
    return blake2b256(bytes, {});
}

QByteArray blake2b256(QByteArrayView first, QByteArrayView second)
{
    Blake2b256 hash;
    hash.add(first);
    hash.add(second);
    return hash.result();
}

Blake2b256::Blake2b256()
{
    static_assert(sizeof(crypto_generichash_state) <= sizeof m_state);
    static_assert(alignof(crypto_generichash_state) <= alignment);
    crypto_generichash_init(reinterpret_cast<crypto_generichash_state *>(m_state), nullptr, 0,
                            hashSize);
}

void Blake2b256::add(QByteArrayView bytes)
{
    crypto_generichash_update(reinterpret_cast<crypto_generichash_state *>(m_state),
                              unsignedBytes(bytes), static_cast<unsigned long long>(bytes.size()));
}

QByteArray Blake2b256::result()
{
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash_final(reinterpret_cast<crypto_generichash_state *>(m_state),
                             reinterpret_cast<unsigned char *>(hash.data()), hashSize);
    return hash;
}

QByteArray randomBytes(qsizetype size)
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        throw std::runtime_error("libsodium does not start: no random numbers");
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

} // namespace regulars
