#pragma once

#include "protocol/importing/cellreading.h"
#include "protocol/importing/importfile.h"
#include "protocol/tablefiles/tablereader.h"

#include <map>
#include <vector>

namespace regulars
{

// A file's beginning, read to show what is in it before anything is taken: how it is written, its
// columns, its first rows.
struct ImportPreview
{
    static constexpr int rowsRead = 200;

    TableFormat format;
    qint64 bytes = 0;
    qint64 headingLine = 1;
    QStringList heading; // the first row, whatever it is
    std::vector<TableRow> rows;
    bool isWhole = false; // there are no more rows
    // Guesses, for a person to look at.
    bool hasHeading = true;
    ImportKind kind = ImportKind::Members;

    // Rows as they would be taken: with the first one where that is no heading.
    std::vector<TableRow> rowsTaken(bool isHeadingThere) const;
    // The cells of that column, guard and full-width forms taken off.
    QStringList cellsOf(int column, bool isHeadingThere) const;
};

// Throws FileError and ReadingCancelled.
ImportPreview previewFile(const QString &path, const ReadOptions &options,
                          const Programme &programme);

// Which column is probably which field: by its heading, else by what it holds. −1: none.
std::vector<std::pair<Field, int>> guessFields(const ImportPreview &preview, ImportKind kind,
                                               bool isHeadingThere, const CellReading &reading);

// How the dates in these columns are written; none where two readings are left and nobody said
// which.
std::optional<DateReading> dateReadingFor(const ImportPreview &preview,
                                          const std::vector<int> &columns, bool isHeadingThere,
                                          const QString &format);

// "field=2" for each, counted from 1, "field=" for those that stand nowhere: an ImportOrder's maps.
QStringList mapsOf(ImportKind kind, const std::vector<std::pair<Field, int>> &fields);

// The cells of those lines, read from the file anew; of malformed ones their beginning. Throws
// FileError and ReadingCancelled.
std::map<qint64, QStringList> cellsOfLines(const ImportOrder &order,
                                           const std::vector<qint64> &lines,
                                           const std::function<bool()> &isCancelled);

} // namespace regulars
