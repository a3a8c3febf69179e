#pragma once

#include "storage/operations.h"
#include "storage/statement.h"

#include <QString>

#include <vector>

namespace regulars
{

// The columns of an operation in the order in which every query of operations names them first.
Operation operationFrom(const Statement &row);
// For json_each() in a query.
QString jsonOf(const std::vector<MemberId> &members);

} // namespace regulars
