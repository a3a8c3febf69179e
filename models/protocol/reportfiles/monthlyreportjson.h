#pragma once

#include "services/monthreport.h"

namespace regulars
{

// Every figure of the monthly report as JSON: keys sorted, UTF-8, a newline at the end; the same
// report gives the same bytes. The file takes its name only when it is whole. Throws FileError.
void writeMonthlyReportJson(const MonthReport &report, const QString &path);
// Any report's figures, in the same form.
void writeReportJson(const QJsonObject &figures, const QString &path);

} // namespace regulars
