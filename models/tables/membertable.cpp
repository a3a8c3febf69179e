#include "tables/membertable.h"

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct ColumnRow
{
    QLatin1StringView code;
    std::optional<MemberOrder> order;
    bool isNumber;
};

constexpr std::array<ColumnRow, MemberTable::ColumnCount> columns{{
    {"name"_L1, MemberOrder::Name, false},
    {"card"_L1, MemberOrder::Card, false},
    {"phone"_L1, MemberOrder::Phone, false},
    {"tier"_L1, MemberOrder::Tier, false},
    {"points"_L1, MemberOrder::Points, true},
    {"stored_value"_L1, MemberOrder::StoredValue, true},
    {"spend"_L1, MemberOrder::Spend, true},
    {"visits"_L1, MemberOrder::Visits, true},
    {"last_purchase"_L1, MemberOrder::LastPurchase, false},
    {"joined"_L1, MemberOrder::Joined, false},
    {"birthday"_L1, MemberOrder::Birthday, false},
    {"tags"_L1, MemberOrder::Tag, false},
    {"frozen"_L1, MemberOrder::State, false},
}};

const ColumnRow *columnAt(int column)
{
    return column >= 0 && column < MemberTable::ColumnCount ? &columns[static_cast<size_t>(column)]
                                                            : nullptr;
}

// Money in minor units, days as dates.
QVariant figureOf(const MemberRow &row, int column)
{
    switch (static_cast<MemberTable::Column>(column)) {
    case MemberTable::Name:
        return row.name;
    case MemberTable::Card:
        return row.card;
    case MemberTable::Phone:
        return row.phone;
    case MemberTable::Tier:
        return row.tier;
    case MemberTable::PointsHeld:
        return row.points.count();
    case MemberTable::StoredValue:
        return row.storedValue.count();
    case MemberTable::Spend:
        return row.spend.count();
    case MemberTable::Visits:
        return row.visits;
    case MemberTable::LastPurchase:
        return row.lastPurchaseOn ? QVariant(row.lastPurchaseOn->date()) : QVariant();
    case MemberTable::Joined:
        return row.joinedOn.date();
    case MemberTable::Birthday:
        return row.birthday;
    case MemberTable::Tags:
        return row.tags;
    case MemberTable::Frozen:
        return row.isFrozen;
    case MemberTable::ColumnCount:
        break;
    }
    return {};
}

} // namespace

MemberTable::MemberTable(Asking asking, QObject *parent)
    : PagedTable(parent)
    , m_asking(std::move(asking))
{}

void MemberTable::show(const MemberFilter &filter, const MemberSort &sort)
{
    m_filter = filter;
    m_sort = sort;
    restart();
}

std::optional<MemberOrder> MemberTable::orderOf(int column)
{
    const ColumnRow *row = columnAt(column);
    return row ? row->order : std::nullopt;
}

QString MemberTable::codeOf(int column)
{
    const ColumnRow *row = columnAt(column);
    return row ? QString(row->code) : QString();
}

int MemberTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberTable::data(const QModelIndex &index, int role) const
{
    const MemberRow *row = rowAt(index.row());
    const ColumnRow *column = columnAt(index.column());
    if (!row || !column) {
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
            Qt::Alignment(column->isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return row->id.value();
    case FigureRole:
        return figureOf(*row, index.column());
    default:
        return {};
    }
}

QVariant MemberTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const ColumnRow *column = columnAt(section);
    if (!column || orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return wording().heading ? wording().heading(section) : codeOf(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(column->isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == CodeRole ? QVariant(codeOf(section)) : QVariant();
}

void MemberTable::sort(int column, Qt::SortOrder order)
{
    const auto by = orderOf(column);
    const bool isFalling = order == Qt::DescendingOrder;
    if (by && m_sort != MemberSort{*by, isFalling}) {
        show(m_filter, {*by, isFalling});
    }
}

void MemberTable::ask(const std::optional<MemberPlace> &place, Answered answered)
{
    m_asking({m_filter, m_sort, place}, [answered = std::move(answered)](MemberListPage page) {
        answered(std::move(page.rows),
                 page.hasMore ? std::move(page.last) : std::optional<MemberPlace>());
    });
}

} // namespace regulars
