#pragma once

#include "ui/charts/chartspec.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace regulars
{

// A chart's values as a table for who can't see it: a row a series, a column a category, each cell
// telling whose value it is.
class ChartCells : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartCells(QObject *parent = nullptr);

    void show(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }
    std::optional<double> valueAt(int series, int category) const;
    // Added to the tool tip of what opens something.
    void setHint(std::function<QString(int series, int category)> hint)
    {
        m_hint = std::move(hint);
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString told(int series, int category) const;

    ChartSpec m_spec;
    std::function<QString(int series, int category)> m_hint;
};

} // namespace regulars
