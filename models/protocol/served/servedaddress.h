#pragma once

#include <QString>
#include <QStringList>

namespace regulars
{

// Where the holder of a store listens for other processes of the same user: full names of local
// sockets, the one to listen on first. They follow from the store's path, its folder's links
// resolved, and from nothing in the environment, so that a session on the desktop and one of cron
// find each other. Each lies in a folder that only this user can enter. Empty where there is no
// such folder. Throws StorageError where the store's folder is missing.
QStringList servedAddresses(const QString &storePath);

} // namespace regulars
