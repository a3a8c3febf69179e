#pragma once

#include "services/memberfilter.h"

#include <QString>

#include <vector>

namespace regulars
{

class Shop;

// One condition of a members' filter: what a chip shows and takes away.
// (g++ takes scoped enumerators for something that shadows.)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class FilterPart {
    Text,
    Tiers,
    Tags,
    Joined,
    Silent,
    Birthday,
    Points,
    Expiring,
    Frozen,
    Consent,
    Among
};
#pragma GCC diagnostic pop

// Those that the filter asks, in the order of their chips.
std::vector<FilterPart> partsOf(const MemberFilter &filter);
MemberFilter without(const MemberFilter &filter, FilterPart part);
// "Gold or Platinum", "No purchase for 60 days" …
QString partText(const MemberFilter &filter, FilterPart part, const Shop &shop);

// A tier's name in the window's language; its id where the programme no longer knows it.
QString tierName(const QString &tier, const Shop &shop);
// "marketing" in the window's language; other purposes are the shop's own words.
QString purposeName(const QString &purpose);
// What somebody who agrees to it agrees to, as a sentence.
QString consentWords(const QString &purpose);
// How a member likes to be reached: codes that are kept, and their names. Other words stand for
// themselves.
QStringList channels();
QString channelName(const QString &channel);
// As rules ask for them; other words stand for themselves.
QStringList genders();
QString genderName(const QString &gender);

} // namespace regulars
