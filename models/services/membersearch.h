#pragma once

#include "storage/members.h"

#include <QString>

#include <vector>

namespace regulars
{

// Card, phone (whole, its beginning, exactly four digits: the tail only), name, pinyin, initials
// and mixtures, then parts of names; the likeliest first (M2). Any text is safe, an empty one finds
// nobody (F13).
std::vector<FoundMember> searchMembers(Connection &store, const QString &query,
                                       const QString &country, int limit);

} // namespace regulars
