#pragma once

#include "services/desk.h"
#include "services/transactions.h"

#include <QString>

#include <optional>

namespace regulars
{

enum class ExportKind { Members, Purchases, Ledger, Programme };

// "members", "purchases", "ledger", "programme"
std::optional<ExportKind> exportKindNamed(QStringView name);

// Writes that part of the store to a file, as it stands now: members, lines of purchases and ledger
// entries as CSV or XLSX by the file's ending, the programme as JSON. Members and purchases bear
// the headings that importFile() looks for. Answers the rows written. Throws FileError,
// StorageError. Refuses not-signed-in, not-allowed. A store open to write keeps who exported what.
Result<qint64> exportFile(Desk &desk, ExportKind kind, const QString &path);

// The ledger entries of the operations that the question means, in the columns of the whole
// ledger's export, by the same rules.
Result<qint64> exportLedger(Desk &desk, const LogQuestion &question, const QString &path);

// Keeps that somebody exports beside the holder, who alone can write. Refuses as exportFile().
Result<Done> noteExport(Desk &desk, ExportKind kind);

} // namespace regulars
