#pragma once

#include "ui/reports/reportcontent.h"

#include <QByteArray>
#include <QString>

namespace regulars
{

// A report on A4 (screens.md section 5). Needs a QApplication, though no display. The same content
// gives the same bytes, on whatever day it is printed.
QByteArray reportPdf(const ReportContent &content);

// Writes it; the file takes its name only when it is whole. Throws FileError.
void writeReportPdf(const ReportContent &content, const QString &path);

} // namespace regulars
