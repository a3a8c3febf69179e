#include "faults/diskrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace regulars::faults
{

using diskrecord::Deed;
using diskrecord::Head;

namespace
{

constexpr qsizetype sectorBytes = 512;

} // namespace

std::vector<DiskDeed> readRecord(const QString &path)
{
    std::vector<DiskDeed> deeds;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return deeds;
    }
    const QByteArray all = file.readAll();
    for (qsizetype at = 0; at + qsizetype(sizeof(Head)) <= all.size();) {
        Head head{};
        std::memcpy(&head, all.constData() + at, sizeof head);
        at += qsizetype(sizeof head);
        deeds.push_back({head.deed, head.file, static_cast<qint64>(head.at),
                         QString::fromUtf8(all.mid(at, head.nameBytes)),
                         all.mid(at + head.nameBytes, head.bytes)});
        at += qsizetype(head.nameBytes) + head.bytes;
    }
    return deeds;
}

PowerDisk::PowerDisk(const QString &folder)
{
    readFolder(folder, QString());
    m_now = m_synced;
}

void PowerDisk::readFolder(const QString &folder, const QString &below)
{
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString name = below + entry.fileName();
        if (entry.isDir()) {
            m_folders.push_back(name);
            readFolder(entry.filePath(), name + u'/');
            continue;
        }
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            m_synced[name] = std::make_shared<File>(File{file.readAll()});
        }
    }
}

QString PowerDisk::folderOf(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    return slash < 0 ? QString() : name.left(slash);
}

void PowerDisk::apply(QByteArray &content, const Change &change)
{
    if (change.isCut) {
        const qsizetype old = content.size();
        content.resize(change.at);
        if (content.size() > old) {
            std::fill(content.begin() + old, content.end(), '\0');
        }
        return;
    }
    const qsizetype end = change.at + change.bytes.size();
    if (content.size() < end) {
        content.append(end - content.size(), '\0');
    }
    std::copy(change.bytes.begin(), change.bytes.end(), content.begin() + change.at);
}

void PowerDisk::apply(Names &names, const NameChange &change)
{
    switch (change.deed) {
    case Deed::Make:
        names[change.from] = change.file;
        break;
    case Deed::Remove:
        names.erase(change.from);
        break;
    case Deed::Exchange:
        std::swap(names[change.from], names[change.to]);
        break;
    default:
        if (const auto found = names.find(change.from); found != names.end()) {
            names[change.to] = found->second;
            names.erase(change.from);
        }
        break;
    }
}

void PowerDisk::rename(const NameChange &change)
{
    apply(m_now, change);
    m_pending[folderOf(change.from)].push_back(change);
}

void PowerDisk::sync(quint32 id)
{
    if (const auto file = m_files.find(id); file != m_files.end()) {
        for (const Change &change : file->second->pending) {
            apply(file->second->synced, change);
        }
        file->second->pending.clear();
        return;
    }
    if (const auto folder = m_folderIds.find(id); folder != m_folderIds.end()) {
        for (const NameChange &change : m_pending[folder->second]) {
            apply(m_synced, change);
        }
        m_pending[folder->second].clear();
    }
}

void PowerDisk::take(const DiskDeed &deed)
{
    switch (deed.deed) {
    case Deed::Meet:
        if (const auto found = m_now.find(deed.name); found != m_now.end()) {
            m_files[deed.file] = found->second;
        }
        break;
    case Deed::MeetFolder:
        m_folderIds[deed.file] = deed.name;
        break;
    case Deed::Make:
        m_files[deed.file] = std::make_shared<File>();
        rename({deed.deed, deed.name, {}, m_files[deed.file]});
        break;
    case Deed::MakeFolder:
        m_folders.push_back(deed.name);
        break;
    case Deed::Write:
    case Deed::Cut:
        if (const auto file = m_files.find(deed.file); file != m_files.end()) {
            file->second->pending.push_back({deed.deed == Deed::Cut, deed.at, deed.bytes});
        }
        break;
    case Deed::Sync:
        sync(deed.file);
        break;
    case Deed::Rename:
    case Deed::Exchange:
    case Deed::Remove:
        rename({deed.deed, deed.name, QString::fromUtf8(deed.bytes), nullptr});
        break;
    case Deed::Answer:
        break;
    }
}

QByteArray PowerDisk::survived(const File &file, int luck, QRandomGenerator &random)
{
    QByteArray content = file.synced;
    const auto isLucky = [&] { return random.bounded(100) < luck; };
    for (const Change &change : file.pending) {
        const bool isWhole = isLucky();
        if (isWhole) {
            apply(content, change);
        } else if (!change.isCut && luck > 0 && random.bounded(2) == 0) {
            // Sectors end where the disk's do, not where the write's do.
            for (qsizetype from = 0; from < change.bytes.size();) {
                const qsizetype rest = sectorBytes - (change.at + from) % sectorBytes;
                if (isLucky()) {
                    apply(content, {false, change.at + from, change.bytes.mid(from, rest)});
                }
                from += rest;
            }
        }
    }
    return content;
}

void PowerDisk::cutInto(const QString &folder, int luck, QRandomGenerator &random) const
{
    Names names = m_synced;
    for (const auto &[place, changes] : m_pending) {
        const auto all = static_cast<int>(changes.size());
        const int kept = luck == 100 ? all : luck == 0 ? 0 : random.bounded(all + 1);
        for (int i = 0; i < kept; ++i) {
            apply(names, changes[static_cast<std::size_t>(i)]);
        }
    }
    for (const QString &below : m_folders) {
        QDir().mkpath(folder + u'/' + below);
    }
    for (const auto &[name, content] : names) {
        if (!content) {
            continue;
        }
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(survived(*content, luck, random));
        }
    }
}

} // namespace regulars::faults
