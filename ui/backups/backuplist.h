#pragma once

#include "values/calendar.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace regulars
{

class BackupKeeper;

// A backup that lies in one of the shop's two places.
struct BackupFile
{
    QString path;
    Instant made{0};
    qint64 bytes = 0;
    bool isElsewhere = false; // in the second place, sealed
};

// The backups there are, newest first.
class BackupList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Size, Place, Kind, ColumnCount };

    explicit BackupList(QObject *parent = nullptr);

    void show(const BackupKeeper &keeper, const Calendar &calendar);
    const BackupFile *at(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BackupFile> m_files;
    Calendar m_calendar;
};

} // namespace regulars
