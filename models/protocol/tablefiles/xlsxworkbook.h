#pragma once

#include "protocol/tablefiles/numbertext.h"
#include "protocol/tablefiles/xlsxpackage.h"

#include <vector>

namespace regulars
{

// What must be known of a workbook to read its first visible sheet.
struct XlsxSheet
{
    QString name;
    QString part;                       // "xl/worksheets/sheet1.xml"
    QString sharedStringsPart;          // empty: it has none
    bool is1904 = false;                // days are counted from 1 January 1904
    std::vector<NumberKind> cellStyles; // by a cell's `s`
};

// Follows the package's relationships. Throws FileError for anything that is no workbook with a
// visible sheet.
XlsxSheet firstVisibleSheet(XlsxPackage &package);

} // namespace regulars
