#pragma once

#include <QByteArray>
#include <QString>

namespace regulars
{

// The path with its folder's links resolved, so that a store has one name (and one lock file)
// whichever way it is reached. The last step stays as it is, link or not. StorageError::CantOpen
// where the folder is missing.
QString resolvedStorePath(const QString &path);

// The path as a URI for SQLite, every character meant literally; options as "?immutable=1".
QByteArray sqliteUri(const QString &path, const char *options = "");

} // namespace regulars
