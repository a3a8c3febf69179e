#pragma once

#include "services/catalogue.h"
#include "tables/wording.h"

#include <QAbstractListModel>

#include <vector>

namespace regulars
{

// The catalogue as the till and the catalogue page show it: price now, reach, stock.
class RewardList : public QAbstractListModel
{
public:
    enum Role {
        RewardRole = FigureRole + 1, // the reward's id
        PointsRole,
        MoneyRole,   // minor units
        MissingRole, // points short; 0: enough
        StockRole,   // invalid: unlimited
        InReachRole,
        RefusalRole, // code; empty: it can be had
        ZoneRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setWording(Wording<CatalogueRow> wording);
    // Tells of what differs alone, where the rewards are the same.
    void show(std::vector<CatalogueRow> rows);
    const CatalogueRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CatalogueRow> m_rows;
    Wording<CatalogueRow> m_wording;
};

} // namespace regulars
