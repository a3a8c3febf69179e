#include "services/storekey.h"

#include "storage/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qsizetype keyBytes = crypto_generichash_KEYBYTES;

QString keyFolder()
{
    const QString chosen = qEnvironmentVariable("REGULARS_KEYS");
    if (!chosen.isEmpty()) {
        return chosen;
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/regulars/keys"_s;
}

[[noreturn]] void refuseKey(const QString &path, const QString &reason)
{
    throw StorageError(StorageError::Kind::CantOpen,
                       u"The store's key can't be kept in %1: %2. See that you may write there, or "
                       "name another folder in REGULARS_KEYS."_s.arg(path, reason));
}

} // namespace

QString storeKeyPath(const QString &storeId)
{
    return QDir(keyFolder()).filePath(storeId + u".key"_s);
}

QByteArray randomKey()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium can't find a source of random numbers");
    }
    QByteArray key(keyBytes, '\0');
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

QByteArray makeStoreKey(const QString &storeId)
{
    const QByteArray key = randomKey();
    keepStoreKey(storeId, key);
    return key;
}

void keepStoreKey(const QString &storeId, const QByteArray &key)
{
    const QString path = storeKeyPath(storeId);
    if (!QDir().mkpath(keyFolder())) {
        refuseKey(path, u"the folder can't be made"_s);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(key.toHex()) != 2 * keyBytes || !file.commit()) {
        refuseKey(path, file.errorString());
    }
    // A power cut must not take the key's name away, nor that of its folder: without the key nobody
    // signs in.
    const QString folder = QFileInfo(path).absolutePath();
    if (!platform::syncFolder(folder) || !platform::syncFolder(QFileInfo(folder).absolutePath())) {
        refuseKey(path, u"the disk did not take it"_s);
    }
}

std::optional<QByteArray> storeKey(const QString &storeId)
{
    QFile file(storeKeyPath(storeId));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray key = QByteArray::fromHex(file.read(4 * keyBytes));
    if (key.size() != keyBytes) {
        return std::nullopt;
    }
    return key;
}

} // namespace regulars
