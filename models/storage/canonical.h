#pragma once

#include "storage/statement.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <concepts>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace regulars
{

// Bytes that a row stands for in a hash, the same from the values written as from the columns read.
// A field is a type byte and its value:
//     'i'  8 bytes, big-endian two's complement            (INTEGER; booleans 0 and 1)
//     't'  4 bytes length, big-endian, then that many bytes of UTF-8   (TEXT)
//     'b'  4 bytes length, big-endian, then the bytes       (BLOB)
//     'n'  nothing                                          (NULL)
class CanonicalBytes
{
public:
    template <class T>
    void add(const T &value);

    void addInteger(qint64 value);
    void addText(QStringView text);
    void addUtf8(QByteArrayView utf8);
    void addBlob(QByteArrayView bytes);
    void addNull() { m_bytes.append('n'); }

    // A column as SQLite holds it; a REAL is StorageError::Corrupt.
    void addColumn(const Statement &row, int column);

    QByteArrayView bytes() const noexcept { return m_bytes; }
    qsizetype size() const noexcept { return m_bytes.size(); }
    void clear() { m_bytes.resize(0); } // capacity stays
    void reserve(qsizetype size) { m_bytes.reserve(size); }

private:
    void addLength(char type, qsizetype length);

    QByteArray m_bytes;
};

// BLAKE2b with 32 bytes of output, no key, fed piece by piece.
class Blake2b256
{
public:
    Blake2b256();
    void add(QByteArrayView bytes);
    QByteArray result(); // once, at the end

private:
    static constexpr std::size_t alignment = 64;
    alignas(alignment) unsigned char m_state[384];
};

QByteArray blake2b256(QByteArrayView bytes);
QByteArray blake2b256(QByteArrayView first, QByteArrayView second);

// From the system's source of chance, for salts and keys.
QByteArray randomBytes(qsizetype size);

template <class T>
void CanonicalBytes::add(const T &value)
{
    if constexpr (detail::IsOptional<T>::value) {
        if (value)
            add(*value);
        else
            addNull();
    } else if constexpr (HasStoredForm<T>) {
        add(StoredAs<T>::column(value));
    } else if constexpr (std::is_enum_v<T> || detail::StoredInteger<T>) {
        addInteger(static_cast<qint64>(value));
    } else if constexpr (detail::TextLike<T>) {
        addText(value);
    } else {
        static_assert(detail::BlobLike<T>, "give the type a StoredAs");
        addBlob(value);
    }
}

} // namespace regulars
