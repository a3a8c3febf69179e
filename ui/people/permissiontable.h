#pragma once

#include "services/permissions.h"

#include <QAbstractTableModel>

#include <vector>

namespace regulars
{

// Who may do what, as the services keep it: an act a row, a role a column. To be read alone.
class PermissionTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PermissionTable(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Its words are of another language now.
    void retranslate();

private:
    std::vector<Act> m_acts;
};

} // namespace regulars
