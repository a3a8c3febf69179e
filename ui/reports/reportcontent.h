#pragma once

#include "ui/reports/block.h"

#include <QDate>
#include <QString>

#include <vector>

namespace regulars
{

// What stands on a report's sheets, before they are laid out: the same for paper, file and screen.
struct ReportContent
{
    QString language; // of Language; of two the first, whose numbers are written
    QString title;    // of the print job and the file
    QDate date;       // of the file: the day's own would give the same report other bytes
    QString header;   // on all sheets but the first …
    QString status;   // … at its other end
    QString footer;
    QString pageNumber; // "Page %1 of %2"
    std::vector<FlowItem> items;
};

} // namespace regulars
