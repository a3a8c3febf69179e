#include "tables/rewardlist.h"

#include <algorithm>
#include <tuple>

namespace regulars
{

namespace
{

QString refusalCode(const CatalogueRow &row)
{
    return row.refusal ? codeOf(*row.refusal) : QString();
}

bool looksSame(const CatalogueRow &a, const CatalogueRow &b)
{
    const auto shown = [](const CatalogueRow &row) {
        return std::tuple(row.points, row.money, row.isTimedPrice, row.worth, row.stock,
                          row.redeemed, row.missing, refusalCode(row), row.zone);
    };
    return shown(a) == shown(b) && a.name == b.name;
}

} // namespace

void RewardList::setWording(Wording<CatalogueRow> wording)
{
    m_wording = std::move(wording);
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

void RewardList::show(std::vector<CatalogueRow> rows)
{
    const bool isSame = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const CatalogueRow &a, const CatalogueRow &b) { return a.reward == b.reward; });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isChanged = !looksSame(m_rows[i], rows[i]);
        m_rows[i] = std::move(rows[i]);
        if (isChanged) {
            const QModelIndex at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
}

const CatalogueRow *RewardList::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int RewardList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RewardList::data(const QModelIndex &index, int role) const
{
    const CatalogueRow *row = rowAt(index.row());
    if (!row) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_wording.text ? m_wording.text(*row, 0) : row->reward;
    case Qt::AccessibleTextRole:
        return m_wording.spoken ? QVariant(m_wording.spoken(*row)) : QVariant();
    case RewardRole:
        return row->reward;
    case PointsRole:
        return row->points.count();
    case MoneyRole:
        return row->money.count();
    case MissingRole:
        return row->missing.count();
    case StockRole:
        return row->stock ? QVariant(*row->stock) : QVariant();
    case InReachRole:
        return row->isInReach();
    case RefusalRole:
        return refusalCode(*row);
    case ZoneRole:
        return row->zone;
    default:
        return {};
    }
}

} // namespace regulars
