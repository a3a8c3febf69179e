#pragma once

#include "services/operationrow.h"

namespace regulars
{

// What kind of slip it is, in the window's language: "Refund".
QString slipTitle(const OperationRow &row);
// The usual ways to pay in words; others as they were typed.
QString tenderName(const QString &tender);

} // namespace regulars
