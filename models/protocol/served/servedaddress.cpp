#include "protocol/served/servedaddress.h"

#include "storage/canonical.h"
#include "storage/storepath.h"

#ifndef Q_OS_WIN
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>
#endif

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QString &storePath)
{
    CanonicalBytes bytes;
    bytes.add(QStringView(u"regulars-served"));
    bytes.add(resolvedStorePath(storePath));
    constexpr qsizetype shortened = 16; // a socket's whole path has some 100 bytes
    return u"regulars-"_s + QString::fromLatin1(blake2b256(bytes.bytes()).left(shortened).toHex());
}

#ifndef Q_OS_WIN

// A real folder, this user's own, that nobody else may enter.
bool isPrivate(const QString &folder)
{
    struct stat known
    {};
    return ::lstat(QFile::encodeName(folder).constData(), &known) == 0 && S_ISDIR(known.st_mode) &&
           known.st_uid == ::geteuid() && (known.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

// The session's folder, which comes and goes with the first and last session of the user; and one
// that is always there.
QStringList privateFolders()
{
    const QString user = QString::number(::geteuid());
    const QString ofSession = u"/run/user/"_s + user;
    const QString ofUser = u"/tmp"_s + u"/regulars-"_s + user;
    ::mkdir(QFile::encodeName(ofUser).constData(), S_IRWXU);
    QStringList folders;
    for (const QString &folder : {ofSession, ofUser}) {
        if (isPrivate(folder)) {
            folders.append(folder);
        }
    }
    return folders;
}

#endif

} // namespace

QStringList servedAddresses(const QString &storePath)
{
    const QString name = nameOf(storePath);
#ifdef Q_OS_WIN
    return {name}; // a named pipe, which the server opens to its own user alone
#else
    QStringList addresses;
    for (const QString &folder : privateFolders()) {
        addresses.append(folder + u'/' + name);
    }
    return addresses;
#endif
}

} // namespace regulars
