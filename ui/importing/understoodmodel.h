#pragma once

#include "ui/importing/importplan.h"

#include <QAbstractTableModel>

namespace regulars
{

class Shop;

// The first rows of a file as an import would understand them: a column for each field, what can't
// be read marked with its reason.
class UnderstoodModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 20;

    explicit UnderstoodModel(const Shop &shop, QObject *parent = nullptr);

    // Without a plan, or while its dates are ambiguous, there are no rows.
    void show(const ImportPlan *plan);
    // Cells that can't be read, among all that were looked at.
    int faults() const { return m_faults; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        QString text;
        bool isFaulty = false;
        bool isNumber = false;
    };
    void addRow(const TableRow &row, const CellReading &reading);

    const Shop &m_shop;
    std::vector<std::pair<int, Field>> m_columns; // of the file
    QStringList m_headings;
    std::vector<qint64> m_lines;
    std::vector<std::vector<Cell>> m_rows;
    int m_faults = 0;
};

} // namespace regulars
