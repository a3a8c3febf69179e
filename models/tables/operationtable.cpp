#include "tables/operationtable.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<QLatin1StringView, OperationTable::ColumnCount> codes{
    "when"_L1, "what"_L1, "member"_L1, "points"_L1, "money"_L1, "state"_L1, "till"_L1, "user"_L1};

QVariant figureOf(const OperationRow &row, int column)
{
    switch (static_cast<OperationTable::Column>(column)) {
    case OperationTable::When:
        return QDateTime::fromMSecsSinceEpoch(row.at.ms(), Qt::UTC);
    case OperationTable::What:
        return static_cast<int>(row.kind);
    case OperationTable::Who:
        return row.member ? QVariant(row.member->name) : QVariant();
    case OperationTable::PointsMoved:
        return row.points.count();
    case OperationTable::MoneyMoved:
        return row.money ? QVariant(row.money->count()) : QVariant();
    case OperationTable::State:
        return static_cast<int>(OperationTable::standingOf(row));
    case OperationTable::Till:
        return row.till;
    case OperationTable::User:
        return row.user;
    case OperationTable::ColumnCount:
        break;
    }
    return {};
}

bool isNumber(int column)
{
    return column == OperationTable::PointsMoved || column == OperationTable::MoneyMoved;
}

} // namespace

OperationTable::OperationTable(Asking asking, QObject *parent)
    : PagedTable(parent)
    , m_asking(std::move(asking))
{}

OperationTable::Standing OperationTable::standingOf(const OperationRow &row)
{
    if (row.isUndone) {
        return Standing::Undone;
    }
    switch (row.returned) {
    case OperationRow::Returned::All:
        return Standing::Returned;
    case OperationRow::Returned::Some:
        return Standing::PartlyReturned;
    case OperationRow::Returned::Nothing:
        break;
    }
    return Standing::Stands;
}

QString OperationTable::codeOf(int column)
{
    return column >= 0 && column < ColumnCount ? QString(codes[static_cast<size_t>(column)])
                                               : QString();
}

void OperationTable::renew()
{
    // Whoever is still asking for the first time gets the new rows anyhow.
    if (rows().empty() || isAsking()) {
        restart();
        return;
    }
    const int limit = std::clamp(rowCount(), pageSize, mostRenewed);
    m_asking({std::nullopt, limit},
             [answered = guarded(
                  [this](std::vector<OperationRow> rows, const std::optional<OperationId> &) {
                      putOnTop(std::move(rows));
                  })](LogPage page) { answered(std::move(page.rows), page.olderThan); });
}

void OperationTable::putOnTop(std::vector<OperationRow> newest)
{
    const auto known = std::find_if(newest.begin(), newest.end(), [&](const OperationRow &row) {
        return row.operation == rows().front().operation;
    });
    if (known == newest.end()) {
        restart();
        return;
    }
    const auto fresh = std::distance(newest.begin(), known);
    for (auto row = known; row != newest.end(); ++row) {
        const auto at = std::distance(known, row);
        if (at >= rowCount()) {
            break;
        }
        // An operation entered for an earlier day may stand between those that are known.
        if (rows()[static_cast<size_t>(at)].operation != row->operation) {
            restart();
            return;
        }
        replace(static_cast<int>(at), *row);
    }
    newest.erase(newest.begin() + fresh, newest.end());
    prepend(std::move(newest));
}

int OperationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OperationTable::data(const QModelIndex &index, int role) const
{
    const OperationRow *row = rowAt(index.row());
    if (!row || index.column() < 0 || index.column() >= ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return wording().text ? QVariant(wording().text(*row, index.column()))
                              : figureOf(*row, index.column());
    case Qt::AccessibleTextRole:
        return wording().spoken ? QVariant(wording().spoken(*row)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case IdRole:
        return row->operation.value();
    case FigureRole:
        return figureOf(*row, index.column());
    default:
        return {};
    }
}

QVariant OperationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return wording().heading ? wording().heading(section) : codeOf(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == CodeRole ? QVariant(codeOf(section)) : QVariant();
}

void OperationTable::ask(const std::optional<OperationId> &place, Answered answered)
{
    m_asking({place, pageSize}, [answered = std::move(answered)](LogPage page) {
        answered(std::move(page.rows), page.olderThan);
    });
}

} // namespace regulars
