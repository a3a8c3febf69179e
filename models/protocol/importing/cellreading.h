#pragma once

#include "programme/programme.h"
#include "protocol/importing/columnmap.h"
#include "protocol/importing/datereading.h"
#include "protocol/importing/importfault.h"

#include <variant>

namespace regulars
{

// What the cells of a column look like, whatever its heading says.
enum class CellKind { Blank, Phone, Date, Whole, Decimal, Text };

// Shows before anything is taken how an import would read a cell.
class CellReading
{
public:
    // Texts stand for themselves: dates are "2026-04-03" or "2026-04-03 14:05", birthdays as in
    // contract.md, tiers and categories ids, gender and consents codes; empty is nothing.
    using Understood = std::variant<QString, Money, Points, Quantity, RowComplaint>;

    CellReading(const Programme &programme, DateReading dates)
        : m_programme(programme)
        , m_dates(std::move(dates))
    {}

    // `cell` as ColumnMap::cell() gives it.
    Understood read(Field field, const QString &cell) const;
    // What they have in common; blanks say nothing.
    CellKind kindOf(const QStringList &cells) const;

private:
    Understood readDate(const QString &cell, ImportFault fault) const;
    Understood readPhone(const QString &cell) const;
    Understood readExpiry(const QString &cell) const;
    CellKind kindOfOne(const QString &cell) const;

    const Programme &m_programme;
    DateReading m_dates;
};

} // namespace regulars
