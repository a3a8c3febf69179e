#pragma once

#include "services/digest.h"

#include <QString>

namespace regulars
{

// The digest and the audit log in words for people.
class DigestWords
{
public:
    // One line: nothing stands out, or how many people and acts want a look.
    static QString summary(const DayDigest &digest);
    // "12 awards to 9 members; 5 of them (42 %) to one member, where others have 12 % …"
    static QString sentence(const DigestPerson &person);
    // "Till 1: 7 friends of member no. 12 were enrolled".
    static QString sentence(const ManyAtTill &many);
    static QString whoText(const QString &name);
    // The acts of an audit row, one after the other.
    static QString actsText(const QString &acts);
};

} // namespace regulars
