#pragma once

#include "values/businessday.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace regulars
{

// How a workbook's cell shows its number.
enum class CellFormat { Text, Count, Percent, Sum, Date, Plain };

// Absent, words, a number (a share from 0 to 1, money in major units), a day.
using SheetCell = std::variant<std::monostate, QString, double, BusinessDay>;

struct SheetColumn
{
    QString heading;
    CellFormat format = CellFormat::Text;
    int width = 14; // in characters
};

struct SheetRow
{
    std::vector<SheetCell> cells;
    std::optional<CellFormat> format; // of its numbers, instead of the columns'
    bool isStrong = false;
};

// A chart that stays alive: it reads the sheet's cells.
struct SheetChart
{
    enum class Kind { Columns, Bars, Line };
    Kind kind = Kind::Columns;
    QString title;
    int categories = 0;      // column
    std::vector<int> values; // columns
    int rows = -1;           // the first so many; -1: all
};

struct ReportSheet
{
    QString name; // at most 31 characters, none of []:*?/\ among them
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
    std::optional<SheetChart> chart; // right of the table
};

// Writes the sheets as an XLSX workbook. The same sheets give the same bytes. The file takes its
// name only when it is whole. Throws FileError.
void writeReportWorkbook(const std::vector<ReportSheet> &sheets, int moneyDecimals,
                         const QString &path);

} // namespace regulars
