#pragma once

#include "storage/storageerror.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace regulars
{

// 32 random bytes.
QByteArray randomKey();

// The pepper of a store's secrets, 32 random bytes, kept outside the store: <data folder>/regulars/
// keys/<store id>.key, readable by its owner alone. The environment's REGULARS_KEYS names another
// folder.
QString storeKeyPath(const QString &storeId);

// Makes and keeps a new key; StorageError::CantOpen when it can't be written.
QByteArray makeStoreKey(const QString &storeId);
// Keeps one that was made before; the same error.
void keepStoreKey(const QString &storeId, const QByteArray &key);

// Empty where this computer has none, or one of a wrong size.
std::optional<QByteArray> storeKey(const QString &storeId);

} // namespace regulars
