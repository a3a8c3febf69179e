#pragma once

#include "protocol/importing/importfile.h"
#include "protocol/tablefiles/tablereader.h"
#include "services/codepools.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// What the caller wants of a file of partners' codes.
struct CodeFileOrder
{
    QString path;
    QString reward;        // whose pool they go into
    QStringList maps;      // "code=column", "last_day=column": a heading, or a number from 1
    QString encoding;      // empty: detected
    QString dateFormat;    // empty: guessed
    bool isDryRun = false; // everything is looked at, nothing kept
    QString rejectsPath;   // empty: no file of rejects
};

// A file as it was understood: what it offers, and the rows that are no rows.
struct CodeFile
{
    std::vector<OfferedCode> codes;
    std::vector<RowError> malformed;
    QStringList heading; // the first row, whatever it is
    bool hasHeading = true;
    std::optional<Delimiter> delimiter;
};

// At most so many rows below the first: they are one entry of the ledger, and wait in memory.
inline constexpr int mostCodesOfFile = 100'000;

// A table (CSV, TSV, blank-separated, XLSX) with a column of codes and perhaps one of their last
// days, or bare lines with a code each. Without a heading of a usual name the first row is a code
// like the others, unless it alone has no digit. Throws ImportError (a column that is not there or
// not clear, no code at all, too many), FileError.
CodeFile readCodeFile(const CodeFileOrder &order);

struct CodeImportOutcome
{
    ImportOutcome rows;
    qint64 stock = 0;                     // codes that the reward has to give afterwards
    std::optional<OperationId> operation; // for its undo; none where nothing was taken
};

// Takes what is new in one operation, all or nothing (D1); rejects are named by their lines, and
// the rest is taken. Throws as readCodeFile() does, StorageError; refuses as CodePools::import().
Result<CodeImportOutcome> importCodes(Desk &desk, const CodeFileOrder &order);

} // namespace regulars
