#pragma once

#include "programme/programme.h"
#include "protocol/importing/columnmap.h"
#include "protocol/importing/importfile.h"

namespace regulars
{

// Whether a file's first row is a row of data and no heading: its columns were given by number,
// and what they hold there reads as dates, amounts, numbers of cards or phones.
bool isRowOfData(const ImportOrder &order, const ColumnMap &columns, const QStringList &cells,
                 const Programme &programme);

} // namespace regulars
