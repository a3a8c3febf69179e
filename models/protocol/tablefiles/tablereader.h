#pragma once

#include "protocol/tablefiles/delimiter.h"
#include "protocol/tablefiles/fileerror.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace regulars
{

// What one row, one cell and one workbook may be at most. Whatever is over it is refused and left
// behind piece by piece, so that reading never takes more than 64 MiB (F11).
struct ReadLimits
{
    qsizetype rowLength = qsizetype{1} << 20; // UTF-16 units of a whole row
    qsizetype cellLength = 32'767;            // UTF-16 units, as many as a spreadsheet's cell holds
    int columns = 4'096;
    qint64 unpackedBytes = qint64{2} << 30; // of all parts of a workbook that are read
    int unpackedRatio = 200;                // unpacked ÷ packed, of parts over 16 MiB
};

struct ReadOptions
{
    QString encoding;                   // empty: detected; workbooks have their own
    std::optional<Delimiter> delimiter; // absent: detected
    ReadLimits limits;
    std::function<bool()>
        isCancelled; // asked every few 10 KiB; true ends the reading by ReadingCancelled
};

// What was found out about the file, for a preview.
struct TableFormat
{
    QString encoding;                   // ICU's name of it; empty for a workbook
    std::optional<Delimiter> delimiter; // absent for a workbook
    QString sheet;                      // the sheet's name; empty for text
};

// A row as it stands in the file. It has at least as many cells as the heading; rows without any
// text in them are passed over.
struct TableRow
{
    qint64 line; // from 1: the line of the file, or row of the sheet, where it starts
    QStringList cells;
};

enum class RowFault {
    RowTooLong,
    TooManyColumns,
    CellTooLong,
    ContainsNul,
    Undecodable, // bytes that are no text in the file's encoding
    UnclosedQuote,
    TextAfterQuote, // "abc"def
    WrongCellCount, // a value right of the last heading; in the wake of a broken quote, too few as
                    // well
    BadCell,        // a workbook's cell that points nowhere
};

// "row-too-long" and so on.
QString codeOf(RowFault fault);

struct RowError
{
    qint64 line;
    RowFault fault;
    QString text;    // an English sentence
    QString excerpt; // the row's beginning, at most 80 characters
};

using TableItem = std::variant<TableRow, RowError>;

// Reads the heading, then row after row, of a CSV, TSV, blank-separated or XLSX file. A malformed
// row is an item of its own and reading goes on behind it. Cells come as they are: nothing is
// trimmed, folded or unguarded.
//
// A workbook's first visible sheet is read. Dates come as YYYY-MM-DD or YYYY-MM-DD HH:MM:SS, times
// as HH:MM:SS, other numbers as plain decimals, booleans as TRUE and FALSE, failed formulas as the
// text that the sheet shows (#N/A).
class TableReader
{
public:
    // By content, whatever the name's ending. Throws FileError or ReadingCancelled, as next() does.
    static std::unique_ptr<TableReader> open(const QString &path, const ReadOptions &options = {});

    virtual ~TableReader();
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    virtual std::optional<TableItem> next() = 0; // nothing at the end

    // For a progress bar; of a workbook these count unpacked bytes.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
    virtual TableFormat format() const = 0;

    const QStringList &heading() const { return m_heading; } // blanks at the ends taken off
    qint64 headingLine() const { return m_headingLine; }

protected:
    TableReader() = default;
    // Throws FileError where the file has no heading or only a malformed one.
    void takeHeading(std::optional<TableItem> first);

private:
    QStringList m_heading;
    qint64 m_headingLine = 0;
};

} // namespace regulars
