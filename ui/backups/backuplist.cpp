#include "ui/backups/backuplist.h"

#include "ui/figures.h"
#include "ui/settings/backupkeeper.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace regulars
{

BackupList::BackupList(QObject *parent)
    : QAbstractTableModel(parent)
{}

void BackupList::show(const BackupKeeper &keeper, const Calendar &calendar)
{
    std::vector<BackupFile> files;
    const auto add = [&files](const std::vector<DatedBackup> &found, bool isElsewhere) {
        for (const DatedBackup &one : found) {
            files.push_back({one.path, one.made, QFileInfo(one.path).size(), isElsewhere});
        }
    };
    add(keeper.backups(), false);
    add(keeper.sealedBackups(), true);
    std::stable_sort(files.begin(), files.end(),
                     [](const BackupFile &a, const BackupFile &b) { return b.made < a.made; });
    beginResetModel();
    m_files = std::move(files);
    m_calendar = calendar;
    endResetModel();
}

const BackupFile *BackupList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_files[static_cast<size_t>(row)] : nullptr;
}

void BackupList::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_files.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int BackupList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int BackupList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BackupList::data(const QModelIndex &index, int role) const
{
    const BackupFile *file = at(index.row());
    if (!index.isValid() || !file || role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Made:
        return shown(file->made, m_calendar);
    case Size:
        return QLocale().formattedDataSize(file->bytes, 1);
    case Place:
        return file->isElsewhere ? tr("Second place") : tr("This computer");
    case Kind:
        return file->isElsewhere ? tr("Proved, sealed with the shop's key") : tr("Proved");
    default:
        return {};
    }
}

QVariant BackupList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList headings{tr("Made"), tr("Size"), tr("Where"), tr("State")};
    return headings.value(section);
}

} // namespace regulars
