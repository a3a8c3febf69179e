#include "ui/importing/understoodmodel.h"

#include "ui/importing/importwords.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Where a whole file is of another kind, every cell would be marked: some are enough to see it.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 80;
    return text.size() > most ? text.left(most) + u'…' : text;
}

} // namespace

UnderstoodModel::UnderstoodModel(const Shop &shop, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shop(shop)
{}

void UnderstoodModel::show(const ImportPlan *plan)
{
    beginResetModel();
    m_columns.clear();
    m_headings.clear();
    m_lines.clear();
    m_rows.clear();
    m_faults = 0;
    const auto reading = plan ? plan->reading() : std::nullopt;
    if (reading) {
        for (int column = 0; column < plan->columnCount(); ++column) {
            if (const auto field = plan->fieldOf(column)) {
                m_columns.emplace_back(column, *field);
                m_headings += fieldName(*field, plan->kind());
            }
        }
        for (const TableRow &row : plan->rows()) {
            addRow(row, *reading);
        }
    }
    endResetModel();
}

void UnderstoodModel::addRow(const TableRow &row, const CellReading &reading)
{
    std::vector<Cell> cells;
    for (const auto &[column, field] : m_columns) {
        const auto understood = reading.read(field, ImportPlan::cellText(row, column));
        const bool isFaulty = std::holds_alternative<RowComplaint>(understood);
        m_faults += isFaulty ? 1 : 0;
        cells.push_back({shortened(understoodText(understood, field, m_shop)), isFaulty,
                         !isFaulty && !std::holds_alternative<QString>(understood)});
    }
    if (std::ssize(m_rows) < mostRows) {
        m_lines.push_back(row.line);
        m_rows.push_back(std::move(cells));
    }
}

int UnderstoodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnderstoodModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant UnderstoodModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Cell &cell =
        m_rows.at(static_cast<size_t>(index.row())).at(static_cast<size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.isFaulty ? QVariant(cell.text) : QVariant();
    case Qt::DecorationRole:
        return cell.isFaulty ? QVariant(themeIcon(u"warning"_s, Tone::Danger)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_headings.value(index.column()), cell.text);
    default:
        return {};
    }
}

QVariant UnderstoodModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(m_headings.value(section))
                                         : QVariant(m_lines.at(static_cast<size_t>(section)));
}

} // namespace regulars
