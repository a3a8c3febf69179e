#include "app/filekind.h"

#include <QByteArray>
#include <QFile>

namespace regulars
{

using namespace Qt::StringLiterals;

FileKind fileKindOf(const QString &path)
{
    constexpr qint64 begunBytes = 1 << 16;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return FileKind::Other;
    }
    const QByteArray begun = file.read(begunBytes);
    if (begun.startsWith("SQLite format 3")) {
        return FileKind::Store;
    }
    return begun.contains("\"regulars-programme/") ? FileKind::Programme : FileKind::Other;
}

bool isFileName(const QString &word)
{
    // No verb has any of these, and no option begins otherwise.
    return !word.startsWith(u'-') &&
           (word.contains(u'.') || word.contains(u'/') || word.contains(u'\\'));
}

} // namespace regulars
