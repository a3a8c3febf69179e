#include "services/storecopies.h"

#include "services/store.h"
#include "storage/auditlog.h"
#include "storage/erasures.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString replacedMark = u".replaced-"_s;
const QString stampFormat = u"yyyyMMdd-HHmmss"_s; // as Restoring names them, UTC

// A renamed store keeps the time of its last row, so its name tells; a copy tells by itself.
Instant madeAt(const QFileInfo &file, const QString &storeName)
{
    const QString behind = file.fileName().mid(storeName.size() + replacedMark.size());
    QDateTime stamp = QDateTime::fromString(behind.left(stampFormat.size()), stampFormat);
    stamp.setTimeSpec(Qt::UTC);
    return Instant(stamp.isValid() ? stamp.toMSecsSinceEpoch()
                                   : file.lastModified().toMSecsSinceEpoch());
}

} // namespace

std::vector<OldCopy> StoreCopies::all() const
{
    std::vector<OldCopy> copies;
    if (m_desk.store().isInMemory()) {
        return copies;
    }
    const QFileInfo store(m_desk.store().path());
    const QFileInfoList files = store.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString behind = file.fileName().mid(store.fileName().size());
        if (file.fileName().startsWith(store.fileName()) &&
            (behind.startsWith(u".before-") || behind.startsWith(u".sealing-") ||
             behind.startsWith(replacedMark))) {
            copies.push_back({file.filePath(), madeAt(file, store.fileName())});
        }
    }
    return copies;
}

void StoreCopies::removeOutlived()
{
    const Instant now = m_desk.clock().now();
    Connection &books = m_desk.store().connection();
    const std::optional<Instant> erased = Erasures(books).newest();
    int gone = 0;
    for (const OldCopy &copy : all()) {
        const bool holdsErased = erased && *erased >= copy.made;
        const qint64 kept = holdsErased ? keptOnceErasedMs : keptMs;
        if (now > copy.made.plusMs(kept) && QFile::remove(copy.path)) {
            ++gone;
        }
    }
    if (gone > 0) {
        const auto &who = m_desk.who();
        AuditLog(books).add({std::nullopt, now, m_desk.till(), who ? who->user : std::nullopt,
                             std::nullopt, u"old-copies"_s, 0, u"%1 removed"_s.arg(gone)});
    }
}

} // namespace regulars
