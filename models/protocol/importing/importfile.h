#pragma once

#include "protocol/importing/importfault.h"
#include "services/desk.h"
#include "storage/codes.h"
#include "values/amount.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace regulars
{

// How far an import is, for a progress bar.
struct ImportProgress
{
    qint64 done;
    qint64 total;
    bool isReading; // bytes of the file; afterwards rows
};

// What the caller wants of a file.
struct ImportOrder
{
    ImportKind kind = ImportKind::Members;
    QString path;
    QStringList maps;      // "field=column"
    QString encoding;      // empty: detected
    QString dateFormat;    // empty: guessed
    bool enrols = false;   // purchases: unknown cards become members, joined that day
    bool isDryRun = false; // everything is tried, nothing kept
    QString rejectsPath;   // empty: no file of rejects
    // Whether the first row names the columns; none: it does, unless all columns are given by
    // number and what they hold there is data.
    std::optional<bool> hasHeading{};
    // Each reject as it comes: for a window, which says the reason in its own language.
    std::function<void(const ImportReject &)> rejected;
    // Told now and then; false ends the import, what was taken stays.
    std::function<bool(const ImportProgress &)> progress;
    // Called now and then while no transaction stands: others may write meanwhile. With it, what is
    // taken is committed in small pieces; a dry run, one transaction, never stops for it.
    std::function<void()> pause;
};

// Rows of the file: read = taken + skipped + rejected, unless it was cancelled.
struct ImportOutcome
{
    qint64 read = 0;
    qint64 taken = 0;
    qint64 skipped = 0; // taken before
    qint64 rejected = 0;
    std::map<qint64, QString> rejects; // line → reason
    qint64 members = 0;                // enrolled
    qint64 purchases = 0;
    Money sales;   // of these purchases, as listed
    Points points; // earned by them, or brought along
    // Of these purchases, those older than a balance of points that their member brought along: it
    // may hold their points already.
    qint64 beforeBalance = 0;
    Points pointsBeforeBalance;
    qint64 products = 0;         // new or changed
    std::optional<qint64> batch; // that holds what was taken, for its undo; of a dry run none
    qint64 elapsedMs = 0;
    QString rejectsFault; // why the file of rejects, though begun, was not finished; else empty
    bool isCancelled = false;
};

// Takes a table into the store: rows in batches of 1,000 operations, each row once however often
// the file is given (S42). A row that can't be taken is rejected with its reason and the rest goes
// on. Throws ImportError (what was asked can't be done), FileError (before anything is taken: also
// where no file of rejects can be made), StorageError. Refuses what concerns the whole run:
// not-signed-in, not-allowed, clock-behind.
Result<ImportOutcome> importFile(Desk &desk, const ImportOrder &order);

} // namespace regulars
