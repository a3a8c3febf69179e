#pragma once

#include "insight/chronicle.h"
#include "storage/insightscan.h"

namespace regulars
{

// Whether the lines of purchases and the rarer deeds are wanted too.
enum class ChronicleDepth { Lives, Everything };

// Fills the chronicle with what stood at the end of the frame's period, and hands the same facts to
// another sink. Reads only; wants one Snapshot around it. `referralSources` are the ledger's words
// for what referral rules give.
void scanChronicle(Connection &connection, const InsightFrame &frame,
                   const QStringList &referralSources, ChronicleDepth depth, Chronicle &chronicle,
                   FactSink &sink);

} // namespace regulars
