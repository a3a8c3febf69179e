#pragma once

#include "protocol/tablefiles/tablewriter.h"
#include "services/duelists.h"

#include <QCoreApplication>
#include <QStringList>

namespace regulars
{

class Shop;

// The lists of who is to be seen to soon, in the window's language.
class DueWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DueWords)

public:
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
    enum class Column { Day, Member, Phone, Card, Tier, Points, NextTier, Missing, FallsTo };
#pragma GCC diagnostic pop

    explicit DueWords(const Shop &shop)
        : m_shop(shop)
    {}

    static QString nameOf(DueKind kind);
    static std::vector<Column> columnsOf(DueKind kind);
    static bool isNumber(Column column)
    {
        return column == Column::Points;
    }

    static QString heading(DueKind kind, Column column);
    QString cell(const DueRow &row, Column column) const;
    QString called(const DueRow &row) const; // the name, else the phone, else the card
    QString spoken(const DueRow &row, DueKind kind) const;
    QString missing(const DueRow &row) const;
    // What the list asks: "Points that expire within 30 days".
    QString sentence(const DueQuestion &question) const;

    // For a file.
    static QList<TableColumn> tableColumns(DueKind kind);
    QStringList tableCells(const DueRow &row, DueKind kind) const;

private:
    QString tierName(const QString &id) const;

    const Shop &m_shop;
};

} // namespace regulars
