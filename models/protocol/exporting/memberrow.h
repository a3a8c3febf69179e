#pragma once

#include "programme/programme.h"
#include "protocol/tablefiles/tablewriter.h"
#include "storage/members.h"

#include <QStringList>

namespace regulars
{

// The columns of an export of members: those that an import reads, then what is good to know.
QList<TableColumn> memberColumns(const Programme &programme);

// A living member as of that instant, so that an import into another store makes the same one:
// points that live, less debt, with their last good days; stored value by principal and bonus.
QStringList memberRow(Connection &store, const Programme &programme, MemberId member, Instant at);

} // namespace regulars
