#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QString>

namespace regulars
{

// The store's key as it can be kept on paper: key and a check of 24 bits over key and store, in
// Crockford's base32, 14 groups of 4. A slip of the pen, or another shop's sheet, is told.
QString recoveryCode(const QString &storeId, const QByteArray &key);

// Small letters, blanks, hyphens, O for 0, I and L for 1 are as good. Refuses bad-request.
Result<QByteArray> keyOfRecoveryCode(const QString &storeId, const QString &code);

} // namespace regulars
