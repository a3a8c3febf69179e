#pragma once

#include "storage/codes.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace regulars
{

// What a column of an imported file may hold.
// g++ takes scoped enumerators for something that shadows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class Field {
    Card,
    Phone,
    Name,
    Birthday,
    Gender,
    Joined,
    Points,
    PointsExpire,
    StoredValue,
    StoredValueBonus,
    Tier,
    Tags,
    Channel,
    Consent,
    Member,
    Date,
    Time,
    Receipt,
    Product,
    Category,
    Quantity,
    Amount,
    Till,
    Id,
    Price,
    Cost,
    Purchase,
    Returned,
};
#pragma GCC diagnostic pop
inline constexpr int fieldCount = 28;

// As headings are compared: without case, blanks, underlines and full-width forms.
QString plainHeading(const QString &heading);

// Its name in contract.md section 1.
QString nameOf(Field field);

// Those of a kind of file, in contract.md's order.
std::vector<Field> fieldsOf(ImportKind kind);

// Which column of a file is which field: as the caller says (`field=column`, by heading or number
// from 1; `field=` for none), else the column of that name, or of a name usual among tills.
// Headings are compared without regard to case, blanks, underlines and full-width forms.
class ColumnMap
{
public:
    // Throws ImportError: an unknown field or column, a field that is missing.
    ColumnMap(ImportKind kind, const QStringList &heading, const QStringList &given);

    // By the headings alone, with whatever is missing: what to begin with when somebody maps by
    // hand.
    static ColumnMap guessed(ImportKind kind, const QStringList &heading);

    // From 0; −1: no such column.
    int column(Field field) const { return m_columns[static_cast<std::size_t>(field)]; }
    bool has(Field field) const { return column(field) >= 0; }
    // Every column that was given was given by its number: the file may have no heading.
    bool isByNumber() const { return m_isByNumber; }
    // Guard and full-width forms taken off; empty where there is no such column.
    QString cell(const QStringList &cells, Field field) const;

private:
    ColumnMap();
    void takeUsual(ImportKind kind, const QStringList &heading, bool isLenient);
    void take(ImportKind kind, const QStringList &heading, const QString &given);
    void require(ImportKind kind, const QStringList &heading) const;

    std::array<int, fieldCount> m_columns;
    std::array<bool, fieldCount> m_isGiven{};
    bool m_isByNumber = false;
};

} // namespace regulars
