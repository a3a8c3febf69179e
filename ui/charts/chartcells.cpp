#include "ui/charts/chartcells.h"

namespace regulars
{

ChartCells::ChartCells(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ChartCells::show(const ChartSpec &spec)
{
    beginResetModel();
    m_spec = spec;
    endResetModel();
}

std::optional<double> ChartCells::valueAt(int series, int category) const
{
    const auto row = static_cast<std::size_t>(series);
    const auto column = static_cast<std::size_t>(category);
    if (series < 0 || category < 0 || row >= m_spec.series.size() ||
        column >= m_spec.series[row].values.size()) {
        return std::nullopt;
    }
    return m_spec.series[row].values[column];
}

int ChartCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.series.size());
}

int ChartCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.categories.size());
}

// "Issued, Oct: 1,204"; where one series stands alone, "Oct: 1,204".
QString ChartCells::told(int series, int category) const
{
    const auto value = valueAt(series, category);
    const QString text = value ? m_spec.text(*value) : tr("nothing", "of a chart's value");
    const QString when = m_spec.categories.value(category);
    return m_spec.series.size() > 1
               ? tr("%1, %2: %3", "a series, a category and the value")
                     .arg(m_spec.series[static_cast<std::size_t>(series)].name, when, text)
               : tr("%1: %2", "a category and its value").arg(when, text);
}

QVariant ChartCells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: {
        const auto value = valueAt(index.row(), index.column());
        return value ? m_spec.text(*value) : QString();
    }
    case Qt::AccessibleTextRole:
        return told(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString hint = m_hint ? m_hint(index.row(), index.column()) : QString();
        const QString text = told(index.row(), index.column());
        return hint.isEmpty() ? text : text + u'\n' + hint;
    }
    default:
        return {};
    }
}

QVariant ChartCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        return m_spec.categories.value(section);
    }
    const auto row = static_cast<std::size_t>(section);
    return row < m_spec.series.size() ? m_spec.series[row].name : QString();
}

} // namespace regulars
