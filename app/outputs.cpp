#include "app/outputs.h"

#include "app/exits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLinks = 40;

// The place itself, whatever links lead there, and whether or not something stands there yet.
QString placeOf(const QString &path)
{
    QFileInfo facts(path);
    for (int links = 0; facts.isSymLink() && links < mostLinks; ++links) {
        facts.setFile(facts.symLinkTarget());
    }
    if (facts.exists()) {
        return facts.canonicalFilePath();
    }
    return QDir(facts.absoluteDir().canonicalPath()).filePath(facts.fileName());
}

bool isSamePlace(const QString &one, const QString &other)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return one.compare(other, Qt::CaseInsensitive) == 0;
#else
    return one == other;
#endif
}

void refuseClash(const Options &options, const QString &name, const QString &place,
                 const QStringList &inputs)
{
    const QString store = placeOf(options.value(u"store"_s).value_or(QString()));
    for (const auto &companion : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s}) {
        if (options.has(u"store"_s) && isSamePlace(place, store + companion)) {
            throw UsageError(
                u"--%1 %2 is the store itself, or lies beside it as a part of it; name another file"_s
                    .arg(name, *options.value(name)));
        }
    }
    for (const QString &input : inputs + options.values(u"pin-file"_s)) {
        if (isSamePlace(place, placeOf(input))) {
            throw UsageError(u"--%1 %2 is the file that is read; name another file"_s.arg(
                name, *options.value(name)));
        }
    }
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

} // namespace

void checkOutput(const Options &options, const QString &name, const QStringList &endings,
                 const QStringList &inputs)
{
    const auto path = options.value(name);
    if (!path) {
        return;
    }
    const QString place = placeOf(*path);
    refuseClash(options, name, place, inputs);
    const QFileInfo facts(place);
    if (facts.exists() && !facts.isFile()) {
        throw UsageError(
            u"--%1 %2 is a folder or a device; name an ordinary file"_s.arg(name, *path));
    }
    if (facts.exists() && isDatabase(place)) {
        throw UsageError(
            u"--%1 %2 is a store or another database; name another file"_s.arg(name, *path));
    }
    if (!endings.isEmpty() && !endings.contains(QFileInfo(*path).suffix().toLower())) {
        throw UsageError(
            u"--%1 ends in .%2, not \"%3\""_s.arg(name, endings.join(u" or ."_s), *path));
    }
}

} // namespace regulars
