#include "ui/reports/monthlyreportpdf.h"

#include "ui/reports/reportpdf.h"

namespace regulars
{

QByteArray monthlyReportPdf(const MonthReport &report, const QString &language,
                            const DraftMark &mark)
{
    return reportPdf(monthlyContent(report, language, mark));
}

void writeMonthlyReport(const MonthReport &report, const QString &language, const QString &path,
                        const DraftMark &mark)
{
    writeReportPdf(monthlyContent(report, language, mark), path);
}

} // namespace regulars
