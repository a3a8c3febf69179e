#pragma once

#include <QString>

#include <functional>

namespace regulars
{

class Connection;

using SealFault =
    std::function<void(const QString &what, const QString &expected, const QString &found)>;

// Each line of the audit log recomputes and follows the one before it, to the last that the store
// names. A line without its words is told of, unless they are those of somebody erased.
void checkAuditSeals(Connection &store, const SealFault &fault);

// Each printed report's seal is that of itself and the one before it, to the last that the store
// names.
void checkPaperSeals(Connection &store, const SealFault &fault);

// Each code of a pool that still has its text is what its digest says.
void checkPoolCodes(Connection &store, const SealFault &fault);

// Each import's seal is that of itself and the rows it took.
void checkImportSeals(Connection &store, const SealFault &fault);

} // namespace regulars
