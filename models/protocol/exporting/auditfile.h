#pragma once

#include "services/audittrail.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace regulars
{

// A row of the audit log under the names that other programs read.
QJsonObject auditLineJson(const AuditLine &line, const Calendar &calendar);

// Page after page, newest first; how many there were. Refuses as AuditTrail does.
Result<qint64> eachAuditLine(Desk &desk, const AuditQuestion &question,
                             const std::function<void(const AuditLine &)> &take);

// What the question means goes into a file: CSV or a workbook, a row each, or a JSON list, by the
// file's ending. Throws FileError.
Result<qint64> exportAudit(Desk &desk, const AuditQuestion &question, const QString &path);

} // namespace regulars
