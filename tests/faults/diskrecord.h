#pragma once

#include "faults/diskrecordform.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace regulars::faults
{

// One call of the program to its disk, or an answer it gave.
struct DiskDeed
{
    diskrecord::Deed deed{};
    quint32 file = 0;
    qint64 at = 0;
    QString name;
    QByteArray bytes;
};

std::vector<DiskDeed> readRecord(const QString &path);

// A disk that keeps for good only what was synced: deeds are taken one after another, and at any
// moment the power may go. Of what was not synced then, any part may be there: whole writes, none,
// or some of their sectors; of new names, renames and removals in a folder, the first few.
class PowerDisk
{
public:
    // As the folder is now.
    explicit PowerDisk(const QString &folder);

    void take(const DiskDeed &deed);
    // What is there when the power comes back, written to that folder. `luck` is the share of
    // unsynced writes that arrived, in percent: 0 none, 100 all.
    void cutInto(const QString &folder, int luck, QRandomGenerator &random) const;

private:
    struct Change
    {
        bool isCut = false;
        qint64 at = 0;
        QByteArray bytes = {};
    };
    struct File
    {
        QByteArray synced = {};
        std::vector<Change> pending = {};
    };
    using FilePointer = std::shared_ptr<File>;
    using Names = std::map<QString, FilePointer>;
    struct NameChange
    {
        diskrecord::Deed deed{};
        QString from;
        QString to;
        FilePointer file;
    };

    static void apply(QByteArray &content, const Change &change);
    static void apply(Names &names, const NameChange &change);
    static QString folderOf(const QString &name);
    void readFolder(const QString &folder, const QString &below);
    void sync(quint32 id);
    void rename(const NameChange &change);
    static QByteArray survived(const File &file, int luck, QRandomGenerator &random);

    Names m_synced;
    Names m_now;
    std::map<QString, std::vector<NameChange>> m_pending; // by folder
    std::vector<QString> m_folders;
    std::map<quint32, FilePointer> m_files;
    std::map<quint32, QString> m_folderIds;
};

} // namespace regulars::faults
