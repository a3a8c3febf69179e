#pragma once

#include "services/salesfloor.h"

namespace regulars::salesfloor
{

// The programme of a shop in which everything happens that leaves a trace in a store.
QByteArray fullProgramme();

// Three months of it: two hands full of members who join, buy, return, redeem, give, are merged,
// parted and erased; days ended, points expired, tiers reviewed, a month closed, files imported and
// taken back, settings changed. Every table of the journal has rows of it.
void liveThreeMonths(Shop &shop);

} // namespace regulars::salesfloor
