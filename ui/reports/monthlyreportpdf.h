#pragma once

#include "services/monthreport.h"
#include "ui/reports/reportpages.h"

#include <QByteArray>
#include <QString>

namespace regulars
{

// The monthly report on A4 (screens.md section 5) in a language or two, as Language takes them.
// Needs a QApplication, though no display. The same report gives the same bytes, on whatever day it
// is printed; a draft bears its mark, which is part of what it says.
QByteArray monthlyReportPdf(const MonthReport &report, const QString &language,
                            const DraftMark &mark = {});

// Writes it; the file takes its name only when it is whole. Throws FileError.
void writeMonthlyReport(const MonthReport &report, const QString &language, const QString &path,
                        const DraftMark &mark = {});

} // namespace regulars
