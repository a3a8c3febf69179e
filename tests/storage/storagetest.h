#pragma once

#include "storage/storageerror.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QString>

namespace regulars::tests
{

// The error that the act throws; Misuse "nothing was thrown" when it comes to its end.
template <class Act>
StorageError storageErrorOf(Act act)
{
    try {
        act();
    } catch (const StorageError &error) {
        return error;
    }
    return StorageError(StorageError::Kind::Misuse, QStringLiteral("nothing was thrown"));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file of the folder with its content: equal before and after means that not one byte was
// changed.
inline QMap<QString, QByteArray> folderContent(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System))
        files.insert(name, contentOf(QDir(folder).filePath(name)));
    return files;
}

} // namespace regulars::tests
