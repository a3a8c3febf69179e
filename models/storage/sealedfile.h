#pragma once

#include "storage/storageerror.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace regulars
{

// A file encrypted for the way out of the shop: XChaCha20-Poly1305 in 64 KiB chunks by libsodium's
// secretstream, so that a changed, exchanged, cut or lengthened file is refused as a whole. The key
// comes from a passphrase by argon2id (256 MiB), or from the key that belongs to the store.
namespace sealedfile
{

enum class KeyKind { Passphrase, StoreKey };

// What opens it: words, or the 32 bytes of the store's key.
struct Key
{
    KeyKind kind;
    QByteArray secret;
};

// What is written in clear before the first chunk, and proved with it.
struct Header
{
    KeyKind kind;
    QString storeId; // whose key opens it, where it is a store's
};

// False stops the work (StorageError::Interrupted); nothing is left then.
using Progress = std::function<bool(qint64 done, qint64 total)>; // bytes

// Whether the file begins as one of ours. A file that can't be read: StorageError::CantOpen.
bool isSealed(const QString &path);
Header readHeader(const QString &path);

// Writes a new file, durable when this returns. StorageError: CantOpen (`from` can't be read, `to`
// exists), Full, Io.
void seal(const QString &from, const QString &to, const Key &key, const QString &storeId,
          const Progress &progress = {});

// The same back. CantOpen where the key isn't the one; Corrupt where the file was changed or cut.
void unseal(const QString &from, const QString &to, const Key &key, const Progress &progress = {});

} // namespace sealedfile

} // namespace regulars
