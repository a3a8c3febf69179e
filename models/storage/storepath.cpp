#include "storage/storepath.h"

#include "storage/storageerror.h"

#include <QDir>
#include <QFileInfo>

namespace regulars
{

using namespace Qt::StringLiterals;

QString resolvedStorePath(const QString &path)
{
    if (path.startsWith(u"postgres://"_s) || path.startsWith(u"postgresql://"_s)) {
        throw StorageError(StorageError::Kind::CantOpen,
                           u"a store on PostgreSQL can't be opened by this version yet; name a "
                           "store's file"_s);
    }
    const QFileInfo file(path);
    const QString folder = file.absoluteDir().canonicalPath();
    if (path.isEmpty() || path.contains(QChar::Null) || folder.isEmpty()) {
        throw StorageError(
            StorageError::Kind::CantOpen,
            u"%1 can't be opened: there is no such folder. Make the folder, or mend the path."_s
                .arg(path));
    }
    return QDir(folder).filePath(file.fileName());
}

QByteArray sqliteUri(const QString &path, const char *options)
{
    const QByteArray encoded = path.toUtf8().toPercentEncoding("/");
    return (path.startsWith(u'/') ? "file://" : "file:///") + encoded + options;
}

} // namespace regulars
