#pragma once

#include "app/options.h"
#include "app/session.h"
#include "services/paperarchive.h"

namespace regulars
{

// The days that a report's options name. Throws UsageError.
DayRange paperDays(PaperKind kind, const Options &options);
// What --language says; with --keep it must be said, since the paper is kept as it is printed.
// Throws UsageError.
QString paperLanguage(const Options &options);

// Counts the report and puts it into the archive. Throws ExitError where that is refused.
void keepPaper(Session &session, PaperKind kind, const Options &options);
// The one that was put there last. Throws ExitError where there is none.
PaperToKeep keptPaper(Session &session, PaperKind kind);
// PDF, workbook or JSON by the file's ending. Throws FileError.
void writePaper(const PaperToKeep &paper, const QString &output);

} // namespace regulars
