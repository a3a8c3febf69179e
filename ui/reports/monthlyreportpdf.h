#pragma once

#include "services/monthreport.h"

#include <QByteArray>
#include <QString>

namespace regulars
{

// The monthly report on A4 (screens.md section 5) in one of Language::codes(). Needs a
// QApplication, though no display. The same report gives the same bytes, on whatever day it is
// printed.
QByteArray monthlyReportPdf(const MonthReport &report, const QString &language);

// Writes it; the file takes its name only when it is whole. Throws FileError.
void writeMonthlyReport(const MonthReport &report, const QString &language, const QString &path);

} // namespace regulars
