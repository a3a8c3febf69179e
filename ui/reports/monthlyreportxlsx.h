#pragma once

#include "protocol/reportfiles/reportworkbook.h"
#include "services/monthreport.h"

namespace regulars
{

// The monthly report's figures as sheets of a workbook: whatever the paper and the JSON
// say, one sheet a subject. Headings in one of Language::codes().
std::vector<ReportSheet> monthlyReportSheets(const MonthReport &report, const QString &language);

// Throws FileError.
void writeMonthlyReportXlsx(const MonthReport &report, const QString &language,
                            const QString &path);

} // namespace regulars
